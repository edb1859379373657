package eu.lotse.batch;

import eu.lotse.batch.deciding.BadQuestion;
import eu.lotse.batch.importing.ImportRefused;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Operations;
import eu.lotse.rules.reading.Fault;
import eu.lotse.rules.reading.RulebookFaults;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
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
      case Operations.ReleaseChanged changed -> tell(wording.text("failed.RELEASE_CHANGED"));
      default -> unforeseen(exception);
    }
    return Verb.FAILED;
  }

  private void unforeseen(Exception exception) {
    LOG.error("A command failed", exception);
    boolean isDatabase = false;
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      isDatabase |= cause instanceof SQLException || cause instanceof DataAccessException;
    }
    if (isDatabase) {
      tell(
          wording.text(
              "failed.DATABASE",
              withoutQuery(surroundings.environment().getOrDefault("SPRING_DATASOURCE_URL", "-"))));
    } else {
      tell(
          wording.text(
              "failed.UNFORESEEN", exception.getClass().getSimpleName(), place(exception)));
    }
  }

  /** A URL may hold a password. */
  private static String withoutQuery(String url) {
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
