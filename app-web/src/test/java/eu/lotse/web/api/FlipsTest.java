package eu.lotse.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Releases;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.web.RunningLotse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of verdicts followed over REST: the law goes back to 2014, and comes again. */
class FlipsTest extends RunningLotse {

  private static final LocalDate TODAY = LocalDate.of(2025, 1, 10);
  private static final LocalDate BEFORE_THE_GDPR = LocalDate.of(2014, 2, 15);

  @Autowired private Releases releases;
  @Autowired private ActiveRulebook rulebook;

  private void lawOf(LocalDate day) {
    var law = rulebook.get();
    releases.activate(
        law, LegalDates.asThen(day), Actor.HOUSE, "a test", Optional.of(law.release()));
  }

  @AfterEach
  void todaysLawHoldsAgain() {
    lawOf(TODAY);
  }

  private int stored(String item) {
    put(Role.DPO, "/api/v1/activities/vorlieben", RequestShapes.ACTIVITY_EXAMPLE);
    Answer stored =
        post(
            Role.AGENT,
            "/api/v1/operations",
            """
            {"activity": "vorlieben", "state": "RUNNING", "performedOn": "2025-01-09",
             "item": "https://social.example/@flips/%s",
             "facts": {"source": "PRIVATE_NETWORK", "accessibility": "PUBLIC", "addressee": "PUBLIC",
                       "subject": "CUSTOMER", "operation": "ENRICH", "purpose": "PREFERENCES"}}
            """
                .formatted(item));
    return stored.at("$.id");
  }

  private long end() {
    long cursor = 0;
    while (true) {
      Answer page = get(Role.AGENT, "/api/v1/flips?limit=1000&after=" + cursor);
      cursor = page.<Number>at("$.next").longValue();
      if (!page.<Boolean>at("$.more")) {
        return cursor;
      }
    }
  }

  private List<Map<String, Object>> of(int operation, long after, int limit) {
    var all = new ArrayList<Map<String, Object>>();
    long cursor = after;
    while (true) {
      Answer page = get(Role.AGENT, "/api/v1/flips?limit=" + limit + "&after=" + cursor);
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      all.addAll(page.at("$.items[?(@.operation==" + operation + ")]"));
      cursor = page.<Number>at("$.next").longValue();
      if (!page.<Boolean>at("$.more")) {
        return all;
      }
    }
  }

  @Test
  void whoGoesOnFromTheCursorSeesEveryFlipOnceInOrder() {
    int operation = stored("once");
    long before = end();
    lawOf(BEFORE_THE_GDPR);
    lawOf(TODAY);

    List<Map<String, Object>> flips = of(operation, before, 1);

    assertThat(flips).hasSize(2).isEqualTo(of(operation, before, 500));
    Map<String, Object> there = flips.getFirst();
    Map<String, Object> back = flips.getLast();
    assertThat(there.get("from")).isEqualTo(back.get("to"));
    assertThat(there.get("to")).isEqualTo(back.get("from")).isNotEqualTo(there.get("from"));
    assertThat(there)
        .containsEntry("activity", "vorlieben")
        .containsEntry("effectiveOn", "2014-02-15")
        .containsEntry("release", rulebook.get().release().sha256())
        .containsKeys("number", "at", "duties", "newDuties", "knownOn");
    assertThat(back.get("consequence")).isEqualTo("ASK_CONSENT");
    assertThat(of(operation, end(), 10)).isEmpty();
  }

  @Test
  void theAnswerSaysNothingOfPersons() {
    stored("nobody");
    lawOf(BEFORE_THE_GDPR);

    assertThat(get(Role.LAWYER, "/api/v1/flips?limit=1000").body())
        .doesNotContain("social.example");
  }

  @Test
  void whatIsWrongIsNamed() {
    Answer refused = get(Role.AGENT, "/api/v1/flips?after=-1&limit=1001&since=3");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.<List<String>>at("$.errors[*].parameter"))
        .containsExactlyInAnyOrder("after", "limit", "since");
    assertThat(send(to("/api/v1/flips")).status()).isEqualTo(401);
  }
}
