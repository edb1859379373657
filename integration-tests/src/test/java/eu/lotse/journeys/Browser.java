package eu.lotse.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real browser on the running house. Which one, {@code LOTSE_BROWSER} says; the launcher finds
 * and, where it can, installs one.
 */
final class Browser implements AutoCloseable {

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Browser(String url, int width, int height) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(executable()))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(url)
                .setLocale("de-DE")
                .setViewportSize(width, height));
    context.setDefaultTimeout(60_000);
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
  }

  private static String executable() {
    String named = System.getenv("LOTSE_BROWSER");
    return named == null || named.isBlank() ? "/usr/bin/chromium" : named;
  }

  Page page() {
    return page;
  }

  /** Errors the browser wrote to its console. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  void logIn(String account) {
    page.navigate("/login");
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill(account);
    page.keyboard().press("Enter");
    page.locator(".ask h1").waitFor();
  }

  /** Says a fact in the form, whatever control it has there. */
  void say(String attribute, String phrase) {
    Locator fact = page.locator("#fact-" + attribute);
    if (!fact.isVisible()) {
      page.locator("vaadin-details")
          .filter(new Locator.FilterOptions().setHas(fact))
          .locator("vaadin-details-summary")
          .click();
    }
    var exactly = new Locator.GetByTextOptions().setExact(true);
    if (fact.locator("vaadin-radio-group").count() > 0) {
      fact.getByText(phrase, exactly).click();
    } else if (fact.locator("vaadin-combo-box").count() > 0) {
      fact.locator("input").fill(phrase);
      page.locator("vaadin-combo-box-item:visible").getByText(phrase, exactly).first().click();
    } else {
      fact.locator("vaadin-select").click();
      page.locator("vaadin-select-item:visible").getByText(phrase, exactly).first().click();
    }
    PlaywrightAssertions.assertThat(fact)
        .hasClass(java.util.regex.Pattern.compile(".*\\bsaid\\b.*"));
  }

  /** Chooses the day whose law applies, typed as a person types it. */
  void lawOf(String day) {
    Locator input = page.locator(".date-choice vaadin-date-picker input").first();
    input.fill(day);
    input.press("Enter");
    input.press("Tab");
  }

  /** What an accessibility checker finds on the page as it is; empty where it finds nothing. */
  List<String> accessibilityFaults() {
    return new AxeBuilder(page)
        .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
            .toList();
  }

  /** Whether something sticks out to the right, so that one would have to scroll sideways. */
  boolean scrollsSideways() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  @Override
  public void close() {
    context.close();
    browser.close();
    playwright.close();
  }
}
