package eu.lotse.web.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Verification;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.register.TermsRefused;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Deadline.Moment;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.web.ui.session.DateWish.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Path SOURCES = Path.of("src/main/java/eu/lotse/web/ui");
  private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)+)\"");
  private static final Set<String> NO_KEYS =
      Set.of("styles.css"); // what looks like a key and is none

  private final Words german = Words.in(Locale.GERMAN);
  private final Words english = Words.in(Locale.ENGLISH);

  @Test
  void both_languages_say_the_same_things() throws IOException {
    assertThat(bundle("en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(bundle("de").stringPropertyNames());
  }

  @Test
  void nothing_is_left_unsaid() throws IOException {
    for (String language : Set.of("de", "en")) {
      assertThat(bundle(language))
          .allSatisfy((key, text) -> assertThat((String) text).isNotBlank());
    }
  }

  @Test
  void every_text_the_views_ask_for_exists() throws IOException {
    Set<String> known = bundle("de").stringPropertyNames();
    assertThat(keysInSources()).hasSizeGreaterThan(80).isSubsetOf(known);
  }

  @Test
  void every_constant_has_its_words() throws IOException {
    Set<String> known = bundle("de").stringPropertyNames();
    assertThat(known)
        .containsAll(keys("verdict.", Verdict.values()))
        .containsAll(keys("verdict.lower.", Verdict.values()))
        .containsAll(keys("state.", State.values()))
        .containsAll(keys("operation.question.", State.values()))
        .containsAll(keys("role.", Role.values()))
        .containsAll(keys("effect.", Effect.values()))
        .containsAll(keys("certainty.help.", Certainty.values()))
        .containsAll(keys("verification.", Verification.values()))
        .containsAll(keys("deadline.", Moment.values()))
        .containsAll(keys("knowledge.", Knowledge.values()))
        .containsAll(keys("log.", LogEntry.Kind.values()))
        .containsAll(keys("term.", Term.values()))
        .containsAll(keys("record.term.", Term.values()))
        .containsAll(keys("record.term.", TermsRefused.Why.values()));
  }

  @Test
  void a_key_that_is_missing_is_shown_rather_than_failing() {
    assertThat(german.text("no.such.key")).isEqualTo("[no.such.key]");
  }

  @Test
  void deadlines_are_told_in_words() {
    assertThat(german.of(Deadline.AT_ONCE)).isEqualTo("sofort");
    assertThat(german.of(Deadline.ONGOING)).isEqualTo("fortlaufend");
    assertThat(german.of(new Deadline(Period.ofMonths(1), Set.of())))
        .isEqualTo("innerhalb von einem Monat");
    assertThat(german.of(new Deadline(Period.ofDays(14), Set.of(Moment.FIRST_CONTACT))))
        .isEqualTo("innerhalb von 14 Tagen, spätestens mit der ersten Ansprache");
    assertThat(english.of(new Deadline(null, Set.of(Moment.BEFORE_START, Moment.EVERY_USE))))
        .isEqualTo("before it starts and with every use");
  }

  @Test
  void days_are_written_as_the_reader_writes_them() {
    LocalDate day = LocalDate.of(2014, 2, 15);
    assertThat(german.of(day)).isEqualTo("15.02.2014");
    assertThat(english.of(day)).isEqualTo("15 Feb 2014");
  }

  @Test
  void every_language_but_german_is_answered_in_english() {
    assertThat(Words.in(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
    assertThat(Words.in(Locale.GERMANY).locale()).isEqualTo(Locale.GERMAN);
  }

  private static Set<String> keys(String prefix, Enum<?>[] constants) {
    var keys = new TreeSet<String>();
    Stream.of(constants).forEach(c -> keys.add(prefix + c.name()));
    return keys;
  }

  private static Set<String> keysInSources() throws IOException {
    var keys = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(keys::add);
      }
    }
    keys.removeAll(NO_KEYS);
    keys.removeIf(key -> key.endsWith(".svg"));
    return keys;
  }

  private static Properties bundle(String language) throws IOException {
    var properties = new Properties();
    try (var reader =
        Files.newBufferedReader(Path.of("src/main/resources/ui_" + language + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}
