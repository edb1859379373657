package eu.lotse.postgres;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The record of processing activities. */
final class StoredActivities implements Activities {

  private static final String COLUMNS =
      "select name, title, description, state, matter, facts::text from activity ";

  private final JdbcTemplate jdbc;
  private final PatternRows patterns;
  private final CanonicalJson json = new CanonicalJson();

  StoredActivities(JdbcTemplate jdbc, PatternRows patterns) {
    this.jdbc = jdbc;
    this.patterns = patterns;
  }

  @Override
  public List<Activity> all() {
    return jdbc.query(COLUMNS + "order by name", this::read);
  }

  @Override
  public Optional<Activity> find(ActivityName name) {
    return jdbc.query(COLUMNS + "where name = ?", this::read, name.text()).stream().findFirst();
  }

  private Activity read(ResultSet row, int index) throws SQLException {
    return new Activity(
        new ActivityName(Rows.text(row, "name")),
        Rows.text(row, "title"),
        Rows.text(row, "description"),
        State.valueOf(Rows.text(row, "state")),
        Facts.read(
            patterns.matter(Rows.text(row, "matter")), json.readNames(Rows.text(row, "facts"))));
  }

  @Override
  public void save(Activity activity) {
    jdbc.update(
        """
        insert into activity (name, title, description, state, matter, facts)
        values (?, ?, ?, ?, ?, ?::jsonb)
        on conflict (name) do update set title = excluded.title,
            description = excluded.description, state = excluded.state,
            matter = excluded.matter, facts = excluded.facts
        """,
        activity.name().text(),
        activity.title(),
        activity.description(),
        activity.state().name(),
        activity.facts().matter().name(),
        json.write(activity.facts().names()));
  }

  /** The rows of activities by name; all must exist. */
  Map<String, Integer> rows(List<String> names) {
    var rows = new HashMap<String, Integer>();
    jdbc.query(
        "select name, id from activity where name = any(?)",
        row -> {
          rows.put(Rows.text(row, "name"), row.getInt("id"));
        },
        (Object) names.toArray(String[]::new));
    for (String name : names) {
      if (!rows.containsKey(name)) {
        throw new IllegalArgumentException("There is no activity " + name);
      }
    }
    return rows;
  }
}
