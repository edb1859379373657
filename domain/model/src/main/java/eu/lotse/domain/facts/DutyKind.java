package eu.lotse.domain.facts;

import java.util.regex.Pattern;

/**
 * What a rule can oblige somebody to do.
 *
 * @param name what the API speaks, for example {@code INFORM}
 * @param phrase what a lawyer writes after <i>Pflicht:</i>, for example <i>informieren</i>
 * @param help the duty in words that need no law degree
 */
public record DutyKind(String name, Phrase phrase, Text help) {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]{0,60}");

  public DutyKind {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a duty name: " + name);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
