package eu.lotse.web.api;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.UnknownFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The query parameters of a call, read strictly: one nobody knows is a fault, not a wish ignored.
 */
record QueryParameters(Map<String, String[]> named) {

  /** The matter named by the only parameter there may be. */
  Optional<Matter> matter() {
    var faults = new Faults();
    requireKnown(List.of("matter"), faults);
    String[] names = named.get("matter");
    Optional<Matter> matter = names == null ? Optional.empty() : Matters.find(names[0]);
    if (names != null && matter.isEmpty()) {
      List<String> all = Matters.all().stream().map(Matter::name).toList();
      faults.suggest(
          "matter",
          "unknown-matter",
          UnknownFacts.nearest(names[0], all.stream()),
          Faults.quote(names[0]),
          Faults.list(all));
    }
    faults.refuseParameters();
    return matter;
  }

  void requireNone() {
    var faults = new Faults();
    requireKnown(List.of(), faults);
    faults.refuseParameters();
  }

  OperationQuery operations() {
    return OperationQuery.read(named, FactsReader.matterByDefault());
  }

  private void requireKnown(List<String> known, Faults faults) {
    for (String name : named.keySet()) {
      if (!known.contains(name)) {
        faults.suggest(
            name,
            "unknown-parameter",
            UnknownFacts.nearest(name, known.stream()),
            Faults.quote(name),
            known.isEmpty() ? "-" : Faults.list(known));
      }
    }
  }
}
