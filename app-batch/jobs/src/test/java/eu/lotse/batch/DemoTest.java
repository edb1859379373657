package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.demo.DemoData;
import eu.lotse.batch.importing.ImportSummary;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.State;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

  private static final int FEW_PERCENT = 3;

  @TempDir Path folder;

  @Test
  void fillsTheRegisterOnceWithEveryVerdictAndEveryState() {
    var place =
        new Workplace(folder)
            .with("LOTSE_RULEBOOK", Workplace.LAW.toString())
            .without("LOTSE_IMPORT_COMPANYACTORS");
    assertThat(place.call("worker", "--demo", "--once").exitCode()).isZero();
    try (var register = OpenRegister.forDemo(place.surroundings())) {
      assertThat(register.get(Activities.class).all())
          .hasSize(12)
          .extracting(Activity::state)
          .contains(State.values());
      var again = register.get(DemoData.class).load(Wording.in(Locale.GERMAN));
      long stored = again.stream().mapToLong(ImportSummary::stored).sum();
      assertThat(stored).isBetween(1900L, 2100L);
      assertThat(again).allSatisfy(s -> assertThat(s.rejected()).isZero());
      for (Verdict verdict : Verdict.values()) {
        long told = again.stream().mapToLong(s -> s.verdicts().getOrDefault(verdict, 0L)).sum();
        assertThat(told * 100 / stored).as(verdict.name()).isGreaterThanOrEqualTo(FEW_PERCENT);
      }
      Long operations = place.sql().queryForObject("select count(*) from operation", Long.class);
      assertThat(operations).isEqualTo(stored);
    }
  }
}
