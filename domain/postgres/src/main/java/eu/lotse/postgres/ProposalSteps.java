package eu.lotse.postgres;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.register.Proposal.Check;
import eu.lotse.domain.register.Proposal.Source;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.postgres.LogChain.Occasion;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the steps of a proposal and their lines of the log; what is allowed is decided before. */
final class ProposalSteps {

  private final JdbcTemplate jdbc;
  private final ActiveRelease releases;
  private final ReleaseFiles files;
  private final LogChain chain;
  private final CanonicalJson json = new CanonicalJson();

  ProposalSteps(JdbcTemplate jdbc, ActiveRelease releases, ReleaseFiles files, LogChain chain) {
    this.jdbc = jdbc;
    this.releases = releases;
    this.files = files;
    this.chain = chain;
  }

  /** One proposes at a time, so that the same files become one proposal. */
  void lock() {
    jdbc.execute("lock table proposal in share row exclusive mode");
  }

  long propose(
      Occasion occasion,
      RulebookFiles rulebook,
      Source source,
      Set<String> authors,
      Check check,
      String reason) {
    files.store(occasion.row(), rulebook);
    long number =
        Objects.requireNonNull(
            jdbc.queryForObject(
                """
                insert into proposal (release, branch, commit, proposer, at, reason,
                    passed, rules, versions, scenarios, sources, engine)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning number
                """,
                Long.class,
                occasion.row(),
                source.branch(),
                source.commit(),
                occasion.actor(),
                occasion.at(),
                reason,
                check.passed(),
                check.rules(),
                check.versions(),
                check.scenarios(),
                check.sources(),
                check.engine()));
    addAuthor(number, occasion.actor());
    authors.forEach(author -> addAuthor(number, releases.row(new Actor(author))));
    addEarlierAuthors(number, occasion.row());
    note(
        occasion,
        Map.of(
            "proposal", Long.toString(number),
            "branch", source.branch(),
            "commit", source.commit(),
            "authors", authorNumbers(number),
            "reason", reason));
    note(
        occasion.as(Kind.CHECKED),
        Map.of(
            "proposal", Long.toString(number),
            "passed", Boolean.toString(check.passed()),
            "rules", Integer.toString(check.rules()),
            "scenarios", Integer.toString(check.scenarios()),
            "engine", check.engine()));
    return number;
  }

  /** Whoever proposes the same files again has a hand in them too. */
  void addAuthors(long number, Set<String> authors, Actor proposer) {
    addAuthor(number, releases.row(proposer));
    authors.forEach(author -> addAuthor(number, releases.row(new Actor(author))));
  }

  /** Who wrote these very files is their author, whoever proposes them again after a roll-back. */
  private void addEarlierAuthors(long number, int release) {
    jdbc.update(
        """
        insert into proposal_author (proposal, author)
        select distinct ?::bigint, w.author
        from proposal_author w join proposal p on p.number = w.proposal
        where p.release = ? and p.number <> ?
        on conflict do nothing
        """,
        number,
        release,
        number);
  }

  private void addAuthor(long number, int author) {
    jdbc.update(
        "insert into proposal_author (proposal, author) values (?, ?) on conflict do nothing",
        number,
        author);
  }

  private Set<String> authorNumbers(long number) {
    return new TreeSet<>(
        jdbc.queryForList(
            "select author::text from proposal_author where proposal = ?", String.class, number));
  }

  void attach(
      Occasion occasion, long proposal, int number, int against, LegalDates dates, String text) {
    String sha256 = LogChain.hex(text);
    jdbc.update(
        """
        insert into proposal_impact (proposal, number, sha256, against, effective_on, known_on,
            impact, actor, at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        proposal,
        number,
        sha256,
        against,
        dates.effectiveOn(),
        dates.knownOn(),
        text,
        occasion.actor(),
        occasion.at());
    note(occasion, Map.of("proposal", Long.toString(proposal), "impact", sha256));
  }

  void plan(Occasion occasion, long proposal, LocalDate day, String reason) {
    jdbc.update(
        "insert into planned_activation (proposal, day, actor, at, reason) values (?, ?, ?, ?, ?)",
        proposal,
        day,
        occasion.actor(),
        occasion.at(),
        reason);
    note(
        occasion,
        Map.of("proposal", Long.toString(proposal), "day", day.toString(), "reason", reason));
  }

  private void note(Occasion occasion, Map<String, ?> detail) {
    note(occasion, json.write(detail));
  }

  /** Writes a line about a release; says which number it has. */
  long note(Occasion occasion, String detail) {
    return chain.note(occasion, detail);
  }
}
