package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.postgres.embedded.ThrowawayServer;
import eu.lotse.postgres.embedded.ThrowawayServer.Database;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A place where commands are called as from a shell: a folder, a real database, a clock. */
final class Workplace {

  static final Path SMALL_LAW = Path.of("src/test/resources/small-law").toAbsolutePath();
  static final Path LAW = Path.of("../../rules/rulebook").toAbsolutePath().normalize();

  private final @Nullable Database database;
  private final Map<String, String> environment = new HashMap<>();
  private final Path folder;
  private Clock clock =
      Clock.fixed(Instant.parse("2026-03-02T09:30:00Z"), ZoneId.of("Europe/Berlin"));

  /** What a command printed and how it ended. */
  record Outcome(int exitCode, String out, String err) {}

  Workplace(Path folder) {
    this(folder, ThrowawayServer.migrated());
  }

  /** On a database of one's own choice, for example an empty one. */
  Workplace(Path folder, @Nullable Database database) {
    this.folder = folder;
    this.database = database;
    environment.put("LANG", "en_GB.UTF-8");
    environment.put("LOTSE_HOME", folder.resolve("home").toString());
    environment.put("LOTSE_CALLER_DIR", folder.toString());
    environment.put("LOTSE_RULEBOOK", SMALL_LAW.toString());
    environment.put("LOTSE_IMPORT_COMPANYACTORS", "https://social.example/users/shop");
    if (database != null) {
      environment.put("SPRING_DATASOURCE_URL", database.url());
      environment.put("SPRING_DATASOURCE_USERNAME", database.user());
      environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
    }
  }

  /** For commands that need none. */
  static Workplace withoutDatabase(Path folder) {
    return new Workplace(folder, null);
  }

  Workplace with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Workplace without(String variable) {
    environment.remove(variable);
    return this;
  }

  Workplace on(String day) {
    clock = Clock.fixed(Instant.parse(day + "T09:30:00Z"), ZoneId.of("Europe/Berlin"));
    return this;
  }

  Outcome call(String... args) {
    return callWith("", args);
  }

  Outcome callWith(String input, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exitCode;
    try (var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      exitCode =
          Lotse.run(
              new Surroundings(
                  outStream,
                  errStream,
                  new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                  environment,
                  clock,
                  false),
              args);
    }
    return new Outcome(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A real process of its own. */
  Process start(String... args) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "eu.lotse.batch.Lotse"));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** What a command needs of the register, for tests that prepare or look something up. */
  OpenRegister register() {
    return OpenRegister.forCommand(surroundings());
  }

  Surroundings surroundings() {
    return new Surroundings(System.out, System.err, System.in, environment, clock, false);
  }

  JdbcTemplate sql() {
    return new JdbcTemplate(Objects.requireNonNull(database).dataSource());
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Path write(String name, String... lines) {
    return writeBytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Path writeBytes(String name, byte[] bytes) {
    try {
      Files.createDirectories(file(name).getParent());
      return Files.write(file(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines(String name) {
    try {
      return Files.readAllLines(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of the small law with something in one of its files replaced. */
  Path lawWith(String name, String file, String text, String instead) {
    Path copy = folder.resolve(name);
    try (Stream<Path> all = Files.walk(SMALL_LAW)) {
      for (Path from : all.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(SMALL_LAW.relativize(from).toString());
        Files.createDirectories(to.getParent());
        String content = Files.readString(from);
        if (to.endsWith(file)) {
          if (!content.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold " + text);
          }
          content = content.replace(text, instead);
        }
        Files.writeString(to, content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }
}
