package eu.lotse.rules;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The active release, compiled from the files kept with it. Compiled once for each release, and
 * noticed by every process as soon as another one becomes active.
 */
public final class ActiveRulebook implements Supplier<Rulebook> {

  private final Releases releases;
  private volatile @Nullable Rulebook compiled;

  public ActiveRulebook(Releases releases) {
    this.releases = releases;
  }

  /**
   * @throws IllegalStateException where no release was ever activated
   */
  @Override
  public Rulebook get() {
    ReleaseId active =
        releases
            .active()
            .orElseThrow(() -> new IllegalStateException("No release was activated yet"))
            .release();
    Rulebook last = compiled;
    return last != null && last.release().equals(active) ? last : compile(active);
  }

  private synchronized Rulebook compile(ReleaseId active) {
    Rulebook last = compiled;
    if (last != null && last.release().equals(active)) {
      return last;
    }
    var files =
        releases
            .files(active)
            .orElseThrow(() -> new IllegalStateException("The files of a release are gone"));
    Rulebook fresh = Rulebooks.of(files);
    compiled = fresh;
    return fresh;
  }
}
