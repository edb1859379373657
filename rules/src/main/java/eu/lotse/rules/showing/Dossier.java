package eu.lotse.rules.showing;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.domain.rulebook.Source;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.rules.scenarios.Scenario;
import java.util.List;

/**
 * A rule with all that belongs to it.
 *
 * @param sources the norms and rulings it cites, its duties' included, as the register has them
 * @param targets the rules to which it is an exception
 * @param exceptions the rules that are exceptions to it
 * @param supersededBy the readings that replaced it
 * @param scenarios those that expect it to be the reason
 */
public record Dossier(
    Matter matter,
    Topic topic,
    Rule rule,
    List<Source> sources,
    List<RuleId> targets,
    List<RuleId> exceptions,
    List<RuleId> supersededBy,
    List<Scenario> scenarios) {

  public Dossier {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    exceptions = List.copyOf(exceptions);
    supersededBy = List.copyOf(supersededBy);
    scenarios = List.copyOf(scenarios);
  }
}
