package eu.lotse.rules.showing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.reading.RulebookFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesAreLookedUpTest {

  private static final Dossiers DOSSIERS =
      Dossiers.of(RulebookFolder.read(Path.of("rulebook")), Matters.all());

  @Test
  void byFamilyVersionOrPartInCapitalsOrNot() {
    assertThat(DOSSIERS.find("R30.3")).extracting(d -> d.rule().id().toString()).contains("R30.3");
    assertThat(DOSSIERS.find("r30.2"))
        .extracting(d -> d.rule().id().toString())
        .containsExactly("R30.2a", "R30.2b");
    assertThat(DOSSIERS.find("R30.2b")).hasSize(1);
    assertThat(DOSSIERS.find("R30"))
        .allSatisfy(d -> assertThat(d.rule().id().family()).isEqualTo("R30"))
        .hasSizeGreaterThanOrEqualTo(4);
    assertThat(DOSSIERS.find("R3")).isEmpty();
  }

  @Test
  void withTheNearestNameWhereThereIsNone() {
    assertThat(DOSSIERS.nearest("R30.2z"))
        .hasValueSatisfying(n -> assertThat(n).startsWith("R30.2"));
    assertThat(DOSSIERS.nearest("Einwilligung und Werbung")).isEmpty();
  }

  @Test
  void withSourcesExceptionsBothWaysAndTheScenariosInWhichItIsTheReason() {
    Dossier rule = DOSSIERS.find("R30.2a").getFirst();
    assertThat(rule.topic().name()).isEqualTo("anreicherung");
    assertThat(rule.sources())
        .extracting(s -> s.citation().text())
        .containsExactly("§ 28 Abs. 3 Satz 1 BDSG a.F.");
    assertThat(rule.exceptions()).contains(RuleId.of("R31.1a"));
    assertThat(DOSSIERS.find("R31.1a").getFirst().targets()).contains(RuleId.of("R30.2a"));
    assertThat(rule.scenarios())
        .isNotEmpty()
        .allSatisfy(s ->
            assertThat(s.expectations())
                .anyMatch(e -> e.sentence().equals("es greift Regel R30.2a")));
  }
}
