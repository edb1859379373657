package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.ITEM;

/** What the company demands of others, and what others demand of it. */
final class ModerationDemand {

  private static final Theme DEMAND =
      new Theme("DEMAND", new Phrase("Löschung und Herausgabe", "Removal and disclosure"));

  private ModerationDemand() {}

  static void describe(Matter.Builder matter) {
    warning(matter);
    defectNotice(matter);
    demandTo(matter);
    courtOrder(matter);
  }

  private static void warning(Matter.Builder matter) {
    matter
        .attribute("warning", "Allgemeine Warnung", "General warning", DEMAND, ITEM)
        .help(
            "Ob der Beitrag allgemein davor warnt, mit dem Unternehmen Geschäfte zu machen.",
            "Whether the content warns in general against doing business with the company.")
        .value(
            "YES",
            "enthalten",
            "contained",
            "Der Beitrag rät jedem, die Finger davon zu lassen.",
            "The content tells everybody to keep off.")
        .value(
            "NO",
            "fehlt",
            "none",
            "Der Beitrag schildert nur das eigene Erlebnis.",
            "The content only tells of the author's own experience.")
        .appliesWhen("measure", "DEMAND_REMOVAL")
        .add();
  }

  private static void defectNotice(Matter.Builder matter) {
    matter
        .attribute("defectNotice", "Mängelanzeige", "Notice of defect", DEMAND, HANDLING)
        .help(
            "Ob der Kunde den Mangel dem Verkäufer gemeldet hat, bevor er ihn öffentlich machte.",
            "Whether the customer told the seller of the defect before making it public.")
        .value(
            "GIVEN",
            "erfolgt",
            "given",
            "Der Verkäufer wusste vom Mangel und konnte abhelfen.",
            "The seller knew of the defect and could remedy it.")
        .value(
            "NOT_GIVEN",
            "unterblieben",
            "not given",
            "Der Verkäufer erfährt vom Mangel erst aus der Bewertung.",
            "The seller learns of the defect only from the review.")
        .appliesWhen("measure", "DEMAND_REMOVAL")
        .add();
  }

  private static void demandTo(Matter.Builder matter) {
    matter
        .attribute(
            "demandTo", "Gegner des Löschverlangens", "Addressee of the demand", DEMAND, HANDLING)
        .help(
            "Von wem das Unternehmen die Löschung verlangt.",
            "Of whom the company demands the removal.")
        .value(
            "AUTHOR",
            "Verfasser",
            "author",
            "Von dem, der den Beitrag geschrieben hat.",
            "Of the one who wrote the content.")
        .value(
            "OPERATOR",
            "Betreiber",
            "operator",
            "Von dem, auf dessen Dienst der Beitrag steht.",
            "Of the one on whose service the content stands.")
        .value(
            "FOREIGN_NETWORK",
            "ausländisches Netzwerk",
            "foreign network",
            "Von einem Netzwerk, das aus dem Ausland betrieben wird.",
            "Of a network that is run from abroad.")
        .appliesWhen("measure", "DEMAND_REMOVAL")
        .presumed("AUTHOR")
        .add();
  }

  private static void courtOrder(Matter.Builder matter) {
    matter
        .attribute("courtOrder", "Gerichtliche Anordnung", "Court order", DEMAND, HANDLING)
        .help(
            "Ob ein Gericht die Auskunft über den Verfasser für zulässig erklärt hat.",
            "Whether a court has declared the disclosure of the author permissible.")
        .value(
            "YES",
            "liegt vor",
            "in place",
            "Der Beschluss liegt vor und deckt die Auskunft.",
            "The order is there and covers the disclosure.")
        .value(
            "NO",
            "fehlt",
            "none",
            "Es gibt nur das Verlangen des Betroffenen.",
            "There is only the demand of the person concerned.")
        .appliesWhen("measure", "DISCLOSE_AUTHOR")
        .stricter("YES", "NO")
        .add();
  }
}
