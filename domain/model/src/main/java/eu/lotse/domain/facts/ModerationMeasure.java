package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;

/** What the company wants to do, and on which service. */
final class ModerationMeasure {

  private static final Theme MEASURE = new Theme("MEASURE", new Phrase("Maßnahme", "Measure"));

  private ModerationMeasure() {}

  static void describe(Matter.Builder matter) {
    measure(matter);
    service(matter);
  }

  private static void measure(Matter.Builder matter) {
    matter
        .attribute("measure", "Maßnahme", "Measure", MEASURE, ACTIVITY)
        .help(
            "Was das Unternehmen mit dem Beitrag, dem Nutzer oder dem eigenen Auftritt vorhat.",
            "What the company plans to do about the content, the user or its own presence.")
        .value(
            "KEEP",
            "stehen lassen",
            "leave standing",
            "Der Beitrag bleibt so online, wie er ist.",
            "The content stays online as it is.")
        .value(
            "CHECK",
            "Prüfung einleiten",
            "start a check",
            "Der Beitrag bleibt vorerst stehen, während ermittelt wird, ob er rechtmäßig ist.",
            "The content stays for now while it is examined whether it is lawful.")
        .value(
            "REMOVE",
            "löschen",
            "remove",
            "Der Beitrag wird vom eigenen Dienst genommen.",
            "The content is taken off the own service.")
        .value(
            "SUSPEND",
            "zeitweise sperren",
            "suspend",
            "Der Nutzer kann für eine bestimmte Zeit nichts mehr schreiben.",
            "The user cannot write anything for a fixed time.")
        .value(
            "EXCLUDE",
            "dauerhaft ausschließen",
            "exclude for good",
            "Der Nutzer verliert sein Konto auf dem Dienst auf Dauer.",
            "The user loses the account on the service for good.")
        .value(
            "DEMAND_REMOVAL",
            "Löschung verlangen",
            "demand removal",
            "Das Unternehmen ist selbst betroffen und will, dass ein anderer den Beitrag löscht.",
            "The company itself is concerned and wants somebody else to remove the content.")
        .value(
            "DISCLOSE_AUTHOR",
            "Verfasser herausgeben",
            "disclose the author",
            "Dem Verletzten wird mitgeteilt, wer den Beitrag geschrieben hat.",
            "The injured person is told who wrote the content.")
        .value(
            "REPLY",
            "öffentlich antworten",
            "reply in public",
            "Das Unternehmen antwortet unter dem Beitrag, für alle lesbar.",
            "The company replies below the content, for all to read.")
        .value(
            "RUN_PAGE",
            "Seite betreiben",
            "run a page",
            "Das Unternehmen unterhält einen eigenen Auftritt in einem Netzwerk.",
            "The company maintains a presence of its own on a network.")
        .value(
            "RUN_BOT",
            "Chatbot einsetzen",
            "run a chatbot",
            "Eine Maschine antwortet Menschen im Namen des Unternehmens.",
            "A machine answers people in the name of the company.")
        .value(
            "PUBLISH_AD",
            "Beitrag ungeprüft veröffentlichen",
            "publish content unchecked",
            "Beiträge oder Anzeigen von Nutzern erscheinen, ohne dass vorher jemand hinsieht.",
            "Posts or ads of users appear without anybody looking first.")
        .value(
            "MONITOR",
            "Beobachtung verstärken",
            "step up monitoring",
            "In einer Krise wird mehr mitgelesen und ausgewertet als sonst.",
            "In a crisis more is read and evaluated than usual.")
        .add();
  }

  private static void service(Matter.Builder matter) {
    matter
        .attribute("service", "Art des Dienstes", "Kind of service", MEASURE, ACTIVITY)
        .help(
            "Auf welcher Art von Dienst der Beitrag steht oder das Unternehmen auftritt.",
            "On what kind of service the content stands or the company appears.")
        .value(
            "FORUM",
            "Forum",
            "forum",
            "Ein eigenes Forum, ein Blog mit Kommentaren oder eine ähnliche kleine Gemeinschaft.",
            "A forum of one's own, a blog with comments or a similar small community.")
        .value(
            "MARKETPLACE",
            "Marktplatz",
            "marketplace",
            "Ein Dienst, auf dem Nutzer Anzeigen oder Angebote einstellen.",
            "A service on which users place ads or offers.")
        .value(
            "REVIEW_PORTAL",
            "Bewertungsportal",
            "review portal",
            "Ein Dienst, auf dem Kunden oder Patienten andere bewerten.",
            "A service on which customers or patients rate others.")
        .value(
            "LARGE_NETWORK",
            "großes Netzwerk",
            "large network",
            "Ein soziales Netzwerk mit Millionen von Nutzern.",
            "A social network with millions of users.")
        .value(
            "FAN_PAGE",
            "Seite in fremdem Netzwerk",
            "page on another network",
            "Ein Auftritt des Unternehmens in einem Netzwerk, das ein anderer betreibt.",
            "A presence of the company on a network that somebody else runs.")
        .value(
            "NONE",
            "keiner",
            "none",
            "Das Unternehmen betreibt selbst keinen Dienst, um den es hier geht.",
            "The company itself runs no service that matters here.")
        .add();
  }
}
