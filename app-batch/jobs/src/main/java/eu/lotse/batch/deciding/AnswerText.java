package eu.lotse.batch.deciding;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Register;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer for people, in lines. What lawyers wrote stays German. */
public final class AnswerText {

  private final Wording wording;
  private final Register register;
  private final List<String> lines = new ArrayList<>();

  private AnswerText(Register register, Wording wording) {
    this.register = register;
    this.wording = wording;
  }

  public static List<String> of(Decision decision, Register register, Wording wording) {
    var text = new AnswerText(register, wording);
    text.verdict(decision);
    text.findings(decision);
    text.duties(decision.assessment().duties());
    text.facts(decision);
    text.say("answer.release", decision.release().brief());
    text.say("answer.no-advice");
    return text.lines;
  }

  private void say(String key, Object... blanks) {
    lines.add(wording.text(key, blanks));
  }

  private void verdict(Decision decision) {
    var dates = decision.question().dates();
    say(
        "answer.verdict",
        wording.text("verdict." + decision.verdict().name()),
        dates.effectiveOn(),
        dates.knownOn());
    if (decision.assessment().possible().size() > 1) {
      say(
          "answer.possible",
          decision.assessment().possible().stream()
              .map(v -> wording.text("verdict." + v.name()))
              .collect(Collectors.joining(", ")));
    }
  }

  private void findings(Decision decision) {
    Map<Area, List<Finding>> byArea =
        decision.assessment().findings().stream()
            .collect(
                Collectors.groupingBy(f -> f.rule().area(), TreeMap::new, Collectors.toList()));
    byArea.forEach((area, findings) -> {
      lines.add("");
      lines.add(isGerman() ? area.german() : area.english());
      findings.forEach(this::finding);
    });
  }

  private void finding(Finding finding) {
    var rule = finding.rule();
    String effect = wording.text("effect." + rule.effect().name());
    lines.add(
        "  "
            + rule.id()
            + "  "
            + (rule.reason().isEmpty()
                ? effect
                : wording.text("answer.reason", effect, rule.reason())));
    lines.add(
        "      "
            + Stream.concat(rule.norms().stream(), rule.rulings().stream())
                .map(Object::toString)
                .collect(Collectors.joining("; "))
            + " ("
            + (isGerman() ? rule.certainty().german() : rule.certainty().english())
            + (register.isVerified(rule) ? "" : "; " + wording.text("answer.unverified"))
            + ")");
    String by = finding.by().stream().map(Object::toString).collect(Collectors.joining(", "));
    switch (finding.standing()) {
      case STANDS -> {}
      case WEAKENED -> lines.add("      " + wording.text("answer.weakened", by));
      case SET_ASIDE -> lines.add("      " + wording.text("answer.set-aside", by));
    }
    if (finding.presence() == Presence.POSSIBLE) {
      lines.add("      " + wording.text("answer.only-possible"));
    }
  }

  private void duties(List<OwedDuty> duties) {
    if (duties.isEmpty()) {
      return;
    }
    lines.add("");
    say("answer.duties");
    for (OwedDuty duty : duties) {
      String maybe =
          duty.presence() == Presence.POSSIBLE ? " " + wording.text("answer.only-possible") : "";
      lines.add(
          "  "
              + duty.kind().phrase().in(wording.locale())
              + " ("
              + deadline(duty.deadline())
              + ")"
              + maybe);
      duty.grounds()
          .forEach(g -> lines.add("      " + g.norm() + ": " + g.text() + " [" + g.rule() + "]"));
    }
  }

  private String deadline(Deadline deadline) {
    Period within = deadline.within();
    if (within == null && deadline.atLatest().isEmpty()) {
      return wording.text("deadline.ongoing");
    }
    var parts = new ArrayList<String>();
    if (within != null) {
      parts.add(within.isZero() ? wording.text("deadline.at-once") : period(within));
    }
    deadline.atLatest().stream()
        .sorted()
        .forEach(m -> parts.add(isGerman() ? m.german() : m.english()));
    return String.join(wording.text("deadline.or"), parts);
  }

  private String period(Period period) {
    return Stream.of(
            part("years", period.getYears()),
            part("months", period.getMonths()),
            part("days", period.getDays()))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String part(String unit, int count) {
    return count == 0 ? "" : wording.text("deadline." + unit, count);
  }

  private void facts(Decision decision) {
    var presumed = decision.presumed();
    var missing = decision.assessment().missing();
    if (!presumed.isEmpty()) {
      lines.add("");
      say("answer.presumed");
      presumed.forEach(p ->
          lines.add(
              "  "
                  + name(p.attribute())
                  + ": "
                  + p.values().stream().map(this::name).collect(Collectors.joining(" | "))
                  + (p.carries() ? " " + wording.text("answer.carries") : "")));
    }
    if (!missing.isEmpty()) {
      lines.add("");
      say("answer.missing");
      missing.forEach(a -> lines.add("  " + name(a) + " (" + a.name() + ")"));
    }
    if (!decision.inapplicable().isEmpty()) {
      lines.add("");
      say(
          "answer.inapplicable",
          decision.inapplicable().stream().map(this::name).collect(Collectors.joining(", ")));
    }
    lines.add("");
  }

  private String name(Attribute attribute) {
    return attribute.phrase().in(wording.locale());
  }

  private String name(Value value) {
    return value.phrase().in(wording.locale());
  }

  private boolean isGerman() {
    return wording.locale().equals(Locale.GERMAN);
  }
}
