package eu.lotse.batch.deciding;

import eu.lotse.batch.terminal.Wording;
import java.util.Arrays;
import java.util.List;

/** A question that cannot be understood. Names every fault, where it stands, and what to write. */
public final class BadQuestion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * @param pointer where it stands, as a JSON pointer (RFC 6901); empty for the whole
   * @param key of the message
   */
  record Fault(String pointer, String key, List<String> blanks) {

    static Fault at(String pointer, String key, Object... blanks) {
      return new Fault(pointer, key, Arrays.stream(blanks).map(Object::toString).toList());
    }

    String text(Wording wording) {
      String text = wording.text("question." + key, blanks.toArray());
      return pointer.isEmpty() ? text : pointer + ": " + text;
    }
  }

  BadQuestion(List<Fault> faults) {
    super("Bad question");
    this.faults = List.copyOf(faults);
  }

  /** One sentence for each fault. */
  public List<String> texts(Wording wording) {
    return faults.stream().map(f -> f.text(wording)).toList();
  }
}
