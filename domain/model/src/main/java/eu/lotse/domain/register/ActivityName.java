package eu.lotse.domain.register;

import java.util.regex.Pattern;

/**
 * The name by which an activity is called on command lines and in the API: 2 to 60 small letters,
 * digits and hyphens, beginning with a letter.
 */
public record ActivityName(String text) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,59}");

  public ActivityName {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "An activity's name has 2 to 60 small letters, digits and hyphens and begins with a letter: "
              + text);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
