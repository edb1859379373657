package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.ITEM;

/** How long the data stay, and whether there is still a reason for them to. */
final class ProcessingRetention {

  private static final Theme RETENTION =
      new Theme("RETENTION", new Phrase("Speicherung", "Retention"));

  private ProcessingRetention() {}

  static void describe(Matter.Builder matter) {
    retention(matter);
    purposeEnded(matter);
    collectedBeforeGdpr(matter);
    stockReview(matter);
    deletedAtSource(matter);
    retentionGround(matter);
  }

  private static void retention(Matter.Builder matter) {
    matter
        .attribute("retention", "Speicherfrist", "Retention period", RETENTION, ACTIVITY)
        .help(
            "Ob feststeht, wann die Daten gelöscht werden.",
            "Whether it is settled when the data will be erased.")
        .value(
            "LIMITED",
            "begrenzt",
            "limited",
            "Für diese Art von Daten gilt eine Frist, nach der tatsächlich gelöscht wird.",
            "A period is set for this kind of data, and after it they are in fact erased.")
        .value(
            "UNLIMITED",
            "unbegrenzt",
            "unlimited",
            "Es gibt keine Frist, oder sie wird nicht angewandt.",
            "There is no period, or it is not applied.")
        .appliesWhen("operation", "STORE", "ENRICH", "KEEP", "LINK")
        .presumed("LIMITED")
        .stricter("LIMITED", "UNLIMITED")
        .add();
  }

  private static void purposeEnded(Matter.Builder matter) {
    matter
        .attribute(
            "purposeEnded", "Zweckerreichung", "Achievement of the purpose", RETENTION, HANDLING)
        .help(
            "Ob die Daten für ihren Zweck noch gebraucht werden.",
            "Whether the data are still needed for their purpose.")
        .value(
            "NO",
            "Zweck besteht",
            "purpose persists",
            "Der Fall ist offen, der Vertrag läuft oder Ansprüche sind noch möglich.",
            "The case is open, the contract is running or claims are still possible.")
        .value(
            "YES",
            "Zweck erledigt",
            "purpose achieved",
            "Der Fall ist abgeschlossen, und es gibt keinen anderen Grund mehr für die Daten.",
            "The case is closed, and there is no other reason left to hold the data.")
        .appliesWhen("operation", "KEEP")
        .stricter("NO", "YES")
        .add();
  }

  private static void collectedBeforeGdpr(Matter.Builder matter) {
    matter
        .attribute("collectedBeforeGdpr", "Altbestand", "Old stock", RETENTION, ITEM)
        .help(
            "Ob die Daten aus der Zeit vor der Datenschutz-Grundverordnung stammen.",
            "Whether the data date from before the General Data Protection Regulation.")
        .value(
            "YES",
            "vor dem 25.05.2018",
            "before 25 May 2018",
            "Die Daten wurden spätestens am 24. Mai 2018 erhoben.",
            "The data were collected on 24 May 2018 at the latest.")
        .value(
            "NO",
            "danach",
            "later",
            "Die Daten wurden am 25. Mai 2018 oder später erhoben.",
            "The data were collected on 25 May 2018 or later.")
        .appliesWhen("operation", "KEEP")
        .add();
  }

  private static void stockReview(Matter.Builder matter) {
    matter
        .attribute("stockReview", "Neubewertung", "Review of old stock", RETENTION, HANDLING)
        .help(
            "Ob seit Geltung der Datenschutz-Grundverordnung geprüft wurde, auf welcher Grundlage die alten Daten bleiben dürfen.",
            "Whether, since the GDPR applies, it has been reviewed on which basis the old data may stay.")
        .value(
            "DONE",
            "erfolgt",
            "done",
            "Die Prüfung ist festgehalten und nennt eine Grundlage nach neuem Recht.",
            "The review is on file and names a basis under the new law.")
        .value(
            "NOT_DONE",
            "unterblieben",
            "not done",
            "Die Daten wurden ohne Prüfung übernommen.",
            "The data were carried over without review.")
        .value(
            "PLANNED",
            "geplant",
            "planned",
            "Ein Termin steht fest; bis dahin werden die Daten nicht genutzt.",
            "A date is fixed; until then the data are not used.")
        .appliesWhen("collectedBeforeGdpr", "YES")
        .stricter("DONE", "PLANNED", "NOT_DONE")
        .add();
  }

  private static void deletedAtSource(Matter.Builder matter) {
    matter
        .attribute(
            "deletedAtSource", "Beitrag an der Quelle", "Post at the source", RETENTION, ITEM)
        .help(
            "Ob der Beitrag dort, woher er stammt, noch zu sehen ist.",
            "Whether the post can still be seen where it came from.")
        .value(
            "NO",
            "noch sichtbar",
            "still visible",
            "Er steht noch dort, oder die Daten stammen nicht aus einem Beitrag.",
            "It is still there, or the data do not come from a post.")
        .value(
            "YES",
            "entfernt",
            "removed",
            "Der Verfasser hat ihn gelöscht, verborgen oder seinen Empfängerkreis verengt.",
            "The author has deleted or hidden it, or narrowed its audience.")
        .value(
            "NOT_CHECKED",
            "ungeprüft",
            "not checked",
            "Seit der Erhebung hat niemand nachgesehen.",
            "Nobody has looked since it was collected.")
        .appliesWhen("operation", "KEEP")
        .presumed("NO")
        .stricter("NO", "NOT_CHECKED", "YES")
        .add();
  }

  // Why data may stay although their own purpose no longer needs them. Presumed to be none, so that
  // nobody keeps data by default.
  private static void retentionGround(Matter.Builder matter) {
    matter
        .attribute(
            "retentionGround", "Aufbewahrungsgrund", "Ground for retention", RETENTION, HANDLING)
        .help(
            "Ob es neben dem Zweck einen eigenen Grund gibt, die Daten liegen zu lassen.",
            "Whether, apart from the purpose, there is a separate ground to leave the data where they are.")
        .value(
            "NONE",
            "keiner",
            "none",
            "Die Daten liegen nur für ihren Zweck da.",
            "The data are there for their purpose only.")
        .value(
            "STATUTORY_PERIOD",
            "gesetzliche Frist",
            "statutory period",
            "Ein Gesetz schreibt vor, dass sie noch vorhanden sein müssen, etwa als Beleg für das Finanzamt.",
            "A statute requires that they still be there, for example as a record for the tax office.")
        .value(
            "LEGAL_CLAIMS",
            "Ansprüche",
            "legal claims",
            "Gerade diese Daten werden gebraucht, um noch nicht verjährte Ansprüche durchzusetzen oder abzuwehren.",
            "These very data are needed to enforce claims not yet time-barred, or to defend against them.")
        .value(
            "BLOCK_LIST",
            "Sperrliste",
            "block list",
            "Es ist nur der Eintrag, an dem das Unternehmen erkennt, dass es die Person nicht mehr ansprechen darf.",
            "It is only the entry by which the company recognises that it may no longer contact the person.")
        .appliesWhen("operation", "KEEP")
        .presumed("NONE")
        .stricter("STATUTORY_PERIOD", "NONE")
        .stricter("LEGAL_CLAIMS", "NONE")
        .stricter("BLOCK_LIST", "NONE")
        .add();
  }
}
