package eu.lotse.rules.engine;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A bounded number of things that only one thread may use at a time; whoever comes when all are in
 * use waits. Made when first needed, the warmest first, and independent of the kind of thread.
 */
final class Pool<T> {

  private final Supplier<T> maker;
  private final Semaphore permits;
  private final Deque<T> idle = new ConcurrentLinkedDeque<>();

  Pool(int most, Supplier<T> maker) {
    this.maker = maker;
    this.permits = new Semaphore(most);
  }

  /** As many as can work at the same time on this machine. */
  static <T> Pool<T> forThisMachine(Supplier<T> maker) {
    return new Pool<>(Math.max(2, Runtime.getRuntime().availableProcessors()), maker);
  }

  /** Lets {@code work} use one of them; one that failed is not used again. */
  <R> R with(Function<T, R> work) {
    permits.acquireUninterruptibly();
    try {
      T one = idle.pollFirst();
      if (one == null) {
        one = maker.get();
      }
      R result = work.apply(one);
      idle.addFirst(one);
      return result;
    } finally {
      permits.release();
    }
  }
}
