package eu.lotse.web.ui.impact;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.DutyChange;
import eu.lotse.domain.impact.Flip;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.Mode;
import eu.lotse.domain.impact.NewRuling;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.web.ui.ViewTest;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "lawyer", roles = "LAWYER")
class RulingViewsTest extends ViewTest {

  private static final Matter MATTER = Matters.all().getFirst();
  private static final Attribute SOURCE = MATTER.attribute("source");

  @Autowired private Rulings rulings;

  @Test
  void a_ruling_that_is_entered_lists_what_it_may_touch() {
    navigate(RulingsView.class);
    test($view(Button.class).withText("Urteil eintragen").single()).click();
    field("Gericht", "EuGH");
    field("Aktenzeichen", "C-777/24");
    test($(TextArea.class).single()).setValue("Wer sucht, der fragt.");
    var attribute = (ComboBox<Attribute>) $(ComboBox.class).withCaption("Merkmal").last();
    attribute.setValue(SOURCE);
    var values = (MultiSelectComboBox<Value>) $(MultiSelectComboBox.class).first();
    values.setValue(Set.of(SOURCE.value("MICROBLOG")));
    test($(Button.class).withText("Eintragen").single()).click();

    assertThat(getCurrentView()).isInstanceOf(RulingView.class);
    assertThat(page())
        .contains(
            "C-777/24",
            "Wer sucht",
            "Was es treffen kann",
            "Kurznachrichtendienst",
            "alle Merkmale bekannt");
  }

  @Test
  void what_is_missing_is_said() {
    navigate(RulingsView.class);
    test($view(Button.class).withText("Urteil eintragen").single()).click();
    test($(Button.class).withText("Eintragen").single()).click();

    assertThat(textOf($(RulingDialog.class).single())).contains("Bitte das Gericht nennen");
  }

  @Test
  void a_ruling_is_dealt_with() {
    var entry =
        rulings.add(
            new NewRuling(
                "BGH",
                LocalDate.of(2024, 12, 1),
                "VI ZR 1/24",
                Optional.empty(),
                "So ist es.",
                MATTER,
                List.of(Condition.is(SOURCE, "OWN_FORUM"))),
            new Actor("dpo"));
    navigate(RulingView.class, entry.number());
    test($view(Button.class).withText("Mit geltendem Regelwerk erledigt").single()).click();

    assertThat(page()).contains("Erledigt mit Regelwerk", "vermerkt von lawyer");
    navigate(RulingsView.class);
    assertThat(page()).contains("VI ZR 1/24", "erledigt");
  }

  @Test
  void a_consequence_that_is_pressed_filters_the_groups() {
    var panel = new ImpactPanel(impact(), List.of(), Words.in(Locale.GERMAN));
    com.vaadin.flow.component.UI.getCurrent().add(panel);

    assertThat(textOf(panel)).contains("Bei 1.203 von 5.000 Vorgängen", "Anhalten, Einwilligung");
    assertThat(test($(FlipGrid.class).single()).size()).isEqualTo(2);
    test($(Button.class)
            .withCondition(b -> b.hasClassName("count-button") && textOf(b).contains("Darf wieder"))
            .single())
        .click();
    assertThat(test($(FlipGrid.class).single()).size()).isOne();
  }

  private static Impact impact() {
    var release = new ReleaseId("a".repeat(64));
    return new Impact(
        Mode.STANDING,
        release,
        release,
        LegalDates.asThen(LocalDate.of(2025, 1, 10)),
        new Impact.Counted(5000, 17, 0),
        List.of(
            flip(Verdict.PERMITTED, Verdict.PROHIBITED, Consequence.ASK_CONSENT, 1200),
            flip(Verdict.PROHIBITED, Verdict.PERMITTED, Consequence.MAY_RESUME, 3)),
        List.of(
            new DutyChange(MATTER.duties().getFirst(), DutyChange.Direction.ARISES, 1300, 100)));
  }

  private static Flip flip(Verdict from, Verdict to, Consequence consequence, long operations) {
    var kind =
        new Flip.Kind(
            from,
            to,
            consequence,
            new ActivityName("service"),
            Optional.empty(),
            Optional.of(SOURCE.value("MICROBLOG")),
            List.of(RuleId.of("R12.1")));
    return new Flip(kind, operations, List.of(new OperationId(operations)));
  }

  private void field(String caption, String text) {
    test($(TextField.class).withCaption(caption).single()).setValue(text);
  }
}
