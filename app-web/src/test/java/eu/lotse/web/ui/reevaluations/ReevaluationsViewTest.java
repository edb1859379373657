package eu.lotse.web.ui.reevaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.NotFoundException;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Fault;
import eu.lotse.domain.register.Reevaluations.Fault.Kind;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.web.ui.LoginView;
import eu.lotse.web.ui.ViewTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "dpo", roles = "DPO")
class ReevaluationsViewTest extends ViewTest {

  @Autowired private Reevaluations reevaluations;
  @Autowired private ReevaluationWork work;
  @Autowired private ActiveRulebook rulebook;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Clock clock;

  private Run request() {
    return reevaluations.request(
        new Request(
            rulebook.get(),
            LegalDates.asThen(LocalDate.of(2025, 6, 1)),
            new Actor("lawyer"),
            "Urteil vom Montag",
            Optional.of(rulebook.get().release()),
            /* rollsBack= */ false));
  }

  @AfterEach
  void nothingIsLeftUnderWay() {
    jdbc.update("delete from scheduled_tasks");
    reevaluations.underWay().ifPresent(run -> reevaluations.cancel(run.id()));
  }

  private void press(String text) {
    test($view(Button.class).withText(text).first()).click();
  }

  @Test
  void one_under_way_shows_how_far_it_is_and_can_be_cancelled_and_taken_up_again() {
    Run run = request();
    work.prepare(run, 1);
    navigate(ReevaluationsView.class);
    assertThat(page())
        .contains(
            "Neubewertung " + run.id() + ": in Vorbereitung",
            "angefordert von lawyer",
            "Urteil vom Montag",
            "0 von ");

    press("Abbrechen");
    assertThat(page()).contains("Neubewertung " + run.id() + ": abgebrochen");
    assertThat(reevaluations.find(run.id()).orElseThrow().stage()).isEqualTo(Stage.CANCELLED);

    press("Wieder aufnehmen");
    assertThat(page()).contains("Neubewertung " + run.id() + ": angefordert");
  }

  @Test
  void a_failed_one_says_why() {
    Run run = request();
    work.fail(run, new Fault(Kind.BROKEN_OFF, "Fact pattern 7 cannot be decided"));
    navigate(ReevaluationsView.class);
    assertThat(page())
        .contains("gescheitert", "Nichts wurde geändert: Fact pattern 7 cannot be decided");
  }

  @Test
  void why_a_release_may_not_come_into_force_is_told_in_the_language_of_the_page() {
    work.fail(request(), new Fault(Kind.REFUSED, "OUTDATED"));
    work.fail(request(), new Fault(Kind.RELEASE_CHANGED, "Another release is active"));
    navigate(ReevaluationsView.class);
    assertThat(page())
        .contains(
            "Inzwischen ist ein anderes Regelwerk in Kraft. Berechnen Sie die Auswirkung neu",
            "In der Zwischenzeit kam ein anderes Regelwerk in Kraft.")
        .doesNotContain("Another release");
  }

  @Test
  void where_no_worker_is_there_it_says_so_instead_of_letting_people_wait() {
    request();
    navigate(ReevaluationsView.class);
    assertThat(page()).contains("Kein Hintergrunddienst arbeitet daran");

    jdbc.update(
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
        values ('open-reevaluations', 'recurring', ?, false, 1)
        """,
        OffsetDateTime.now(clock));
    navigate(LoginView.class);
    navigate(ReevaluationsView.class);
    assertThat(page())
        .contains("beginnt damit in wenigen Sekunden")
        .doesNotContain("Kein Hintergrunddienst");
  }

  @Test
  @WithMockUser(username = "agent", roles = "AGENT")
  void agents_do_not_see_them() {
    assertThatThrownBy(() -> navigate(ReevaluationsView.class))
        .isInstanceOfAny(NotFoundException.class, IllegalArgumentException.class);
  }
}
