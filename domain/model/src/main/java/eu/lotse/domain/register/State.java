package eu.lotse.domain.register;

/** How far an activity or a single operation is. */
public enum State {
  PLANNED,
  RUNNING,
  /** Ended, and the data are still kept: keeping them is processing, judged by today's law. */
  ENDED_DATA_KEPT,
  /** Ended, and nothing is kept: no question is open. */
  ENDED_DATA_ERASED
}
