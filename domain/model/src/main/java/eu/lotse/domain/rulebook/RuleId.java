package eu.lotse.domain.rulebook;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Family, version and part of a rule: {@code R12.3a}. Families and versions are numbers without
 * leading zeros, except that families below 10 are written with two digits as in the catalogue
 * ({@code R01}); the part may be missing.
 *
 * @param family for example {@code R12} or {@code R77a}
 * @param part a small letter, or empty
 */
public record RuleId(String family, int version, String part) implements Comparable<RuleId> {

  private static final Pattern FORM =
      Pattern.compile("(R(?:0[1-9]|[1-9][0-9]{1,2})[a-z]?)\\.([1-9][0-9]?)([a-z]?)");
  private static final Comparator<RuleId> ORDER =
      Comparator.comparing(RuleId::family)
          .thenComparing(RuleId::version)
          .thenComparing(RuleId::part);

  /**
   * Reads an id such as {@code R12.3a}; fails with {@link IllegalArgumentException} where the text
   * is none.
   */
  public static RuleId of(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a rule id such as R12.3 or R12.3a: " + text);
    }
    return new RuleId(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
  }

  /** Whether this is the named part or a part of the named version. */
  public boolean isWithin(RuleId versionOrPart) {
    return family.equals(versionOrPart.family)
        && version == versionOrPart.version
        && (versionOrPart.part.isEmpty() || part.equals(versionOrPart.part));
  }

  @Override
  public int compareTo(RuleId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return family + "." + version + part;
  }
}
