package eu.lotse.domain.register;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The question that a stored operation keeps open, asked at today's law: planned or running, the
 * act itself; ended with the data kept, whether they may be kept; ended with nothing kept, none.
 */
public final class StandingQuestion {

  /** The first day of the GDPR (Art. 99(2)): what was collected before is old stock. */
  private static final LocalDate GDPR = LocalDate.of(2018, 5, 25);

  private StandingQuestion() {}

  /**
   * The standing question of an operation.
   *
   * @param act the facts of the act
   * @param performedOn the day of the act
   * @param decide answers the question about the past act that the lawfulness of keeping depends
   *     on: the law of its day, as known today
   */
  public static Optional<Question> of(
      Facts act,
      State state,
      LocalDate performedOn,
      LocalDate today,
      Function<Question, Decision> decide) {
    return switch (state) {
      case PLANNED, RUNNING -> Optional.of(new Question(act, LegalDates.asThen(today), true));
      case ENDED_DATA_KEPT -> {
        var pastAct = new Question(act, new LegalDates(performedOn, today), true);
        Facts keeping = keeping(act, performedOn, decide.apply(pastAct).verdict());
        yield Optional.of(new Question(keeping, LegalDates.asThen(today), true));
      }
      case ENDED_DATA_ERASED -> Optional.empty();
    };
  }

  /** The facts of keeping what the act left: the act first, keeping last. */
  private static Facts keeping(Facts act, LocalDate performedOn, Verdict pastAct) {
    Matter matter = act.matter();
    Facts facts = act.with(matter.act().orElseThrow().name(), "KEEP");
    if (act.stated().entrySet().stream()
        .anyMatch(
            e -> e.getKey().equals(matter.act().orElseThrow()) && named(e.getValue(), "KEEP"))) {
      return facts;
    }
    return facts
        .with("earlierStep", earlierStep(pastAct))
        .with("collectedBeforeGdpr", performedOn.isBefore(GDPR) ? "YES" : "NO");
  }

  private static boolean named(java.util.List<eu.lotse.domain.facts.Value> values, String name) {
    return values.size() == 1 && values.getFirst().name().equals(name);
  }

  private static String earlierStep(Verdict pastAct) {
    return switch (pastAct) {
      case PERMITTED, PERMITTED_WITH_DUTIES -> "LAWFUL";
      case PROHIBITED -> "UNLAWFUL";
      case NEEDS_REVIEW, UNDETERMINED -> "OPEN";
    };
  }
}
