package eu.lotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposal.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rulebook on its way into force. */
@Schema(name = "Proposal", description = "A rulebook on its way into force")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalAnswer(
    @Schema(example = "1") long number,
    State state,
    @Schema(description = "SHA-256 of files and vocabulary") String release,
    @Schema(description = "The draft, a branch of the rulebook's repository", example = "vorlieben")
        String branch,
    @Schema(description = "Git's name of the commit") String commit,
    @Schema(description = "Who wrote or proposed it, and so may not approve it")
        List<String> authors,
    StepAnswer proposed,
    CheckAnswer check,
    @Schema(description = "Which impact is attached; its content is at .../impact")
        @Nullable AttachedAnswer impact,
    @Schema(description = "Of just that impact") @Nullable StepAnswer approved,
    @Schema(description = "The day on which it is to come into force by itself")
        @Nullable LocalDate plannedFor) {

  /** Who did something, when and why. */
  @Schema(name = "ProposalStep")
  record StepAnswer(String by, Instant at, String reason) {
    private static StepAnswer of(Proposal.Step step) {
      return new StepAnswer(step.actor(), step.at(), step.reason());
    }
  }

  /** What the check said of these files. */
  @Schema(name = "ProposalCheck")
  record CheckAnswer(
      boolean passed, int rules, int versions, int scenarios, int sources, String engine) {
    private static CheckAnswer of(Proposal.Check c) {
      return new CheckAnswer(
          c.passed(), c.rules(), c.versions(), c.scenarios(), c.sources(), c.engine());
    }
  }

  /** An impact, by its checksum. */
  @Schema(name = "AttachedImpact")
  record AttachedAnswer(
      @Schema(description = "SHA-256 of its text: an approval names it") String sha256,
      @Schema(description = "The release it was compared with") String against,
      LocalDate effectiveOn,
      LocalDate knownOn,
      Instant at) {
    private static AttachedAnswer of(Attached a) {
      return new AttachedAnswer(
          a.sha256(),
          a.against().sha256(),
          a.dates().effectiveOn(),
          a.dates().knownOn(),
          a.step().at());
    }
  }

  /** Some proposals. */
  @Schema(name = "Proposals")
  record Page(
      @Schema(description = "How many there are") long total,
      long offset,
      int limit,
      List<ProposalAnswer> items) {}

  static ProposalAnswer of(Proposal proposal) {
    return new ProposalAnswer(
        proposal.number(),
        proposal.state(),
        proposal.release().sha256(),
        proposal.source().branch(),
        proposal.source().commit(),
        proposal.authors().stream().sorted().toList(),
        StepAnswer.of(proposal.proposed()),
        CheckAnswer.of(proposal.check()),
        proposal.impact().map(AttachedAnswer::of).orElse(null),
        proposal.approval().map(StepAnswer::of).orElse(null),
        proposal.planned().orElse(null));
  }
}
