package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.State;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

  private static final PersonalReference MINA =
      new PersonalReference("https://social.example/@mina-müller");
  private static final PersonalReference POST =
      new PersonalReference("https://social.example/@mina-müller/4711");
  private static final PersonalReference LETTER = new PersonalReference("letter-of-an-unknown");

  @AutoClose private final Company company = new Company();
  private final Persons persons = company.register.persons();

  @BeforeEach
  void someLawIsActive() {
    company.activate(PlainLaw.saying(Map.of("SERVICE", PERMITTED)));
  }

  private OperationId store(Optional<PersonalReference> subject, PersonalReference item) {
    return company.recordOne(
        new Draft(SERVICE, State.RUNNING, TODAY, subject, Optional.of(item), Facts.none(MATTER)));
  }

  @Test
  void nothingThatPointsToAPersonIsFoundInAnyTable() {
    store(Optional.of(MINA), POST);
    store(Optional.empty(), LETTER);
    persons.remember(MINA, Facts.none(MATTER).with("age", "MINOR"));

    String everything = dump();

    assertThat(everything).contains("customer-service", "RECORDED");
    for (String secret : new String[] {"mina", "4711", "social.example", "letter-of", "MINOR"}) {
      assertThat(everything).doesNotContain(secret).doesNotContain(hex(secret));
    }
  }

  @Test
  void theSamePersonIsEncryptedDifferentlyEachTime() {
    store(Optional.of(MINA), new PersonalReference("1"));
    store(Optional.of(MINA), new PersonalReference("2"));

    assertThat(company.rows("person")).isOne();
    assertThat(
            company.sql.queryForObject(
                "select count(distinct substring(item for 12)) from operation", Long.class))
        .isEqualTo(2);
  }

  @Test
  void whatIsKnownOfAPersonIsRememberedAttributeByAttribute() {
    assertThat(persons.facts(MINA, MATTER)).isEqualTo(Facts.none(MATTER));

    persons.remember(MINA, Facts.none(MATTER).with("age", "MINOR").with("consent", "NONE"));
    persons.remember(MINA, Facts.none(MATTER).with("age", "ADULT").with("purpose", "SERVICE"));

    assertThat(persons.facts(MINA, MATTER))
        .isEqualTo(Facts.none(MATTER).with("age", "ADULT").with("consent", "NONE"));
    assertThat(persons.facts(POST, MATTER)).isEqualTo(Facts.none(MATTER));
  }

  @Test
  void whatIsKnownOfAPersonCountsForTheirOperations() {
    persons.remember(MINA, Facts.none(MATTER).with("age", "MINOR"));

    OperationId id = store(Optional.of(MINA), POST);

    var act = company.register.operations().find(id).orElseThrow().act();
    assertThat(act.value(MATTER.attribute("age")).orElseThrow().name()).isEqualTo("MINOR");
  }

  @Test
  void anErasedPersonIsUnreadableWhileOperationsAndLogRemain() {
    OperationId id = store(Optional.of(MINA), POST);
    persons.remember(MINA, Facts.none(MATTER).with("age", "MINOR"));

    assertThat(company.register.erasure().erase(MINA)).isTrue();

    var erased = company.register.operations().find(id).orElseThrow();
    assertThat(erased.subject()).isEmpty();
    assertThat(erased.item()).isEmpty();
    assertThat(erased.verdict()).contains(PERMITTED);
    assertThat(persons.facts(MINA, MATTER)).isEqualTo(Facts.none(MATTER));
    assertThat(company.register.operations().history(id)).hasSize(1);
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
    assertThat(
            company.sql.queryForObject(
                """
                select count(*) from person
                where coalesce(lookup, wrapped_key, reference) is not null
                """,
                Long.class))
        .isZero();
    assertThat(company.register.erasure().erase(MINA)).isFalse();
  }

  @Test
  void erasingOneLeavesTheOthersReadable() {
    var other = new PersonalReference("https://social.example/@olaf");
    OperationId id = store(Optional.of(other), new PersonalReference("olafs"));
    store(Optional.of(MINA), POST);

    company.register.erasure().erase(MINA);

    assertThat(company.register.operations().find(id).orElseThrow().subject()).contains(other);
  }

  @Test
  void anItemOfAnErasedPersonThatComesAgainIsANewOne() {
    OperationId before = store(Optional.of(MINA), POST);
    company.register.erasure().erase(MINA);

    OperationId after = store(Optional.of(MINA), POST);

    assertThat(after).isNotEqualTo(before);
    assertThat(company.register.operations().find(after).orElseThrow().subject()).contains(MINA);
  }

  @Test
  void anItemWithoutAKnownAuthorIsReadable() {
    OperationId id = store(Optional.empty(), LETTER);

    var operation = company.register.operations().find(id).orElseThrow();
    assertThat(operation.subject()).isEmpty();
    assertThat(operation.item()).contains(LETTER);
  }

  @Test
  void anotherMasterKeyIsRefused() {
    assertThatThrownBy(() -> company.open(Company.key(2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("This database was begun with another master key: set ");
    assertThat(company.open(Company.key(1)).persons().facts(MINA, MATTER))
        .isEqualTo(Facts.none(MATTER));
  }

  @Test
  void aCiphertextMovedToAnotherPlaceDoesNotOpen() {
    OperationId id = store(Optional.of(MINA), POST);
    company.sql.update("update operation set item = (select reference from person)");

    assertThatThrownBy(() -> company.register.operations().find(id))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("An encrypted item does not open");
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Every row of every table as PostgreSQL writes it. */
  private String dump() {
    var dump = new StringBuilder();
    for (String table :
        company.sql.queryForList(
            "select tablename from pg_tables where schemaname = 'public'", String.class)) {
      company
          .sql
          .queryForList("select t::text from " + table + " t", String.class)
          .forEach(row -> dump.append(row).append('\n'));
    }
    return dump.toString();
  }
}
