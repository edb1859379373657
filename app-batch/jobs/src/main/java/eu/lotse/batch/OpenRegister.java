package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Releases;
import eu.lotse.postgres.MasterKey;
import eu.lotse.rules.ActiveRulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The register and all that works on it, while a command needs it. */
final class OpenRegister implements AutoCloseable {

  /** Where the logging library looks for its settings; Spring Boot has settings of its own. */
  static final String LOGGING = "logback.configurationFile";

  private static final String DEMO = "demo";

  private final Surroundings surroundings;
  private final ConfigurableApplicationContext context;

  private OpenRegister(Surroundings surroundings, ConfigurableApplicationContext context) {
    this.surroundings = surroundings;
    this.context = context;
  }

  /**
   * For a command that ends soon: what happens inside goes to the log file, not to the terminal.
   */
  static OpenRegister forCommand(Surroundings surroundings) {
    return open(surroundings, "off", false);
  }

  /** For work in the background, whose log is what people see of it. */
  static OpenRegister forWorker(Surroundings surroundings, boolean demo) {
    return open(surroundings, "info", demo);
  }

  /** For a command that works for the invented company. */
  static OpenRegister forDemo(Surroundings surroundings) {
    return open(surroundings, "off", true);
  }

  private static OpenRegister open(
      Surroundings surroundings, String loggedOnTerminal, boolean demo) {
    if (!surroundings.environment().containsKey("SPRING_DATASOURCE_URL")) {
      throw new CommandFailed("NO_DATABASE");
    }
    System.clearProperty(LOGGING);
    MasterKey key = masterKey(surroundings);
    return new OpenRegister(
        surroundings,
        new SpringApplicationBuilder(Wiring.class)
            .web(WebApplicationType.NONE)
            .environment(callers(surroundings))
            .profiles(demo ? new String[] {DEMO} : new String[0])
            .initializers(context -> {
              context.getBeanFactory().registerSingleton("surroundings", surroundings);
              context.getBeanFactory().registerSingleton("masterKey", key);
            })
            .properties("logging.threshold.console=" + loggedOnTerminal)
            .registerShutdownHook(false)
            .run());
  }

  private static MasterKey masterKey(Surroundings surroundings) {
    Path home = surroundings.home().orElseThrow(() -> new CommandFailed("NO_HOME"));
    try {
      return MasterKey.load(surroundings.environment(), home);
    } catch (IllegalArgumentException e) {
      throw new CommandFailed("BAD_MASTER_KEY", MasterKey.VARIABLE, home);
    } catch (IOException e) {
      throw new CommandFailed("NO_MASTER_KEY", home);
    }
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

  /** Sees to it that there is an active release: of a new register, the rulebook at hand. */
  void ensureFirstRelease(Wording wording) {
    var releases = get(Releases.class);
    if (releases.active().isPresent()) {
      return;
    }
    Rulebook rulebook = new RulebookSource(surroundings).load();
    try {
      releases.activate(
          rulebook,
          LegalDates.asThen(surroundings.today()),
          Actor.HOUSE,
          wording.text("release.first"),
          Optional.empty());
    } catch (Operations.ReleaseChanged e) {
      // Another process was first; its release is as good.
    }
  }

  /** Where the vocabulary changed with an upgrade, the files in force become a new release. */
  void renewVocabulary() {
    get(ActiveRulebook.class)
        .firstRelease(
            new RulebookSource(surroundings)::files,
            LegalDates.asThen(surroundings.today()),
            Actor.HOUSE);
  }

  boolean isDemo() {
    return context.getEnvironment().matchesProfiles(DEMO);
  }

  @Override
  public void close() {
    context.close();
  }
}
