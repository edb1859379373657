package eu.lotse.postgres;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.postgres.PersonRows.Person;
import eu.lotse.postgres.PersonRows.Subject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes operations; the same item under the same activity is one operation. */
final class OperationRows {

  private final JdbcTemplate jdbc;
  private final PersonRows persons;

  /** What makes two operations the same one. */
  record Item(int activity, String lookup) {}

  /** An operation to be stored, with the row of its activity. */
  record Draft(NewOperation operation, int activity, Optional<Item> item) {}

  /** An operation as a row. */
  record Row(long id, Draft draft, @Nullable Person person, long act, @Nullable Long standing) {

    /** The pattern that is shown and counted. */
    long pattern() {
      return standing == null ? act : standing;
    }
  }

  OperationRows(JdbcTemplate jdbc, PersonRows persons) {
    this.jdbc = jdbc;
    this.persons = persons;
  }

  Draft draft(NewOperation operation, int activity) {
    return new Draft(
        operation,
        activity,
        operation.item().map(item -> new Item(activity, persons.itemLookup(item))));
  }

  /** Those of the items that are stored, with the operations they belong to. */
  Map<Item, Long> stored(Collection<Draft> drafts) {
    var items = new LinkedHashSet<Item>();
    drafts.forEach(d -> d.item().ifPresent(items::add));
    var stored = new HashMap<Item, Long>();
    jdbc.query(
        """
        select o.id, o.activity, o.item_lookup
        from unnest(?::int[], ?::bytea[]) as n (activity, item_lookup)
        join operation o on o.activity = n.activity and o.item_lookup = n.item_lookup
        """,
        row -> {
          var item = new Item(row.getInt(2), HexFormat.of().formatHex(row.getBytes(3)));
          stored.put(item, row.getLong(1));
        },
        Rows.texts(items, Item::activity),
        Rows.bytes(items.stream().map(Item::lookup).toList()));
    return stored;
  }

  /**
   * Inserts operations, always in the order of their items, so that no two recorders wait for each
   * other. Numbers rise in the order of {@code drafts}.
   *
   * @return the rows inserted; left out are those that another recorder stored meanwhile
   */
  List<Row> insert(
      List<Draft> drafts, Map<FactPattern, Long> patterns, OffsetDateTime at, int actor) {
    List<Row> rows = rows(drafts, patterns);
    var sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparing((Row r) -> r.draft().activity())
            .thenComparing(r -> r.draft().item().map(Item::lookup).orElse("")));
    Set<Long> inserted =
        new HashSet<>(
            jdbc.queryForList(
                """
                insert into operation (id, activity, state, performed_on, act_pattern,
                    standing_pattern, person, item, item_lookup, next_change, recorded_at,
                    recorded_by)
                select n.*, ?, ?
                from unnest(?::bigint[], ?::int[], ?::text[], ?::date[], ?::bigint[], ?::bigint[],
                    ?::bigint[], ?::bytea[], ?::bytea[], ?::date[]) as n
                on conflict (activity, item_lookup) do nothing
                returning id
                """,
                Long.class,
                columns(sorted, at, actor)));
    return rows.stream().filter(r -> inserted.contains(r.id())).toList();
  }

  private List<Row> rows(List<Draft> drafts, Map<FactPattern, Long> patterns) {
    Map<String, Person> authors =
        persons.rows(drafts.stream().flatMap(d -> subject(d.operation()).stream()).toList());
    List<Long> numbers =
        jdbc.query(
            "select nextval('operation_number') from generate_series(1, ?)",
            (row, n) -> row.getLong(1),
            drafts.size());
    var rows = new ArrayList<Row>(drafts.size());
    for (Draft draft : drafts) {
      NewOperation operation = draft.operation();
      rows.add(
          new Row(
              numbers.get(rows.size()),
              draft,
              subject(operation).map(s -> Rows.of(authors, s.lookup())).orElse(null),
              Rows.of(patterns, operation.act().pattern()),
              operation.standing().map(s -> Rows.of(patterns, s.pattern())).orElse(null)));
    }
    return rows;
  }

  private Optional<Subject> subject(NewOperation operation) {
    return operation
        .subject()
        .map(persons::named)
        .or(() -> operation.item().map(persons::authorOf));
  }

  private Object[] columns(List<Row> rows, OffsetDateTime at, int actor) {
    return new Object[] {
      at,
      actor,
      Rows.numbers(rows, Row::id),
      Rows.texts(rows, r -> r.draft().activity()),
      Rows.texts(rows, r -> r.draft().operation().state()),
      Rows.texts(rows, r -> r.draft().operation().performedOn()),
      Rows.numbers(rows, Row::act),
      Rows.texts(rows, Row::standing),
      Rows.texts(rows, r -> r.person() == null ? null : r.person().row()),
      rows.stream().map(this::sealedItem).toArray(byte[][]::new),
      rows.stream()
          .map(r -> r.draft().item().map(i -> HexFormat.of().parseHex(i.lookup())).orElse(null))
          .toArray(byte[][]::new),
      Rows.texts(rows, r -> r.draft().operation().nextChange().orElse(null))
    };
  }

  private byte @Nullable [] sealedItem(Row row) {
    Person author = row.person();
    Optional<PersonalReference> item = row.draft().operation().item();
    return author == null || item.isEmpty() ? null : persons.sealItem(author, item.get());
  }
}
