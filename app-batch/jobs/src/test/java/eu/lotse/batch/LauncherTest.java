package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code ./lotse}, the script before all commands. What it builds and starts is tried elsewhere.
 */
class LauncherTest {

  private static final Path LAUNCHER = Path.of("../../lotse").toAbsolutePath().normalize();
  private static final Pattern PASSED_ON =
      Pattern.compile("\\n {2}(decide \\|[^)]*)\\)\\s+jobs \"\\$command\" \"\\$@\"");

  @TempDir Path folder;

  private Outcome launch(String... args) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("sh", LAUNCHER.toString()));
    command.addAll(List.of(args));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    var builder = new ProcessBuilder(command);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LOTSE_HOME", folder.resolve("home").toString());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends soon").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** The commands of the program behind it. */
  private Set<String> commands(String... under) {
    var args = new ArrayList<>(List.of(under));
    args.add("--help");
    String help = Workplace.withoutDatabase(folder).call(args.toArray(String[]::new)).out();
    String list = help.substring(help.indexOf("Commands:"));
    return words(Pattern.compile("(?m)^ {2}([a-z-]+) ").matcher(list).results().toList());
  }

  private static Set<String> words(List<MatchResult> found) {
    var words = new TreeSet<>(found.stream().map(m -> m.group(1)).toList());
    words.remove("help");
    return words;
  }

  @Test
  void passesEveryCommandOnAndNamesItInItsHelp() throws Exception {
    var script = PASSED_ON.matcher(Files.readString(LAUNCHER, StandardCharsets.UTF_8));
    assertThat(script.find()).isTrue();
    assertThat(script.group(1).split("[|\\\\\\s]+"))
        .containsExactlyInAnyOrderElementsOf(commands());

    String help = launch("help").out();
    assertThat(words(Pattern.compile("(?m)^ {2}([a-z-]+)").matcher(help).results().toList()))
        .containsAll(commands());
    assertThat(help).contains("user add|list|token|revoke|remove");
    assertThat(commands("user")).containsOnly("add", "list", "token", "revoke", "remove");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start",
        "stop",
        "status",
        "build",
        "test",
        "fuzz",
        "fuzz 60",
        "bench",
        "bench decide",
        "bench rest rulebook"
      })
  void explainsItselfAndDoesNothingElseWhenAskedForHelp(String command) throws Exception {
    Outcome outcome = launch((command + " --help").split(" "));

    assertThat(outcome.out()).startsWith("Usage: ./lotse COMMAND");
    assertThat(outcome.exitCode()).isZero();
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start",
        "stop",
        "status",
        "build",
        "test",
        "fuzz",
        "fuzz 60",
        "bench decide rulebook"
      })
  void refusesWhatACommandDoesNotKnow(String command) throws Exception {
    Outcome outcome = launch((command + " everything").split(" "));

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("everything", "./lotse help says what there is");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void everyCommandOfTheProgramTakesHelp() {
    for (String command : commands()) {
      assertThat(Workplace.withoutDatabase(folder).call(command, "--help"))
          .satisfies(o -> assertThat(o.exitCode()).as(command).isZero())
          .satisfies(o -> assertThat(o.out()).startsWith("Usage: lotse " + command));
    }
    for (String group : new String[] {"rules", "release", "ruling", "user", "demo"}) {
      for (String command : commands(group)) {
        assertThat(Workplace.withoutDatabase(folder).call(group, command, "--help").out())
            .startsWith("Usage: lotse " + group + " " + command);
      }
    }
  }
}
