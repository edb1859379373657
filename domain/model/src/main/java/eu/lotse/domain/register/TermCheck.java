package eu.lotse.domain.register;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.TermsRefused.Fault;
import eu.lotse.domain.register.TermsRefused.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which terms can be stated of an operation: those that have a fact to change. */
final class TermCheck {

  /** Art. 14(3)(a) GDPR: at the latest within one month after the data were obtained. */
  private static final int MONTHS_TO_INFORM = 1;

  private final Facts facts;
  private final State state;
  private final LocalDate performedOn;

  /**
   * @param facts all that is known of the operation
   */
  TermCheck(Facts facts, State state, LocalDate performedOn) {
    this.facts = facts;
    this.state = state;
    this.performedOn = performedOn;
  }

  /** What is wrong with these terms. */
  List<Fault> faults(Terms terms) {
    return terms.days().entrySet().stream()
        .flatMap(term -> fault(term.getKey(), term.getValue()).stream())
        .toList();
  }

  /** The terms that can be stated, whatever their day. */
  Set<Term> applicable() {
    return Stream.of(Term.values())
        .filter(term -> whyNone(term).isEmpty())
        .collect(Collectors.toSet());
  }

  private Optional<Fault> fault(Term term, LocalDate day) {
    return whyNone(term)
        .map(why -> new Fault(term, day, why, Optional.empty()))
        .or(() ->
            switch (term) {
              case INFORMATION_DUE_BY -> tooLate(term, day);
              case RETENTION_ENDS_ON -> tooEarly(term, day);
              case CONSENT_LAPSES_ON -> Optional.empty();
            });
  }

  private Optional<Fault> tooLate(Term term, LocalDate day) {
    LocalDate latest = performedOn.plusMonths(MONTHS_TO_INFORM);
    return day.isAfter(latest)
        ? Optional.of(new Fault(term, day, Why.OVER_A_MONTH, Optional.of(latest)))
        : Optional.empty();
  }

  /** Data can be kept too long already, but not before there are any. */
  private Optional<Fault> tooEarly(Term term, LocalDate day) {
    return day.isAfter(performedOn) || Term.isKeeping(facts)
        ? Optional.empty()
        : Optional.of(new Fault(term, day, Why.BEFORE_THE_ACT, Optional.of(performedOn)));
  }

  private Optional<Why> whyNone(Term term) {
    if (term.attribute(facts).isEmpty()) {
      return Optional.of(Why.OTHER_MATTER);
    }
    if (state == State.ENDED_DATA_ERASED) {
      return Optional.of(Why.NOTHING_LEFT);
    }
    return switch (term) {
      case CONSENT_LAPSES_ON -> unless(term.changes(facts), Why.NO_CONSENT);
      case INFORMATION_DUE_BY -> unless(term.changes(facts), Why.NOT_DUE);
      case RETENTION_ENDS_ON -> whyNoRetention();
    };
  }

  private Optional<Why> whyNoRetention() {
    if (state == State.PLANNED) {
      return Optional.of(Why.NOT_STORED_YET);
    }
    if (state == State.RUNNING && !Term.leavesData(facts)) {
      return Optional.of(Why.LEAVES_NOTHING);
    }
    return Term.isStated(facts, "retention", "UNLIMITED")
        ? Optional.of(Why.UNLIMITED)
        : unless(!Term.isStated(facts, "purposeEnded", "YES"), Why.PURPOSE_ENDED);
  }

  private static Optional<Why> unless(boolean fine, Why why) {
    return fine ? Optional.empty() : Optional.of(why);
  }
}
