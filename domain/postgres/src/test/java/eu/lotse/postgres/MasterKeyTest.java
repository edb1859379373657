package eu.lotse.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

  @TempDir Path folder;

  @Test
  void aKeyIsMadeOnceForItsOwnersEyesOnly() throws IOException {
    Path home = folder.resolve("new").resolve("home");

    byte[] made = MasterKey.load(Map.of(), home).bytes();

    assertThat(MasterKey.load(Map.of(), home).bytes()).isEqualTo(made).hasSize(32);
    Path file = home.resolve("master.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(home).isDirectoryNotContaining("glob:**.draft");
  }

  @Test
  void ofManyWhoStartAtOnceAllGetTheSameKey() throws Exception {
    try (var pool = Executors.newFixedThreadPool(8)) {
      var loads =
          IntStream.range(0, 16)
              .mapToObj(_ -> pool.submit(() -> MasterKey.load(Map.of(), folder)))
              .toList();

      for (Future<MasterKey> load : loads) {
        assertThat(load.get().bytes()).isEqualTo(loads.getFirst().get().bytes());
      }
    }
  }

  @Test
  void theEnvironmentGoesBeforeTheFile() throws IOException {
    byte[] key = Company.key(7).bytes();
    String variable = Base64.getEncoder().encodeToString(key) + "\n";

    assertThat(MasterKey.load(Map.of(MasterKey.VARIABLE, variable), folder).bytes()).isEqualTo(key);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsNoKeyIsRefusedWithoutRepeatingIt() {
    for (String wrong : new String[] {"secret but not Base64!", "c2hvcnQ="}) {
      assertThatThrownBy(() -> MasterKey.load(Map.of(MasterKey.VARIABLE, wrong), folder))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("LOTSE_MASTER_KEY does not hold a master key")
          .hasMessageNotContaining(wrong)
          .hasNoCause();
    }
  }

  @Test
  void aKeyDoesNotPrintItself() {
    assertThat(Company.key(1)).hasToString("MasterKey[hidden]");
  }
}
