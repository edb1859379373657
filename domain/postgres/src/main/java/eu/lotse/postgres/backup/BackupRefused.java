package eu.lotse.postgres.backup;

import java.util.List;

/** A backup cannot be written, or not be restored. Nothing was changed. */
public final class BackupRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong; the doors say it in words. */
  public enum Why {
    /** There is nothing in the database yet. */
    NOTHING_STORED,
    /** The database was begun with another master key. */
    OTHER_KEY,
    /** There is a file of that name already. Named: the file. */
    EXISTS,
    /** The file cannot be written. Named: the file, why. */
    UNWRITABLE,
    /** The file cannot be read. Named: the file. */
    UNREADABLE,
    /** The file is no backup, or not a whole one. Named: the file. */
    NOT_WHOLE,
    /** The file was made with another master key, or changed since. Named: the file. */
    NOT_GENUINE,
    /** A part of the file is not what was written. Named: the file, the part. */
    CHANGED,
    /** A later version made the file. Named: the file, its schema, the latest known here. */
    TOO_NEW,
    /** Another process restores into the database just now. */
    UNDER_WAY,
    /** The database holds something. */
    NOT_EMPTY,
    /** What was restored is not what the file tells. Named: the part. */
    INCOMPLETE
  }

  private final Why why;
  private final transient List<String> named;

  BackupRefused(Why why, String... named) {
    super(why + " " + String.join(" ", named));
    this.why = why;
    this.named = List.of(named);
  }

  BackupRefused(Why why, Throwable cause, String... named) {
    super(why + " " + String.join(" ", named), cause);
    this.why = why;
    this.named = List.of(named);
  }

  public Why why() {
    return why;
  }

  /** What the message names. */
  public List<String> named() {
    return named;
  }
}
