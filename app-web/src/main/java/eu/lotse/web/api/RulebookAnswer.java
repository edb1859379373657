package eu.lotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.domain.rulebook.Rule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The law in force, as the lawyers wrote it. */
@Schema(name = "Rulebook", description = "The active release of the rulebook")
record RulebookAnswer(
    String release,
    String engine,
    @Schema(example = "processing") String matter,
    @Schema(description = "The first day whose law is modelled") LocalDate begins,
    List<RuleAnswer> rules) {

  /** One part of one version of a rule. */
  @Schema(name = "Rule")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RuleAnswer(
      @Schema(example = "R12.1") String id,
      String name,
      Area area,
      Effect effect,
      String reason,
      @Schema(description = "All hold together, in the words of the rule file")
          List<String> conditions,
      List<String> norms,
      List<String> rulings,
      Certainty certainty,
      List<String> exceptionTo,
      @Schema(description = "When the norm applies") SpanAnswer effective,
      @Schema(description = "When this reading was known") SpanAnswer known) {

    static RuleAnswer of(Rule rule) {
      return new RuleAnswer(
          rule.id().toString(),
          rule.name(),
          rule.area(),
          rule.effect(),
          rule.reason(),
          rule.conditions().stream().map(c -> c.sentence()).toList(),
          DecisionAnswer.citations(rule.norms()),
          DecisionAnswer.citations(rule.rulings()),
          rule.certainty(),
          rule.exceptionTo().stream().map(Exemption::text).toList(),
          SpanAnswer.of(rule.holds().effective()),
          SpanAnswer.of(rule.holds().known()));
    }
  }

  /** A half-open span of days; an end that is left out is open. */
  @Schema(name = "Span")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SpanAnswer(@Nullable LocalDate from, @Nullable LocalDate to) {
    static SpanAnswer of(Span span) {
      return new SpanAnswer(span.from(), span.to());
    }
  }

  static RulebookAnswer of(Rulebook rulebook, Matter matter) {
    return new RulebookAnswer(
        rulebook.release().sha256(),
        rulebook.engine(),
        matter.name(),
        rulebook.begins(matter),
        rulebook.rules(matter).stream().map(RuleAnswer::of).toList());
  }
}
