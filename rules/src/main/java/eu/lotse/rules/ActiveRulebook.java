package eu.lotse.rules;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.Releases.Activation;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.reading.RulebookFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The rulebook in force, as the register knows it: asks which release is active each time, and
 * compiles each release once. Thread-safe; whoever needs a release that is being compiled waits for
 * it, and nobody else does.
 */
public final class ActiveRulebook implements Supplier<Rulebook> {

  private static final int MOST = 4;

  private final Releases releases;
  private final Map<ReleaseId, CompletableFuture<Rulebook>> compiled =
      new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(
            Map.Entry<ReleaseId, CompletableFuture<Rulebook>> eldest) {
          return size() > MOST;
        }
      };

  private volatile CompletableFuture<?> begun = CompletableFuture.completedFuture("");

  public ActiveRulebook(Releases releases) {
    this.releases = releases;
  }

  /**
   * The release that is active now.
   *
   * @throws IllegalStateException before the first release
   * @throws RulebookFaults where {@link #begin} came to nothing
   */
  @Override
  public Rulebook get() {
    await(begun);
    return now();
  }

  private Rulebook now() {
    return release(
        releases
            .active()
            .map(Activation::release)
            .orElseThrow(() -> new IllegalStateException("No rulebook was activated yet")));
  }

  /**
   * Some release that is or was active.
   *
   * @throws IllegalArgumentException where there never was such a release
   * @throws IllegalStateException where it was made with a vocabulary that this version of the
   *     house no longer has
   */
  public Rulebook release(ReleaseId id) {
    var mine = new CompletableFuture<Rulebook>();
    CompletableFuture<Rulebook> known;
    synchronized (compiled) {
      known = compiled.putIfAbsent(id, mine);
    }
    if (known != null) {
      return await(known);
    }
    try {
      mine.complete(compile(id));
    } catch (RuntimeException | Error e) {
      synchronized (compiled) {
        compiled.remove(id, mine);
      }
      mine.completeExceptionally(e);
    }
    return await(mine);
  }

  private static <T> T await(CompletableFuture<T> rulebook) {
    try {
      return rulebook.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private Rulebook compile(ReleaseId id) {
    Rulebook rulebook = Rulebooks.of(files(id));
    if (!rulebook.release().equals(id)) {
      throw new IllegalStateException(
          "Release %s was made with another vocabulary; activate its rulebook again"
              .formatted(id.brief()));
    }
    return rulebook;
  }

  private RulebookFiles files(ReleaseId id) {
    return releases
        .files(id)
        .orElseThrow(() -> new IllegalArgumentException("There is no release " + id));
  }

  /**
   * As {@link #firstRelease}, but where there is an active release, it is compiled on a thread of
   * its own: others can begin meanwhile, and who asks for it waits.
   *
   * @see <a
   *     href="../../../../../../../docs/decisions/0017-the-first-page-does-not-wait-for-the-law.md">ADR
   *     17</a>
   */
  public void begin(Supplier<RulebookFiles> files, LegalDates dates, Actor actor) {
    if (releases.active().isEmpty()) {
      firstRelease(files, dates, actor);
    } else {
      Executor aside = Thread.ofPlatform().name("rulebook").daemon()::start;
      begun = CompletableFuture.supplyAsync(() -> firstRelease(files, dates, actor), aside);
    }
  }

  /**
   * The active release, which is made from {@code folder} where there is none. Where the active one
   * was made with an older vocabulary of the house, the same files become a new release: what they
   * mean may have changed, and the log shall say so. Another process may do the same at the same
   * time; then the faster one's release counts.
   *
   * @throws RulebookFaults where the folder is needed and refused, or where the active release no
   *     longer fits the vocabulary
   */
  public Rulebook firstRelease(Path folder, LegalDates dates, Actor actor) {
    return firstRelease(() -> RulebookFolder.read(folder), dates, actor);
  }

  /** As {@link #firstRelease(Path, LegalDates, Actor)}, from files that need be no folder. */
  public Rulebook firstRelease(Supplier<RulebookFiles> files, LegalDates dates, Actor actor) {
    Optional<ReleaseId> active = releases.active().map(Activation::release);
    Rulebook rulebook = Rulebooks.of(active.map(this::files).orElseGet(files));
    try {
      if (active.isEmpty()) {
        releases.activate(rulebook, dates, actor, "Erster Start", active);
      } else if (!active.get().equals(rulebook.release())) {
        releases.activate(rulebook, dates, actor, "Neues Vokabular", active);
      }
    } catch (ReleaseChanged faster) {
      return now();
    }
    synchronized (compiled) {
      compiled.put(rulebook.release(), CompletableFuture.completedFuture(rulebook));
    }
    return now();
  }
}
