package eu.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** One law, one answer: whichever door asks. */
class AgreementTest {

  private static final int QUESTIONS = 10_000;
  private static final String IN_2014 =
      """
      {"facts": {"accessibility": "RESTRICTED_LOGIN", "source": "PRIVATE_NETWORK",
        "purpose": "PREFERENCES"}, "effectiveOn": "2014-02-15"}
      """;
  private static final String OPEN_TODAY =
      """
      {"facts": {"operation": "COLLECT", "source": ["MICROBLOG", "OWN_FORUM"],
        "accessibility": "PUBLIC", "purpose": "SERVICE"}}
      """;
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void rest_form_and_batch_give_the_same_answer_to_ten_thousand_questions(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<Facts> questions = new Questions(RunningHouse.DELIVERED, 20_260_301).take(QUESTIONS);
    try (var house = new RunningHouse(folder.resolve("home"), RunningHouse.DELIVERED)) {
      Map<Integer, Answer> form = form(house, questions);
      assertThat(rest(house, questions)).isEqualTo(form);
      assertThat(batch(house, questions, folder.resolve("questions.csv"))).isEqualTo(form);
      assertThat(form.values().stream().map(Answer::verdict))
          .as("the questions are not all alike")
          .contains("PERMITTED_WITH_DUTIES", "NEEDS_REVIEW", "PROHIBITED", "UNDETERMINED");
    }
  }

  @Test
  void the_command_line_answers_in_the_shape_of_the_api(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (var house = new RunningHouse(folder.resolve("home"), RunningHouse.DELIVERED);
        var http = HttpClient.newHttpClient()) {
      String token = token(house);
      for (String question : List.of(IN_2014, OPEN_TODAY)) {
        Path file = Files.writeString(folder.resolve("question.json"), question);
        var said = house.lotse("decide", "--json", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(JSON.readTree(said.out()))
            .isEqualTo(JSON.readTree(ask(http, house, token, question)));
      }
    }
  }

  /** What the agent's form does. */
  private static Map<Integer, Answer> form(RunningHouse house, List<Facts> questions) {
    Decide decide = house.bean(Decide.class);
    var today = LegalDates.asThen(LocalDate.now(ZoneId.of("Europe/Berlin")));
    return numbered(
        questions, (i, facts) -> Answer.of(decide.decide(new Question(facts, today, true))));
  }

  private static Map<Integer, Answer> rest(RunningHouse house, List<Facts> questions) {
    var said = house.lotse("user", "token", "agent", "--label", "agreement");
    assertThat(said.code()).as(said.err()).isZero();
    String token =
        said.out().lines().map(String::strip).filter(l -> !l.isEmpty()).toList().getLast();
    try (var http = HttpClient.newHttpClient()) {
      return numbered(
          questions,
          (i, facts) -> {
            String question =
                JSON.writeValueAsString(
                    Map.of("matter", facts.matter().name(), "facts", facts.names()));
            return Answer.ofApi(JSON.readTree(ask(http, house, token, question)));
          });
    }
  }

  private static String token(RunningHouse house) {
    var said = house.lotse("user", "token", "agent", "--label", "agreement");
    assertThat(said.code()).as(said.err()).isZero();
    return said.out().lines().map(String::strip).filter(l -> !l.isEmpty()).toList().getLast();
  }

  private static String ask(HttpClient http, RunningHouse house, String token, String question)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(house.url() + "/api/v1/decisions"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Accept-Language", "de")
            .POST(HttpRequest.BodyPublishers.ofString(question))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  /** Imported as running operations, so that the standing question is the act itself. */
  private static Map<Integer, Answer> batch(RunningHouse house, List<Facts> questions, Path file)
      throws IOException {
    var order = new ArrayList<Integer>();
    for (Matter matter : Matters.all()) {
      List<Integer> numbers =
          IntStream.range(0, questions.size())
              .filter(i -> questions.get(i).matter() == matter)
              .boxed()
              .toList();
      importAll(house, matter, csv(matter, numbers, questions), file);
      order.addAll(numbers);
    }
    Map<String, String> stored =
        house.sql(
            "select o.id, d.answer from operation o"
                + " join pattern_decision d on d.pattern = o.standing_pattern"
                + " and d.effective @> current_date and d.known @> current_date");
    assertThat(stored).hasSize(questions.size());
    var byNumber = new LinkedHashMap<Integer, Answer>();
    var ids = new TreeSet<Long>();
    stored.keySet().forEach(id -> ids.add(Long.parseLong(id)));
    int number = 0;
    for (long id : ids) {
      byNumber.put(
          order.get(number++), Answer.ofStored(JSON.readTree(stored.get(Long.toString(id)))));
    }
    return byNumber;
  }

  private static void importAll(RunningHouse house, Matter matter, String csv, Path file)
      throws IOException {
    var activity = new ActivityName("probe-" + matter.name());
    house
        .bean(Activities.class)
        .save(new Activity(activity, "Probe", "", State.RUNNING, Facts.none(matter)));
    Files.writeString(file, csv);
    var said = house.lotse("import", file.toString(), "--activity", activity.text());
    assertThat(said.code()).as(said.out() + said.err()).isZero();
  }

  private static String csv(Matter matter, List<Integer> numbers, List<Facts> questions) {
    var attributes = matter.attributes();
    String header =
        attributes.stream().map(a -> ";facts." + a.name()).collect(Collectors.joining());
    var lines = new StringBuilder("item" + header + "\n");
    for (int i : numbers) {
      var names = questions.get(i).names();
      lines.append("item-").append(i);
      attributes.forEach(
          a -> lines.append(';').append(String.join("|", names.getOrDefault(a.name(), List.of()))));
      lines.append('\n');
    }
    return lines.toString();
  }

  private interface Door {
    Answer ask(int number, Facts facts) throws IOException, InterruptedException;
  }

  private static Map<Integer, Answer> numbered(List<Facts> questions, Door door) {
    return IntStream.range(0, questions.size())
        .parallel()
        .boxed()
        .collect(
            Collectors.toConcurrentMap(
                i -> i,
                i -> {
                  try {
                    return door.ask(i, questions.get(i));
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }));
  }
}
