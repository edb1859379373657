package eu.lotse.rules.engine;

import java.util.function.Supplier;

/**
 * Drools looks for its parts through the class loader that the current thread happens to have, some
 * of them not before a session has answered a while. Threads of the common pool have one that knows
 * nothing of a packed application.
 */
final class ClassLoading {

  private static final ClassLoader OURS = ClassLoading.class.getClassLoader();

  private ClassLoading() {}

  /** Does it with the class loader that loaded us. */
  static <R> R asOurs(Supplier<R> work) {
    Thread thread = Thread.currentThread();
    ClassLoader theirs = thread.getContextClassLoader();
    if (theirs == OURS) {
      return work.get();
    }
    thread.setContextClassLoader(OURS);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(theirs);
    }
  }
}
