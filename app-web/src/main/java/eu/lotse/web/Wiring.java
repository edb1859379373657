package eu.lotse.web;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.impact.Foretelling;
import eu.lotse.domain.impact.PastActs;
import eu.lotse.domain.impact.Samples;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.Releases;
import eu.lotse.postgres.MasterKey;
import eu.lotse.postgres.PostgresRegister;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.rules.releasing.RepositoryPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the house together: the flow from the domain, its ports from PostgreSQL and the rules. */
@Configuration(proxyBeanMethods = false)
@Import(PostgresRegister.class)
class Wiring {

  /** The clock at the doors; nothing behind them reads one. */
  @Bean
  Clock clock(LotseProperties properties) {
    return Clock.system(properties.zone());
  }

  @Bean
  List<Matter> matters() {
    return Matters.all();
  }

  @Bean
  MasterKey masterKey(LotseProperties properties) throws IOException {
    return MasterKey.load(System.getenv(), properties.home());
  }

  /** The release in force; at the very first start that is the rulebook of the installation. */
  @Bean
  ActiveRulebook activeRulebook(Releases releases, LotseProperties properties, Clock clock) {
    var active = new ActiveRulebook(releases);
    var today = LegalDates.asThen(LocalDate.now(clock));
    active.begin(new InstalledRulebook(properties), today, Actor.HOUSE);
    return active;
  }

  /** The first page comes while the law is still being compiled; nothing is ready before it is. */
  @Bean
  ApplicationRunner rulebookCompiled(ActiveRulebook rulebook) {
    return _ -> rulebook.get();
  }

  /** How a draft of the rulebook comes into force. */
  @Bean
  Releasing releasing(
      LotseProperties properties,
      @Value("${lotse.rulebook.repository:}") String repository,
      Accounts accounts,
      Proposals proposals,
      Releases releases,
      ActiveRulebook rulebook,
      Foretelling foretelling) {
    var own = Optional.of(repository).filter(named -> !named.isBlank()).map(Path::of);
    return new Releasing(
        new RepositoryPlace(own, properties.home()),
        accounts,
        proposals,
        releases,
        rulebook,
        foretelling);
  }

  /** What a release would change. */
  @Bean
  Foretelling foretelling(Releases releases, PastActs acts, Samples samples, List<Matter> matters) {
    return new Foretelling(releases, acts, samples, matters);
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
