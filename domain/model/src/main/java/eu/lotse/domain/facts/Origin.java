package eu.lotse.domain.facts;

/** Who knows a fact, and so where it is stored: every attribute has exactly one origin. */
public enum Origin {
  /**
   * The processing activity of the record of processing (Art. 30 GDPR): purpose, operation,
   * recipient.
   */
  ACTIVITY,
  /** The item processed, usually a post: accessibility, source, addressee, category of data. */
  ITEM,
  /** The data subject: role, consent, objection, age. */
  PERSON,
  /** How this one operation is handled: information given, proof kept, assessment made. */
  HANDLING
}
