package eu.lotse.web.api;

import eu.lotse.domain.register.State;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import java.time.LocalDate;

/** What callers send, for the description of the API: schemas and examples. */
final class RequestShapes {

  static final String DECISION_EXAMPLE =
      """
      { "matter": "processing",
        "facts": { "accessibility": "RESTRICTED_LOGIN", "source": "PRIVATE_NETWORK", "purpose": "PREFERENCES" },
        "effectiveOn": "2014-02-15", "knownOn": "2014-02-15" }
      """;

  static final String OPEN_DECISION_EXAMPLE =
      """
      { "facts": { "operation": "COLLECT", "source": ["PRIVATE_NETWORK", "PROFESSIONAL_NETWORK"] },
        "presume": false }
      """;

  static final String ACTIVITY_EXAMPLE =
      """
      { "title": "Vorlieben aus öffentlichen Beiträgen",
        "description": "Was Kunden öffentlich über ihre Vorlieben schreiben, wird beim Kunden vermerkt.",
        "state": "PLANNED",
        "facts": { "purpose": "PREFERENCES", "operation": "COLLECT" } }
      """;

  static final String OPERATION_EXAMPLE =
      """
      { "activity": "vorlieben",
        "state": "RUNNING",
        "performedOn": "2025-01-10",
        "subject": "https://social.example/@erika",
        "item": "https://social.example/@erika/1",
        "facts": { "source": "MICROBLOG", "accessibility": "PUBLIC", "information": "DUE" },
        "terms": { "informationDueBy": "2025-02-10" } }
      """;

  private static final String FACTS =
      "Values by attribute, as GET /api/v1/vocabulary names them: one value, or a list meaning"
          + " \"one of these\". What is left out is presumed where the vocabulary says so, else"
          + " unknown.";

  private RequestShapes() {}

  /** Values by attribute. */
  @Schema(
      name = "Facts",
      description = FACTS,
      example = "{\"accessibility\": \"PUBLIC\", \"source\": [\"MICROBLOG\", \"OWN_FORUM\"]}")
  interface FactsShape {}

  /** A question. */
  @Schema(
      name = "DecisionRequest",
      additionalProperties = AdditionalPropertiesValue.FALSE,
      requiredProperties = "facts")
  record DecisionShape(
      @Schema(defaultValue = "processing") String matter,
      FactsShape facts,
      @Schema(description = "Name of an activity; what it states holds where facts say nothing")
          String activity,
      @Schema(
              description =
                  "The data subject; what the register knows of the person holds where facts say"
                      + " nothing. For roles AGENT, DPO and ADMIN",
              maxLength = 2000)
          String subject,
      @Schema(description = "The day whose norms apply; today where left out")
          LocalDate effectiveOn,
      @Schema(
              description =
                  "The day whose understanding of the norms counts; where left out, the earlier of"
                      + " effectiveOn and today")
          LocalDate knownOn,
      @Schema(
              description = "Whether to presume what the vocabulary presumes",
              defaultValue = "true")
          boolean presume,
      @Schema(description = "Whether to keep the answer in the log", defaultValue = "false")
          boolean log) {}

  /** An activity. */
  @Schema(
      name = "ActivityRequest",
      additionalProperties = AdditionalPropertiesValue.FALSE,
      requiredProperties = "title")
  record ActivityShape(
      @Schema(maxLength = 200) String title,
      @Schema(maxLength = 4000) String description,
      @Schema(defaultValue = "PLANNED") State state,
      @Schema(defaultValue = "processing") String matter,
      FactsShape facts) {}

  /** An operation. */
  @Schema(
      name = "OperationRequest",
      additionalProperties = AdditionalPropertiesValue.FALSE,
      requiredProperties = "activity")
  record OperationShape(
      @Schema(description = "Name of the activity it belongs to") String activity,
      @Schema(description = "That of the activity where left out") State state,
      @Schema(
              description =
                  "The day of the act, or the day it is planned for; today where left out")
          LocalDate performedOn,
      @Schema(
              description = "The data subject, for example an author's address; stored encrypted",
              maxLength = 2000)
          String subject,
      @Schema(
              description = "The source item; the same one under the same activity is stored once",
              maxLength = 2000)
          String item,
      FactsShape facts,
      TermsAnswer terms) {}
}
