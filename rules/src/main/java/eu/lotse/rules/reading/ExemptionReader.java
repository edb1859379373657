package eu.lotse.rules.reading;

import eu.lotse.domain.law.Area;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what {@code @ausnahme_zu} names: parts, versions, families, areas. */
final class ExemptionReader {

  private static final Pattern FAMILY = Pattern.compile("R(?:0[1-9]|[1-9][0-9]{1,2})[a-z]?");
  private static final String AREA = "Gebiet ";

  private final Faults faults;

  ExemptionReader(Faults faults) {
    this.faults = faults;
  }

  List<Exemption> read(RuleDraft draft) {
    var exemptions = new ArrayList<Exemption>();
    Place place = draft.placeOf(Annotation.EXCEPTION_TO);
    for (String text : draft.arguments(Annotation.EXCEPTION_TO)) {
      var exemption = read(text);
      if (exemption.isEmpty()) {
        faults.add(place, Refusal.EXCEPTION_MALFORMED, text);
      } else if (exemptions.contains(exemption.get())) {
        faults.add(place, Refusal.EXCEPTION_TWICE, text);
      }
      exemption.ifPresent(exemptions::add);
    }
    return exemptions;
  }

  private static Optional<Exemption> read(String text) {
    if (text.startsWith(AREA)) {
      return Area.of(text.substring(AREA.length())).map(Exemption.ByArea::new);
    }
    if (FAMILY.matcher(text).matches()) {
      return Optional.of(new Exemption.ByFamily(text));
    }
    try {
      return Optional.of(new Exemption.ByVersion(RuleId.of(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
