package eu.lotse.web.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after a few failed logins with one account from one address, further ones
 * are refused for a while that doubles with every failure. Counted per account and address, so that
 * nobody can lock out somebody else. Thread-safe; forgets at restart.
 */
final class LoginThrottle {

  private static final int FREE_TRIES = 5;
  private static final int MOST_REMEMBERED = 10_000;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  /** How often it went wrong in a row, and until when nothing more is tried. */
  private record Failures(int count, Instant pausedUntil) {}

  /** From where an account is tried. */
  record Attempt(String account, String address) {}

  private final InstantSource clock;
  private final Map<Attempt, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Attempt, Failures> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  LoginThrottle(InstantSource clock) {
    this.clock = clock;
  }

  synchronized boolean isPaused(Attempt attempt) {
    Failures known = failures.get(attempt);
    return known != null && clock.instant().isBefore(known.pausedUntil());
  }

  synchronized void failed(Attempt attempt) {
    Failures known = failures.get(attempt);
    int count = known == null ? 1 : known.count() + 1;
    failures.put(attempt, new Failures(count, clock.instant().plus(pauseAfter(count))));
  }

  synchronized void succeeded(Attempt attempt) {
    failures.remove(attempt);
  }

  private static Duration pauseAfter(int count) {
    if (count < FREE_TRIES) {
      return Duration.ZERO;
    }
    int doublings = Math.min(count - FREE_TRIES, 10);
    Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
