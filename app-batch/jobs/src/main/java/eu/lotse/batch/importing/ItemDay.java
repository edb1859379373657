package eu.lotse.batch.importing;

import eu.lotse.batch.importing.Reject.Reason;
import eu.lotse.domain.register.State;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** The day of an item: the day it was published, or why there is none. */
sealed interface ItemDay {

  /** {@code 31.05.2024}. */
  DateTimeFormatter GERMAN =
      DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

  record Known(LocalDate day) implements ItemDay {}

  record Unusable(Reject why) implements ItemDay {}

  /**
   * Reads a date ({@code 2024-05-31}, {@code 31.05.2024}) or a date and time ({@code
   * 2024-05-31T22:15:00Z}); an item without one is of the day of the import.
   */
  static ItemDay of(String written, ImportContext context) {
    if (written.isBlank()) {
      return new Known(context.today());
    }
    try {
      return within(read(written.strip(), context), context);
    } catch (DateTimeException e) {
      return new Unusable(Reject.because(Reason.BAD_DATE));
    }
  }

  private static LocalDate read(String written, ImportContext context) {
    if (written.indexOf('.') == 2) {
      return LocalDate.parse(written, GERMAN);
    }
    if (written.indexOf('T') < 0) {
      return LocalDate.parse(written);
    }
    var parsed =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            written, OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime moment
        ? moment.atZoneSameInstant(context.zone()).toLocalDate()
        : LocalDate.from(parsed);
  }

  private static ItemDay within(LocalDate day, ImportContext context) {
    if (day.isAfter(context.today()) && context.activity().state() != State.PLANNED) {
      return new Unusable(Reject.because(Reason.DATE_AHEAD, day));
    }
    if (day.isBefore(context.lawBegins())) {
      return new Unusable(Reject.because(Reason.DATE_TOO_EARLY, day, context.lawBegins()));
    }
    return new Known(day);
  }
}
