package eu.lotse.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.web.RunningLotse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be done over all operations, over REST. */
class WorkListTest extends RunningLotse {

  private int operation;

  @BeforeEach
  void oneThatMustBeErased() {
    put(Role.DPO, "/api/v1/activities/vorlieben", RequestShapes.ACTIVITY_EXAMPLE);
    Answer stored =
        post(
            Role.AGENT,
            "/api/v1/operations",
            """
            {"activity": "vorlieben", "state": "RUNNING", "performedOn": "2025-01-09",
             "item": "https://social.example/@worklist/1",
             "facts": {"source": "PRIVATE_NETWORK", "accessibility": "PUBLIC", "addressee": "PUBLIC",
                       "subject": "CUSTOMER", "operation": "ENRICH", "purpose": "PREFERENCES"}}
            """);
    operation = stored.at("$.id");
  }

  private List<Map<String, Object>> lines(String query) {
    Answer answer = get(Role.DPO, "/api/v1/duties?limit=1000" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.at("$.items");
  }

  @Test
  void theDutiesOfAnOperationAreLinesOfTheList() {
    List<Map<String, Object>> owed =
        get(Role.DPO, "/api/v1/operations/" + operation).at("$.duties");

    assertThat(owed).isNotEmpty();
    assertThat(lines("").stream().filter(l -> l.get("operation").equals(operation)))
        .extracting(l -> l.get("duty"))
        .containsExactlyInAnyOrderElementsOf(owed);
    assertThat(lines("&activity=vorlieben"))
        .extracting(l -> l.get("activity"))
        .containsOnly("vorlieben");
  }

  @Test
  void oneKindIsListedAlone() {
    String kind = get(Role.DPO, "/api/v1/operations/" + operation).at("$.duties[0].kind");

    assertThat(lines("&kind=" + kind))
        .isNotEmpty()
        .allSatisfy(l -> assertThat(((Map<?, ?>) l.get("duty")).get("kind")).isEqualTo(kind));
  }

  @Test
  void aPageSaysWhetherThereIsMore() {
    int all = lines("").size();
    Answer first = get(Role.LAWYER, "/api/v1/duties?limit=1");
    Answer last = get(Role.LAWYER, "/api/v1/duties?limit=1&offset=" + (all - 1));

    assertThat(first.<Boolean>at("$.more")).isEqualTo(all > 1);
    assertThat(last.<Boolean>at("$.more")).isFalse();
    assertThat(last.<List<Object>>at("$.items")).hasSize(1);
  }

  @Test
  void whatIsDueByADayHasADayAndNoLaterOne() {
    assertThat(lines("&dueBy=2099-12-31"))
        .allSatisfy(l ->
            assertThat(((Map<?, ?>) l.get("duty")).get("due"))
                .asString()
                .isLessThanOrEqualTo("2099-12-31"));
    assertThat(lines("&dueBy=1999-12-31")).isEmpty();
  }

  @Test
  void nothingInItIsPersonal() {
    assertThat(get(Role.AGENT, "/api/v1/duties?limit=1000").body())
        .doesNotContain("social.example");
  }

  @Test
  void whatIsWrongIsNamed() {
    Answer refused =
        get(
            Role.DPO,
            "/api/v1/duties?kind=ERAZE&dueBy=2025-02-30&limit=1001&until=3&activity=%C3%84");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.<List<String>>at("$.errors[*].parameter"))
        .containsExactlyInAnyOrder("kind", "dueBy", "limit", "until", "activity");
    assertThat(refused.body()).contains("ERASE");
  }
}
