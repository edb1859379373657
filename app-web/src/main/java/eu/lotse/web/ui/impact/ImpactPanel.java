package eu.lotse.web.ui.impact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.DutyChange;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.register.Activity;
import eu.lotse.web.ui.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * The impact of a release, to look at before it is approved: totals, what is to be done, duties and
 * every group with samples. A consequence that is pressed filters the groups, pressed again, no
 * longer.
 */
public final class ImpactPanel extends Div {

  private static final long serialVersionUID = 1L;

  private final Impact impact;
  private final Words words;
  private final Div tiles = new Div();
  private final FlipGrid grid;

  public ImpactPanel(Impact impact, List<Activity> activities, Words words) {
    this.impact = impact;
    this.words = words;
    boolean samples = impact.flips().stream().anyMatch(flip -> !flip.samples().isEmpty());
    this.grid = new FlipGrid(activities, samples, words);
    addClassName("impact-panel");
    tiles.addClassName("counts");
    tiles.getElement().setAttribute("role", "group");
    tiles.getElement().setAttribute("aria-label", words.text("impact.consequences"));
    add(totals());
    if (!impact.flips().isEmpty()) {
      add(tiles, grid);
      show(Optional.empty());
    }
    if (!impact.duties().isEmpty()) {
      add(duties());
    }
    add(quiet(words.text("impact.fingerprint", impact.fingerprint())));
  }

  private Div totals() {
    var result = new Paragraph(words.text("impact.flipped", impact.flipped(), impact.operations()));
    result.addClassName("impact-result");
    var totals = new Div(result, quiet(words.text("impact.mode." + impact.mode())));
    totals.add(quiet(words.text("impact.exact", impact.patterns())));
    if (impact.counted().outside() > 0) {
      totals.add(quiet(words.text("impact.outside", impact.counted().outside())));
    }
    return totals;
  }

  private static Paragraph quiet(String text) {
    var paragraph = new Paragraph(text);
    paragraph.addClassName("quiet");
    return paragraph;
  }

  private void show(Optional<Consequence> chosen) {
    tiles.removeAll();
    impact
        .byConsequence()
        .forEach((consequence, operations) ->
            tiles.add(
                tile(consequence, operations, chosen.filter(consequence::equals).isPresent())));
    grid.setItems(
        impact.flips().stream()
            .filter(f -> chosen.isEmpty() || chosen.get() == f.kind().consequence())
            .toList());
  }

  private Button tile(Consequence consequence, long operations, boolean pressed) {
    var number = new Span(words.of(operations));
    number.addClassName("count-number");
    var content = new Div(number, new Span(words.text("consequence." + consequence)));
    content.addClassNames(
        "count", "consequence-" + consequence.name().toLowerCase(java.util.Locale.ROOT));
    var button =
        new Button(content, click -> show(pressed ? Optional.empty() : Optional.of(consequence)));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClassName("count-button");
    button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    return button;
  }

  private Div duties() {
    var list = new UnorderedList();
    list.addClassNames("plain-list", "impact-duties");
    for (DutyChange change : impact.duties()) {
      var number = new Span(words.of(change.operations()));
      number.addClassName("rule-id");
      String text =
          words.text(
              "impact.duty." + change.direction(),
              words.of(change.duty().phrase()),
              change.sameVerdict());
      list.add(new ListItem(number, new Span(text)));
    }
    return new Div(new H3(words.text("impact.duties")), list);
  }
}
