package eu.lotse.web.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.register.Terms;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.web.ui.ViewTest;
import eu.lotse.web.ui.answer.AnswerPanel;
import eu.lotse.web.ui.answer.Comparison;
import eu.lotse.web.ui.answer.VerdictBanner;
import eu.lotse.web.ui.rulebook.RulebookView;
import eu.lotse.web.ui.session.DateWish.Knowledge;
import eu.lotse.web.ui.words.DayPicker;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "agent", roles = "AGENT")
class AskViewTest extends ViewTest {

  @Autowired private Operations operations;
  @Autowired private ActiveRulebook rulebook;

  @BeforeEach
  void ask() {
    navigate(AskView.class);
  }

  @Test
  void without_facts_nothing_is_determined() {
    assertThat(banner().verdict()).isEqualTo("Noch unbestimmt");
    assertThat(banner().sentence()).contains("Wählen Sie eine Tätigkeit");
  }

  @Test
  void the_answer_follows_the_facts_with_its_reasons() {
    publicPreferencesOfACustomer();
    day(LocalDate.of(2014, 2, 15));

    assertThat(banner().verdict()).isEqualTo("Rechtlich zu prüfen");
    assertThat(textOf(answer())).contains("R30.1", "Vielleicht erlaubt", "umstritten");
  }

  @Test
  void the_same_case_today_is_prohibited_and_says_why() {
    publicPreferencesOfACustomer();

    assertThat(banner().verdict()).isEqualTo("Verboten");
    assertThat(banner().sentence()).startsWith("Verboten, weil ");
    assertThat(textOf(answer())).contains("R30.3");
  }

  @Test
  void only_a_past_day_asks_with_whose_eyes() {
    assertThat($view(RadioButtonGroup.class).withLabel("Kenntnisstand").exists()).isFalse();
    day(LocalDate.of(2014, 2, 15));
    assertThat($view(RadioButtonGroup.class).withLabel("Kenntnisstand").exists()).isTrue();
  }

  @Test
  void then_and_now_are_compared_exactly_where_they_differ() {
    publicPreferencesOfACustomer();
    day(LocalDate.of(2014, 2, 15));
    String then = banner().verdict();
    @SuppressWarnings("unchecked")
    RadioButtonGroup<Knowledge> knowledge =
        $view(RadioButtonGroup.class).withLabel("Kenntnisstand").single();
    test(knowledge).selectItem("wie heute verstanden");

    assertThat($view(Comparison.class).exists()).isEqualTo(!then.equals(banner().verdict()));
  }

  @Test
  void an_activity_states_its_facts_and_says_so() {
    @SuppressWarnings("unchecked")
    ComboBox<Activity> activity = $view(ActivityChoice.class).single();
    test(activity).selectItem("Vorlieben aus sozialen Netzwerken");

    assertThat(shown("purpose")).isEqualTo("laut Tätigkeit: Vorlieben");
    assertThat(shown("subject")).isEqualTo("laut Tätigkeit: Kunde");
  }

  @Test
  void what_is_presumed_is_shown_in_place_and_can_be_overridden() {
    assertThat(shown("age")).isEqualTo("vermutet: volljährig");
    choose("age", "minderjährig");
    assertThat(shown("age")).isEqualTo("minderjährig");
  }

  @Test
  void a_presumption_can_be_given_up_without_knowing_better() {
    choose("age", "unbekannt");
    assertThat(field("age").entry()).isEqualTo(new Entry.Unknown());
  }

  @Test
  void what_does_not_apply_is_not_asked() {
    assertThat($view(FactField.class).withId("fact-parentalConsent").exists()).isFalse();
    choose("age", "minderjährig");
    assertThat($view(FactField.class).withId("fact-parentalConsent").exists()).isTrue();
  }

  @Test
  void a_field_that_was_filled_in_stays_where_it_is() {
    Component before = field("operation").getParent().orElseThrow();
    choose("operation", "anreichern");
    assertThat(field("operation").getParent()).contains(before);
  }

  @Test
  void who_comes_back_finds_what_they_said_on_top() {
    publicPreferencesOfACustomer();
    navigate(RulebookView.class);
    navigate(AskView.class);
    assertThat(shown("accessibility")).isEqualTo("öffentlich");
    assertThat(isFolded("age")).isTrue();
    assertThat(isFolded("accessibility")).isFalse();
  }

  @Test
  void starting_again_forgets_what_was_said() {
    publicPreferencesOfACustomer();
    test($view(Button.class).withText("Neu beginnen").single()).click();
    assertThat(banner().verdict()).isEqualTo("Noch unbestimmt");
    assertThat(shown("purpose")).isEqualTo("unbekannt");
  }

  @Test
  void what_was_asked_can_be_stored_and_leads_to_the_operation() {
    publicPreferencesOfACustomer();
    long before = operations.count(OperationFilter.ALL);

    test($view(Button.class).withText("Als Vorgang speichern").single()).click();
    var dialog = $(RecordDialog.class).single();
    Button save = $(Button.class, dialog).withText("Speichern").single();
    assertThat(save.isEnabled()).as("an activity is needed").isFalse();
    test($(ActivityChoice.class, dialog).single()).selectItem("Vorlieben aus sozialen Netzwerken");
    test(save).click();

    assertThat(operations.count(OperationFilter.ALL)).isEqualTo(before + 1);
    Operation stored = operations.list(OperationFilter.ALL, 0, 1).getFirst();
    assertThat($(Anchor.class, dialog).single().getHref()).isEqualTo("operations/" + stored.id());
    assertThat(stored.act().stated()).containsKey(stored.act().matter().attribute("accessibility"));
  }

  @Test
  void only_days_that_have_a_fact_to_change_can_be_stated_and_are_stored() {
    publicPreferencesOfACustomer();
    choose("information", "Frist läuft noch");
    test($view(Button.class).withText("Als Vorgang speichern").single()).click();
    var dialog = $(RecordDialog.class).single();
    test($(ActivityChoice.class, dialog).single()).selectItem("Vorlieben aus sozialen Netzwerken");
    Button save = $(Button.class, dialog).withText("Speichern").single();
    assertThat($(DayPicker.class, dialog).withLabel("Einwilligung läuft ab am").exists())
        .as("there is no consent")
        .isFalse();
    DayPicker due = $(DayPicker.class, dialog).withLabel("Information fällig bis").single();
    DayPicker performed = $(DayPicker.class, dialog).withLabel("Tag").single();

    test(due).setValue(performed.getValue().plusMonths(2));
    assertThat(save.isEnabled()).as("Art. 14(3) GDPR: a month at most").isFalse();
    test(due).setValue(performed.getValue().plusDays(7));
    test(save).click();

    Operation stored = operations.list(OperationFilter.ALL, 0, 1).getFirst();
    assertThat(stored.terms())
        .isEqualTo(Terms.NONE.with(Term.INFORMATION_DUE_BY, performed.getValue().plusDays(7)));
    assertThat(stored.nextChange()).contains(performed.getValue().plusDays(8));
  }

  @Test
  @WithMockUser(username = "lawyer", roles = "LAWYER")
  void a_lawyer_asks_but_does_not_store() {
    assertThat($view(Button.class).withText("Als Vorgang speichern").exists()).isFalse();
  }

  @Test
  void another_matter_asks_for_other_facts_and_answers_by_its_own_law() {
    @SuppressWarnings("unchecked")
    RadioButtonGroup<Matter> matter = $view(MatterChoice.class).single();
    test(matter).selectItem("Moderation");
    choose("measure", "Verfasser herausgeben");
    choose("courtOrder", "fehlt");

    assertThat(banner().verdict()).isEqualTo("Verboten");
    assertThat(textOf(answer())).contains("R65.1e");
    assertThat($view(FactField.class).withId("fact-purpose").exists()).isFalse();
  }

  @Test
  void a_day_before_the_modelled_law_is_refused_with_the_first_possible_day() {
    DayPicker day = $view(DayPicker.class).withLabel("Recht vom").single();
    LocalDate begins = rulebook.get().begins(Matters.all().getFirst());
    assertThatThrownBy(() -> test(day).setValue(begins.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(day.getMin()).isEqualTo(begins);
    assertThat(day.getI18n().getMinErrorMessage())
        .isEqualTo("Das Regelwerk kennt das Recht ab dem 01.09.2009");
  }

  private void publicPreferencesOfACustomer() {
    choose("operation", "anreichern");
    choose("purpose", "Vorlieben");
    choose("source", "privates Netzwerk");
    choose("accessibility", "öffentlich");
    choose("subject", "Kunde");
  }

  private void day(LocalDate day) {
    test($view(DayPicker.class).withLabel("Recht vom").single()).setValue(day);
  }

  private VerdictBanner banner() {
    return $view(VerdictBanner.class).single();
  }

  private AnswerPanel answer() {
    return $view(AnswerPanel.class).single();
  }

  private boolean isFolded(String attribute) {
    return Stream.iterate(
            field(attribute).getParent(), Optional::isPresent, p -> p.flatMap(Component::getParent))
        .flatMap(Optional::stream)
        .anyMatch(Details.class::isInstance);
  }

  private FactField field(String attribute) {
    return $view(FactField.class).withId("fact-" + attribute).single();
  }

  @SuppressWarnings("unchecked")
  private void choose(String attribute, String label) {
    switch (field(attribute).getChildren().findFirst().orElseThrow()) {
      case ComboBox<?> box -> test((ComboBox<Entry>) box).selectItem(label);
      case Select<?> select -> test((Select<Entry>) select).selectItem(label);
      case RadioButtonGroup<?> radios -> test((RadioButtonGroup<Entry>) radios).selectItem(label);
      case Component other -> throw new AssertionError("No control: " + other);
    }
  }

  @SuppressWarnings("unchecked")
  private String shown(String attribute) {
    FactField field = field(attribute);
    return switch (field.getChildren().findFirst().orElseThrow()) {
      case ComboBox<?> box -> ((ComboBox<Entry>) box).getItemLabelGenerator().apply(field.entry());
      case Select<?> select ->
          ((Select<Entry>) select).getItemLabelGenerator().apply(field.entry());
      case RadioButtonGroup<?> radios ->
          ((RadioButtonGroup<Entry>) radios).getItemLabelGenerator().apply(field.entry());
      case Component other -> throw new AssertionError("No control: " + other);
    };
  }
}
