package eu.lotse.postgres.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as the launcher does: as a process of its own, ended by signals. */
class MainTest {
  private static final String PRINT_URL =
      "echo url=$SPRING_DATASOURCE_URL as $SPRING_DATASOURCE_USERNAME";

  @TempDir static Path folder;

  private final List<Program> programs = new ArrayList<>();

  private static Home home() {
    return new Home(folder.resolve("lotse"));
  }

  @AfterEach
  void leave_nothing_running() throws Exception {
    for (var program : programs) {
      program.process.destroy();
      assertThat(program.process.waitFor(60, SECONDS)).isTrue();
    }
    assertThat(Postgres.livingServerOf(home())).isEmpty();
  }

  @Test
  void a_command_gets_a_server_and_its_exit_code_is_passed_on() throws Exception {
    var command = start("with-server", "--", "sh", "-c", PRINT_URL + "; exit 7");

    assertThat(command.exitCode()).isEqualTo(7);
    assertThat(command.output()).contains("url=jdbc:postgresql://127.0.0.1:").contains(" as lotse");
    assertThat(Postgres.livingServerOf(home())).isEmpty();
  }

  @Test
  void a_command_joins_the_server_that_runs() throws Exception {
    var serve = serve("sleep", "300");

    var command = start("with-server", "--", "sh", "-c", PRINT_URL);

    assertThat(command.exitCode()).isZero();
    assertThat(command.output()).contains("url=" + OwnerNote.read(home()).orElseThrow().url());
    assertThat(serve.process.isAlive()).isTrue();
    assertThat(start("status").exitCode()).isZero();
  }

  @Test
  void a_server_started_for_one_command_stays_for_another_that_joined_it() throws Exception {
    var done = folder.resolve("done");
    var first =
        start("with-server", "--", "sh", "-c", "while [ ! -e '" + done + "' ]; do sleep 0.1; done");
    await(() -> OwnerNote.read(home()).filter(note -> !note.url().isEmpty()).isPresent());
    var second = start("with-server", "--", "sh", "-c", "echo joined; sleep 2; " + PRINT_URL);
    await(() -> second.output().contains("joined"));

    Files.createFile(done);

    await(() -> first.output().contains("waiting for other commands"));
    assertThat(Postgres.livingServerOf(home())).isPresent();
    assertThat(second.exitCode()).isZero();
    assertThat(first.exitCode()).isZero();
    assertThat(Postgres.livingServerOf(home())).isEmpty();
  }

  @Test
  void a_second_owner_is_refused() throws Exception {
    var serve = serve("sleep", "300");

    var second = start("serve", "--child", "other", "sleep", "300");

    assertThat(second.exitCode()).isEqualTo(Main.FAILED);
    assertThat(second.output()).contains("running already (process " + serve.process.pid() + ")");
  }

  @Test
  void what_an_owner_left_when_it_was_killed_is_stopped_and_its_data_are_kept() throws Exception {
    var serve = serve("sleep", "300");
    var left = OwnerNote.read(home()).orElseThrow().children();
    var orphan = Postgres.livingServerOf(home()).orElseThrow();
    Files.writeString(home().data().resolve("mark"), "kept");
    serve.process.destroyForcibly().waitFor();
    assertThat(Postgres.livingServerOf(home())).contains(orphan);
    assertThat(left).hasSize(1).allMatch(child -> child.living().isPresent());

    var command = start("with-server", "--", "sh", "-c", PRINT_URL);

    assertThat(command.exitCode()).isZero();
    assertThat(command.output()).contains("url=jdbc");
    assertThat(left).noneMatch(child -> child.living().isPresent());
    assertThat(Postgres.livingServerOf(home())).isEmpty();
    assertThat(home().data().resolve("mark")).exists();
  }

  @Test
  void stop_cleans_up_after_an_owner_that_was_killed() throws Exception {
    var serve = serve("sleep", "300");
    serve.process.destroyForcibly().waitFor();

    assertThat(start("stop").exitCode()).isZero();

    assertThat(Postgres.livingServerOf(home())).isEmpty();
    assertThat(start("status").exitCode()).isEqualTo(Main.NOT_RUNNING);
  }

  @Test
  void stop_ends_all_programs_and_the_server() throws Exception {
    var serve = serve("sh", "-c", "sleep 300; true");
    var grandchild = serve.process.descendants().filter(MainTest::sleeps).findFirst().orElseThrow();

    assertThat(start("stop").exitCode()).isZero();

    assertThat(serve.process.waitFor(10, SECONDS)).isTrue();
    await(() -> !sleeps(grandchild));
    assertThat(Postgres.livingServerOf(home())).isEmpty();
    assertThat(home().ready()).doesNotExist();
  }

  @Test
  void when_one_program_ends_all_end() throws Exception {
    var serve =
        start(
            "serve",
            "--child",
            "web",
            "sleep",
            "300",
            "--child",
            "worker",
            "sh",
            "-c",
            "sleep 1; exit 5");

    assertThat(serve.exitCode()).isEqualTo(5);
    assertThat(serve.output()).contains("worker ended with exit code 5");
  }

  @Test
  void no_password_stands_on_a_command_line() throws Exception {
    serve("sleep", "300");

    var secrets = List.of(Home.read(home().password()), Home.read(home().superuserPassword()));

    assertThat(
            ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
        .isNotEmpty()
        .noneMatch(line -> secrets.stream().anyMatch(line::contains));
  }

  @Test
  void a_database_named_by_the_environment_is_used_instead() throws Exception {
    var elsewhere = "jdbc:postgresql://db.example.org/lotse";
    var elsewhereHome =
        Map.of("LOTSE_HOME", folder.resolve("none").toString(), "SPRING_DATASOURCE_URL", elsewhere);

    var command = start(elsewhereHome, "with-server", "--", "sh", "-c", PRINT_URL);
    var serve = start(elsewhereHome, "serve", "--child", "web", "sh", "-c", PRINT_URL);

    assertThat(command.exitCode()).isZero();
    assertThat(command.output()).contains("url=" + elsewhere);
    assertThat(serve.exitCode()).isZero();
    assertThat(serve.output()).contains("url=" + elsewhere);
    assertThat(folder.resolve("none/postgres/data")).doesNotExist();
  }

  @Test
  void a_taken_port_is_named() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(taken.getLocalPort());

      var serve = start("serve", "--port", port, "--child", "web", "sleep", "300");

      assertThat(serve.exitCode()).isEqualTo(Main.FAILED);
      assertThat(serve.output()).contains("port " + port + " is taken").contains("LOTSE_PORT=");
    }
  }

  @Test
  void misuse_is_told_from_failure() throws Exception {
    assertThat(start("serve").exitCode()).isEqualTo(Main.MISUSED);
    assertThat(start("with-server", "true").exitCode()).isEqualTo(Main.MISUSED);
    assertThat(start("with-server", "--", "no-such-program").exitCode()).isEqualTo(Main.FAILED);
  }

  private static boolean sleeps(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("sleep")).isPresent();
  }

  private Program serve(String... command) throws Exception {
    var args = new ArrayList<>(List.of("serve", "--child", "web"));
    args.addAll(List.of(command));
    var serve = start(args.toArray(String[]::new));
    await(() -> Files.exists(home().ready()));
    return serve;
  }

  private Program start(String... args) throws IOException {
    return start(Map.of("LOTSE_HOME", home().root().toString()), args);
  }

  private Program start(Map<String, String> environment, String... args) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    var output = Files.createTempFile(folder, "output", ".txt");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
    builder.environment().putAll(environment);
    var program = new Program(builder.start(), output);
    programs.add(program);
    return program;
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    var end = Instant.now().plus(Duration.ofSeconds(60));
    while (!condition.call()) {
      assertThat(Instant.now()).as("still waiting").isBefore(end);
      Thread.sleep(50);
    }
  }

  private record Program(Process process, Path file) {

    int exitCode() throws Exception {
      assertThat(process.waitFor(90, SECONDS)).as(output()).isTrue();
      return process.exitValue();
    }

    String output() throws IOException {
      return Files.readString(file, StandardCharsets.UTF_8);
    }
  }
}
