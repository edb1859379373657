package eu.lotse.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folders and files of the embedded server below {@code LOTSE_HOME}. Secrets are readable by
 * their owner alone.
 */
record Home(Path root) {

  Home {
    root = root.toAbsolutePath().normalize();
  }

  /** The same home, its folders made where they were missing. */
  Home create() throws IOException {
    for (var folder : new Path[] {root, server(), log()}) {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, permissions("rwx------"));
      }
    }
    return this;
  }

  /** What belongs to the server; nothing of Lotse's own lies here. */
  Path server() {
    return root.resolve("postgres");
  }

  Path data() {
    return server().resolve("data");
  }

  Path log() {
    return root.resolve("log");
  }

  Path serverLog() {
    return log().resolve("postgres.log");
  }

  /** Held by the one process that owns the server. */
  Path ownerLock() {
    return server().resolve("owner.lock");
  }

  /** Shared by all processes that use the server; an owner that wants to stop it waits for them. */
  Path usersLock() {
    return server().resolve("users.lock");
  }

  /** Who owns the server and where it listens, while it runs. */
  Path ownerNote() {
    return server().resolve("owner.properties");
  }

  /** Holds the number of the process that serves, from the moment on when people can use Lotse. */
  Path ready() {
    return server().resolve("ready");
  }

  /**
   * The port of the last run; kept while it is free, so that a tool's saved connection goes on
   * working.
   */
  Path port() {
    return server().resolve("port");
  }

  Path superuserPassword() {
    return server().resolve("superuser.password");
  }

  /**
   * The password of the role that Lotse works with. Written last, once role and database are there.
   */
  Path password() {
    return server().resolve("lotse.password");
  }

  static String newSecret() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  static String read(Path file) throws IOException {
    return Files.readString(file).strip();
  }

  /** Writes a file that only its owner can read; nobody ever sees half of it. */
  static void writeSecret(Path file, String content) throws IOException {
    var draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    Files.deleteIfExists(draft);
    Files.createFile(draft, permissions("rw-------"));
    Files.writeString(draft, content);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static FileAttribute<?> permissions(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
