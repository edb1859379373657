package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.Deadline;
import java.time.Period;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code sofort}, {@code dauernd}, or periods and moments joined by {@code oder}: whichever
 * comes first.
 */
public final class DeadlineReader {

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:1 (Tag|Woche|Monat|Jahr)|([2-9]|[1-9][0-9]{1,2}) (Tage|Wochen|Monate|Jahre))");

  private DeadlineReader() {}

  /** The deadline; empty where the words mean none. */
  public static Optional<Deadline> read(String words) {
    if (words.equals("sofort")) {
      return Optional.of(Deadline.AT_ONCE);
    }
    if (words.equals("dauernd")) {
      return Optional.of(Deadline.ONGOING);
    }
    Optional<Deadline> all = Optional.of(Deadline.ONGOING);
    for (String one : words.split(" oder ", -1)) {
      var next = period(one).or(() -> moment(one));
      all = all.flatMap(a -> next.map(a::and));
    }
    return all;
  }

  /** The words that {@link #read} reads as this deadline. */
  public static String words(Deadline deadline) {
    if (deadline.equals(Deadline.AT_ONCE)) {
      return "sofort";
    }
    var words = new ArrayList<String>();
    Period within = deadline.within();
    if (within != null) {
      words.add(words(within));
    }
    Stream.of(Deadline.Moment.values())
        .filter(deadline.atLatest()::contains)
        .forEach(m -> words.add(m.german()));
    return words.isEmpty() ? "dauernd" : String.join(" oder ", words);
  }

  private static String words(Period period) {
    if (period.isZero()) {
      return "sofort";
    }
    if (period.getYears() > 0) {
      return period.getYears() == 1 ? "1 Jahr" : period.getYears() + " Jahre";
    }
    if (period.getMonths() > 0) {
      return period.getMonths() == 1 ? "1 Monat" : period.getMonths() + " Monate";
    }
    return period.getDays() == 1 ? "1 Tag" : period.getDays() + " Tage";
  }

  private static Optional<Deadline> moment(String words) {
    return Stream.of(Deadline.Moment.values())
        .filter(m -> m.german().equals(words))
        .findFirst()
        .map(m -> new Deadline(null, Set.of(m)));
  }

  private static Optional<Deadline> period(String words) {
    Matcher period = PERIOD.matcher(words);
    if (!period.matches()) {
      return Optional.empty();
    }
    int number = period.group(2) == null ? 1 : Integer.parseInt(period.group(2));
    String unit = period.group(1) == null ? period.group(3) : period.group(1);
    Period within =
        switch (unit.charAt(0)) {
          case 'T' -> Period.ofDays(number);
          case 'W' -> Period.ofWeeks(number);
          case 'M' -> Period.ofMonths(number);
          default -> Period.ofYears(number);
        };
    return Optional.of(new Deadline(within, Set.of()));
  }
}
