package eu.lotse.rules.order;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Matter;
import eu.lotse.rules.proof.Monotony.Excuse;
import eu.lotse.rules.proof.Monotony.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps by which the rules disagree, and a lawyer has yet to say which are right. */
final class Unsettled {

  private static final Path LIST = Path.of("src/test/resources/ordnung/offen.txt");
  private static final Pattern LINE =
      Pattern.compile("(\\S+) (\\S+): (\\S+) -> (\\S+) \\| (.{20,})");

  private Unsettled() {}

  static List<Excuse> of(Matter matter) {
    try (var lines = Files.lines(LIST)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Unsettled::read)
          .filter(parts -> parts.group(1).equals(matter.name()))
          .map(parts -> new Excuse(step(matter, parts), false, List.of()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Matcher read(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a step with what is seen: " + line);
    }
    return parts;
  }

  private static Step step(Matter matter, Matcher parts) {
    Attribute attribute = matter.attribute(parts.group(2));
    return new Step(attribute, attribute.value(parts.group(3)), attribute.value(parts.group(4)));
  }
}
