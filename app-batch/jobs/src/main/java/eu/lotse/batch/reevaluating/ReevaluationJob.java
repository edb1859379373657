package eu.lotse.batch.reevaluating;

import eu.lotse.batch.restarting.BrokenOff;
import eu.lotse.batch.terminal.Progress;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.ReevaluationWork.Cancelled;
import eu.lotse.domain.register.ReevaluationWork.Claim;
import eu.lotse.domain.register.ReevaluationWork.Part;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Fault;
import eu.lotse.domain.register.Reevaluations.Fault.Kind;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.UnderWay;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;

/**
 * Brings a re-evaluation to its end, as a restartable job: first all standing patterns are decided
 * under the release to come, in parts and beside everybody's work; then all verdicts are moved in
 * one transaction.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0013-prepare-and-switch.md">ADR 13</a>
 */
public final class ReevaluationJob {

  private static final String JOB = "reevaluate";
  private static final int PARTS = 16;
  private static final int AT_ONCE = 2;

  private final JobOperator jobs;
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final Reevaluations reevaluations;
  private final ReevaluationWork work;
  private final Clock clock;

  public ReevaluationJob(
      JobOperator jobs,
      JobRepository repository,
      PlatformTransactionManager transactions,
      Reevaluations reevaluations,
      ReevaluationWork work,
      Clock clock) {
    this.jobs = jobs;
    this.repository = repository;
    this.transactions = transactions;
    this.reevaluations = reevaluations;
    this.work = work;
    this.clock = clock;
  }

  /**
   * Carries out what is asked for, here and now. Nobody else can take it up in between.
   *
   * @return how it ended: done, cancelled or failed
   * @throws UnderWay where another process works at one
   * @throws BrokenConnection where the database went away; the re-evaluation is still under way
   * @throws ReleaseChanged where another release became active meanwhile
   * @throws ProposalRefused where the release may not be put in force
   */
  public Run carryOut(Request request, Progress progress) {
    Optional<Claim> mine = work.claim();
    if (mine.isEmpty()) {
      throw new UnderWay(reevaluations.underWay().orElseGet(() -> reevaluations.request(request)));
    }
    try (Claim claim = mine.get()) {
      return work(reevaluations.request(request), request.candidate(), progress);
    }
  }

  /**
   * Begins a re-evaluation, or takes it up where it was.
   *
   * @param candidate the release it is about
   * @return how it ended: done, cancelled or failed
   * @throws UnderWay where another process works at it
   * @throws BrokenConnection where the database went away; the re-evaluation is still under way
   * @throws ReleaseChanged where another release became active meanwhile
   * @throws ProposalRefused where the release may not be put in force
   */
  public Run finish(Run run, Rulebook candidate, Progress progress) {
    try (Claim claim = claim(run)) {
      Run current = now(run);
      return current.stage().underWay() ? work(current, candidate, progress) : current;
    }
  }

  /**
   * Ends a re-evaluation that cannot be brought to its end.
   *
   * @param fault why, for whoever asked for it
   * @throws UnderWay where another process works at it
   */
  public Run giveUp(Run run, Fault fault) {
    try (Claim claim = claim(run)) {
      return work.fail(run, fault);
    }
  }

  private Claim claim(Run run) {
    return work.claim().orElseThrow(() -> new UnderWay(now(run)));
  }

  private Run work(Run run, Rulebook candidate, Progress progress) {
    try {
      return attempt(run, candidate, progress);
    } catch (DataAccessException | TransactionException e) {
      throw BrokenConnection.isAmong(List.of(e)) ? new BrokenConnection(run, e) : e;
    }
  }

  private Run attempt(Run run, Rulebook candidate, Progress progress) {
    List<Part> parts = work.prepare(run, PARTS);
    var meter = new Meter(now(run), reevaluations, work, progress, clock);
    var failures = new ConcurrentLinkedQueue<Throwable>();
    JobExecution done = start(job(run, candidate, parts, meter, failures), parameters(run));
    if (done.getStatus() == BatchStatus.COMPLETED) {
      return now(run);
    }
    failures.addAll(done.getAllFailureExceptions());
    return explain(run, List.copyOf(failures));
  }

  private Run explain(Run run, List<Throwable> failures) {
    var causes = new ArrayList<Throwable>();
    failures.forEach(f -> {
      for (Throwable cause = f; cause != null; cause = cause.getCause()) {
        causes.add(cause);
      }
    });
    if (first(causes, Cancelled.class).isPresent()) {
      return work.stop(run);
    }
    if (BrokenConnection.isAmong(causes)) {
      throw new BrokenConnection(run, causes.getFirst());
    }
    Optional<ReleaseChanged> changed = first(causes, ReleaseChanged.class);
    Optional<ProposalRefused> refused = first(causes, ProposalRefused.class);
    Run failed = work.fail(run, fault(causes));
    if (changed.isPresent()) {
      throw changed.get();
    }
    if (refused.isPresent()) {
      throw refused.get();
    }
    return failed;
  }

  private static Fault fault(List<Throwable> causes) {
    Optional<ProposalRefused> refused = first(causes, ProposalRefused.class);
    if (refused.isPresent()) {
      return new Fault(Kind.REFUSED, refused.get().why().name());
    }
    String first = causes.isEmpty() ? "" : String.valueOf(causes.getFirst().getMessage());
    boolean changed = first(causes, ReleaseChanged.class).isPresent();
    return new Fault(changed ? Kind.RELEASE_CHANGED : Kind.BROKEN_OFF, first);
  }

  private static <T> Optional<T> first(List<Throwable> causes, Class<T> type) {
    return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private Run now(Run run) {
    return reevaluations.find(run.id()).orElse(run);
  }

  private JobExecution start(Job job, JobParameters parameters) {
    JobExecution before = repository.getLastJobExecution(JOB, parameters);
    if (before != null) {
      new BrokenOff(jobs, repository).clear(before);
    }
    try {
      return jobs.start(job, parameters);
    } catch (JobExecutionException e) {
      throw new IllegalStateException("The re-evaluation cannot be started", e);
    }
  }

  private static JobParameters parameters(Run run) {
    return new JobParametersBuilder().addLong("reevaluation", run.id()).toJobParameters();
  }

  private Job job(
      Run run, Rulebook candidate, List<Part> parts, Meter meter, Collection<Throwable> failures) {
    var threads = new SimpleAsyncTaskExecutor("reevaluate-");
    threads.setConcurrencyLimit(AT_ONCE);
    Step prepare =
        new StepBuilder("prepare", repository)
            .partitioner("part", _ -> contexts(parts))
            .step(part(run, candidate, meter, failures))
            .taskExecutor(threads)
            .build();
    return new JobBuilder(JOB, repository)
        .start(prepare)
        .next(step("count", (_, _) -> finished(() -> work.readyToSwitch(run))))
        .next(step("switch", (_, _) -> finished(() -> work.switchOver(run, candidate))))
        .build();
  }

  private static Map<String, ExecutionContext> contexts(List<Part> parts) {
    var contexts = new HashMap<String, ExecutionContext>();
    for (Part part : parts) {
      var context = new ExecutionContext();
      keep(part, context);
      contexts.put("part-" + part.after(), context);
    }
    return contexts;
  }

  private static void keep(Part part, ExecutionContext context) {
    context.putLong("after", part.after());
    context.putLong("upTo", part.upTo());
  }

  /** Notes why it failed, because the step that waits for all parts does not tell. */
  private Step part(Run run, Rulebook candidate, Meter meter, Collection<Throwable> failures) {
    Tasklet decide =
        (_, chunk) -> {
          var context = chunk.getStepContext().getStepExecution().getExecutionContext();
          var part = new Part(context.getLong("after"), context.getLong("upTo"));
          Part left = decide(run, candidate, part, failures);
          keep(left, context);
          meter.read();
          return left.isDone() ? RepeatStatus.FINISHED : RepeatStatus.CONTINUABLE;
        };
    return new StepBuilder("part", repository).tasklet(decide, transactions).build();
  }

  private Part decide(Run run, Rulebook candidate, Part part, Collection<Throwable> failures) {
    try {
      return work.decide(run, candidate, part);
    } catch (RuntimeException e) {
      failures.add(e);
      throw e;
    }
  }

  /** Done again whenever the job is taken up; what is done twice changes nothing. */
  private Step step(String name, Tasklet tasklet) {
    return new StepBuilder(name, repository)
        .tasklet(tasklet, transactions)
        .allowStartIfComplete(true)
        .build();
  }

  private static RepeatStatus finished(Runnable work) {
    work.run();
    return RepeatStatus.FINISHED;
  }
}
