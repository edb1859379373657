package eu.lotse.web.security;

import eu.lotse.web.security.LoginThrottle.Attempt;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password, and slows guessing down, at every door in the same way. */
final class PasswordLogin implements AuthenticationProvider {

  private final DaoAuthenticationProvider passwords;
  private final LoginThrottle throttle;

  PasswordLogin(DaoAuthenticationProvider passwords, LoginThrottle throttle) {
    this.passwords = passwords;
    this.throttle = throttle;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    var attempt = new Attempt(login.getName(), address(login));
    if (throttle.isPaused(attempt)) {
      throw new LockedException("Too many failed logins");
    }
    try {
      Authentication admitted = passwords.authenticate(login);
      if (admitted == null) {
        throw new BadCredentialsException("Nothing was decided");
      }
      throttle.succeeded(attempt);
      return admitted;
    } catch (BadCredentialsException e) {
      throttle.failed(attempt);
      throw e;
    }
  }

  private static String address(Authentication login) {
    return login.getDetails() instanceof WebAuthenticationDetails details
            && details.getRemoteAddress() != null
        ? details.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
