package eu.lotse.postgres;

import eu.lotse.domain.register.PersonalReference;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erasing persons (Art. 17 GDPR): with a person's key everything stored of them becomes unreadable
 * at once, here and in every backup made from then on. The operations stay as figures, and the log
 * of decisions stays whole, for it never held anything personal.
 */
public final class Erasure {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final PersonRows persons;
  private final Clock clock;

  Erasure(JdbcTemplate jdbc, TransactionTemplate transaction, PersonRows persons, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * Erases key, reference, facts and items of a person, and the hashes by which they could be found
   * again, and their terms: nobody is left to be informed or to have consented. An item of theirs
   * that is imported once more counts as a new one.
   *
   * @return whether the person was known
   */
  public boolean erase(PersonalReference person) {
    return Boolean.TRUE.equals(
        transaction.execute(_ -> persons.find(person).map(p -> erase(p.row())).orElse(false)));
  }

  private boolean erase(long person) {
    int erased =
        jdbc.update(
            """
            update person set lookup = null, wrapped_key = null, reference = null, erased_at = ?
            where id = ? and erased_at is null
            """,
            Rows.time(clock.instant()),
            person);
    jdbc.update("delete from person_facts where person = ?", person);
    jdbc.update(
        """
        delete from operation_term t using operation o where o.id = t.operation and o.person = ?
        """,
        person);
    jdbc.update(
        """
        update operation set item = null, item_lookup = null, next_change = null
        where person = ?
        """,
        person);
    return erased == 1;
  }
}
