package eu.lotse.web.security;

import eu.lotse.web.api.ProblemKind;
import eu.lotse.web.api.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells callers of the API why they are not let in, as a problem like any other. */
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ProblemWriter problems;

  ApiRefusals(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (reason instanceof LockedException) {
      problems.write(request, response, ProblemKind.TOO_MANY_ATTEMPTS);
      return;
    }
    response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Lotse\"");
    response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Lotse\", charset=\"UTF-8\"");
    boolean shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    problems.write(
        request, response, shown ? ProblemKind.BAD_CREDENTIALS : ProblemKind.NO_CREDENTIALS);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    problems.write(request, response, ProblemKind.FORBIDDEN);
  }
}
