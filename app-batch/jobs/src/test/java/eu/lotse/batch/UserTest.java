package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.domain.register.Accounts;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Withdrawing what was granted. */
class UserTest {

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void aMachineIsLetIn() {
    place = new Workplace(folder);
    assertThat(
            place
                .callWith(
                    "correct horse\n", "user", "add", "crm", "--role", "agent", "--password-stdin")
                .exitCode())
        .isZero();
  }

  private String token(String label) {
    return place.call("user", "token", "crm", "--label", label).out().strip();
  }

  private boolean letsIn(String token) {
    try (var register = place.register()) {
      return register.get(Accounts.class).byToken(UserTokenVerb.sha256(token)).isPresent();
    }
  }

  @Test
  void aTokenIsRevokedByItsLabelAndTheOthersGoOn() {
    String old = token("old CRM");
    String current = token("CRM");
    assertThat(place.call("user", "list").out()).contains("agent  (tokens: CRM, old CRM)");

    Outcome outcome = place.call("user", "revoke", "crm", "--label", "old CRM");

    assertThat(outcome).isEqualTo(new Outcome(0, "One token of crm was revoked.\n", ""));
    assertThat(letsIn(old)).isFalse();
    assertThat(letsIn(current)).isTrue();
    assertThat(place.call("user", "list").out()).contains("agent  (tokens: CRM)");
  }

  @Test
  void withoutALabelAllTokensAreRevokedAndTheAccountStays() {
    String first = token("one");
    String second = token("two");

    assertThat(place.call("user", "revoke", "crm").out())
        .isEqualTo("2 tokens of crm were revoked.\n");

    assertThat(letsIn(first)).isFalse();
    assertThat(letsIn(second)).isFalse();
    assertThat(place.call("user", "list").out()).startsWith("crm ").doesNotContain("tokens");
  }

  @Test
  void saysWhatThereIsNotToRevoke() {
    assertThat(place.call("user", "revoke", "crm"))
        .isEqualTo(new Outcome(1, "", "lotse: crm has no tokens; there is nothing to revoke.\n"));
    token("CRM");
    assertThat(place.call("user", "revoke", "crm", "--label", "crm").err())
        .contains("crm has no token with the label crm", "lotse user list");
    assertThat(place.call("user", "revoke", "nobody").err()).contains("no account nobody");
  }

  @Test
  void aRemovedAccountIsGoneWithItsTokens() {
    String token = token("CRM");

    Outcome outcome = place.call("user", "remove", "crm");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("Account crm is removed");
    assertThat(letsIn(token)).isFalse();
    assertThat(place.call("user", "list").err()).contains("There are no accounts yet");
    assertThat(place.call("user", "remove", "crm"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("no account crm"));
  }
}
