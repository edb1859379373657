package eu.lotse.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.json.JsonMapper;

/** How long answers over REST take at a steady rate, on the loopback interface. */
final class RestFigures {

  private static final int RATE = Settings.number("rest.rate", 500);
  private static final int ROUNDS = Settings.number("rest.rounds", 5);
  private static final Duration WARM_UP = Duration.ofSeconds(Settings.number("rest.warmup", 100));
  private static final Duration ROUND = Duration.ofSeconds(Settings.number("rest.seconds", 20));
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

  private final Installation house;
  private final RestQuestions questions;

  RestFigures(Installation house, Path rulebook) {
    this.house = house;
    this.questions = RestQuestions.of(rulebook);
  }

  Map<String, Object> measure() throws IOException, InterruptedException {
    String token = house.token();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      requireSameVerdicts(client, token);
      var load = new OpenLoop(client, RATE);
      System.err.printf("warming up for %d s%n", WARM_UP.toSeconds());
      load.run(requests(token, false), WARM_UP);
      Map<String, Object> figures = rounds(load, requests(token, false), "without a log row");
      load.run(requests(token, true), WARM_UP.dividedBy(4));
      figures.put("with_log", rounds(load, requests(token, true), "with a log row"));
      figures.put("asked_per_second", RATE);
      figures.put("questions", questions.all().size());
      figures.put("rounds", ROUNDS);
      figures.put("seconds_each", ROUND.toSeconds());
      return figures;
    }
  }

  private void requireSameVerdicts(HttpClient client, String token)
      throws IOException, InterruptedException {
    var json = JsonMapper.builder().build();
    for (RestQuestions.Asking asking : questions.all()) {
      var answer =
          client.send(request(token, asking.json(false)), HttpResponse.BodyHandlers.ofString());
      String verdict = json.readTree(answer.body()).path("verdict").asString("");
      if (answer.statusCode() != 200 || !verdict.equals(asking.verdict().name())) {
        throw new IllegalStateException(
            "Not %s but %s: %s".formatted(asking.verdict(), answer.body(), asking.json(false)));
      }
    }
  }

  private List<HttpRequest> requests(String token, boolean log) {
    return questions.all().stream().map(q -> request(token, q.json(log))).toList();
  }

  private HttpRequest request(String token, String body) {
    return HttpRequest.newBuilder(URI.create(house.url() + "/api/v1/decisions"))
        .timeout(LONGEST_ANSWER)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  /** Medians over the rounds. */
  private static Map<String, Object> rounds(
      OpenLoop load, List<HttpRequest> requests, String which) {
    var outcomes = new ArrayList<OpenLoop.Outcome>();
    for (int i = 0; i < ROUNDS; i++) {
      var outcome = load.run(requests, ROUND);
      System.err.printf(
          "round %d of %d %s: p50 %.2f ms, p99 %.2f ms, %.1f answers a second, %d failed%s%n",
          i + 1,
          ROUNDS,
          which,
          outcome.millis(50),
          outcome.millis(99),
          outcome.answered(),
          outcome.failed(),
          outcome.sentAll() ? "" : "; given up, it falls behind");
      outcomes.add(outcome);
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("p50_ms", median(outcomes, o -> o.millis(50)));
    figures.put("p99_ms", median(outcomes, o -> o.millis(99)));
    figures.put("p999_ms", median(outcomes, o -> o.millis(99.9)));
    figures.put("rate", median(outcomes, OpenLoop.Outcome::answered));
    figures.put("failed", outcomes.stream().mapToInt(OpenLoop.Outcome::failed).sum());
    figures.put(
        "p99_ms_each_round", outcomes.stream().map(o -> Settings.rounded(o.millis(99))).toList());
    return figures;
  }

  private static double median(
      List<OpenLoop.Outcome> outcomes, ToDoubleFunction<OpenLoop.Outcome> figure) {
    return Settings.median(outcomes.stream().mapToDouble(figure).boxed().toList());
  }
}
