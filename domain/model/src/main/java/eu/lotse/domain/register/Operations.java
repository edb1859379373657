package eu.lotse.domain.register;

import eu.lotse.domain.decision.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the stored processing operations. */
public interface Operations {

  /**
   * What became of an operation that was to be stored.
   *
   * @param isNew false where the same item was stored under the same activity before; then nothing
   *     was changed
   */
  record Recorded(OperationId id, boolean isNew) {}

  /**
   * Stores operations with their patterns, decisions, log entries and duties: all of them or none.
   *
   * @return one answer for each, in their order
   * @throws ReleaseChanged where the decisions were made under a release that is no longer active:
   *     decide again
   * @throws IllegalArgumentException where an activity does not exist
   */
  List<Recorded> record(List<NewOperation> operations, Actor actor);

  Optional<Operation> find(OperationId id);

  /** The newest first. */
  List<Operation> list(OperationFilter filter, long offset, int limit);

  long count(OperationFilter filter);

  /** How many operations each verdict has; those without a standing question are not counted. */
  Map<Verdict, Long> countByVerdict(OperationFilter filter);

  /** The log of one operation, the oldest first. */
  List<LogEntry> history(OperationId id);

  /** What is still to be done for one operation. */
  List<OpenDuty> duties(OperationId id);

  /** The decisions were made under a release that has been replaced meanwhile. */
  final class ReleaseChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReleaseChanged(String message) {
      super(message);
    }
  }
}
