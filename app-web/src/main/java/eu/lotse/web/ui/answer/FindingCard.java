package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.web.ui.law.CertaintyMark;
import eu.lotse.web.ui.law.CitationChip;
import eu.lotse.web.ui.law.EffectWords;
import eu.lotse.web.ui.law.RuleLink;
import eu.lotse.web.ui.law.Unverified;
import eu.lotse.web.ui.words.Words;

/** One reason: what a rule says, why, on which norms and rulings, and what became of it. */
final class FindingCard extends ListItem {

  private static final long serialVersionUID = 1L;

  FindingCard(Finding finding, Register register, Words words) {
    Rule rule = finding.rule();
    addClassNames("finding", EffectWords.style(rule.effect()));
    if (finding.presence() == Presence.POSSIBLE) {
      addClassName("possible");
    }
    if (finding.standing() == Standing.SET_ASIDE) {
      addClassName("set-aside");
    }
    var head = new Div(EffectWords.sentence(rule, words));
    head.addClassName("finding-head");
    add(head, marks(finding, register, words));
    if (!finding.by().isEmpty()) {
      add(fate(finding, words));
    }
    add(citations(rule, register, words));
  }

  private static Div marks(Finding finding, Register register, Words words) {
    var marks = new Div(new RuleLink(finding.rule().id(), words));
    marks.addClassName("marks");
    marks.add(new CertaintyMark(finding.rule().certainty(), words));
    Unverified.mark(finding.rule(), register, words).ifPresent(marks::add);
    if (finding.presence() == Presence.POSSIBLE) {
      var possible = new Span(words.text("finding.possible"));
      possible.addClassNames("mark", "mark-possible");
      possible.setTitle(words.text("finding.possible.help"));
      marks.add(possible);
    }
    var name = words.german(new Span(finding.rule().name()));
    name.addClassName("quiet");
    marks.add(name);
    return marks;
  }

  private static Div fate(Finding finding, Words words) {
    var fate = new Div(new Span(words.text("finding.by." + finding.standing()) + " "));
    fate.addClassName("fate");
    finding.by().forEach(id -> fate.add(new RuleLink(id, words)));
    return fate;
  }

  private static Div citations(Rule rule, Register register, Words words) {
    var citations = new Div();
    citations.addClassName("citations");
    for (Citation norm : rule.norms()) {
      citations.add(new CitationChip(norm, register, words));
    }
    for (Citation ruling : rule.rulings()) {
      citations.add(new CitationChip(ruling, register, words));
    }
    return citations;
  }
}
