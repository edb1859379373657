package eu.lotse.web.ui.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Theme;
import eu.lotse.domain.facts.Value;
import eu.lotse.web.ui.session.Asking;
import eu.lotse.web.ui.words.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The facts of a question. On top stands what can still change the answer and what was said there;
 * the rest is folded by theme. What does not apply is not shown. A field somebody has filled in
 * stays where it is.
 */
final class FactForm extends Div {

  private static final long serialVersionUID = 1L;

  private static final int AT_ONCE = 6;

  private final Words words;
  private final Matter matter;
  private final Map<Attribute, FactField> fields = new LinkedHashMap<>();
  private final Map<Theme, Div> asked = new LinkedHashMap<>();
  private final Map<Theme, Div> rest = new LinkedHashMap<>();
  private final Map<Theme, Details> folds = new LinkedHashMap<>();
  private final Map<Theme, Span> briefs = new LinkedHashMap<>();
  private final Set<Attribute> onTop = new HashSet<>();
  private final H2 openTitle = new H2();
  private final Paragraph nothingOpen = new Paragraph();
  private final Button more = new Button();
  private final H2 restTitle;
  private boolean all;
  private boolean fresh = true;

  FactForm(Matter matter, Words words, BiConsumer<Attribute, List<Value>> onSaid, Runnable onMore) {
    this.matter = matter;
    this.words = words;
    addClassName("fact-form");
    matter.attributes().forEach(a -> fields.put(a, new FactField(a, words, onSaid)));
    nothingOpen.setText(words.text("form.nothing-open"));
    nothingOpen.addClassName("quiet");
    more.addThemeVariants(ButtonVariant.TERTIARY);
    more.addClickListener(click -> {
      all = true;
      onMore.run();
    });
    var top = new Section(openTitle, nothingOpen);
    top.addClassName("form-open");
    matter.themes().forEach(theme -> top.add(group(theme)));
    top.add(more);
    restTitle = new H2(words.text("form.rest"));
    var bottom = new Section(restTitle);
    bottom.addClassName("form-rest");
    matter.themes().forEach(theme -> bottom.add(fold(theme)));
    add(top, bottom);
  }

  private Div group(Theme theme) {
    var title = new H3(words.of(theme.phrase()));
    title.setId("theme-" + theme.name());
    var content = new Div();
    content.addClassName("facts");
    asked.put(theme, content);
    var group = new Div(title, content);
    group.addClassName("fact-theme");
    group.getElement().setAttribute("role", "group");
    group.getElement().setAttribute("aria-labelledby", "theme-" + theme.name());
    return group;
  }

  private Details fold(Theme theme) {
    var content = new Div();
    content.addClassName("facts");
    rest.put(theme, content);
    var name = new Span(words.of(theme.phrase()));
    name.addClassName("fold-name");
    var brief = new Span();
    brief.addClassNames("fold-brief", "quiet");
    briefs.put(theme, brief);
    var summary = new Div(name, brief);
    summary.addClassName("fold-summary");
    var details = new Details(summary, content);
    details.addClassName("folded");
    folds.put(theme, details);
    return details;
  }

  /** Shows a decision's facts: what is open on top, what was said, what holds otherwise. */
  void show(Decision decision, Asking asking) {
    List<Attribute> missing = decision.assessment().missing();
    Set<Attribute> open =
        new HashSet<>(all ? missing : missing.subList(0, Math.min(AT_ONCE, missing.size())));
    onTop.removeIf(a -> !open.contains(a) && !asking.own().stated().containsKey(a));
    onTop.addAll(open);
    if (fresh) { // what was said before, in another language or of a stored operation
      onTop.addAll(asking.own().stated().keySet());
      fresh = false;
    }
    for (FactField field : fields.values()) {
      Attribute attribute = field.attribute();
      place(field);
      field.setVisible(!decision.pattern().isInapplicable(attribute));
      field.show(
          Entry.of(attribute, asking.own()),
          otherwise(attribute, decision, asking.fromActivity()),
          !attribute.presumed().isEmpty() || asking.fromActivity().stated().containsKey(attribute));
    }
    int hidden = missing.size() - (int) missing.stream().filter(onTop::contains).count();
    more.setText(words.text("form.more", hidden));
    more.setVisible(hidden > 0);
    nothingOpen.setVisible(missing.isEmpty());
    openTitle.setText(words.text(missing.isEmpty() ? "form.said" : "form.open"));
    tidy(decision);
  }

  /** What holds of a fact while nothing is said of it here. */
  private String otherwise(Attribute attribute, Decision decision, Facts activity) {
    List<Value> fromActivity = activity.stated().get(attribute);
    if (fromActivity != null) {
      return words.text("fact.activity", words.oneOf(fromActivity));
    }
    if (decision.question().presume() && !attribute.presumed().isEmpty()) {
      return presumed(attribute);
    }
    return decision
        .pattern()
        .value(attribute)
        .filter(v -> !decision.question().facts().stated().containsKey(attribute))
        .map(v -> words.text("fact.follows", words.of(v.phrase())))
        .orElse(words.text("fact.unknown"));
  }

  /** Where all values but one are presumed, the one that is not says it more briefly. */
  private String presumed(Attribute attribute) {
    List<Value> presumed = attribute.presumed();
    List<Value> others = attribute.values().stream().filter(v -> !presumed.contains(v)).toList();
    return presumed.size() > 1 && others.size() == 1
        ? words.text("fact.presumed.not", words.oneOf(others))
        : words.text("fact.presumed", words.oneOf(presumed));
  }

  private void place(FactField field) {
    Theme theme = field.attribute().theme();
    Div home = onTop.contains(field.attribute()) ? asked.get(theme) : rest.get(theme);
    if (home == null || field.getParent().filter(home::equals).isPresent()) {
      return;
    }
    field.removeFromParent();
    long before =
        home.getChildren()
            .filter(
                c -> c instanceof FactField f && f.attribute().index() < field.attribute().index())
            .count();
    home.addComponentAtIndex((int) before, field);
  }

  private void tidy(Decision decision) {
    asked
        .values()
        .forEach(group -> group.getParent().ifPresent(p -> p.setVisible(showsAny(group))));
    boolean anyRest = false;
    for (Theme theme : matter.themes()) {
      Div content = rest.getOrDefault(theme, new Div());
      Details fold = folds.getOrDefault(theme, new Details());
      fold.setVisible(showsAny(content));
      anyRest |= fold.isVisible();
      Span brief = briefs.getOrDefault(theme, new Span());
      brief.setText(brief(content, decision));
    }
    restTitle.setVisible(anyRest);
  }

  private static boolean showsAny(Div group) {
    return group.getChildren().anyMatch(Component::isVisible);
  }

  /** The known facts of a folded theme in a few words. */
  private String brief(Div content, Decision decision) {
    return String.join(
        " · ",
        content
            .getChildren()
            .filter(Component::isVisible)
            .map(c -> ((FactField) c).attribute())
            .filter(a -> decision.pattern().isKnown(a))
            .map(a ->
                words.of(a.phrase())
                    + ": "
                    + words.oneOf(a.valuesIn(decision.pattern().candidates(a))))
            .toList());
  }

  /** Brings the field of a fact into view. */
  void focus(Attribute attribute) {
    FactField field = fields.get(attribute);
    if (field == null) {
      return;
    }
    Details fold = folds.get(attribute.theme());
    if (fold != null && !onTop.contains(attribute)) {
      fold.setOpened(true);
    }
    field.focus();
  }

  /** Forgets what stood on top: for a new question. */
  void startAgain() {
    onTop.clear();
    fresh = true;
    all = false;
  }
}
