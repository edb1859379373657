package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.ITEM;
import static eu.lotse.domain.facts.Origin.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessingTest extends VocabularyContract {

  private static final Matter PROCESSING = Processing.matter();

  ProcessingTest() {
    super(PROCESSING);
  }

  @Test
  void singlesOutActConsentAndScope() {
    assertThat(PROCESSING.act()).contains(PROCESSING.attribute("operation"));
    assertThat(PROCESSING.consent()).contains(PROCESSING.attribute("consent"));
    assertThat(PROCESSING.scope()).contains(PROCESSING.attribute("identifiability"));
  }

  @Test
  void findsAnAttributeAndAValueByTheWordsOfALawyer() {
    Attribute found = PROCESSING.findPhrase("Zugänglichkeit").orElseThrow();

    assertThat(found.name()).isEqualTo("accessibility");
    assertThat(found.findPhrase("nur für angemeldete Nutzer"))
        .contains(found.value("RESTRICTED_LOGIN"));
  }

  @Test
  void asksForTheUndertakingFirst() {
    assertThat(PROCESSING.attributes())
        .extracting(Attribute::name)
        .startsWith("operation", "purpose");
  }

  @Test
  void knowsWhoKnowsAFact() {
    Map.of(
            ACTIVITY, List.of("operation", "purpose", "recipient", "thirdCountry", "retention"),
            ITEM, List.of("source", "accessibility", "visibility", "addressee", "dataCategory"),
            PERSON, List.of("subject", "party", "age", "parentalConsent", "consent", "objection"),
            HANDLING, List.of("information", "assessment", "earlierStep", "purposeEnded"))
        .forEach((origin, names) ->
            assertThat(names)
                .allSatisfy(n -> assertThat(PROCESSING.attribute(n).origin()).isEqualTo(origin)));
  }

  @Test
  void isOneAndTheSameWhereverItIsAskedFor() {
    assertThat(Processing.matter()).isSameAs(PROCESSING);
    assertThat(Matters.all()).contains(PROCESSING);
    assertThat(Matters.find("processing")).containsSame(PROCESSING);
    assertThat(Matters.find("astrology")).isEmpty();
  }

  @Test
  void namesNoMatterTwice() {
    assertThat(Matters.all()).extracting(Matter::name).doesNotHaveDuplicates();
    var instances = new HashSet<>(Matters.all());
    assertThat(instances).hasSameSizeAs(Matters.all());
  }
}
