package eu.lotse.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.web.RunningLotse;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Sessions, headers and error pages where a browser is. */
class BrowserDoorTest extends RunningLotse {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

  private static final String FORM = "username=dpo&password=" + PASSWORD.replace(' ', '+');

  private static String csrf(Answer page) {
    var csrf = CSRF.matcher(page.body());
    assertThat(csrf.find()).isTrue();
    return csrf.group(1);
  }

  private static String cookie(Answer answer) {
    return answer.header("Set-Cookie").replaceAll(";.*", "");
  }

  private Answer login(String session, String body) {
    return send(
        to("/login")
            .header("Cookie", session)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void who_is_not_logged_in_is_led_to_the_login_page() {
    var answer = send(to("/").header("Accept", "text/html"));

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/login");
  }

  @Test
  void a_login_begins_a_new_session() {
    Answer page = send(to("/login").header("Accept", "text/html"));

    Answer answer = login(cookie(page), FORM + "&_csrf=" + csrf(page));

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).doesNotContain("error");
    assertThat(cookie(answer)).isNotEmpty().isNotEqualTo(cookie(page));
  }

  @Test
  void whose_account_is_removed_is_logged_out_with_the_next_request() {
    String session = sessionOf("leaving", Role.AGENT);
    var call = to("/").header("Cookie", session).header("Accept", "text/html");
    assertThat(send(call).status()).isEqualTo(200);

    accounts.remove("leaving");

    assertThat(send(call).header("Location")).endsWith("/login");
    hire("leaving", Role.AGENT);
    assertThat(send(call).header("Location")).endsWith("/login");
  }

  @Test
  void whoever_gets_other_roles_logs_in_again_for_them() {
    String session = sessionOf("changing", Role.DPO);
    var call = to("/").header("Cookie", session).header("Accept", "text/html");
    assertThat(send(call).status()).isEqualTo(200);

    hire("changing", Role.AGENT);

    assertThat(send(call).header("Location")).endsWith("/login");
  }

  private void hire(String name, Role role) {
    accounts.save(new Account(name, Set.of(role)), new BCryptPasswordEncoder(4).encode(PASSWORD));
  }

  private String sessionOf(String name, Role role) {
    hire(name, role);
    Answer page = send(to("/login").header("Accept", "text/html"));
    return cookie(login(cookie(page), FORM.replace("dpo", name) + "&_csrf=" + csrf(page)));
  }

  @Test
  void a_wrong_password_leads_back_to_the_login_page() {
    Answer page = send(to("/login").header("Accept", "text/html"));

    Answer answer = login(cookie(page), "username=dpo&password=wrong&_csrf=" + csrf(page));

    assertThat(answer.header("Location")).endsWith("/login?error");
  }

  @Test
  void a_request_that_changes_something_needs_the_token_of_its_page() {
    Answer page = send(to("/login").header("Accept", "text/html"));
    var logout =
        to("/logout")
            .header("Cookie", cookie(page))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded");

    Answer forged = send(logout.copy().POST(BodyPublishers.ofString("")));
    Answer genuine = send(logout.copy().POST(BodyPublishers.ofString("_csrf=" + csrf(page))));

    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.body())
        .contains("<h1>There is no way on from here</h1>")
        .doesNotContain("Exception");
    assertThat(genuine.status()).isEqualTo(302);
  }

  @Test
  void a_browsers_session_opens_no_door_to_the_api() {
    Answer page = send(to("/login").header("Accept", "text/html"));
    Answer loggedIn = login(cookie(page), FORM + "&_csrf=" + csrf(page));

    assertThat(send(to("/api/v1/vocabulary").header("Cookie", cookie(loggedIn))).status())
        .isEqualTo(401);
  }

  @Test
  void pages_may_not_be_framed_and_load_nothing_from_elsewhere() {
    var answer = send(to("/login").header("Accept", "text/html"));

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
  }

  @Test
  void whoever_watches_over_the_process_sees_its_health_and_nothing_else() {
    assertThat(send(to("/actuator/health")).body()).contains("\"status\":\"UP\"");
    assertThat(send(to("/actuator/health/readiness")).status()).isEqualTo(200);
    assertThat(send(to("/actuator/env")).status()).isEqualTo(302);
  }

  @Test
  void an_unreadable_address_gets_a_page_without_a_stack_trace() {
    var german = send(to("/a;b=c").header("Accept", "text/html").header("Accept-Language", "de"));

    assertThat(german.status()).isEqualTo(400);
    assertThat(german.header("Content-Type")).startsWith("text/html");
    assertThat(german.body()).contains("Das hat nicht geklappt").doesNotContain("Exception");
  }

  @Test
  void an_unreadable_address_of_the_api_gets_a_problem() {
    var answer = send(to("/api/%2e%2e/x"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }
}
