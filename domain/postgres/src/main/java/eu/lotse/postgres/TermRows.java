package eu.lotse.postgres;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.register.TermChange;
import eu.lotse.domain.register.Terms;
import eu.lotse.postgres.OperationRows.Row;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The terms of operations. Costs nothing for those that have none. */
final class TermRows {

  /** The terms of the operation {@code o} as one text, for {@link #read}. */
  static final String OF_OPERATION =
      "(select string_agg(t.kind || '=' || t.day, ',') from operation_term t where t.operation = o.id)";

  private final JdbcTemplate jdbc;

  private record Termed(long operation, TermChange change) {}

  TermRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Inserts the terms of new operations. */
  void insert(List<Row> rows, Map<FactPattern, Long> patterns) {
    List<Termed> terms =
        rows.stream()
            .flatMap(r -> r.draft().operation().changes().stream().map(c -> new Termed(r.id(), c)))
            .toList();
    if (terms.isEmpty()) {
      return;
    }
    jdbc.update(
        """
        insert into operation_term (operation, kind, day, changes_on, pattern)
        select * from unnest(?::bigint[], ?::text[], ?::date[], ?::date[], ?::bigint[])
        """,
        Rows.numbers(terms, Termed::operation),
        Rows.texts(terms, t -> t.change().term()),
        Rows.texts(terms, t -> t.change().day()),
        Rows.texts(terms, t -> t.change().changesOn()),
        Rows.numbers(terms, t -> Rows.of(patterns, t.change().standing())));
  }

  /** Reads what {@link #OF_OPERATION} gives. */
  static Terms read(@Nullable String written) {
    if (written == null) {
      return Terms.NONE;
    }
    var days = new EnumMap<Term, LocalDate>(Term.class);
    for (String term : written.split(",")) {
      int equals = term.indexOf('=');
      days.put(
          Term.valueOf(term.substring(0, equals)), LocalDate.parse(term.substring(equals + 1)));
    }
    return new Terms(days);
  }
}
