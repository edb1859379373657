package eu.lotse.web.ui.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Phrase;
import eu.lotse.domain.facts.Text;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.register.State;
import eu.lotse.domain.rulebook.Deadline;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Everything the user interface says, in one language: texts from the bundles, and the law's
 * notions in words.
 */
public final class Words {

  /** The languages of the house, the default first. */
  public static final List<Locale> LOCALES = List.of(Locale.GERMAN, Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "ui",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The words of a language: German for German, English for every other. */
  public static Words in(Locale locale) {
    return new Words(locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH);
  }

  /** The words for whoever is looking right now. */
  public static Words here() {
    UI ui = UI.getCurrent();
    return in(ui == null ? Locale.GERMAN : ui.getLocale());
  }

  public Locale locale() {
    return locale;
  }

  public boolean isGerman() {
    return locale.equals(Locale.GERMAN);
  }

  /** The text of that key; the key itself, in brackets, where the bundle lacks it. */
  public String text(String key, Object... arguments) {
    try {
      return new MessageFormat(bundle.getString(key), locale).format(arguments);
    } catch (MissingResourceException e) {
      return "[" + key + "]";
    }
  }

  public String of(Phrase phrase) {
    return phrase.in(locale);
  }

  public String of(Text text) {
    return text.in(locale);
  }

  public String of(Verdict verdict) {
    return text("verdict." + verdict);
  }

  public String of(State state) {
    return text("state." + state);
  }

  public String of(Area area) {
    return isGerman() ? area.german() : area.english();
  }

  public String of(Certainty certainty) {
    return isGerman() ? certainty.german() : certainty.english();
  }

  /** "this or that". */
  public String oneOf(List<Value> values) {
    return joined(values.stream().map(v -> of(v.phrase())).toList(), "list.or");
  }

  /** "this, that and the other". */
  public String all(List<String> parts) {
    return joined(parts, "list.and");
  }

  private String joined(List<String> parts, String conjunction) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String last = parts.getLast();
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + " "
        + text(conjunction)
        + " "
        + last;
  }

  public String of(LocalDate day) {
    return DateTimeFormatter.ofPattern(isGerman() ? "dd.MM.yyyy" : "d MMM yyyy", locale)
        .format(day);
  }

  public String of(Instant moment, ZoneId zone) {
    return DateTimeFormatter.ofPattern(
            isGerman() ? "dd.MM.yyyy, HH:mm" : "d MMM yyyy, HH:mm", locale)
        .format(moment.atZone(zone));
  }

  public String of(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** By when, as one says it: "within 1 month, at the latest with the first contact". */
  public String of(Deadline deadline) {
    if (deadline.equals(Deadline.ONGOING)) {
      return text("deadline.ongoing");
    }
    if (Period.ZERO.equals(deadline.within())) {
      return text("deadline.at-once");
    }
    List<String> moments =
        deadline.atLatest().stream().sorted().map(m -> text("deadline." + m)).toList();
    Period within = deadline.within();
    if (within == null) {
      return all(moments);
    }
    String period = text("deadline.within", length(within));
    return moments.isEmpty() ? period : text("deadline.both", period, all(moments));
  }

  private String length(Period period) {
    var parts = new ArrayList<String>();
    if (period.getYears() > 0) {
      parts.add(text("deadline.years", period.getYears()));
    }
    if (period.getMonths() > 0) {
      parts.add(text("deadline.months", period.getMonths()));
    }
    if (period.getDays() > 0) {
      parts.add(text("deadline.days", period.getDays()));
    }
    return all(parts);
  }

  /** Marks a component whose text is German whatever the language of the page, as the law's is. */
  public <C extends Component> C german(C component) {
    if (!isGerman()) {
      component.getElement().setAttribute("lang", "de");
    }
    return component;
  }
}
