package eu.lotse.batch;

import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.drafting.Drafts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number of a new rule: the one named, else the next version of the family named, else the
 * first of the next family.
 */
record NewRuleId(@Nullable String id, @Nullable String family) {

  RuleId among(List<Rule> rules) {
    List<RuleId> taken = rules.stream().map(Rule::id).toList();
    RuleId chosen = chosen(taken);
    rules.stream()
        .filter(rule -> rule.id().equals(chosen))
        .findFirst()
        .ifPresent(rule -> {
          throw new CommandFailed("RULE_EXISTS", chosen, rule.place());
        });
    return chosen;
  }

  private RuleId chosen(List<RuleId> taken) {
    String named = id;
    String itsFamily = family;
    if (named != null) {
      return read(named);
    }
    return itsFamily == null
        ? Drafts.nextFamily(taken)
        : Drafts.nextVersion(read(itsFamily + ".1").family(), taken);
  }

  static RuleId read(String text) {
    try {
      return RuleId.of(text);
    } catch (IllegalArgumentException e) {
      throw new CommandFailed("BAD_RULE_ID", text);
    }
  }
}
