package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forgetting a person, as Art. 17 GDPR wants it. */
class EraseTest {

  private static final String MINA = "https://social.example/users/mina";
  private static final String OLAF = "https://social.example/users/olaf";

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void postsOfTwoPeopleAreStored() {
    place = new Workplace(folder);
    try (var register = place.register()) {
      var facts =
          Facts.none(Processing.matter()).with("operation", "STORE").with("purpose", "SERVICE");
      var service = new Activity(new ActivityName("service"), "Service", "", State.RUNNING, facts);
      register.get(Activities.class).save(service);
      for (Role role : Role.values()) {
        var account = new Account(role.name().toLowerCase(Locale.ROOT), Set.of(role));
        register.get(Accounts.class).save(account, "none");
      }
    }
    place.write(
        "posts.csv",
        "item;author;published;accessibility",
        "https://social.example/p/1;" + MINA + ";2025-05-01;PUBLIC",
        "https://social.example/p/2;" + OLAF + ";2025-05-01;PUBLIC");
    assertThat(place.call("import", "posts.csv", "--activity", "service").out())
        .contains("newly stored: 2");
  }

  private List<Operation> stored() {
    List<Long> ids = place.sql().queryForList("select id from operation order by id", Long.class);
    try (var register = place.register()) {
      var operations = register.get(Operations.class);
      return ids.stream().map(id -> operations.find(new OperationId(id)).orElseThrow()).toList();
    }
  }

  private void nothingWasErased() {
    assertThat(stored())
        .extracting(o -> o.subject().orElseThrow())
        .containsExactly(new PersonalReference(MINA), new PersonalReference(OLAF));
  }

  @Test
  void operationsShowTheErasedPersonNoMoreAndOthersAsBefore() {
    Outcome outcome = place.callWith("  " + MINA + "\r\n", "erase", "--as", "dpo");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("Erased.");
    assertThat(outcome.out() + outcome.err()).doesNotContain("mina");
    List<Operation> operations = stored();
    assertThat(operations.getFirst().subject()).isEmpty();
    assertThat(operations.getFirst().item()).isEmpty();
    assertThat(operations.getFirst().verdict()).isPresent();
    assertThat(operations.getLast().subject()).contains(new PersonalReference(OLAF));
    assertThat(place.call("verify-log").exitCode()).isZero();
  }

  @Test
  void saysThatNobodyOfAReferenceIsKnown() {
    assertThat(place.callWith(MINA + "\n", "erase", "--as", "admin").exitCode()).isZero();

    Outcome again = place.callWith(MINA + "\n", "erase", "--as", "admin");

    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("Nobody of that reference is known").doesNotContain("mina");
  }

  @Test
  void onlyDataProtectionOfficersAndAdministratorsErase() {
    for (String account : new String[] {"agent", "lawyer"}) {
      Outcome outcome = place.callWith(MINA + "\n", "erase", "--as", account);
      assertThat(outcome.exitCode()).isEqualTo(1);
      assertThat(outcome.err())
          .contains("The account " + account + " has neither the role dpo nor admin");
    }
    assertThat(place.callWith(MINA + "\n", "erase", "--as", "nobody").err())
        .contains("There is no account nobody");
    assertThat(place.callWith(MINA + "\n", "erase").exitCode()).isEqualTo(2);
    nothingWasErased();
  }

  @Test
  void erasesNobodyWhereItIsNotClearWho() {
    assertThat(place.callWith(" \n", "erase", "--as", "dpo").err())
        .contains("No reference was given");
    assertThat(place.callWith(MINA + "\n" + OLAF + "\n", "erase", "--as", "dpo").err())
        .contains("One reference at a time")
        .doesNotContain("mina");
    assertThat(place.callWith("m".repeat(2001), "erase", "--as", "dpo").err())
        .contains("at most 2000 characters")
        .doesNotContain("mmm");
    nothingWasErased();
  }

  @Test
  void theReferenceIsNoArgument() {
    assertThat(place.call("erase", "--as", "dpo", MINA).exitCode()).isEqualTo(2);
    nothingWasErased();
  }
}
