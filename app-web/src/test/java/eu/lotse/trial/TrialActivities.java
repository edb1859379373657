package eu.lotse.trial;

import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.util.List;
import java.util.Map;

/** The activities of the trial's record of processing. */
final class TrialActivities {

  static final List<Activity> ALL =
      List.of(
          activity(
              "vorlieben-aus-netzwerken",
              "Vorlieben aus sozialen Netzwerken",
              "Kundenprofile um Vorlieben aus Beiträgen ergänzen",
              State.PLANNED,
              Map.of(
                  "operation",
                  "ENRICH",
                  "purpose",
                  "PREFERENCES",
                  "subject",
                  "CUSTOMER",
                  "retention",
                  "LIMITED")),
          activity(
              "beschwerden",
              "Beschwerden in sozialen Netzwerken",
              "Beschwerden erkennen und beantworten",
              State.RUNNING,
              Map.of("operation", "COLLECT", "purpose", "COMPLAINT", "subject", "CUSTOMER")),
          activity(
              "bewerber",
              "Bewerber im Netz nachsehen",
              "Angaben von Bewerbern prüfen",
              State.RUNNING,
              Map.of("operation", "COLLECT", "purpose", "RECRUITING", "subject", "APPLICANT")),
          activity(
              "schuldner",
              "Schuldner finden",
              "Neue Anschriften säumiger Kunden ermitteln",
              State.ENDED_DATA_KEPT,
              Map.of("operation", "COLLECT", "purpose", "ADDRESS_TRACING", "subject", "DEBTOR")));

  private TrialActivities() {}

  private static Activity activity(
      String name, String title, String description, State state, Map<String, String> facts) {
    return new Activity(new ActivityName(name), title, description, state, TrialLotse.facts(facts));
  }
}
