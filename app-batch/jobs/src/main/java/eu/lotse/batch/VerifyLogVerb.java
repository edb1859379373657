package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.DecisionLog.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code lotse verify-log}: follows the chain of the log from its first line and prints its end,
 * which {@code --head} compares with later.
 */
@Command(name = "verify-log")
final class VerifyLogVerb extends Verb {

  private static final Pattern HEAD = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\s*");
  private static final int LONGEST = 200;

  @Option(names = "--head", paramLabel = "FILE", descriptionKey = "verify-log.head")
  private @Nullable String file;

  VerifyLogVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    Head kept = file == null ? null : kept(surroundings().file(file));
    try (var register = OpenRegister.forCommand(surroundings())) {
      var log = register.get(DecisionLog.class);
      Head end = log.head();
      var broken = log.firstBroken();
      if (broken.isPresent()) {
        tell("verify-log.broken", broken.get());
        return FAILED;
      }
      if (kept != null && !log.holds(kept)) {
        tell("verify-log.other", kept.number());
        return FAILED;
      }
      tell("verify-log.whole", end.number());
      surroundings().out().println(end.number() + " " + end.sha256());
    }
    return DONE;
  }

  private static Head kept(Path file) {
    try {
      if (Files.size(file) <= LONGEST) {
        Matcher head = HEAD.matcher(Files.readString(file));
        if (head.matches()) {
          return new Head(Long.parseLong(head.group(1)), head.group(2));
        }
      }
    } catch (IOException e) {
      throw new CommandFailed("NO_FILE", file);
    }
    throw new CommandFailed("NO_HEAD", file);
  }
}
