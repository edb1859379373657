package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import eu.lotse.web.ui.session.Looking;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work done beside the page, which looks again and again whether it is over. */
final class UnderWay<T> {

  private static final int LOOK_EVERY_MILLIS = 400;

  private final CompletableFuture<T> work;
  private final Registration looking;

  /**
   * Begins it.
   *
   * @param over takes in the page's own turn what came of it, or why nothing did
   */
  UnderWay(Supplier<T> work, UI ui, BiConsumer<@Nullable T, @Nullable Throwable> over) {
    this.work = CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    this.looking = Looking.every(LOOK_EVERY_MILLIS, ui, () -> look(over));
  }

  private void look(BiConsumer<@Nullable T, @Nullable Throwable> over) {
    if (work.isDone()) {
      leave();
      work.whenComplete((done, failure) -> over.accept(done, cause(failure)));
    }
  }

  private static @Nullable Throwable cause(@Nullable Throwable failure) {
    return failure == null || failure.getCause() == null ? failure : failure.getCause();
  }

  /** Looks no longer; the work itself goes on. */
  void leave() {
    looking.remove();
  }

  /** Waits for its end. */
  void await() {
    work.exceptionally(failure -> null).join();
  }
}
