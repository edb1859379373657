package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.PatternId;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.StandingCount;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The releases that were ever proposed or active. */
final class StoredReleases implements Releases {

  private static final String ACTIVATIONS =
      """
      select v.number, r.sha256, v.effective_on, v.known_on, v.at, a.name, v.reason
      from activation v join release r on r.id = v.release join actor a on a.id = v.actor
      order by v.number desc
      """;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate snapshot;
  private final PatternRows patterns;
  private final ReleaseFiles files;
  private final Activator activator;

  StoredReleases(
      JdbcTemplate jdbc,
      TransactionTemplate snapshot,
      PatternRows patterns,
      ReleaseFiles files,
      Activator activator) {
    this.jdbc = jdbc;
    this.snapshot = snapshot;
    this.patterns = patterns;
    this.files = files;
    this.activator = activator;
  }

  @Override
  public Optional<Activation> active() {
    return jdbc.query(ACTIVATIONS + "limit 1", StoredReleases::activation).stream().findFirst();
  }

  @Override
  public List<Activation> history() {
    return jdbc.query(ACTIVATIONS, StoredReleases::activation);
  }

  private static Activation activation(ResultSet row, int index) throws SQLException {
    return new Activation(
        row.getLong("number"),
        new ReleaseId(Rows.text(row, "sha256")),
        new LegalDates(Rows.date(row, "effective_on"), Rows.date(row, "known_on")),
        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant(),
        Rows.text(row, "name"),
        Rows.text(row, "reason"));
  }

  @Override
  public Optional<RulebookFiles> files(ReleaseId release) {
    return files.of(release);
  }

  @Override
  public void standing(Consumer<StandingCount> each) {
    snapshot.executeWithoutResult(_ -> {
      PatternRows.InOrder read = patterns.new InOrder();
      jdbc.query(
          """
          select a.name, p.id, p.matter, p.canonical, p.verdict, c.operations
          from (
            select activity, pattern, sum(operations) as operations
            from operation_count where standing group by activity, pattern
          ) c join fact_pattern p on p.id = c.pattern join activity a on a.id = c.activity
          where c.operations > 0 order by p.id, a.name
          """,
          row -> {
            long id = row.getLong("id");
            each.accept(
                new StandingCount(
                    new ActivityName(Rows.text(row, "name")),
                    new PatternId(id),
                    read.read(id, Rows.text(row, "matter"), Rows.text(row, "canonical")),
                    Verdict.valueOf(Rows.text(row, "verdict")),
                    row.getLong("operations")));
          });
    });
  }

  @Override
  public long activate(
      Rulebook rulebook,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> expected) {
    return activator.carryOut(
        new Request(rulebook, dates, actor, reason, expected, /* rollsBack= */ false));
  }
}
