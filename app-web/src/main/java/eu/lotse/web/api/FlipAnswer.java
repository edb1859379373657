package eu.lotse.web.api;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.FlipEvent;
import eu.lotse.domain.register.Term;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An operation whose verdict changed. */
@Schema(name = "Flip", description = "An operation whose verdict changed")
record FlipAnswer(
    @Schema(description = "The number of the line of the log", example = "1") long number,
    Instant at,
    @Schema(example = "1") long operation,
    @Schema(example = "service-im-netz") String activity,
    Verdict from,
    Verdict to,
    @Schema(description = "What follows, from hard to mild: the first that fits")
        Consequence consequence,
    @Schema(description = "The duties that are certainly owed now") List<String> duties,
    @Schema(description = "Those of them that were not owed before") List<String> newDuties,
    LocalDate effectiveOn,
    LocalDate knownOn,
    @Schema(description = "The release that says so") String release,
    @Schema(
            description =
                "The terms that passed and so changed the facts, for example consentLapsesOn;"
                    + " empty where the law changed")
        List<String> terms) {

  /** Some events. */
  @Schema(name = "Flips")
  record Page(
      List<FlipAnswer> items,
      @Schema(description = "Go on with after=next") long next,
      @Schema(description = "Whether there may be more right now") boolean more) {}

  static FlipAnswer of(FlipEvent event, Consequence consequence) {
    return new FlipAnswer(
        event.number(),
        event.at(),
        event.operation().number(),
        event.activity().text(),
        event.from(),
        event.to(),
        consequence,
        event.owed().stream().sorted().toList(),
        event.owed().stream().filter(d -> !event.before().contains(d)).sorted().toList(),
        event.dates().effectiveOn(),
        event.dates().knownOn(),
        event.release().sha256(),
        event.terms().stream().map(Term::property).toList());
  }
}
