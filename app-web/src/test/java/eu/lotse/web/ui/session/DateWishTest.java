package eu.lotse.web.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.web.ui.session.DateWish.Knowledge;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateWishTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 1, 10);
  private static final LocalDate THEN = LocalDate.of(2014, 2, 15);

  @Test
  void who_says_nothing_asks_for_today() {
    assertThat(DateWish.TODAY.dates(TODAY)).isEqualTo(LegalDates.asThen(TODAY));
    assertThat(DateWish.TODAY.looksBack(TODAY)).isFalse();
  }

  @Test
  void a_past_day_is_read_as_it_was_understood_then() {
    assertThat(wish(THEN, Knowledge.AS_THEN).dates(TODAY)).isEqualTo(LegalDates.asThen(THEN));
    assertThat(wish(THEN, Knowledge.AS_THEN).looksBack(TODAY)).isTrue();
  }

  @Test
  void a_past_day_can_be_read_with_todays_eyes() {
    assertThat(wish(THEN, Knowledge.AS_NOW).dates(TODAY)).isEqualTo(new LegalDates(THEN, TODAY));
  }

  @Test
  void a_day_of_knowledge_of_ones_own_counts_only_when_chosen() {
    LocalDate between = LocalDate.of(2020, 5, 1);
    var own = new DateWish(Optional.of(THEN), Knowledge.OWN, Optional.of(between));
    assertThat(own.dates(TODAY)).isEqualTo(new LegalDates(THEN, between));
    assertThat(own.with(Knowledge.AS_NOW).dates(TODAY)).isEqualTo(new LegalDates(THEN, TODAY));
  }

  @Test
  void of_a_day_to_come_no_more_is_known_than_today() {
    LocalDate later = TODAY.plusYears(1);
    assertThat(wish(later, Knowledge.AS_THEN).dates(TODAY)).isEqualTo(new LegalDates(later, TODAY));
  }

  private static DateWish wish(LocalDate day, Knowledge knowledge) {
    return new DateWish(Optional.of(day), knowledge, Optional.empty());
  }
}
