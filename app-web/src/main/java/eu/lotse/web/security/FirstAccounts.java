package eu.lotse.web.security;

import eu.lotse.domain.register.Accounts;
import eu.lotse.web.LotseProperties;
import java.io.PrintStream;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Who can log in when nobody has been made an account yet: the people of the demo, or whoever holds
 * the link that is printed. It goes to the console and never into a log file.
 */
@Configuration(proxyBeanMethods = false)
class FirstAccounts {

  private final LotseProperties properties;

  FirstAccounts(LotseProperties properties) {
    this.properties = properties;
  }

  @Bean
  SetupLink setupLink(Accounts accounts, PasswordEncoder encoder) {
    return new SetupLink(accounts, encoder);
  }

  /** Prints how to get in. */
  interface Greeting {
    void print(PrintStream console, URI address);
  }

  @Bean
  @Profile("demo")
  Greeting demo(Accounts accounts, PasswordEncoder encoder) {
    return greetingOfDemo(new DemoAccounts(accounts, encoder));
  }

  static Greeting greetingOfDemo(DemoAccounts demo) {
    Set<String> people = demo.make();
    return (console, address) -> {
      console.println("Demo: log in at " + address + " as one of these, the password is the name:");
      console.println("  " + String.join(", ", people));
    };
  }

  @Bean
  @Profile("!demo")
  Greeting setup(SetupLink link) {
    return greetingBySetup(link);
  }

  static Greeting greetingBySetup(SetupLink link) {
    return (console, address) -> {
      String path = link.open();
      if (path != null) {
        console.println("Nobody can log in yet. Make the first administrator here, once:");
        console.println("  " + address.resolve(path));
      }
    };
  }

  @EventListener
  void greet(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      URI configured = properties.url();
      URI address =
          configured != null
              ? configured
              : URI.create("http://localhost:" + web.getWebServer().getPort());
      ready.getApplicationContext().getBean(Greeting.class).print(System.out, address);
    }
  }
}
