package eu.lotse.web;

import eu.lotse.rules.reading.RulebookFaults;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what is wrong with the rulebook when the application cannot start for it. */
final class RefusedRulebook extends AbstractFailureAnalyzer<RulebookFaults> {

  @Override
  protected FailureAnalysis analyze(Throwable root, RulebookFaults cause) {
    String faults =
        cause.faults().stream()
            .map(fault -> "  " + fault.place() + ": " + fault.english())
            .collect(Collectors.joining(System.lineSeparator()));
    return new FailureAnalysis(
        "The rulebook was refused:" + System.lineSeparator() + faults,
        "Correct the files named above; ./lotse rules check says the same and more.",
        cause);
  }
}
