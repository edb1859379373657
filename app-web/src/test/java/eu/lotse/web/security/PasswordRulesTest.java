package eu.lotse.web.security;

import static eu.lotse.web.security.PasswordRules.Flaw.NAME_FORM;
import static eu.lotse.web.security.PasswordRules.Flaw.PASSWORDS_DIFFER;
import static eu.lotse.web.security.PasswordRules.Flaw.PASSWORD_IS_NAME;
import static eu.lotse.web.security.PasswordRules.Flaw.PASSWORD_LONG;
import static eu.lotse.web.security.PasswordRules.Flaw.PASSWORD_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the first administrator may be called and choose. */
class PasswordRulesTest {

  private static final String GOOD = "ein guter Satz";

  @Test
  void twelve_characters_are_enough_and_eleven_are_not() {
    assertThat(PasswordRules.check("chef", "zwölfzeichen", "zwölfzeichen")).isEmpty();
    assertThat(PasswordRules.check("chef", "elf-zeichen", "elf-zeichen"))
        .containsExactly(PASSWORD_SHORT);
  }

  @Test
  void the_password_is_not_the_name_however_it_is_written() {
    assertThat(PasswordRules.check("administration", "AdminIstration", "AdminIstration"))
        .containsExactly(PASSWORD_IS_NAME);
  }

  @Test
  void a_password_that_would_be_cut_is_refused() {
    String umlauts = "ä".repeat(37);

    assertThat(PasswordRules.check("chef", umlauts, umlauts)).containsExactly(PASSWORD_LONG);
  }

  @Test
  void names_are_small_letters_digits_dots_and_hyphens() {
    assertThat(PasswordRules.check("a.b-9", GOOD, GOOD)).isEmpty();
    for (String wrong : new String[] {"", "a", "Chef", "-chef", "chef@haus", "c".repeat(41)}) {
      assertThat(PasswordRules.check(wrong, GOOD, GOOD)).containsExactly(NAME_FORM);
    }
  }

  @Test
  void all_flaws_are_told_at_once() {
    assertThat(PasswordRules.check("", "x", "y"))
        .containsExactly(NAME_FORM, PASSWORD_SHORT, PASSWORDS_DIFFER);
  }
}
