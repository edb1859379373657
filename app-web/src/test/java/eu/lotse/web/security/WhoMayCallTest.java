package eu.lotse.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.web.RunningLotse;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Credentials and roles at the API. */
@ExtendWith(OutputCaptureExtension.class)
class WhoMayCallTest extends RunningLotse {

  private static final String VOCABULARY = "/api/v1/vocabulary";

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/vocabulary", "/api/v1/operations", "/api/v1/operations/1", "/api/x"})
  void without_credentials_nothing_is_answered(String path) {
    var answer = send(to(path));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.<String>at("$.type")).isEqualTo("urn:lotse:problem:no-credentials");
    assertThat(answer.response().headers().allValues("WWW-Authenticate"))
        .anyMatch(h -> h.startsWith("Bearer"))
        .anyMatch(h -> h.startsWith("Basic"));
  }

  @Test
  void name_and_password_let_in() {
    assertThat(send(to(VOCABULARY).header("Authorization", basic("agent", PASSWORD))).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer unknown", "Bearer ", "Basic AAAA", "Basic !!", "bearer x"})
  void wrong_credentials_are_refused_and_said_to_be_wrong(String credentials) {
    var answer = send(to(VOCABULARY).header("Authorization", credentials));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.<String>at("$.type")).isEqualTo("urn:lotse:problem:bad-credentials");
  }

  @Test
  void a_revoked_token_no_longer_lets_in() {
    accounts.addToken("agent", "to be revoked", sha256("soon-revoked"));
    var call = to(VOCABULARY).header("Authorization", "Bearer soon-revoked");
    assertThat(send(call).status()).isEqualTo(200);

    accounts.revokeTokens("agent", Optional.of("to be revoked"));

    assertThat(send(call).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "LAWYER, POST, /api/v1/operations, 403",
    "AGENT, POST, /api/v1/operations, 422",
    "DPO, POST, /api/v1/operations, 422",
    "ADMIN, POST, /api/v1/operations, 422",
    "AGENT, PUT, /api/v1/activities/abc, 403",
    "LAWYER, PUT, /api/v1/activities/abc, 403",
    "DPO, PUT, /api/v1/activities/abc, 422",
    "ADMIN, PUT, /api/v1/activities/abc, 422",
    "LAWYER, POST, /api/v1/decisions, 422",
    "AGENT, GET, /api/v1/proposals, 403",
    "AGENT, GET, /api/v1/proposals/1/impact, 403",
    "LAWYER, GET, /api/v1/proposals/999, 404",
    "DPO, GET, /api/v1/proposals/999/impact, 404",
    "ADMIN, GET, /api/v1/proposals?page=2, 400"
  })
  void each_role_may_do_what_is_its_business(Role role, String method, String path, int status) {
    var answer =
        switch (method) {
          case "PUT" -> put(role, path, "{}");
          case "POST" -> post(role, path, "{}");
          default -> get(role, path);
        };

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void many_wrong_passwords_in_a_row_pause_that_account_and_no_other() {
    accounts.save(
        new Account("guessed", Set.of(Role.AGENT)), new BCryptPasswordEncoder(4).encode(PASSWORD));
    for (int i = 0; i < 5; i++) {
      send(to(VOCABULARY).header("Authorization", basic("guessed", "wrong " + i)));
    }

    var paused = send(to(VOCABULARY).header("Authorization", basic("guessed", PASSWORD)));

    assertThat(paused.status()).isEqualTo(429);
    assertThat(paused.<String>at("$.type")).isEqualTo("urn:lotse:problem:too-many-attempts");
    assertThat(send(to(VOCABULARY).header("Authorization", basic("dpo", PASSWORD))).status())
        .isEqualTo(200);
  }

  @Test
  void the_api_makes_no_session_and_asks_for_no_csrf_token() {
    var answer =
        send(
            as(Role.AGENT, "/api/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"facts\": {}}")));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void nothing_personal_gets_into_the_log(CapturedOutput output) {
    String person = "https://social.example/@never-in-a-log";
    put(Role.DPO, "/api/v1/activities/verschwiegen", "{\"title\": \"x\"}");
    post(
        Role.AGENT,
        "/api/v1/operations",
        """
        {"activity": "verschwiegen", "subject": "%1$s", "item": "%1$s/1"}
        """
            .formatted(person));
    post(Role.AGENT, "/api/v1/operations", "{\"subject\": \"" + person + "\", \"x\": }");
    post(Role.AGENT, "/api/v1/operations", "{\"subject\": [\"" + person + "\"]}");
    send(to(VOCABULARY).header("Authorization", basic("never-in-a-log", "never-in-a-log")));

    assertThat(output.getAll()).doesNotContain("never-in-a-log");
    assertThat(List.of(token(Role.AGENT), PASSWORD)).noneMatch(output.getAll()::contains);
  }
}
