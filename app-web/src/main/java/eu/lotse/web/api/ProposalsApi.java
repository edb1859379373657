package eu.lotse.web.api;

import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.ImpactTree;
import eu.lotse.domain.impact.Mode;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposals;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is proposed and what it would change; the steps themselves are taken by people. */
@RestController
@Tag(
    name = "Proposals",
    description = "Rulebooks on their way into force, for roles LAWYER, DPO and ADMIN")
@ApiResponse(responseCode = "200", useReturnTypeSchema = true)
@ApiResponse(
    responseCode = "403",
    description = "Forbidden",
    content =
        @Content(
            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
            schema = @Schema(ref = "#/components/schemas/Problem")))
class ProposalsApi {

  private static final String ONE = "/api/v1/proposals/{number}";
  private static final Window.Bounds BOUNDS = Window.Bounds.ofPages(20, 100);

  private final Proposals proposals;
  private final Releasing releasing;
  private final Clock clock;

  ProposalsApi(Proposals proposals, Releasing releasing, Clock clock) {
    this.proposals = proposals;
    this.releasing = releasing;
    this.clock = clock;
  }

  @Operation(operationId = "listProposals", summary = "A page of proposals, the newest first")
  @Parameter(
      name = "offset",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", format = "int64", minimum = "0", defaultValue = "0"))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
  @GetMapping(path = "/api/v1/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
  ProposalAnswer.Page list(QueryParameters parameters) {
    var window = Window.read(parameters, BOUNDS);
    return new ProposalAnswer.Page(
        proposals.count(),
        window.from(),
        window.limit(),
        proposals.list(window.from(), window.limit()).stream().map(ProposalAnswer::of).toList());
  }

  @Operation(operationId = "readProposal", summary = "One proposal")
  @GetMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
  ProposalAnswer one(
      @Parameter(example = "1", schema = @Schema(type = "integer", format = "int64")) @PathVariable
          String number,
      QueryParameters parameters) {
    parameters.requireNone();
    return ProposalAnswer.of(find(number));
  }

  @Operation(
      operationId = "readImpact",
      summary = "What a proposal would change for all that is stored",
      description =
          "Without mode, or with mode=standing, the very text that was stored with the proposal and"
              + " that an approval signs; its SHA-256 is the ETag. With acts-now or acts-then past"
              + " acts are asked, each by the law of its day as understood today or then; that is"
              + " computed for this call, in seconds, compared with the same release.")
  @Parameter(
      name = "mode",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"standing", "acts-now", "acts-then"},
              defaultValue = "standing"))
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = ImpactShape.class)))
  @GetMapping(path = ONE + "/impact", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> impact(
      @Parameter(example = "1", schema = @Schema(type = "integer", format = "int64")) @PathVariable
          String number,
      QueryParameters parameters,
      Authentication caller) {
    Mode mode = ImpactQuery.read(parameters).mode();
    Proposal proposal = find(number);
    Attached stored = proposal.impact().orElseThrow(() -> Refused.because(ProblemKind.NOT_FOUND));
    if (mode == Mode.STANDING) {
      return answer(stored.text(), stored.sha256());
    }
    Impact impact = foretell(proposal, mode, caller);
    return answer(ImpactTree.text(impact), impact.fingerprint());
  }

  private Impact foretell(Proposal proposal, Mode mode, Authentication caller) {
    try {
      var moment = Moment.of(new Actor(caller.getName()), clock);
      return releasing.foretell(proposal.number(), mode, moment);
    } catch (IllegalStateException otherVocabulary) {
      throw Refused.because(ProblemKind.OTHER_VOCABULARY);
    }
  }

  private static ResponseEntity<String> answer(String json, String sha256) {
    return ResponseEntity.ok().eTag('"' + sha256 + '"').body(json);
  }

  private Proposal find(String number) {
    if (!number.matches("[1-9]\\d{0,17}")) {
      throw Refused.because(ProblemKind.NOT_FOUND);
    }
    return proposals
        .find(Long.parseLong(number))
        .orElseThrow(() -> Refused.because(ProblemKind.NOT_FOUND));
  }
}
