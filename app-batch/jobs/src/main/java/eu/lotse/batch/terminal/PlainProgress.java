package eu.lotse.batch.terminal;

import java.io.PrintStream;

/** Progress where no terminal is: a line for every quarter of the way. */
final class PlainProgress implements Progress {

  private static final int QUARTER = 25;
  private static final int WHOLE = 100;

  private final PrintStream stream;
  private final String task;
  private int told;

  PlainProgress(PrintStream stream, String task) {
    this.stream = stream;
    this.task = task;
  }

  @Override
  public void at(long done, long all) {
    int percent = all == 0 ? WHOLE : (int) (done * WHOLE / all);
    int reached = percent / QUARTER * QUARTER;
    if (reached > told) {
      told = reached;
      stream.println(task + ": " + reached + " %");
    }
  }

  @Override
  public void close() {}
}
