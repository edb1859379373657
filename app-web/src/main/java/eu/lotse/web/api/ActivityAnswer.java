package eu.lotse.web.api;

import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** A processing activity of the record of processing. */
@Schema(name = "Activity", description = "A processing activity (Art. 30 GDPR)")
record ActivityAnswer(
    @Schema(example = "service-im-netz") String name,
    String title,
    String description,
    State state,
    @Schema(example = "processing") String matter,
    @Schema(
            description = "What holds for its operations unless more is known",
            example = "{\"purpose\": \"PREFERENCES\"}")
        Map<String, Object> facts) {

  /** The list of all. */
  @Schema(name = "Activities")
  record All(List<ActivityAnswer> items) {}

  static ActivityAnswer of(Activity activity) {
    return new ActivityAnswer(
        activity.name().text(),
        activity.title(),
        activity.description(),
        activity.state(),
        activity.facts().matter().name(),
        DecisionAnswer.facts(activity.facts().stated()));
  }
}
