package eu.lotse.web.ui.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.web.ui.ViewTest;
import eu.lotse.web.ui.words.DayPicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "lawyer", roles = "LAWYER")
class RulebookViewTest extends ViewTest {

  @Autowired private ActiveRulebook rulebook;

  @Test
  void the_first_topic_is_open_with_all_its_rules() {
    navigate(RulebookView.class);
    var topic = rulebook.get().topics(Matters.all().getFirst()).getFirst();
    assertThat($view(RuleCard.class).all()).hasSameSizeAs(topic.rules());
    assertThat(page()).contains(topic.title(), rulebook.get().release().brief());
  }

  @Test
  void a_rule_leads_to_its_topic_and_is_pointed_at() {
    navigate(RulebookView.class, "R30.1");
    RuleCard card = $view(RuleCard.class).withId("rule-R30.1").single();
    assertThat(card.hasClassName("pointed-at")).isTrue();
    assertThat(textOf(card))
        .contains(
            "Wenn", "Dann", "Vielleicht erlaubt", "§ 28 Abs. 3 Satz 3 BDSG a.F.", "umstritten");
  }

  @Test
  void the_rules_of_every_matter_are_found() {
    navigate(RulebookView.class, "R77a.1");

    assertThat($view(RuleCard.class).withId("rule-R77a.1").exists()).isTrue();
    assertThat(page()).contains("Verarbeitung", "Moderation", "Hausrecht");
  }

  @Test
  void a_rule_can_be_read_in_the_lawyers_own_words() {
    navigate(RulebookView.class, "R30.1");
    assertThat(textOf($view(RuleCard.class).withId("rule-R30.1").single()))
        .contains("@id(\"R30.1\")");
  }

  @Test
  void a_day_leaves_only_the_rules_in_force() {
    navigate(RulebookView.class, "R30.1");
    test($view(DayPicker.class).single()).setValue(LocalDate.of(2024, 1, 1));
    assertThat($view(RuleCard.class).all())
        .isNotEmpty()
        .noneMatch(c -> c.hasClassName("not-in-force"));
    assertThat($view(RuleCard.class).withId("rule-R30.1").exists()).isFalse();
  }

  @Test
  void words_are_searched_in_all_that_a_rule_says() {
    navigate(RulebookView.class, "R30.1");
    test($view(TextField.class).single()).setValue("hinzuzuspeichern umstritten war");
    assertThat($view(RuleCard.class).all()).hasSize(1);
    test($view(TextField.class).single()).setValue("kommtnichtvor");
    assertThat($view(RuleCard.class).exists()).isFalse();
    assertThat(page()).contains("passt keine Regel");
  }

  @Test
  void the_search_knows_both_languages_of_the_vocabulary() {
    Rule rule =
        rulebook.get().rules(Matters.all().getFirst()).stream()
            .filter(r -> r.id().toString().equals("R30.1"))
            .findFirst()
            .orElseThrow();
    for (String text : List.of("R30.1", "vorlieben", "preferences", "bdsg", "")) {
      assertThat(new RuleSearch(text, Optional.empty()).finds(rule)).as(text).isTrue();
    }
    assertThat(
            new RuleSearch("", Optional.of(LegalDates.asThen(LocalDate.of(2020, 1, 1))))
                .finds(rule))
        .isFalse();
  }
}
