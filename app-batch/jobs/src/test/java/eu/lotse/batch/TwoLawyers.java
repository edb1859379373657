package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Proposals;
import eu.lotse.rules.Rulebooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Anna, who proposes a stricter law as proposal 1, and Bert, who approves it. */
final class TwoLawyers {

  /** What puts the proposal in force. */
  static final String[] ACTIVATE = {
    "release", "activate", "1", "--as", "anna", "--reason", "a ruling"
  };

  private final Workplace place;

  TwoLawyers(Workplace place) {
    this.place = place;
  }

  private Outcome done(String input, String... args) {
    Outcome outcome = place.callWith(input, args);
    assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isZero();
    return outcome;
  }

  Rulebook approved(String branch) {
    Rulebook law = proposed(branch);
    approve();
    return law;
  }

  Rulebook proposed(String branch) {
    for (String name : new String[] {"anna", "bert"}) {
      done(name + "-secret\n", "user", "add", name, "--role", "lawyer", "--password-stdin");
    }
    Path law = stricter(branch);
    done(
        "",
        "release",
        "propose",
        branch,
        "--rulebook",
        branch,
        "--as",
        "anna",
        "--reason",
        "a ruling");
    Rulebook proposed = Rulebooks.load(law);
    try (var register = place.register()) {
      assertThat(register.get(Proposals.class).find(1).orElseThrow().release())
          .isEqualTo(proposed.release());
    }
    return proposed;
  }

  /** What was permitted to all is prohibited, in the rule and in its scenario. */
  private Path stricter(String name) {
    Path law =
        place.lawWith(
            name,
            "verarbeitung/service/service.dslr",
            "erlaubt, weil \"der Beitrag für alle bestimmt ist\"",
            "verboten, weil \"niemand damit rechnet\"");
    Path feature = law.resolve("verarbeitung/service/service.feature");
    try {
      Files.writeString(
          feature,
          Files.readString(feature).replace("Dann ist es erlaubt", "Dann ist es verboten"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return law;
  }

  /** An approval of the impact before is void then. */
  void renewImpact() {
    done("", "release", "impact", "1", "--as", "anna");
  }

  void approve() {
    String impact =
        place
            .sql()
            .queryForObject(
                "select sha256 from proposal_impact where proposal = 1 order by number desc limit 1",
                String.class);
    done(
        "bert-secret\n",
        "release",
        "approve",
        "1",
        "--seen",
        impact,
        "--as",
        "bert",
        "--reason",
        "read it",
        "--password-stdin");
  }
}
