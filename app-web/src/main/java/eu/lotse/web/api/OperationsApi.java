package eu.lotse.web.api;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Operations.Recorded;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.TermsRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stores processing operations and shows them. */
@RestController
@Tag(name = "Operations", description = "The stored processing operations")
class OperationsApi {

  private final Recording recording;
  private final Operations operations;
  private final Activities activities;
  private final Supplier<Rulebook> rulebook;
  private final JsonBodies bodies;
  private final Clock clock;

  OperationsApi(
      Recording recording,
      Operations operations,
      Activities activities,
      Supplier<Rulebook> rulebook,
      JsonBodies bodies,
      Clock clock) {
    this.recording = recording;
    this.operations = operations;
    this.activities = activities;
    this.rulebook = rulebook;
    this.bodies = bodies;
    this.clock = clock;
  }

  @Operation(
      operationId = "recordOperation",
      summary = "Store an operation",
      description =
          "Its facts are completed by what activity and person state, it is decided, and all is"
              + " stored at once, with the days on which time alone will change them. For roles AGENT, DPO and ADMIN.")
  @ApiResponse(responseCode = "201", description = "It is stored", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "200",
      description = "The same item was there before; nothing was changed",
      useReturnTypeSchema = true)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = RequestShapes.OperationShape.class),
              examples =
                  @ExampleObject(name = "A public post", value = RequestShapes.OPERATION_EXAMPLE)))
  @PostMapping(
      path = "/api/v1/operations",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<OperationAnswer.Recorded> record(InputStream body, Authentication caller)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    Draft draft = new OperationRequest(activities, rulebook.get(), today).read(bodies.read(body));
    Recorded recorded = record(draft, caller, today);
    var answer =
        new OperationAnswer.Recorded(
            recorded.id().number(), recorded.isNew(), shown(recorded.id(), caller));
    URI location = URI.create(OperationAnswer.path(recorded.id()));
    return recorded.isNew()
        ? ResponseEntity.created(location).body(answer)
        : ResponseEntity.ok().location(location).body(answer);
  }

  @Operation(
      operationId = "listOperations",
      summary = "A page of operations, the newest first",
      description =
          "May be restricted by any fact of the open question, as facts.NAME=VALUE, for example"
              + " facts.purpose=PREFERENCES.")
  @Parameter(
      name = "verdict",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = Verdict.class))
  @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = State.class))
  @Parameter(name = "activity", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(
      name = "facts.purpose",
      in = ParameterIn.QUERY,
      description = "One of the facts; any other attribute likewise",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "offset",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", format = "int64", minimum = "0", defaultValue = "0"))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
  @GetMapping(path = "/api/v1/operations", produces = MediaType.APPLICATION_JSON_VALUE)
  OperationAnswer.Page list(QueryParameters parameters, Authentication caller) {
    OperationQuery query = parameters.operations();
    boolean withPersons = Callers.worksWithPersons(caller);
    return new OperationAnswer.Page(
        operations.count(query.filter()),
        query.window().from(),
        query.window().limit(),
        operations.list(query.filter(), query.window().from(), query.window().limit()).stream()
            .map(o -> OperationAnswer.of(o, withPersons))
            .toList());
  }

  @Operation(
      operationId = "readOperation",
      summary = "One operation",
      description = "With the log of its decisions and the duties still open.")
  @GetMapping(path = "/api/v1/operations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  OperationAnswer.InFull one(
      @Parameter(example = "1", schema = @Schema(type = "integer", format = "int64")) @PathVariable
          String id,
      QueryParameters parameters,
      Authentication caller,
      Locale language) {
    parameters.requireNone();
    if (!id.matches("[1-9]\\d{0,17}")) {
      throw Refused.because(ProblemKind.NOT_FOUND);
    }
    var number = new OperationId(Long.parseLong(id));
    return new OperationAnswer.InFull(
        shown(number, caller),
        operations.history(number).stream().map(OperationAnswer.LogAnswer::of).toList(),
        operations.duties(number).stream()
            .map(d -> OperationAnswer.DueAnswer.of(d, language))
            .toList());
  }

  private Recorded record(Draft draft, Authentication caller, LocalDate today) {
    try {
      return recording.record(List.of(draft), new Actor(caller.getName()), today).getFirst();
    } catch (TermsRefused refused) {
      throw TermsReader.refused(refused);
    }
  }

  private OperationAnswer shown(OperationId id, Authentication caller) {
    return operations
        .find(id)
        .map(o -> OperationAnswer.of(o, Callers.worksWithPersons(caller)))
        .orElseThrow(() -> Refused.because(ProblemKind.NOT_FOUND));
  }
}
