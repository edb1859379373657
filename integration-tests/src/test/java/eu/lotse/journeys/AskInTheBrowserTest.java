package eu.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agent does, in a real browser. */
@DisabledIfEnvironmentVariable(
    named = "LOTSE_BROWSER",
    matches = "none",
    disabledReason = "The caller asked for no browser")
class AskInTheBrowserTest {

  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final int HIGH = 900;

  @TempDir private static Path home;
  private static RunningHouse house;

  @BeforeAll
  static void start() {
    house = new RunningHouse(home, RunningHouse.DELIVERED);
    house
        .bean(Activities.class)
        .save(
            new Activity(
                new ActivityName("goodies"),
                "Kleine Geschenke",
                "Kunden mit passenden Kleinigkeiten überraschen",
                State.RUNNING,
                Facts.none(Processing.matter())));
  }

  @AfterAll
  static void stop() {
    house.close();
  }

  @Test
  void a_hiking_customer_was_an_open_question_in_2014_and_is_prohibited_since_the_gdpr() {
    try (var browser = new Browser(house.url(), WIDE, HIGH)) {
      Page page = browser.page();
      browser.logIn("agent");
      browser.lawOf("15.02.2014");
      browser.say("operation", "anreichern");
      browser.say("purpose", "Vorlieben");
      browser.say("source", "privates Netzwerk");
      browser.say("accessibility", "öffentlich");
      browser.say("subject", "Kunde");
      Locator answer = page.locator(".answer");
      Locator verdict = page.locator(".verdict-banner");
      assertThat(verdict).containsText("Rechtlich zu prüfen");
      assertThat(answer).containsText("R30.1");

      browser.lawOf("10.01.2025");
      assertThat(verdict).containsText("Verboten");
      assertThat(answer).containsText("R30.3");
      assertThat(browser.accessibilityFaults()).isEmpty();

      page.getByText("Als Vorgang speichern").click();
      Locator dialog = page.locator("vaadin-dialog");
      dialog.locator("vaadin-combo-box input").first().fill("Kleine Geschenke");
      page.locator("vaadin-combo-box-item:visible").getByText("Kleine Geschenke").click();
      dialog.getByText("Speichern", new Locator.GetByTextOptions().setExact(true)).click();
      page.getByText("Vorgang 1 ansehen").click();
      assertThat(page.locator("h1")).containsText("Vorgang 1");

      page.locator("nav, vaadin-app-layout").getByText("Vorgänge").first().click();
      assertThat(page.locator("vaadin-grid")).containsText("Kleine Geschenke");
      assertThat(page.locator("vaadin-grid")).containsText("Verboten");
      assertThat(browser.accessibilityFaults()).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/operations", "/rulebook", "/rulebook/R30.1"})
  void every_view_fits_a_phone_and_is_accessible(String view) {
    try (var browser = new Browser(house.url(), NARROW, HIGH)) {
      browser.logIn("agent");
      browser.page().navigate(view);
      browser.page().locator("main h1").waitFor();
      assertThat(browser.scrollsSideways()).isFalse();
      assertThat(browser.accessibilityFaults()).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void a_wrong_password_is_told_kindly_and_lets_nobody_in() {
    try (var browser = new Browser(house.url(), WIDE, HIGH)) {
      Page page = browser.page();
      page.navigate("/login");
      page.locator("input[name=username]").fill("agent");
      page.locator("input[name=password]").fill("wrong");
      page.keyboard().press("Enter");
      assertThat(page.locator("vaadin-login-form")).containsText("Das hat nicht geklappt");
      page.navigate("/operations");
      assertThat(page.locator("input[name=password]")).isVisible();
    }
  }
}
