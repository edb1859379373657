package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.ITEM;
import static eu.lotse.domain.facts.Origin.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModerationTest extends VocabularyContract {

  private static final Matter MODERATION = Moderation.matter();

  ModerationTest() {
    super(MODERATION);
  }

  @Test
  void singlesOutTheMeasureAndKnowsNeitherConsentNorScope() {
    assertThat(MODERATION.act()).contains(MODERATION.attribute("measure"));
    assertThat(MODERATION.consent()).isEmpty();
    assertThat(MODERATION.scope()).isEmpty();
  }

  @Test
  void asksForTheMeasureFirst() {
    assertThat(MODERATION.attributes())
        .extracting(Attribute::name)
        .startsWith("measure", "service");
  }

  @Test
  void presumesThatWhatTheCompanyCanStillDoIsFairOrPlanned() {
    Map.of(
            "authenticity", "PLANNED",
            "paidPlacement", "NEUTRAL",
            "identicalContent", "NONE",
            "smallFirm", "LARGER",
            "method", "FAIR",
            "userContract", "NO",
            "warned", "YES",
            "demandTo", "AUTHOR",
            "dataLeak", "NONE")
        .forEach((name, value) ->
            assertThat(MODERATION.attribute(name).presumed())
                .extracting(Value::name)
                .as(name)
                .containsExactly(value));
  }

  @Test
  void knowsWhoKnowsAFact() {
    Map.of(
            ACTIVITY, List.of("measure", "service", "jointTerms", "aiRole", "smallFirm"),
            ITEM, List.of("statement", "thirdPartySensitive", "breach", "warning"),
            PERSON, List.of("userContract"),
            HANDLING, List.of("notice", "check", "reasons", "hearing", "courtOrder"))
        .forEach((origin, names) ->
            assertThat(names)
                .allSatisfy(n -> assertThat(MODERATION.attribute(n).origin()).isEqualTo(origin)));
  }

  @Test
  void isTheSecondMatterOfTheHouse() {
    assertThat(Matters.all()).startsWith(Processing.matter(), MODERATION);
    assertThat(Matters.find("moderation")).containsSame(MODERATION);
  }
}
