package eu.lotse.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes together what comes at the same time: who comes while others are being written goes into
 * the next transaction with all who wait. Each is told only when its own is durable. What would
 * otherwise queue for one lock, each with a confirmation of the disk, then waits for at most two of
 * them.
 */
final class Together<T> {

  /** So many are written in one transaction. */
  private static final int MOST = 200;

  private final Consumer<List<T>> writer;
  private final Lock writing = new ReentrantLock();
  private final Queue<Waiting<T>> waiting = new ConcurrentLinkedQueue<>();

  /** Only touched by who holds the lock. */
  private static final class Waiting<T> {
    private final T one;
    private boolean written;
    private @Nullable RuntimeException failure;

    private Waiting(T one) {
      this.one = one;
    }

    private boolean isOver() {
      return written || failure != null;
    }
  }

  /**
   * @param writer writes all of them, or fails and writes none
   */
  Together(Consumer<List<T>> writer) {
    this.writer = writer;
  }

  /** Comes back when {@code one} is written; fails if it cannot be, whatever becomes of others. */
  void write(T one) {
    var mine = new Waiting<T>(one);
    waiting.add(mine);
    writing.lock();
    try {
      while (!mine.isOver()) {
        writeNext();
      }
    } finally {
      writing.unlock();
    }
    if (mine.failure != null) {
      throw mine.failure;
    }
  }

  /** How many wait for the next transaction. */
  int waiting() {
    return waiting.size();
  }

  private void writeNext() {
    var next = new ArrayList<Waiting<T>>();
    for (var one = waiting.poll(); one != null; one = next.size() < MOST ? waiting.poll() : null) {
      next.add(one);
    }
    try {
      writer.accept(next.stream().map(w -> w.one).toList());
      next.forEach(w -> w.written = true);
    } catch (RuntimeException e) {
      next.forEach(this::writeAlone);
    }
  }

  private void writeAlone(Waiting<T> waiter) {
    try {
      writer.accept(List.of(waiter.one));
      waiter.written = true;
    } catch (RuntimeException e) {
      waiter.failure = e;
    }
  }
}
