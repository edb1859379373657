package eu.lotse.domain.rulebook;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By when a duty is to be fulfilled: within a period, or at the latest at some moment, whichever
 * comes first. Never a date, so that a verdict does not depend on the day it is asked.
 *
 * @param within a period of whole days, months or years from the processing on; zero means at once;
 *     null for none
 * @param atLatest moments by which it must be done
 */
public record Deadline(@Nullable Period within, Set<Moment> atLatest) {

  /** A moment in the course of a processing operation. */
  public enum Moment {
    BEFORE_START("vor Beginn", "before it starts"),
    FIRST_CONTACT("erste Ansprache", "with the first contact"),
    FIRST_ANSWER("erste Antwort", "with the first answer"),
    EVERY_USE("jede Nutzung", "with every use");

    private final String german;
    private final String english;

    Moment(String german, String english) {
      this.german = german;
      this.english = english;
    }

    /** The words in a rule file. */
    public String german() {
      return german;
    }

    public String english() {
      return english;
    }
  }

  /** No deadline: the duty lasts as long as the processing. */
  public static final Deadline ONGOING = new Deadline(null, Set.of());

  /** At once. */
  public static final Deadline AT_ONCE = new Deadline(Period.ZERO, Set.of());

  private static final int DAYS_OF_A_MONTH = 30;
  private static final int DAYS_OF_A_YEAR = 365;

  public Deadline {
    if (within != null && within.isNegative()) {
      throw new IllegalArgumentException("A deadline lies ahead: " + within);
    }
    atLatest = Collections.unmodifiableSet(new TreeSet<>(atLatest));
  }

  /** The stricter of the two: the shorter period, and all moments of both. */
  public Deadline and(Deadline other) {
    var moments = EnumSet.noneOf(Moment.class);
    moments.addAll(atLatest);
    moments.addAll(other.atLatest);
    return new Deadline(shorter(within, other.within), moments);
  }

  private static @Nullable Period shorter(@Nullable Period one, @Nullable Period other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return days(other) < days(one) ? other : one;
  }

  /** The length for comparing periods: a month counts 30 days, a year 365. */
  private static int days(Period period) {
    return period.getYears() * DAYS_OF_A_YEAR
        + period.getMonths() * DAYS_OF_A_MONTH
        + period.getDays();
  }

  /**
   * The date on which the period ends when the processing was on {@code day}; empty without a
   * period.
   */
  public Optional<LocalDate> dueFrom(LocalDate day) {
    return Optional.ofNullable(within).map(day::plus);
  }
}
