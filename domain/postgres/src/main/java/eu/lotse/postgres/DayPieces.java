package eu.lotse.postgres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A span of days as whole years, whole months and single days, as few as possible. */
final class DayPieces {

  private static final int FIRST = 1;

  /**
   * A part of a span.
   *
   * @param grain Y, M or D
   * @param span the number of the span it is of
   */
  record Piece(String grain, LocalDate begins, int span) {}

  private DayPieces() {}

  /**
   * The pieces of a span.
   *
   * @param end the first day no longer in it
   */
  static List<Piece> of(LocalDate begin, LocalDate end, int span) {
    var pieces = new ArrayList<Piece>();
    LocalDate day = begin;
    while (day.isBefore(end)) {
      LocalDate year = day.plusYears(1);
      LocalDate month = day.plusMonths(1);
      if (day.getDayOfYear() == FIRST && !year.isAfter(end)) {
        pieces.add(new Piece("Y", day, span));
        day = year;
      } else if (day.getDayOfMonth() == FIRST && !month.isAfter(end)) {
        pieces.add(new Piece("M", day, span));
        day = month;
      } else {
        pieces.add(new Piece("D", day, span));
        day = day.plusDays(1);
      }
    }
    return pieces;
  }
}
