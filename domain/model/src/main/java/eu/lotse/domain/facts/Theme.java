package eu.lotse.domain.facts;

/**
 * A heading under which a form groups attributes.
 *
 * @param name the name the API speaks, for example {@code SOURCE}
 */
public record Theme(String name, Phrase phrase) {}
