package eu.lotse.postgres;

import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files of every release that was ever proposed or active. */
final class ReleaseFiles {

  private final JdbcTemplate jdbc;

  ReleaseFiles(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void store(int release, RulebookFiles rulebook) {
    var files = rulebook.files();
    jdbc.update(
        """
        insert into release_file (release, path, content)
        select ?, p, c from unnest(?::text[], ?::bytea[]) as f (p, c) on conflict do nothing
        """,
        release,
        files.keySet().toArray(String[]::new),
        files.values().toArray(byte[][]::new));
  }

  Optional<RulebookFiles> of(ReleaseId release) {
    var files = new TreeMap<String, byte[]>();
    jdbc.query(
        """
        select f.path, f.content from release_file f join release r on r.id = f.release
        where r.sha256 = ?
        """,
        row -> {
          files.put(Rows.text(row, "path"), row.getBytes("content"));
        },
        release.sha256());
    return files.isEmpty() ? Optional.empty() : Optional.of(new RulebookFiles(files));
  }

  /** Whether a release was made of exactly these files, under whatever vocabulary. */
  boolean hasFiles(ReleaseId release, RulebookFiles files) {
    return of(release).filter(files::hasSameContent).isPresent();
  }
}
