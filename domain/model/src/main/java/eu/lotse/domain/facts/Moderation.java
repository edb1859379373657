package eu.lotse.domain.facts;

import java.util.Optional;

/**
 * The matter <i>moderation</i>: may a company leave, remove, answer or fight what others write,
 * shut users out, or run pages and chatbots of its own?
 *
 * <p>Names are part of the API, German phrases of the rule language: a change of either is a change
 * of both. Each theme stands behind those on which its facts depend, in the order in which a form
 * asks.
 */
public final class Moderation {

  private static final Matter MATTER = describe();

  private Moderation() {}

  /** The one instance: attributes are compared by identity. */
  public static Matter matter() {
    return MATTER;
  }

  private static Matter describe() {
    var matter = Matter.named("moderation", new Phrase("Moderation", "Moderation"));
    ModerationMeasure.describe(matter);
    ModerationContent.describe(matter);
    ModerationNotice.describe(matter);
    ModerationSanction.describe(matter);
    ModerationDemand.describe(matter);
    ModerationPresence.describe(matter);
    ModerationDuties.describe(matter);
    return matter.roles(Matter.Roles.acting(Optional.of("measure"))).build();
  }
}
