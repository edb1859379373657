package eu.lotse.domain.register;

import eu.lotse.domain.decision.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the work list, what is still to be done over all stored operations. */
public interface WorkList {

  /** Lines are counted no further than to this one: who has more to do needs no exact number. */
  long COUNTED = 10_001;

  /**
   * Which lines; what is empty does not restrict.
   *
   * @param kind the name of the kind of duty
   * @param dueBy the last day on which a listed duty falls due; lines without a day are left out
   *     then
   */
  record Filter(Optional<String> kind, Optional<ActivityName> activity, Optional<LocalDate> dueBy) {

    public static final Filter ALL =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A line: what is to be done, and what the operation that owes it is about.
   *
   * @param verdict what the law now says of the operation; empty where no question is open
   */
  record Line(OpenDuty duty, ActivityName activity, Optional<Verdict> verdict) {}

  /** What falls due first comes first; what has no day comes last, the oldest first. */
  List<Line> list(Filter filter, long offset, int limit);

  /** How many lines there are; {@link #COUNTED} stands for that many or more. */
  long count(Filter filter);

  /**
   * How many lines each kind of duty has, counted as by {@link #count}; kinds without any are left
   * out. In the order of the vocabulary.
   */
  Map<String, Long> countByKind();
}
