package eu.lotse.batch;

import eu.lotse.batch.deciding.BadQuestion;
import eu.lotse.batch.importing.ImportRefused;
import eu.lotse.batch.reevaluating.BrokenConnection;
import eu.lotse.batch.reevaluating.NotFinished;
import eu.lotse.batch.reevaluating.RunText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.postgres.MasterKey;
import eu.lotse.postgres.backup.BackupRefused;
import eu.lotse.rules.reading.Fault;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.repository.RepositoryRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person reads when a command was called wrongly or fails. Never a stack trace. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /** Packages of what is thrown where the database cannot be reached. */
  private static final Set<String> DATABASE =
      Set.of("java.sql", "org.postgresql.util", "org.flywaydb.core.internal.exception");

  private final Surroundings surroundings;
  private final Wording wording;

  Failures(Surroundings surroundings, Wording wording) {
    this.surroundings = surroundings;
    this.wording = wording;
  }

  int misused(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    tell(misuse(exception));
    tell(wording.text("usage.see", command.getCommandSpec().qualifiedName()));
    return Verb.MISUSED;
  }

  private String misuse(ParameterException exception) {
    return switch (exception) {
      case UnmatchedArgumentException unmatched ->
          unmatched.getSuggestions().isEmpty()
              ? wording.text("usage.unknown", unmatched.getUnmatched().getFirst())
              : wording.text(
                  "usage.unknown-near",
                  unmatched.getUnmatched().getFirst(),
                  unmatched.getSuggestions().getFirst());
      case MissingParameterException missing ->
          wording.text(
              "usage.missing",
              missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", ")));
      default -> {
        ArgSpec argument = exception.getArgSpec();
        yield argument == null
            ? wording.text("usage.wrong", String.valueOf(exception.getMessage()))
            : wording.text(
                "usage.wrong-value",
                String.valueOf(exception.getValue()),
                name(argument),
                argument.paramLabel());
      }
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  int failed(Exception exception, CommandLine command, ParseResult parsed) {
    switch (exception) {
      case CommandFailed failed -> tell(failed.text(wording));
      case ImportRefused refused -> tell(refused.text(wording));
      case BadQuestion bad -> bad.texts(wording).forEach(this::tell);
      case RulebookFaults faults -> faults.faults().forEach(this::tell);
      case ProposalRefused refused ->
          tell(wording.text("failed.proposal." + refused.why().name(), refused.named().toArray()));
      case RepositoryRefused refused ->
          tell(
              wording.text("failed.repository." + refused.why().name(), refused.named().toArray()));
      case BrokenConnection broken ->
          tell(wording.text("failed.BROKEN_CONNECTION", String.valueOf(broken.run())));
      case BackupRefused refused ->
          tell(wording.text("failed.backup." + refused.why().name(), refused.named().toArray()));
      case Operations.ReleaseChanged changed -> tell(wording.text("failed.RELEASE_CHANGED"));
      case NotFinished broken -> new RunText(wording).lines(broken.run()).forEach(this::tell);
      case Reevaluations.UnderWay other ->
          tell(
              wording.text(
                  "failed.REEVALUATION_UNDER_WAY",
                  new RunText(wording).line(other.run()),
                  String.valueOf(other.run().id())));
      default -> unforeseen(exception);
    }
    return Verb.FAILED;
  }

  private void unforeseen(Exception exception) {
    LOG.error("A command failed", exception);
    List<Throwable> causes =
        Stream.iterate((Throwable) exception, Throwable::getCause)
            .takeWhile(Objects::nonNull)
            .toList();
    if (causes.stream().anyMatch(Failures::isOtherKey)) {
      tell(wording.text("failed.OTHER_MASTER_KEY", MasterKey.VARIABLE));
    } else if (causes.stream().anyMatch(Failures::isOfDatabase)) {
      String url = surroundings.environment().getOrDefault("SPRING_DATASOURCE_URL", "-");
      tell(wording.text("failed.DATABASE", withoutSecrets(url)));
    } else {
      String fault = exception.getClass().getSimpleName();
      tell(wording.text("failed.UNFORESEEN", fault, place(exception)));
    }
  }

  private static boolean isOtherKey(Throwable cause) {
    return cause instanceof IllegalStateException
        && String.valueOf(cause.getMessage()).contains(MasterKey.VARIABLE);
  }

  private static boolean isOfDatabase(Throwable cause) {
    return DATABASE.contains(cause.getClass().getPackageName())
        || cause instanceof DataAccessException;
  }

  /** A URL may hold a password. */
  private static String withoutSecrets(String url) {
    return url.replaceAll("[?].*", "").replaceAll("//[^/@]*@", "//");
  }

  private static String place(Exception exception) {
    return Arrays.stream(exception.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("eu.lotse"))
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("-");
  }

  private void tell(Fault fault) {
    boolean german = wording.locale().equals(Locale.GERMAN);
    tell(fault.place() + ": " + (german ? fault.german() : fault.english()));
  }

  private void tell(String text) {
    surroundings.err().println("lotse: " + text);
  }
}
