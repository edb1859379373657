package eu.lotse.domain.register;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Phrase;
import eu.lotse.domain.facts.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A day that is known beforehand and on which a fact of an operation changes by itself.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0008-time-moves-patterns.md">ADR 8</a>
 */
public enum Term {
  /** A consent given for a time lapses by its own terms (Art. 6(1)(a), 7 GDPR). */
  CONSENT_LAPSES_ON(
      "consentLapsesOn",
      new Phrase("Einwilligung läuft ab am", "Consent lapses on"),
      "consent",
      "LAPSED"),

  /** From that day on the data are no longer needed (Art. 5(1)(e), 17(1)(a) GDPR). */
  RETENTION_ENDS_ON(
      "retentionEndsOn",
      new Phrase("Speicherfrist endet am", "Retention ends on"),
      "purposeEnded",
      "YES"),

  /** The last day on which the person can be informed in time (Art. 14(3) GDPR). */
  INFORMATION_DUE_BY(
      "informationDueBy",
      new Phrase("Information fällig bis", "Information due by"),
      "information",
      "NOT_GIVEN");

  /** What leaves data behind, so that a period of retention can run while it lasts. */
  private static final Set<String> LEAVING_DATA = Set.of("STORE", "ENRICH", "LINK", "KEEP");

  private final String property;
  private final Phrase phrase;
  private final String attribute;
  private final String becomes;

  Term(String property, Phrase phrase, String attribute, String becomes) {
    this.property = property;
    this.phrase = phrase;
    this.attribute = attribute;
    this.becomes = becomes;
  }

  /** The name the API speaks. */
  public String property() {
    return property;
  }

  public Phrase phrase() {
    return phrase;
  }

  /** The fact that changes; none in a matter that does not know it. */
  Optional<Attribute> attribute(Facts facts) {
    return facts.matter().find(attribute);
  }

  /** The first day on which the fact is another one; what is due by a day is missed behind it. */
  public LocalDate changesOn(LocalDate day) {
    return this == INFORMATION_DUE_BY ? day.plusDays(1) : day;
  }

  /** Whether these facts would be others once the day has come. */
  boolean changes(Facts facts) {
    return switch (this) {
      case CONSENT_LAPSES_ON -> isStated(facts, "consent", "FOR_THIS_PURPOSE");
      case INFORMATION_DUE_BY -> isStated(facts, "information", "DUE");
      case RETENTION_ENDS_ON -> leavesData(facts) && !isOver(facts);
    };
  }

  /**
   * The facts once the day has come. Where the period of retention has ended, nothing is left of
   * what was done with the data but that they are kept.
   */
  Facts change(Facts facts) {
    Facts changed = facts.with(attribute, becomes);
    return this == RETENTION_ENDS_ON
        ? changed.with(
            facts.matter().act().orElseThrow().name(),
            facts.matter().keeping().orElseThrow().name())
        : changed;
  }

  static boolean isKeeping(Facts facts) {
    return facts
        .matter()
        .keeping()
        .filter(keeping ->
            List.of(keeping).equals(facts.stated().get(facts.matter().act().orElseThrow())))
        .isPresent();
  }

  /** Whether what is done leaves data behind for as long as it is done. */
  static boolean leavesData(Facts facts) {
    List<Value> acts =
        facts
            .matter()
            .act()
            .map(act -> facts.stated().getOrDefault(act, List.of()))
            .orElse(List.of());
    return facts.matter().keeping().isPresent()
        && !acts.isEmpty()
        && acts.stream().map(Value::name).allMatch(LEAVING_DATA::contains);
  }

  private static boolean isOver(Facts facts) {
    return isKeeping(facts) && isStated(facts, "purposeEnded", "YES");
  }

  static boolean isStated(Facts facts, String attribute, String value) {
    return facts
        .matter()
        .find(attribute)
        .map(a -> facts.stated().getOrDefault(a, List.of()))
        .filter(values -> values.size() == 1 && values.getFirst().name().equals(value))
        .isPresent();
  }
}
