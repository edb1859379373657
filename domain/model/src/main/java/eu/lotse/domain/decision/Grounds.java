package eu.lotse.domain.decision;

import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.rulebook.RuleId;
import java.util.List;

/** Which rules a verdict rests on. */
public final class Grounds {

  private Grounds() {}

  /**
   * The rules that carry the verdict, in the order of their ids: what prohibits, what leaves it
   * open, or what permits; for an undetermined verdict every rule that may still decide.
   */
  public static List<RuleId> of(Assessment assessment) {
    return assessment.findings().stream()
        .filter(Finding::counts)
        .filter(f -> carries(assessment.verdict(), f))
        .map(f -> f.rule().id())
        .toList();
  }

  private static boolean carries(Verdict verdict, Finding finding) {
    var effect = finding.rule().effect();
    boolean open = finding.standing() == Standing.WEAKENED || finding.rule().isOpenInLaw();
    return switch (verdict) {
      case PROHIBITED -> effect.isObstacle() && !open;
      case NEEDS_REVIEW -> open && (effect.isObstacle() || effect.isBasis());
      case PERMITTED, PERMITTED_WITH_DUTIES -> effect.isBasis() && !open;
      case UNDETERMINED -> effect.isObstacle() || effect.isBasis();
    };
  }
}
