package eu.lotse.postgres;

import com.zaxxer.hikari.HikariDataSource;
import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.ImpactTree;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations.Recorded;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Check;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Proposal.Source;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.ReevaluationWork.Part;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.State;
import eu.lotse.postgres.embedded.ThrowawayServer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.JdbcTemplate;

/** A company with a register of its own, on a real and fresh database. */
final class Company implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final Instant NOW = Instant.parse("2026-03-02T09:30:00.123456Z");
  static final Matter MATTER = Processing.matter();
  static final Actor AGENT = new Actor("agent");
  static final Actor AUTHOR = new Actor("author");
  static final Actor LAWYER = new Actor("lawyer");
  static final ActivityName SERVICE = new ActivityName("customer-service");

  final HikariDataSource database;
  final JdbcTemplate sql;
  final PostgresRegister register;

  private final AtomicReference<Rulebook> active = new AtomicReference<>();
  private final Recording recording;

  Company() {
    this(ThrowawayServer.migrated());
  }

  /** On a database that may hold something already, of an older version even. */
  Company(ThrowawayServer.Database there) {
    database = pool(there);
    sql = new JdbcTemplate(database);
    register = open(key(1));
    recording =
        new Recording(
            new Decide(active::get),
            register.activities(),
            register.persons(),
            register.operations());
    register
        .activities()
        .save(
            new Activity(
                SERVICE,
                "Kundendienst",
                "Fragen und Beschwerden im Netz",
                State.RUNNING,
                Facts.none(MATTER).with("operation", "STORE").with("purpose", "SERVICE")));
  }

  private static HikariDataSource pool(ThrowawayServer.Database database) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.user());
    pool.setPassword(database.password());
    pool.setMinimumIdle(0);
    return pool;
  }

  @Override
  public void close() {
    database.close();
  }

  PostgresRegister open(MasterKey key) {
    return new PostgresRegister(database, List.of(MATTER), key, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  static MasterKey key(int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return MasterKey.of(bytes);
  }

  Rulebook law() {
    return active.get();
  }

  /** Lets one lawyer propose a law and another one approve it. */
  Proposal approve(Rulebook law) {
    Proposal proposal = propose(law);
    return register.proposals().approve(proposal.number(), seen(proposal), LAWYER, "read it");
  }

  /** Proposes a law, with what it would change. */
  Proposal propose(Rulebook law) {
    hire(AUTHOR, LAWYER);
    Proposal proposal =
        register
            .proposals()
            .propose(
                law.release(),
                law.files(),
                new Source("draft-" + law.release().brief(), "0".repeat(40)),
                Set.of(),
                new Check(true, 2, 2, 2, 1, law.engine()),
                AUTHOR,
                "the law changed");
    return attachImpact(proposal, law);
  }

  Proposal attachImpact(Proposal proposal, Rulebook law) {
    var active = register.releases().active().orElseThrow().release();
    var dates = LegalDates.asThen(TODAY);
    var impact =
        Impact.of(register.releases(), active.equals(law.release()) ? law : law(), law, dates);
    return register
        .proposals()
        .attachImpact(proposal.number(), active, dates, ImpactTree.text(impact), AUTHOR);
  }

  static Seen seen(Proposal proposal) {
    return new Seen(proposal.release(), proposal.impact().orElseThrow().sha256());
  }

  void hire(Actor... lawyers) {
    for (Actor lawyer : lawyers) {
      register.accounts().save(new Account(lawyer.account(), Set.of(Role.LAWYER)), "none");
    }
  }

  /** How many lines of the log tell of verdicts. */
  long told() {
    return rows("decision_log where verdict is not null");
  }

  /** Makes a law the active one as of today. */
  long activate(Rulebook law) {
    return activate(law, TODAY);
  }

  long activate(Rulebook law, LocalDate day) {
    var now = register.releases().active().map(Releases.Activation::release);
    if (now.isPresent() && !now.get().equals(law.release())) {
      approveOnce(law);
    }
    long flipped =
        register
            .releases()
            .activate(
                law,
                LegalDates.asThen(day),
                LAWYER,
                "the law changed",
                register.releases().active().map(Releases.Activation::release));
    active.set(law);
    return flipped;
  }

  /** Brings back an earlier law, and says how many operations flipped. */
  long rollBack(Rulebook law, String reason) {
    var asked =
        new Request(
            law,
            LegalDates.asThen(TODAY),
            LAWYER,
            reason,
            register.releases().active().map(Releases.Activation::release),
            true);
    Run run = register.reevaluations().request(asked);
    ReevaluationWork work = register.reevaluationWork();
    for (Part left = work.prepare(run, 1).getFirst(); !left.isDone(); ) {
      left = work.decide(run, law, left);
    }
    work.readyToSwitch(run);
    long flipped = work.switchOver(run, law).flipped().orElseThrow();
    active.set(law);
    return flipped;
  }

  /** Proposes and approves a law, unless it is approved already. */
  void approveOnce(Rulebook law) {
    if (!isApproved(law)) {
      approve(law);
    }
  }

  private boolean isApproved(Rulebook law) {
    return register.proposals().list(0, 100).stream()
        .anyMatch(p -> p.release().equals(law.release()) && p.state() == Proposal.State.APPROVED);
  }

  static Draft running(String purpose) {
    return draft(purpose, State.RUNNING, "");
  }

  /** An operation of a day ago; no item where its name is empty. */
  static Draft draft(String purpose, State state, String item) {
    return new Draft(
        SERVICE,
        state,
        TODAY.minusDays(1),
        Optional.empty(),
        item.isEmpty() ? Optional.empty() : Optional.of(new PersonalReference(item)),
        Facts.none(MATTER).with("purpose", purpose));
  }

  List<Recorded> record(Draft... drafts) {
    return recording.record(List.of(drafts), AGENT, TODAY);
  }

  List<Recorded> recordOn(LocalDate today, Draft... drafts) {
    return recording.record(List.of(drafts), AGENT, today);
  }

  OperationId recordOne(Draft draft) {
    return record(draft).getFirst().id();
  }

  /** The draft, decided under the law as this company knows it. */
  NewOperation decided(Draft draft) {
    return recording.decide(draft, TODAY);
  }

  long rows(String table) {
    return sql.queryForObject("select count(*) from " + table, Long.class);
  }
}
