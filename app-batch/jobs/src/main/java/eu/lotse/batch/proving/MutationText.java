package eu.lotse.batch.proving;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.rules.coverage.Limit;
import eu.lotse.rules.mutation.Change;
import eu.lotse.rules.mutation.MutationReport;
import eu.lotse.rules.mutation.MutationReport.End;
import eu.lotse.rules.mutation.MutationReport.Fate;
import eu.lotse.rules.mutation.Witness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What no scenario would notice, for people, in lines. What lawyers wrote stays German. */
public final class MutationText {

  private final Wording wording;
  private final List<String> lines = new ArrayList<>();

  private MutationText(Wording wording) {
    this.wording = wording;
  }

  public static List<String> of(MutationReport report, Wording wording) {
    var text = new MutationText(wording);
    report.survivors().forEach(text::survivor);
    report.leftOut().forEach(s -> text.say("mutation.left-out", s.place(), s.name()));
    text.say(
        "mutation.figure",
        report.fates().size(),
        report.count(End.CAUGHT),
        report.count(End.REFUSED),
        report.count(End.EQUIVALENT),
        report.count(End.SURVIVED));
    text.say("mutation.score", report.scenarios(), report.score());
    return text.lines;
  }

  private void say(String key, Object... blanks) {
    lines.add(wording.text(key, blanks));
  }

  private void survivor(Fate fate) {
    var mutant = fate.mutant();
    say("mutation.survivor", mutant.place(), mutant.rule().id(), change(mutant.change()));
    fate.tellsApart().ifPresent(this::witness);
  }

  private String change(Change change) {
    return switch (change) {
      case Change.ConditionDropped(Condition condition) ->
          wording.text("mutation.CONDITION_DROPPED", condition.sentence());
      case Change.ConditionNegated(Condition condition) ->
          wording.text("mutation.CONDITION_NEGATED", condition.sentence());
      case Change.ValueDropped(Condition condition, Value value) ->
          value("mutation.VALUE_DROPPED", condition, value);
      case Change.ValueAdded(Condition condition, Value value) ->
          value("mutation.VALUE_ADDED", condition, value);
      case Change.DayMoved(Limit limit, LocalDate to) ->
          wording.text("mutation.DAY_MOVED", limit.german(), to);
      case Change.EffectSwapped(Effect to) -> wording.text("mutation.EFFECT_SWAPPED", to.german());
      case Change.ExemptionDropped(Exemption exemption) ->
          wording.text("mutation.EXEMPTION_DROPPED", exemption.text());
    };
  }

  private String value(String key, Condition condition, Value value) {
    return wording.text(key, condition.attribute().phrase().german(), value.phrase().german());
  }

  private void witness(Witness witness) {
    String facts =
        witness.facts().stream().map(Condition::sentence).collect(Collectors.joining("; "));
    String before = wording.text("verdict." + witness.before().name());
    String after = wording.text("verdict." + witness.after().name());
    say(
        witness.before() == witness.after() ? "mutation.case-reasons" : "mutation.case",
        witness.dates().effectiveOn(),
        witness.dates().knownOn(),
        facts,
        before,
        after);
  }
}
