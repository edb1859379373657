package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.postgres.ActiveRelease.Hold;
import eu.lotse.postgres.Licences.Licence;
import eu.lotse.postgres.LogChain.Occasion;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a release the active one: decides the standing patterns that were not prepared, moves
 * verdicts, and writes only for operations whose verdict or duties change. The same release,
 * activated again for a later day, catches up with what time alone has changed.
 */
final class Activator {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final Licences licences;
  private final ReleaseFiles files;
  private final LogChain chain;
  private final Preparation preparation;
  private final Switch turn;
  private final Clock clock;
  private final CanonicalJson json = new CanonicalJson();

  Activator(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      Licences licences,
      ReleaseFiles files,
      LogChain chain,
      Preparation preparation,
      Switch turn,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.licences = licences;
    this.files = files;
    this.chain = chain;
    this.preparation = preparation;
    this.turn = turn;
    this.clock = clock;
  }

  /**
   * @return how many operations flipped
   * @throws eu.lotse.domain.register.ProposalRefused where the release may not be activated
   */
  long carryOut(Request request) {
    requireRight(request);
    Rulebook rulebook = request.candidate();
    LegalDates dates = request.dates();
    prepare(rulebook, dates);
    var foreseen = turn.foresee(rulebook, dates);
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          Licence licence = licence(Hold.ALONE, request);
          var occasion =
              new Occasion(
                  Rows.time(clock.instant()),
                  releases.row(request.actor()),
                  Kind.REEVALUATED,
                  rulebook.release(),
                  releases.row(rulebook.release()));
          files.store(occasion.row(), rulebook.files());
          preparation.finish(rulebook, occasion.row(), dates);
          long flipped = turn.make(rulebook, dates, foreseen, occasion);
          activate(dates, Reasons.line(request.reason()), occasion, licence);
          return flipped;
        }));
  }

  /**
   * Makes sure that the release may be activated now.
   *
   * @throws eu.lotse.domain.register.ProposalRefused where it may not
   * @throws eu.lotse.domain.register.Operations.ReleaseChanged where another release is active than
   *     is to be replaced
   */
  void requireRight(Request request) {
    transaction.execute(_ -> licence(Hold.SHARED, request));
  }

  private Licence licence(Hold hold, Request request) {
    Optional<ReleaseId> replaced = request.replaces();
    releases.require(hold, replaced);
    return request.rollsBack()
        ? licences.requireEarlier(request.candidate().release(), replaced)
        : licences.require(request.candidate(), replaced);
  }

  /**
   * Decides what is not decided yet while others go on recording. What they record meanwhile is
   * decided once the release is held.
   */
  private void prepare(Rulebook rulebook, LegalDates dates) {
    releases.find(rulebook.release()).ifPresent(row -> preparation.finish(rulebook, row, dates));
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
