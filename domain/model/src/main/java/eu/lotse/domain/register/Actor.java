package eu.lotse.domain.register;

/**
 * Who does something, for the log: an account of the house, or the house itself.
 *
 * @param account the account's name; {@code lotse} for what the house does by itself
 */
public record Actor(String account) {
  /** The house itself: demo data, first start, nightly work. */
  public static final Actor HOUSE = new Actor("lotse");
}
