package eu.lotse.batch.importing;

import eu.lotse.batch.terminal.Wording;

/** A file cannot be imported at all. Says what is wrong and what to do instead. */
public final class ImportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] blanks;

  ImportRefused(String key, Object... blanks) {
    super(key);
    this.key = key;
    this.blanks = blanks.clone();
  }

  /** The sentences for the person who called. */
  public String text(Wording wording) {
    return wording.text("import.refused." + key, blanks);
  }
}
