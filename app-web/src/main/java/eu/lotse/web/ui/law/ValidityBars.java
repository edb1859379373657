package eu.lotse.web.ui.law;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;
import java.util.Locale;

/**
 * When a norm applies and when its reading is known: two bars over the years, with the words beside
 * them.
 */
public final class ValidityBars extends Div {

  private static final long serialVersionUID = 1L;

  /**
   * The bars of one rule.
   *
   * @param from the first day the picture shows
   * @param to the last day the picture shows
   * @param marked the days at which one looks
   */
  public ValidityBars(
      Rectangle holds, LocalDate from, LocalDate to, LegalDates marked, Words words) {
    addClassName("validity");
    add(
        row(
            words.text("validity.effective"),
            holds.effective(),
            from,
            to,
            marked.effectiveOn(),
            words));
    add(row(words.text("validity.known"), holds.known(), from, to, marked.knownOn(), words));
  }

  private static Div row(
      String name,
      eu.lotse.domain.law.Span span,
      LocalDate from,
      LocalDate to,
      LocalDate marked,
      Words words) {
    var label = new Span(name + " " + when(span, words));
    label.addClassName("validity-label");
    double start = share(span.begin().orElse(from), from, to);
    double end = share(span.end().orElse(to), from, to);
    var bar = new Div();
    bar.addClassName("validity-bar");
    if (span.begin().isEmpty()) {
      bar.addClassName("open-start");
    }
    if (span.end().isEmpty()) {
      bar.addClassName("open-end");
    }
    bar.getStyle().set("left", percent(start)).set("width", percent(Math.max(0.012, end - start)));
    var day = new Div();
    day.addClassName("validity-day");
    day.getStyle().set("left", percent(share(marked, from, to)));
    var track = new Div(bar, day);
    track.addClassName("validity-track");
    track.getElement().setAttribute("aria-hidden", "true");
    var row = new Div(label, track);
    row.addClassName("validity-row");
    return row;
  }

  private static String when(eu.lotse.domain.law.Span span, Words words) {
    return span.equals(eu.lotse.domain.law.Span.ALWAYS)
        ? words.text("validity.always")
        : Validity.span(span, words);
  }

  private static double share(LocalDate day, LocalDate from, LocalDate to) {
    double share =
        (double) (day.toEpochDay() - from.toEpochDay())
            / Math.max(1, to.toEpochDay() - from.toEpochDay());
    return Math.clamp(share, 0, 1);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
