package eu.lotse.domain.rulebook;

import java.util.regex.Pattern;

/**
 * Names a release of a rulebook: the SHA-256 over its sorted files and the vocabulary, 64
 * hexadecimal digits.
 */
public record ReleaseId(String sha256) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public ReleaseId {
    if (!FORM.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a SHA-256: " + sha256);
    }
  }

  /** The first twelve digits, for people. */
  public String brief() {
    return sha256.substring(0, 12);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
