package eu.lotse.web.api;

import eu.lotse.domain.register.Accounts.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.core.Authentication;

/** What callers may see. */
final class Callers {

  private static final Set<Role> WITH_PERSONS = EnumSet.of(Role.AGENT, Role.DPO, Role.ADMIN);

  private Callers() {}

  /** Whether one of the caller's roles has to do with single persons: writing law has not. */
  static boolean worksWithPersons(Authentication caller) {
    return WITH_PERSONS.stream()
        .anyMatch(role ->
            caller.getAuthorities().stream()
                .anyMatch(a -> ("ROLE_" + role.name()).equals(a.getAuthority())));
  }
}
