package eu.lotse.rules.coverage;

import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.scenarios.Expectation;
import eu.lotse.rules.scenarios.Scenario;
import eu.lotse.rules.scenarios.ScenarioResult;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scenario with its facts as rules see them, and what came of it. */
final class Situation {

  private final ScenarioResult result;
  private final FactPattern pattern;
  private final Set<RuleId> reasons;

  Situation(ScenarioResult result) {
    this.result = result;
    this.pattern = Standpoint.of(result.scenario().question()).pattern();
    Set<RuleId> standing =
        result.assessment().findings().stream()
            .filter(f -> f.presence() == Presence.CERTAIN)
            .filter(f -> f.standing() == Finding.Standing.STANDS)
            .map(f -> f.rule().id())
            .collect(Collectors.toSet());
    this.reasons =
        scenario().expectations().stream()
            .flatMap(e ->
                e.expected() instanceof Expectation.Matches matches
                    ? Stream.of(matches.rule())
                    : Stream.empty())
            .filter(standing::contains)
            .collect(Collectors.toUnmodifiableSet());
  }

  Scenario scenario() {
    return result.scenario();
  }

  LegalDates dates() {
    return scenario().question().dates();
  }

  /** The rules of which the scenario says that they are the reason, and they are. */
  Set<RuleId> reasons() {
    return reasons;
  }

  /** Whether all conditions hold, whatever the unknown facts. */
  boolean matches(Rule rule) {
    for (Condition condition : rule.conditions()) {
      if (!pattern.matches(condition)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The place of the one condition that fails while all others hold, whatever the unknown facts; -1
   * where there is none.
   */
  int failsAlone(Rule rule) {
    int alone = -1;
    for (int i = 0; i < rule.conditions().size(); i++) {
      Condition condition = rule.conditions().get(i);
      if (!pattern.matches(condition)) {
        if (alone >= 0 || pattern.mayMatch(condition)) {
          return -1;
        }
        alone = i;
      }
    }
    return alone;
  }
}
