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
      is("source", "PROFESSIONAL_NETWORK")),

  // What follows has no reason in the law: the rules disagree, and a lawyer has to say which is
  // right.

  UNSETTLED_BALANCE_BEHIND_A_LOGIN(
      """
      Watching the market in public posts is prohibited where the balance of interests came out against it (R11.1c,
      R11.2c), behind a login it stays open (R12.1b, R12.3d), although nothing but a balance can carry it there.\
      """,
      false,
      behindALogin(),
      is("purpose", "MONITORING")),

  UNSETTLED_OPEN_PROFESSIONAL_NETWORKS(
      """
      Where it is disputed whether a professional network is generally accessible (R12.2), the case stays open even for
      minors and against the balance of interests; in public posts both prohibit (R11.1a, R11.1c).\
      """,
      false,
      List.of(step("accessibility", "PUBLIC", "OPEN_LOGIN")),
      is("source", "PROFESSIONAL_NETWORK"),
      is("purpose", "SERVICE", "COMPLAINT")),

  UNSETTLED_SALES_CONTACTS(
      """
      Until 2024 it counted as open whether sales contacts may be gathered behind the login of a professional network
      (R12.3b); for public profiles there no rule says so, and without a basis it is prohibited.\
      """,
      false,
      behindALogin(),
      is("source", "PROFESSIONAL_NETWORK"),
      is("purpose", "ADVERTISING"),
      is("operation", "COLLECT", "STORE")),

  UNSETTLED_APPLICANTS_NOT_INFORMED(
      """
      Who reads an applicant's public profile and never informs them is prohibited from going on (R51.2c); behind a login
      no rule names the missing information.\
      """,
      false,
      behindALogin(),
      is("subject", "APPLICANT"),
      is("purpose", "RECRUITING")),

  UNSETTLED_CONTRACT_WITH_THE_CUSTOMER(
      """
      Caring for one's own customers rests on the contract with them (R12.1c to d, R12.3e to f), but those rules name
      posts behind a login only; for public posts a balance of interests is asked for, and may forbid.\
      """,
      false,
      behindALogin(),
      is("subject", "CUSTOMER"),
      is("purpose", "SERVICE", "COMPLAINT"),
      is("addressee", "PUBLIC", "COMPANY")),

  UNSETTLED_ACTS_UNDER_OLD_CONSENT(
      """
      A fresh consent does not cover scoring, contacting, passing on and keeping (R31.1a, R31.2a); an old and unused one
      leaves them open (R50.2c, R50.2d), which name no act.\
      """,
      false,
      List.of(step("consent", "FOR_THIS_PURPOSE", "OLD_AND_UNUSED")),
      is("operation", "SCORE", "CONTACT", "TRANSFER", "KEEP")),

  UNSETTLED_STAFF_UNDER_OLD_CONSENT(
      """
      The consent of staff and applicants counts only where it is free (R31.1b, R31.2b); an old and unused one counts
      as that of anybody (R50.2c, R50.2d).\
      """,
      false,
      List.of(step("consent", "FOR_THIS_PURPOSE", "OLD_AND_UNUSED")),
      is("subject", "EMPLOYEE", "APPLICANT"));

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

  private static List<Step> behindALogin() {
    return List.of(
        step("accessibility", "PUBLIC", "OPEN_LOGIN"),
        step("accessibility", "PUBLIC", "RESTRICTED_LOGIN"));
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
