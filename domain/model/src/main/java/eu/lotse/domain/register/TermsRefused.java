package eu.lotse.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody stated terms that have nothing to change. Names every one of them. */
public final class TermsRefused extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** What is wrong with a term; doors have a sentence for each, which says what to do instead. */
  public enum Why {
    /** The matter does not know the fact. */
    OTHER_MATTER,
    /** Nothing is kept, so no question is open that time could change. */
    NOTHING_LEFT,
    /** There is no consent for this purpose that could lapse. */
    NO_CONSENT,
    /** The information is not due. */
    NOT_DUE,
    /** Later than one month after the act (Art. 14(3)(a) GDPR). */
    OVER_A_MONTH,
    /** What is planned has stored nothing yet. */
    NOT_STORED_YET,
    /** What is done leaves no data behind while it runs. */
    LEAVES_NOTHING,
    /** The retention is stated to be unlimited. */
    UNLIMITED,
    /** The purpose is stated to have ended already. */
    PURPOSE_ENDED,
    /** The retention would end before anything was stored. */
    BEFORE_THE_ACT
  }

  /**
   * One term that was refused.
   *
   * @param bound the day that the term must keep to, where there is one
   */
  public record Fault(Term term, LocalDate day, Why why, Optional<LocalDate> bound) {}

  TermsRefused(List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.term().property() + ": " + fault.why())
            .collect(Collectors.joining(", ")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
