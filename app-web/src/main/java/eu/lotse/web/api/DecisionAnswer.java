package eu.lotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Presumed;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.RuleId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a question, with everything needed to explain and to reproduce it. */
@Schema(name = "Decision", description = "The answer, with its reasons")
record DecisionAnswer(
    Verdict verdict,
    @Schema(
            description =
                "The verdicts that can still come out; the verdict alone where it is determined")
        List<Verdict> possible,
    @Schema(description = "Every rule that matches, in the order of the ids")
        List<FindingAnswer> findings,
    @Schema(
            description =
                "What was presumed because nobody said otherwise: value, or list of values",
            example = "{\"age\": \"ADULT\"}")
        Map<String, Object> presumed,
    @Schema(description = "The presumed facts without which the verdict would be another one")
        List<String> presumedCarrying,
    @Schema(description = "Stated facts that do not apply and had no part in the answer")
        List<String> inapplicable,
    List<DutyAnswer> duties,
    @Schema(description = "Unknown facts that alone can still change the verdict")
        List<String> missing,
    @Schema(description = "The release of the rulebook, a SHA-256") String release,
    @Schema(example = "Drools 10.2.0") String engine,
    @Schema(description = "The day whose norms apply", example = "2014-02-15")
        LocalDate effectiveOn,
    @Schema(description = "The day whose understanding of the norms counts", example = "2014-02-15")
        LocalDate knownOn) {

  /** A rule that matches, and what became of it. */
  @Schema(name = "Finding")
  record FindingAnswer(
      @Schema(example = "R12.1") String rule,
      @Schema(description = "The rule's name, German") String name,
      Effect effect,
      Area area,
      @Schema(description = "German; empty where the rule only imposes duties") String reason,
      @Schema(example = "[\"§ 28 Abs. 1 Satz 1 Nr. 3 BDSG a.F.\"]") List<String> norms,
      List<String> rulings,
      Certainty certainty,
      @Schema(description = "Whether some source of the rule was read and not only remembered")
          boolean verified,
      @Schema(description = "Whether it matches whatever the unknown facts turn out to be")
          Presence presence,
      Standing standing,
      @Schema(description = "The exceptions that set it aside") List<String> setAsideBy,
      @Schema(description = "The exceptions open in law that weakened it")
          List<String> weakenedBy) {

    static FindingAnswer of(Finding finding, Register register) {
      var rule = finding.rule();
      List<String> by = ids(finding.by());
      return new FindingAnswer(
          rule.id().toString(),
          rule.name(),
          rule.effect(),
          rule.area(),
          rule.reason(),
          citations(rule.norms()),
          citations(rule.rulings()),
          rule.certainty(),
          register.isVerified(rule),
          finding.presence(),
          finding.standing(),
          finding.standing() == Standing.SET_ASIDE ? by : List.of(),
          finding.standing() == Standing.WEAKENED ? by : List.of());
    }
  }

  /** What must be done. */
  @Schema(name = "Duty")
  record DutyAnswer(
      @Schema(example = "INFORM") String kind,
      @Schema(description = "In the language of Accept-Language") String phrase,
      DeadlineAnswer deadline,
      Presence presence,
      @Schema(description = "The norm of the first rule that imposes it") String norm,
      @Schema(description = "What exactly is to be done, German") String text,
      @Schema(description = "The rules that impose it") List<String> rules) {

    static DutyAnswer of(OwedDuty duty, Locale language) {
      var first = duty.grounds().getFirst();
      return new DutyAnswer(
          duty.kind().name(),
          duty.kind().phrase().in(language),
          DeadlineAnswer.of(duty.deadline()),
          duty.presence(),
          first.norm().text(),
          first.text(),
          duty.grounds().stream().map(g -> g.rule().toString()).toList());
    }
  }

  /** By when, whichever comes first; neither for a duty that lasts as long as the processing. */
  @Schema(name = "Deadline")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DeadlineAnswer(
      @Schema(
              description = "ISO 8601 period from the processing on; P0D is at once",
              example = "P1M")
          @Nullable String within,
      @Schema(description = "Moments by which it must be done") List<Deadline.Moment> atLatest) {

    static DeadlineAnswer of(Deadline deadline) {
      var within = deadline.within();
      return new DeadlineAnswer(
          within == null ? null : within.toString(),
          deadline.atLatest().stream().sorted().toList());
    }
  }

  static DecisionAnswer of(Decision decision, Register register, Locale language) {
    var assessment = decision.assessment();
    var dates = decision.question().dates();
    return new DecisionAnswer(
        decision.verdict(),
        List.copyOf(assessment.possible()),
        assessment.findings().stream().map(f -> FindingAnswer.of(f, register)).toList(),
        presumed(decision.presumed()),
        decision.presumed().stream()
            .filter(Presumed::carries)
            .map(p -> p.attribute().name())
            .toList(),
        names(decision.inapplicable()),
        assessment.duties().stream().map(d -> DutyAnswer.of(d, language)).toList(),
        names(assessment.missing()),
        decision.release().sha256(),
        decision.engine(),
        dates.effectiveOn(),
        dates.knownOn());
  }

  private static Map<String, Object> presumed(List<Presumed> presumed) {
    var facts = new LinkedHashMap<String, List<Value>>();
    presumed.forEach(p -> facts.put(p.attribute().name(), p.values()));
    return oneOrMore(facts);
  }

  /** Facts as the API writes them: a single value as text, "one of these" as a list. */
  static Map<String, Object> oneOrMore(Map<String, List<Value>> facts) {
    var written = new LinkedHashMap<String, Object>();
    facts.forEach((name, values) -> {
      List<String> names = values.stream().map(Value::name).toList();
      written.put(name, names.size() == 1 ? names.getFirst() : names);
    });
    return written;
  }

  static Map<String, Object> facts(Map<Attribute, List<Value>> stated) {
    var named = new LinkedHashMap<String, List<Value>>();
    stated.forEach((attribute, values) -> named.put(attribute.name(), values));
    return oneOrMore(named);
  }

  private static List<String> names(List<Attribute> attributes) {
    return attributes.stream().map(Attribute::name).toList();
  }

  static List<String> ids(Collection<RuleId> rules) {
    return rules.stream().map(RuleId::toString).toList();
  }

  static List<String> citations(List<Citation> citations) {
    return citations.stream().map(Citation::text).toList();
  }
}
