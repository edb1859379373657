package eu.lotse.trial;

import eu.lotse.domain.impact.NewRuling;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.rulebook.ReleaseId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rulings kept in memory. */
final class MemoryRulings implements Rulings {

  private final Clock clock;
  private final List<RulingEntry> entries = new ArrayList<>();

  MemoryRulings(Clock clock) {
    this.clock = clock;
  }

  @Override
  public RulingEntry add(NewRuling ruling, Actor actor) {
    var entry =
        new RulingEntry(
            entries.size() + 1L, ruling, clock.instant(), actor.account(), Optional.empty());
    entries.add(entry);
    return entry;
  }

  @Override
  public List<RulingEntry> all() {
    return List.copyOf(entries);
  }

  @Override
  public Optional<RulingEntry> find(long number) {
    return entries.stream().filter(e -> e.number() == number).findFirst();
  }

  @Override
  public RulingEntry dealtWith(long number, ReleaseId release, Actor actor) {
    RulingEntry entry = find(number).orElseThrow();
    var done =
        new RulingEntry(
            number,
            entry.ruling(),
            entry.enteredAt(),
            entry.enteredBy(),
            Optional.of(new RulingEntry.Done(release, clock.instant(), actor.account())));
    entries.set((int) number - 1, done);
    return done;
  }
}
