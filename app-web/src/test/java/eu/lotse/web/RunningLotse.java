package eu.lotse.web;

import com.jayway.jsonpath.JsonPath;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.postgres.embedded.ThrowawayServer;
import eu.lotse.postgres.embedded.ThrowawayServer.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application, started once for all tests, over HTTP and on a real PostgreSQL; its today
 * is the 10th of January 2025. The account of each role has the role's name.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TenthOfJanuary.class)
public abstract class RunningLotse {

  private static final Database DATABASE = ThrowawayServer.empty();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** A password no test needs to spell out. */
  protected static final String PASSWORD = "a sentence for tests";

  @Autowired protected Accounts accounts;
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    DATABASE.properties().forEach((name, value) -> registry.add(name, () -> value));
    registry.add("lotse.home", () -> "target/test-home");
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** What a JSON path finds in the body. */
    public <T> T at(String path) {
      return JsonPath.read(response.body(), path);
    }
  }

  @BeforeEach
  void makeAccounts() {
    for (Role role : Role.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      if (accounts.find(name).isEmpty()) {
        accounts.save(
            new Account(name, Set.of(role)), new BCryptPasswordEncoder(4).encode(PASSWORD));
        accounts.addToken(name, "tests", sha256(token(role)));
      }
    }
  }

  protected static String token(Role role) {
    return "token-of-" + role;
  }

  protected static String sha256(String text) {
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-256");
      return java.util.HexFormat.of()
          .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  protected HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  protected HttpRequest.Builder as(Role role, String path) {
    return to(path).header("Authorization", "Bearer " + token(role));
  }

  protected static String basic(String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  protected Answer get(Role role, String path) {
    return send(as(role, path));
  }

  protected Answer post(Role role, String path, String json) {
    return send(
        as(role, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  protected Answer put(Role role, String path, String json) {
    return send(
        as(role, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  protected Answer ask(String json) {
    return post(Role.AGENT, "/api/v1/decisions", json);
  }

  protected static Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
