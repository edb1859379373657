package eu.lotse.web.api;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.DutyChange.Direction;
import eu.lotse.domain.impact.Mode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** An impact as it is sent, for the description of the API; the text itself is written once. */
@Schema(
    name = "Impact",
    description =
        "What a release changes, as canonical JSON (RFC 8785): the bytes whose SHA-256 an approval"
            + " names. The same shape as lotse impact --json, which adds that fingerprint.")
record ImpactShape(
    Mode mode,
    String from,
    String release,
    LocalDate effectiveOn,
    LocalDate knownOn,
    long operations,
    long patterns,
    @Schema(description = "Those before the law that both releases model") long outside,
    long flipped,
    List<Object> byVerdicts,
    List<Object> byConsequence,
    List<Object> byActivity,
    List<Object> byPurpose,
    List<Object> byNetwork,
    List<Object> byRule,
    List<FlipGroup> flips,
    List<DutyGroup> duties) {

  /** Operations that flip in the same way. */
  @Schema(name = "ImpactFlip")
  record FlipGroup(
      Verdict from,
      Verdict to,
      Consequence consequence,
      String activity,
      @Schema(description = "Empty where unknown") String purpose,
      @Schema(description = "Empty where unknown") String network,
      List<String> rules,
      long operations,
      @Schema(description = "Up to five of them, by number") List<Long> samples) {}

  /** A duty that comes or goes. */
  @Schema(name = "ImpactDuty")
  record DutyGroup(String duty, Direction change, long operations, long sameVerdict) {}
}
