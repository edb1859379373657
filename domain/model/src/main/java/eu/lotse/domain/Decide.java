package eu.lotse.domain;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Standpoint;
import java.util.function.Supplier;

/**
 * The main flow of Lotse: question, fact pattern, rulebook, decision. Every door of the house goes
 * through here, the agent's form, the REST API, the import and the re-evaluation, and so gets the
 * same answer with the same reasons.
 */
public final class Decide {

  private final Supplier<Rulebook> activeRulebook;

  /**
   * @param activeRulebook the release in force; asked once per decision, so that no decision mixes
   *     two releases
   */
  public Decide(Supplier<Rulebook> activeRulebook) {
    this.activeRulebook = activeRulebook;
  }

  /**
   * Answers a question.
   *
   * @throws IllegalArgumentException where the rulebook does not model the law of that day
   */
  public Decision decide(Question question) {
    Rulebook rulebook = activeRulebook.get();
    Standpoint standpoint = Standpoint.of(question);
    Assessment assessment = rulebook.assess(standpoint.pattern(), question.dates());
    return standpoint.decision(assessment, rulebook);
  }
}
