package eu.lotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a call was not answered, as RFC 9457 has it. */
@Schema(description = "Why a call was not answered (RFC 9457). Nothing was stored.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    @Schema(
            description = "The kind of problem; stays the same in every language",
            example = "urn:lotse:problem:invalid-content")
        String type,
    @Schema(example = "The content is not valid") String title,
    @Schema(example = "422") int status,
    @Schema(example = "2 faults were found. Nothing was stored.") String detail,
    @Schema(description = "Every fault that was found") List<Fault> errors) {

  /** One fault in a request: where, what, and what instead. */
  @Schema(name = "Fault", description = "One fault in a request")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fault(
      @Schema(
              description = "Where in the body, as JSON pointer (RFC 6901)",
              example = "/facts/source")
          @Nullable String pointer,
      @Schema(description = "Which query parameter", example = "limit") @Nullable String parameter,
      @Schema(example = "source has no value PRIVAT_NETWORK.") String detail,
      @Schema(description = "What may have been meant", example = "PRIVATE_NETWORK")
          @Nullable String suggestion) {}
}
