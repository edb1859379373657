package eu.lotse.rules.explaining;

import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.domain.rulebook.Topic;
import java.time.LocalDate;
import java.util.List;

/**
 * What part one rule has in an answer, and why.
 *
 * @param met how many of its conditions certainly hold
 */
public record RuleAccount(Topic topic, Rule rule, Part part, int met) {

  /** Why a rule has a say in the answer, or has none. */
  public sealed interface Part {}

  /** It matches; the finding says what exceptions left of it. */
  public record Applies(Finding finding) implements Part {}

  /**
   * Unknown facts decide whether it matches, and what exceptions leave of it.
   *
   * @param undecided its conditions that unknown facts leave open; empty where its own conditions
   *     hold, but unknown facts decide whether there is a basis (for a closing rule), something to
   *     except, or an exception to it
   * @param exceptions the rules that set it aside or weaken it where they match
   */
  public record Depends(Finding finding, List<Condition> undecided, List<RuleId> exceptions)
      implements Part {
    public Depends {
      undecided = List.copyOf(undecided);
      exceptions = List.copyOf(exceptions);
    }

    public List<Attribute> unknown() {
      return undecided.stream().map(Condition::attribute).toList();
    }
  }

  /** It matches, but as a closing rule it is not needed: there is a legal basis. */
  public record NotNeeded() implements Part {}

  /** It matches as far as is known, but nothing to which it is an exception does. */
  public record NothingToExcept() implements Part {}

  /** Each of its conditions may hold, but with these facts not all of them together. */
  public record NotTogether(List<Condition> undecided) implements Part {
    public NotTogether {
      undecided = List.copyOf(undecided);
    }
  }

  /**
   * A condition does not hold.
   *
   * @param first as the lawyer ordered them
   * @param instead the values the fact can have; empty where it does not apply
   * @param failed how many conditions do not hold
   */
  public record Fails(Condition first, List<Value> instead, int failed) implements Part {
    public Fails {
      instead = List.copyOf(instead);
    }
  }

  /**
   * It does not hold on the dates of the question.
   *
   * @param day on which it begins or ended
   * @param failed how many conditions do not hold besides
   */
  public record NotOnTheDates(Miss miss, LocalDate day, int failed) implements Part {}

  /** In which direction a date lies outside a rule's validity. */
  public enum Miss {
    /** The norm does not apply yet. */
    NOT_IN_FORCE_YET,
    /** The norm no longer applies. */
    NO_LONGER_IN_FORCE,
    /** The reading was not known yet. */
    NOT_KNOWN_YET,
    /** The reading was given up. */
    SUPERSEDED
  }

  /** How far the rule is from having a say: 0 where it has one. */
  public int distance() {
    return switch (part) {
      case Applies applies -> 0;
      case Depends depends -> 0;
      case NotNeeded notNeeded -> 1;
      case NothingToExcept nothing -> 1;
      case NotTogether notTogether -> 1;
      case Fails fails -> fails.failed();
      case NotOnTheDates dates -> 1 + dates.failed();
    };
  }
}
