package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.web.ui.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Everything behind a verdict: reasons, duties, what was presumed, what is missing, and under which
 * release.
 */
public final class AnswerPanel extends Div {

  private static final long serialVersionUID = 1L;

  private final Words words;
  private final Set<String> opened = new HashSet<>();
  private Consumer<Attribute> onMissing = attribute -> {};
  private boolean withDuties = true;

  public AnswerPanel(Words words) {
    this.words = words;
    addClassName("answer");
  }

  /** What happens when somebody points at a missing fact. */
  public void onMissing(Consumer<Attribute> pointed) {
    this.onMissing = pointed;
  }

  /** Leaves out what must be done, for a page that shows it elsewhere. */
  public void withoutDuties() {
    this.withDuties = false;
  }

  /** Shows the reasons of a decision in place of those shown before. */
  public void show(Decision decision, Rulebook rulebook) {
    removeAll();
    Register register = rulebook.register();
    var assessment = decision.assessment();
    List<Finding> certain = standing(assessment, Presence.CERTAIN);
    List<Finding> possible = standing(assessment, Presence.POSSIBLE);
    List<Finding> setAside = assessment.findings().stream().filter(f -> !f.counts()).toList();
    missing(assessment.missing());
    List<OwedDuty> owed =
        duties(assessment, Presence.CERTAIN).stream().map(d -> surely(d, certain)).toList();
    List<OwedDuty> perhaps = duties(assessment, Presence.POSSIBLE);
    if (!owed.isEmpty() && withDuties) {
      section("duties", new DutyList(owed, decision, rulebook, words));
    }
    if (!certain.isEmpty()) {
      section("reasons", new Findings(certain, register, words));
    }
    if (!possible.isEmpty()) {
      folded("possible", possible.size(), new Findings(possible, register, words));
    }
    if (!perhaps.isEmpty()) {
      folded("possible-duties", perhaps.size(), new DutyList(perhaps, decision, rulebook, words));
    }
    if (!setAside.isEmpty()) {
      folded("set-aside", setAside.size(), new Findings(setAside, register, words));
    }
    if (!decision.presumed().isEmpty()) {
      folded("presumed", decision.presumed().size(), new PresumedList(decision.presumed(), words));
    }
    if (!decision.inapplicable().isEmpty()) {
      section("inapplicable", new Paragraph(inapplicable(decision.inapplicable())));
    }
    foot(decision);
  }

  private static List<Finding> standing(Assessment assessment, Presence presence) {
    return assessment.findings().stream()
        .filter(f -> f.counts() && f.presence() == presence)
        .toList();
  }

  private static List<OwedDuty> duties(Assessment assessment, Presence presence) {
    return assessment.duties().stream().filter(d -> d.presence() == presence).toList();
  }

  /** A duty that is owed for certain, with the grounds that are certain too. */
  private static OwedDuty surely(OwedDuty duty, List<Finding> certain) {
    List<OwedDuty.Ground> grounds =
        duty.grounds().stream()
            .filter(g -> certain.stream().anyMatch(f -> f.rule().id().equals(g.rule())))
            .toList();
    return grounds.isEmpty()
        ? duty
        : new OwedDuty(duty.kind(), duty.deadline(), duty.presence(), grounds);
  }

  private String inapplicable(List<Attribute> attributes) {
    return words.text(
        "answer.inapplicable.text",
        words.all(attributes.stream().map(a -> words.of(a.phrase())).toList()));
  }

  private void missing(List<Attribute> missing) {
    if (missing.isEmpty()) {
      return;
    }
    var chips = new Div();
    chips.addClassName("chips");
    for (Attribute attribute : missing) {
      var chip = new Button(words.of(attribute.phrase()), click -> onMissing.accept(attribute));
      chip.addThemeVariants(ButtonVariant.SMALL);
      chip.addClassName("chip");
      chips.add(chip);
    }
    section("missing", chips);
  }

  private void section(String key, Component content) {
    var title = new H2(words.text("answer." + key));
    var section = new Section(title, content);
    section.addClassNames("answer-section", "answer-" + key);
    add(section);
  }

  private void folded(String key, int count, Component content) {
    var details = new Details(words.text("answer." + key + ".count", count), content);
    details.addClassName("folded");
    details.setOpened(opened.contains(key));
    details.addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        opened.add(key);
      } else {
        opened.remove(key);
      }
    });
    add(details);
  }

  private void foot(Decision decision) {
    var foot =
        new Footer(
            new Paragraph(
                words.text("answer.release", decision.release().brief(), decision.engine())),
            new Paragraph(words.text("notice.no-advice")));
    foot.addClassNames("answer-foot", "quiet");
    add(foot);
  }
}
