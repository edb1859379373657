package eu.lotse.domain.facts;

import java.util.regex.Pattern;

/**
 * One value of an {@link Attribute}: a legally different situation.
 *
 * @param name what the API speaks, for example {@code RESTRICTED_LOGIN}
 * @param phrase what a person reads and a lawyer writes, for example <i>nur für angemeldete
 *     Nutzer</i>
 * @param help how to tell whether this is the situation at hand
 */
public record Value(String name, Phrase phrase, Text help) {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,60}");

  public Value {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a value name: " + name);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
