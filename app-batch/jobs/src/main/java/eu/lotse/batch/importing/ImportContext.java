package eu.lotse.batch.importing;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.PersonalReference;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is the same for all lines of an import.
 *
 * @param today the day of the import
 * @param zone in which days begin and end
 * @param lawBegins the first day whose law the rulebook models
 */
record ImportContext(
    Activity activity, ImportSettings settings, LocalDate today, ZoneId zone, LocalDate lawBegins) {

  Draft draft(LocalDate day, Optional<String> subject, String item, Facts facts) {
    return new Draft(
        activity.name(),
        activity.state(),
        day,
        subject.map(PersonalReference::new),
        Optional.of(new PersonalReference(item)),
        facts);
  }

  boolean activityStates(String attribute) {
    var facts = activity.facts();
    return facts.matter().find(attribute).filter(facts.stated()::containsKey).isPresent();
  }
}
