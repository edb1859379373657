package eu.lotse.web;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.Recording;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the house together: the flow from the domain, its ports from PostgreSQL and the rules. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  /** The clock at the doors; nothing behind them reads one. */
  @Bean
  Clock clock(LotseProperties properties) {
    return Clock.system(properties.zone());
  }

  @Bean
  Decide decide(Supplier<Rulebook> activeRulebook) {
    return new Decide(activeRulebook);
  }

  @Bean
  Recording recording(
      Decide decide, Activities activities, Persons persons, Operations operations) {
    return new Recording(decide, activities, persons, operations);
  }
}
