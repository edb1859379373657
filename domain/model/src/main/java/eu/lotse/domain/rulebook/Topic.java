package eu.lotse.domain.rulebook;

import java.util.List;

/**
 * A folder of the rulebook: rules about one thing, and the cases they were tried on.
 *
 * @param name the folder's name
 * @param title German, from the first line of its introduction
 * @param introduction German, may be empty
 * @param rules in the order of their ids
 * @param texts the rule files as the lawyer wrote them, by path
 */
public record Topic(
    String name,
    String title,
    String introduction,
    List<Rule> rules,
    java.util.Map<String, String> texts) {

  public Topic {
    rules = List.copyOf(rules);
    texts = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(texts));
  }

  /** The lines of one rule, from {@code rule} to {@code end}, as the lawyer wrote them. */
  public String wording(Rule rule) {
    var wording = new StringBuilder();
    var lines =
        texts.getOrDefault(rule.place().file(), "").lines().skip(rule.place().line() - 1L).toList();
    for (String line : lines) {
      wording.append(line).append('\n');
      if (line.strip().equals("end")) {
        break;
      }
    }
    return wording.toString();
  }
}
