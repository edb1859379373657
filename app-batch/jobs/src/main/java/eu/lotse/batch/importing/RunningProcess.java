package eu.lotse.batch.importing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/**
 * The process that runs a job, so that another one can tell a job that was killed from one that
 * still runs.
 */
final class RunningProcess {

  private RunningProcess() {}

  /** This process, as one word. */
  static String mark() {
    return mark(ProcessHandle.current());
  }

  private static String mark(ProcessHandle process) {
    long began = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return process.pid() + "." + began + "@" + host();
  }

  /** Whether the process so marked is another one and may still live; on another machine it may. */
  static boolean mayLive(String mark) {
    int at = mark.indexOf('@');
    int dot = mark.indexOf('.');
    if (at < 0 || dot < 0 || dot > at || mark.equals(mark())) {
      return false;
    }
    if (!mark.substring(at + 1).equals(host())) {
      return true;
    }
    return ProcessHandle.of(Long.parseLong(mark.substring(0, dot)))
        .filter(p -> mark(p).equals(mark))
        .isPresent();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
