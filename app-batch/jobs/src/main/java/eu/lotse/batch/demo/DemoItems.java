package eu.lotse.batch.demo;

import eu.lotse.batch.demo.DemoActivity.Kind;
import eu.lotse.batch.importing.ImportFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invents the items of one activity, the same ones every time: lines of a file, and who wrote them.
 */
final class DemoItems {

  static final String COMPANY = "https://mikro.example/users/talrad";

  private static final int EACH = 168;
  private static final int AUTHORS = 90;
  private static final int DAYS_OF_A_YEAR = 365;
  private static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
  private static final String[] WHO = {
    "radlerin",
    "bergziege",
    "tourenfuchs",
    "kettenfett",
    "gipfelsucher",
    "waldweg",
    "speiche",
    "kurbelwelle",
    "zeltnomade",
    "hoehenmeter",
    "pedalritter",
    "feierabendrunde"
  };
  private static final String[] WHAT = {
    "Die neue Kette springt schon wieder über.",
    "Am Wochenende einmal um den See, herrlich.",
    "Kennt jemand eine gute Regenhose?",
    "Mein Schlafsack ist nach einer Nacht schon feucht.",
    "Wann ist mein Rad aus der Werkstatt zurück?",
    "Bremsen quietschen, trotz Inspektion.",
    "Beste Beratung zum Gepäckträger seit langem!",
    "Der Akku hält keine dreißig Kilometer."
  };

  private final DemoActivity activity;
  private final Random random;
  private final JsonMapper json = JsonMapper.shared();
  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> consents = new LinkedHashMap<>();

  DemoItems(DemoActivity activity, long seed) {
    this.activity = activity;
    this.random = new Random(seed + activity.activity().name().text().hashCode());
    if (activity.format() == ImportFormat.CSV) {
      lines.add("item;author;published;" + String.join(";", columns()));
    }
    for (int i = 0; i < EACH; i++) {
      add(i);
    }
  }

  List<String> lines() {
    return lines;
  }

  /** What the register is to know of authors: a word by reference. */
  Map<String, String> consents() {
    return consents;
  }

  private void add(int number) {
    int kindIndex = drawn();
    Kind kind = activity.kinds().get(kindIndex);
    String author = author(kindIndex);
    if (!kind.consent().isEmpty()) {
      consents.put(author, kind.consent());
    }
    String item = author + "/" + activity.activity().name() + "/" + (number + 1);
    lines.add(
        activity.format() == ImportFormat.CSV
            ? csv(item, author, kind)
            : json.writeValueAsString(post(item, author, kind.shape())));
  }

  private int drawn() {
    int all = activity.kinds().stream().mapToInt(Kind::share).sum();
    int at = random.nextInt(all);
    int index = 0;
    while (at >= activity.kinds().get(index).share()) {
      at -= activity.kinds().get(index).share();
      index++;
    }
    return index;
  }

  /** Each kind has authors of its own, so that nobody has consented and not consented. */
  private String author(int kindIndex) {
    int which = random.nextInt(AUTHORS);
    return "https://"
        + activity.host()
        + "/users/"
        + WHO[which % WHO.length]
        + "-"
        + activity.activity().name().text().charAt(0)
        + activity.activity().name().text().length()
        + kindIndex
        + which;
  }

  private String day() {
    if (activity.firstYear() == 0) {
      return "";
    }
    int years = activity.lastYear() - activity.firstYear();
    return LocalDate.of(activity.firstYear(), 1, 1)
        .plusDays(random.nextInt(years * DAYS_OF_A_YEAR))
        .toString();
  }

  private List<String> columns() {
    var columns = new ArrayList<String>();
    for (String fact : activity.kinds().getFirst().shape().split(",", -1)) {
      columns.add(fact.substring(0, fact.indexOf('=')));
    }
    return columns;
  }

  private String csv(String item, String author, Kind kind) {
    var line = new StringBuilder(item).append(';').append(author).append(';').append(day());
    for (String fact : kind.shape().split(",", -1)) {
      line.append(';').append(fact.substring(fact.indexOf('=') + 1));
    }
    return line.toString();
  }

  private Map<String, Object> post(String item, String author, String shape) {
    var note = new LinkedHashMap<String, Object>();
    note.put("type", "Note");
    note.put("id", item);
    note.put("attributedTo", author);
    note.put("content", WHAT[random.nextInt(WHAT.length)]);
    String day = day();
    if (!day.isEmpty()) {
      note.put("published", day + "T10:30:00Z");
    }
    audience(note, author, shape);
    var create = new LinkedHashMap<String, Object>();
    create.put("@context", "https://www.w3.org/ns/activitystreams");
    create.put("type", "Create");
    create.put("id", item + "/activity");
    create.put("actor", author);
    create.put("object", note);
    return create;
  }

  private void audience(Map<String, Object> note, String author, String shape) {
    String followers = author + "/followers";
    switch (shape) {
      case "company" -> {
        note.put("to", List.of(PUBLIC));
        note.put("cc", COMPANY);
        note.put("tag", List.of(Map.of("type", "Mention", "href", COMPANY, "name", "@talrad")));
      }
      case "conversation" -> {
        note.put("to", List.of("as:Public", "https://mikro.example/users/jemand"));
        note.put("inReplyTo", "https://mikro.example/users/jemand/statuses/1");
      }
      case "followers" -> note.put("to", followers);
      case "unlisted" -> {
        note.put("to", List.of(followers));
        note.put("cc", List.of("Public"));
      }
      case "message" -> note.put("to", List.of(COMPANY));
      case "silent" -> note.put("to", List.of());
      default -> note.put("to", PUBLIC);
    }
  }
}
