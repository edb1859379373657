package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.domain.rulebook.Topic;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A law that looks at the purpose alone, unless it names another fact as "attribute=VALUE", which
 * goes before, the strictest first; purposes it does not name are prohibited. Whatever is permitted
 * with duties obliges to inform within a month, whatever is prohibited to erase at once.
 */
final class PlainLaw implements Rulebook {

  private static final RulebookFiles NO_FILES = new RulebookFiles(Map.of());

  private final NavigableMap<LocalDate, Map<String, Verdict>> byDay = new TreeMap<>();

  static PlainLaw saying(Map<String, Verdict> verdicts) {
    return new PlainLaw().from(LocalDate.EPOCH, verdicts);
  }

  /** The same law, saying something else from a day on. */
  PlainLaw from(LocalDate day, Map<String, Verdict> verdicts) {
    var law = new PlainLaw();
    law.byDay.putAll(byDay);
    law.byDay.put(day, new TreeMap<>(verdicts));
    return law;
  }

  @Override
  public ReleaseId release() {
    return NO_FILES.release(byDay.toString());
  }

  @Override
  public String engine() {
    return "plain 1.0";
  }

  @Override
  public RulebookFiles files() {
    return new RulebookFiles(
        Map.of(
            "zweck/zweck.dslr",
            byDay.toString().getBytes(StandardCharsets.UTF_8),
            "zweck/THEMA.md",
            "# Zwecke für Prüfungen".getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public List<Topic> topics(Matter matter) {
    var rules = new ArrayList<Rule>();
    byDay.forEach((day, verdicts) -> {
      var holds = new Rectangle(new Span(day, byDay.higherKey(day)), Span.ALWAYS);
      verdicts.forEach((purpose, verdict) ->
          rules.add(
              rule("R20." + (rules.size() + 1), purpose, verdict, when(matter, purpose), holds)));
      rules.add(rule("R20." + (rules.size() + 1), "", Verdict.PROHIBITED, List.of(), holds));
    });
    return List.of(new Topic("zweck", "Zwecke für Prüfungen", "", rules, Map.of()));
  }

  /** What a key of the verdicts names: a purpose, or an attribute and its value. */
  private static List<Condition> when(Matter matter, String key) {
    int equals = key.indexOf('=');
    var attribute = matter.attribute(equals < 0 ? "purpose" : key.substring(0, equals));
    return List.of(
        new Condition(attribute, List.of(attribute.value(key.substring(equals + 1))), false));
  }

  private static Rule rule(
      String id, String purpose, Verdict verdict, List<Condition> when, Rectangle holds) {
    Rule rule = rule(verdict);
    return new Rule(
        RuleId.of(id),
        id + " " + purpose,
        rule.area(),
        rule.effect(),
        verdict.name(),
        when,
        rule.duties(),
        rule.norms(),
        rule.rulings(),
        holds,
        rule.certainty(),
        rule.exceptionTo(),
        when.isEmpty(),
        rule.supersedes(),
        rule.place());
  }

  @Override
  public Register register() {
    return new Register(Map.of());
  }

  @Override
  public List<LetterTemplate> letters(Matter matter) {
    return List.of();
  }

  @Override
  public Assessment assess(FactPattern pattern, LegalDates dates) {
    String purpose =
        pattern.value(pattern.matter().attribute("purpose")).map(Value::name).orElse("");
    Map<String, Verdict> said = byDay.floorEntry(dates.effectiveOn()).getValue();
    Verdict verdict =
        pattern.stated().entrySet().stream()
            .filter(fact -> fact.getValue().size() == 1)
            .map(fact -> fact.getKey().name() + "=" + fact.getValue().getFirst().name())
            .filter(said::containsKey)
            .map(said::get)
            .max(Comparator.naturalOrder())
            .orElseGet(() -> said.getOrDefault(purpose, Verdict.PROHIBITED));
    var finding = new Finding(rule(verdict), Presence.CERTAIN, Standing.STANDS, List.of());
    return new Assessment(
        verdict, Set.of(verdict), List.of(finding), duties(pattern.matter(), verdict), List.of());
  }

  private static List<OwedDuty> duties(Matter matter, Verdict verdict) {
    return switch (verdict) {
      case PERMITTED_WITH_DUTIES ->
          List.of(
              duty(matter, "INFORM", new Deadline(Period.ofMonths(1), Set.of()), Presence.CERTAIN),
              duty(matter, "MINIMISE", Deadline.ONGOING, Presence.POSSIBLE));
      case PROHIBITED -> List.of(duty(matter, "ERASE", Deadline.AT_ONCE, Presence.CERTAIN));
      case PERMITTED, NEEDS_REVIEW, UNDETERMINED -> List.of();
    };
  }

  private static OwedDuty duty(Matter matter, String name, Deadline deadline, Presence presence) {
    DutyKind kind =
        matter.duties().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
    return new OwedDuty(
        kind,
        deadline,
        presence,
        List.of(
            new OwedDuty.Ground(
                RuleId.of("R10.1"),
                new Citation("Art. 14 DSGVO"),
                "die Person in Kenntnis setzen")));
  }

  private static Rule rule(Verdict verdict) {
    Effect effect = verdict.permits() ? Effect.PERMITS : Effect.PROHIBITS;
    return new Rule(
        RuleId.of(verdict.permits() ? "R10.1" : "R10.2"),
        "Der Zweck entscheidet",
        Area.DATA_PROTECTION,
        effect,
        "der Zweck so ist",
        List.of(),
        List.of(),
        List.of(new Citation("Art. 6 DSGVO")),
        List.of(),
        new Rectangle(Span.ALWAYS, Span.ALWAYS),
        Certainty.SETTLED,
        List.of(),
        false,
        java.util.Optional.empty(),
        new Place("zweck/zweck.dslr", 1));
  }

  @Override
  public LocalDate begins(Matter matter) {
    return byDay.firstKey();
  }

  @Override
  public Cell cell(Matter matter, LegalDates dates) {
    return new Cell(
        new Span(byDay.floorKey(dates.effectiveOn()), byDay.higherKey(dates.effectiveOn())),
        Span.ALWAYS);
  }
}
