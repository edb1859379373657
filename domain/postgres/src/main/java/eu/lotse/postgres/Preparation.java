package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.postgres.DecisionRows.Decided;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Decides standing patterns under a release that is not in force yet. What is decided once is not
 * decided again, so it can be broken off and taken up at any point, and by several at once.
 */
final class Preparation {

  static final int CHUNK = 500;

  private final JdbcTemplate jdbc;
  private final PatternRows patterns;
  private final DecisionRows decisions;

  private record Undecided(long pattern, FactPattern facts) {}

  /** Part of the patterns: behind {@code after}, up to {@code upTo}. */
  record Range(long after, long upTo) {
    static final Range ALL = new Range(0, Long.MAX_VALUE);

    boolean isDone() {
      return after >= upTo;
    }
  }

  /** What was decided of a range, and what is left of it. */
  record Progress(int decided, Range left) {}

  Preparation(JdbcTemplate jdbc, PatternRows patterns, DecisionRows decisions) {
    this.jdbc = jdbc;
    this.patterns = patterns;
    this.decisions = decisions;
  }

  /** Decides all that is not decided yet. */
  void finish(Rulebook rulebook, int release, LegalDates dates) {
    Range left = Range.ALL;
    while (!left.isDone()) {
      left = decide(rulebook, release, dates, left).left();
    }
  }

  /** Decides the first patterns of a range that are not decided yet. */
  Progress decide(Rulebook rulebook, int release, LegalDates dates, Range range) {
    List<Undecided> chunk = undecided(release, dates, range);
    decisions.add(
        chunk.stream().map(u -> decide(u, rulebook, dates)).toList(), release, rulebook.engine());
    long after = chunk.size() < CHUNK ? range.upTo() : chunk.getLast().pattern();
    return new Progress(chunk.size(), new Range(after, range.upTo()));
  }

  private static Decided decide(Undecided undecided, Rulebook rulebook, LegalDates dates) {
    try {
      return new Decided(
          undecided.pattern(),
          rulebook.cell(undecided.facts().matter(), dates),
          rulebook.assess(undecided.facts(), dates));
    } catch (RuntimeException e) {
      throw new Undecidable(undecided.pattern(), e);
    }
  }

  private List<Undecided> undecided(int release, LegalDates dates, Range range) {
    return jdbc.query(
        """
        select p.id, p.matter, p.canonical from fact_pattern p
        where p.verdict is not null and p.id > ? and p.id <= ? and not exists (
          select from pattern_decision d where d.pattern = p.id and d.release = ?
              and d.effective @> ? and d.known @> ?)
        order by p.id limit ?
        """,
        (row, i) ->
            new Undecided(
                row.getLong("id"),
                patterns.read(Rows.text(row, "matter"), Rows.text(row, "canonical"))),
        range.after(),
        range.upTo(),
        release,
        dates.effectiveOn(),
        dates.knownOn(),
        CHUNK);
  }

  /** A rulebook broke off over a pattern. */
  static final class Undecidable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undecidable(long pattern, RuntimeException cause) {
      super("Fact pattern " + pattern + " cannot be decided: " + cause.getMessage(), cause);
    }
  }
}
