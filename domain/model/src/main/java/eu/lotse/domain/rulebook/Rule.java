package eu.lotse.domain.rulebook;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Rectangle;
import java.util.List;
import java.util.Optional;

/**
 * One part of one version of a rule, as a lawyer wrote it.
 *
 * @param name the sentence after {@code rule}
 * @param reason completes "verboten, weil ..."; empty for rules that only impose duties
 * @param conditions all hold together; each attribute at most once; none only in a closing rule
 * @param exceptionTo empty for a rule that is no exception
 * @param closing whether it decides where no basis is left ({@code @auffang})
 * @param supersedes the reading it replaced ({@code @löst_ab})
 * @param place where it stands
 */
public record Rule(
    RuleId id,
    String name,
    Area area,
    Effect effect,
    String reason,
    List<Condition> conditions,
    List<Duty> duties,
    List<Citation> norms,
    List<Citation> rulings,
    Rectangle holds,
    Certainty certainty,
    List<Exemption> exceptionTo,
    boolean closing,
    Optional<RuleId> supersedes,
    Place place) {

  public Rule {
    conditions = List.copyOf(conditions);
    duties = List.copyOf(duties);
    norms = List.copyOf(norms);
    rulings = List.copyOf(rulings);
    exceptionTo = List.copyOf(exceptionTo);
  }

  public boolean holdsOn(LegalDates dates) {
    return holds.contains(dates);
  }

  /** Whether the other is the same rule in the same words, wherever it stands. */
  public boolean saysTheSameAs(Rule other) {
    return equals(
        new Rule(
            other.id,
            other.name,
            other.area,
            other.effect,
            other.reason,
            other.conditions,
            other.duties,
            other.norms,
            other.rulings,
            other.holds,
            other.certainty,
            other.exceptionTo,
            other.closing,
            other.supersedes,
            place));
  }

  public boolean isException() {
    return !exceptionTo.isEmpty();
  }

  public boolean isExceptionTo(Rule other) {
    return exceptionTo.stream().anyMatch(e -> e.reaches(other));
  }

  /**
   * Whether its effect is open in law. An open exception does not set aside what it is an exception
   * to, it only weakens it.
   *
   * @see <a href="../../../../../../../../../docs/decisions/0003-open-exceptions-weaken.md">ADR
   *     3</a>
   */
  public boolean isOpenInLaw() {
    return switch (effect) {
      case MAY_PERMIT, MAY_PROHIBIT -> true;
      case SETS_ASIDE -> !certainty.isFirm();
      case PERMITS, PROHIBITS, REQUIRES -> false;
    };
  }
}
