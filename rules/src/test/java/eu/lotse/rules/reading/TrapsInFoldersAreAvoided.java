package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders made so that whoever reads them leaves them, waits for ever or reads without end. */
class TrapsInFoldersAreAvoided {

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (var file : RulebookFolder.read(Regelwerk.FOLDER).files().entrySet()) {
      write(file.getKey(), file.getValue());
    }
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private List<String> refused() {
    var faults = new Faults();
    RulebookFolder.read(folder, faults);
    return faults.sorted().stream().map(f -> f.place() + " " + f.code()).toList();
  }

  @Test
  void an_archive_is_no_folder() throws IOException {
    Path archive = folder.resolve("regelwerk.zip");
    Files.write(archive, new byte[] {'P', 'K', 3, 4});

    assertThatThrownBy(() -> RulebookFolder.read(archive)).hasMessageContaining("folder-is-file");
  }

  @Test
  void the_folder_itself_may_be_named_by_a_link() throws IOException {
    Path link = folder.resolveSibling(folder.getFileName() + "-aktuell");
    Files.createSymbolicLink(link, folder);

    assertThat(RulebookFolder.read(link).files()).hasSize(6);
    Files.delete(link);
  }

  @Test
  void links_in_a_circle_and_into_nothing_are_refused() throws IOException {
    Files.createSymbolicLink(folder.resolve("verarbeitung/kreis"), folder.resolve("verarbeitung"));
    Files.createSymbolicLink(folder.resolve("verarbeitung/selbst"), Path.of("selbst"));
    Files.createSymbolicLink(
        folder.resolve("verarbeitung/zugang/passwd.dslr"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(folder.resolve("verarbeitung/zugang/leer.dslr"), Path.of("nirgends"));

    assertThat(refused())
        .containsExactly(
            "verarbeitung/kreis:1 file-link",
            "verarbeitung/selbst:1 file-link",
            "verarbeitung/zugang/leer.dslr:1 file-link",
            "verarbeitung/zugang/passwd.dslr:1 file-link");
  }

  @Test
  void a_pipe_is_refused_and_not_waited_for() throws Exception {
    Path pipe = folder.resolve("verarbeitung/zugang/pipe.dslr");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(refused()).containsExactly("verarbeitung/zugang/pipe.dslr:1 file-special");
  }

  @Test
  void a_socket_is_refused() throws IOException {
    Path socket = Files.createTempDirectory("s").resolve("x.dslr");
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      var faults = new Faults();
      RulebookFolder.read(socket.getParent(), faults);

      assertThat(faults.sorted()).extracting(Fault::code).containsExactly("file-special");
    }
  }

  @Test
  void a_folder_named_like_a_file_is_no_file() throws IOException {
    Files.createDirectory(folder.resolve("verarbeitung/zugang/regel.dslr"));

    assertThat(refused()).containsExactly("verarbeitung/zugang/regel.dslr:1 file-name");
  }

  @Test
  void names_that_some_systems_take_for_one_are_refused() throws IOException {
    write("verarbeitung/zugang/Oeffentlich.dslr", new byte[0]);
    Files.createDirectory(folder.resolve("Verarbeitung"));

    assertThat(refused())
        .containsExactly(
            "verarbeitung:1 file-twin", "verarbeitung/zugang/oeffentlich.dslr:1 file-twin");
  }

  @Test
  void names_that_mean_something_elsewhere_are_refused() throws IOException {
    var names =
        List.of(
            "a b.dslr",
            "a\\b.dslr",
            "a\nb.dslr",
            "a\u202eb.dslr",
            "a%2e.dslr",
            "a;b.dslr",
            "-rf.dslr",
            "a..dslr",
            "a.DSLR",
            "u\u0308.dslr",
            "a.dslr.");
    for (String name : names) {
      write("verarbeitung/zugang/" + name, new byte[0]);
    }

    assertThat(refused()).hasSize(names.size()).allMatch(f -> f.endsWith(":1 file-name"));
    assertThat(refused()).allSatisfy(f -> assertThat(Shown.harmless(f)).isEqualTo(f));
  }

  @Test
  void more_files_than_a_rulebook_has_are_refused_once() throws IOException {
    for (int i = 0; i <= Limits.FILES; i++) {
      write("verarbeitung/viele/datei" + i + ".dslr", new byte[0]);
    }

    assertThat(refused()).containsExactly(".:1 file-too-many");
  }

  @Test
  void a_folder_that_is_no_rulebook_is_not_listed_to_its_end() throws IOException {
    for (int i = 0; i <= 2 * Limits.FILES; i++) {
      write("verarbeitung/viele/.datei" + i, new byte[0]);
    }

    assertThat(refused()).containsExactly("verarbeitung/viele:1 file-too-many");
  }

  @Test
  void files_that_are_too_large_together_are_refused_once() throws IOException {
    for (int i = 0; i <= Limits.BOOK_BYTES / Limits.FILE_BYTES; i++) {
      write("verarbeitung/zugang/gross" + i + ".dslr", new byte[Limits.FILE_BYTES]);
    }

    assertThat(refused()).containsExactly(".:1 book-too-large");
  }

  @Test
  void what_changes_while_it_is_read_is_refused() throws IOException {
    Path rules = folder.resolve(Regelwerk.RULES);

    assertThat(changing(() -> Files.writeString(rules, "// anders")))
        .containsExactly(Regelwerk.RULES + ":1 folder-changed");
  }

  @Test
  void what_disappears_while_it_is_read_is_refused_with_its_folder() throws IOException {
    assertThat(changing(() -> Files.delete(folder.resolve(Regelwerk.RULES))))
        .contains(Regelwerk.RULES + ":1 folder-changed");
  }

  @Test
  void what_appears_while_it_is_read_is_refused_with_its_folder() throws IOException {
    assertThat(changing(() -> write("verarbeitung/zugang/neu.dslr", new byte[0])))
        .containsExactly("verarbeitung/zugang:1 folder-changed");
  }

  private interface Change {
    void run() throws IOException;
  }

  private List<String> changing(Change change) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, FileTime.fromMillis(0));
      }
    }
    var faults = new Faults();
    RulebookFolder.read(
        folder,
        faults,
        () -> {
          try {
            change.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return faults.sorted().stream().map(f -> f.place() + " " + f.code()).toList();
  }
}
