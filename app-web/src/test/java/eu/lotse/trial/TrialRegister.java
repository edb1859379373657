package eu.lotse.trial;

import com.zaxxer.hikari.HikariDataSource;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.impact.Foretelling;
import eu.lotse.domain.impact.PastActs;
import eu.lotse.domain.impact.Samples;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Releases;
import eu.lotse.postgres.MasterKey;
import eu.lotse.postgres.PostgresRegister;
import eu.lotse.postgres.embedded.ThrowawayServer;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.rules.releasing.RepositoryPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A register of its own, on a fresh database that is thrown away, with the real rulebook. */
@Configuration(proxyBeanMethods = false)
@Import(PostgresRegister.class)
class TrialRegister {

  private static final Path RULEBOOK = Path.of("../rules/rulebook");

  @Bean
  List<Matter> matters() {
    return Matters.all();
  }

  @Bean
  MasterKey masterKey() {
    return MasterKey.of(new byte[32]);
  }

  @Bean(destroyMethod = "close")
  DataSource dataSource() {
    var database = ThrowawayServer.migrated();
    var pool = new HikariDataSource();
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.user());
    pool.setPassword(database.password());
    pool.setMinimumIdle(0);
    return pool;
  }

  @Bean
  ActiveRulebook activeRulebook(Releases releases, Accounts accounts, Clock clock) {
    TrialLotse.PEOPLE.forEach(
        (name, role) -> accounts.save(new Account(name, Set.of(role)), "none"));
    var active = new ActiveRulebook(releases);
    active.firstRelease(RULEBOOK, LegalDates.asThen(LocalDate.now(clock)), new Actor("lawyer"));
    return active;
  }

  @Bean
  Releasing releasing(
      Accounts accounts,
      Proposals proposals,
      Releases releases,
      ActiveRulebook rulebook,
      PastActs acts,
      Samples samples)
      throws IOException {
    Path home = Files.createTempDirectory("lotse-trial");
    var place = new RepositoryPlace(Optional.empty(), home);
    var foretelling = new Foretelling(releases, acts, samples, matters());
    return new Releasing(place, accounts, proposals, releases, rulebook, foretelling);
  }
}
