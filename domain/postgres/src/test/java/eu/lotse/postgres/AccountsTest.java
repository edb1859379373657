package eu.lotse.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Credentials;
import eu.lotse.domain.register.Accounts.Role;
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

    company.sql.update("update token set revoked_at = now()");
    assertThat(accounts.byToken(TOKEN)).isEmpty();
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
