package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The register and all that works on it, while a command needs it. */
final class OpenRegister implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private OpenRegister(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** For a command that ends soon: what happens inside goes to the log file, not to the terminal. */
  static OpenRegister forCommand(Surroundings surroundings) {
    return open(surroundings, "off");
  }

  /** For work in the background, whose log is what people see of it. */
  static OpenRegister forWorker(Surroundings surroundings) {
    return open(surroundings, "info");
  }

  private static OpenRegister open(Surroundings surroundings, String loggedOnTerminal) {
    Map<String, String> environment = surroundings.environment();
    if (!environment.containsKey("SPRING_DATASOURCE_URL")) {
      throw new CommandFailed("NO_DATABASE");
    }
    return new OpenRegister(
        new SpringApplicationBuilder(Wiring.class)
            .web(WebApplicationType.NONE)
            .environment(callers(surroundings))
            .initializers(context ->
                context.getBeanFactory().registerSingleton("surroundings", surroundings))
            .properties("logging.threshold.console=" + loggedOnTerminal)
            .registerShutdownHook(true)
            .run());
  }

  /** Settings come from the caller's environment, which in tests is not that of the process. */
  private static ConfigurableEnvironment callers(Surroundings surroundings) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new LinkedHashMap<>(surroundings.environment())));
    return environment;
  }

  <T> T get(Class<T> what) {
    return context.getBean(what);
  }

  boolean isDemo() {
    return context.getEnvironment().matchesProfiles("demo");
  }

  @Override
  public void close() {
    context.close();
  }
}
