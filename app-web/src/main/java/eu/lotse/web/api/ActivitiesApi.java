package eu.lotse.web.api;

import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record of processing activities. */
@RestController
@Tag(name = "Activities", description = "The record of processing activities (Art. 30 GDPR)")
class ActivitiesApi {

  private final Activities activities;
  private final JsonBodies bodies;

  ActivitiesApi(Activities activities, JsonBodies bodies) {
    this.activities = activities;
    this.bodies = bodies;
  }

  @Operation(operationId = "listActivities", summary = "All activities, by name")
  @GetMapping(path = "/api/v1/activities", produces = MediaType.APPLICATION_JSON_VALUE)
  ActivityAnswer.All all(QueryParameters parameters) {
    parameters.requireNone();
    return new ActivityAnswer.All(activities.all().stream().map(ActivityAnswer::of).toList());
  }

  @Operation(operationId = "readActivity", summary = "One activity")
  @GetMapping(path = "/api/v1/activities/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
  ActivityAnswer one(
      @Parameter(example = "vorlieben") @PathVariable String name, QueryParameters parameters) {
    parameters.requireNone();
    return find(name)
        .map(ActivityAnswer::of)
        .orElseThrow(() -> Refused.because(ProblemKind.NOT_FOUND));
  }

  @Operation(
      operationId = "saveActivity",
      summary = "Store an activity",
      description =
          "One of the same name is replaced; operations stored before keep their facts, so the"
              + " matter stays. For roles"
              + " DPO and ADMIN.")
  @ApiResponse(responseCode = "200", description = "It was replaced", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "201", description = "It is new", useReturnTypeSchema = true)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = RequestShapes.ActivityShape.class),
              examples =
                  @ExampleObject(name = "Preferences", value = RequestShapes.ACTIVITY_EXAMPLE)))
  @PutMapping(
      path = "/api/v1/activities/{name}",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ActivityAnswer> save(
      @Parameter(example = "vorlieben") @PathVariable String name, InputStream body)
      throws IOException {
    Optional<Activity> before = find(name);
    Activity activity = ActivityRequest.read(name, bodies.read(body), before);
    boolean isNew = before.isEmpty();
    activities.save(activity);
    var answer =
        isNew
            ? ResponseEntity.created(URI.create("/api/v1/activities/" + activity.name()))
            : ResponseEntity.ok();
    return answer.body(ActivityAnswer.of(activity));
  }

  private Optional<Activity> find(String name) {
    return ActivityRequest.isName(name)
        ? activities.find(new ActivityName(name))
        : Optional.empty();
  }
}
