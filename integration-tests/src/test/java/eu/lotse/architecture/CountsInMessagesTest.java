package eu.lotse.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing says "1 operations", and nothing "2 operation". */
class CountsInMessagesTest {

  private static final Path PROJECT = Path.of("..");
  private static final Pattern BLANK = Pattern.compile("\\{\\d");

  /** Tell of limits, which are large. */
  private static final Pattern LIMITS = Pattern.compile(".*too-many.*");

  private static final String BETWEEN = " (?:[\\p{L}-]+ ){0,2}";
  private static final Pattern ONE_OF_MANY =
      Pattern.compile(
          "\\b1"
              + BETWEEN
              + "(?:Vorgängen?|Zeilen|Regelwerken?|Regeln|Fassungen|Szenarien|Quellen|Sachverhalten?"
              + "|Felder|Tätigkeiten|Änderungen|Pflichten|Angaben|Gründe|Fragen|Dateien|Lücken"
              + "|Bedingungen|Tagen?|Monaten?|Jahren?|operations|lines|rulebooks|releases|rules"
              + "|versions|scenarios|sources|patterns|fields|activities|duties|facts|reasons"
              + "|questions|files|gaps|conditions|days|months|years|entries|faults)\\b");
  private static final Pattern MANY_AS_ONE =
      Pattern.compile(
          "\\b[02] (?:Vorgang|Zeile|Regelwerk|Fassung|Szenario|Quelle|Sachverhalt|Tätigkeit|Änderung"
              + "|Pflicht|Angabe|Frage|Datei|Lücke|Bedingung|Tag|Monat|Jahr|operation|line|rulebook"
              + "|release|rule|version|scenario|source|pattern|field|activity|duty|question|file|gap"
              + "|condition|day|month|year|fault)\\b");

  private static List<Path> bundles(String language) throws IOException {
    try (Stream<Path> modules = Files.walk(PROJECT, 2)) {
      var found = new ArrayList<Path>();
      for (Path resources :
          modules.map(m -> m.resolve("src/main/resources")).filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(resources)) {
          files
              .filter(f -> f.toString().endsWith("_" + language + ".properties"))
              .forEach(found::add);
        }
      }
      return found;
    }
  }

  /** Every message with a blank, each blank filled with the same number. */
  private static List<String> said(String language, long number) throws IOException {
    Object[] blanks = Collections.nCopies(10, number).toArray();
    var said = new ArrayList<String>();
    for (Path bundle : bundles(language)) {
      var texts = new Properties();
      try (Reader reader = Files.newBufferedReader(bundle)) {
        texts.load(reader);
      }
      texts.forEach((key, text) -> {
        String pattern = (String) text;
        if (BLANK.matcher(pattern).find() && !LIMITS.matcher((String) key).matches()) {
          said.add(key + "=" + new MessageFormat(pattern, Locale.of(language)).format(blanks));
        }
      });
    }
    assertThat(said).as("messages found").hasSizeGreaterThan(300);
    return said;
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void oneIsNotMany(String language) throws IOException {
    assertThat(said(language, 1)).noneMatch(s -> ONE_OF_MANY.matcher(s).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void noneAndTwoAreNotOne(String language) throws IOException {
    assertThat(said(language, 2)).noneMatch(s -> MANY_AS_ONE.matcher(s).find());
    assertThat(said(language, 0)).noneMatch(s -> MANY_AS_ONE.matcher(s).find());
  }
}
