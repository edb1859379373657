package eu.lotse.postgres.embedded;

import eu.lotse.postgres.embedded.ThrowawayServer.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL for one test, with the settings of an installation, that the test may restart. */
public final class RestartableServer implements AutoCloseable {

  private final Home home;
  private Postgres server;

  private RestartableServer(Home home) throws IOException {
    this.home = home;
    this.server = Postgres.start(home, Map.of());
  }

  public static RestartableServer start(Path folder) throws IOException {
    return new RestartableServer(new Home(folder));
  }

  /** The database; it keeps its address when the server is restarted. */
  public Database database() throws IOException {
    Access access = server.access();
    return new Database(access.url(), access.user(), access.password());
  }

  /**
   * Stops and starts it.
   *
   * @param mode {@code fast} or {@code immediate}, in which nothing is finished and the log of the
   *     server has to be replayed
   */
  public void restart(String mode) throws IOException {
    server.stop(mode);
    server = Postgres.start(home, Map.of());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
