package eu.lotse.batch.reevaluating;

import eu.lotse.domain.register.Reevaluations.Run;
import java.util.Collection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * The database went away during a re-evaluation. What was done is kept; it is neither over nor
 * failed, and whoever comes next takes it up.
 */
public final class BrokenConnection extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long run;

  BrokenConnection(Run run, Throwable cause) {
    super("The database went away during re-evaluation " + run.id(), cause);
    this.run = run.id();
  }

  /** Whether this is among what went wrong. */
  static boolean isAmong(Collection<Throwable> causes) {
    return causes.stream()
        .anyMatch(c ->
            c instanceof DataAccessResourceFailureException
                || c instanceof RecoverableDataAccessException
                || c instanceof CannotCreateTransactionException
                || c instanceof TransactionSystemException);
  }

  /** Which re-evaluation. */
  public long run() {
    return run;
  }
}
