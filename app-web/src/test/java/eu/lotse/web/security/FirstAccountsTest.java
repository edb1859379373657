package eu.lotse.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.postgres.MasterKey;
import eu.lotse.postgres.PostgresRegister;
import eu.lotse.postgres.embedded.ThrowawayServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** How the first people get in: by the demo, or by the link that is printed. */
class FirstAccountsTest {

  private static final String PASSWORD = "ein guter Satz";

  private final Accounts accounts =
      new PostgresRegister(
              ThrowawayServer.empty().dataSource(),
              Matters.all(),
              MasterKey.of(new byte[32]),
              Clock.systemUTC())
          .accounts();
  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);
  private final SetupLink link = new SetupLink(accounts, encoder);

  private static String printed(FirstAccounts.Greeting greeting) {
    var console = new ByteArrayOutputStream();
    greeting.print(
        new PrintStream(console, true, StandardCharsets.UTF_8), URI.create("http://lotse:8080"));
    return console.toString(StandardCharsets.UTF_8);
  }

  private static FirstAccounts.Greeting setup(SetupLink link) {
    return FirstAccounts.greetingBySetup(link);
  }

  private static String code(String printed) {
    return printed.replaceAll("(?s).*http://lotse:8080/setup\\?code=([\\w-]+).*", "$1");
  }

  @Test
  void a_link_is_printed_while_nobody_can_log_in_and_makes_an_administrator() {
    String code = code(printed(setup(link)));

    assertThat(code).hasSizeGreaterThanOrEqualTo(32);
    assertThat(link.use(code, "chefin", PASSWORD)).isTrue();
    var chefin = accounts.find("chefin").orElseThrow();
    assertThat(chefin.account().roles()).containsExactly(Role.ADMIN);
    assertThat(encoder.matches(PASSWORD, chefin.passwordHash())).isTrue();
  }

  @Test
  void the_link_works_once() {
    String code = code(printed(setup(link)));
    link.use(code, "first", PASSWORD);

    assertThat(link.opensWith(code)).isFalse();
    assertThat(link.use(code, "second", PASSWORD)).isFalse();
    assertThat(accounts.find("second")).isEmpty();
  }

  @Test
  void another_code_opens_nothing() {
    String code = code(printed(setup(link)));

    assertThat(link.opensWith("")).isFalse();
    assertThat(link.opensWith(code.substring(1))).isFalse();
    assertThat(link.use("guess", "intruder", PASSWORD)).isFalse();
    assertThat(accounts.all()).isEmpty();
  }

  @Test
  void without_a_printed_link_nothing_opens() {
    assertThat(link.opensWith("")).isFalse();
    assertThat(link.use("", "intruder", PASSWORD)).isFalse();
  }

  @Test
  void an_account_made_otherwise_closes_the_link() {
    String code = code(printed(setup(link)));
    accounts.save(new Account("made-by-command", Set.of(Role.ADMIN)), encoder.encode(PASSWORD));

    assertThat(link.use(code, "second", PASSWORD)).isFalse();
  }

  @Test
  void nothing_is_printed_where_somebody_can_log_in() {
    accounts.save(new Account("somebody", Set.of(Role.DPO)), encoder.encode(PASSWORD));

    assertThat(printed(setup(link))).isEmpty();
  }

  @Test
  void the_demo_has_five_people_whose_passwords_are_their_names_and_says_so() {
    String printed = printed(FirstAccounts.greetingOfDemo(new DemoAccounts(accounts, encoder)));

    assertThat(accounts.all().stream().map(Account::name))
        .containsExactlyInAnyOrder("agent", "lawyer", "lawyer2", "dpo", "admin")
        .allSatisfy(name -> {
          assertThat(printed).contains(name);
          String hash = accounts.find(name).orElseThrow().passwordHash();
          assertThat(encoder.matches(name, hash)).isTrue();
        });
  }

  @Test
  void the_demo_leaves_a_changed_password_alone() {
    var demo = new DemoAccounts(accounts, encoder);
    demo.make();
    accounts.save(new Account("agent", Set.of(Role.AGENT)), encoder.encode(PASSWORD));

    demo.make();

    assertThat(encoder.matches(PASSWORD, accounts.find("agent").orElseThrow().passwordHash()))
        .isTrue();
  }
}
