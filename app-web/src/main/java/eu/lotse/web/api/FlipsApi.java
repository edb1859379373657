package eu.lotse.web.api;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.FlipEvent;
import eu.lotse.domain.impact.FlipEvents;
import eu.lotse.rules.ActiveRulebook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells other systems which operations have got another verdict, so that they can act on it. */
@RestController
@Tag(name = "Flips", description = "Operations whose verdict changed")
class FlipsApi {

  private static final Window.Bounds BOUNDS = Window.Bounds.ofEvents(100, 1_000);

  private final FlipEvents events;
  private final ActiveRulebook rulebooks;

  FlipsApi(FlipEvents events, ActiveRulebook rulebooks) {
    this.events = events;
    this.rulebooks = rulebooks;
  }

  @Operation(
      operationId = "followFlips",
      summary = "Operations whose verdict changed, in the order in which it did",
      description =
          "To be polled: begin with after=0, and go on with after=next of the last answer. Then"
              + " none is missed and none comes twice; what is empty is up to date.")
  @Parameter(
      name = "after",
      in = ParameterIn.QUERY,
      description = "The cursor: only events behind this number",
      schema = @Schema(type = "integer", format = "int64", minimum = "0", defaultValue = "0"))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
  @GetMapping(path = "/api/v1/flips", produces = MediaType.APPLICATION_JSON_VALUE)
  FlipAnswer.Page after(QueryParameters parameters) {
    var window = Window.read(parameters, BOUNDS);
    List<FlipEvent> found = events.after(window.from(), window.limit());
    var known = new HashMap<List<Object>, Consequence>();
    List<FlipAnswer> items =
        found.stream().map(event -> FlipAnswer.of(event, consequence(event, known))).toList();
    long next = found.isEmpty() ? window.from() : found.getLast().number();
    return new FlipAnswer.Page(items, next, found.size() == window.limit());
  }

  /** Many events share their pattern, and so their consequence. */
  private Consequence consequence(FlipEvent event, Map<List<Object>, Consequence> known) {
    List<Object> same =
        List.of(
            event.pattern(),
            event.from(),
            event.release(),
            event.dates(),
            event.before(),
            event.owed());
    return known.computeIfAbsent(same, _ -> event.consequence(lawOf(event)));
  }

  /**
   * What the event's own release permits. One made with a vocabulary that is no more cannot be
   * asked; then no consent is taken to help.
   */
  private Predicate<FactPattern> lawOf(FlipEvent event) {
    return pattern -> {
      try {
        var law = rulebooks.release(event.release());
        return Consequence.mayPermit(law.assess(pattern, event.dates()));
      } catch (IllegalStateException otherVocabulary) {
        return false;
      }
    };
  }
}
