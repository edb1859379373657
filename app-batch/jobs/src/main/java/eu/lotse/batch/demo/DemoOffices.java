package eu.lotse.batch.demo;

import static eu.lotse.batch.demo.DemoActivity.activity;
import static eu.lotse.batch.importing.ImportFormat.CSV;

import eu.lotse.batch.demo.DemoActivity.Kind;
import eu.lotse.domain.register.State;
import java.util.List;

/** What personnel and accounts of the invented company do. */
final class DemoOffices {

  private DemoOffices() {}

  static DemoActivity professionalRecruiting() {
    return new DemoActivity(
        activity(
            "bewerber-berufsnetz",
            "Bewerber im beruflichen Netzwerk",
            "Vor dem Gespräch wird das berufliche Profil angesehen.",
            State.RUNNING,
            "operation=COLLECT",
            "purpose=RECRUITING",
            "subject=APPLICANT",
            "source=PROFESSIONAL_NETWORK",
            "collection=MANUAL_SINGLE",
            "cause=NONE"),
        CSV,
        DemoCompany.PROFESSIONAL,
        DemoCompany.NEW,
        DemoCompany.NEW_END,
        List.of(
            new Kind(45, "accessibility=PUBLIC,information=DUE,jobRelevance=JOB_RELATED", ""),
            new Kind(
                20, "accessibility=OPEN_LOGIN,information=NOT_GIVEN,jobRelevance=JOB_RELATED", ""),
            new Kind(35, "accessibility=OPEN_LOGIN,information=DUE,jobRelevance=", "")));
  }

  static DemoActivity privateRecruiting() {
    return new DemoActivity(
        activity(
            "bewerber-privates-netz",
            "Bewerber im privaten Netzwerk",
            "Geplant: bei Unstimmigkeiten im Lebenslauf auch in privaten Netzwerken nachsehen.",
            State.PLANNED,
            "operation=COLLECT",
            "purpose=RECRUITING",
            "subject=APPLICANT",
            "source=PRIVATE_NETWORK",
            "collection=MANUAL_SINGLE",
            "information=DUE",
            "jobRelevance=JOB_RELATED"),
        CSV,
        DemoCompany.PRIVATE,
        0,
        0,
        List.of(
            new Kind(35, "accessibility=PUBLIC,cause=CONCRETE,informationDueBy=P1M", ""),
            new Kind(30, "accessibility=CLOSED_GROUP,cause=CONCRETE,informationDueBy=P1M", ""),
            new Kind(35, "accessibility=PUBLIC,cause=,informationDueBy=P1M", "")));
  }

  static DemoActivity debtors() {
    return new DemoActivity(
        activity(
            "schuldner-anschrift",
            "Neue Anschrift von Schuldnern",
            "Kommt eine Rechnung zurück, wird in Profilen nach dem neuen Wohnort gesucht.",
            State.RUNNING,
            "operation=COLLECT",
            "purpose=ADDRESS_TRACING",
            "subject=DEBTOR",
            "source=PRIVATE_NETWORK",
            "collection=MANUAL_SINGLE",
            "information=DUE"),
        CSV,
        DemoCompany.PRIVATE,
        DemoCompany.NEW,
        DemoCompany.NEW_END,
        List.of(
            new Kind(55, "accessibility=PUBLIC", ""),
            new Kind(20, "accessibility=OPEN_LOGIN", ""),
            new Kind(25, "accessibility=RESTRICTED_LOGIN", "")));
  }
}
