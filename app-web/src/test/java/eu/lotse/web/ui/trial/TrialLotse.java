package eu.lotse.web.ui.trial;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.StandingCount;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.Rulebooks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Starts the web application with the real rulebook and a register in memory, which starts with a
 * few activities.
 */
@SpringBootApplication(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
@EnableVaadin("eu.lotse.web")
@ConfigurationPropertiesScan("eu.lotse.web")
@ComponentScan(
    basePackages = "eu.lotse.web",
    excludeFilters =
        @ComponentScan.Filter(
            type = org.springframework.context.annotation.FilterType.REGEX,
            pattern = "eu\\.lotse\\.web\\.(LotseWeb|TrialRun.*|Postgres.*|Register.*|.*Test.*)"))
public class TrialLotse {

  private static final Path RULEBOOK = Path.of("../rules/rulebook");

  public static void main(String[] args) {
    SpringApplication.run(TrialLotse.class, args);
  }

  @Bean
  Rulebook rulebook() {
    return Rulebooks.load(RULEBOOK);
  }

  @Bean
  Supplier<Rulebook> activeRulebook(Rulebook rulebook) {
    return () -> rulebook;
  }

  @Bean
  Operations operations(Clock clock) {
    return new MemoryOperations(clock);
  }

  @Bean
  Persons persons() {
    return new Persons() {
      @Override
      public Facts facts(PersonalReference person, Matter matter) {
        return Facts.none(matter);
      }

      @Override
      public void remember(PersonalReference person, Facts facts) {}
    };
  }

  @Bean
  DecisionLog decisionLog() {
    return new DecisionLog() {
      @Override
      public void asked(Decision decision, Actor actor) {}

      @Override
      public Optional<Long> firstBroken() {
        return Optional.empty();
      }

      @Override
      public long length() {
        return 0;
      }
    };
  }

  @Bean
  Activities activities() {
    return new Activities() {
      @Override
      public List<Activity> all() {
        return TrialActivities.ALL;
      }

      @Override
      public Optional<Activity> find(ActivityName name) {
        return all().stream().filter(a -> a.name().equals(name)).findFirst();
      }

      @Override
      public void save(Activity activity) {
        throw new UnsupportedOperationException("The trial's activities are fixed");
      }
    };
  }

  @Bean
  Releases releases(Rulebook rulebook, Clock clock) {
    return new Releases() {
      @Override
      public Optional<Activation> active() {
        LocalDate today = LocalDate.now(clock);
        return Optional.of(
            new Activation(
                1,
                rulebook.release(),
                LegalDates.asThen(today),
                clock.instant(),
                "lawyer",
                "Start"));
      }

      @Override
      public List<Activation> history() {
        return active().stream().toList();
      }

      @Override
      public Optional<RulebookFiles> files(ReleaseId release) {
        return Optional.of(rulebook.files());
      }

      @Override
      public void standing(Consumer<StandingCount> each) {}

      @Override
      public long activate(
          Rulebook other,
          LegalDates dates,
          Actor actor,
          String reason,
          Optional<ReleaseId> expected) {
        throw new UnsupportedOperationException("The trial has one release");
      }
    };
  }

  @Bean
  Accounts accounts(PasswordEncoder encoder) {
    var roles =
        Map.of(
            "agent", Accounts.Role.AGENT,
            "lawyer", Accounts.Role.LAWYER,
            "dpo", Accounts.Role.DPO,
            "admin", Accounts.Role.ADMIN);
    return new Accounts() {
      @Override
      public List<Account> all() {
        return roles.entrySet().stream()
            .map(e -> new Account(e.getKey(), Set.of(e.getValue())))
            .toList();
      }

      @Override
      public Optional<Credentials> find(String name) {
        return Optional.ofNullable(roles.get(name.toLowerCase(Locale.ROOT)))
            .map(role -> new Credentials(new Account(name, Set.of(role)), encoder.encode(name)));
      }

      @Override
      public void save(Account account, String passwordHash) {}

      @Override
      public Optional<Account> byToken(String tokenSha256) {
        return Optional.empty();
      }

      @Override
      public void addToken(String account, String label, String tokenSha256) {}
    };
  }

  static Facts facts(Map<String, String> named) {
    Matter matter = Matters.all().getFirst();
    Facts facts = Facts.none(matter);
    for (var fact : named.entrySet()) {
      facts = facts.with(fact.getKey(), fact.getValue());
    }
    return facts;
  }
}
