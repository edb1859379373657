package eu.lotse.web.security;

import eu.lotse.domain.register.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs out whose account was removed or got other roles since, with the next request of the
 * browser: a session may last for hours. A page leads to the login at once; a click goes on without
 * a session, and Vaadin tells the browser that there is none any more.
 */
final class EndedAccounts extends OncePerRequestFilter {

  private static final String ROLE = "ROLE_";

  private final Accounts accounts;
  private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

  EndedAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login != null && !isStillTrue(login)) {
      logout.logout(request, response, login);
      if (HttpMethod.GET.matches(request.getMethod())) {
        response.sendRedirect(request.getContextPath() + SecurityChains.LOGIN);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private boolean isStillTrue(Authentication login) {
    return accounts
        .find(login.getName())
        .filter(c ->
            roles(AccountDetails.authorities(c.account())).equals(roles(login.getAuthorities())))
        .isPresent();
  }

  /** What else is granted tells how somebody logged in. */
  private static Set<String> roles(Collection<? extends GrantedAuthority> granted) {
    return granted.stream()
        .map(GrantedAuthority::getAuthority)
        .filter(a -> a != null && a.startsWith(ROLE))
        .collect(Collectors.toSet());
  }
}
