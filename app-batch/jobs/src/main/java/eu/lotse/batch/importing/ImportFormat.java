package eu.lotse.batch.importing;

import java.nio.file.Path;
import java.util.Locale;

/** What a file to import holds. */
public enum ImportFormat {
  /** JSON Lines of ActivityStreams 2.0. */
  ACTIVITY_STREAMS,
  /** CSV with a header. */
  CSV;

  /** The format as the file's name and its first character show it. */
  public static ImportFormat of(Path file) {
    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return CSV;
    }
    boolean looksLikeJson =
        SourceLines.first(file)
            .map(line -> line.isBlank() || "{[\"".indexOf(line.strip().charAt(0)) >= 0)
            .orElse(true);
    boolean isNamedJson =
        file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(jsonl?|ndjson)");
    return looksLikeJson || isNamedJson ? ACTIVITY_STREAMS : CSV;
  }
}
