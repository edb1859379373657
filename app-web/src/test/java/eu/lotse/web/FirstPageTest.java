package eu.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.postgres.embedded.ThrowawayServer;
import eu.lotse.postgres.embedded.ThrowawayServer.Database;
import eu.lotse.rules.reading.RulebookFaults;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts on a database that holds a release; each test is a start of its own. */
class FirstPageTest {

  private static final Database DATABASE = ThrowawayServer.empty();

  private final CompletableFuture<Integer> port =
      new CompletableFuture<Integer>().orTimeout(2, TimeUnit.MINUTES);

  @BeforeAll
  static void aReleaseIsStored() {
    new FirstPageTest().start().close();
  }

  @Test
  void the_first_page_comes_before_the_law_is_read_and_readiness_after_it()
      throws IOException, InterruptedException, SQLException {
    CompletableFuture<ConfigurableApplicationContext> started;
    try (Connection connection = DATABASE.dataSource().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table release_file in access exclusive mode");
      started = CompletableFuture.supplyAsync(this::start);

      assertThat(status("/login")).isEqualTo(200);
      assertThat(status("/actuator/health/readiness")).isEqualTo(503);
      connection.commit();
    }
    try (var _ = started.join()) {
      assertThat(status("/actuator/health/readiness")).isEqualTo(200);
    }
  }

  @Test
  void a_stored_release_that_is_refused_ends_the_start_and_says_why() {
    var jdbc = new JdbcTemplate(DATABASE.dataSource());
    jdbc.update("insert into release_file select release, 'Unfug.dslr', 'x' from activation");
    try {
      assertThatThrownBy(this::start)
          .isInstanceOfSatisfying(
              RulebookFaults.class,
              refused ->
                  assertThat(refused.faults())
                      .extracting(fault -> fault.place().file())
                      .containsExactly("Unfug.dslr"));
    } finally {
      jdbc.update("delete from release_file where path = 'Unfug.dslr'");
    }
  }

  private ConfigurableApplicationContext start() {
    var application = new SpringApplication(LotseWeb.class);
    application.setDefaultProperties(new HashMap<>(DATABASE.properties()));
    application.addListeners(
        (ApplicationListener<WebServerInitializedEvent>)
            opened -> port.complete(opened.getWebServer().getPort()));
    return application.run("--server.port=0", "--lotse.home=target/test-home");
  }

  private int status(String path) throws IOException, InterruptedException {
    var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port.join() + path)).build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(page, BodyHandlers.discarding()).statusCode();
    }
  }
}
