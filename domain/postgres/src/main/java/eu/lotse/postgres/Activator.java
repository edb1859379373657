package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.postgres.ActiveRelease.Hold;
import eu.lotse.postgres.DecisionRows.Decided;
import eu.lotse.postgres.Licences.Licence;
import eu.lotse.postgres.LogChain.Occasion;
import eu.lotse.postgres.StandingVerdicts.Move;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a release the active one. Costs one evaluation for each standing pattern, and writes for
 * flipped operations only. The same release, activated again for a later day, catches up with what
 * time alone has changed.
 */
final class Activator {

  private static final int CHUNK = 500;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final PatternRows patterns;
  private final DecisionRows decisions;
  private final StandingVerdicts verdicts;
  private final Licences licences;
  private final ReleaseFiles files;
  private final LogChain chain;
  private final Clock clock;
  private final CanonicalJson json = new CanonicalJson();

  private record Standing(long pattern, FactPattern facts, Verdict told) {}

  Activator(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      PatternRows patterns,
      DecisionRows decisions,
      StandingVerdicts verdicts,
      Licences licences,
      ReleaseFiles files,
      LogChain chain,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.patterns = patterns;
    this.decisions = decisions;
    this.verdicts = verdicts;
    this.licences = licences;
    this.files = files;
    this.chain = chain;
    this.clock = clock;
  }

  /**
   * @throws eu.lotse.domain.register.ProposalRefused where the release may not be activated
   */
  long activate(
      Rulebook rulebook,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> expected) {
    return change(
        rulebook, dates, actor, reason, expected, () -> licences.require(rulebook, expected));
  }

  /** Activates a release again that was active before. */
  long rollBack(
      Rulebook rulebook, LegalDates dates, Actor actor, String reason, ReleaseId expected) {
    return change(
        rulebook,
        dates,
        actor,
        reason,
        Optional.of(expected),
        () -> licences.requireEarlier(rulebook.release(), expected));
  }

  private long change(
      Rulebook rulebook,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> expected,
      Supplier<Licence> right) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          releases.require(Hold.ALONE, expected);
          Licence licence = right.get();
          var occasion =
              new Occasion(
                  Rows.time(clock.instant()),
                  releases.row(actor),
                  Kind.REEVALUATED,
                  rulebook.release(),
                  releases.row(rulebook.release()));
          files.store(occasion.row(), rulebook.files());
          long flipped = decide(rulebook, dates, occasion);
          activate(dates, Reasons.line(reason), occasion, licence);
          return flipped;
        }));
  }

  private long decide(Rulebook rulebook, LegalDates dates, Occasion occasion) {
    long flipped = 0;
    List<Standing> chunk = standing(0);
    while (!chunk.isEmpty()) {
      flipped += decide(chunk, rulebook, dates, occasion);
      chunk = standing(chunk.getLast().pattern());
    }
    return flipped;
  }

  /** The next standing patterns behind {@code last}. */
  private List<Standing> standing(long last) {
    return jdbc.query(
        """
        select id, matter, canonical, verdict from fact_pattern
        where verdict is not null and id > ? order by id limit ?
        """,
        (row, i) ->
            new Standing(
                row.getLong("id"),
                patterns.read(Rows.text(row, "matter"), Rows.text(row, "canonical")),
                Verdict.valueOf(Rows.text(row, "verdict"))),
        last,
        CHUNK);
  }

  private long decide(
      List<Standing> chunk, Rulebook rulebook, LegalDates dates, Occasion occasion) {
    var decided = new ArrayList<Decided>(chunk.size());
    var moves = new ArrayList<Move>(chunk.size());
    for (Standing standing : chunk) {
      var assessment = rulebook.assess(standing.facts(), dates);
      var cell = rulebook.cell(standing.facts().matter(), dates);
      decided.add(new Decided(standing.pattern(), cell, assessment));
      moves.add(new Move(standing.pattern(), standing.told(), assessment, cell));
    }
    decisions.add(decided, occasion.row(), rulebook.engine());
    return verdicts.move(moves, dates, occasion);
  }

  private void activate(LegalDates dates, String reason, Occasion occasion, Licence licence) {
    jdbc.update(
        """
        insert into activation (number, release, effective_on, known_on, at, actor, reason, kind,
            proposal)
        select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? from activation
        """,
        occasion.row(),
        dates.effectiveOn(),
        dates.knownOn(),
        occasion.at(),
        occasion.actor(),
        reason,
        licence.kind().name(),
        licence.proposal());
    var detail = new TreeMap<String, String>();
    detail.put("effectiveOn", dates.effectiveOn().toString());
    detail.put("knownOn", dates.knownOn().toString());
    detail.put("reason", reason);
    if (licence.proposal() != null) {
      detail.put("proposal", licence.proposal().toString());
    }
    chain.note(occasion.as(licence.kind()), json.write(detail));
  }
}
