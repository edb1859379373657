package eu.lotse.rules.drafting;

import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.reading.BookReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Drafts the files of a new rule, and finds it a place and a number. */
public final class Drafts {

  private static final Pattern NUMBER = Pattern.compile("R(\\d{2,3})[a-z]?");
  private static final int LONGEST_NAME = 60;

  private Drafts() {}

  /**
   * The rule file and the scenario file, by path in the rulebook.
   *
   * @param without what the rulebook says without the rule, as far as it can be asked
   * @param begins the first day whose law the rulebook models, as far as it has one
   */
  public static Map<String, String> files(
      NewRule rule, Function<Question, Optional<Verdict>> without, Optional<LocalDate> begins) {
    String path = BookReader.folder(rule.matter()) + "/" + rule.topic() + "/" + rule.file();
    var files = new LinkedHashMap<String, String>();
    files.put(path + ".dslr", RuleDrafting.of(rule));
    files.put(path + ".feature", CaseDrafting.of(rule, without, begins));
    return files;
  }

  /** The introduction of the topic, where the rule is the first in it. */
  public static Map<String, String> topic(NewRule rule, String title) {
    String path = BookReader.folder(rule.matter()) + "/" + rule.topic() + "/THEMA.md";
    return Map.of(path, "# " + title + "\n");
  }

  /** The first version of a family that comes after all there are. */
  public static RuleId nextFamily(Collection<RuleId> taken) {
    int last =
        taken.stream()
            .map(id -> NUMBER.matcher(id.family()))
            .filter(java.util.regex.Matcher::matches)
            .mapToInt(m -> Integer.parseInt(m.group(1)))
            .max()
            .orElse(0);
    return new RuleId("R%02d".formatted(last + 1), 1, "");
  }

  /** The next version of a family. */
  public static RuleId nextVersion(String family, Collection<RuleId> taken) {
    int last =
        taken.stream()
            .filter(id -> id.family().equals(family))
            .mapToInt(RuleId::version)
            .max()
            .orElse(0);
    return RuleId.of(family + "." + (last + 1));
  }

  /** A title as the name of a file. */
  public static String fileName(String title) {
    String name =
        title
            .toLowerCase(Locale.GERMAN)
            .replaceAll("[^a-z0-9äöüß]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    return cut.contains("-") && name.length() > LONGEST_NAME
        ? cut.substring(0, cut.lastIndexOf('-'))
        : cut;
  }
}
