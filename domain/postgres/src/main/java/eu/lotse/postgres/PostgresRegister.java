package eu.lotse.postgres;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.impact.FlipEvents;
import eu.lotse.domain.impact.PastActs;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.domain.impact.Samples;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.DueTerms;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.Stock;
import eu.lotse.domain.register.WorkList;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register in PostgreSQL: every port of the domain, over one data source. Import it into a
 * Spring context, or make one and ask it for the ports.
 *
 * <p>Making one brings the schema up to date. A transaction that its user holds on the data source
 * is joined.
 */
@Configuration(proxyBeanMethods = false)
public class PostgresRegister {

  private static final int FETCH = 1_000;

  private final Activities activities;
  private final Operations operations;
  private final WorkList workList;
  private final DecisionLog log;
  private final Persons persons;
  private final Releases releases;
  private final Proposals proposals;
  private final Accounts accounts;
  private final Erasure erasure;
  private final PastActs acts;
  private final Samples samples;
  private final FlipEvents flips;
  private final Rulings rulings;
  private final Reevaluations reevaluations;
  private final ReevaluationWork reevaluationWork;
  private final Stock stock;
  private final DueTerms dueTerms;

  /**
   * @param matters the matters whose patterns the register may hold
   * @param clock says when something was stored
   * @throws IllegalStateException where the register was begun with another master key
   */
  public PostgresRegister(
      DataSource dataSource, List<Matter> matters, MasterKey masterKey, Clock clock) {
    Flyway.configure().dataSource(dataSource).load().migrate();
    var jdbc = new JdbcTemplate(dataSource);
    jdbc.setFetchSize(FETCH);
    var sealing = new Sealing(masterKey);
    requireSameKey(jdbc, sealing);
    TransactionTemplate transaction = transaction(dataSource);
    TransactionTemplate snapshot = transaction(dataSource);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);

    var release = new ActiveRelease(jdbc);
    var patterns = new PatternRows(jdbc, matters);
    var people = new PersonRows(jdbc, sealing);
    var chain = new LogChain(jdbc);
    var duties = new DutyRows(jdbc);
    var decisions = new DecisionRows(jdbc);
    var told = new Flips(jdbc, chain, duties);
    var verdicts = new StandingVerdicts(jdbc, told);
    var recorded = new RecordedDecisions(patterns, decisions, verdicts);
    var stored = new StoredActivities(jdbc, patterns);
    var answers = new StoredAnswers(jdbc, patterns);
    var lines =
        new StoredLog(jdbc, transaction, snapshot, release, recorded, chain, answers, clock);
    var counts = new CountRows(jdbc, transaction);
    var recorder =
        new Recorder(
            transaction,
            release,
            stored,
            new OperationRows(jdbc, people),
            new TermRows(jdbc),
            recorded,
            new Bookkeeping(counts, new ActCountRows(jdbc), duties, chain),
            clock);
    var files = new ReleaseFiles(jdbc);
    var approvals = new Approvals(jdbc, sealing);
    var proposed = new ProposalRows(jdbc);
    var preparation = new Preparation(jdbc, patterns, decisions);
    var activator =
        new Activator(
            jdbc,
            transaction,
            release,
            new Licences(proposed, approvals, files),
            files,
            chain,
            preparation,
            new Switch(jdbc, patterns, told),
            clock);
    activities = stored;
    operations = new StoredOperations(jdbc, recorder, patterns, people, duties, lines);
    workList = new StoredWorkList(jdbc, patterns, matters);
    log = lines;
    persons = new StoredPersons(jdbc, transaction, people);
    releases = new StoredReleases(jdbc, snapshot, patterns, files, activator);
    proposals =
        new StoredProposals(
            transaction,
            release,
            proposed,
            new ProposalSteps(jdbc, release, files, chain),
            approvals,
            clock);
    accounts = new StoredAccounts(jdbc, clock);
    erasure = new Erasure(jdbc, transaction, people, clock);
    acts = new StoredActs(jdbc, snapshot, patterns);
    samples = new StoredSamples(jdbc);
    flips = new StoredFlips(jdbc, patterns);
    rulings = new StoredRulings(jdbc, transaction, release, patterns, clock);
    stock =
        new StoredStock(
            jdbc, transaction, release, stored, patterns, decisions, verdicts, counts, clock);
    dueTerms =
        new StoredDueTerms(
            jdbc,
            transaction,
            release,
            patterns,
            recorded,
            verdicts,
            new TermTurn(jdbc, counts, duties, chain),
            counts,
            clock);
    var runs = new ReevaluationRows(jdbc);
    var worker = new SingleWorker(dataSource);
    reevaluations =
        new StoredReevaluations(jdbc, transaction, release, runs, files, activator, worker, clock);
    reevaluationWork =
        new StoredReevaluationWork(
            jdbc, transaction, release, runs, preparation, activator, worker, clock);
  }

  /** A part of a transaction at hand can fail and be tried again without the rest. */
  private static TransactionTemplate transaction(DataSource dataSource) {
    var template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    return template;
  }

  private static void requireSameKey(JdbcTemplate jdbc, Sealing sealing) {
    jdbc.update(
        "insert into master_key (fingerprint) values (?) on conflict do nothing",
        sealing.fingerprint());
    byte[] begunWith =
        Rows.only(jdbc.queryForList("select fingerprint from master_key", byte[].class));
    if (!MessageDigest.isEqual(begunWith, sealing.fingerprint())) {
      throw new IllegalStateException(
          "This database was begun with another master key: set "
              + MasterKey.VARIABLE
              + " to that key, or put its master.key back into the data folder");
    }
  }

  @Bean
  public Activities activities() {
    return activities;
  }

  @Bean
  public Operations operations() {
    return operations;
  }

  @Bean
  public DecisionLog decisionLog() {
    return log;
  }

  @Bean
  public WorkList workList() {
    return workList;
  }

  @Bean
  public Persons persons() {
    return persons;
  }

  @Bean
  public Releases releases() {
    return releases;
  }

  @Bean
  public Proposals proposals() {
    return proposals;
  }

  @Bean
  public Accounts accounts() {
    return accounts;
  }

  @Bean
  public Reevaluations reevaluations() {
    return reevaluations;
  }

  @Bean
  public ReevaluationWork reevaluationWork() {
    return reevaluationWork;
  }

  @Bean
  public DueTerms dueTerms() {
    return dueTerms;
  }

  @Bean
  public Stock stock() {
    return stock;
  }

  @Bean
  public Erasure erasure() {
    return erasure;
  }

  @Bean
  public PastActs pastActs() {
    return acts;
  }

  @Bean
  public Samples samples() {
    return samples;
  }

  @Bean
  public FlipEvents flipEvents() {
    return flips;
  }

  @Bean
  public Rulings rulings() {
    return rulings;
  }
}
