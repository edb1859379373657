package eu.lotse.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.postgres.DayPieces.Piece;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DayPiecesTest {

  @Test
  void wholeYearsAndMonthsAreOnePieceEach() {
    assertThat(DayPieces.of(LocalDate.of(2017, 12, 30), LocalDate.of(2020, 2, 2), 7))
        .containsExactly(
            new Piece("D", LocalDate.of(2017, 12, 30), 7),
            new Piece("D", LocalDate.of(2017, 12, 31), 7),
            new Piece("Y", LocalDate.of(2018, 1, 1), 7),
            new Piece("Y", LocalDate.of(2019, 1, 1), 7),
            new Piece("M", LocalDate.of(2020, 1, 1), 7),
            new Piece("D", LocalDate.of(2020, 2, 1), 7));
  }

  @Property
  void piecesFollowOneAnotherFromTheFirstDayToTheLast(
      @ForAll @IntRange(min = 0, max = 20_000) int from,
      @ForAll @IntRange(min = 0, max = 5_000) int days) {
    LocalDate begin = LocalDate.EPOCH.plusDays(from);
    LocalDate at = begin;
    for (Piece piece : DayPieces.of(begin, begin.plusDays(days), 0)) {
      assertThat(piece.begins()).isEqualTo(at);
      at =
          switch (piece.grain()) {
            case "Y" -> at.plusYears(1);
            case "M" -> at.plusMonths(1);
            default -> at.plusDays(1);
          };
    }
    assertThat(at).isEqualTo(begin.plusDays(days));
  }
}
