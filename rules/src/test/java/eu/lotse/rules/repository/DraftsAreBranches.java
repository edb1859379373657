package eu.lotse.rules.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.repository.FileChange.Kind;
import eu.lotse.rules.repository.FileChange.Line;
import eu.lotse.rules.repository.FileChange.Mark;
import eu.lotse.rules.repository.RepositoryRefused.Why;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsAreBranches {

  private static final RulebookFiles FIRST = files(Map.of("README.md", "eins\nzwei\ndrei\n"));
  private static final RulebookFiles SECOND =
      files(Map.of("README.md", "eins\n2\ndrei\n", "neu.md", "neu\n"));

  @TempDir Path folder;
  @AutoClose private RulebookRepository repository;

  private static RulebookFiles files(Map<String, String> texts) {
    var files = new TreeMap<String, byte[]>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new RulebookFiles(files);
  }

  private static Signature.Stamp by(String account) {
    return new Signature.Stamp(Signature.of(account), Instant.parse("2026-03-02T09:30:00Z"));
  }

  @BeforeEach
  void aRepositoryOfTheHouse() {
    RulebookRepository.create(folder.resolve("law"), FIRST, by("lotse"), "first");
    repository = RulebookRepository.open(folder.resolve("law"));
  }

  @Test
  void the_first_commit_is_the_rulebook_in_force_and_no_draft() {
    assertThat(repository.drafts()).isEmpty();
    assertThatThrownBy(() -> repository.draft("main")).hasMessageContaining("MAIN_IS_NO_DRAFT");
    assertThatThrownBy(() -> repository.draft("strenger")).hasMessageContaining("NO_DRAFTS");
    assertThatThrownBy(() -> repository.commit("../main", SECOND, by("anna"), "x"))
        .isInstanceOfSatisfying(
            RepositoryRefused.class, r -> assertThat(r.why()).isEqualTo(Why.BAD_BRANCH));
  }

  @Test
  void whoever_makes_it_second_leaves_the_first_one_alone() {
    RulebookRepository.create(folder.resolve("law"), SECOND, by("lotse"), "second");

    assertThat(folder.toFile().list()).containsExactly("law");
    var draft = repository.commit("leer", FIRST, by("anna"), "wie es ist");
    assertThat(repository.files(draft.commit()).files()).containsOnlyKeys("README.md");
  }

  @Test
  void everybody_who_wrote_what_is_not_released_is_a_writer() {
    repository.commit("strenger", SECOND, by("anna"), "eins");
    DraftBranch draft = repository.commit("strenger", FIRST, by("bert"), "zwei");

    assertThat(draft.writers())
        .containsExactlyInAnyOrder(Signature.of("anna"), Signature.of("bert"));
    repository.release(draft.commit(), by("cora"), "Freigabe");
    DraftBranch next = repository.commit("milder", SECOND, by("cora"), "drei");
    assertThat(next.writers()).containsExactly(Signature.of("cora"));
  }

  @Test
  void drafts_that_went_apart_are_joined_with_the_files_that_were_released() {
    DraftBranch one = repository.commit("eins", SECOND, by("anna"), "eins");
    DraftBranch two =
        repository.commit("zwei", files(Map.of("README.md", "ganz anders\n")), by("bert"), "zwei");
    repository.release(one.commit(), by("cora"), "Freigabe eins");
    repository.release(two.commit(), by("cora"), "Freigabe zwei");

    DraftBranch after = repository.commit("drei", FIRST, by("anna"), "drei");
    assertThat(after.writers()).as("all before is released").containsExactly(Signature.of("anna"));
  }

  @Test
  void what_was_released_before_comes_back_on_top_and_nothing_is_forgotten() {
    DraftBranch one = repository.commit("eins", SECOND, by("anna"), "eins");
    repository.release(one.commit(), by("cora"), "Freigabe eins");
    repository.release(FIRST, by("cora"), "zurück zum Ersten");
    assertThat(repository.released().hasSameContent(FIRST)).isTrue();
    assertThat(repository.isReleased(one.commit())).isTrue();
    assertThat(repository.commit("neu", SECOND, by("bert"), "neu").writers())
        .as("a new draft begins at what is in force")
        .containsExactly(Signature.of("bert"));

    repository.release(one.commit(), by("cora"), "wieder eins");
    assertThat(repository.released().hasSameContent(SECOND)).isTrue();
  }

  @Test
  void a_name_or_the_beginning_of_an_address_tells_whose_work_it_is() {
    assertThat(new Signature("Anna", "x@y.de").mayBe("anna")).isTrue();
    assertThat(new Signature("A. Müller", "Anna@firma.de").mayBe("anna")).isTrue();
    assertThat(new Signature("A. Müller", "mueller@firma.de").mayBe("anna")).isFalse();
    assertThat(new Signature("annabell", "annabell@firma.de").mayBe("anna")).isFalse();
  }

  @Test
  void two_rulebooks_are_compared_line_by_line() {
    var changes = Comparison.of(FIRST, SECOND);

    assertThat(changes)
        .extracting(FileChange::path, FileChange::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("README.md", Kind.CHANGED),
            org.assertj.core.groups.Tuple.tuple("neu.md", Kind.ADDED));
    assertThat(changes.getFirst().lines())
        .containsExactly(
            new Line(Mark.SAME, 1, "eins"),
            new Line(Mark.REMOVED, 2, "zwei"),
            new Line(Mark.ADDED, 2, "2"),
            new Line(Mark.SAME, 3, "drei"));
    assertThat(Comparison.of(FIRST, FIRST)).isEmpty();
  }

  @Test
  void what_lies_far_from_a_change_is_left_out() {
    String many = "gleich\n".repeat(40);
    var changes =
        Comparison.of(
            files(Map.of("a.md", many + "alt\n" + many)),
            files(Map.of("a.md", many + "neu\n" + many)));

    assertThat(changes.getFirst().lines())
        .extracting(Line::mark)
        .containsExactly(
            Mark.GAP,
            Mark.SAME,
            Mark.SAME,
            Mark.SAME,
            Mark.REMOVED,
            Mark.ADDED,
            Mark.SAME,
            Mark.SAME,
            Mark.SAME,
            Mark.GAP);
  }
}
