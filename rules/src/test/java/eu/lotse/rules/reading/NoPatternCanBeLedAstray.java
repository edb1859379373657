package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.lotse.rules.scenarios.ScenarioReader;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Regular expressions that try every way to divide a line take for ever on a line made for them.
 * Ours look at no line more often than its length squared, and no line is long.
 */
class NoPatternCanBeLedAstray {

  private static final int FEWEST_PATTERNS = 25;

  /** Long enough to tell the square of a length from its third power. */
  private static final int LENGTH = 400;

  /** What the patterns themselves are made of, so that many a beginning fits and no end does. */
  private static final List<String> BAITS =
      List.of(
          " ",
          "a",
          "A",
          "1",
          "-",
          "\"",
          "(",
          ")",
          "()",
          "@a",
          "@a(\"b\")",
          "\"a\" , ",
          "\"\", ",
          "weil \"\"",
          "weil\"",
          "verboten, weil \"",
          "vielleicht ",
          ", Frist: ",
          "Pflicht: a",
          "a.b(",
          "a.",
          "a:",
          ": ",
          " oder ",
          "nicht ",
          "rule \"",
          "R1",
          "R12.1a ",
          "es greift Regel ",
          "01.01.2014 ",
          "ECLI:",
          "A0",
          "ä",
          "/",
          "a/",
          "//",
          "/*",
          "a\t",
          "- ",
          "import a.",
          "new A",
          "es besteht die Pflicht: a",
          "@id(\"",
          "{",
          "\\",
          "<",
          ";",
          ");");

  /** A text that counts how often a character of it is looked at, and stops it at some point. */
  private record Counted(String text, long[] looks, long most) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks[0] > most) {
        throw new IllegalStateException("Looked too often at " + text.substring(0, 40));
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Pattern> patterns() throws Exception {
    var patterns = new ArrayList<Pattern>();
    for (Class<?> room : List.of(BookReader.class, ScenarioReader.class)) {
      for (Class<?> type : classesBeside(room)) {
        for (Field field : type.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
            field.setAccessible(true);
            patterns.add((Pattern) field.get(null));
          }
        }
      }
    }
    return patterns.stream();
  }

  private static List<Class<?>> classesBeside(Class<?> one)
      throws IOException, ReflectiveOperationException {
    Path folder = Path.of("target/classes", one.getPackageName().replace('.', '/'));
    var classes = new ArrayList<Class<?>>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        classes.add(Class.forName(one.getPackageName() + "." + name));
      }
    }
    return classes;
  }

  @Test
  void and_all_of_them_are_tried() throws Exception {
    assertThat(patterns()).hasSizeGreaterThanOrEqualTo(FEWEST_PATTERNS);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void on_a_line_made_for_it(Pattern pattern) {
    for (String bait : BAITS) {
      for (String begin :
          List.of(
              "",
              "rule ",
              "@a(",
              "verboten, weil \"",
              "Pflicht: a, Frist: b, nach \"",
              "es greift Regel ",
              "@id(\"")) {
        String line = begin + bait.repeat(LENGTH / bait.length()) + "\u0001";
        boundedly(line, text -> pattern.matcher(text).matches());
        boundedly(line, text -> pattern.matcher(text).lookingAt());
        boundedly(line, text -> pattern.matcher(text).find());
      }
    }
  }

  private static void boundedly(String line, Predicate<CharSequence> work) {
    long most = 2L * line.length() * line.length();
    assertThatCode(() -> work.test(new Counted(line, new long[1], most)))
        .doesNotThrowAnyException();
  }

  @Test
  void and_longer_ones_never_get_to_a_pattern() {
    byte[] bytes = ("// kurz\n" + "a".repeat(100_000) + "\n").getBytes(StandardCharsets.UTF_8);
    var faults = new Faults();

    var text = PlainText.read("x.dslr", bytes, faults).orElseThrow();

    assertThat(text.lines())
        .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(Limits.LINE_LENGTH));
    assertThat(faults.sorted()).extracting(Fault::code).containsExactly("line-too-long");
  }
}
