package eu.lotse.batch.demo;

import eu.lotse.batch.importing.ImportFormat;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An activity of the invented company, and what its items are like.
 *
 * @param host of the network
 * @param firstYear of its items
 * @param lastYear of its items; both 0 where they bear no date
 * @param kinds what is written for whom, each with its share
 */
record DemoActivity(
    Activity activity,
    ImportFormat format,
    String host,
    int firstYear,
    int lastYear,
    List<Kind> kinds) {

  /**
   * A sort of items.
   *
   * @param share how often, in relation to the other kinds
   * @param shape ActivityStreams: whom it is for; CSV: attribute or term and value, separated by
   *     commas
   * @param consent what the register knows of the person: empty for nothing
   */
  record Kind(int share, String shape, String consent) {}

  /** The name of its file. */
  String file() {
    return activity.name() + (format == ImportFormat.CSV ? ".csv" : ".jsonl");
  }

  static Activity activity(
      String name, String title, String description, State state, String... facts) {
    return new Activity(new ActivityName(name), title, description, state, facts(facts));
  }

  /** Facts from "attribute=VALUE". */
  static Facts facts(String... written) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (String fact : written) {
      int equals = fact.indexOf('=');
      named.put(fact.substring(0, equals), List.of(fact.substring(equals + 1).split("\\|")));
    }
    return Facts.read(Processing.matter(), named);
  }
}
