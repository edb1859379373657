package eu.lotse.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Credentials;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.OperationId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class AccountsTest {

  private static final Account MIA = new Account("mia", Set.of(Role.LAWYER, Role.DPO));
  private static final String TOKEN = "0123456789abcdef".repeat(4);

  @AutoClose private final Company company = new Company();
  private final Accounts accounts = company.register.accounts();

  @Test
  void anAccountIsFoundWithWhatItsPasswordIsCheckedAgainst() {
    accounts.save(MIA, "{bcrypt}hash");

    assertThat(accounts.find("mia")).contains(new Credentials(MIA, "{bcrypt}hash"));
    assertThat(accounts.find("nobody")).isEmpty();
    assertThat(accounts.all()).containsExactly(MIA);
  }

  @Test
  void savingAgainReplacesRolesAndPassword() {
    var agent = new Account("mia", Set.of(Role.AGENT));
    accounts.save(MIA, "old");

    accounts.save(agent, "new");

    assertThat(accounts.find("mia")).contains(new Credentials(agent, "new"));
    assertThat(accounts.all()).hasSize(1);
  }

  @Test
  void anAccountWithoutRolesStaysWithoutRoles() {
    accounts.save(new Account("guest", Set.of()), "hash");

    assertThat(accounts.find("guest").orElseThrow().account().roles()).isEmpty();
  }

  @Test
  void aTokenBelongsToItsAccountUntilItIsRevoked() {
    accounts.save(MIA, "hash");
    accounts.addToken("mia", "CRM", TOKEN);

    assertThat(accounts.byToken(TOKEN)).contains(MIA);
    assertThat(accounts.byToken("f".repeat(64))).isEmpty();

    assertThat(accounts.revokeTokens("mia", Optional.empty())).isOne();
    assertThat(accounts.byToken(TOKEN)).isEmpty();
    assertThat(accounts.find("mia")).isPresent();
  }

  @Test
  void onlyTheTokensThatAreNamedAreRevoked() {
    accounts.save(MIA, "hash");
    accounts.save(new Account("ben", Set.of(Role.AGENT)), "hash");
    accounts.addToken("mia", "CRM", TOKEN);
    accounts.addToken("mia", "Listening", "a".repeat(64));
    accounts.addToken("ben", "CRM", "b".repeat(64));
    assertThat(accounts.tokens("mia")).containsExactly("CRM", "Listening");

    assertThat(accounts.revokeTokens("mia", Optional.of("CRM"))).isOne();

    assertThat(accounts.byToken(TOKEN)).isEmpty();
    assertThat(accounts.byToken("a".repeat(64))).contains(MIA);
    assertThat(accounts.byToken("b".repeat(64))).isPresent();
    assertThat(accounts.tokens("mia")).containsExactly("Listening");
    assertThat(accounts.revokeTokens("mia", Optional.of("CRM"))).isZero();
    assertThat(accounts.revokeTokens("nobody", Optional.empty())).isZero();
  }

  @Test
  void aRemovedAccountIsGoneWithItsTokensAndWhatItDidStays() {
    company.activate(PlainLaw.saying(Map.of("SERVICE", Verdict.PERMITTED)));
    String name = Company.AGENT.account();
    accounts.save(new Account(name, Set.of(Role.AGENT)), "hash");
    accounts.addToken(name, "CRM", TOKEN);
    OperationId id = company.recordOne(Company.running("SERVICE"));

    assertThat(accounts.remove(name)).isTrue();

    assertThat(accounts.find(name)).isEmpty();
    assertThat(accounts.byToken(TOKEN)).isEmpty();
    assertThat(accounts.tokens(name)).isEmpty();
    assertThat(company.register.operations().history(id))
        .extracting(LogEntry::actor)
        .containsExactly(name);
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
    assertThat(accounts.remove(name)).isFalse();
  }

  @Test
  void aTokenNeedsAnAccountAndAHash() {
    accounts.save(MIA, "hash");

    assertThatThrownBy(() -> accounts.addToken("nobody", "CRM", TOKEN))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> accounts.addToken("mia", "CRM", "the token itself"))
        .isInstanceOf(DataIntegrityViolationException.class);
  }
}
