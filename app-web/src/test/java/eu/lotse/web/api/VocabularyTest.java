package eu.lotse.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.web.RunningLotse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of the API and the rules behind it, as callers can read them. */
class VocabularyTest extends RunningLotse {

  @Test
  void every_attribute_is_listed_with_phrases_help_values_and_what_is_presumed() {
    var answer = get(Role.LAWYER, "/api/v1/vocabulary");

    var attributes = Matters.all().getFirst().attributes();
    assertThat(answer.<List<String>>at("$.matters[0].attributes[*].name"))
        .containsExactlyElementsOf(attributes.stream().map(a -> a.name()).toList());
    String age = "$.matters[0].attributes[?(@.name=='age')]";
    assertThat(answer.<List<String>>at(age + ".phrase.de")).containsExactly("Alter");
    assertThat(answer.<List<String>>at(age + ".phrase.en")).containsExactly("Age");
    assertThat(answer.<List<String>>at(age + ".presumed[*]")).containsExactly("ADULT");
    assertThat(answer.<List<String>>at(age + ".values[*].name")).contains("ADULT");
    assertThat(answer.<List<String>>at("$.matters[0].themes[*].name")).isNotEmpty();
    assertThat(answer.<List<String>>at("$.matters[0].duties[*].phrase.de")).contains("informieren");
  }

  @Test
  void an_attribute_that_hangs_on_another_says_on_which_values() {
    var answer = get(Role.AGENT, "/api/v1/vocabulary?matter=processing");

    assertThat(
            answer.<List<String>>at(
                "$.matters[0].attributes[?(@.name=='consentForm')].appliesWhen.attribute"))
        .containsExactly("consent");
  }

  @Test
  void the_active_rulebook_is_listed_with_its_release() {
    var answer = get(Role.AGENT, "/api/v1/rulebook");

    assertThat(answer.<String>at("$.release")).matches("[0-9a-f]{64}");
    assertThat(answer.<List<String>>at("$.rules[*].id")).isNotEmpty().doesNotHaveDuplicates();
    assertThat(answer.<String>at("$.begins")).matches("\\d{4}-\\d{2}-\\d{2}");
  }
}
