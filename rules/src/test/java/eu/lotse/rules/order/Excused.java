package eu.lotse.rules.order;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.rules.proof.Monotony.Excuse;
import eu.lotse.rules.proof.Monotony.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a stricter fact may make a verdict milder, and why the law wants it so. Each entry is as
 * narrow as it can be, and is needed: a test says so.
 */
enum Excused {
  CONSENT_BRINGS_DUTIES_OF_ITS_OWN(
      """
      Who relies on consent keeps its text available and makes withdrawal possible (section 28(3a) old BDSG). Where it
      is missing or over, what another basis permits anyway is free of those duties.\
      """,
      true,
      List.of(
          step("consent", "FOR_THIS_PURPOSE", "NONE"),
          step("consent", "FOR_THIS_PURPOSE", "FOR_OTHER_PURPOSE"),
          step("consent", "FOR_THIS_PURPOSE", "LAPSED"),
          step("consent", "FOR_THIS_PURPOSE", "WITHDRAWN"))),

  INVALID_CONSENT_BRINGS_NONE(
      """
      The same duties hang on a consent that counts. One that was never validly given or cannot be shown is none, so
      what another basis permits anyway is free of them.\
      """,
      true,
      List.of(
          step("consentForm", "ACTIVE", "BUNDLED"),
          step("consentForm", "ACTIVE", "PRE_TICKED"),
          step("consentForm", "EXPRESS", "BUNDLED"),
          step("consentForm", "EXPRESS", "PRE_TICKED"),
          step("consentProof", "DOCUMENTED", "NOT_PROVABLE"),
          step("consentProof", "PROVABLE", "NOT_PROVABLE"))),

  THE_DISPUTE_ABOUT_OPEN_NETWORKS(
      """
      Only for a professional network that everybody can join is it disputed whether it is generally accessible, and
      who follows one view writes it down (section 28(1) no. 3 old BDSG). Behind a real login there is no dispute.\
      """,
      true,
      List.of(step("accessibility", "OPEN_LOGIN", "RESTRICTED_LOGIN")),
      is("source", "PROFESSIONAL_NETWORK"));

  private final String reason;
  private final boolean dutiesOnly;
  private final List<Step> steps;
  private final List<Condition> where;

  Excused(String reason, boolean dutiesOnly, List<Step> steps, Condition... where) {
    this.reason = reason;
    this.dutiesOnly = dutiesOnly;
    this.steps = steps;
    this.where = List.of(where);
  }

  String reason() {
    return reason;
  }

  List<Excuse> excuses() {
    return steps.stream().map(s -> new Excuse(s, dutiesOnly, where)).toList();
  }

  /** The excuses of one matter. */
  static List<Excuse> of(Matter matter) {
    return Stream.of(values())
        .flatMap(e -> e.excuses().stream())
        .filter(e -> matter.attributes().contains(e.step().attribute()))
        .toList();
  }

  private static Condition is(String attribute, String... values) {
    return Condition.is(processing().attribute(attribute), values);
  }

  private static Matter processing() {
    return Matters.find("processing").orElseThrow();
  }

  private static Step step(String attribute, String milder, String stricter) {
    return step(processing(), attribute, milder, stricter);
  }

  private static Step step(Matter matter, String name, String milder, String stricter) {
    Attribute attribute = matter.attribute(name);
    return new Step(attribute, attribute.value(milder), attribute.value(stricter));
  }
}
