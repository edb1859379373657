package eu.lotse.postgres;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Origin;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Persons;
import eu.lotse.postgres.PersonRows.Person;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known of persons, encrypted with their keys. */
final class StoredPersons implements Persons {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final PersonRows persons;
  private final CanonicalJson json = new CanonicalJson();

  StoredPersons(JdbcTemplate jdbc, TransactionTemplate transaction, PersonRows persons) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.persons = persons;
  }

  @Override
  public Facts facts(PersonalReference person, Matter matter) {
    return persons.find(person).map(p -> facts(p, matter)).orElse(Facts.none(matter));
  }

  private Facts facts(Person person, Matter matter) {
    return jdbc
        .query(
            "select facts from person_facts where person = ? and matter = ?",
            (row, i) -> persons.openFacts(person, row.getBytes(1)),
            person.row(),
            matter.name())
        .stream()
        .findFirst()
        .map(names -> Facts.read(matter, json.readNames(names)))
        .orElse(Facts.none(matter));
  }

  @Override
  public void remember(PersonalReference person, Facts facts) {
    var subject = persons.named(person);
    transaction.executeWithoutResult(_ -> {
      Person row = Rows.of(persons.rows(List.of(subject)), subject.lookup());
      jdbc.queryForList("select id from person where id = ? for no key update", row.row());
      Facts all = facts(row, facts.matter()).overriddenBy(facts).of(Origin.PERSON);
      jdbc.update(
          """
          insert into person_facts (person, matter, facts) values (?, ?, ?)
          on conflict (person, matter) do update set facts = excluded.facts
          """,
          row.row(),
          facts.matter().name(),
          persons.sealFacts(row, json.write(all.names())));
    });
  }
}
