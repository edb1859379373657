package eu.lotse.domain.register;

/**
 * Something that points to a person: an author's address in a network, a post's address, a customer
 * number. Stored encrypted with the person's key, found again by a keyed hash. 1 to 2000
 * characters. Never printed.
 */
public record PersonalReference(String text) {

  private static final int LONGEST = 2000;

  public PersonalReference {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("A reference has 1 to " + LONGEST + " characters");
    }
  }

  /** Says that there is one, not which: so that none ends up in a log by accident. */
  @Override
  public String toString() {
    return "PersonalReference[hidden]";
  }
}
