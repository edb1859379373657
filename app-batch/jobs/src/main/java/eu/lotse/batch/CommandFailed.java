package eu.lotse.batch;

import eu.lotse.batch.terminal.Wording;

/** A command cannot do what was asked. Says what is wrong and what to do instead. */
final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] blanks;

  CommandFailed(String key, Object... blanks) {
    super(key);
    this.key = key;
    this.blanks = blanks.clone();
  }

  String text(Wording wording) {
    return wording.text("failed." + key, blanks);
  }
}
