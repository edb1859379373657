package eu.lotse.web.ui.session;

import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whoever is logged in, and what they may see and do. */
@Component
public class CurrentUser {

  private final AuthenticationContext context;

  public CurrentUser(AuthenticationContext context) {
    this.context = context;
  }

  public String name() {
    return context.getPrincipalName().orElse("");
  }

  public Actor actor() {
    return new Actor(name());
  }

  public List<Role> roles() {
    return Stream.of(Role.values()).filter(r -> context.hasRole(r.name())).toList();
  }

  /** Whether they may see and cancel re-evaluations. */
  public boolean mayWatchReevaluations() {
    return context.hasAnyRole(Roles.DPO, Roles.ADMIN);
  }

  /** Whether they may store operations. */
  public boolean mayStore() {
    return context.hasAnyRole(Roles.AGENT, Roles.DPO, Roles.ADMIN);
  }

  /** Whether they may see who an operation is about. */
  public boolean maySeePersons() {
    return context.hasAnyRole(Roles.AGENT, Roles.DPO, Roles.ADMIN);
  }

  /** Whether changes of law are their business. */
  public boolean worksOnLaw() {
    return context.hasAnyRole(Roles.LAWYER, Roles.DPO, Roles.ADMIN);
  }

  /** Whether they may propose, approve and activate rulebooks. */
  public boolean mayRelease() {
    return context.hasRole(Roles.LAWYER);
  }

  public void logOut() {
    context.logout();
  }
}
