package eu.lotse.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.web.security.LoginThrottle.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Guessing a password gets slower and slower, for the guesser only. */
class LoginThrottleTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2025-01-10T11:00:00Z"));
  private final LoginThrottle throttle = new LoginThrottle(now::get);
  private final Attempt guesser = new Attempt("agent", "203.0.113.7");

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed(guesser);
    }
  }

  private void passes(Duration time) {
    now.updateAndGet(t -> t.plus(time));
  }

  @Test
  void a_few_mistakes_cost_nothing() {
    fail(4);

    assertThat(throttle.isPaused(guesser)).isFalse();
  }

  @Test
  void the_fifth_pauses_for_a_quarter_of_a_minute() {
    fail(5);

    assertThat(throttle.isPaused(guesser)).isTrue();
    passes(Duration.ofSeconds(15));
    assertThat(throttle.isPaused(guesser)).isFalse();
  }

  @Test
  void every_further_one_doubles_the_pause_up_to_a_quarter_of_an_hour() {
    fail(6);
    passes(Duration.ofSeconds(29));
    assertThat(throttle.isPaused(guesser)).isTrue();

    fail(100);
    passes(Duration.ofMinutes(15));
    assertThat(throttle.isPaused(guesser)).isFalse();
  }

  @Test
  void the_same_account_from_elsewhere_is_not_locked_out() {
    fail(50);

    assertThat(throttle.isPaused(new Attempt("agent", "198.51.100.1"))).isFalse();
  }

  @Test
  void a_success_forgets_the_mistakes() {
    fail(4);
    throttle.succeeded(guesser);
    fail(4);

    assertThat(throttle.isPaused(guesser)).isFalse();
  }
}
