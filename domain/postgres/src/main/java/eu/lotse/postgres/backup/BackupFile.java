package eu.lotse.postgres.backup;

import eu.lotse.postgres.MasterKey;
import eu.lotse.postgres.backup.BackupRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup that was read through once and is whole and genuine. */
public final class BackupFile implements AutoCloseable {

  private static final int LONGEST_MANIFEST = 1 << 20;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a backup after reading all of it.
   *
   * @param key the master key it was made with
   * @throws BackupRefused where it is none, not a whole one, was changed, or has another key
   */
  public static BackupFile open(Path file, MasterKey key) {
    if (!Files.isReadable(file)) {
      throw new BackupRefused(Why.UNREADABLE, file.toString());
    }
    try {
      var zip = new ZipFile(file.toFile());
      try {
        var opened = new BackupFile(file, zip, manifest(file, zip, key));
        opened.requireUnchanged();
        return opened;
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw new BackupRefused(Why.NOT_WHOLE, e, file.toString());
    } catch (IOException e) {
      throw new BackupRefused(Why.UNREADABLE, e, file.toString());
    }
  }

  private static Manifest manifest(Path file, ZipFile zip, MasterKey key) throws IOException {
    String text = text(file, zip, Backup.MANIFEST);
    byte[] seal = text(file, zip, Backup.SEAL).getBytes(StandardCharsets.UTF_8);
    byte[] ours = key.seal("backup", text).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(seal, ours)) {
      throw new BackupRefused(Why.NOT_GENUINE, file.toString());
    }
    try {
      Manifest manifest = Manifest.parse(text);
      if (manifest.format() > Manifest.FORMAT) {
        throw new BackupRefused(Why.TOO_NEW, file.toString(), manifest.schema(), "-");
      }
      return manifest;
    } catch (IllegalArgumentException e) {
      throw new BackupRefused(Why.NOT_WHOLE, e, file.toString());
    }
  }

  private static String text(Path file, ZipFile zip, String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new BackupRefused(Why.NOT_WHOLE, file.toString());
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LONGEST_MANIFEST + 1);
      if (bytes.length > LONGEST_MANIFEST) {
        throw new BackupRefused(Why.NOT_WHOLE, file.toString());
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private void requireUnchanged() throws IOException {
    var parts = new TreeMap<String, String>();
    manifest.tables().forEach(t -> parts.put(Backup.TABLES + t.name(), t.sha256()));
    manifest.attached().forEach((name, sha256) -> parts.put(Backup.ATTACHED + name, sha256));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      try (InputStream in = part(part.getKey())) {
        if (!Digests.of(in).equals(part.getValue())) {
          throw changed(part.getKey());
        }
      } catch (ZipException | java.io.EOFException e) {
        throw changed(part.getKey());
      }
    }
  }

  private BackupRefused changed(String part) {
    return new BackupRefused(Why.CHANGED, file.toString(), part);
  }

  private InputStream part(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw changed(name);
    }
    return zip.getInputStream(entry);
  }

  public Manifest manifest() {
    return manifest;
  }

  InputStream table(String name) throws IOException {
    return part(Backup.TABLES + name);
  }

  /** What was kept beside the database under that name. */
  public InputStream attached(String name) throws IOException {
    return part(Backup.ATTACHED + name);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new BackupRefused(Why.UNREADABLE, e, file.toString());
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
