package eu.lotse.domain.register;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.LegalDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The question that a stored operation keeps open, asked at today's law: planned or running, the
 * act itself; ended with the data kept, whether they may be kept; ended with nothing kept, none. A
 * matter that knows no keeping has none once the act has ended. What runs beyond its period of
 * retention is only kept.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0008-time-moves-patterns.md">ADR 8</a>
 */
public final class StandingQuestion {

  /** The first day of the GDPR (Art. 99(2)): what was collected before is old stock. */
  private static final LocalDate GDPR = LocalDate.of(2018, 5, 25);

  private StandingQuestion() {}

  /** The standing question of an operation whose facts do not change by themselves. */
  public static Optional<Question> of(
      Facts act,
      State state,
      LocalDate performedOn,
      LocalDate today,
      Function<Question, Decision> decide) {
    return of(act, state, performedOn, Terms.NONE, today, today, decide);
  }

  /**
   * The standing question of an operation, as it is asked on some day.
   *
   * @param act the facts of the act, as stated
   * @param performedOn the day of the act
   * @param terms what time changes of them
   * @param day today or a day to come
   * @param decide answers the question about the past act that the lawfulness of keeping depends
   *     on: the law of its day, as known today
   */
  public static Optional<Question> of(
      Facts act,
      State state,
      LocalDate performedOn,
      Terms terms,
      LocalDate day,
      LocalDate today,
      Function<Question, Decision> decide) {
    return switch (state) {
      case PLANNED, RUNNING -> {
        Facts ofDay = terms.on(act, day).facts();
        boolean onlyKept = Term.isKeeping(ofDay) && !Term.isKeeping(act);
        Facts asked = onlyKept ? keeping(act, performedOn, terms, day, today, decide) : ofDay;
        yield Optional.of(new Question(asked, LegalDates.asThen(day), true));
      }
      case ENDED_DATA_KEPT ->
          act.matter().keeping().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Question(
                      keeping(act, performedOn, terms, day, today, decide),
                      LegalDates.asThen(day),
                      true));
      case ENDED_DATA_ERASED -> Optional.empty();
    };
  }

  /** The act was done with the facts of its day; its data are kept with those of today. */
  private static Facts keeping(
      Facts act,
      LocalDate performedOn,
      Terms terms,
      LocalDate day,
      LocalDate today,
      Function<Question, Decision> decide) {
    Facts then = terms.on(act, performedOn).facts();
    var pastAct = new Question(then, new LegalDates(performedOn, today), true);
    return terms.on(keeping(act, performedOn, decide.apply(pastAct).verdict()), day).facts();
  }

  /** The facts of keeping what the act left: the act first, keeping last. */
  private static Facts keeping(Facts act, LocalDate performedOn, Verdict pastAct) {
    Matter matter = act.matter();
    Attribute doing = matter.act().orElseThrow();
    Value keeping = matter.keeping().orElseThrow();
    Facts facts = act.with(doing.name(), keeping.name());
    if (List.of(keeping).equals(act.stated().get(doing))) {
      return facts;
    }
    facts = with(facts, "earlierStep", earlierStep(pastAct));
    return with(facts, "collectedBeforeGdpr", performedOn.isBefore(GDPR) ? "YES" : "NO");
  }

  /** Not every matter that knows a keeping asks how it came to it. */
  private static Facts with(Facts facts, String attribute, String value) {
    return facts.matter().find(attribute).isPresent() ? facts.with(attribute, value) : facts;
  }

  private static String earlierStep(Verdict pastAct) {
    return switch (pastAct) {
      case PERMITTED, PERMITTED_WITH_DUTIES -> "LAWFUL";
      case PROHIBITED -> "UNLAWFUL";
      case NEEDS_REVIEW, UNDETERMINED -> "OPEN";
    };
  }
}
