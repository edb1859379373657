package eu.lotse.rules.printing;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of a page; whatever is text is escaped. */
final class Html {

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String element(String tag, String text) {
    return "<" + tag + ">" + escape(text) + "</" + tag + ">";
  }

  /** An element whose content is made of elements. */
  static String around(String tag, String content) {
    return "<" + tag + ">" + content + "</" + tag.split(" ", 2)[0] + ">\n";
  }

  /**
   * A table.
   *
   * @param numbers how many columns at the end hold numbers
   */
  static String table(List<String> head, List<List<String>> rows, int numbers) {
    return around(
        "table",
        around("thead", row("th", head, numbers))
            + around(
                "tbody",
                rows.stream().map(r -> row("td", r, numbers)).collect(Collectors.joining())));
  }

  private static String row(String cell, List<String> texts, int numbers) {
    var row = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String kind = i >= texts.size() - numbers ? cell + " class=\"number\"" : cell;
      row.append("<" + kind + ">" + escape(texts.get(i)) + "</" + cell + ">");
    }
    return around("tr", row.toString());
  }
}
