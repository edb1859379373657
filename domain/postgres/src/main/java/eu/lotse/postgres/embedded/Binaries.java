package eu.lotse.postgres.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL: an archive on the class path, unpacked once into a folder. */
final class Binaries {
  private static final String PREFIX = "programs-";

  private Binaries() {}

  /**
   * The folder {@code bin} of the programs, unpacked below {@code folder} unless that was done
   * before. What an earlier version unpacked there is removed.
   *
   * @throws IOException also where there are none for this system
   */
  static Path unpackedBelow(Path folder) throws IOException {
    var archive = archive();
    var target = folder.resolve(PREFIX + fingerprint(archive));
    if (!Files.isDirectory(target)) {
      removeOthers(folder);
      var draft = Files.createTempDirectory(folder, PREFIX, Home.permissions("rwxr-xr-x"));
      try (var in = archive.openStream()) {
        unpack(in, draft);
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return target.resolve("bin");
  }

  private static void removeOthers(Path folder) throws IOException {
    try (var others = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (var other : others) {
        FileSystemUtils.deleteRecursively(other);
      }
    }
  }

  private static URL archive() throws IOException {
    var system = System.getProperty("os.name");
    var machine = System.getProperty("os.arch");
    var mac = system.toLowerCase(Locale.ROOT).startsWith("mac");
    var arm = machine.equals("aarch64");
    var archive =
        Binaries.class.getResource(
            "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz");
    if (archive == null) {
      throw new IOException(
          "this build holds no PostgreSQL for "
              + system
              + " on "
              + machine
              + "; name one of your own in SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD");
    }
    return archive;
  }

  /** Tells one archive from another without reading it. */
  private static String fingerprint(URL archive) throws IOException {
    return archive.openConnection() instanceof JarURLConnection jar
        ? Long.toHexString(jar.getJarEntry().getCrc())
        : Long.toString(archive.openConnection().getContentLengthLong());
  }

  private static void unpack(InputStream archive, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException(
              "the archive of PostgreSQL names a file outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.resolveSibling("."));
          unpack(entry, tar, path);
        }
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path path)
      throws IOException {
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(content, path);
      var executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    } else {
      throw new IOException(
          "the archive of PostgreSQL holds something unexpected: " + entry.getName());
    }
  }
}
