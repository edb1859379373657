package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of Lotse. */
@Command(name = "lotse", subcommands = HelpCommand.class)
public final class Lotse extends Verb {

  private static final String LANGUAGE = "--lang";
  private static final int WIDTH = 100;

  private Lotse(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  public static void main(String[] args) {
    quietWithoutSpring();
    System.exit(runHere(args));
  }

  private static int runHere(String... args) {
    Surroundings surroundings;
    try {
      surroundings = Surroundings.ofThisProcess();
    } catch (DateTimeException e) {
      String zone = System.getenv(Surroundings.ZONE);
      System.err.println(
          "lotse: " + wording(System.getenv(), List.of(args)).text("failed.BAD_ZONE", zone));
      return MISUSED;
    }
    return run(surroundings, args);
  }

  /** Commands without a database start no logging of their own; the library's default is chatty. */
  private static void quietWithoutSpring() {
    System.setProperty(OpenRegister.LOGGING, "eu/lotse/batch/quiet-logging.xml");
  }

  /**
   * Runs one command.
   *
   * @return 0 done, 1 a fault was found or the command failed, 2 it was called wrongly
   */
  static int run(Surroundings surroundings, String... args) {
    Wording wording = wording(surroundings.environment(), List.of(args));
    var failures = new Failures(surroundings, wording);
    return commands(surroundings, wording)
        .setResourceBundle(wording.bundle())
        .setOut(writer(surroundings.out()))
        .setErr(writer(surroundings.err()))
        .setUsageHelpWidth(WIDTH)
        .setUsageHelpAutoWidth(surroundings.interactive())
        .setParameterExceptionHandler(failures::misused)
        .setExecutionExceptionHandler(failures::failed)
        .execute(args);
  }

  private static CommandLine commands(Surroundings surroundings, Wording wording) {
    var rules =
        new CommandLine(new RulesVerb(surroundings, wording))
            .addSubcommand(new RulesCheckVerb(surroundings, wording))
            .addSubcommand(new RulesCoverageVerb(surroundings, wording))
            .addSubcommand(new RulesMutateVerb(surroundings, wording))
            .addSubcommand(new RulesExplainVerb(surroundings, wording))
            .addSubcommand(new RulesShowVerb(surroundings, wording))
            .addSubcommand(new RulesNewVerb(surroundings, wording))
            .addSubcommand(new RulesVocabularyVerb(surroundings, wording));
    var release =
        new CommandLine(new ReleaseVerb(surroundings, wording))
            .addSubcommand(new ReleaseListVerb(surroundings, wording))
            .addSubcommand(new ReleaseProposeVerb(surroundings, wording))
            .addSubcommand(new ReleaseShowVerb(surroundings, wording))
            .addSubcommand(new ReleaseImpactVerb(surroundings, wording))
            .addSubcommand(new ReleaseApproveVerb(surroundings, wording))
            .addSubcommand(new ReleaseActivateVerb(surroundings, wording))
            .addSubcommand(new ReleaseRollbackVerb(surroundings, wording));
    var user =
        new CommandLine(new UserVerb(surroundings, wording))
            .addSubcommand(new UserAddVerb(surroundings, wording))
            .addSubcommand(new UserTokenVerb(surroundings, wording))
            .addSubcommand(new UserListVerb(surroundings, wording))
            .addSubcommand(new UserRevokeVerb(surroundings, wording))
            .addSubcommand(new UserRemoveVerb(surroundings, wording));
    var ruling =
        new CommandLine(new RulingVerb(surroundings, wording))
            .addSubcommand(new RulingAddVerb(surroundings, wording))
            .addSubcommand(new RulingListVerb(surroundings, wording))
            .addSubcommand(new RulingShowVerb(surroundings, wording));
    var demo =
        new CommandLine(new DemoVerb(surroundings, wording))
            .addSubcommand(new DemoGenerateVerb(surroundings, wording));
    return new CommandLine(new Lotse(surroundings, wording))
        .addSubcommand(new DecideVerb(surroundings, wording))
        .addSubcommand(rules)
        .addSubcommand(new ImportVerb(surroundings, wording))
        .addSubcommand(new ImpactVerb(surroundings, wording))
        .addSubcommand(ruling)
        .addSubcommand(new ReevaluateVerb(surroundings, wording))
        .addSubcommand(release)
        .addSubcommand(new ReplayVerb(surroundings, wording))
        .addSubcommand(new VerifyLogVerb(surroundings, wording))
        .addSubcommand(new ReevaluationsVerb(surroundings, wording))
        .addSubcommand(new BackupVerb(surroundings, wording))
        .addSubcommand(new RestoreVerb(surroundings, wording))
        .addSubcommand(user)
        .addSubcommand(new EraseVerb(surroundings, wording))
        .addSubcommand(demo)
        .addSubcommand(new WorkerVerb(surroundings, wording));
  }

  private static Wording wording(Map<String, String> environment, List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.startsWith(LANGUAGE + "=")) {
        return Wording.in(Locale.of(arg.substring(LANGUAGE.length() + 1)));
      }
      if (arg.equals(LANGUAGE) && i + 1 < args.size()) {
        return Wording.in(Locale.of(args.get(i + 1)));
      }
    }
    return Wording.askedBy(environment);
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public Integer call() {
    tell("usage.no-command");
    return MISUSED;
  }
}
