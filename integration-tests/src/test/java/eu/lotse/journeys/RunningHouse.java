package eu.lotse.journeys;

import eu.lotse.postgres.embedded.ThrowawayServer;
import eu.lotse.postgres.embedded.ThrowawayServer.Database;
import eu.lotse.web.LotseWeb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The web application and the command line on one real database, as an installation has them: a
 * folder for data, a folder with the rulebook, demo accounts.
 */
final class RunningHouse implements AutoCloseable {

  /** The delivered rulebook, as it lies in the checkout. */
  static final Path DELIVERED = Path.of("..", "rules", "rulebook").toAbsolutePath().normalize();

  private final Database database = ThrowawayServer.empty();
  private final Path home;
  private final Path rulebook;
  private final ConfigurableApplicationContext web;

  /** What a command said and how it ended. */
  record Said(int code, String out, String err) {}

  /**
   * @param rulebook the folder of the law that is in force from the first start on
   */
  RunningHouse(Path home, Path rulebook) {
    this.home = created(home);
    this.rulebook = rulebook;
    var properties = new HashMap<String, Object>(database.properties());
    properties.put("server.port", "0");
    properties.put("lotse.home", home.toString());
    properties.put("lotse.rulebook", rulebook.toString());
    this.web =
        new SpringApplicationBuilder(LotseWeb.class)
            .profiles("demo")
            .run(
                properties.entrySet().stream()
                    .map(e -> "--" + e.getKey() + "=" + e.getValue())
                    .toArray(String[]::new));
  }

  private static Path created(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://localhost:" + web.getEnvironment().getProperty("local.server.port");
  }

  <T> T bean(Class<T> type) {
    return web.getBean(type);
  }

  /** Runs {@code ./lotse} with these arguments: the built program, in a process of its own. */
  Said lotse(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dstderr.encoding=UTF-8");
    command.add("-jar");
    command.add(program().toString());
    command.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile(home, "out", "");
      Path err = Files.createTempFile(home, "err", "");
      var process =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      process.environment().putAll(environment());
      int code = process.start().waitFor();
      return new Said(code, Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path program() {
    Path built = Path.of("..", "app-batch", "jobs", "target");
    try (var jars = Files.newDirectoryStream(built, "lotse-jobs-*-exec.jar")) {
      return jars.iterator().next().toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        "LOTSE_HOME", home.toString(),
        "LOTSE_RULEBOOK", rulebook.toString(),
        "LANG", "de_DE.UTF-8",
        "SPRING_DATASOURCE_URL", database.url(),
        "SPRING_DATASOURCE_USERNAME", database.user(),
        "SPRING_DATASOURCE_PASSWORD", database.password());
  }

  /** Asks the database itself: each row's first two columns as text, or one and an empty text. */
  Map<String, String> sql(String query) {
    var rows = new HashMap<String, String>();
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      boolean two = result.getMetaData().getColumnCount() > 1;
      while (result.next()) {
        rows.put(result.getString(1), two ? result.getString(2) : "");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    return rows;
  }

  /** A copy of the delivered rulebook to work on. */
  static Path copyOfTheRulebook(Path into) {
    try (var files = Files.walk(DELIVERED)) {
      for (Path file : files.toList()) {
        Path copy = into.resolve(DELIVERED.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
      return into;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    web.close();
  }
}
