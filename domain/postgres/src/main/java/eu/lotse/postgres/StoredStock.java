package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Stock;
import eu.lotse.postgres.ActiveRelease.Hold;
import eu.lotse.postgres.DecisionRows.Decided;
import eu.lotse.postgres.StandingVerdicts.Move;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Made-up operations, copied into the register by the hundred thousand. */
final class StoredStock implements Stock {

  private static final int PATTERNS_AT_ONCE = 500;
  private static final int ROWS_AT_ONCE = 250_000;
  private static final int DAYS = 300;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final StoredActivities activities;
  private final PatternRows patterns;
  private final DecisionRows decisions;
  private final StandingVerdicts verdicts;
  private final CountRows counts;
  private final Clock clock;

  StoredStock(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      StoredActivities activities,
      PatternRows patterns,
      DecisionRows decisions,
      StandingVerdicts verdicts,
      CountRows counts,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.activities = activities;
    this.patterns = patterns;
    this.decisions = decisions;
    this.verdicts = verdicts;
    this.counts = counts;
    this.clock = clock;
  }

  @Override
  public void fill(
      Rulebook rulebook,
      LegalDates dates,
      List<Stock.Kind> kinds,
      Actor actor,
      long seed,
      LongConsumer written) {
    var rows = new ArrayList<Template>(kinds.size());
    for (int from = 0; from < kinds.size(); from += PATTERNS_AT_ONCE) {
      var some = kinds.subList(from, Math.min(kinds.size(), from + PATTERNS_AT_ONCE));
      transaction.executeWithoutResult(_ -> rows.addAll(templates(some, rulebook, dates)));
    }
    int[] order = mixed(kinds, new SplittableRandom(seed));
    for (int from = 0; from < order.length; from += ROWS_AT_ONCE) {
      int[] some =
          java.util.Arrays.copyOfRange(order, from, Math.min(order.length, from + ROWS_AT_ONCE));
      transaction.executeWithoutResult(_ -> copy(some, rows, actor, rulebook));
      written.accept(from + some.length);
    }
    counts.fold();
    transaction.executeWithoutResult(_ -> countActs(rulebook));
    jdbc.execute("vacuum analyze operation");
    jdbc.execute("vacuum analyze fact_pattern");
    jdbc.execute("analyze pattern_decision");
    jdbc.execute("vacuum analyze act_count");
  }

  /** All anew, while nobody records: cheaper than a row of changes for each pattern and day. */
  private void countActs(Rulebook rulebook) {
    releases.require(Hold.ALONE, Optional.of(rulebook.release()));
    jdbc.execute("select count_acts()");
  }

  /** What all rows of a kind share. */
  private record Template(int activity, Stock.Kind kind, long act, long standing) {}

  private List<Template> templates(List<Stock.Kind> kinds, Rulebook rulebook, LegalDates dates) {
    releases.require(Hold.SHARED, Optional.of(rulebook.release()));
    Map<FactPattern, Long> acts = rows(kinds, Stock.Kind::act);
    Map<FactPattern, Long> standing = rows(kinds, Stock.Kind::standing);
    var kept = verdicts.kept(standing.values());
    var decided = new ArrayList<Decided>();
    var begun = new ArrayList<Move>();
    standing.forEach((pattern, row) -> {
      if (Rows.of(kept, row).verdict() == null) {
        var cell = rulebook.cell(pattern.matter(), dates);
        var assessment = rulebook.assess(pattern, dates);
        decided.add(new Decided(row, cell, assessment));
        begun.add(new Move(row, null, assessment, cell));
      }
    });
    decisions.add(decided, releases.row(rulebook.release()), rulebook.engine());
    verdicts.begin(begun, dates.effectiveOn());
    Map<String, Integer> names =
        activities.rows(kinds.stream().map(k -> k.activity().text()).distinct().toList());
    return kinds.stream()
        .map(k ->
            new Template(
                Rows.of(names, k.activity().text()),
                k,
                Rows.of(acts, k.act()),
                Rows.of(standing, k.standing())))
        .toList();
  }

  private Map<FactPattern, Long> rows(
      List<Stock.Kind> kinds, Function<Stock.Kind, FactPattern> which) {
    return patterns.rows(kinds.stream().map(which).distinct().toList());
  }

  /** The index of the kind of each operation. */
  private static int[] mixed(List<Stock.Kind> kinds, SplittableRandom random) {
    int[] order =
        IntStream.range(0, kinds.size())
            .flatMap(k -> IntStream.generate(() -> k).limit(kinds.get(k).operations()))
            .toArray();
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kind = order[i];
      order[i] = order[other];
      order[other] = kind;
    }
    return order;
  }

  private void copy(int[] order, List<Template> templates, Actor actor, Rulebook rulebook) {
    releases.require(Hold.SHARED, Optional.of(rulebook.release()));
    long first =
        Rows.only(
                jdbc.queryForList(
                    "select setval('operation_number', nextval('operation_number') + ?)",
                    Long.class,
                    order.length))
            - order.length;
    int by = releases.row(actor);
    OffsetDateTime at = Rows.time(clock.instant());
    new Copy(jdbc)
        .into(
            """
            operation (id, activity, state, performed_on, act_pattern, standing_pattern,
                recorded_at, recorded_by)
            """,
            IntStream.range(0, order.length).iterator(),
            i -> row(first + i, templates.get(order[i]), at, by));
    var counted = new HashMap<CountRows.Kind, Long>();
    for (int kind : order) {
      Template t = templates.get(kind);
      counted.merge(
          new CountRows.Kind(t.activity(), t.kind().state().name(), t.standing(), true),
          1L,
          Long::sum);
    }
    counts.add(counted);
  }

  private static @Nullable Object[] row(long id, Template template, OffsetDateTime at, int by) {
    return new @Nullable Object[] {
      id,
      template.activity(),
      template.kind().state(),
      template.kind().latest().minusDays(id % DAYS),
      template.act(),
      template.standing(),
      at,
      by
    };
  }
}
