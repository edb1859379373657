package eu.lotse.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import eu.lotse.batch.demo.ManyOperations;
import eu.lotse.batch.terminal.Progress;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.impact.Foretelling;
import eu.lotse.domain.impact.Mode;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Releases;
import eu.lotse.postgres.MasterKey;
import eu.lotse.postgres.PostgresRegister;
import eu.lotse.rules.Rulebooks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a change of law costs over one, three and ten million stored operations: its impact, its
 * activation, and beside them one GROUP BY over the operations and one Drools session for each.
 */
final class ReevaluateBenchmark {

  private static final int TIMES = 5;
  private static final int PATTERNS = 20_000;
  private static final int SAMPLE = 10_000;
  private static final double NANOS = 1e9;
  private static final double MICROS = 1e6;
  private static final Matter MATTER = Processing.matter();

  private final HikariDataSource database = new HikariDataSource();
  private final JdbcTemplate sql = new JdbcTemplate(database);
  private final LocalDate today = LocalDate.now(Clock.systemDefaultZone());
  private final LegalDates dates = LegalDates.asThen(today);
  private final PostgresRegister register;
  private final Releases releases;
  private final Approving approvals;
  private final Rulebook law;

  /** How long something took, as the median of several times, and what it counted. */
  private record Timed(double seconds, long count) {}

  ReevaluateBenchmark(Path rulebook) {
    database.setJdbcUrl(System.getenv("SPRING_DATASOURCE_URL"));
    database.setUsername(System.getenv("SPRING_DATASOURCE_USERNAME"));
    database.setPassword(System.getenv("SPRING_DATASOURCE_PASSWORD"));
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) 1);
    register =
        new PostgresRegister(database, Matters.all(), MasterKey.of(key), Clock.systemDefaultZone());
    releases = register.releases();
    approvals = new Approving(register, dates);
    law = Rulebooks.load(rulebook);
  }

  /**
   * Hands over what is known after each size, so that a long run that is broken off leaves
   * something.
   */
  Map<String, Object> measure(List<Long> sizes, Consumer<Map<String, Object>> keep) {
    activate(law);
    var figures = new LinkedHashMap<String, Object>();
    figures.put("patterns", PATTERNS);
    figures.put("medianOf", TIMES);
    figures.put("release", law.release().brief());
    Map<String, Object> bySize = new LinkedHashMap<>();
    for (long size : sizes) {
      bySize.put(Long.toString(size), at(size));
      figures.put("operations", bySize);
      keep.accept(figures);
    }
    return figures;
  }

  private Map<String, Object> at(long size) {
    var figures = new LinkedHashMap<String, Object>();
    long stored = count("select count(*) from operation");
    double generated = once(() -> generate(size - stored)).seconds();
    figures.put("generate_s", round(generated));
    figures.put("database_mb", count("select pg_database_size(current_database())") >> 20);
    Rulebook changed = ChangedLaw.of(law, MATTER, releases, dates);
    say(size, "stored");
    Timed groupBy = median(this::groupBy);
    figures.put("group_by_s", round(groupBy.seconds()));
    Timed impact = median(() -> foretelling().of(law, changed, Mode.STANDING, dates).flipped());
    figures.put("impact_s", round(impact.seconds()));
    figures.put("group_by_to_impact", round(groupBy.seconds() / impact.seconds()));
    Timed byCell = median(this::groupByCell);
    figures.put("group_by_cell_s", round(byCell.seconds()));
    Timed acts =
        median(() -> foretelling().of(law, changed, Mode.ACTS_AS_KNOWN_NOW, dates).flipped());
    figures.put("acts_impact_s", round(acts.seconds()));
    figures.put("acts_impact_to_group_by_cell", round(acts.seconds() / byCell.seconds()));
    say(size, "impact known");
    approvals.approve(law, changed);
    Timed prepared = once(() -> activate(changed));
    figures.put("flipped", prepared.count());
    figures.put("decide_and_activate_first_s", round(prepared.seconds()));
    Timed activated = thereAndBack(changed);
    figures.put("activate_s", round(activated.seconds()));
    figures.put("activate_us_per_flipped", round(activated.seconds() * MICROS / activated.count()));
    say(size, "activated");
    double each = sessionEach();
    figures.put("session_per_operation_us", round(each * MICROS));
    figures.put("session_per_operation_s", round(each * size));
    figures.put("session_is_extrapolated_from", SAMPLE);
    figures.put("sessions_to_activate", round(each * size / activated.seconds()));
    return figures;
  }

  /**
   * Ends at the law that was in force before. What is approved is approved before the clock runs.
   */
  private Timed thereAndBack(Rulebook changed) {
    var all = new ArrayList<Timed>();
    Rulebook active = changed;
    while (all.size() < TIMES || active.equals(changed)) {
      Rulebook next = active.equals(changed) ? law : changed;
      approvals.approve(active, next);
      all.add(once(() -> activate(next)));
      active = next;
    }
    return middle(all.subList(0, TIMES));
  }

  private long generate(long operations) {
    var kinds = ManyOperations.kinds(law, today, PATTERNS, operations);
    new ManyOperations(register.activities(), register.stock())
        .generate(law, today, kinds, operations, Progress.UNSEEN);
    return operations;
  }

  private long groupBy() {
    return sql.queryForList("select activity, shown_pattern, count(*) from operation group by 1, 2")
        .size();
  }

  /** As {@link #groupBy}, of past acts, by the cell their day lies in. */
  private long groupByCell() {
    return sql.queryForList(
            """
            select activity, act_pattern, width_bucket(performed_on, ?::date[]), count(*)
            from operation group by 1, 2, 3
            """,
            (Object) turns().stream().map(LocalDate::toString).toArray(String[]::new))
        .size();
  }

  /** The days on which the law has changed. */
  private List<LocalDate> turns() {
    var turns = new ArrayList<LocalDate>();
    LocalDate day = law.begins(MATTER);
    while (!day.isAfter(today)) {
      turns.add(day);
      day = law.cell(MATTER, new LegalDates(day, today)).effective().end().orElse(LocalDate.MAX);
    }
    return turns;
  }

  private Foretelling foretelling() {
    return new Foretelling(releases, register.pastActs(), register.samples(), Matters.all());
  }

  private long activate(Rulebook next) {
    return releases.activate(
        next, dates, Actor.HOUSE, "measured", releases.active().map(Releases.Activation::release));
  }

  /** Seconds for one operation: reading it, a session, the whole answer; nothing is written. */
  private double sessionEach() {
    var sessions = new FreshSessions(MATTER, law.rules(MATTER));
    List<Long> numbers =
        sql.queryForList(
            """
            select id from operation order by hashint8(id) limit
            """
                + SAMPLE,
            Long.class);
    var seconds = new ArrayList<Double>();
    for (int i = 0; i < TIMES; i++) {
      seconds.add(once(() -> ask(sessions, numbers)).seconds());
    }
    return seconds.stream().sorted().toList().get(TIMES / 2) / numbers.size();
  }

  private long ask(FreshSessions sessions, List<Long> numbers) {
    long[] asked = {0};
    sql.query(
        """
        select p.canonical from operation o join fact_pattern p on p.id = o.shown_pattern
        where o.id = any(?) and p.matter = ?
        """,
        row -> {
          sessions.assess(FactPattern.parse(MATTER, row.getString(1)), dates);
          asked[0]++;
        },
        numbers.toArray(Long[]::new),
        MATTER.name());
    return asked[0];
  }

  private long count(String query) {
    return Optional.ofNullable(sql.queryForObject(query, Long.class)).orElse(0L);
  }

  private static Timed median(LongSupplier work) {
    var all = new ArrayList<Timed>();
    for (int i = 0; i < TIMES; i++) {
      all.add(once(work));
    }
    return middle(all);
  }

  private static Timed middle(List<Timed> all) {
    return all.stream().sorted(Comparator.comparingDouble(Timed::seconds)).toList().get(TIMES / 2);
  }

  private static Timed once(LongSupplier work) {
    long begun = System.nanoTime();
    long count = work.getAsLong();
    return new Timed((System.nanoTime() - begun) / NANOS, count);
  }

  private static double round(double figure) {
    return Math.round(figure * 1000) / 1000.0;
  }

  private static void say(long size, String what) {
    System.err.printf("bench: %,d operations: %s%n", size, what);
  }
}
