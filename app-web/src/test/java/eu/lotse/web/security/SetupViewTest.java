package eu.lotse.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.register.Accounts;
import eu.lotse.postgres.MasterKey;
import eu.lotse.postgres.PostgresRegister;
import eu.lotse.postgres.embedded.ThrowawayServer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.ContextConfiguration;

/** The page on which the first administrator is made. */
@ContextConfiguration(classes = SetupViewTest.House.class)
@ViewPackages(classes = SetupView.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class SetupViewTest extends SpringBrowserlessTest {

  private static final String PASSWORD = "ein guter Satz";

  @Autowired private Accounts accounts;
  @Autowired private SetupLink link;

  @Configuration(proxyBeanMethods = false)
  @Import(SecurityTexts.class)
  static class House {
    @Bean
    Accounts accounts() {
      return new PostgresRegister(
              ThrowawayServer.empty().dataSource(),
              Matters.all(),
              MasterKey.of(new byte[32]),
              Clock.systemUTC())
          .accounts();
    }

    @Bean
    SetupLink setupLink(Accounts accounts) {
      return new SetupLink(accounts, new BCryptPasswordEncoder(4));
    }
  }

  private void openPrintedLink() {
    UI.getCurrent().setLocale(Locale.GERMAN);
    open(String.valueOf(link.open()).replaceAll(".*code=", ""));
  }

  private static void open(String code) {
    UI.getCurrent().navigate("setup", QueryParameters.of("code", code));
  }

  private void fill(String name, String password, String again) {
    List<PasswordField> passwords = find(PasswordField.class).all();
    test(find(TextField.class).single()).setValue(name);
    test(passwords.get(0)).setValue(password);
    test(passwords.get(1)).setValue(again);
    test(find(Button.class).single()).click();
  }

  @Test
  void with_the_printed_link_an_administrator_is_made() {
    openPrintedLink();

    fill("chefin", PASSWORD, PASSWORD);

    assertThat(accounts.find("chefin")).isPresent();
  }

  @Test
  void what_is_wrong_is_said_beside_the_field_and_nothing_is_made() {
    openPrintedLink();

    fill("Chefin", "kurz", "anders");

    assertThat(find(TextField.class).single().getErrorMessage()).contains("kleine Buchstaben");
    assertThat(find(PasswordField.class).all().stream().map(PasswordField::getErrorMessage))
        .containsExactly(
            "Ein Passwort hat mindestens 12 Zeichen.", "Die beiden Passwörter sind verschieden.");
    assertThat(accounts.all()).isEmpty();
  }

  @Test
  void another_link_shows_no_form() {
    link.open();
    UI.getCurrent().setLocale(Locale.ENGLISH);
    open("guess");

    assertThat(find(TextField.class).all()).isEmpty();
    assertThat(find(Paragraph.class).single().getText()).contains("not valid");
  }
}
