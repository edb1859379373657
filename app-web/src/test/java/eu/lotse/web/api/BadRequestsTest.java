package eu.lotse.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations;
import eu.lotse.web.RunningLotse;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a request is told: what, where, and what instead. */
class BadRequestsTest extends RunningLotse {

  @Autowired private Operations operations;

  private static void assertProblem(Answer answer, int status, String kind) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.<String>at("$.type")).isEqualTo("urn:lotse:problem:" + kind);
    assertThat(answer.<Integer>at("$.status")).isEqualTo(status);
    assertThat(answer.<String>at("$.title")).isNotBlank();
    assertThat(answer.<String>at("$.detail")).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "eu.lotse", "\tat ");
  }

  @Test
  void every_fault_is_named_at_once() {
    var answer =
        ask(
            """
            {"facts": {"sourc": "MICROBLOG", "accessibility": "PUBLC", "purpose": 7,
                "addressee": [], "consent": ["NONE", "NONE", 3]},
             "effectiveOn": "2014-02-30", "knownOn": 20140215, "presume": "yes", "matter": "x",
             "colour": "red"}
            """);

    assertProblem(answer, 422, "invalid-content");
    assertThat(answer.<List<String>>at("$.errors[*].pointer"))
        .containsExactlyInAnyOrder(
            "/matter",
            "/facts/sourc",
            "/facts/accessibility",
            "/facts/purpose",
            "/facts/addressee",
            "/facts/consent/1",
            "/facts/consent/2",
            "/effectiveOn",
            "/knownOn",
            "/presume",
            "/colour");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"facts\": {\"sourc\": \"MICROBLOG\"}}', /facts/sourc, source",
    "'{\"facts\": {\"source\": \"MICROBLOGG\"}}', /facts/source, MICROBLOG",
    "'{\"facts\": {\"source\": [\"OWN_FORUM\", \"microblog\"]}}', /facts/source/1, MICROBLOG",
    "'{\"facts\": {}, \"effektiveOn\": \"2014-02-15\"}', /effektiveOn, effectiveOn",
    "'{\"facts\": {}, \"matter\": \"procesing\"}', /matter, processing"
  })
  void a_wrong_name_is_answered_with_the_nearest_one(String body, String at, String instead) {
    var answer = ask(body);

    assertProblem(answer, 422, "invalid-content");
    assertThat(answer.<List<String>>at("$.errors[*].pointer")).containsExactly(at);
    assertThat(answer.<String>at("$.errors[0].suggestion")).isEqualTo(instead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-02-30",
        "2014-2-1",
        "15.02.2014",
        "2014-02-15T00:00:00Z",
        "+12014-02-15",
        "",
        "heute"
      })
  void what_is_no_day_of_the_calendar_is_refused(String day) {
    var answer = ask("{\"facts\": {}, \"effectiveOn\": \"" + day + "\"}");

    assertProblem(answer, 422, "invalid-content");
    assertThat(answer.<List<String>>at("$.errors[*].pointer")).containsExactly("/effectiveOn");
  }

  @Test
  void a_day_before_the_modelled_law_is_refused_with_the_first_day_there_is() {
    var answer = ask("{\"facts\": {}, \"effectiveOn\": \"1949-05-23\"}");

    assertProblem(answer, 422, "invalid-content");
    assertThat(answer.<String>at("$.errors[0].pointer")).isEqualTo("/effectiveOn");
    assertThat(answer.<String>at("$.errors[0].detail"))
        .containsPattern("from \\d{4}-\\d{2}-\\d{2} on.*1949-05-23");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"facts\": {",
        "{\"facts\": {}} {}",
        "{\"facts\": {}, \"facts\": {}}",
        "{facts: {}}",
        "{'facts': {}}",
        "{\"facts\": NaN}",
        "\u0000"
      })
  void what_is_not_json_is_refused_with_the_place_where_it_breaks(String body) {
    var answer = ask(body);

    assertProblem(answer, 400, "malformed-json");
    assertThat(answer.<String>at("$.errors[0].detail")).contains("line 1, column");
  }

  @Test
  void json_nested_without_end_is_refused() {
    assertProblem(ask("{\"facts\": " + "[".repeat(50_000)), 400, "malformed-json");
  }

  @Test
  void what_is_not_utf8_is_refused() {
    byte[] latin1 = "{\"facts\": {\"ä\": \"x\"}}".getBytes(StandardCharsets.ISO_8859_1);

    var answer =
        send(
            as(Role.AGENT, "/api/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(latin1)));

    assertProblem(answer, 400, "malformed-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void a_missing_body_is_named(String nothing) {
    assertProblem(ask(nothing), 400, "no-body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "3", "\"facts\"", "null", "true"})
  void a_body_that_is_no_object_is_refused(String body) {
    assertProblem(ask(body), 422, "invalid-content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"facts\": null}", "{\"facts\": []}", "{\"facts\": \"all\"}"})
  void facts_are_needed_and_they_are_an_object(String body) {
    var answer = ask(body);

    assertProblem(answer, 422, "invalid-content");
    assertThat(answer.<List<String>>at("$.errors[*].pointer")).containsExactly("/facts");
  }

  @Test
  void too_large_a_body_is_refused_whether_its_length_is_told_or_not() {
    String large = "{\"facts\": {}, \"x\": \"" + "y".repeat(300_000) + "\"}";

    assertProblem(ask(large), 413, "too-large");
    var chunked =
        send(
            as(Role.AGENT, "/api/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)))));
    assertProblem(chunked, 413, "too-large");
  }

  @Test
  void another_method_is_answered_with_those_that_are_possible() {
    var answer = send(as(Role.AGENT, "/api/v1/decisions").DELETE());

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.header("Allow")).contains("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void another_media_type_is_refused(String type) {
    var answer =
        send(
            as(Role.AGENT, "/api/v1/decisions")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("facts=1")));

    assertProblem(answer, 415, "unsupported-media-type");
  }

  @Test
  void a_caller_who_accepts_no_json_is_told_so() {
    var answer =
        send(as(Role.AGENT, "/api/v1/vocabulary").header("Accept", "application/xml").GET());

    assertProblem(answer, 406, "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/api/v1", "/api/v2/decisions", "/api/v1/operations/1/x"})
  void an_unknown_address_is_a_problem_not_a_page(String path) {
    assertProblem(get(Role.AGENT, path), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "99999999999999999999", "1%27", "999999999"})
  void an_operation_that_is_not_there_is_not_found(String id) {
    assertProblem(get(Role.AGENT, "/api/v1/operations/" + id), 404, "not-found");
  }

  @Test
  void every_fault_in_query_parameters_is_named() {
    var answer =
        get(
            Role.AGENT,
            "/api/v1/operations?verdict=FORBIDDEN&state=running&activity=X&offset=-1&limit=201"
                + "&facts.purpos=X&facts.purpose=PREFERENCE&page=2&offset=3");

    assertProblem(answer, 400, "invalid-parameters");
    assertThat(answer.<List<String>>at("$.errors[*].parameter"))
        .containsExactlyInAnyOrder(
            "verdict",
            "state",
            "activity",
            "offset",
            "offset",
            "limit",
            "facts.purpos",
            "facts.purpose",
            "page");
    assertThat(answer.<List<String>>at("$.errors[?(@.parameter=='facts.purpose')].suggestion"))
        .containsExactly("PREFERENCES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/vocabulary?mater=processing",
        "/api/v1/vocabulary?matter=moderations",
        "/api/v1/activities?limit=3",
        "/api/v1/rulebook?x="
      })
  void a_parameter_nobody_knows_is_not_passed_over(String path) {
    assertProblem(get(Role.AGENT, path), 400, "invalid-parameters");
  }

  @Test
  void faults_are_told_in_german_to_who_reads_german() {
    var answer =
        send(
            as(Role.AGENT, "/api/v1/decisions")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de")
                .POST(BodyPublishers.ofString("{\"facts\": {\"source\": \"X\"}}")));

    assertThat(answer.<String>at("$.title")).isEqualTo("Der Inhalt ist ungültig");
    assertThat(answer.<String>at("$.errors[0].detail")).startsWith("source hat keinen Wert „X“");
  }

  @Test
  void a_faulty_operation_is_not_stored_and_all_its_faults_are_named() {
    long before = operations.count(OperationFilter.ALL);

    var answer =
        post(
            Role.AGENT,
            "/api/v1/operations",
            """
            {"activity": "no-such", "state": "DONE", "performedOn": "2025-13-01", "subject": "",
             "item": 5, "facts": {"source": "TV"}}
            """);

    assertProblem(answer, 422, "invalid-content");
    assertThat(answer.<List<String>>at("$.errors[*].pointer"))
        .containsExactlyInAnyOrder(
            "/activity", "/state", "/performedOn", "/subject", "/item", "/facts/source");
    assertThat(operations.count(OperationFilter.ALL)).isEqualTo(before);
  }

  @Test
  void a_faulty_activity_is_not_stored_and_all_its_faults_are_named() {
    var answer =
        put(Role.DPO, "/api/v1/activities/Not%20A%20Name", "{\"state\": \"x\", \"facts\": 1}");

    assertProblem(answer, 422, "invalid-content");
    assertThat(answer.<List<String>>at("$.errors[*].pointer"))
        .containsExactlyInAnyOrder("/title", "/state", "/facts");
    assertThat(answer.<List<String>>at("$.errors[*].parameter")).containsExactly("name");
  }
}
