package eu.lotse.domain.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a rulebook, as they are stored with every release that was ever activated.
 *
 * @param files content by path; paths are relative to the rulebook's folder, with {@code /}
 */
public record RulebookFiles(Map<String, byte[]> files) {

  public RulebookFiles {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** Whether both have the same paths with the same bytes. */
  public boolean hasSameContent(RulebookFiles other) {
    return release("").equals(other.release(""));
  }

  /** The release these files make together with a vocabulary. */
  public ReleaseId release(String vocabularyFingerprint) {
    MessageDigest digest = sha256();
    files.forEach((path, bytes) -> {
      frame(digest, path.getBytes(StandardCharsets.UTF_8));
      frame(digest, bytes);
    });
    frame(digest, vocabularyFingerprint.getBytes(StandardCharsets.UTF_8));
    return new ReleaseId(HexFormat.of().formatHex(digest.digest()));
  }

  /** Length first, so that no two different sequences of parts give the same bytes. */
  private static void frame(MessageDigest digest, byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(part);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
