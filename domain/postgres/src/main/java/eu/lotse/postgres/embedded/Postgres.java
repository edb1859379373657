package eu.lotse.postgres.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server on a data folder of its own. Whoever starts it holds the owner's lock of that
 * home.
 *
 * <p>It listens on 127.0.0.1 alone, asks everybody for a password (SCRAM), and keeps its promise on
 * disk: what it confirmed survives a crash. It sorts by ICU, whatever the locale of the machine.
 * Lotse works in the database {@value #NAME} with the role {@value #NAME}, which owns that database
 * and is no superuser.
 */
final class Postgres implements AutoCloseable {
  static final String SUPERUSER = "postgres";
  static final String NAME = "lotse";
  private static final int SECONDS_TO_START = 120;
  private static final int SECONDS_TO_STOP = 60;

  private final Home home;
  private final Path bin;
  private final Account account;
  private int port;

  private Postgres(Home home, Path bin, Account account) {
    this.home = home;
    this.bin = bin;
    this.account = account;
  }

  /**
   * Starts the server, after making its data folder if there is none and stopping what an owner
   * that died left behind.
   *
   * @param settings of {@code postgresql.conf}, for this run
   * @throws IOException with what PostgreSQL said, if it does not start
   */
  static Postgres start(Home home, Map<String, String> settings) throws IOException {
    home.create();
    stopOrphan(home);
    var account = Account.forServerOf(home);
    var postgres = new Postgres(home, Binaries.unpackedBelow(home.server()), account);
    if (!Files.isDirectory(home.data())) {
      postgres.makeDataFolder();
    }
    postgres.startServer(settings);
    try {
      if (!Files.exists(home.password())) {
        postgres.makeRoleAndDatabase();
      }
    } catch (IOException | RuntimeException e) {
      postgres.close();
      throw e;
    }
    return postgres;
  }

  Access access() throws IOException {
    return new Access(url(NAME), NAME, Home.read(home.password()));
  }

  Access superuserAccess() throws IOException {
    return new Access(url("postgres"), SUPERUSER, Home.read(home.superuserPassword()));
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The living server of this home, whoever started it. */
  static Optional<ProcessHandle> livingServerOf(Home home) throws IOException {
    var pidFile = home.data().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(pidFile)) {
      return lines
          .findFirst()
          .map(line -> Long.parseLong(line.strip()))
          .flatMap(ProcessHandle::of)
          .filter(process -> process.isAlive() && isServerOf(home, process));
    }
  }

  /**
   * The number in a stale file may since have gone to another program, or to another PostgreSQL.
   */
  private static boolean isServerOf(Home home, ProcessHandle process) {
    var info = process.info();
    var arguments = info.arguments().map(List::of).orElse(List.of());
    return info.command().filter(command -> command.endsWith("/postgres")).isPresent()
        && (arguments.isEmpty() || arguments.contains(home.data().toString()));
  }

  /**
   * Stops the server that an owner left behind when it died. Only for whoever holds the owner's
   * lock.
   */
  static void stopOrphan(Home home) throws IOException {
    if (livingServerOf(home).isPresent()) {
      new Postgres(home, Binaries.unpackedBelow(home.server()), Account.forServerOf(home)).stop();
    }
  }

  private void makeDataFolder() throws IOException {
    Files.deleteIfExists(home.password());
    Home.writeSecret(home.superuserPassword(), Home.newSecret());
    var draft = home.server().resolve("data.draft");
    FileSystemUtils.deleteRecursively(draft);
    Files.createDirectory(draft, Home.permissions("rwx------"));
    account.own(draft);
    var password = home.server().resolve("superuser.password.initdb");
    Home.writeSecret(password, Home.read(home.superuserPassword()));
    account.own(password);
    try {
      run(
          "initdb",
          List.of(
              "--pgdata=" + draft,
              "--username=" + SUPERUSER,
              "--auth=scram-sha-256",
              "--pwfile=" + password,
              "--encoding=UTF8",
              "--locale-provider=icu",
              "--icu-locale=und",
              "--locale=C"));
    } finally {
      Files.delete(password);
    }
    Files.move(draft, home.data());
  }

  private void startServer(Map<String, String> settings) throws IOException {
    port = freePort();
    var options = new ArrayList<String>();
    options.add("-p " + port);
    options.add("-h 127.0.0.1");
    options.add("-c unix_socket_directories=''");
    settings.forEach((name, value) -> options.add("-c " + name + "='" + value + "'"));
    run(
        "pg_ctl",
        List.of(
            "start",
            "--wait",
            "--timeout=" + SECONDS_TO_START,
            "--pgdata=" + home.data(),
            "--log=" + home.serverLog(),
            "--options=" + String.join(" ", options)));
    Files.writeString(home.port(), Integer.toString(port));
  }

  private int freePort() throws IOException {
    var last = Files.exists(home.port()) ? Integer.parseInt(Home.read(home.port())) : 0;
    try (var socket = new ServerSocket(last, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }
  }

  private void makeRoleAndDatabase() throws IOException {
    var superuser = superuserAccess();
    var password = Home.newSecret();
    try (var connection =
            DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
        var statement = connection.createStatement()) {
      if (!exists(connection, "select from pg_roles where rolname = '" + NAME + "'")) {
        statement.execute("create role " + NAME + " login");
      }
      statement.execute("alter role " + NAME + " password '" + password + "'");
      if (!exists(connection, "select from pg_database where datname = '" + NAME + "'")) {
        statement.execute("create database " + NAME + " owner " + NAME);
      }
    } catch (SQLException e) {
      throw new IOException("cannot make the role and the database of Lotse: " + e.getMessage(), e);
    }
    Home.writeSecret(home.password(), password);
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  /** Stops the server; clients lose their connections, what was confirmed to them stays. */
  @Override
  public void close() throws IOException {
    if (livingServerOf(home).isPresent()) {
      stop();
    }
  }

  private void stop() throws IOException {
    try {
      stop("fast");
    } catch (IOException tooSlow) {
      stop("immediate");
    }
  }

  /** Stops the server as {@code pg_ctl} does: {@code fast} or {@code immediate}, like a crash. */
  void stop(String mode) throws IOException {
    run(
        "pg_ctl",
        List.of(
            "stop",
            "--wait",
            "--mode=" + mode,
            "--timeout=" + SECONDS_TO_STOP,
            "--pgdata=" + home.data()));
  }

  private void run(String program, List<String> arguments) throws IOException {
    if (!Files.exists(home.serverLog())) {
      Files.createFile(home.serverLog(), Home.permissions("rw-------"));
      account.own(home.serverLog());
    }
    var output = Files.createTempFile(home.log(), program, ".out", Home.permissions("rw-------"));
    try {
      var sizeOfLog = Files.size(home.serverLog());
      var command =
          Stream.of(account.prefix(), List.of(bin.resolve(program).toString()), arguments)
              .flatMap(List::stream)
              .toList();
      var process =
          new ProcessBuilder(command)
              .directory(home.server().toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(
            program + " failed:\n" + Files.readString(output).strip() + "\n" + endOfLog(sizeOfLog));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + program + " was at work", e);
    } finally {
      Files.delete(output);
    }
  }

  private String endOfLog(long from) throws IOException {
    var log = Files.readAllBytes(home.serverLog());
    return new String(log, (int) from, log.length - (int) from, StandardCharsets.UTF_8).strip();
  }
}
