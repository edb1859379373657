package eu.lotse.postgres.embedded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code serve} is to do.
 *
 * @param port that must be free, or 0
 * @param page where people find Lotse
 * @param health address that answers once the first program is ready, or empty
 * @param children the programs by name, in the order of their start
 */
record ServeOrder(int port, String page, String health, Map<String, List<String>> children) {

  private static final String CHILD = "--child";

  static Optional<ServeOrder> parse(List<String> args) {
    var first = args.indexOf(CHILD);
    if (first < 0 || first % 2 != 0) {
      return Optional.empty();
    }
    var options = new LinkedHashMap<String, String>();
    for (var i = 0; i < first; i += 2) {
      options.put(args.get(i), args.get(i + 1));
    }
    var children = children(args.subList(first, args.size()));
    var port = options.getOrDefault("--port", "0");
    if (!List.of("--port", "--page", "--health").containsAll(options.keySet())
        || !port.matches("\\d{1,5}")
        || children.values().stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new ServeOrder(
            Integer.parseInt(port),
            options.getOrDefault("--page", ""),
            options.getOrDefault("--health", ""),
            children));
  }

  private static Map<String, List<String>> children(List<String> args) {
    var children = new LinkedHashMap<String, List<String>>();
    List<String> command = new ArrayList<>();
    for (var i = 0; i < args.size(); i++) {
      if (args.get(i).equals(CHILD)) {
        command = new ArrayList<>();
        i++;
        children.put(i < args.size() ? args.get(i) : "", command);
      } else {
        command.add(args.get(i));
      }
    }
    return children;
  }
}
