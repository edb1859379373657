package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.lotse.domain.rulebook.RulebookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersAreReadWithCare {

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
  void a_sound_folder_gives_its_files_byte_by_byte() throws IOException {
    RulebookFiles files = RulebookFolder.read(folder);

    assertThat(files.files()).hasSize(6);
    assertThat(files.files().get(Regelwerk.RULES))
        .isEqualTo(Files.readAllBytes(Regelwerk.FOLDER.resolve(Regelwerk.RULES)));
  }

  @Test
  void hidden_files_are_passed_over() throws IOException {
    write(".git/config.yaml", new byte[0]);
    write("verarbeitung/.versteckt.dslr", "import x".getBytes(StandardCharsets.UTF_8));

    assertThat(RulebookFolder.read(folder).files()).hasSize(6);
  }

  @Test
  void links_are_not_followed() throws IOException {
    Path outside = Files.createTempFile("aussen", ".dslr");
    Files.createSymbolicLink(folder.resolve("verarbeitung/zugang/link.dslr"), outside);
    Files.createSymbolicLink(folder.resolve("verarbeitung/fremd"), outside.getParent());

    assertThat(refused())
        .containsExactly(
            "verarbeitung/fremd:1 file-link", "verarbeitung/zugang/link.dslr:1 file-link");
  }

  @Test
  void unknown_names_and_large_files_are_refused_all_at_once() throws IOException {
    write("verarbeitung/zugang/regel.drl", new byte[0]);
    write("verarbeitung/zugang/alt.dslr~", new byte[0]);
    write("verarbeitung/zugang/\u0430bc.dslr", new byte[0]);
    write("verarbeitung/zugang/gross.dslr", new byte[Limits.FILE_BYTES + 1]);
    write("a/b/c/d/e/tief.dslr", new byte[0]);

    assertThat(refused())
        .containsExactlyInAnyOrder(
            "a/b/c/d/e:1 folder-too-deep",
            "verarbeitung/zugang/alt.dslr~:1 file-name",
            "verarbeitung/zugang/gross.dslr:1 file-too-large",
            "verarbeitung/zugang/regel.drl:1 file-name",
            "verarbeitung/zugang/\u0430bc.dslr:1 file-name");
  }

  @Test
  void a_missing_folder_is_said_to_be_missing() {
    assertThatThrownBy(() -> RulebookFolder.read(folder.resolve("nirgends")))
        .isInstanceOf(RulebookFaults.class)
        .hasMessageContaining("folder-missing");
  }

  @Test
  void an_empty_folder_is_no_rulebook() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("leer"));

    assertThatThrownBy(() -> RulebookFolder.read(empty)).hasMessageContaining("folder-empty");
  }

  @Test
  void what_is_not_utf8_is_refused_with_its_line() {
    byte[] latin1 = "// eins\n// Umlaut ä\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Regelwerk.whole().with("verarbeitung/zugang/latin.dslr", latin1).faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.place()).hasToString("verarbeitung/zugang/latin.dslr:2");
          assertThat(fault.code()).isEqualTo("not-utf8");
          assertThat(fault.offending()).isEqualTo("0xE4");
        });
  }

  @Test
  void a_truncated_character_at_the_end_is_refused() {
    byte[] cut = {'/', '/', ' ', (byte) 0xC3};

    assertThat(Regelwerk.whole().with("verarbeitung/zugang/ende.dslr", cut).faults())
        .extracting(Fault::code)
        .containsExactly("not-utf8");
  }

  @Test
  void byte_order_marks_and_windows_line_ends_are_refused_once_a_file() {
    String windows = "\uFEFF// eins\r\n// zwei\r\n";

    assertThat(Regelwerk.whole().with("verarbeitung/zugang/windows.dslr", windows).faults())
        .extracting(f -> f.place().line() + " " + f.code())
        .containsExactly("1 byte-order-mark", "1 carriage-return");
  }

  @Test
  void files_at_strange_places_are_refused() {
    assertThat(
            Regelwerk.whole()
                .with("zugang/regel.dslr", "")
                .with("../aussen.dslr", "")
                .with("recht/mehr.yaml", "")
                .with("verarbeitung/zugang/NOTIZ.md", "")
                .faults())
        .extracting(f -> f.place().file() + " " + f.code())
        .containsExactlyInAnyOrder(
            "zugang/regel.dslr file-place",
            "../aussen.dslr file-place",
            "recht/mehr.yaml file-place",
            "verarbeitung/zugang/NOTIZ.md file-place");
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

  @Test
  void paths_that_lead_elsewhere_are_refused_wherever_they_come_from() {
    assertThat(
            Regelwerk.whole()
                .with("verarbeitung/../aussen.dslr", "")
                .with("verarbeitung/./hier.dslr", "")
                .with("verarbeitung/zugang/../x.dslr", "")
                .with("/verarbeitung/zugang/x.dslr", "")
                .with("verarbeitung//x.dslr", "")
                .with("verarbeitung/zugang/a\u0000.dslr", "")
                .faults())
        .hasSize(6)
        .allSatisfy(f -> assertThat(f.code()).isEqualTo("file-place"));
  }
}
