package eu.lotse.domain.facts;

import java.util.Optional;

/**
 * The matter <i>processing</i>: may personal data from social media be read, stored, used or passed
 * on (Art. 4(2) GDPR)?
 *
 * <p>Names are part of the API, German phrases of the rule language: a change of either is a change
 * of both. Each theme stands behind those on which its facts depend, in the order in which a form
 * asks.
 */
public final class Processing {

  private static final Matter MATTER = describe();

  private Processing() {}

  /** The one instance: attributes are compared by identity. */
  public static Matter matter() {
    return MATTER;
  }

  private static Matter describe() {
    var matter = Matter.named("processing", new Phrase("Verarbeitung", "Processing"));
    ProcessingUndertaking.describe(matter);
    ProcessingScore.describe(matter);
    ProcessingSource.describe(matter);
    ProcessingCollection.describe(matter);
    ProcessingData.describe(matter);
    ProcessingPerson.describe(matter);
    ProcessingEmployment.describe(matter);
    ProcessingConsent.describe(matter);
    ProcessingContact.describe(matter);
    ProcessingDisclosure.describe(matter);
    ProcessingRetention.describe(matter);
    ProcessingEvidence.describe(matter);
    ProcessingDuties.describe(matter);
    return matter
        .roles(
            new Matter.Roles(
                Optional.of("operation"),
                Optional.of("consent"),
                Optional.of("identifiability"),
                Optional.of("purpose"),
                Optional.of("KEEP")))
        .build();
  }
}
