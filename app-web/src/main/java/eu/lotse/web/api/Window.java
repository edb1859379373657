package eu.lotse.web.api;

import eu.lotse.domain.facts.UnknownFacts;
import java.util.List;

/** Which part of a long list a caller wants: from where on, and how much of it. */
record Window(long from, int limit) {

  private static final String LIMIT = "limit";

  /**
   * How a caller says so, and how much there may be.
   *
   * @param name of the parameter that says from where on
   * @param farthest how far that may be
   * @param usual how much a caller gets who does not say
   */
  record Bounds(String name, long farthest, int usual, int most) {

    /** Of lists that are turned page by page. */
    static Bounds ofPages(int usual, int most) {
      return new Bounds("offset", 1_000_000_000L, usual, most);
    }

    /** Of lists that are followed from where one was last. */
    static Bounds ofEvents(int usual, int most) {
      return new Bounds("after", 999_999_999_999_999_999L, usual, most);
    }

    Window usualWindow() {
      return new Window(0, usual);
    }

    List<String> names() {
      return List.of(name, LIMIT);
    }

    /** The window with what one of its two parameters says. */
    Window with(Window window, String parameter, String text, Faults faults) {
      return parameter.equals(LIMIT)
          ? new Window(window.from, (int) number(parameter, text, 1, most, faults))
          : new Window(number(parameter, text, 0, farthest, faults), window.limit);
    }
  }

  /**
   * Reads query parameters strictly, where there may be no others.
   *
   * @throws Refused naming every fault
   */
  static Window read(QueryParameters parameters, Bounds bounds) {
    var faults = new Faults();
    var window = bounds.usualWindow();
    for (var parameter : parameters.named().entrySet()) {
      String name = parameter.getKey();
      if (parameter.getValue().length > 1) {
        faults.add(name, "repeated-parameter", Faults.quote(name));
      }
      if (bounds.names().contains(name)) {
        window = bounds.with(window, name, parameter.getValue()[0], faults);
      } else {
        faults.suggest(
            name,
            "unknown-parameter",
            UnknownFacts.nearest(name, bounds.names().stream()),
            Faults.quote(name),
            Faults.list(bounds.names()));
      }
    }
    faults.refuseParameters();
    return window;
  }

  private static long number(String name, String text, long least, long most, Faults faults) {
    long number = text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    if (number < least || number > most) {
      faults.add(name, "not-number", Long.toString(least), Long.toString(most), Faults.quote(text));
      return least;
    }
    return number;
  }
}
