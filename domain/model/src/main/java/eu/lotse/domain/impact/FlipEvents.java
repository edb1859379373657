package eu.lotse.domain.impact;

import java.util.List;

/** Port: the changes of verdicts that have happened, to be followed from the first to the last. */
public interface FlipEvents {

  /**
   * The events behind {@code number}, the oldest first. Who goes on behind the last one of each
   * answer misses none and sees none twice.
   */
  List<FlipEvent> after(long number, int limit);
}
