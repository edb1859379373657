package eu.lotse.postgres;

import static eu.lotse.postgres.Company.key;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.postgres.backup.BackupFile;
import eu.lotse.postgres.backup.BackupRefused;
import eu.lotse.postgres.backup.BackupRefused.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no whole and genuine backup is refused, and nothing is half restored. */
class BrokenBackupsTest {

  @TempDir Path folder;
  @AutoClose private BackedUpCompany here;

  @BeforeEach
  void threeOperations() {
    here = new BackedUpCompany(folder);
  }

  @Test
  void aPartOfABackupIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(here.backup());
    for (int left : new int[] {0, 1, 100, whole.length / 2, whole.length - 1}) {
      Path part = Files.write(folder.resolve("part-" + left), Arrays.copyOf(whole, left));
      assertThat(here.refused(part)).as(left + " bytes").isEqualTo(Why.NOT_WHOLE);
    }
  }

  @Test
  void aByteThatChangedIsNoticedOrMakesNoDifference() throws IOException {
    byte[] whole = Files.readAllBytes(here.backup());
    var random = new Random(1);
    int noticed = 0;
    for (int i = 0; i < 300; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(folder.resolve("changed"), changed);
      try (var opened = BackupFile.open(file, key(1))) {
        assertThat(opened.manifest().rows("operation")).isEqualTo(3);
      } catch (BackupRefused e) {
        noticed++;
      }
    }
    assertThat(noticed)
        .as("most bytes are content, the rest is dates and the like")
        .isGreaterThan(100);
  }

  /** As somebody would who has the file and not the key. */
  private Path forged(String part, byte[] content) throws IOException {
    Path file = here.backup();
    try (var zip = FileSystems.newFileSystem(file)) {
      Files.write(zip.getPath(part), content);
    }
    return file;
  }

  @Test
  void anotherContentIsRefused() throws IOException {
    assertThat(
            here.refused(
                forged("tables/account", "mallory\tx\t{ADMIN}\n".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Why.CHANGED);
  }

  @Test
  void anotherManifestIsRefused() throws IOException {
    assertThat(here.refused(forged("manifest.json", "{}".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Why.NOT_GENUINE);
  }

  /** As nobody can who has no key. */
  private Path told(String what, String instead) throws IOException {
    Path file = here.backup();
    try (var zip = FileSystems.newFileSystem(file)) {
      Path manifest = zip.getPath("manifest.json");
      String other = Files.readString(manifest).replaceFirst(what, instead);
      assertThat(other).as(what).isNotEqualTo(Files.readString(manifest));
      Files.writeString(manifest, other);
      Files.writeString(zip.getPath("manifest.seal"), key(1).seal("backup", other));
    }
    return file;
  }

  @Test
  void aBackupOfALaterVersionIsRefused() throws IOException {
    assertThat(here.refused(told("\"schema\":\"\\d+\"", "\"schema\":\"999\"")))
        .isEqualTo(Why.TOO_NEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"rows\":3", "\"number\":\\d"})
  void whatDoesNotArriveAsItWasToldIsNotRestored(String told) throws IOException {
    assertThat(here.refused(told(told, told.substring(0, told.indexOf(':')) + ":9")))
        .isEqualTo(Why.INCOMPLETE);
  }
}
