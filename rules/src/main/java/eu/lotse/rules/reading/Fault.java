package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Text;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Place;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something in a rulebook that is refused.
 *
 * @param offending the text that is at fault, made harmless for a terminal
 * @param message what is wrong
 * @param instead what to write instead
 */
public record Fault(Place place, Refusal refusal, String offending, Text message, Text instead)
    implements Comparable<Fault> {

  private static final Comparator<Fault> ORDER =
      Comparator.<Fault, String>comparing(f -> f.place().file())
          .thenComparing(f -> f.place().line())
          .thenComparing(Fault::refusal)
          .thenComparing(Fault::offending);

  /**
   * A fault with its messages from {@code faults_de.properties} and {@code faults_en.properties}.
   *
   * @param more what the messages name beside the offending text, which is their first argument; a
   *     {@link Span} is said in words
   */
  public static Fault of(Place place, Refusal refusal, String offending, Object... more) {
    String shown = Shown.shortened(offending);
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = shown;
    for (int i = 0; i < more.length; i++) {
      arguments[i + 1] =
          more[i] instanceof Span span ? span : Shown.harmless(String.valueOf(more[i]));
    }
    return new Fault(
        place,
        refusal,
        shown,
        text(refusal.code(), arguments),
        text(refusal.code() + ".instead", arguments));
  }

  private static Text text(String key, Object[] arguments) {
    return new Text(format(Locale.GERMAN, key, arguments), format(Locale.ENGLISH, key, arguments));
  }

  private static String format(Locale locale, String key, Object[] arguments) {
    var bundle = ResourceBundle.getBundle("eu.lotse.rules.reading.faults", locale);
    Object[] said =
        Arrays.stream(arguments).map(a -> a instanceof Span s ? said(s, bundle) : a).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(said);
  }

  private static String said(Span span, ResourceBundle bundle) {
    var day = DateTimeFormatter.ofPattern(bundle.getString("span.day"));
    var begin = span.begin().map(day::format);
    var end = span.end().map(day::format);
    String key =
        begin.isPresent()
            ? (end.isPresent() ? "span.between" : "span.from")
            : (end.isPresent() ? "span.until" : "span.always");
    return MessageFormat.format(bundle.getString(key), begin.orElse(""), end.orElse(""));
  }

  /** The name of the refusal for machines, for example {@code value-unknown}. */
  public String code() {
    return refusal.code();
  }

  /** What is wrong and what to write instead. */
  public String german() {
    return message.german() + " Stattdessen: " + instead.german();
  }

  /** What is wrong and what to write instead. */
  public String english() {
    return message.english() + " Instead: " + instead.english();
  }

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return place + ": " + code() + ": " + offending;
  }
}
