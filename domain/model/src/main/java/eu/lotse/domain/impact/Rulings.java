package eu.lotse.domain.impact;

import eu.lotse.domain.register.Actor;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.List;
import java.util.Optional;

/** Port: rulings that came in before any rule knew them. */
public interface Rulings {

  RulingEntry add(NewRuling ruling, Actor actor);

  /** Those that wait first, then the others; in each part the newest first. */
  List<RulingEntry> all();

  Optional<RulingEntry> find(long number);

  /**
   * Notes that a ruling was dealt with; what was noted before stays.
   *
   * @param release one that is or was active
   * @return the entry as it is now
   * @throws IllegalArgumentException where there is no such ruling, or the release was never active
   */
  RulingEntry dealtWith(long number, ReleaseId release, Actor actor);
}
