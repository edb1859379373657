package eu.lotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.register.Terms;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The terms of an operation, as callers state and read them. */
@Schema(
    name = "Terms",
    description = "The days on which facts of an operation change by themselves",
    additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
@JsonInclude(JsonInclude.Include.NON_NULL)
record TermsAnswer(
    @Schema(
            description =
                "From this day on the consent for this purpose has lapsed by its own terms (Art. 7"
                    + " GDPR)")
        @Nullable LocalDate consentLapsesOn,
    @Schema(
            description =
                "From this day on the data are no longer needed, and what was stored is only kept"
                    + " (Art. 5(1)(e), 17(1)(a) GDPR). Of data that are there")
        @Nullable LocalDate retentionEndsOn,
    @Schema(
            description =
                "The last day on which the person can be informed in time; at most a month after"
                    + " the act (Art. 14(3) GDPR)")
        @Nullable LocalDate informationDueBy) {

  /** Null where there are none. */
  static @Nullable TermsAnswer of(Terms terms) {
    return terms.isEmpty()
        ? null
        : new TermsAnswer(
            terms.days().get(Term.CONSENT_LAPSES_ON),
            terms.days().get(Term.RETENTION_ENDS_ON),
            terms.days().get(Term.INFORMATION_DUE_BY));
  }
}
