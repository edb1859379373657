package eu.lotse.web.security;

import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The people of the demo. Their passwords are their names, so they exist in the demo only. */
final class DemoAccounts {

  private final Accounts accounts;
  private final PasswordEncoder encoder;

  DemoAccounts(Accounts accounts, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.encoder = encoder;
  }

  /** Makes those that are not there yet; all their names. */
  Set<String> make() {
    var roles = new LinkedHashMap<String, Role>();
    roles.put("agent", Role.AGENT);
    roles.put("lawyer", Role.LAWYER);
    roles.put("lawyer2", Role.LAWYER);
    roles.put("dpo", Role.DPO);
    roles.put("admin", Role.ADMIN);
    for (Map.Entry<String, Role> person : roles.entrySet()) {
      if (accounts.find(person.getKey()).isEmpty()) {
        accounts.save(
            new Account(person.getKey(), Set.of(person.getValue())),
            encoder.encode(person.getKey()));
      }
    }
    return roles.keySet();
  }
}
