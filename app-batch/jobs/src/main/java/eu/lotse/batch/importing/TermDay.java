package eu.lotse.batch.importing;

import eu.lotse.batch.importing.Reject.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/** The day of a term: named, or counted from the day of the item. */
sealed interface TermDay {

  Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  Pattern PERIOD = Pattern.compile("P(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?");

  record Known(LocalDate day) implements TermDay {}

  record Unusable(Reject why) implements TermDay {}

  /** Reads {@code 2024-05-31}, {@code 31.05.2024} or a period such as {@code P3Y}. */
  static TermDay of(String written, String column, LocalDate from) {
    try {
      if (PERIOD.matcher(written).matches()) {
        return new Known(from.plus(Period.parse(written)));
      }
      return new Known(
          ISO_DAY.matcher(written).matches()
              ? LocalDate.parse(written)
              : LocalDate.parse(written, ItemDay.GERMAN));
    } catch (DateTimeException e) {
      return new Unusable(Reject.because(Reason.BAD_TERM, column));
    }
  }
}
