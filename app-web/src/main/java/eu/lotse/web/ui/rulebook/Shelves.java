package eu.lotse.web.ui.rulebook;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.rulebook.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The topics of the rulebook, matter by matter. */
record Shelves(Map<Matter, List<Topic>> byMatter) {

  static Shelves of(Rulebook rulebook) {
    var shelves = new LinkedHashMap<Matter, List<Topic>>();
    for (Matter matter : Matters.all()) {
      if (rulebook.models(matter)) {
        shelves.put(matter, rulebook.topics(matter));
      }
    }
    return new Shelves(shelves);
  }

  List<Matter> matters() {
    return List.copyOf(byMatter.keySet());
  }

  List<Topic> topics(Matter matter) {
    return byMatter.getOrDefault(matter, List.of());
  }

  List<Topic> topics() {
    return byMatter.values().stream().flatMap(List::stream).toList();
  }

  /** The matter of one of the topics. */
  Matter matter(Topic topic) {
    return byMatter.entrySet().stream()
        .filter(shelf -> shelf.getValue().contains(topic))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** How a topic is named in an address: by its name, with its matter where two share one. */
  String address(Topic topic) {
    boolean shared = topics().stream().filter(t -> t.name().equals(topic.name())).count() > 1;
    return shared ? matter(topic).name() + "." + topic.name() : topic.name();
  }

  Optional<Topic> find(String address) {
    return topics().stream()
        .filter(t -> address(t).equals(address))
        .findFirst()
        .or(() -> topics().stream().filter(t -> t.name().equals(address)).findFirst());
  }
}
