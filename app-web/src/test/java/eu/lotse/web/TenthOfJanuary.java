package eu.lotse.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets a test's today be the 10th of January 2025. */
@TestConfiguration(proxyBeanMethods = false)
public class TenthOfJanuary {

  @Bean
  @Primary
  Clock tenthOfJanuary() {
    return Clock.fixed(Instant.parse("2025-01-10T11:00:00Z"), ZoneId.of("Europe/Berlin"));
  }
}
