package eu.lotse.web.security;

import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets machines in that show a token of an account. Only the token's SHA-256 is looked up, for only
 * that is stored: a token has enough chance in it to need no slow hash.
 */
final class BearerTokens extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";
  private static final int LONGEST = 500;

  private final Accounts accounts;
  private final AuthenticationEntryPoint refusal;

  BearerTokens(Accounts accounts, AuthenticationEntryPoint refusal) {
    this.accounts = accounts;
    this.refusal = refusal;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
    if (token.isPresent()) {
      Optional<Account> account = accounts.byToken(sha256(token.get()));
      if (account.isEmpty()) {
        refusal.commence(request, response, new BadCredentialsException("Token not valid"));
        return;
      }
      admit(account.get());
    }
    chain.doFilter(request, response);
  }

  private static Optional<String> token(@Nullable String header) {
    return Optional.ofNullable(header)
        .filter(h -> h.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(h -> h.substring(SCHEME.length()).strip())
        .map(t -> t.length() > LONGEST ? "" : t);
  }

  private static void admit(Account account) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            account.name(), null, AccountDetails.authorities(account)));
    SecurityContextHolder.setContext(context);
  }

  /** The form in which tokens are stored. */
  static String sha256(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
