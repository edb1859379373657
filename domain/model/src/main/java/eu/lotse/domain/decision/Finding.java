package eu.lotse.domain.decision;

import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.util.List;

/**
 * A rule that matches, and what became of it.
 *
 * @param presence whether it does so in all completions or only in some
 * @param standing what became of it; in a partial answer the strongest it can have
 * @param by the exceptions that set it aside or weakened it, in the order of their ids; empty where
 *     it stands
 */
public record Finding(Rule rule, Presence presence, Standing standing, List<RuleId> by)
    implements Comparable<Finding> {

  /** What exceptions left of a finding. */
  public enum Standing {
    /** It counts in full. */
    STANDS,
    /**
     * An exception that is open in law leaves it in doubt: an obstacle or basis that is itself
     * open.
     */
    WEAKENED,
    /** An exception set it aside, with its duties. */
    SET_ASIDE
  }

  public Finding {
    by = by.size() < 2 ? List.copyOf(by) : by.stream().sorted().toList();
  }

  /** Whether anything of it is left. */
  public boolean counts() {
    return standing != Standing.SET_ASIDE;
  }

  @Override
  public int compareTo(Finding other) {
    return rule.id().compareTo(other.rule.id());
  }
}
