package eu.lotse.rules.drafting;

import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Effect;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the first cases of a new rule: one on each day on which it begins or ends, and one on the
 * day before. Where the rule has a say they expect what its author wants, elsewhere what the
 * rulebook says without it.
 */
final class CaseDrafting {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private final NewRule rule;
  private final Function<Question, Optional<Verdict>> without;
  private final Optional<LocalDate> begins;
  private final List<String> lines = new ArrayList<>();

  private CaseDrafting(
      NewRule rule, Function<Question, Optional<Verdict>> without, Optional<LocalDate> begins) {
    this.rule = rule;
    this.without = without;
    this.begins = begins;
  }

  /**
   * The scenario file.
   *
   * @param without what the rulebook says without the rule, as far as it can be asked
   * @param begins the first day whose law the rulebook models
   */
  static String of(
      NewRule rule, Function<Question, Optional<Verdict>> without, Optional<LocalDate> begins) {
    var drafting = new CaseDrafting(rule, without, begins);
    drafting.lines.add("# language: de");
    drafting.lines.add("Funktionalität: " + rule.title());
    drafting.write();
    return String.join("\n", drafting.lines) + "\n";
  }

  private void write() {
    List<Corner> corners = Corner.of(rule.head().effective(), rule.head().known());
    if (corners.isEmpty()) {
      scenario("ein Fall", "am TT.MM.JJJJ", verdict(expected(Optional.empty())), true);
    }
    for (Corner corner : corners) {
      LegalDates dates = corner.dates();
      if (begins.filter(dates.effectiveOn()::isBefore).isEmpty()) {
        Optional<Verdict> before = without(dates);
        String verdict = verdict(corner.inside() ? expected(before) : before);
        scenario(corner.name(), on(dates), verdict, corner.inside());
      }
    }
  }

  private void scenario(String when, String on, String verdict, boolean matches) {
    lines.add("");
    lines.add("  Szenario: " + rule.title() + ": " + when);
    String word = "Angenommen ";
    for (String fact : facts()) {
      lines.add("    " + word + fact);
      word = "Und ";
    }
    lines.add("    Wenn " + on + " entschieden wird");
    lines.add("    Dann ist es " + verdict);
    lines.add("    Und es greift Regel " + rule.id() + (matches ? "" : " nicht"));
  }

  private static String on(LegalDates dates) {
    return dates.effectiveOn().equals(dates.knownOn())
        ? "am " + DAY.format(dates.effectiveOn())
        : "über den %s nach dem Kenntnisstand vom %s"
            .formatted(DAY.format(dates.effectiveOn()), DAY.format(dates.knownOn()));
  }

  private Optional<Verdict> expected(Optional<Verdict> before) {
    return rule.body()
        .expected()
        .or(() -> rule.body().effect().flatMap(effect -> usual(effect, before)));
  }

  /** What such a rule makes of the answer there was before it, where that can be told. */
  private Optional<Verdict> usual(Effect effect, Optional<Verdict> before) {
    return switch (effect) {
      case PROHIBITS -> Optional.of(Verdict.PROHIBITED);
      case MAY_PROHIBIT ->
          Optional.of(before.filter(Verdict.PROHIBITED::equals).orElse(Verdict.NEEDS_REVIEW));
      case MAY_PERMIT -> Optional.of(Verdict.NEEDS_REVIEW);
      case PERMITS ->
          Optional.of(
              rule.body().duties().isEmpty() ? Verdict.PERMITTED : Verdict.PERMITTED_WITH_DUTIES);
      case REQUIRES -> before.map(v -> v == Verdict.PERMITTED ? Verdict.PERMITTED_WITH_DUTIES : v);
      case SETS_ASIDE -> Optional.empty();
    };
  }

  private static String verdict(Optional<Verdict> verdict) {
    return verdict
        .map(v ->
            switch (v) {
              case PERMITTED -> "erlaubt";
              case PERMITTED_WITH_DUTIES -> "mit Pflichten erlaubt";
              case NEEDS_REVIEW -> "rechtlich zu prüfen";
              case PROHIBITED -> "verboten";
              case UNDETERMINED -> "unbestimmt";
            })
        .orElse(RuleDrafting.GAP);
  }

  private Optional<Verdict> without(LegalDates dates) {
    return rule.body().conditions().isEmpty()
        ? Optional.empty()
        : without.apply(new Question(new Facts(rule.matter(), chosen()), dates, true));
  }

  private List<String> facts() {
    if (rule.body().conditions().isEmpty()) {
      return List.of(RuleDrafting.gap(rule.matter()));
    }
    return chosen().entrySet().stream()
        .map(e -> new Condition(e.getKey(), e.getValue(), false).sentence())
        .toList();
  }

  private List<Condition> conditions() {
    var all = new ArrayList<>(rule.body().conditions());
    all.addAll(rule.body().circumstances());
    return all;
  }

  /** For each condition one value with which all of them hold, the first that does. */
  private Map<Attribute, List<Value>> chosen() {
    List<Condition> conditions = conditions();
    var allowed = new LinkedHashMap<Attribute, List<Value>>();
    conditions.forEach(c -> allowed.put(c.attribute(), c.attribute().valuesIn(c.mask())));
    FactPattern pattern = FactPattern.of(rule.matter(), allowed);
    var chosen = new LinkedHashMap<Attribute, List<Value>>();
    for (Condition condition : conditions) {
      Attribute attribute = condition.attribute();
      for (Value value : attribute.valuesIn(pattern.candidates(attribute) & condition.mask())) {
        FactPattern narrowed = pattern.narrowed(attribute, attribute.bit(value));
        if (conditions.stream().allMatch(narrowed::mayMatch)) {
          pattern = narrowed;
          chosen.put(attribute, List.of(value));
          break;
        }
      }
    }
    return chosen;
  }
}
