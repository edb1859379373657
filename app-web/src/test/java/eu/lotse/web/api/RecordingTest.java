package eu.lotse.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.web.RunningLotse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations stored and found again over REST. */
class RecordingTest extends RunningLotse {

  private static final String PATH = "/api/v1/operations";

  @BeforeEach
  void keepAnActivity() {
    put(Role.DPO, "/api/v1/activities/vorlieben", RequestShapes.ACTIVITY_EXAMPLE);
  }

  private Answer store(String item) {
    return post(
        Role.AGENT,
        PATH,
        """
        {"activity": "vorlieben", "state": "RUNNING", "performedOn": "2025-01-09",
         "subject": "https://social.example/@%1$s", "item": "https://social.example/@%1$s/1",
         "facts": {"source": "MICROBLOG", "accessibility": "PUBLIC"}}
        """
            .formatted(item));
  }

  @Test
  void a_stored_operation_is_found_where_the_answer_says() {
    Answer stored = store("found-again");
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);

    Answer found = get(Role.AGENT, stored.header("Location"));

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.<Integer>at("$.operation.id")).isEqualTo(stored.<Integer>at("$.id"));
    assertThat(found.<String>at("$.operation.activity")).isEqualTo("vorlieben");
    assertThat(found.<String>at("$.operation.item"))
        .isEqualTo("https://social.example/@found-again/1");
    assertThat(found.<String>at("$.operation.subject"))
        .isEqualTo("https://social.example/@found-again");
    assertThat(found.<String>at("$.operation.facts.source")).isEqualTo("MICROBLOG");
    assertThat(found.<String>at("$.operation.facts.purpose"))
        .as("stated by the activity")
        .isEqualTo("PREFERENCES");
    assertThat(found.<List<String>>at("$.log[*].kind")).containsExactly("RECORDED");
    assertThat(found.<List<String>>at("$.log[*].actor")).containsExactly("agent");
    assertThat(found.<String>at("$.log[0].verdict"))
        .isEqualTo(found.<String>at("$.operation.verdict"));
  }

  @Test
  void the_same_item_is_stored_once() {
    Answer first = store("twice");
    Answer second = store("twice");

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.<Boolean>at("$.created")).isTrue();
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.<Boolean>at("$.created")).isFalse();
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void the_list_is_filtered_by_verdict_state_activity_and_any_fact() {
    Answer stored = store("filtered");
    int id = stored.at("$.id");
    String verdict = stored.at("$.operation.verdict");

    Answer hits =
        get(
            Role.AGENT,
            PATH
                + "?activity=vorlieben&state=RUNNING&facts.purpose=PREFERENCES&limit=200&verdict="
                + verdict);
    Answer misses = get(Role.AGENT, PATH + "?activity=vorlieben&facts.source=OWN_FORUM");

    assertThat(hits.<List<Integer>>at("$.items[*].id")).contains(id);
    assertThat(hits.<List<String>>at("$.items[*].verdict")).containsOnly(verdict);
    assertThat(misses.<List<Integer>>at("$.items[*].id")).doesNotContain(id);
  }

  @Test
  void the_list_comes_in_pages_the_newest_first() {
    store("page-1");
    int newest = store("page-2").at("$.id");

    Answer first = get(Role.AGENT, PATH + "?limit=1");
    Answer second = get(Role.AGENT, PATH + "?limit=1&offset=1");

    assertThat(first.<Integer>at("$.items[0].id")).isEqualTo(newest);
    assertThat(first.<Integer>at("$.total")).isGreaterThanOrEqualTo(2);
    assertThat(second.<Integer>at("$.items[0].id")).isLessThan(newest);
    assertThat(second.<List<?>>at("$.items")).hasSize(1);
  }

  @Test
  void who_writes_law_sees_no_reference_to_a_person() {
    Answer stored = store("hidden-from-lawyers");

    Answer one = get(Role.LAWYER, stored.header("Location"));
    Answer list = get(Role.LAWYER, PATH);

    assertThat(one.status()).isEqualTo(200);
    assertThat(one.body()).doesNotContain("hidden-from-lawyers");
    assertThat(list.body()).doesNotContain("social.example");
    assertThat(get(Role.DPO, stored.header("Location")).body()).contains("hidden-from-lawyers");
  }

  @Test
  void what_lies_ahead_is_planned() {
    Answer answer =
        post(
            Role.AGENT,
            PATH,
            "{\"activity\": \"vorlieben\", \"state\": \"RUNNING\", \"performedOn\": \"2025-02-01\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.<List<String>>at("$.errors[*].pointer")).containsExactly("/performedOn");
  }

  @Test
  void what_is_left_out_is_taken_from_the_activity_and_from_today() {
    Answer stored = post(Role.AGENT, PATH, "{\"activity\": \"vorlieben\"}");

    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    assertThat(stored.<String>at("$.operation.state")).isEqualTo("PLANNED");
    assertThat(stored.<String>at("$.operation.performedOn")).isEqualTo("2025-01-10");
    assertThat(stored.<Map<String, Object>>at("$.operation")).doesNotContainKeys("subject", "item");
  }

  @Test
  void an_activity_is_stored_replaced_and_listed() {
    String path = "/api/v1/activities/marktforschung";
    Answer created = put(Role.ADMIN, path, "{\"title\": \"Marktforschung\"}");
    Answer replaced =
        put(
            Role.DPO,
            path,
            "{\"title\": \"Markt\", \"facts\": {\"source\": [\"OWN_FORUM\", \"MICROBLOG\"]}}");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo(path);
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(get(Role.LAWYER, path).<List<String>>at("$.facts.source"))
        .containsExactlyInAnyOrder("OWN_FORUM", "MICROBLOG");
    assertThat(
            get(Role.AGENT, "/api/v1/activities")
                .<List<String>>at("$.items[?(@.name=='marktforschung')].title"))
        .containsExactly("Markt");
  }

  private Answer storeWith(String facts, String terms) {
    return post(
        Role.AGENT,
        PATH,
        """
        {"activity": "vorlieben", "state": "RUNNING", "performedOn": "2025-01-09",
         "facts": %s, "terms": %s}
        """
            .formatted(facts, terms));
  }

  @Test
  void days_on_which_facts_change_by_themselves_are_stored_and_told() {
    Answer stored =
        storeWith(
            "{\"operation\": \"STORE\", \"consent\": \"FOR_THIS_PURPOSE\", \"information\": \"DUE\"}",
            "{\"consentLapsesOn\": \"2026-01-01\", \"retentionEndsOn\": \"2028-01-09\","
                + " \"informationDueBy\": \"2025-02-09\"}");

    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    assertThat(stored.<Map<String, String>>at("$.operation.terms"))
        .isEqualTo(
            Map.of(
                "consentLapsesOn", "2026-01-01",
                "retentionEndsOn", "2028-01-09",
                "informationDueBy", "2025-02-09"));
    assertThat(stored.<String>at("$.operation.nextChange"))
        .as("the last day to inform is still in time")
        .isEqualTo("2025-02-10");
  }

  @Test
  void a_term_that_has_nothing_to_change_is_refused_with_its_pointer() {
    Answer answer =
        storeWith(
            "{\"operation\": \"COLLECT\", \"information\": \"DUE\"}",
            "{\"consentLapsesOn\": \"2026-01-01\", \"retentionEndsOn\": \"2028-01-09\","
                + " \"informationDueBy\": \"2025-02-10\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.<List<String>>at("$.errors[*].pointer"))
        .containsExactly(
            "/terms/consentLapsesOn", "/terms/retentionEndsOn", "/terms/informationDueBy");
    assertThat(answer.body())
        .doesNotContain("[fault.")
        .contains("consent = FOR_THIS_PURPOSE", "ENRICH", "2025-02-09");
  }

  @Test
  void terms_are_read_strictly() {
    Answer answer =
        storeWith("{}", "{\"consentLapses\": \"2026-01-01\", \"retentionEndsOn\": \"P3Y\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.<List<String>>at("$.errors[*].pointer"))
        .containsExactly("/terms/consentLapses", "/terms/retentionEndsOn");
    assertThat(answer.<List<String>>at("$.errors[*].suggestion")).contains("consentLapsesOn");
  }
}
