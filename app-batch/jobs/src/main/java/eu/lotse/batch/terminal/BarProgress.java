package eu.lotse.batch.terminal;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress in a terminal: a bar. */
final class BarProgress implements Progress {

  private static final int WIDTH = 78;

  private final ProgressBar bar;

  BarProgress(PrintStream stream, String task) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(0)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(stream, WIDTH))
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void at(long done, long all) {
    bar.maxHint(all);
    bar.stepTo(done);
  }

  @Override
  public void close() {
    bar.close();
  }
}
