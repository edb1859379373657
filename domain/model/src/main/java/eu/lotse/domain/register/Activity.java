package eu.lotse.domain.register;

import eu.lotse.domain.facts.Facts;

/**
 * A processing activity of the record of processing (Art. 30 GDPR): a purpose pursued by the
 * controller, under which processing operations are stored.
 *
 * @param title what people call it
 * @param description for the record of processing; may be empty
 * @param facts what it states for all its operations: facts of origin ACTIVITY, and what usually
 *     holds of item, person and handling (for example the category of data subjects); what is known
 *     of the single case goes before
 */
public record Activity(
    ActivityName name, String title, String description, State state, Facts facts) {}
