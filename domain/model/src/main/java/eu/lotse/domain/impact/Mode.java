package eu.lotse.domain.impact;

/** Which questions an impact asks again. */
public enum Mode {
  /** The questions that stored operations keep open, asked at today's law. */
  STANDING,
  /** The past acts, each by the law of its day as known today: what the law required. */
  ACTS_AS_KNOWN_NOW,
  /** The past acts, each by the law of its day as known then: what one had to think. */
  ACTS_AS_KNOWN_THEN
}
