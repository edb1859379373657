package eu.lotse.trial;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.domain.impact.Samples;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.PatternId;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.StandingCount;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.Rulebooks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The user interface alone, with the real rulebook and a register in memory: to test the views, and
 * to look at them without a database.
 */
@SpringBootApplication(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    },
    scanBasePackages = {"eu.lotse.trial", "eu.lotse.web.ui"})
@EnableVaadin("eu.lotse.web.ui")
public class TrialLotse {

  /** Who may log in: the name is also the password. */
  private static final List<String> ROLES = List.of("AGENT", "LAWYER", "DPO", "ADMIN");

  private static final Path RULEBOOK = Path.of("../rules/rulebook");

  public static void main(String[] args) {
    SpringApplication.run(TrialLotse.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Berlin"));
  }

  @Bean
  SecurityFilterChain browser(HttpSecurity http) {
    return http.authorizeHttpRequests(
            a -> a.requestMatchers("/styles.css", "/icons/**", "/aura/**").permitAll())
        .with(VaadinSecurityConfigurer.vaadin(), v -> v.loginView("/login"))
        .build();
  }

  @Bean
  UserDetailsService users() {
    return new InMemoryUserDetailsManager(
        ROLES.stream()
            .map(role -> {
              String name = role.toLowerCase(Locale.ROOT);
              return User.withUsername(name).password("{noop}" + name).roles(role).build();
            })
            .toList());
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
  Decide decide(Supplier<Rulebook> activeRulebook) {
    return new Decide(activeRulebook);
  }

  @Bean
  Recording recording(
      Decide decide, Activities activities, Persons persons, Operations operations) {
    return new Recording(decide, activities, persons, operations);
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
  Rulings rulings(Clock clock) {
    return new MemoryRulings(clock);
  }

  @Bean
  Samples samples() {
    return (kinds, each) -> Map.of();
  }

  @Bean
  Releases releases(Rulebook rulebook, Operations operations, Clock clock) {
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
      public void standing(Consumer<StandingCount> each) {
        for (Operation o : operations.list(OperationFilter.ALL, 0, Integer.MAX_VALUE)) {
          o.standing()
              .ifPresent(pattern ->
                  each.accept(
                      new StandingCount(
                          o.activity(),
                          new PatternId(o.id().number()),
                          pattern,
                          o.verdict().orElseThrow(),
                          1)));
        }
      }

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

  static Facts facts(Map<String, String> named) {
    Matter matter = Matters.all().getFirst();
    Facts facts = Facts.none(matter);
    for (var fact : named.entrySet()) {
      facts = facts.with(fact.getKey(), fact.getValue());
    }
    return facts;
  }
}
