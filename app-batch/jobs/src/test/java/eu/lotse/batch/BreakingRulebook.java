package eu.lotse.batch;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Rulebooks that decide like another one, but break off over some patterns. */
final class BreakingRulebook {

  private BreakingRulebook() {}

  /** Breaks off at the n-th pattern, and at no other. */
  static Rulebook at(int call, Rulebook rulebook) {
    var calls = new AtomicInteger();
    return over(_ -> calls.incrementAndGet() == call, rulebook);
  }

  /** Breaks off over every pattern that is so. */
  static Rulebook over(Predicate<FactPattern> strange, Rulebook rulebook) {
    return (Rulebook)
        Proxy.newProxyInstance(
            Rulebook.class.getClassLoader(),
            new Class<?>[] {Rulebook.class},
            (_, method, arguments) -> {
              if (method.getName().equals("assess") && strange.test((FactPattern) arguments[0])) {
                throw new IllegalStateException("no idea");
              }
              try {
                return method.invoke(rulebook, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
