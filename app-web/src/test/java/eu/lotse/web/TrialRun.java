package eu.lotse.web;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.Releases;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Starts the web application with an empty register in memory: to look at the doors alone. */
public final class TrialRun {

  private TrialRun() {}

  public static void main(String[] args) {
    new SpringApplicationBuilder(LotseWeb.class, Empty.class)
        .properties(
            "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
        .run(args);
  }

  @Configuration(proxyBeanMethods = false)
  static class Empty {
    @Bean
    Accounts accounts(PasswordEncoder encoder) {
      var known = Set.of("agent", "lawyer", "dpo", "admin");
      return empty(
          Accounts.class,
          (method, args) -> {
            String name = String.valueOf(args[0]);
            return Optional.of(name)
                .filter(known::contains)
                .map(n ->
                    new Accounts.Credentials(
                        new Accounts.Account(
                            n, Set.of(Accounts.Role.valueOf(n.toUpperCase(java.util.Locale.ROOT)))),
                        encoder.encode(n)));
          });
    }

    @Bean
    Activities activities() {
      return empty(Activities.class, (m, a) -> Optional.empty());
    }

    @Bean
    Operations operations() {
      return empty(Operations.class, (m, a) -> Optional.empty());
    }

    @Bean
    Persons persons() {
      return empty(Persons.class, (m, a) -> Optional.empty());
    }

    @Bean
    DecisionLog log() {
      return empty(DecisionLog.class, (m, a) -> Optional.empty());
    }

    @Bean
    Releases releases() {
      return empty(Releases.class, (m, a) -> Optional.empty());
    }

    @Bean
    Supplier<Rulebook> activeRulebook() {
      return () -> {
        throw new IllegalStateException("No rulebook in a trial run");
      };
    }
  }

  private interface Finds {
    Optional<?> find(Method method, Object[] arguments);
  }

  private static <T> T empty(Class<T> port, Finds finds) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, args) -> {
              Class<?> type = method.getReturnType();
              if (type == Optional.class) {
                return method.getName().equals("find")
                    ? finds.find(method, args)
                    : Optional.empty();
              }
              if (type == List.class) {
                return List.of();
              }
              if (type == Map.class) {
                return Map.of();
              }
              if (type == long.class) {
                return 0L;
              }
              return switch (method.getName()) {
                case "hashCode" -> 1;
                case "equals" -> proxy == args[0];
                case "toString" -> port.getSimpleName();
                default -> null;
              };
            }));
  }
}
