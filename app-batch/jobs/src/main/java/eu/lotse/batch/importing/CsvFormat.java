package eu.lotse.batch.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import eu.lotse.batch.importing.CsvColumns.Fact;
import eu.lotse.batch.importing.CsvColumns.Named;
import eu.lotse.batch.importing.CsvColumns.OfTerm;
import eu.lotse.batch.importing.Reject.Reason;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.register.Terms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CSV with a header, semicolons or commas between fields. A field may be quoted but not run over
 * several lines; an empty one says nothing; {@code A|B} or {@code A oder B} means "one of these".
 */
final class CsvFormat implements LineFormat {

  private static final Pattern ONE_OF = Pattern.compile("\\s*\\|\\s*| oder ");

  private final ImportContext context;
  private final char separator;
  private final CsvColumns columns;

  private CsvFormat(ImportContext context, char separator, CsvColumns columns) {
    this.context = context;
    this.separator = separator;
    this.columns = columns;
  }

  /**
   * The format that a header announces.
   *
   * @throws ImportRefused where it names a column that is none
   */
  static CsvFormat announcedBy(String header, ImportContext context) {
    char separator = header.indexOf(';') >= 0 ? ';' : ',';
    try {
      var names = fields(header, separator);
      return new CsvFormat(
          context, separator, CsvColumns.of(names, context.activity().facts().matter()));
    } catch (CsvParseException e) {
      throw new ImportRefused("BAD_HEADER");
    }
  }

  @Override
  public boolean hasHeader() {
    return true;
  }

  private static List<String> fields(String line, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowUnclosedQuote(false)
        .ofSingleCsvRecord(line)
        .getFields();
  }

  @Override
  public List<Outcome> read(String line) {
    List<String> fields;
    try {
      fields = fields(line, separator);
    } catch (CsvParseException e) {
      return List.of(Outcome.rejected(Reason.BAD_CSV));
    }
    int expected = columns.all().size();
    if (fields.size() != expected) {
      return List.of(Outcome.rejected(Reason.WRONG_COLUMN_COUNT, fields.size(), expected));
    }
    return List.of(item(fields));
  }

  private Outcome item(List<String> fields) {
    var named = new LinkedHashMap<Named, String>();
    var stated = new LinkedHashMap<Attribute, List<Value>>();
    var terms = new EnumMap<Term, String>(Term.class);
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i).strip();
      switch (columns.all().get(i)) {
        case Named column -> named.put(column, field);
        case OfTerm column when field.isEmpty() -> {}
        case OfTerm column -> terms.put(column.term(), field);
        case Fact fact when field.isEmpty() -> {}
        case Fact fact -> {
          var values = new ArrayList<Value>();
          Optional<Reject> unknown = values(fact.attribute(), field, values);
          if (unknown.isPresent()) {
            return new Outcome.Rejected(unknown.get(), id(fields));
          }
          stated.put(fact.attribute(), values);
        }
      }
    }
    return draft(named, new Facts(context.activity().facts().matter(), stated), terms);
  }

  private Optional<String> id(List<String> fields) {
    return Optional.of(fields.get(columns.all().indexOf(Named.ITEM)).strip())
        .filter(id -> !id.isEmpty() && !ActivityStreamsFormat.isUnusable(id));
  }

  private Outcome draft(Map<Named, String> named, Facts facts, Map<Term, String> terms) {
    String item = named.getOrDefault(Named.ITEM, "");
    Optional<String> author =
        Optional.of(named.getOrDefault(Named.AUTHOR, "")).filter(a -> !a.isEmpty());
    if (item.isEmpty()) {
      return Outcome.rejected(Reason.NO_ITEM);
    }
    if (ActivityStreamsFormat.isUnusable(item)
        || author.filter(ActivityStreamsFormat::isUnusable).isPresent()) {
      return Outcome.rejected(Reason.BAD_ID);
    }
    return switch (ItemDay.of(named.getOrDefault(Named.PUBLISHED, ""), context)) {
      case ItemDay.Unusable bad -> new Outcome.Rejected(bad.why(), Optional.of(item));
      case ItemDay.Known known -> with(terms, context.draft(known.day(), author, item, facts));
    };
  }

  private static Outcome with(Map<Term, String> written, Draft draft) {
    Terms terms = Terms.NONE;
    for (var term : written.entrySet()) {
      switch (TermDay.of(term.getValue(), term.getKey().property(), draft.performedOn())) {
        case TermDay.Known known -> terms = terms.with(term.getKey(), known.day());
        case TermDay.Unusable bad -> {
          return new Outcome.Rejected(bad.why(), draft.item().map(PersonalReference::text));
        }
      }
    }
    return new Outcome.Accepted(draft.with(terms));
  }

  private static Optional<Reject> values(Attribute attribute, String field, List<Value> values) {
    for (String written : ONE_OF.split(field, -1)) {
      var value = attribute.find(written).or(() -> attribute.findPhrase(written));
      if (value.isEmpty()) {
        String nearest =
            UnknownFacts.nearest(
                    written,
                    attribute.values().stream()
                        .flatMap(v -> Stream.of(v.name(), v.phrase().german())))
                .orElse(attribute.values().getFirst().name());
        return Optional.of(Reject.because(Reason.UNKNOWN_VALUE, attribute.name(), nearest));
      }
      if (!values.contains(value.get())) {
        values.add(value.get());
      }
    }
    return Optional.empty();
  }
}
