package eu.lotse.postgres;

import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Facts;
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
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.State;
import java.time.LocalDate;
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
