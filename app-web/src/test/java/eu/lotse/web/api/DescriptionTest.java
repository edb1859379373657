package eu.lotse.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.web.RunningLotse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The page about the API says what is true of the API. */
class DescriptionTest extends RunningLotse {

  private Answer description() {
    return send(to("/v3/api-docs"));
  }

  @Test
  void the_description_is_public_and_has_title_and_both_ways_to_log_in() {
    Answer answer = description();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.<String>at("$.info.title")).isEqualTo("Lotse");
    assertThat(answer.<String>at("$.components.securitySchemes.bearer.scheme")).isEqualTo("bearer");
    assertThat(answer.<String>at("$.components.securitySchemes.basic.scheme")).isEqualTo("basic");
    assertThat(send(to("/swagger-ui/index.html")).status()).isEqualTo(200);
  }

  @Test
  void every_call_is_described_and_no_other() {
    Map<String, Map<String, Object>> paths = description().at("$.paths");

    assertThat(
            paths.entrySet().stream()
                .flatMap(p -> p.getValue().keySet().stream().map(m -> m + " " + p.getKey())))
        .containsExactlyInAnyOrder(
            "post /api/v1/decisions",
            "post /api/v1/letters",
            "get /api/v1/vocabulary",
            "get /api/v1/rulebook",
            "get /api/v1/activities",
            "get /api/v1/activities/{name}",
            "put /api/v1/activities/{name}",
            "get /api/v1/operations",
            "post /api/v1/operations",
            "get /api/v1/operations/{id}",
            "get /api/v1/duties",
            "get /api/v1/flips",
            "get /api/v1/proposals",
            "get /api/v1/proposals/{number}",
            "get /api/v1/proposals/{number}/impact");
  }

  @Test
  void every_reference_leads_to_a_schema() {
    Answer answer = description();
    Map<String, Object> schemas = answer.at("$.components.schemas");
    var references = Pattern.compile("#/components/schemas/([A-Za-z]+)").matcher(answer.body());

    int found = 0;
    while (references.find()) {
      found++;
      assertThat(schemas).containsKey(references.group(1));
    }
    assertThat(found).isGreaterThan(20);
  }

  @Test
  void every_call_can_be_answered_with_a_problem() {
    List<String> schemas =
        description()
            .at("$.paths.*.*.responses['401'].content['application/problem+json'].schema.$ref");

    assertThat(schemas).hasSize(15).containsOnly("#/components/schemas/Problem");
  }

  @Test
  void the_facts_are_those_of_the_vocabulary() {
    Map<String, Object> facts = description().at("$.components.schemas.Facts.properties");

    assertThat(facts.keySet())
        .containsExactlyElementsOf(
            Matters.all().stream()
                .flatMap(m -> m.attributes().stream())
                .map(a -> a.name())
                .distinct()
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "DecisionRequest, POST, /api/v1/decisions",
    "ActivityRequest, PUT, /api/v1/activities/abc",
    "OperationRequest, POST, /api/v1/operations"
  })
  void the_described_properties_are_those_that_are_read(String schema, String method, String path) {
    Map<String, Object> properties =
        description().at("$.components.schemas." + schema + ".properties");

    String wrong = "{\"somethingElseEntirely\": 1}";
    Answer refused =
        method.equals("PUT") ? put(Role.ADMIN, path, wrong) : post(Role.ADMIN, path, wrong);
    List<String> details = refused.at("$.errors[?(@.pointer=='/somethingElseEntirely')].detail");

    String read = details.getFirst().replaceAll(".*Possible are: (.*)\\.", "$1");
    assertThat(read.split(", ")).containsExactlyInAnyOrderElementsOf(properties.keySet());
  }

  @Test
  void every_example_works() {
    String examples = "requestBody.content['application/json'].examples.*.value";
    var json = JsonMapper.shared();
    Answer description = description();

    List<Object> activities =
        description.at("$.paths['/api/v1/activities/{name}'].put." + examples);
    List<Object> questions = description.at("$.paths['/api/v1/decisions'].post." + examples);
    List<Object> operations = description.at("$.paths['/api/v1/operations'].post." + examples);

    assertThat(activities)
        .isNotEmpty()
        .allSatisfy(example ->
            assertThat(
                    put(Role.DPO, "/api/v1/activities/vorlieben", json.writeValueAsString(example))
                        .status())
                .isIn(200, 201));
    assertThat(questions)
        .hasSize(2)
        .allSatisfy(
            example -> assertThat(ask(json.writeValueAsString(example)).status()).isEqualTo(200));
    assertThat(operations)
        .isNotEmpty()
        .allSatisfy(example ->
            assertThat(
                    post(Role.AGENT, "/api/v1/operations", json.writeValueAsString(example))
                        .status())
                .isIn(200, 201));
  }
}
