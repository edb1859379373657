package eu.lotse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.StandingCount;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.reading.RulebookFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ActiveRulebookTest {

  private static final Path FOLDER = Path.of("rulebook");
  private static final LegalDates TODAY = LegalDates.asThen(LocalDate.of(2025, 1, 10));

  private final InMemory releases = new InMemory();
  private final ActiveRulebook active = new ActiveRulebook(releases);

  @Test
  void aNewRegisterGetsTheRulebookOfTheFolder() {
    Rulebook first = active.firstRelease(FOLDER, TODAY, Actor.HOUSE);
    assertThat(releases.active()).map(Releases.Activation::release).hasValue(first.release());
    assertThat(active.get()).isSameAs(first);
  }

  @Test
  void aRegisterThatHasLawKeepsIt() {
    Rulebook first = active.firstRelease(FOLDER, TODAY, Actor.HOUSE);
    Rulebook again =
        new ActiveRulebook(releases).firstRelease(Path.of("no-such-folder"), TODAY, Actor.HOUSE);
    assertThat(again.release()).isEqualTo(first.release());
    assertThat(releases.history()).hasSize(1);
  }

  @Test
  void whereAnotherProcessWasFasterItsReleaseCounts() {
    Rulebook other = Rulebooks.of(changed());
    releases.meanwhile = () -> releases.activate(other, TODAY, Actor.HOUSE, "", Optional.empty());
    assertThat(active.firstRelease(FOLDER, TODAY, Actor.HOUSE).release())
        .isEqualTo(other.release());
    assertThat(releases.history()).hasSize(1);
  }

  @Test
  void aReleaseOfAnOlderVocabularyBecomesANewOneFromTheSameFiles() {
    var old = new ReleaseId("1".repeat(64));
    releases.files.put(old, RulebookFolder.read(FOLDER));
    releases.activations.add(
        new Releases.Activation(1, old, TODAY, Instant.EPOCH, "lawyer", "Urteil"));

    Rulebook renewed = active.firstRelease(Path.of("no-such-folder"), TODAY, Actor.HOUSE);

    assertThat(renewed.release()).isNotEqualTo(old);
    assertThat(releases.active())
        .hasValueSatisfying(now -> {
          assertThat(now.release()).isEqualTo(renewed.release());
          assertThat(now.reason()).isEqualTo("Neues Vokabular");
        });
  }

  @Test
  void othersBeginWhileTheActiveReleaseIsCompiledAndWhoAsksForItWaits() {
    Rulebook first = active.firstRelease(FOLDER, TODAY, Actor.HOUSE);
    var othersBegan = new CompletableFuture<Boolean>().orTimeout(1, TimeUnit.MINUTES);
    releases.beforeFiles = othersBegan::join;
    var again = new ActiveRulebook(releases);

    again.begin(ActiveRulebookTest::noFiles, TODAY, Actor.HOUSE);
    var asked = CompletableFuture.supplyAsync(again::get);
    othersBegan.complete(true);

    assertThat(asked.join().release()).isEqualTo(first.release());
    assertThat(again.get()).isSameAs(asked.join());
  }

  @Test
  void aNewRegisterHasItsReleaseBeforeOthersBegin() {
    active.begin(() -> RulebookFolder.read(FOLDER), TODAY, Actor.HOUSE);
    assertThat(releases.active())
        .map(Releases.Activation::release)
        .hasValue(active.get().release());
  }

  @Test
  void whoAsksForAReleaseThatIsRefusedIsToldItsFaults() {
    var files = new TreeMap<>(changed().files());
    files.put("Unfug.dslr", "Unfug".getBytes(StandardCharsets.UTF_8));
    var refused = new ReleaseId("1".repeat(64));
    releases.files.put(refused, new RulebookFiles(files));
    releases.activations.add(
        new Releases.Activation(1, refused, TODAY, Instant.EPOCH, "lawyer", "Urteil"));

    active.begin(ActiveRulebookTest::noFiles, TODAY, Actor.HOUSE);

    assertThatThrownBy(active::get)
        .isInstanceOfSatisfying(
            RulebookFaults.class,
            told -> assertThat(told.faults().getFirst().place().file()).isEqualTo("Unfug.dslr"));
  }

  private static RulebookFiles noFiles() {
    throw new AssertionError("There is an active release");
  }

  @Test
  void aReleaseIsCompiledOnceAndFollowsTheRegister() {
    Rulebook first = active.firstRelease(FOLDER, TODAY, Actor.HOUSE);
    Rulebook second = Rulebooks.of(changed());
    releases.activate(second, TODAY, Actor.HOUSE, "", Optional.of(first.release()));
    Rulebook now = active.get();
    assertThat(now.release()).isEqualTo(second.release());
    assertThat(active.get()).isSameAs(now);
    assertThat(active.release(first.release())).isSameAs(first);
  }

  @Test
  void whatWasNeverActivatedIsNotThere() {
    assertThatThrownBy(active::get).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> active.release(new ReleaseId("0".repeat(64))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0".repeat(64));
  }

  @Test
  void filesThatMakeAnotherReleaseTodayAreNotPassedOffAsTheOldOne() {
    var old = new ReleaseId("1".repeat(64));
    releases.files.put(old, RulebookFolder.read(FOLDER));
    assertThatThrownBy(() -> active.release(old)).hasMessageContaining("another vocabulary");
  }

  private static RulebookFiles changed() {
    var files = new TreeMap<>(RulebookFolder.read(FOLDER).files());
    files.put("README.md", "# Anders\n".getBytes(StandardCharsets.UTF_8));
    return new RulebookFiles(files);
  }

  /** The port without a database. */
  private static final class InMemory implements Releases {
    private final List<Activation> activations = new ArrayList<>();
    private final Map<ReleaseId, RulebookFiles> files = new HashMap<>();
    private Runnable meanwhile = () -> {};
    private Runnable beforeFiles = () -> {};

    @Override
    public Optional<Activation> active() {
      return activations.isEmpty() ? Optional.empty() : Optional.of(activations.getLast());
    }

    @Override
    public List<Activation> history() {
      return activations.reversed();
    }

    @Override
    public Optional<RulebookFiles> files(ReleaseId release) {
      beforeFiles.run();
      return Optional.ofNullable(files.get(release));
    }

    @Override
    public void standing(Consumer<StandingCount> each) {}

    @Override
    public long activate(
        Rulebook rulebook,
        LegalDates dates,
        Actor actor,
        String reason,
        Optional<ReleaseId> expected) {
      Runnable before = meanwhile;
      meanwhile = () -> {};
      before.run();
      if (!active().map(Activation::release).equals(expected)) {
        throw new ReleaseChanged("Another release is active");
      }
      files.put(rulebook.release(), rulebook.files());
      activations.add(
          new Activation(
              activations.size() + 1L,
              rulebook.release(),
              dates,
              Instant.EPOCH,
              actor.account(),
              reason));
      return 0;
    }
  }
}
