package eu.lotse.web.ui.law;

import eu.lotse.domain.law.Span;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;

/** Spans of days in words. */
public final class Validity {

  private Validity() {}

  /** "from 1 Sep 2009 to 24 May 2018": the last day is the one before the span's half-open end. */
  public static String span(Span span, Words words) {
    LocalDate from = span.from();
    LocalDate to = span.to();
    if (from != null && to != null) {
      return words.text("span.both", words.of(from), words.of(to.minusDays(1)));
    }
    if (from != null) {
      return words.text("span.from", words.of(from));
    }
    return to != null
        ? words.text("span.to", words.of(to.minusDays(1)))
        : words.text("span.always");
  }
}
