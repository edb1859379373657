package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.ITEM;

/** What kind of data it is, and how closely it is tied to a person. */
final class ProcessingData {

  private static final Theme DATA = new Theme("DATA", new Phrase("Daten", "Data"));

  private ProcessingData() {}

  static void describe(Matter.Builder matter) {
    identifiability(matter);
    dataCategory(matter);
    specialGround(matter);
    reidentification(matter);
    extent(matter);
  }

  // How far the data are tied to a person is decided by the activity, not by the post: the same
  // post is read with its name by customer service and counted without one by market monitoring.
  private static void identifiability(Matter.Builder matter) {
    matter
        .attribute("identifiability", "Personenbezug", "Identifiability", DATA, ACTIVITY)
        .help(
            "Wie leicht sich die Daten bei diesem Vorgang einer bestimmten Person zuordnen lassen.",
            "How easily the data of this operation can be traced to a particular person.")
        .value(
            "NAMED",
            "mit Namen",
            "with a name",
            "Name, Profilname, Bild, Anschrift oder Kundennummer steht dabei.",
            "A name, profile name, picture, address or customer number is attached.")
        .value(
            "PSEUDONYMISED",
            "unter Kennung",
            "under a code",
            "Statt des Namens steht eine Kennung; ein getrennt verwahrter Schlüssel führt zur Person zurück.",
            "A code stands in for the name; a key kept apart leads back to the person.")
        .value(
            "NAMELESS_TEXT",
            "Text ohne Namen",
            "text without a name",
            "Der Name ist entfernt, der Wortlaut aber erhalten; eine Suchmaschine findet den Beitrag oft wieder.",
            "The name is removed but the wording kept; a search engine will often find the post again.")
        .value(
            "AGGREGATED",
            "zusammengefasst",
            "aggregated",
            "Es bleiben nur Zahlen über größere Gruppen, aus denen sich niemand herauslesen lässt.",
            "Only figures about larger groups remain, from which nobody can be singled out.")
        .presumed("NAMED")
        .stricter("AGGREGATED", "PSEUDONYMISED", "NAMED")
        .stricter("AGGREGATED", "NAMELESS_TEXT", "NAMED")
        .add();
  }

  private static void dataCategory(Matter.Builder matter) {
    matter
        .attribute("dataCategory", "Datenart", "Category of data", DATA, ITEM)
        .help(
            "Ob die Angaben besonders geschützt sind. Besondere Daten betreffen Gesundheit, Sexualleben, Herkunft, Religion, Weltanschauung, Politik, Gewerkschaft, Genetik oder Biometrie.",
            "Whether the details are specially protected. Special data concern health, sex life, origin, religion, belief, politics, trade union, genetics or biometrics.")
        .value(
            "ORDINARY",
            "einfache Daten",
            "ordinary data",
            "Keine der besonderen Angaben und nichts über Straftaten.",
            "None of the special details, and nothing about criminal offences.")
        .value(
            "SPECIAL",
            "besondere Daten",
            "special data",
            "Eine besonders geschützte Angabe steht ausdrücklich da, etwa eine Krankheit oder eine Partei.",
            "A specially protected detail is stated in so many words, for example an illness or a party.")
        .value(
            "SPECIAL_INFERRED",
            "besondere Daten aus Rückschluss",
            "special data by inference",
            "Die besondere Angabe steht nicht da, lässt sich aber erschließen, etwa aus gefolgten Seiten oder Fotos.",
            "The special detail is not stated but can be inferred, for example from pages followed or photos.")
        .value(
            "CRIMINAL",
            "Straftaten",
            "criminal offences",
            "Es geht um Verurteilungen, Strafverfahren oder den Verdacht einer Straftat.",
            "It is about convictions, criminal proceedings or the suspicion of an offence.")
        .presumed("ORDINARY")
        .stricter("ORDINARY", "SPECIAL")
        .stricter("ORDINARY", "SPECIAL_INFERRED")
        .stricter("ORDINARY", "CRIMINAL")
        .add();
  }

  private static void specialGround(Matter.Builder matter) {
    matter
        .attribute(
            "specialGround",
            "Ausnahme für besondere Daten",
            "Exception for special data",
            DATA,
            HANDLING)
        .help(
            "Ob es neben einer Einwilligung einen eigenen Grund gibt, die besonders geschützten Angaben zu verwenden.",
            "Whether, apart from consent, there is a separate ground to use the specially protected details.")
        .value("NONE", "keine", "none", "Es gibt keinen solchen Grund.", "There is no such ground.")
        .value(
            "LEGAL_CLAIMS",
            "Rechtsansprüche",
            "legal claims",
            "Gerade diese Angabe wird gebraucht, um Ansprüche geltend zu machen oder abzuwehren.",
            "This very detail is needed to assert claims or to defend against them.")
        .appliesWhen("dataCategory", "SPECIAL", "SPECIAL_INFERRED", "CRIMINAL")
        .presumed("NONE")
        .stricter("LEGAL_CLAIMS", "NONE")
        .add();
  }

  private static void reidentification(Matter.Builder matter) {
    matter
        .attribute(
            "reidentification",
            "Rückschluss auf Einzelne",
            "Tracing back to individuals",
            DATA,
            HANDLING)
        .help(
            "Ob sich aus den zusammengefassten Zahlen noch einzelne Personen erkennen lassen.",
            "Whether individuals can still be recognised in the aggregated figures.")
        .value(
            "EXCLUDED",
            "ausgeschlossen",
            "excluded",
            "Die Gruppen sind groß genug, und niemand kann zu den einzelnen Beiträgen hinabsteigen.",
            "The groups are large enough, and nobody can drill down to the single posts.")
        .value(
            "POSSIBLE",
            "möglich",
            "possible",
            "Kleine Gruppen, seltene Merkmale oder ein Verweis auf die Beiträge führen zu einzelnen Personen.",
            "Small groups, rare traits or a link to the posts lead to individuals.")
        .appliesWhen("identifiability", "AGGREGATED")
        .presumed("EXCLUDED")
        .stricter("EXCLUDED", "POSSIBLE")
        .add();
  }

  private static void extent(Matter.Builder matter) {
    matter
        .attribute("extent", "Umfang", "Extent", DATA, ACTIVITY)
        .help(
            "Ob mehr Angaben verarbeitet werden, als der Zweck verlangt.",
            "Whether more details are processed than the purpose requires.")
        .value(
            "NECESSARY",
            "nur das Nötige",
            "only what is needed",
            "Jede Angabe wird für den Zweck gebraucht.",
            "Every detail is needed for the purpose.")
        .value(
            "EXCESSIVE",
            "mehr als nötig",
            "more than needed",
            "Es werden auch Angaben verarbeitet, die der Zweck nicht verlangt, etwa auf Vorrat.",
            "Details the purpose does not require are processed too, for example just in case.")
        .appliesWhen("operation", "COLLECT", "STORE", "LINK", "ENRICH", "SCORE", "TRANSFER", "KEEP")
        .presumed("NECESSARY")
        .stricter("NECESSARY", "EXCESSIVE")
        .add();
  }
}
