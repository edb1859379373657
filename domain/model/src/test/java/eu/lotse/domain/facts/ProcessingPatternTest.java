package eu.lotse.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What applies, and what follows from what, in questions about the processing of personal data. */
class ProcessingPatternTest {

  private static final Matter PROCESSING = Processing.matter();

  @ParameterizedTest
  @ValueSource(
      strings = {"RESIDENTS_REGISTER", "OWN_CONTRACT_DATA", "OWN_WEBSITE", "PUBLIC_DIRECTORY"})
  void anEntryThatIsNoPostHasNeitherAccessNorAddresseeNorAuthor(String source) {
    FactPattern entry = pattern("source=" + source);

    assertInapplicable(entry, "accessibility", "visibility", "addressee", "author");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PROFESSIONAL_NETWORK",
        "PRIVATE_NETWORK",
        "MICROBLOG",
        "REVIEW_PORTAL",
        "OWN_FORUM",
        "OTHER_WEB"
      })
  void aPostHasAccessAddresseeAndAuthor(String source) {
    FactPattern post = pattern("source=" + source);

    assertApplicable(post, "accessibility", "visibility", "addressee", "author");
    assertInapplicable(post, "registerPurpose");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OWN_FORUM", "OWN_WEBSITE", "OWN_CONTRACT_DATA", "RESIDENTS_REGISTER"})
  void whatIsOursIsNotFetchedUnderTheTermsOfOthers(String source) {
    assertInapplicable(pattern("source=" + source), "collection", "terms");
  }

  @ParameterizedTest
  @CsvSource({
    "MANUAL_SINGLE, false",
    "BY_PRETENCE, false",
    "AUTOMATED, true",
    "AUTOMATED_PAST_BARRIER, true"
  })
  void termsMatterWhereAMachineFetches(String collection, boolean matter) {
    FactPattern fetched = pattern("source=MICROBLOG;collection=" + collection);

    assertThat(fetched.applies(PROCESSING.attribute("terms"))).isEqualTo(matter);
    assertThat(fetched.isInapplicable(PROCESSING.attribute("terms"))).isEqualTo(!matter);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, false",
    "FOR_OTHER_PURPOSE, false",
    "WITHDRAWN, false",
    "LAPSED, false",
    "FOR_THIS_PURPOSE, true",
    "OLD_AND_UNUSED, true"
  })
  void onlyAConsentThatMayCountHasFormProofAndReach(String consent, boolean counts) {
    FactPattern declared = pattern("consent=" + consent);

    for (String detail : List.of("consentForm", "consentProof", "consentScope")) {
      assertThat(declared.applies(PROCESSING.attribute(detail))).as(detail).isEqualTo(counts);
      assertThat(declared.isInapplicable(PROCESSING.attribute(detail)))
          .as(detail)
          .isEqualTo(!counts);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SALE, true",
    "FREE_ACCOUNT, true",
    "PROFILE, false",
    "DIRECTORY, false",
    "ELSEWHERE, false"
  })
  void onlyAnAddressFromASaleOrFreeAccountAsksForSimilarGoods(String origin, boolean asks) {
    FactPattern approach = pattern("operation=CONTACT;addressOrigin=" + origin);

    assertThat(approach.applies(PROCESSING.attribute("similarGoods"))).isEqualTo(asks);
    assertThat(approach.applies(PROCESSING.attribute("optOutNotice"))).isEqualTo(asks);
  }

  @Test
  void whoContactsNobodyIsAskedNothingAboutTheContact() {
    assertInapplicable(
        pattern("operation=STORE"),
        "channel",
        "messageContent",
        "addressOrigin",
        "similarGoods",
        "optOutNotice",
        "presumedInterest",
        "repeatedContact");
  }

  @Test
  void aMerelyPossibleContactLeavesItsDetailsPossible() {
    FactPattern open = FactPattern.unknown(PROCESSING);

    for (String detail : List.of("channel", "similarGoods", "presumedInterest")) {
      assertThat(open.applies(PROCESSING.attribute(detail))).as(detail).isFalse();
      assertThat(open.isInapplicable(PROCESSING.attribute(detail))).as(detail).isFalse();
    }
  }

  @Test
  void observingHasNoEarlierStepAndKeepingHas() {
    assertInapplicable(pattern("operation=OBSERVE"), "earlierStep", "retention");
    assertInapplicable(pattern("operation=COLLECT"), "earlierStep", "retention");
    assertApplicable(
        pattern("operation=KEEP"),
        "earlierStep",
        "retention",
        "purposeEnded",
        "collectedBeforeGdpr");
  }

  @ParameterizedTest
  @CsvSource({"US, true, true", "OTHER, false, true", "NONE, false, false"})
  void certificationIsAMatterOfTheUnitedStates(String country, boolean listed, boolean clauses) {
    FactPattern sent = pattern("thirdCountry=" + country);

    assertThat(sent.applies(PROCESSING.attribute("certification"))).isEqualTo(listed);
    assertThat(sent.applies(PROCESSING.attribute("standardClauses"))).isEqualTo(clauses);
  }

  @Test
  void aStatedAccessibilityTellsThatTheSourceIsAPlaceToPost() {
    FactPattern visible = pattern("accessibility=PUBLIC");

    assertThat(candidates(visible, "source"))
        .containsExactlyInAnyOrder(
            "PROFESSIONAL_NETWORK",
            "PRIVATE_NETWORK",
            "MICROBLOG",
            "REVIEW_PORTAL",
            "OWN_FORUM",
            "OTHER_WEB");
  }

  @Test
  void statedTermsTellHowWasFetchedAndThatTheSourceIsNotOurs() {
    FactPattern read = pattern("terms=NOT_CHECKED");

    assertThat(candidates(read, "collection"))
        .containsExactlyInAnyOrder("AUTOMATED", "AUTOMATED_PAST_BARRIER");
    assertThat(candidates(read, "source")).doesNotContain("OWN_FORUM", "RESIDENTS_REGISTER");
  }

  @Test
  void similarGoodsTellThatSomebodyIsContacted() {
    FactPattern goods = pattern("similarGoods=OTHER");

    assertThat(candidates(goods, "addressOrigin")).containsExactly("SALE", "FREE_ACCOUNT");
    assertThat(candidates(goods, "operation")).containsExactly("CONTACT");
    assertInapplicable(goods, "score", "retention", "recipient");
  }

  @Test
  void aStatedFactThatTheOthersRuleOutDoesNotApply() {
    FactPattern register = pattern("source=RESIDENTS_REGISTER;accessibility=PUBLIC");

    assertInapplicable(register, "accessibility");
    assertThat(candidates(register, "source")).containsExactly("RESIDENTS_REGISTER");
    assertThat(register).isEqualTo(pattern("source=RESIDENTS_REGISTER"));
  }

  @Test
  void whereTwoStatedFactsExcludeEachOtherItStaysOpenWhichApplies() {
    FactPattern both = pattern("accessibility=PUBLIC;registerPurpose=STATED");

    assertThat(candidates(both, "source"))
        .contains("RESIDENTS_REGISTER", "MICROBLOG")
        .doesNotContain("OWN_WEBSITE", "OWN_CONTRACT_DATA");
    assertThat(candidates(both, "accessibility")).containsExactly("PUBLIC");
    assertThat(candidates(both, "registerPurpose")).containsExactly("STATED");
  }

  @Test
  void presumptionsSuitWhatMostQuestionsAreAbout() {
    var presumed = new LinkedHashMap<String, List<String>>();
    for (Attribute a : PROCESSING.attributes()) {
      if (!a.presumed().isEmpty()) {
        presumed.put(a.name(), a.presumed().stream().map(Value::name).toList());
      }
    }

    assertThat(presumed)
        .containsEntry("age", List.of("ADULT"))
        .containsEntry("consent", List.of("NONE"))
        .containsEntry("objection", List.of("NONE"))
        .containsEntry("identifiability", List.of("NAMED"))
        .containsEntry("repeatedContact", List.of("NO"))
        .containsEntry(
            "collection", List.of("MANUAL_SINGLE", "AUTOMATED", "AUTOMATED_PAST_BARRIER"))
        .doesNotContainKeys(
            "operation",
            "purpose",
            "source",
            "accessibility",
            "visibility",
            "terms",
            "addressee",
            "information",
            "assessment",
            "consentProof");
  }

  @Test
  void aPatternIsFoundAgainByItsCanonicalForm() {
    var random = new Random(20180525);
    var byText = new HashMap<String, FactPattern>();
    for (int i = 0; i < 5_000; i++) {
      FactPattern some = FactPattern.of(PROCESSING, anyFacts(random));

      FactPattern again = FactPattern.parse(PROCESSING, some.canonical());

      assertThat(again).isEqualTo(some).hasSameHashCodeAs(some);
      assertThat(again.canonical()).isEqualTo(some.canonical());
      assertThat(byText.computeIfAbsent(some.canonical(), text -> some)).isEqualTo(some);
    }
    assertThat(byText).hasSizeGreaterThan(4_000);
  }

  @Test
  void whatAPatternSaysOfItselfMakesThePatternAgain() {
    var random = new Random(20090901);
    for (int i = 0; i < 5_000; i++) {
      FactPattern some = FactPattern.of(PROCESSING, anyFacts(random));

      assertThat(FactPattern.of(PROCESSING, some.stated()).stated())
          .as(some.canonical())
          .containsAllEntriesOf(narrowing(some));
    }
  }

  /** The facts that apply for certain: stating them again must not lose them. */
  private static Map<Attribute, List<Value>> narrowing(FactPattern pattern) {
    var certain = new LinkedHashMap<>(pattern.stated());
    certain.keySet().removeIf(a -> !pattern.applies(a));
    return certain;
  }

  private static Map<Attribute, List<Value>> anyFacts(Random random) {
    var facts = new HashMap<Attribute, List<Value>>();
    for (Attribute attribute : PROCESSING.attributes()) {
      if (random.nextInt(5) == 0) {
        var values = new ArrayList<>(attribute.values());
        Collections.shuffle(values, random);
        facts.put(attribute, values.subList(0, 1 + random.nextInt(Math.min(3, values.size()))));
      }
    }
    return facts;
  }

  private static FactPattern pattern(String facts) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (String fact : facts.split(";")) {
      named.put(fact.split("=")[0], List.of(fact.split("=")[1]));
    }
    return FactPattern.of(PROCESSING, Facts.read(PROCESSING, named).stated());
  }

  private static List<String> candidates(FactPattern pattern, String name) {
    Attribute attribute = PROCESSING.attribute(name);
    return attribute.valuesIn(pattern.candidates(attribute)).stream().map(Value::name).toList();
  }

  private static void assertInapplicable(FactPattern pattern, String... names) {
    assertThat(names)
        .allSatisfy(n -> assertThat(pattern.isInapplicable(PROCESSING.attribute(n))).isTrue());
  }

  private static void assertApplicable(FactPattern pattern, String... names) {
    assertThat(names)
        .allSatisfy(n -> assertThat(pattern.applies(PROCESSING.attribute(n))).isTrue());
  }
}
