package eu.lotse.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final int MANY = 50;

  /** Batches, in the order in which they were written. */
  private final List<List<String>> written = new ArrayList<>();

  @Test
  void whoComesWhileOthersWriteGoesIntoTheNextBatch() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var together =
        new Together<String>(all -> {
          begun.countDown();
          await(goOn);
          written.add(all);
        });

    try (var threads = Executors.newCachedThreadPool()) {
      var first = threads.submit(() -> together.write("first"));
      begun.await();
      for (int i = 0; i < MANY; i++) {
        String name = "later " + i;
        threads.submit(() -> together.write(name));
      }
      while (together.waiting() < MANY) {
        Thread.onSpinWait();
      }
      goOn.countDown();
      first.get();
    }

    assertThat(written.getFirst()).containsExactly("first");
    assertThat(written).hasSizeLessThan(MANY / 2);
    assertThat(written.stream().flatMap(List::stream)).hasSize(MANY + 1).doesNotHaveDuplicates();
  }

  @Test
  void whatCannotBeWrittenFailsAloneAndIsTold() throws Exception {
    var together =
        new Together<String>(all -> {
          if (all.stream().anyMatch(one -> one.startsWith("bad"))) {
            throw new IllegalStateException(all.toString());
          }
          written.add(all);
        });

    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Void>> calls =
          IntStream.range(0, MANY).<Callable<Void>>mapToObj(i -> () -> check(together, i)).toList();
      for (var call : threads.invokeAll(calls)) {
        call.get();
      }
    }

    assertThat(written.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, MANY).filter(i -> i % 5 != 0).mapToObj(i -> "good " + i).toList());
  }

  private static Void check(Together<String> together, int i) {
    if (i % 5 == 0) {
      assertThatThrownBy(() -> together.write("bad " + i)).hasMessage("[bad " + i + "]");
    } else {
      assertThatCode(() -> together.write("good " + i)).doesNotThrowAnyException();
    }
    return null;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
