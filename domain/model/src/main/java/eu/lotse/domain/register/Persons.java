package eu.lotse.domain.register;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;

/** Port: what the house knows of data subjects, by reference. */
public interface Persons {

  /** The facts of origin PERSON that the house knows; none of a person it does not know. */
  Facts facts(PersonalReference person, Matter matter);

  /** Remembers facts of a person, in place of what was known of the same attributes. */
  void remember(PersonalReference person, Facts facts);
}
