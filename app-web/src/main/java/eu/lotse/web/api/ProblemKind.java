package eu.lotse.web.api;

import org.springframework.http.HttpStatus;

/** The kinds of problems the API answers with. */
public enum ProblemKind {
  MALFORMED_JSON("malformed-json", HttpStatus.BAD_REQUEST),
  NO_BODY("no-body", HttpStatus.BAD_REQUEST),
  INVALID_PARAMETERS("invalid-parameters", HttpStatus.BAD_REQUEST),
  INVALID_CONTENT("invalid-content", HttpStatus.UNPROCESSABLE_CONTENT),
  BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST),
  NO_CREDENTIALS("no-credentials", HttpStatus.UNAUTHORIZED),
  BAD_CREDENTIALS("bad-credentials", HttpStatus.UNAUTHORIZED),
  FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
  NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
  RELEASE_CHANGED("release-changed", HttpStatus.CONFLICT),
  OTHER_VOCABULARY("other-vocabulary", HttpStatus.CONFLICT),
  TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  TOO_MANY_ATTEMPTS("too-many-attempts", HttpStatus.TOO_MANY_REQUESTS),
  INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR);

  private final String code;
  private final HttpStatus status;

  ProblemKind(String code, HttpStatus status) {
    this.code = code;
    this.status = status;
  }

  /** The last part of the problem's type, and the key of its texts. */
  public String code() {
    return code;
  }

  public HttpStatus status() {
    return status;
  }

  /** The kind for a status that something outside the API set. */
  public static ProblemKind of(int status) {
    return switch (status) {
      case 401 -> NO_CREDENTIALS;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status >= 500 ? INTERNAL : BAD_REQUEST;
    };
  }
}
