package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.reading.RulebookFaults;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rulebook with one permission turned into a prohibition, as a ruling may do. */
final class ChangedLaw {

  private static final double SHARE = 0.02;
  private static final String PERMITTED = "erlaubt, weil";
  private static final String PROHIBITED = "verboten, weil";

  private ChangedLaw() {}

  /** Turns the rule on which about a fiftieth of all standing questions rests. */
  static Rulebook of(Rulebook law, Matter matter, Releases releases, LegalDates dates) {
    Map<RuleId, Long> resting = new HashMap<>();
    long[] all = {0};
    releases.standing(count -> {
      all[0] += count.operations();
      if (count.told().permits()) {
        Grounds.of(law.assess(count.pattern(), dates))
            .forEach(id -> resting.merge(id, count.operations(), Long::sum));
      }
    });
    List<Rule> candidates = new ArrayList<>(law.rules(matter));
    candidates.removeIf(r -> r.effect() != Effect.PERMITS || !resting.containsKey(r.id()));
    candidates.sort(
        Comparator.comparingDouble(r -> Math.abs(resting.get(r.id()) - SHARE * all[0])));
    for (Rule rule : candidates) {
      try {
        return Rulebooks.of(with(law.files(), rule));
      } catch (RulebookFaults e) {
        // Another rule names this one as a permission; the next will do.
      }
    }
    throw new IllegalStateException("No rule can be turned");
  }

  private static RulebookFiles with(RulebookFiles files, Rule rule) {
    var changed = new TreeMap<String, byte[]>(files.files());
    String text = new String(changed.get(rule.place().file()), StandardCharsets.UTF_8);
    int from = 0;
    for (int line = 1; line < rule.place().line(); line++) {
      from = text.indexOf('\n', from) + 1;
    }
    int at = text.indexOf(PERMITTED, from);
    changed.put(
        rule.place().file(),
        (text.substring(0, at) + PROHIBITED + text.substring(at + PERMITTED.length()))
            .getBytes(StandardCharsets.UTF_8));
    return new RulebookFiles(changed);
  }
}
