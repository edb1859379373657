package eu.lotse.postgres;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposal.Check;
import eu.lotse.domain.register.Proposal.Source;
import eu.lotse.domain.register.Proposal.State;
import eu.lotse.domain.register.Proposal.Step;
import eu.lotse.domain.rulebook.ReleaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Proposals with all that was attached to them, and how far they are. */
final class ProposalRows {

  private static final String READ =
      """
      select p.number, r.sha256, p.branch, p.commit, p.at, a.name, p.reason,
          p.passed, p.rules, p.versions, p.scenarios, p.sources, p.engine,
          (select string_agg(n.name, ',' order by n.name) from proposal_author w
              join actor n on n.id = w.author where w.proposal = p.number) as authors,
          i.number as impact_number, i.sha256 as impact_sha256, i.impact, i.effective_on, i.known_on,
          i.at as impact_at, ia.name as impact_actor, ir.sha256 as against,
          y.at as approved_at, y.reason as approved_reason, ya.name as approver,
          (select d.day from planned_activation d where d.proposal = p.number
              order by d.id desc limit 1) as day,
          p.release = c.release as active,
          i.against = c.release as current,
          exists (select from activation v where v.proposal = p.number) as was_active,
          exists (select from proposal q where q.branch = p.branch and q.number > p.number) as replaced
      from proposal p
      join release r on r.id = p.release
      join actor a on a.id = p.proposer
      left join lateral (select * from proposal_impact i where i.proposal = p.number
          order by i.number desc limit 1) i on true
      left join actor ia on ia.id = i.actor
      left join release ir on ir.id = i.against
      left join approval y on y.proposal = p.number and y.impact = i.number
      left join actor ya on ya.id = y.actor
      left join lateral (select v.release from activation v order by v.number desc limit 1) c on true
      """;

  private final JdbcTemplate jdbc;

  ProposalRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  long count() {
    return Rows.only(jdbc.queryForList("select count(*) from proposal", Long.class));
  }

  /** Some of them, the newest first. */
  List<Proposal> list(long offset, int limit) {
    return jdbc.query(
        READ + "order by p.number desc offset ? limit ?", ProposalRows::proposal, offset, limit);
  }

  /** Those of one release, the newest first. */
  List<Proposal> of(ReleaseId release) {
    return jdbc.query(
        READ + "where r.sha256 = ? order by p.number desc",
        ProposalRows::proposal,
        release.sha256());
  }

  /** The latest that came into force, as far as its release still is. */
  Optional<Proposal> active() {
    return jdbc
        .query(
            READ
                + """
                where p.release = c.release
                    and exists (select from activation v where v.proposal = p.number)
                order by p.number desc limit 1
                """,
            ProposalRows::proposal)
        .stream()
        .findFirst();
  }

  /** Those for which a day was set and that never came into force. */
  List<Proposal> planned() {
    return jdbc.query(
        READ
            + """
            where exists (select from planned_activation d where d.proposal = p.number)
                and not exists (select from activation v where v.proposal = p.number)
            """,
        ProposalRows::proposal);
  }

  Optional<Proposal> find(long number) {
    return jdbc.query(READ + "where p.number = ?", ProposalRows::proposal, number).stream()
        .findFirst();
  }

  /** Keeps all others from taking a step with this proposal until the transaction ends. */
  void hold(long number) {
    jdbc.queryForList("select number from proposal where number = ? for update", number);
  }

  boolean wasActive(ReleaseId release) {
    return !jdbc.queryForList(
            """
            select 1 from activation v join release r on r.id = v.release where r.sha256 = ? limit 1
            """,
            release.sha256())
        .isEmpty();
  }

  private static Proposal proposal(ResultSet row, int index) throws SQLException {
    Optional<Attached> impact =
        row.getString("impact") == null ? Optional.empty() : Optional.of(impact(row));
    Optional<Step> approval =
        row.getString("approver") == null
            ? Optional.empty()
            : Optional.of(step(row, "approver", "approved_at", "approved_reason"));
    Optional<LocalDate> day = Optional.ofNullable(row.getObject("day", LocalDate.class));
    return new Proposal(
        row.getLong("number"),
        new ReleaseId(Rows.text(row, "sha256")),
        new Source(Rows.text(row, "branch"), Rows.text(row, "commit")),
        Set.of(Rows.text(row, "authors").split(",")),
        step(row, "name", "at", "reason"),
        new Check(
            row.getBoolean("passed"),
            row.getInt("rules"),
            row.getInt("versions"),
            row.getInt("scenarios"),
            row.getInt("sources"),
            Rows.text(row, "engine")),
        impact,
        approval,
        day,
        state(row, impact.isPresent(), approval.isPresent(), day.isPresent()));
  }

  private static State state(ResultSet row, boolean impact, boolean approved, boolean planned)
      throws SQLException {
    if (row.getBoolean("was_active")) {
      return row.getBoolean("active") ? State.ACTIVE : State.SUPERSEDED;
    }
    if (row.getBoolean("replaced")) {
      return State.REPLACED;
    }
    if (impact && !row.getBoolean("current")) {
      return State.OUTDATED;
    }
    if (approved) {
      return planned ? State.PLANNED : State.APPROVED;
    }
    return State.PROPOSED;
  }

  private static Attached impact(ResultSet row) throws SQLException {
    return new Attached(
        row.getInt("impact_number"),
        Rows.text(row, "impact_sha256"),
        new ReleaseId(Rows.text(row, "against")),
        new LegalDates(Rows.date(row, "effective_on"), Rows.date(row, "known_on")),
        Rows.text(row, "impact"),
        new Step(Rows.text(row, "impact_actor"), instant(row, "impact_at"), ""));
  }

  private static Step step(ResultSet row, String actor, String at, String reason)
      throws SQLException {
    return new Step(Rows.text(row, actor), instant(row, at), Rows.text(row, reason));
  }

  private static java.time.Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column).toInstant();
  }
}
