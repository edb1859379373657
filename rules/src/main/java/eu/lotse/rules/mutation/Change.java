package eu.lotse.rules.mutation;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.rules.coverage.Limit;
import java.time.LocalDate;

/** One small change to a rule. */
public sealed interface Change {

  /** Names the change in short, the same in every language and at every place of the rule. */
  String key();

  /** The condition is left out. */
  record ConditionDropped(Condition condition) implements Change {
    @Override
    public String key() {
      return "CONDITION_DROPPED " + condition.attribute();
    }
  }

  /** The condition says the opposite. */
  record ConditionNegated(Condition condition) implements Change {
    @Override
    public String key() {
      return "CONDITION_NEGATED " + condition.attribute();
    }
  }

  /** The condition no longer holds with a value with which it did. */
  record ValueDropped(Condition condition, Value value) implements Change {
    @Override
    public String key() {
      return "VALUE_DROPPED " + condition.attribute() + "=" + value;
    }
  }

  /** The condition also holds with a value with which it did not. */
  record ValueAdded(Condition condition, Value value) implements Change {
    @Override
    public String key() {
      return "VALUE_ADDED " + condition.attribute() + "=" + value;
    }
  }

  /** The rule begins or ends one day earlier or later. */
  record DayMoved(Limit limit, LocalDate to) implements Change {
    @Override
    public String key() {
      return "DAY_MOVED " + limit + "=" + to;
    }
  }

  /** What was certain becomes open, or the other way round. */
  record EffectSwapped(Effect to) implements Change {
    @Override
    public String key() {
      return "EFFECT_SWAPPED " + to;
    }
  }

  /** The rule is no longer an exception to what it named. */
  record ExemptionDropped(Exemption exemption) implements Change {
    @Override
    public String key() {
      return "EXEMPTION_DROPPED " + exemption.text();
    }
  }
}
