package eu.lotse.batch.importing;

import java.util.List;

/** A format of files to import, as seen on one line. */
interface LineFormat {

  /** The items of a line; most have one. Never fails on what the line holds. */
  List<Outcome> read(String line);

  /** Whether the first line names the columns and holds no item. */
  default boolean hasHeader() {
    return false;
  }
}
