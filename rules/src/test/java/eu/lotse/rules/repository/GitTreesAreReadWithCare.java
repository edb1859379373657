package eu.lotse.rules.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Limits;
import eu.lotse.rules.reading.RulebookFaults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees made so that whoever checks them out gets something else than a rulebook. */
class GitTreesAreReadWithCare {

  private static final RulebookFiles SMALL =
      new RulebookFiles(Map.of("recht/gesetze.yaml", "[]\n".getBytes(StandardCharsets.UTF_8)));
  private static final Signature.Stamp STAMP =
      new Signature.Stamp(Signature.of("lawyer"), Instant.parse("2026-03-02T09:30:00Z"));

  @TempDir Path folder;
  private Repository git;

  /** An entry of a tree, as raw as Git stores it. */
  private record Entry(FileMode mode, String name, ObjectId id) {}

  @BeforeEach
  void aRepository() throws IOException {
    RulebookRepository.create(folder.resolve("law"), SMALL, STAMP, "first");
    git = new FileRepositoryBuilder().setGitDir(folder.resolve("law").toFile()).build();
  }

  @AfterEach
  void close() {
    git.close();
  }

  private ObjectId blob(byte[] content) throws IOException {
    try (var objects = git.newObjectInserter()) {
      ObjectId id = objects.insert(Constants.OBJ_BLOB, content);
      objects.flush();
      return id;
    }
  }

  private ObjectId text(String content) throws IOException {
    return blob(content.getBytes(StandardCharsets.UTF_8));
  }

  private ObjectId tree(Entry... entries) throws IOException {
    try (var objects = git.newObjectInserter()) {
      var tree = new TreeFormatter();
      for (Entry entry : entries) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        tree.append(name, 0, name.length, entry.mode(), entry.id(), true);
      }
      ObjectId id = objects.insert(tree);
      objects.flush();
      return id;
    }
  }

  private List<String> refused(Entry... entries) throws IOException {
    var faults = new Faults();
    try (var objects = git.newObjectReader()) {
      TreeIntake.read(objects, tree(entries), faults);
    }
    return faults.sorted().stream().map(f -> f.place() + " " + f.code()).toList();
  }

  private static Entry file(String name, ObjectId id) {
    return new Entry(FileMode.REGULAR_FILE, name, id);
  }

  private static Entry folder(String name, ObjectId id) {
    return new Entry(FileMode.TREE, name, id);
  }

  @Test
  void what_was_committed_is_what_is_read() {
    var files =
        Map.of(
            "recht/gesetze.yaml",
            "[]\n".getBytes(StandardCharsets.UTF_8),
            "verarbeitung/zugänge/THEMA.md",
            "# Zugänge\n".getBytes(StandardCharsets.UTF_8));
    try (var repository = RulebookRepository.open(folder.resolve("law"))) {
      DraftBranch draft =
          repository.commit("zugaenge", new RulebookFiles(files), STAMP, "Zugänge\n\nWarum");

      assertThat(repository.files(draft.commit()).release(""))
          .isEqualTo(new RulebookFiles(files).release(""));
      assertThat(draft.title()).isEqualTo("Zugänge");
      assertThat(draft.writers()).containsExactly(Signature.of("lawyer"));
      assertThat(repository.drafts()).containsExactly(draft);
    }
  }

  @Test
  void links_other_repositories_and_programs_are_refused() throws IOException {
    ObjectId target = text("/etc/passwd");
    assertThat(
            refused(
                new Entry(FileMode.EXECUTABLE_FILE, "a.dslr", text("x")),
                new Entry(FileMode.SYMLINK, "b.dslr", target),
                new Entry(FileMode.GITLINK, "c", ObjectId.fromString("1".repeat(40)))))
        .containsExactly("a.dslr:1 file-special", "b.dslr:1 file-link", "c:1 file-special");
  }

  @Test
  void names_that_lead_elsewhere_are_refused_or_passed_over() throws IOException {
    ObjectId good = text("x");
    ObjectId inner = tree(file("regel.dslr", good));
    assertThat(
            refused(
                folder("..", inner),
                folder(".git", inner),
                file("a\\b.dslr", good),
                file("/etc/passwd.dslr", good),
                file("con:.dslr", good),
                file("regel.dslr/neben.dslr", good),
                file("regel.exe", good)))
        .containsExactlyInAnyOrder(
            "a\\b.dslr:1 file-name",
            "/etc/passwd.dslr:1 file-name",
            "con:.dslr:1 file-name",
            "regel.dslr/neben.dslr:1 file-name",
            "regel.exe:1 file-name")
        .doesNotContain("regel.dslr");
  }

  @Test
  void names_that_some_systems_take_for_one_are_refused() throws IOException {
    assertThat(refused(file("Regel.dslr", text("x")), file("regel.dslr", text("y"))))
        .containsExactly("regel.dslr:1 file-twin");
    assertThat(refused(file("regel.dslr", text("x")), file("regel.dslr", text("y"))))
        .containsExactly("regel.dslr:1 file-twin");
  }

  @Test
  void large_files_and_large_books_are_refused() throws IOException {
    ObjectId large = blob(new byte[Limits.FILE_BYTES + 1]);
    assertThat(refused(file("a.dslr", large))).containsExactly("a.dslr:1 file-too-large");

    ObjectId megabyte = blob(new byte[Limits.FILE_BYTES]);
    var many = new ArrayList<Entry>();
    for (int i = 0; i < 18; i++) {
      many.add(file("a%02d.dslr".formatted(i), megabyte));
    }
    assertThat(refused(many.toArray(Entry[]::new))).containsExactly(".:1 book-too-large");
  }

  @Test
  void too_many_files_are_refused() throws IOException {
    ObjectId one = text("x");
    var many = new ArrayList<Entry>();
    for (int i = 0; i <= Limits.FILES; i++) {
      many.add(file("a%04d.dslr".formatted(i), one));
    }
    assertThat(refused(many.toArray(Entry[]::new))).containsExactly(".:1 file-too-many");
  }

  @Test
  void a_tree_that_is_folded_into_itself_many_times_is_not_unfolded() throws IOException {
    ObjectId tree = tree(file("a.dslr", text("x")));
    for (int i = 0; i < 30; i++) {
      tree = tree(folder("a", tree), folder("b", tree));
    }
    assertThat(refused(folder("a", tree)))
        .isNotEmpty()
        .allMatch(f -> f.endsWith("folder-too-deep"));
  }

  @Test
  void an_empty_tree_is_no_rulebook() throws IOException {
    assertThat(refused()).containsExactly(".:1 folder-empty");
  }

  @Test
  void a_draft_with_such_things_tells_all_of_them() throws IOException {
    ObjectId tree = tree(new Entry(FileMode.SYMLINK, "b.dslr", text("/etc/passwd")));
    try (var objects = git.newObjectInserter();
        var repository = RulebookRepository.open(folder.resolve("law"))) {
      ObjectId commit = new TreeWriting(objects).commit(tree, STAMP, "falle");
      assertThatThrownBy(() -> repository.files(commit.name()))
          .isInstanceOf(RulebookFaults.class)
          .hasMessageContaining("file-link");
    }
  }
}
