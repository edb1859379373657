package eu.lotse.benchmarks;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Sends requests at fixed times, whether the earlier ones are answered or not, and measures each
 * from the time at which it was due: a server that falls behind is not given the time to recover,
 * and the requests that wait behind a slow one count as slow.
 */
final class OpenLoop {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(2);

  private final HttpClient client;
  private final int rate;

  /**
   * @param answered how many a second were, over the whole time from the first due to the last
   *     answer
   * @param failed answers with another status than 200, and requests without an answer
   * @param sentAll whether all were sent; where far too many wait, no more are
   */
  record Outcome(Histogram nanos, double answered, int failed, boolean sentAll) {

    double millis(double percentile) {
      return nanos.getValueAtPercentile(percentile) / 1e6;
    }
  }

  OpenLoop(HttpClient client, int rate) {
    this.client = client;
    this.rate = rate;
  }

  Outcome run(List<HttpRequest> requests, Duration length) {
    var round = new Round(requests, Math.toIntExact(rate * length.toSeconds()));
    return round.run();
  }

  private final class Round {

    private final Histogram nanos = new ConcurrentHistogram(LONGEST, 3);
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicLong last = new AtomicLong();
    private final List<HttpRequest> requests;
    private final int many;

    Round(List<HttpRequest> requests, int many) {
      this.requests = requests;
      this.many = many;
    }

    Outcome run() {
      long begin = System.nanoTime();
      int sent = 0;
      // Four seconds behind: this will not get better.
      while (sent < many && waiting.get() < 4 * rate) {
        long due = begin + sent * (long) NANOS_PER_SECOND / rate;
        await(due);
        send(requests.get(sent % requests.size()), due);
        sent++;
      }
      while (waiting.get() > 0) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
      }
      double seconds = (last.get() - begin) / NANOS_PER_SECOND;
      return new Outcome(nanos, sent / seconds, failed.get(), sent == many);
    }

    private static void await(long due) {
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }

    private void send(HttpRequest request, long due) {
      waiting.incrementAndGet();
      client
          .sendAsync(request, HttpResponse.BodyHandlers.discarding())
          .whenComplete((response, failure) -> {
            long now = System.nanoTime();
            nanos.recordValue(Math.min(now - due, LONGEST));
            last.accumulateAndGet(now, Math::max);
            if (failure != null || response.statusCode() != 200) {
              failed.incrementAndGet();
            }
            waiting.decrementAndGet();
          });
    }
  }
}
