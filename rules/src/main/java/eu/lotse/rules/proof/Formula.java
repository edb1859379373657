package eu.lotse.rules.proof;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Rule;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The law of one span of dates as a propositional formula: answers for patterns of which facts are
 * unknown, exactly, by completion. Not thread-safe.
 *
 * <ul>
 *   <li>{@code possible} are the verdicts of all completions.
 *   <li>A finding is listed where its rule matches and has an effect in some completion. Its
 *       standing is the strongest it can have, and {@code by} names every exception that brings it
 *       to that standing in some completion. It is certain where it counts in all completions, or,
 *       if it counts in none, where it is there to be set aside in all.
 *   <li>A duty is listed where some listed finding that can count imposes it, with the strictest
 *       deadline of them. It is certain where it is owed in all completions, by whatever rule.
 *   <li>An attribute is missing where two completions have verdicts that differ in more than duties
 *       although they differ only in this attribute and in attributes that apply to just one of
 *       them. Where the verdict is determined nothing is missing.
 * </ul>
 */
public final class Formula {

  /**
   * How much to try before the solver is asked; has a part in speed, none in answers.
   *
   * @param enumerated as many completions are looked at one by one
   * @param rounds how often to look for a completion in which a rule stands
   * @param neighbours how many completions to vary in search of a missing fact
   * @param share of how many rules one may be possible for a formula of the possible ones alone; 0
   *     for never
   */
  record Effort(int enumerated, int rounds, int neighbours, int share) {
    static final Effort USUAL = new Effort(512, 3, 48, 2);
  }

  private final Law law;
  private final Effort effort;
  private @Nullable Prover prover;
  private @Nullable Twins twins;

  /**
   * @param rules the rules that hold, in any order
   * @param closing the rule that decides where no basis is left; not among {@code rules}
   */
  public Formula(Matter matter, List<Rule> rules, Rule closing) {
    this(matter, rules, closing, Effort.USUAL);
  }

  Formula(Matter matter, List<Rule> rules, Rule closing, Effort effort) {
    this(new Law(matter, rules, closing), effort);
  }

  private Formula(Law law, Effort effort) {
    this.law = law;
    this.effort = effort;
  }

  /** The same law for another thread. */
  public Formula another() {
    return new Formula(law, effort);
  }

  /** Whether a formula of these rules alone is worth its making. */
  boolean isWorthNarrowing(BitSet possible) {
    return effort.share() > 0 && possible.cardinality() * effort.share() < law.rules().size();
  }

  /** The law of these rules alone. For patterns for which no other is possible it is the same. */
  Formula narrowed(BitSet possible) {
    var rules = possible.stream().mapToObj(law::rule).toList();
    return new Formula(law.matter(), rules, law.closing(), effort);
  }

  /** What the law says of a pattern, complete or not. */
  public Assessment assess(FactPattern pattern) {
    return new Inquiry(this, pattern).answer();
  }

  /** The verdict of {@link #assess} alone. */
  public Verdict verdict(FactPattern pattern) {
    return new Inquiry(this, pattern).verdict();
  }

  Law law() {
    return law;
  }

  Effort effort() {
    return effort;
  }

  Prover prover() {
    if (prover == null) {
      prover = new Prover(law);
    }
    return prover;
  }

  Twins twins() {
    if (twins == null) {
      twins = new Twins(law);
    }
    return twins;
  }
}
