package eu.lotse.rules;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Releases;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stand-in. */
public final class ActiveRulebook implements Supplier<Rulebook> {
  private final Releases releases;
  private @Nullable Rulebook last;

  public ActiveRulebook(Releases releases) {
    this.releases = releases;
  }

  @Override
  public synchronized Rulebook get() {
    var id = releases.active().orElseThrow().release();
    if (last == null || !last.release().equals(id)) {
      last = Rulebooks.of(releases.files(id).orElseThrow());
    }
    return last;
  }
}
