package eu.lotse.batch;

import eu.lotse.batch.demo.DemoData;
import eu.lotse.batch.demo.ManyOperations;
import eu.lotse.batch.importing.ImportSettings;
import eu.lotse.batch.importing.Importing;
import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.reevaluating.ReevaluationJob;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.worker.PlannedReleases;
import eu.lotse.batch.worker.TurnOfTime;
import eu.lotse.domain.Decide;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.impact.Foretelling;
import eu.lotse.domain.impact.PastActs;
import eu.lotse.domain.impact.Samples;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.DueTerms;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.PassingTerms;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.Stock;
import eu.lotse.postgres.PostgresRegister;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.rules.releasing.RepositoryPlace;
import java.time.Clock;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts together what the commands that need the register work with. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableBatchProcessing
@EnableJdbcJobRepository
@EnableConfigurationProperties(ImportSettings.class)
@Import(PostgresRegister.class)
class Wiring {

  @Bean
  Clock clock(Surroundings surroundings) {
    return surroundings.clock();
  }

  @Bean
  List<Matter> matters() {
    return Matters.all();
  }

  @Bean
  ActiveRulebook activeRulebook(Releases releases) {
    return new ActiveRulebook(releases);
  }

  @Bean
  Decide decide(ActiveRulebook rulebook) {
    return new Decide(rulebook);
  }

  @Bean
  Recording recording(
      Decide decide, Activities activities, Persons persons, Operations operations) {
    return new Recording(decide, activities, persons, operations);
  }

  @Bean
  Importing importing(
      JobOperator jobs,
      JobRepository repository,
      PlatformTransactionManager transactions,
      Recording recording,
      ActiveRulebook rulebook,
      ImportSettings settings,
      Surroundings surroundings) {
    return new Importing(
        jobs, repository, transactions, recording, rulebook, settings, surroundings.clock());
  }

  @Bean
  ReevaluationJob reevaluationJob(
      JobOperator jobs,
      JobRepository repository,
      PlatformTransactionManager transactions,
      Reevaluations reevaluations,
      ReevaluationWork work,
      Clock clock) {
    return new ReevaluationJob(jobs, repository, transactions, reevaluations, work, clock);
  }

  @Bean
  Foretelling foretelling(Releases releases, PastActs acts, Samples samples, List<Matter> matters) {
    return new Foretelling(releases, acts, samples, matters);
  }

  @Bean
  Reevaluating reevaluating(Releases releases, Reevaluations reevaluations, ReevaluationJob job) {
    return new Reevaluating(releases, job);
  }

  @Bean
  TurnOfTime turnOfTime(Releases releases, ActiveRulebook rulebook, Reevaluating reevaluating) {
    return new TurnOfTime(releases, rulebook, reevaluating);
  }

  @Bean
  PassingTerms passingTerms(DueTerms due, ActiveRulebook rulebook) {
    return new PassingTerms(due, rulebook);
  }

  @Bean
  ManyOperations manyOperations(Activities activities, Stock stock) {
    return new ManyOperations(activities, stock);
  }

  @Bean
  Releasing releasing(
      Surroundings surroundings,
      Accounts accounts,
      Proposals proposals,
      Releases releases,
      ActiveRulebook rulebook,
      Foretelling foretelling) {
    var place = new RepositoryPlace(surroundings.repository(), surroundings.home().orElseThrow());
    return new Releasing(place, accounts, proposals, releases, rulebook, foretelling);
  }

  @Bean
  PlannedReleases plannedReleases(
      Proposals proposals,
      Releasing releasing,
      Reevaluating reevaluating,
      Surroundings surroundings) {
    return new PlannedReleases(proposals, releasing, reevaluating, surroundings.clock());
  }

  @Bean
  DemoData demoData(
      Activities activities, Persons persons, Importing importing, Surroundings surroundings) {
    return new DemoData(activities, persons, importing, surroundings);
  }
}
