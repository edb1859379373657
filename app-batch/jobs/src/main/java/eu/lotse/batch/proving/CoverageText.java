package eu.lotse.batch.proving;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.rules.coverage.CoverageReport;
import eu.lotse.rules.coverage.CoverageReport.OfCondition;
import eu.lotse.rules.coverage.CoverageReport.OfDay;
import eu.lotse.rules.coverage.CoverageReport.OfRule;
import eu.lotse.rules.coverage.CoverageReport.Share;
import eu.lotse.rules.scenarios.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the scenarios try, for people, in lines. What lawyers wrote stays German. */
public final class CoverageText {

  private static final int MOST_PLACES = 4;

  private final Wording wording;
  private final List<String> lines = new ArrayList<>();

  private CoverageText(Wording wording) {
    this.wording = wording;
  }

  public static List<String> of(CoverageReport report, Wording wording) {
    var text = new CoverageText(wording);
    report.rules().forEach(text::rule);
    text.figure("coverage.figure.reasons", report.reasons());
    text.figure("coverage.figure.days", report.days());
    text.figure("coverage.figure.conditions", report.conditions());
    text.say("coverage.figure.implied", report.implied());
    return text.lines;
  }

  private void say(String key, Object... blanks) {
    lines.add(wording.text(key, blanks));
  }

  private void figure(String key, Share share) {
    say(key, share.tried(), share.all(), share.percent());
  }

  private void rule(OfRule of) {
    say("coverage.rule", of.rule().id(), of.rule().name(), of.rule().place());
    say("coverage.reason", mark(of.isReason()), places(of.reasons()));
    of.days().forEach(this::day);
    of.conditions().forEach(this::condition);
    lines.add("");
  }

  private void day(OfDay day) {
    String key = day.before() ? "coverage.day-before" : "coverage.day";
    say(key, mark(day.isTried()), day.limit().german(), day.day(), places(day.scenarios()));
  }

  private void condition(OfCondition of) {
    if (of.implied()) {
      say("coverage.condition-implied", of.condition().sentence());
    } else {
      say(
          "coverage.condition",
          mark(of.isTried()),
          of.condition().sentence(),
          places(of.failsAlone()));
    }
  }

  private String mark(boolean tried) {
    return wording.text(tried ? "coverage.tried" : "coverage.untried");
  }

  private String places(List<Scenario> scenarios) {
    if (scenarios.isEmpty()) {
      return wording.text("coverage.nowhere");
    }
    String some =
        scenarios.stream()
            .limit(MOST_PLACES)
            .map(s -> s.place().toString())
            .collect(Collectors.joining(", "));
    int more = scenarios.size() - MOST_PLACES;
    return more > 0 ? wording.text("coverage.more", some, more) : some;
  }
}
