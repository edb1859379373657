package eu.lotse.postgres.backup;

import eu.lotse.postgres.MasterKey;
import eu.lotse.postgres.backup.BackupRefused.Why;
import eu.lotse.postgres.backup.Manifest.Head;
import eu.lotse.postgres.backup.Manifest.Sequence;
import eu.lotse.postgres.backup.Manifest.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * Writes everything that is stored into one file, as it was at one moment, while others go on
 * working. The schema is left as it is, older than the program or not.
 */
public final class Backup {

  static final String TABLES = "tables/";
  static final String ATTACHED = "attached/";
  static final String MANIFEST = "manifest.json";
  static final String SEAL = "manifest.seal";

  private final Login login;
  private final MasterKey key;

  /**
   * @param key the one that the database was begun with; it seals the file and is not in it
   */
  public Backup(Login login, MasterKey key) {
    this.login = login;
    this.key = key;
  }

  /**
   * Writes a file that its owner alone can read. It has its name only once it is whole.
   *
   * @throws BackupRefused where there is such a file, nothing to write, or the key is another one
   */
  public Manifest write(Path file, Map<String, Attachment> attachments, Instant at) {
    if (Files.exists(file)) {
      throw new BackupRefused(Why.EXISTS, file.toString());
    }
    try {
      Path draft =
          Files.createTempFile(
              file.toAbsolutePath().getParent(),
              "." + file.getFileName(),
              ".part",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        Manifest manifest = writeDraft(draft, attachments, at);
        Files.move(draft, file);
        return manifest;
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new BackupRefused(Why.UNWRITABLE, e, file.toString(), reason(e));
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  private Manifest writeDraft(Path draft, Map<String, Attachment> attachments, Instant at)
      throws IOException {
    try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        var zip = new ZipOutputStream(java.nio.channels.Channels.newOutputStream(channel))) {
      zip.setLevel(Deflater.BEST_SPEED);
      Manifest manifest = write(zip, attachments, at);
      String text = manifest.text();
      put(zip, MANIFEST, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      String seal = key.seal("backup", text);
      put(zip, SEAL, out -> out.write(seal.getBytes(StandardCharsets.US_ASCII)));
      zip.finish();
      channel.force(true);
      return manifest;
    }
  }

  private Manifest write(ZipOutputStream zip, Map<String, Attachment> attachments, Instant at)
      throws IOException {
    try (Connection connection = login.connect()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      var schema = new Schema(connection);
      String version = schema.version().orElseThrow(() -> new BackupRefused(Why.NOTHING_STORED));
      requireKey(schema);
      Head head = schema.head();
      List<Table> tables = tables(connection, schema, zip);
      List<Sequence> sequences = schema.sequences();
      var attached = new TreeMap<String, String>();
      for (var attachment : attachments.entrySet()) {
        String name = attachment.getKey();
        attached.put(name, put(zip, ATTACHED + name, attachment.getValue()));
      }
      connection.rollback();
      return new Manifest(
          Manifest.FORMAT,
          version,
          at.truncatedTo(ChronoUnit.SECONDS).toString(),
          head,
          tables,
          sequences,
          attached);
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be read", e);
    }
  }

  private void requireKey(Schema schema) throws SQLException {
    String begunWith =
        schema.keyFingerprint().orElseThrow(() -> new BackupRefused(Why.NOTHING_STORED));
    if (!begunWith.equals(key.fingerprint())) {
      throw new BackupRefused(Why.OTHER_KEY);
    }
  }

  private static List<Table> tables(Connection connection, Schema schema, ZipOutputStream zip)
      throws SQLException, IOException {
    var copies = connection.unwrap(PGConnection.class).getCopyAPI();
    var tables = new ArrayList<Table>();
    for (var table : schema.tables().entrySet()) {
      String copy = copy(schema, table.getKey(), table.getValue()) + " to stdout";
      var rows = new long[1];
      String sha256 =
          put(
              zip,
              TABLES + table.getKey(),
              out -> {
                try {
                  rows[0] = copies.copyOut(copy, out);
                } catch (SQLException e) {
                  throw new IllegalStateException("The database cannot be read", e);
                }
              });
      tables.add(new Table(table.getKey(), table.getValue(), rows[0], sha256));
    }
    return tables;
  }

  /** The beginning of a COPY. */
  static String copy(Schema schema, String table, List<String> columns) throws SQLException {
    var quoted = new ArrayList<String>();
    for (String column : columns) {
      quoted.add(schema.quoted(column));
    }
    return "copy " + schema.quoted(table) + " (" + String.join(", ", quoted) + ")";
  }

  private static String put(ZipOutputStream zip, String name, Attachment content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    var digest = Digests.begin();
    content.writeTo(new DigestOutputStream(new Unclosed(zip), digest));
    zip.closeEntry();
    return Digests.end(digest);
  }

  /** Who writes a part does not end the whole. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
