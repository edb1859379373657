package eu.lotse.web.api;

import eu.lotse.domain.register.Operations.ReleaseChanged;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever goes wrong in a call of the API into a problem; browsers get their own pages. */
@RestControllerAdvice
class ApiProblems {

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  private final ProblemWriter problems;

  ApiProblems(ProblemWriter problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Problem> refused(Refused refused, Locale language) {
    return answer(refused.kind(), new HttpHeaders(), refused.flaws(), language);
  }

  @ExceptionHandler
  ResponseEntity<Problem> changed(ReleaseChanged changed, Locale language) {
    return answer(ProblemKind.RELEASE_CHANGED, new HttpHeaders(), List.of(), language);
  }

  @ExceptionHandler
  ResponseEntity<Problem> other(Exception exception, HttpServletRequest request, Locale language)
      throws Exception {
    boolean browser = !request.getRequestURI().startsWith("/api/");
    if (browser
        || exception instanceof AccessDeniedException
        || exception instanceof AuthenticationException) {
      throw exception;
    }
    if (exception instanceof ErrorResponse response) {
      var kind = ProblemKind.of(response.getStatusCode().value());
      return answer(kind, response.getHeaders(), List.of(), language);
    }
    LOG.error("A call of the API failed", exception);
    return answer(ProblemKind.INTERNAL, new HttpHeaders(), List.of(), language);
  }

  private ResponseEntity<Problem> answer(
      ProblemKind kind, HttpHeaders headers, List<Faults.Flaw> flaws, Locale language) {
    return ResponseEntity.status(kind.status())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problems.problem(kind, flaws, language));
  }
}
