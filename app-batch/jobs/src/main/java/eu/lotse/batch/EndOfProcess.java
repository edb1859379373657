package eu.lotse.batch;

import java.util.concurrent.CountDownLatch;

/**
 * Lets the work of a process come to its end, and the register be closed, before the process ends
 * that was asked to (SIGTERM, Ctrl-C).
 */
final class EndOfProcess implements AutoCloseable {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::askAndWait, "end of process");
  private volatile boolean orderly;

  EndOfProcess() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** From now on the process waits for the work to end; before, it may be broken off. */
  void isOrderly() {
    orderly = true;
  }

  void awaitAsked() throws InterruptedException {
    asked.await();
  }

  private void askAndWait() {
    asked.countDown();
    try {
      if (orderly) {
        closed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (asked.getCount() > 0) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
