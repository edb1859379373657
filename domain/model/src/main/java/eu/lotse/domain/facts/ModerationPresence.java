package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;

/**
 * How the company itself appears: replies, pages, chatbots, monitoring and the manner of acting.
 */
final class ModerationPresence {

  private static final Theme PRESENCE =
      new Theme("PRESENCE", new Phrase("Eigener Auftritt", "Own presence"));

  private ModerationPresence() {}

  static void describe(Matter.Builder matter) {
    replyKind(matter);
    monitoringKind(matter);
    jointTerms(matter);
    pageNotice(matter);
    aiNotice(matter);
    aiRole(matter);
    method(matter);
    dataLeak(matter);
  }

  private static void replyKind(Matter.Builder matter) {
    matter
        .attribute("replyKind", "Art der Antwort", "Kind of reply", PRESENCE, HANDLING)
        .help("Was die öffentliche Antwort verrät.", "What the public reply gives away.")
        .value(
            "NEUTRAL",
            "ohne Kundendaten",
            "without customer data",
            "Die Antwort nennt nichts, was nur das Unternehmen über den Kunden weiß.",
            "The reply mentions nothing that only the company knows of the customer.")
        .value(
            "DISCLOSES",
            "mit Kundendaten",
            "with customer data",
            "Die Antwort nennt Bestellung, Vertrag, Forderung, Krankheit oder Ähnliches.",
            "The reply mentions an order, contract, claim, illness or the like.")
        .value(
            "KNOWINGLY_FALSE",
            "bewusst unwahr",
            "knowingly false",
            "Das Unternehmen leugnet, was es besser weiß.",
            "The company denies what it knows to be so.")
        .appliesWhen("measure", "REPLY")
        .stricter("NEUTRAL", "DISCLOSES")
        .stricter("NEUTRAL", "KNOWINGLY_FALSE")
        .add();
  }

  private static void monitoringKind(Matter.Builder matter) {
    matter
        .attribute(
            "monitoringKind", "Art der Beobachtung", "Kind of monitoring", PRESENCE, HANDLING)
        .help("Was bei der Beobachtung festgehalten wird.", "What the monitoring puts on record.")
        .value(
            "AGGREGATED",
            "zusammengefasst",
            "aggregated",
            "Nur Zahlen und Themen, keine Personen.",
            "Figures and topics only, no persons.")
        .value(
            "LIST_OF_CRITICS",
            "Liste von Kritikern",
            "list of critics",
            "Namen derer, die sich kritisch äußern, vielleicht mit ihren Ansichten.",
            "Names of those who speak critically, perhaps with their views.")
        .appliesWhen("measure", "MONITOR")
        .stricter("AGGREGATED", "LIST_OF_CRITICS")
        .add();
  }

  private static void jointTerms(Matter.Builder matter) {
    matter
        .attribute(
            "jointTerms",
            "Vereinbarung mit dem Netzwerk",
            "Terms with the network",
            PRESENCE,
            ACTIVITY)
        .help(
            "Ob mit dem Netzwerk geregelt ist, wer welche Pflichten des Datenschutzes erfüllt.",
            "Whether it is settled with the network who fulfils which duties of data protection.")
        .value(
            "YES",
            "geschlossen",
            "concluded",
            "Die Vereinbarung über die gemeinsame Verantwortung besteht.",
            "The terms on joint responsibility are in place.")
        .value(
            "PLANNED",
            "vorgesehen",
            "planned",
            "Die Vereinbarung wird geschlossen, bevor die Seite online geht.",
            "The terms will be concluded before the page goes online.")
        .value(
            "NO", "fehlt", "none", "Es gibt keine solche Vereinbarung.", "There are no such terms.")
        .appliesWhen("measure", "RUN_PAGE")
        .stricter("YES", "PLANNED", "NO")
        .add();
  }

  private static void pageNotice(Matter.Builder matter) {
    matter
        .attribute("pageNotice", "Datenschutzhinweis", "Privacy notice", PRESENCE, ACTIVITY)
        .help(
            "Ob die Seite sagt, wer welche Daten wofür verarbeitet.",
            "Whether the page says who processes which data for what.")
        .value(
            "YES",
            "vorhanden",
            "in place",
            "Der Hinweis ist von der Seite aus leicht zu finden.",
            "The notice is easily found from the page.")
        .value(
            "PLANNED",
            "vorgesehen",
            "planned",
            "Der Hinweis wird ergänzt, bevor es losgeht.",
            "The notice will be added before the start.")
        .value(
            "NO",
            "fehlt",
            "missing",
            "Auf der Seite steht nichts dazu.",
            "The page says nothing about it.")
        .appliesWhen("measure", "RUN_PAGE", "REPLY")
        .stricter("YES", "PLANNED", "NO")
        .add();
  }

  private static void aiNotice(Matter.Builder matter) {
    matter
        .attribute("aiNotice", "KI-Hinweis", "AI notice", PRESENCE, ACTIVITY)
        .help(
            "Ob Menschen erfahren, dass ihnen eine Maschine antwortet.",
            "Whether people learn that a machine answers them.")
        .value(
            "YES",
            "gegeben",
            "given",
            "Der Hinweis steht spätestens am Beginn des Gesprächs.",
            "The notice is there at the latest when the conversation begins.")
        .value(
            "PLANNED",
            "vorgesehen",
            "planned",
            "Der Hinweis wird eingebaut, bevor der Chatbot startet.",
            "The notice will be built in before the chatbot starts.")
        .value(
            "NO",
            "fehlt",
            "missing",
            "Der Chatbot tritt auf wie ein Mensch.",
            "The chatbot appears as if it were human.")
        .appliesWhen("measure", "RUN_BOT")
        .stricter("YES", "PLANNED", "NO")
        .add();
  }

  private static void aiRole(Matter.Builder matter) {
    matter
        .attribute("aiRole", "Rolle beim KI-System", "Role for the AI system", PRESENCE, ACTIVITY)
        .help(
            "Ob das Unternehmen den Chatbot selbst anbietet oder den eines anderen einsetzt.",
            "Whether the company provides the chatbot itself or uses that of another.")
        .value(
            "PROVIDER",
            "Anbieter",
            "provider",
            "Das Unternehmen hat den Chatbot entwickelt oder stellt ihn unter eigenem Namen bereit.",
            "The company developed the chatbot or offers it under its own name.")
        .value(
            "DEPLOYER",
            "Betreiber",
            "deployer",
            "Das Unternehmen setzt das Produkt eines anderen unter dessen Namen ein.",
            "The company uses the product of another under that other's name.")
        .appliesWhen("measure", "RUN_BOT")
        .add();
  }

  private static void method(Matter.Builder matter) {
    matter
        .attribute("method", "Vorgehensweise", "Manner of acting", PRESENCE, HANDLING)
        .help(
            "Mit welchen Mitteln das Unternehmen gegen Kritik vorgeht.",
            "By what means the company acts against criticism.")
        .value(
            "FAIR",
            "redlich",
            "fair",
            "Offen, unter eigenem Namen und ohne Tricks.",
            "Openly, under its own name and without tricks.")
        .value(
            "FAKE_SUPPORTERS",
            "falsche Fürsprecher",
            "fake supporters",
            "Erfundene oder bezahlte Stimmen loben das Unternehmen oder widersprechen den Kritikern.",
            "Invented or paid voices praise the company or contradict its critics.")
        .value(
            "MASS_NOTICES",
            "massenhafte Meldungen",
            "mass notices",
            "Beiträge werden ohne Grund in großer Zahl gemeldet, damit sie verschwinden.",
            "Content is reported in great numbers without cause so that it disappears.")
        .value(
            "PRESSURE",
            "Druck auf Verfasser",
            "pressure on authors",
            "Verfassern wird gedroht, oder sie werden mit Vorteilen zum Löschen bewegt.",
            "Authors are threatened, or moved to delete by advantages.")
        .value(
            "FALSE_DENIAL",
            "falsches Bestreiten",
            "false denial",
            "Das Unternehmen behauptet wider besseres Wissen, der Verfasser sei nie sein Kunde gewesen.",
            "The company claims against better knowledge that the author never was its customer.")
        .appliesWhen("measure", "DEMAND_REMOVAL", "REPLY", "RUN_PAGE", "RUN_BOT", "MONITOR")
        .presumed("FAIR")
        .stricter("FAIR", "FAKE_SUPPORTERS")
        .stricter("FAIR", "MASS_NOTICES")
        .stricter("FAIR", "PRESSURE")
        .stricter("FAIR", "FALSE_DENIAL")
        .add();
  }

  private static void dataLeak(Matter.Builder matter) {
    matter
        .attribute("dataLeak", "Datenpanne", "Data breach", PRESENCE, HANDLING)
        .help(
            "Ob bei dem Vorgang personenbezogene Daten in falsche Hände gerieten.",
            "Whether personal data got into the wrong hands on this occasion.")
        .value("NONE", "keine", "none", "Es ist nichts abgeflossen.", "Nothing has leaked.")
        .value(
            "DUE",
            "Frist läuft noch",
            "deadline still running",
            "Etwas ist abgeflossen; für die Meldung ist noch Zeit.",
            "Something has leaked; there is still time to notify.")
        .value(
            "REPORTED",
            "gemeldet",
            "notified",
            "Aufsicht und, wo nötig, Betroffene wissen Bescheid.",
            "The authority and, where needed, the persons concerned know.")
        .value(
            "MISSED",
            "Frist versäumt",
            "deadline missed",
            "Die Frist ist verstrichen, ohne dass gemeldet wurde.",
            "The deadline has passed without notification.")
        .presumed("NONE")
        .stricter("NONE", "DUE", "MISSED")
        .stricter("REPORTED", "DUE")
        .add();
  }
}
