package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A law that answers at random, but the same pattern in the same cell always the same.
 *
 * @param seed of the answers for patterns that may come from {@link #APART}
 * @param others of the answers for all other patterns
 * @param begins the first day whose law it models
 * @param turns days on which norms change
 * @param learns days on which knowledge changes
 */
record RandomLaw(
    long seed,
    long others,
    LocalDate begins,
    NavigableSet<LocalDate> turns,
    NavigableSet<LocalDate> learns)
    implements Rulebook {

  private static final RulebookFiles NO_FILES = new RulebookFiles(Map.of());
  private static final String APART = "PROFESSIONAL_NETWORK";
  private static final List<String> DUTIES = List.of("INFORM", "ERASE", "MINIMISE", "STOP");

  RandomLaw {
    turns = new TreeSet<>(turns);
    turns.add(begins);
  }

  /** The same law, except for patterns that may come from one source. */
  RandomLaw withOnlySomeChanged(long newSeed) {
    return new RandomLaw(newSeed, others, begins, turns, learns);
  }

  @Override
  public Assessment assess(FactPattern pattern, LegalDates dates) {
    Cell cell = cell(pattern.matter(), dates);
    long mine = pattern.mayMatch(apart(pattern.matter())) ? seed : others;
    var random = new Random(mine ^ pattern.canonical().hashCode() * 31L ^ cell.hashCode() * 17L);
    random.nextInt();
    Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
    var duties = new ArrayList<OwedDuty>();
    for (DutyKind kind : pattern.matter().duties()) {
      if (DUTIES.contains(kind.name()) && random.nextBoolean()) {
        var presence = random.nextInt(4) == 0 ? Presence.POSSIBLE : Presence.CERTAIN;
        var ground = new OwedDuty.Ground(RuleId.of("R10.1"), new Citation("Art. 1"), "tun");
        duties.add(new OwedDuty(kind, Deadline.ONGOING, presence, List.of(ground)));
      }
    }
    var rule = rule(verdict, 1 + random.nextInt(3));
    var finding = new Finding(rule, Presence.CERTAIN, Standing.STANDS, List.of());
    return new Assessment(verdict, Set.of(verdict), List.of(finding), duties, List.of());
  }

  private static Rule rule(Verdict verdict, int version) {
    Effect effect =
        switch (verdict) {
          case PERMITTED, PERMITTED_WITH_DUTIES -> Effect.PERMITS;
          case NEEDS_REVIEW -> Effect.MAY_PROHIBIT;
          case PROHIBITED, UNDETERMINED -> Effect.PROHIBITS;
        };
    return new Rule(
        RuleId.of("R1" + verdict.ordinal() + "." + version),
        "Der Zufall entscheidet",
        Area.DATA_PROTECTION,
        effect,
        "es so ist",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Rectangle(Span.ALWAYS, Span.ALWAYS),
        Certainty.SETTLED,
        List.of(),
        false,
        Optional.empty(),
        new Place("zufall.dslr", version));
  }

  @Override
  public Cell cell(Matter matter, LegalDates dates) {
    if (dates.effectiveOn().isBefore(begins)) {
      throw new IllegalArgumentException("Before the law");
    }
    return new Cell(span(turns, dates.effectiveOn()), span(learns, dates.knownOn()));
  }

  private static Span span(NavigableSet<LocalDate> days, LocalDate day) {
    return new Span(days.floor(day), days.higher(day));
  }

  @Override
  public LocalDate begins(Matter matter) {
    return begins;
  }

  @Override
  public ReleaseId release() {
    return NO_FILES.release(seed + " " + others + " " + begins + turns + learns);
  }

  @Override
  public String engine() {
    return "random 1.0";
  }

  @Override
  public RulebookFiles files() {
    return NO_FILES;
  }

  @Override
  public List<Topic> topics(Matter matter) {
    var rules = new ArrayList<Rule>();
    for (LocalDate turn : turns) {
      for (Span known : knowledge()) {
        var holds = new Rectangle(new Span(turn, turns.higher(turn)), known);
        rules.add(says(others, List.of(), holds));
        rules.add(says(seed, List.of(apart(matter)), holds));
      }
    }
    return List.of(new Topic("zufall", "Zufall", "", rules, Map.of()));
  }

  private List<Span> knowledge() {
    var spans = new ArrayList<Span>();
    LocalDate day = null;
    for (LocalDate next : learns) {
      spans.add(new Span(day, next));
      day = next;
    }
    spans.add(new Span(day, null));
    return spans;
  }

  private static Condition apart(Matter matter) {
    Attribute source = matter.attribute("source");
    return new Condition(source, List.of(source.value(APART)), false);
  }

  private static Rule says(long seed, List<Condition> when, Rectangle holds) {
    Rule rule = rule(Verdict.PROHIBITED, 1);
    return new Rule(
        rule.id(),
        "Der Zufall entscheidet " + when.size() + holds,
        rule.area(),
        rule.effect(),
        "der Zufall " + seed + " ist",
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
}
