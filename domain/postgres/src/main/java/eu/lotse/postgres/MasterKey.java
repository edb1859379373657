package eu.lotse.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The key above all persons' keys: 32 bytes, kept outside the database. Who has the database alone
 * cannot read what points to a person.
 */
public final class MasterKey {

  /** The environment variable that holds the key in Base64. */
  public static final String VARIABLE = "LOTSE_MASTER_KEY";

  private static final String FILE = "master.key";
  private static final int LENGTH = 32;

  private final byte[] bytes;

  private MasterKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A key of exactly 32 bytes. */
  public static MasterKey of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "A master key has " + LENGTH + " bytes, this one has " + bytes.length);
    }
    return new MasterKey(bytes.clone());
  }

  /**
   * The key of an installation: from the environment variable {@value #VARIABLE}, else from the
   * file {@code master.key} in {@code home}, which is made, for its owner's eyes only, where there
   * is none.
   *
   * @throws IllegalArgumentException where variable or file hold anything but 32 bytes in Base64
   */
  public static MasterKey load(Map<String, String> environment, Path home) throws IOException {
    Optional<MasterKey> known = find(environment, home);
    if (known.isEmpty()) {
      create(home.resolve(FILE));
    }
    return known.isPresent() ? known.get() : find(environment, home).orElseThrow();
  }

  /** The key as in {@link #load}, if there is one; none is made. */
  public static Optional<MasterKey> find(Map<String, String> environment, Path home)
      throws IOException {
    String variable = environment.getOrDefault(VARIABLE, "").strip();
    if (!variable.isEmpty()) {
      return Optional.of(parse(variable, "The environment variable " + VARIABLE));
    }
    Path file = home.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(
        parse(Files.readString(file, StandardCharsets.US_ASCII).strip(), file.toString()));
  }

  private static MasterKey parse(String base64, String origin) {
    try {
      return of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          origin
              + " does not hold a master key: 32 bytes in Base64 are needed, as made by"
              + " `openssl rand -base64 32`");
    }
  }

  /** Of several processes that start at once, one makes the file and all read it. */
  private static void create(Path file) throws IOException {
    byte[] fresh = new byte[LENGTH];
    new SecureRandom().nextBytes(fresh);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            FILE,
            ".draft",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(draft, Base64.getEncoder().encodeToString(fresh) + "\n");
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // Another process was first; its key counts.
    } finally {
      Files.delete(draft);
    }
  }

  /** What recognises the key and says nothing about it, in hexadecimal digits. */
  public String fingerprint() {
    return HexFormat.of().formatHex(new Sealing(this).fingerprint());
  }

  /** A seal over a text, which nobody can make without the key. */
  public String seal(String purpose, String text) {
    return new Sealing(this).lookup(purpose, text);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Says that there is one, not which. */
  @Override
  public String toString() {
    return "MasterKey[hidden]";
  }
}
