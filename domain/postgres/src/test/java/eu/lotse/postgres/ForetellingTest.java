package eu.lotse.postgres;

import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.DutyChange;
import eu.lotse.domain.impact.DutyChange.Direction;
import eu.lotse.domain.impact.Flip;
import eu.lotse.domain.impact.Foretelling;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.Mode;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.State;
import eu.lotse.domain.rulebook.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is foretold by way of patterns is what deciding each operation on its own finds. */
class ForetellingTest {

  private static final ActivityName SALES = new ActivityName("sales");
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final LegalDates DATES = LegalDates.asThen(TODAY);

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void theImpactIsWhatEachOperationOnItsOwnWouldSay(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 120) int operations) {
    var random = new Random(seed);
    try (var company = new Company()) {
      sales(company);
      var active = law(random, FIRST);
      company.activate(active);
      for (int rest = operations; rest > 0; rest -= 40) {
        company.record(drafts(random, Math.min(rest, 40)));
        if (random.nextBoolean()) {
          fold(company);
        }
      }
      var candidate =
          random.nextBoolean()
              ? active.withOnlySomeChanged(random.nextLong())
              : law(random, FIRST.plusDays(random.nextInt(500)));
      var foretelling =
          new Foretelling(
              company.register.releases(),
              company.register.pastActs(),
              company.register.samples(),
              List.of(MATTER));
      for (Mode mode : Mode.values()) {
        Impact impact = foretelling.of(active, candidate, mode, DATES);
        assertSame(impact, new OneByOne(active, candidate, mode).decide(company));
        assertThat(foretelling.of(active, candidate, mode, DATES)).isEqualTo(impact);
        if (mode == Mode.STANDING) {
          var owedBefore = openDuties(company);
          assertThat(company.activate(candidate)).isEqualTo(impact.flipped());
          var owedNow = openDuties(company);
          assertThat(changes(owedBefore, owedNow)).isEqualTo(foretold(impact));
          company.activate(active);
          assertThat(openDuties(company)).isEqualTo(owedBefore);
        }
      }
    }
  }

  private static void assertSame(Impact impact, OneByOne expected) {
    assertThat(impact.operations()).isEqualTo(expected.operations);
    assertThat(impact.counted().outside()).isEqualTo(expected.outside);
    assertThat(impact.flips().stream().collect(Collectors.toMap(Flip::kind, Flip::operations)))
        .isEqualTo(sizes(expected.flips));
    assertThat(
            impact.duties().stream()
                .collect(
                    Collectors.toMap(
                        d -> d.duty() + " " + d.direction(),
                        d -> List.of(d.operations(), d.sameVerdict()))))
        .isEqualTo(expected.duties);
    for (Flip flip : impact.flips()) {
      assertThat(flip.samples()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(flip.samples().size()).isLessThanOrEqualTo(5);
      assertThat(expected.flips.get(flip.kind())).containsAll(flip.samples());
    }
  }

  /** The work list: which duties are open for which operations. */
  private static Set<String> openDuties(Company company) {
    return new TreeSet<>(
        company.sql.queryForList(
            "select kind || ' ' || operation from duty where closed_at is null", String.class));
  }

  /** How many operations have got a duty, and how many are rid of one. */
  private static Map<String, Long> changes(Set<String> before, Set<String> now) {
    var changes = new TreeMap<String, Long>();
    now.stream()
        .filter(d -> !before.contains(d))
        .forEach(d -> changes.merge(kind(d) + " " + Direction.ARISES, 1L, Long::sum));
    before.stream()
        .filter(d -> !now.contains(d))
        .forEach(d -> changes.merge(kind(d) + " " + Direction.LAPSES, 1L, Long::sum));
    return changes;
  }

  private static String kind(String duty) {
    return duty.substring(0, duty.indexOf(' '));
  }

  private static Map<String, Long> foretold(Impact impact) {
    return impact.duties().stream()
        .collect(
            Collectors.toMap(d -> d.duty().name() + " " + d.direction(), DutyChange::operations));
  }

  private static Map<Flip.Kind, Long> sizes(Map<Flip.Kind, List<OperationId>> flips) {
    return flips.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> (long) e.getValue().size()));
  }

  /** Decides every operation on its own. */
  private static final class OneByOne {

    private final Rulebook active;
    private final Rulebook candidate;
    private final Mode mode;
    private final Map<Flip.Kind, List<OperationId>> flips = new HashMap<>();
    private final Map<String, List<Long>> duties = new HashMap<>();
    private long operations;
    private long outside;

    private OneByOne(Rulebook active, Rulebook candidate, Mode mode) {
      this.active = active;
      this.candidate = candidate;
      this.mode = mode;
    }

    OneByOne decide(Company company) {
      for (Operation operation :
          company.register.operations().list(OperationFilter.ALL, 0, Integer.MAX_VALUE)) {
        if (mode == Mode.STANDING) {
          operation.standing().ifPresent(p -> decide(operation, p, DATES, operation.verdict()));
        } else if (!operation.performedOn().isAfter(TODAY)) {
          if (operation.performedOn().isBefore(candidate.begins(MATTER))) {
            outside++;
          } else {
            LocalDate known = mode == Mode.ACTS_AS_KNOWN_THEN ? operation.performedOn() : TODAY;
            var dates = new LegalDates(operation.performedOn(), known);
            decide(operation, operation.act(), dates, Optional.empty());
          }
        }
      }
      return this;
    }

    private void decide(
        Operation operation, FactPattern pattern, LegalDates dates, Optional<Verdict> told) {
      operations++;
      Assessment before = active.assess(pattern, dates);
      Assessment after = candidate.assess(pattern, dates);
      Verdict from = told.orElse(before.verdict());
      boolean flips = from != after.verdict();
      Set<String> old = owed(before);
      Set<String> now = owed(after);
      if (flips) {
        var kind =
            new Flip.Kind(
                from,
                after.verdict(),
                Consequence.of(
                    pattern,
                    from,
                    after.verdict(),
                    minus(now, old),
                    now,
                    p -> candidate.assess(p, dates).verdict().permits()),
                operation.activity(),
                pattern.value(MATTER.attribute("purpose")),
                pattern.value(MATTER.attribute("source")),
                responsible(before, after));
        this.flips.computeIfAbsent(kind, _ -> new ArrayList<>()).add(operation.id());
      }
      minus(now, old).forEach(d -> count(d + " " + Direction.ARISES, flips));
      minus(old, now).forEach(d -> count(d + " " + Direction.LAPSES, flips));
    }

    private void count(String change, boolean flips) {
      duties.merge(
          change,
          List.of(1L, flips ? 0L : 1L),
          (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
    }

    private static Set<String> owed(Assessment assessment) {
      return assessment.duties().stream()
          .filter(d -> d.presence() == Presence.CERTAIN)
          .map(d -> d.kind().name())
          .collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
      return some.stream().filter(s -> !others.contains(s)).collect(Collectors.toSet());
    }

    private static List<RuleId> responsible(Assessment before, Assessment after) {
      var old = new TreeSet<>(Grounds.of(before));
      var now = new TreeSet<>(Grounds.of(after));
      var all = new TreeSet<>(old);
      all.addAll(now);
      all.removeIf(id -> old.contains(id) && now.contains(id));
      return List.copyOf(all);
    }
  }

  private static void sales(Company company) {
    company
        .register
        .activities()
        .save(
            new Activity(
                SALES,
                "Vertrieb",
                "",
                State.RUNNING,
                Facts.none(MATTER).with("operation", "ENRICH").with("purpose", "PREFERENCES")));
  }

  private static Draft[] drafts(Random random, int count) {
    var drafts = new Draft[count];
    for (int i = 0; i < count; i++) {
      Facts facts = Facts.none(MATTER);
      facts = random.nextBoolean() ? facts.with("source", pick(random, "source", 3)) : facts;
      facts = random.nextBoolean() ? facts.with("consent", pick(random, "consent", 4)) : facts;
      drafts[i] =
          new Draft(
              random.nextInt(3) == 0 ? SALES : SERVICE,
              State.values()[random.nextInt(State.values().length)],
              day(random),
              Optional.empty(),
              Optional.empty(),
              facts);
    }
    return drafts;
  }

  private static String pick(Random random, String attribute, int most) {
    return MATTER.attribute(attribute).values().get(random.nextInt(most)).name();
  }

  /** Often a border of months and years, now and then a day still to come. */
  private static LocalDate day(Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(5_200));
    return switch (random.nextInt(4)) {
      case 0 -> day.withDayOfYear(1).isBefore(FIRST) ? FIRST : day.withDayOfYear(1);
      case 1 -> day.withDayOfMonth(day.lengthOfMonth());
      default -> day;
    };
  }

  private static RandomLaw law(Random random, LocalDate begins) {
    return new RandomLaw(random.nextLong(), random.nextLong(), begins, days(random), days(random));
  }

  private static NavigableSet<LocalDate> days(Random random) {
    var days = new TreeSet<LocalDate>();
    for (int i = random.nextInt(5); i > 0; i--) {
      days.add(day(random).plusDays(random.nextInt(2)));
    }
    return days;
  }

  private static void fold(Company company) {
    var transaction = new TransactionTemplate(new JdbcTransactionManager(company.database));
    new CountRows(company.sql, transaction).fold();
  }
}
