package eu.lotse.batch.importing;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.register.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The columns of a CSV file, in its order.
 *
 * @param all one for each
 */
record CsvColumns(List<Column> all) {

  private static final String FACT = "facts.";

  /** What a column holds. */
  sealed interface Column {}

  /** Columns that are no facts. {@code author} is the person's reference, not the attribute. */
  enum Named implements Column {
    ITEM,
    AUTHOR,
    PUBLISHED
  }

  record Fact(Attribute attribute) implements Column {}

  record OfTerm(Term term) implements Column {}

  /**
   * Reads a header: {@code item}, {@code author}, {@code published}, and attributes by API name or
   * German phrase; {@code facts.author} or {@code Verfasser} is the attribute {@code author}. Terms
   * likewise.
   */
  static CsvColumns of(List<String> header, Matter matter) {
    var columns = new ArrayList<Column>();
    var seen = new HashSet<Column>();
    for (String name : header) {
      Column column = column(name.strip(), matter);
      if (!seen.add(column)) {
        throw new ImportRefused("COLUMN_TWICE", name.strip());
      }
      columns.add(column);
    }
    if (!seen.contains(Named.ITEM)) {
      throw new ImportRefused("NO_ITEM_COLUMN");
    }
    return new CsvColumns(List.copyOf(columns));
  }

  private static Column column(String name, Matter matter) {
    for (Named named : Named.values()) {
      if (named.name().toLowerCase(Locale.ROOT).equals(name)) {
        return named;
      }
    }
    for (Term term : Term.values()) {
      if (term.property().equals(name) || term.phrase().german().equals(name)) {
        return new OfTerm(term);
      }
    }
    return matter
        .find(name.startsWith(FACT) ? name.substring(FACT.length()) : name)
        .or(() -> matter.findPhrase(name))
        .map(Fact::new)
        .orElseThrow(() ->
            UnknownFacts.nearest(name, names(matter))
                .map(nearest -> new ImportRefused("UNKNOWN_COLUMN_NEAR", name, nearest))
                .orElseGet(() -> new ImportRefused("UNKNOWN_COLUMN", name)));
  }

  private static Stream<String> names(Matter matter) {
    return Stream.of(
            Stream.of("item", "author", "published"),
            Stream.of(Term.values()).flatMap(t -> Stream.of(t.property(), t.phrase().german())),
            matter.attributes().stream().flatMap(a -> Stream.of(a.name(), a.phrase().german())))
        .flatMap(names -> names);
  }
}
