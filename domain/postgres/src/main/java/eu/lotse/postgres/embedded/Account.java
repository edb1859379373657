package eu.lotse.postgres.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who runs the programs of PostgreSQL. They refuse to work for root; so root either hides in a user
 * namespace or lends them another account.
 *
 * @param name the other account, or null where the programs work with the files of the caller
 * @param prefix what stands before each command
 */
record Account(@Nullable String name, List<String> prefix) {

  static final String CHOICE = "LOTSE_ACCOUNT";

  /**
   * @throws IOException where root finds no way, saying what to do
   */
  static Account forServerOf(Home home) throws IOException {
    if (new UnixSystem().getUid() != 0) {
      return new Account(null, List.of());
    }
    var chosen = System.getenv(CHOICE);
    var account = chosen == null || chosen.isBlank() ? ownerOfData(home) : chosen;
    if (account == null && works("unshare", "-U", "true")) {
      return new Account(null, List.of("unshare", "-U"));
    }
    if (account == null) {
      account =
          Stream.of("lotse", "postgres", "nobody")
              .filter(name -> works("id", "-u", name))
              .findFirst()
              .orElse("nobody");
    }
    return lent(account, home);
  }

  private static Account lent(String account, Home home) throws IOException {
    for (var folder : List.of(home.root(), home.server(), home.log())) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }
    var prefix = List.of("runuser", "-u", account, "--");
    if (!works("runuser", "-u", account, "--", "test", "-x", home.server() + "/.")) {
      throw new IOException(
          """
          PostgreSQL does not run as root, this system allows no user namespaces, and the account "%s" cannot enter %s.
          Do one of these:
            - run ./lotse as another user than root
            - set LOTSE_HOME to a folder that the account can reach, such as /var/lib/lotse (%s names another account)
            - name a PostgreSQL of your own in SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD\
          """
              .formatted(account, home.server(), CHOICE));
    }
    return new Account(account, prefix);
  }

  /** An account that was lent to an earlier run has the data, and only it can read them. */
  private static @Nullable String ownerOfData(Home home) throws IOException {
    if (!Files.isDirectory(home.data())) {
      return null;
    }
    var owner = Files.getOwner(home.data()).getName();
    return owner.equals("root") ? null : owner;
  }

  private static boolean works(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException thereIsNoSuchProgram) {
      return false;
    }
  }

  /** Gives a file to the account, so that the programs can use it. */
  void own(Path path) throws IOException {
    if (name != null) {
      var accounts = path.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(path, accounts.lookupPrincipalByName(name));
    }
  }
}
