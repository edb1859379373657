package eu.lotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.OpenDuty;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Term;
import eu.lotse.web.api.DecisionAnswer.DeadlineAnswer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored processing operation. */
@Schema(name = "Operation", description = "A stored processing operation (Art. 4(2) GDPR)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OperationAnswer(
    @Schema(example = "1") long id,
    @Schema(example = "service-im-netz") String activity,
    State state,
    LocalDate performedOn,
    @Schema(description = "What the law now says; left out where no question is open")
        @Nullable Verdict verdict,
    @Schema(description = "What was known of the act, presumptions included, frozen on its day")
        Map<String, Object> facts,
    @Schema(description = "The facts of the question that is open today; left out where none is")
        @Nullable Map<String, Object> standingFacts,
    @Schema(description = "The data subject; only for roles that work with persons")
        @Nullable String subject,
    @Schema(description = "The source item; only for roles that work with persons")
        @Nullable String item,
    Instant recordedAt,
    @Schema(description = "Passed ones among them; left out where there are none")
        @Nullable TermsAnswer terms,
    @Schema(
            description =
                "The next day on which a term changes the question; left out where none does")
        @Nullable LocalDate nextChange) {

  /** A page of the list. */
  @Schema(name = "Operations", description = "A page of the list, the newest first")
  record Page(
      @Schema(description = "How many there are in all") long total,
      long offset,
      int limit,
      List<OperationAnswer> items) {}

  /** One operation with what was said of it and what is to be done. */
  @Schema(name = "OperationInFull")
  record InFull(OperationAnswer operation, List<LogAnswer> log, List<DueAnswer> duties) {}

  /** What the caller of POST is told. */
  @Schema(name = "RecordedOperation")
  record Recorded(
      @Schema(description = "The number under which it is stored", example = "1") long id,
      @Schema(description = "false where the same item was there before; nothing was changed then")
          boolean created,
      OperationAnswer operation) {}

  /** One line of the log. */
  @Schema(name = "LogEntry")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LogAnswer(
      long number,
      Instant at,
      @Schema(description = "The account; lotse for the house itself") String actor,
      LogEntry.Kind kind,
      @Nullable Verdict before,
      Verdict verdict,
      @Schema(description = "The rules the verdict rests on") List<String> grounds,
      LocalDate effectiveOn,
      LocalDate knownOn,
      String release,
      @Schema(description = "Of TERM_PASSED: the terms that passed", example = "consentLapsesOn")
          @Nullable List<String> terms) {

    static LogAnswer of(LogEntry entry) {
      return new LogAnswer(
          entry.number(),
          entry.at(),
          entry.actor(),
          entry.kind(),
          entry.before().orElse(null),
          entry.verdict(),
          DecisionAnswer.ids(entry.grounds()),
          entry.dates().effectiveOn(),
          entry.dates().knownOn(),
          entry.release().sha256(),
          entry.terms().isEmpty() ? null : entry.terms().stream().map(Term::property).toList());
    }
  }

  /** A line of the work list. */
  @Schema(name = "OpenDuty")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DueAnswer(
      String kind,
      @Schema(description = "In the language of Accept-Language") String phrase,
      DeadlineAnswer deadline,
      @Schema(description = "When the period ends; left out where there is none")
          @Nullable LocalDate due,
      String norm,
      String text) {

    static DueAnswer of(OpenDuty duty, Locale language) {
      return new DueAnswer(
          duty.kind().name(),
          duty.kind().phrase().in(language),
          DeadlineAnswer.of(duty.deadline()),
          duty.due().orElse(null),
          duty.norm().text(),
          duty.text());
    }
  }

  /**
   * An operation for the eyes of a caller.
   *
   * @param withPersons whether the caller's role works with persons
   */
  static OperationAnswer of(Operation operation, boolean withPersons) {
    return new OperationAnswer(
        operation.id().number(),
        operation.activity().text(),
        operation.state(),
        operation.performedOn(),
        operation.verdict().orElse(null),
        facts(operation.act()),
        operation.standing().map(OperationAnswer::facts).orElse(null),
        shown(operation.subject(), withPersons),
        shown(operation.item(), withPersons),
        operation.recordedAt(),
        TermsAnswer.of(operation.terms()),
        operation.nextChange().orElse(null));
  }

  /** The path under which an operation is read. */
  static String path(OperationId id) {
    return "/api/v1/operations/" + id;
  }

  private static Map<String, Object> facts(FactPattern pattern) {
    return DecisionAnswer.facts(pattern.stated());
  }

  private static @Nullable String shown(Optional<PersonalReference> reference, boolean allowed) {
    return reference.filter(r -> allowed).map(PersonalReference::text).orElse(null);
  }
}
