package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Text;
import eu.lotse.domain.rulebook.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects faults, so that one run reports all of them.
 *
 * <p>After {@value Limits#FAULTS} faults it stops listening and says so.
 */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();
  private final Set<Place> unreadable = new HashSet<>();

  /** Adds a fault, unless its line was found unreadable before. */
  public void add(Place place, Refusal refusal, String offending, Object... more) {
    if (found.size() < Limits.FAULTS && !unreadable.contains(place)) {
      found.add(Fault.of(place, refusal, offending, more));
    }
    if (found.size() == Limits.FAULTS) {
      found.add(Fault.of(place, Refusal.TOO_MANY_FAULTS, String.valueOf(Limits.FAULTS)));
    }
  }

  /** Whether it has stopped listening: who is still reading may stop too. */
  public boolean isFull() {
    return found.size() >= Limits.FAULTS;
  }

  /**
   * Adds a fault that says in both languages what there is instead of what is written.
   *
   * @param actual the message's {@code {1}}, in its own language
   */
  public void addTold(Place place, Refusal refusal, String offending, Text actual, String name) {
    var german = Fault.of(place, refusal, offending, actual.german(), name);
    var english = Fault.of(place, refusal, offending, actual.english(), name);
    found.add(
        new Fault(
            place,
            refusal,
            german.offending(),
            new Text(german.message().german(), english.message().english()),
            new Text(german.instead().german(), english.instead().english())));
  }

  /** Adds what somebody else found. */
  public void addAll(List<Fault> others) {
    found.addAll(others);
  }

  /** Adds a fault of the characters of a line; what else is wrong with it would only confuse. */
  void addUnreadable(Place place, Refusal refusal, String offending, Object... more) {
    add(place, refusal, offending, more);
    unreadable.add(place);
  }

  public int count() {
    return found.size();
  }

  /** Each once, by file and line. */
  public List<Fault> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  /**
   * @throws RulebookFaults where there are any
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RulebookFaults(sorted());
    }
  }
}
