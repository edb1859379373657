package eu.lotse.web.ui.session;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks whoever is logged in for the password once more, so that a browser left open signs nothing.
 * Guessing is slowed down as at the login.
 */
@Component
public class PasswordAgain {

  /** Why it does not count. */
  public enum Refused {
    WRONG,
    /** Tried too often; after a while it may be tried again. */
    PAUSED
  }

  private final AuthenticationManager logins;

  public PasswordAgain(AuthenticationManager logins) {
    this.logins = logins;
  }

  /** Empty where it is the password of whoever is logged in. */
  public Optional<Refused> refused(String password) {
    Authentication here = SecurityContextHolder.getContext().getAuthentication();
    if (here == null) {
      return Optional.of(Refused.WRONG);
    }
    var again = UsernamePasswordAuthenticationToken.unauthenticated(here.getName(), password);
    again.setDetails(here.getDetails());
    try {
      logins.authenticate(again);
      return Optional.empty();
    } catch (LockedException tooOften) {
      return Optional.of(Refused.PAUSED);
    } catch (AuthenticationException wrong) {
      return Optional.of(Refused.WRONG);
    }
  }
}
