package eu.lotse.batch.importing;

import eu.lotse.batch.restarting.BrokenOff;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Imports files as restartable jobs. A job is known by its file's content, activity and format: the
 * same again goes on where it was interrupted, or says that it was done.
 */
public final class Importing {

  private static final String JOB = "import";
  private static final String STEP = "lines";
  private static final String PROCESS = "process";
  private static final int CHUNK = 200;
  private static final int TRIES = 3;

  private final JobOperator jobs;
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final Recording recording;
  private final Supplier<Rulebook> rulebook;
  private final ImportSettings settings;
  private final Clock clock;

  public Importing(
      JobOperator jobs,
      JobRepository repository,
      PlatformTransactionManager transactions,
      Recording recording,
      Supplier<Rulebook> rulebook,
      ImportSettings settings,
      Clock clock) {
    this.jobs = jobs;
    this.repository = repository;
    this.transactions = transactions;
    this.recording = recording;
    this.rulebook = rulebook;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Imports a file.
   *
   * @throws ImportRefused where it cannot be imported at all
   */
  public ImportReport run(ImportRequest request) {
    JobParameters parameters = parameters(request);
    JobExecution before = repository.getLastJobExecution(JOB, parameters);
    if (before != null && before.getStatus() == BatchStatus.COMPLETED) {
      return report(before, request, true, false);
    }
    if (before != null) {
      recover(before, request);
    }
    JobExecution done = finish(request, parameters);
    return report(done, request, false, before != null);
  }

  private void recover(JobExecution before, ImportRequest request) {
    if (before.getStatus().isRunning()) {
      requireEnded(before, request);
    }
    new BrokenOff(jobs, repository).clear(before);
  }

  private static void requireEnded(JobExecution before, ImportRequest request) {
    String mark = Optional.ofNullable(before.getJobParameters().getString(PROCESS)).orElse("");
    if (!request.takeOver() && RunningProcess.mayLive(mark)) {
      throw new ImportRefused("RUNNING", mark.substring(mark.indexOf('@') + 1));
    }
  }

  /** Where a new release becomes active during the import, the job goes on under that one. */
  private JobExecution finish(ImportRequest request, JobParameters parameters) {
    for (int tried = 1; ; tried++) {
      JobExecution execution = start(request, parameters);
      if (execution.getStatus() == BatchStatus.COMPLETED) {
        return execution;
      }
      List<Throwable> failures = execution.getAllFailureExceptions();
      if (tried == TRIES || failures.stream().noneMatch(Importing::isReleaseChanged)) {
        throw new IllegalStateException(
            "The import did not come to its end", failures.stream().findFirst().orElse(null));
      }
    }
  }

  private static boolean isReleaseChanged(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Operations.ReleaseChanged) {
        return true;
      }
    }
    return false;
  }

  private JobExecution start(ImportRequest request, JobParameters parameters) {
    try {
      return jobs.start(job(request), parameters);
    } catch (JobExecutionException e) {
      throw new IllegalStateException("The import cannot be started", e);
    }
  }

  private Job job(ImportRequest request) {
    LocalDate today = LocalDate.now(clock);
    var activity = request.activity();
    if (!rulebook.get().models(activity.facts().matter())) {
      throw new ImportRefused("SILENT_RULEBOOK", activity.facts().matter().name());
    }
    var context =
        new ImportContext(
            activity,
            settings,
            today,
            clock.getZone(),
            rulebook.get().begins(activity.facts().matter()));
    LineFormat format = format(request, context);
    var tally = new Tally();
    var rejects = new RejectFile(request.rejects(), request.wording());
    var step =
        new StepBuilder(STEP, repository)
                .<SourceLine, ReadLine>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new SourceLines(request.file(), format.hasHeader()))
                .processor(line -> read(line, format))
                .writer(
                    new ItemRecorder(
                        recording,
                        transactions,
                        request,
                        today,
                        tally,
                        rejects,
                        length(request.file())))
                .stream(tally)
                .stream(rejects)
                .build();
    return new JobBuilder(JOB, repository).start(step).build();
  }

  private static LineFormat format(ImportRequest request, ImportContext context) {
    return switch (request.format()) {
      case ACTIVITY_STREAMS -> new ActivityStreamsFormat(context);
      case CSV ->
          CsvFormat.announcedBy(
              SourceLines.first(request.file()).orElseThrow(() -> new ImportRefused("BAD_HEADER")),
              context);
    };
  }

  private static ReadLine read(SourceLine line, LineFormat format) {
    List<Outcome> outcomes =
        line.fault()
            .map(fault -> List.<Outcome>of(new Outcome.Rejected(fault, Optional.empty())))
            .orElseGet(() ->
                line.text().isBlank()
                    ? List.of(Outcome.skipped(SkipReason.EMPTY_LINE))
                    : format.read(line.text()));
    return new ReadLine(line.number(), line.position(), outcomes);
  }

  private static JobParameters parameters(ImportRequest request) {
    try {
      return new JobParametersBuilder()
          .addString("content", Fingerprint.of(request.file()))
          .addString("activity", request.activity().name().text())
          .addString("format", request.format().name())
          .addString(PROCESS, RunningProcess.mark(), false)
          .toJobParameters();
    } catch (IOException e) {
      throw new ImportRefused("UNREADABLE", request.file());
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new ImportRefused("UNREADABLE", file);
    }
  }

  private ImportReport report(
      JobExecution execution, ImportRequest request, boolean before, boolean resumed) {
    var step = repository.getLastStepExecution(execution.getJobInstance(), STEP);
    if (step == null) {
      throw new IllegalStateException("An import without a step");
    }
    ImportSummary summary = Tally.read(step.getExecutionContext());
    return new ImportReport(
        summary,
        before,
        resumed,
        summary.rejected() > 0 ? Optional.of(request.rejects()) : Optional.empty());
  }
}
