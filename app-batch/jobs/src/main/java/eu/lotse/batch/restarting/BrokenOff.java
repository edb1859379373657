package eu.lotse.batch.restarting;

import java.time.LocalDateTime;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Executions of jobs whose process or database went away: Spring Batch takes them for running, or
 * does not know, and would let nobody go on. What they did is stored with their work, so all that
 * is needed is to note that they failed.
 */
public final class BrokenOff {

  private final JobOperator jobs;
  private final JobRepository repository;

  public BrokenOff(JobOperator jobs, JobRepository repository) {
    this.jobs = jobs;
    this.repository = repository;
  }

  /** Notes that an execution failed that nobody works at any more. */
  public void clear(JobExecution execution) {
    if (execution.getStatus().isRunning()) {
      jobs.recover(execution);
    } else if (isUnclear(execution)) {
      execution.getStepExecutions().stream()
          .filter(s -> s.getStatus() != BatchStatus.COMPLETED)
          .forEach(this::fail);
      execution.setStatus(BatchStatus.FAILED);
      execution.setEndTime(LocalDateTime.now(java.time.ZoneId.systemDefault()));
      repository.update(execution);
    }
  }

  private static boolean isUnclear(JobExecution execution) {
    return execution.getStatus() == BatchStatus.UNKNOWN
        || execution.getStepExecutions().stream()
            .anyMatch(s -> s.getStatus() == BatchStatus.UNKNOWN || s.getStatus().isRunning());
  }

  private void fail(StepExecution step) {
    step.setStatus(BatchStatus.FAILED);
    step.setEndTime(LocalDateTime.now(java.time.ZoneId.systemDefault()));
    repository.update(step);
  }
}
