package eu.lotse.rules.coverage;

import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.coverage.CoverageReport.OfDay;
import eu.lotse.rules.coverage.CoverageReport.OfRule;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Refusal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reports what has to be tried and is not: each rule, and both sides of each of its days. */
public final class CoverageCheck {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private final Faults faults;

  public CoverageCheck(Faults faults) {
    this.faults = faults;
  }

  public void check(CoverageReport report) {
    report.rules().forEach(this::check);
  }

  private void check(OfRule rule) {
    String id = rule.rule().id().toString();
    if (!rule.isReason()) {
      faults.add(rule.rule().place(), Refusal.UNCOVERED_RULE, id);
    }
    rule.days().stream().filter(d -> !d.isTried()).forEach(d -> report(rule, rule.rule().id(), d));
  }

  private void report(OfRule rule, RuleId id, OfDay day) {
    Refusal refusal = day.limit().isEffective() ? Refusal.UNCOVERED_DATE : Refusal.UNCOVERED_KNOWN;
    faults.add(rule.rule().place(), refusal, id.toString(), DAY.format(day.day()));
  }
}
