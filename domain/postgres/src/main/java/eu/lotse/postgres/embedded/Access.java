package eu.lotse.postgres.embedded;

import java.util.Map;

/**
 * Where the database is and how to log in. It is handed to programs in their environment and
 * nowhere else, for a command line can be read by everybody on the machine.
 */
record Access(String url, String user, String password) {

  /** The access in the words of Spring Boot. */
  Map<String, String> environment() {
    return Map.of(
        "SPRING_DATASOURCE_URL", url,
        "SPRING_DATASOURCE_USERNAME", user,
        "SPRING_DATASOURCE_PASSWORD", password);
  }

  /** Whether an environment names a database already, so that none of ours is needed. */
  static boolean givenBy(Map<String, String> environment) {
    return !environment.getOrDefault("SPRING_DATASOURCE_URL", "").isBlank()
        || !environment.getOrDefault("spring.datasource.url", "").isBlank();
  }

  @Override
  public String toString() {
    return url + " as " + user;
  }
}
