package eu.lotse.rules.drafting;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a rule that is about to be written. What is left open becomes a gap in the
 * draft, and a gap is refused until somebody fills it.
 *
 * @param topic the folder's name
 * @param file the name of the files, without ending
 */
public record NewRule(
    Matter matter, String topic, String file, RuleId id, String title, Head head, Body body) {

  /**
   * What stands between {@code rule} and {@code when}.
   *
   * @param effective without a begin where that is not known yet
   * @param exceptionTo as {@code @ausnahme_zu} names them
   */
  public record Head(
      Optional<Area> area,
      Optional<Certainty> certainty,
      List<String> norms,
      List<String> rulings,
      Span effective,
      Span known,
      List<String> exceptionTo,
      Optional<RuleId> supersedes) {

    public Head {
      norms = List.copyOf(norms);
      rulings = List.copyOf(rulings);
      exceptionTo = List.copyOf(exceptionTo);
    }
  }

  /**
   * What the rule says.
   *
   * @param conditions none where they are not known yet
   * @param circumstances what else its cases are about
   * @param reason empty where it is not known yet
   * @param duties what follows {@code Pflicht:}
   * @param expected what its scenarios expect
   */
  public record Body(
      List<Condition> conditions,
      List<Condition> circumstances,
      Optional<Effect> effect,
      String reason,
      List<String> duties,
      Optional<Verdict> expected) {

    public Body {
      conditions = List.copyOf(conditions);
      circumstances = List.copyOf(circumstances);
      duties = List.copyOf(duties);
    }
  }
}
