package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What has to happen to an operation whose verdict changes, from hard to mild: the first that fits.
 *
 * <table>
 * <caption>How it is derived</caption>
 * <tr><th>new verdict</th><th>and</th><th>consequence</th></tr>
 * <tr><td>prohibited</td><td>the question is whether data may be kept</td><td>stop and
 * erase</td></tr>
 * <tr><td>prohibited</td><td>valid consent of the person would, or could, permit it</td><td>ask
 * consent</td></tr>
 * <tr><td>prohibited</td><td>the duty to erase is certain</td><td>stop and erase</td></tr>
 * <tr><td>prohibited</td><td></td><td>stop</td></tr>
 * <tr><td>needs review</td><td></td><td>lawyer must look</td></tr>
 * <tr><td>undetermined</td><td></td><td>establish the missing facts</td></tr>
 * <tr><td>permitted</td><td>it was not before</td><td>may resume</td></tr>
 * <tr><td>permitted</td><td>a duty to inform arises</td><td>inform</td></tr>
 * <tr><td>permitted</td><td>another duty arises</td><td>fulfil duties</td></tr>
 * <tr><td>permitted</td><td>no duty arises</td><td>none</td></tr>
 * </table>
 *
 * <p>A consequence names the next step, not everything owed: who asks for consent still owes the
 * duties of the answer, such as erasing what was collected without a basis.
 */
public enum Consequence {
  STOP_AND_ERASE,
  STOP,
  /** Stop; with the person's consent it may go on. */
  ASK_CONSENT,
  LAWYER_MUST_LOOK,
  /** Undetermined: nobody knows enough to go on. */
  ESTABLISH_FACTS,
  INFORM,
  FULFIL_DUTIES,
  MAY_RESUME,
  NONE;

  private static final String ERASING = "ERASE";
  private static final Set<String> INFORMING =
      Set.of("INFORM", "PROVIDE_NOTICE", "INFORM_AUTHOR", "INFORM_REPORTER", "GIVE_NOTICE");

  /**
   * What follows for a pattern.
   *
   * @param arising the names of the certain duties that are owed now and were not before
   * @param owed the names of all certain duties owed now
   * @param mayBePermitted whether the law now permits a pattern, or can still permit it
   */
  public static Consequence of(
      FactPattern pattern,
      Verdict from,
      Verdict to,
      Set<String> arising,
      Set<String> owed,
      Predicate<FactPattern> mayBePermitted) {
    return switch (to) {
      case PROHIBITED -> ofProhibited(pattern, owed, mayBePermitted);
      case NEEDS_REVIEW -> LAWYER_MUST_LOOK;
      case UNDETERMINED -> ESTABLISH_FACTS;
      case PERMITTED, PERMITTED_WITH_DUTIES -> from.permits() ? ofDuties(arising) : MAY_RESUME;
    };
  }

  private static Consequence ofProhibited(
      FactPattern pattern, Set<String> owed, Predicate<FactPattern> mayBePermitted) {
    if (isKeeping(pattern)) {
      return STOP_AND_ERASE;
    }
    if (consentHelps(pattern, mayBePermitted)) {
      return ASK_CONSENT;
    }
    return owed.contains(ERASING) ? STOP_AND_ERASE : STOP;
  }

  private static Consequence ofDuties(Set<String> arising) {
    if (arising.stream().anyMatch(INFORMING::contains)) {
      return INFORM;
    }
    return arising.isEmpty() ? NONE : FULFIL_DUTIES;
  }

  private static boolean isKeeping(FactPattern pattern) {
    return pattern.matter().keeping().isPresent()
        && pattern.value(pattern.matter().act().orElseThrow()).equals(pattern.matter().keeping());
  }

  /** Whether it may be permitted to who has the best consent there is; its form is left open. */
  private static boolean consentHelps(FactPattern pattern, Predicate<FactPattern> mayBePermitted) {
    return pattern
        .matter()
        .consent()
        .filter(consent -> !pattern.isInapplicable(consent))
        .map(consent ->
            bestOf(consent).stream()
                .map(value -> with(pattern, consent, value))
                .anyMatch(mayBePermitted))
        .orElse(false);
  }

  /** Where values are ordered, those that are milder than others and than which none is milder. */
  private static List<Value> bestOf(Attribute consent) {
    return consent.mildest().stream()
        .filter(value -> !consent.stricterThan(value).isEmpty())
        .toList();
  }

  private static FactPattern with(FactPattern pattern, Attribute consent, Value value) {
    var stated = new LinkedHashMap<>(pattern.stated());
    stated.put(consent, List.of(value));
    return FactPattern.of(pattern.matter(), stated);
  }

  /** Whether an assessment permits, or can still permit. */
  public static boolean mayPermit(Assessment assessment) {
    return assessment.possible().stream().anyMatch(Verdict::permits);
  }
}
