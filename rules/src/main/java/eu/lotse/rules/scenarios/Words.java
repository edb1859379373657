package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.reading.DeadlineReader;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What came out of a scenario, in words of one language. */
final class Words {

  static final Words GERMAN = new Words(Locale.GERMAN);
  static final Words ENGLISH = new Words(Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("eu.lotse.rules.scenarios.outcome", locale);
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  String verdict(Verdict verdict) {
    return text("verdict." + verdict.name());
  }

  String matchesNot(RuleId rule) {
    return text("rule.not", rule);
  }

  String finding(Finding finding) {
    String by = finding.by().stream().map(RuleId::toString).collect(Collectors.joining(", "));
    String became = text("rule." + finding.standing().name(), finding.rule().id(), by);
    return finding.presence() == Presence.CERTAIN ? became : text("rule.possible", became);
  }

  String duties(List<OwedDuty> duties) {
    return duties.isEmpty()
        ? text("duties.none")
        : text("duties", duties.stream().map(this::duty).collect(Collectors.joining("; ")));
  }

  private String duty(OwedDuty duty) {
    String kind = duty.kind().phrase().in(locale);
    String owed = text("duty", kind, DeadlineReader.words(duty.deadline()));
    return duty.presence() == Presence.CERTAIN ? owed : text("rule.possible", owed);
  }

  String missing(List<Attribute> missing) {
    return missing.isEmpty()
        ? text("missing.none")
        : text(
            "missing",
            missing.stream().map(a -> a.phrase().german()).collect(Collectors.joining(", ")));
  }

  String presumed(List<Condition> presumed) {
    return presumed.isEmpty()
        ? text("presumed.none")
        : text(
            "presumed",
            presumed.stream().map(Condition::sentence).collect(Collectors.joining("; ")));
  }
}
