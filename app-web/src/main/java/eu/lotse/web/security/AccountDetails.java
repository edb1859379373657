package eu.lotse.web.security;

import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Shows the accounts of the house to Spring Security. */
final class AccountDetails implements UserDetailsService {

  private final Accounts accounts;

  AccountDetails(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return accounts
        .find(name)
        .map(c ->
            (UserDetails) new User(c.account().name(), c.passwordHash(), authorities(c.account())))
        // What was typed as a name may be a password, so the message does not repeat it.
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }

  static List<SimpleGrantedAuthority> authorities(Account account) {
    return account.roles().stream()
        .sorted()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .toList();
  }
}
