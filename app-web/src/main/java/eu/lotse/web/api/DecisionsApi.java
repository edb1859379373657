package eu.lotse.web.api;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.Persons;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions. */
@RestController
@Tag(name = "Decisions", description = "May we?")
class DecisionsApi {

  private final Supplier<Rulebook> rulebook;
  private final Activities activities;
  private final Persons persons;
  private final DecisionLog log;
  private final JsonBodies bodies;
  private final Clock clock;

  DecisionsApi(
      Supplier<Rulebook> rulebook,
      Activities activities,
      Persons persons,
      DecisionLog log,
      JsonBodies bodies,
      Clock clock) {
    this.rulebook = rulebook;
    this.activities = activities;
    this.persons = persons;
    this.log = log;
    this.bodies = bodies;
    this.clock = clock;
  }

  @Operation(
      operationId = "decide",
      summary = "Ask a question",
      description =
          "Answers by the law of a day, with its reasons. Nothing is stored unless log is true; then"
              + " the answer is kept in the log of decisions.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = RequestShapes.DecisionShape.class),
              examples = {
                @ExampleObject(
                    name = "One day in 2014",
                    summary = "By the law of a day in 2014, as it was understood then",
                    value = RequestShapes.DECISION_EXAMPLE),
                @ExampleObject(
                    name = "One of several",
                    summary = "Today, one fact known to be one of two, nothing presumed",
                    value = RequestShapes.OPEN_DECISION_EXAMPLE)
              }))
  @PostMapping(
      path = "/api/v1/decisions",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  DecisionAnswer decide(InputStream body, Authentication caller, Locale language)
      throws IOException {
    JsonFields fields = bodies.read(body);
    Rulebook law = rulebook.get();
    return DecisionAnswer.of(answer(fields, law, caller), law.register(), language);
  }

  @Operation(
      operationId = "letters",
      summary = "Draft the letters that fulfil the duties",
      description =
          "Takes the same question as /decisions. What is known is filled in, in the language asked"
              + " for; what only the sender knows stands in square brackets.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = RequestShapes.DecisionShape.class)))
  @PostMapping(
      path = "/api/v1/letters",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  List<LetterAnswer> letters(InputStream body, Authentication caller, Locale language)
      throws IOException {
    JsonFields fields = bodies.read(body);
    Rulebook law = rulebook.get();
    return LetterAnswer.of(answer(fields, law, caller), law, language);
  }

  /**
   * @param law asked for once per call, so that no answer mixes two releases
   */
  private Decision answer(JsonFields fields, Rulebook law, Authentication caller) {
    var request =
        DecisionRequest.read(
            fields,
            law,
            activities,
            persons,
            Callers.worksWithPersons(caller),
            LocalDate.now(clock));
    Decision decision = answer(request, law, fields);
    if (request.log()) {
      log.asked(decision, new Actor(caller.getName()));
    }
    return decision;
  }

  private static Decision answer(DecisionRequest request, Rulebook law, JsonFields fields) {
    try {
      return new Decide(() -> law).decide(request.question());
    } catch (IllegalArgumentException e) {
      fields.faults().add(JsonFields.at("knownOn"), "no-law");
      fields.faults().refuseContent();
      throw e;
    }
  }
}
