package eu.lotse.domain.register;

import eu.lotse.domain.decision.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Port: the stored operations of which a term has passed. */
public interface DueTerms {

  /**
   * What was done.
   *
   * @param operations how many times an operation was moved by a term
   * @param flipped how many of these moves gave it another verdict
   * @param undecided what could not be moved
   */
  record Passed(long operations, long flipped, Undecided undecided) {

    public Passed(long operations, long flipped) {
      this(operations, flipped, Undecided.NONE);
    }
  }

  /**
   * Operations that stay where they are, since the rulebook broke off over their new standing
   * question.
   *
   * @param operations how many they are
   * @param first some of them, to look at
   * @param cause the first failure; it may name facts, so it is for developers only
   */
  record Undecided(long operations, List<OperationId> first, Optional<RuntimeException> cause) {

    public static final Undecided NONE = new Undecided(0, List.of(), Optional.empty());

    /** So many are named. */
    private static final int NAMED = 20;

    public Undecided {
      first = first.stream().limit(NAMED).toList();
    }

    public Undecided and(Undecided more) {
      var named = new ArrayList<>(first);
      named.addAll(more.first);
      return new Undecided(operations + more.operations, named, cause.or(() -> more.cause));
    }

    public boolean isEmpty() {
      return operations == 0;
    }
  }

  /** Where an operation stands among those that are due. */
  record Place(LocalDate day, OperationId operation) implements Comparable<Place> {

    /** Before all of them. */
    public static final Place BEGINNING = new Place(LocalDate.MIN, new OperationId(0));

    @Override
    public int compareTo(Place other) {
      return Comparator.comparing(Place::day)
          .thenComparingLong(p -> p.operation().number())
          .compare(this, other);
    }
  }

  /**
   * What was done at once.
   *
   * @param after from where to go on
   */
  record Batch(Passed passed, Place after) {

    /** Nothing was left to be tried. */
    public boolean isEmpty() {
      return passed.operations() == 0 && passed.undecided().isEmpty();
    }
  }

  /**
   * Moves the first operations of which a term has passed by one term each: gives them their new
   * standing question with its decision, duties and a line in the log; all of it or nothing. What
   * another process works at is left alone, and so is what the rulebook cannot decide.
   *
   * @param rulebook the active release
   * @param after where to begin, so that what could not be decided is not tried again and again
   * @throws Operations.ReleaseChanged where another release is active
   */
  Batch pass(Rulebook rulebook, LocalDate today, Place after);
}
