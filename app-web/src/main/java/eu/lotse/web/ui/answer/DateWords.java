package eu.lotse.web.ui.answer;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;

/** The two dates of a question in words. */
public final class DateWords {

  private DateWords() {}

  /** "Law of 15 Feb 2014, as understood then"; empty where it is today's law as known today. */
  public static String of(LegalDates dates, LocalDate today, Words words) {
    LocalDate effective = dates.effectiveOn();
    LocalDate known = dates.knownOn();
    if (effective.equals(today) && known.equals(today)) {
      return words.text("dates.today", words.of(today));
    }
    if (effective.isAfter(today) && known.equals(today)) {
      return words.text("dates.future", words.of(effective));
    }
    if (known.equals(effective)) {
      return words.text("dates.then", words.of(effective));
    }
    return known.equals(today)
        ? words.text("dates.now", words.of(effective))
        : words.text("dates.own", words.of(effective), words.of(known));
  }
}
