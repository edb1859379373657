package eu.lotse.trial;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import eu.lotse.domain.Decide;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.Recording;
import eu.lotse.rules.ActiveRulebook;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The user interface alone, with the real rulebook and a register that is thrown away: to test the
 * views, and to look at them without a house of one's own.
 */
@SpringBootApplication(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    },
    scanBasePackages = {"eu.lotse.trial", "eu.lotse.web.ui"})
@EnableVaadin("eu.lotse.web.ui")
public class TrialLotse {

  /** Who may log in, as what: the name is also the password. */
  static final Map<String, Role> PEOPLE =
      Map.of(
          "agent", Role.AGENT,
          "lawyer", Role.LAWYER,
          "lawyer2", Role.LAWYER,
          "lawyer3", Role.LAWYER,
          "dpo", Role.DPO,
          "admin", Role.ADMIN);

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
        PEOPLE.entrySet().stream()
            .map(person ->
                User.withUsername(person.getKey())
                    .password("{noop}" + person.getKey())
                    .roles(person.getValue().name())
                    .build())
            .toList());
  }

  @Bean
  AuthenticationManager logins(UserDetailsService users) {
    return new ProviderManager(new DaoAuthenticationProvider(users));
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

  static Facts facts(Map<String, String> named) {
    Matter matter = Matters.all().getFirst();
    Facts facts = Facts.none(matter);
    for (var fact : named.entrySet()) {
      facts = facts.with(fact.getKey(), fact.getValue());
    }
    return facts;
  }
}
