package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.demo.ManyOperations;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Stock;
import eu.lotse.rules.Rulebooks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void aPlace() {
    place = new Workplace(folder);
  }

  private long sql(String query) {
    Long count = place.sql().queryForObject(query, Long.class);
    return count == null ? 0 : count;
  }

  @Test
  void theSameArgumentsGiveTheSameOperations() {
    var law = Rulebooks.load(Workplace.SMALL_LAW);
    var today = LocalDate.of(2026, 3, 2);
    List<Stock.Kind> kinds = ManyOperations.kinds(law, today, 200, 10_000);
    assertThat(kinds).isEqualTo(ManyOperations.kinds(law, today, 200, 10_000));
    assertThat(kinds).extracting(Stock.Kind::standing).doesNotHaveDuplicates().hasSize(200);
    assertThat(kinds.stream().mapToLong(Stock.Kind::operations).sum()).isEqualTo(10_000);
    assertThat(kinds.getFirst().operations())
        .as("the most frequent pattern beside the rarest")
        .isGreaterThan(100 * kinds.getLast().operations());
  }

  @Test
  void countsAndVerdictsAreThoseOfRecordedOperations() {
    var made = place.call("demo", "generate", "--operations", "5000", "--patterns", "100");
    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(made.out()).contains("5,000 made-up operations with 100 different fact patterns");
    assertThat(sql("select count(*) from operation")).isEqualTo(5000);
    assertThat(sql("select count(*) from fact_pattern where verdict is not null")).isEqualTo(100);
    assertThat(sql("select sum(operations) from operation_count where standing")).isEqualTo(5000);
    requireActsCounted(5000);
    var more = place.call("demo", "generate", "--operations", "1000", "--patterns", "100");
    assertThat(more.exitCode()).as(more.err()).isZero();
    assertThat(sql("select sum(operations) from operation_count where standing")).isEqualTo(6000);
    requireActsCounted(6000);
  }

  /** So that the impact on past acts is foretold from counts that are right. */
  private void requireActsCounted(long operations) {
    for (String grain : List.of("D", "M", "Y")) {
      assertThat(sql("select sum(operations) from act_count where grain = '" + grain + "'"))
          .as(grain)
          .isEqualTo(operations);
    }
    assertThat(sql("select count(*) from act_count_delta")).isZero();
    assertThat(
            sql(
                """
                select count(*) from (
                  select begins, pattern, activity, operations, first from act_count
                  where grain = 'D'
                  except
                  select performed_on, act_pattern, activity, count(*), min(id) from operation
                  group by 1, 2, 3) as wrong
                """))
        .isZero();
  }

  @Test
  void aRegisterOfARealCompanyIsRefused() {
    try (var register = place.register()) {
      register
          .get(Activities.class)
          .save(
              new Activity(
                  new ActivityName("service"),
                  "service",
                  "",
                  State.RUNNING,
                  Facts.none(Processing.matter())));
    }
    var refused = place.call("demo", "generate", "--operations", "5000", "--patterns", "100");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("activities that are not those of the invented company");
    assertThat(sql("select count(*) from operation")).isZero();
  }

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    var refused = place.call("demo", "generate", "--operations", "10", "--patterns", "100");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("10 operations with 100 fact patterns cannot be made");
  }
}
