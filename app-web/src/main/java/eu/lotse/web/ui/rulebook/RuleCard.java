package eu.lotse.web.ui.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.web.ui.law.CertaintyMark;
import eu.lotse.web.ui.law.CitationChip;
import eu.lotse.web.ui.law.EffectWords;
import eu.lotse.web.ui.law.RuleLink;
import eu.lotse.web.ui.law.Sources;
import eu.lotse.web.ui.law.Unverified;
import eu.lotse.web.ui.law.ValidityBars;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;
import java.util.List;

/** A rule nicely set: when, then, since when; beside it the norms and rulings it rests on. */
final class RuleCard extends Article {

  private static final long serialVersionUID = 1L;

  /**
   * What a card needs to know beyond its rule.
   *
   * @param first the first day the pictures of validity show
   * @param looked the days at which one looks
   * @param exceptions the rules that are exceptions to it
   */
  record Setting(
      Register register,
      LocalDate first,
      LegalDates looked,
      List<RuleId> exceptions,
      String wording) {}

  private final transient Words words;

  RuleCard(Rule rule, Setting setting, Words words) {
    this.words = words;
    setId("rule-" + rule.id());
    addClassNames("rule", EffectWords.style(rule.effect()));
    getElement().setAttribute("tabindex", "-1");
    if (!rule.holdsOn(setting.looked())) {
      addClassName("not-in-force");
    }
    var text = new Div(conditions(rule), consequence(rule, setting));
    text.addClassName("rule-text");
    text.add(
        new ValidityBars(rule.holds(), setting.first(), last(setting), setting.looked(), words));
    var beside = new Div(sources(rule, setting.register()));
    beside.addClassName("rule-beside");
    var body = new Div(text, beside);
    body.addClassName("rule-body");
    add(head(rule, setting), body, relations(rule, setting), wording(setting));
  }

  private static LocalDate last(Setting setting) {
    return setting.looked().knownOn().plusYears(2);
  }

  private Component head(Rule rule, Setting setting) {
    var id = new RuleLink(rule.id(), words);
    var marks =
        new Div(id, new CertaintyMark(rule.certainty(), words), new Span(words.of(rule.area())));
    marks.addClassName("marks");
    Unverified.mark(rule, setting.register(), words).ifPresent(marks::add);
    if (!rule.holdsOn(setting.looked())) {
      var not = new Span(words.text("rule.not-in-force", words.of(setting.looked().effectiveOn())));
      not.addClassNames("mark", "mark-past");
      marks.add(not);
    }
    if (rule.closing()) {
      var closing = new Span(words.text("rule.closing"));
      closing.addClassName("mark");
      marks.add(closing);
    }
    return new Div(marks, words.german(new H3(rule.name())));
  }

  private Component conditions(Rule rule) {
    var part = new Div(new H4(words.text("rule.when")));
    if (rule.conditions().isEmpty()) {
      part.add(new Paragraph(words.text("rule.always")));
      return part;
    }
    var list = new UnorderedList();
    list.addClassName("conditions");
    rule.conditions().forEach(c -> list.add(condition(c)));
    part.add(list);
    return part;
  }

  private ListItem condition(Condition condition) {
    var name = new Span(words.of(condition.attribute().phrase()) + ": ");
    name.addClassName("condition-name");
    String values = words.oneOf(condition.values());
    return new ListItem(
        name, new Span(condition.negated() ? words.text("rule.not", values) : values));
  }

  private Component consequence(Rule rule, Setting setting) {
    var part = new Div(new H4(words.text("rule.then")), EffectWords.sentence(rule, words));
    if (!rule.duties().isEmpty()) {
      var duties = new UnorderedList();
      duties.addClassName("rule-duties");
      rule.duties().forEach(duty -> duties.add(duty(duty, setting.register())));
      part.add(duties);
    }
    return part;
  }

  private ListItem duty(Duty duty, Register register) {
    var name = new Span(words.text("rule.duty", words.of(duty.kind().phrase())));
    name.addClassName("duty-name");
    var deadline = new Span(words.of(duty.deadline()));
    deadline.addClassNames("mark", "mark-deadline");
    var head = new Div(name, deadline);
    head.addClassName("marks");
    return new ListItem(
        head,
        words.german(new Paragraph(duty.text() + ".")),
        new CitationChip(duty.norm(), register, words));
  }

  private Component sources(Rule rule, Register register) {
    var part = new Div(new H4(words.text("rule.sources")));
    rule.norms().forEach(norm -> part.add(source(norm, register)));
    rule.rulings().forEach(ruling -> part.add(source(ruling, register)));
    return part;
  }

  private Component source(Citation citation, Register register) {
    var title = words.german(new Span(citation.text()));
    title.addClassName("source-title");
    var entry = new Div(title);
    entry.addClassName("source-entry");
    register.find(citation).ifPresent(source -> entry.add(Sources.describe(source, words)));
    return entry;
  }

  private Component relations(Rule rule, Setting setting) {
    var relations = new Div();
    relations.addClassName("relations");
    if (rule.isException()) {
      var line = new Div(new Span(words.text("rule.exception-to") + " "));
      rule.exceptionTo().forEach(e -> line.add(target(e.text())));
      relations.add(line);
    }
    relation(relations, "rule.exceptions", setting.exceptions());
    relation(relations, "rule.supersedes", rule.supersedes().stream().toList());
    return relations;
  }

  private Component target(String named) {
    try {
      return new RuleLink(RuleId.of(named), words);
    } catch (IllegalArgumentException e) { // a family or an area, not a rule
      var text = words.german(new Span(named));
      text.addClassName("rule-id");
      return text;
    }
  }

  private void relation(Div relations, String key, List<RuleId> ids) {
    if (!ids.isEmpty()) {
      var line = new Div(new Span(words.text(key) + " "));
      ids.forEach(id -> line.add(new RuleLink(id, words)));
      relations.add(line);
    }
  }

  private Component wording(Setting setting) {
    var details = new Details(words.text("rule.wording"), words.german(new Pre(setting.wording())));
    details.addClassName("folded");
    return details;
  }
}
