package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ITEM;

/** Where the data stand, who can see them there, and for whom they were written. */
final class ProcessingSource {

  static final Theme SOURCE =
      new Theme("SOURCE", new Phrase("Quelle und Zugang", "Source and access"));

  /** The sources in which people write to one another, and so choose who reads along. */
  private static final String[] PLACES_TO_POST = {
    "PROFESSIONAL_NETWORK",
    "PRIVATE_NETWORK",
    "MICROBLOG",
    "REVIEW_PORTAL",
    "OWN_FORUM",
    "OTHER_WEB"
  };

  private ProcessingSource() {}

  static void describe(Matter.Builder matter) {
    source(matter);
    accessibility(matter);
    visibility(matter);
    addressee(matter);
    author(matter);
  }

  private static void source(Matter.Builder matter) {
    matter
        .attribute("source", "Quelle", "Source", SOURCE, ITEM)
        .help(
            "Woher die Angaben stammen. Entscheidend ist, wo das Unternehmen oder sein Dienstleister sie gefunden hat.",
            "Where the details come from. What counts is where the company or its provider found them.")
        .value(
            "PROFESSIONAL_NETWORK",
            "berufliches Netzwerk",
            "professional network",
            "Ein Netzwerk für Beruf und Geschäft, etwa XING oder LinkedIn.",
            "A network for work and business, for example XING or LinkedIn.")
        .value(
            "PRIVATE_NETWORK",
            "privates Netzwerk",
            "private network",
            "Ein Netzwerk für Freundeskreis und Freizeit, etwa Facebook, Instagram oder TikTok.",
            "A network for friends and leisure, for example Facebook, Instagram or TikTok.")
        .value(
            "MICROBLOG",
            "Kurznachrichtendienst",
            "microblog",
            "Ein Dienst für kurze Beiträge an viele, etwa X, Mastodon, Bluesky oder Threads.",
            "A service for short posts to many readers, for example X, Mastodon, Bluesky or Threads.")
        .value(
            "REVIEW_PORTAL",
            "Bewertungsportal",
            "review portal",
            "Ein fremdes Portal, auf dem Unternehmen, Waren oder Personen bewertet werden.",
            "A portal run by others on which companies, goods or people are rated.")
        .value(
            "OWN_FORUM",
            "eigenes Forum",
            "own forum",
            "Ein Forum oder Kommentarbereich, den das Unternehmen selbst betreibt.",
            "A forum or comment section that the company itself runs.")
        .value(
            "OWN_WEBSITE",
            "eigene Website",
            "own website",
            "Daten, die beim Besuch der eigenen Website anfallen, etwa Klickwege oder Cookies.",
            "Data arising from visits to our own website, for example click paths or cookies.")
        .value(
            "PUBLIC_DIRECTORY",
            "öffentliches Verzeichnis",
            "public directory",
            "Ein jedem offenes Verzeichnis von Anschriften oder Firmen, etwa Telefonbuch oder Handelsregister.",
            "A directory of addresses or firms open to everyone, for example a phone book or the commercial register.")
        .value(
            "RESIDENTS_REGISTER",
            "Melderegister",
            "residents register",
            "Eine Auskunft der Meldebehörde.",
            "Information from the residents' registration office.")
        .value(
            "OWN_CONTRACT_DATA",
            "eigene Vertragsdaten",
            "own contract data",
            "Angaben aus Verträgen, Bestellungen oder Anfragen der Person beim Unternehmen selbst.",
            "Details from the person's own contracts, orders or enquiries with the company.")
        .value(
            "OTHER_WEB",
            "anderes Netzangebot",
            "other website",
            "Jede andere Stelle im Netz, etwa ein Blog, eine Vereinsseite oder ein fremdes Forum.",
            "Any other place on the web, for example a blog, a club's page or a forum run by others.")
        .add();
  }

  private static void accessibility(Matter.Builder matter) {
    matter
        .attribute("accessibility", "Zugänglichkeit", "Accessibility", SOURCE, ITEM)
        .help(
            "Wer den Beitrag sehen kann. Am einfachsten prüft man das in einem Browserfenster ohne Anmeldung.",
            "Who can see the post. The easiest check is a browser window without being logged in.")
        .value(
            "PUBLIC",
            "öffentlich",
            "public",
            "Jeder sieht den Beitrag ohne Anmeldung, etwa über eine Suchmaschine.",
            "Everyone sees the post without logging in, for example through a search engine.")
        .value(
            "OPEN_LOGIN",
            "für jeden nach Anmeldung",
            "to anyone after signing up",
            "Man muss angemeldet sein, aber jeder kann sich sofort und ohne Prüfung anmelden und sieht den Beitrag dann.",
            "One must be logged in, but anyone can sign up at once, unchecked, and then sees the post.")
        .value(
            "RESTRICTED_LOGIN",
            "nur für angemeldete Nutzer",
            "to admitted users only",
            "Der Beitrag ist nur nach Anmeldung zu sehen, und die Anmeldung steht nicht jedem sofort offen.",
            "The post is visible only after login, and a login is not open to everyone at once.")
        .value(
            "CLOSED_GROUP",
            "geschlossene Gruppe",
            "closed group",
            "Nur Freunde, bestätigte Kontakte oder Mitglieder einer Gruppe sehen den Beitrag.",
            "Only friends, confirmed contacts or members of a group see the post.")
        .value(
            "DIRECT_MESSAGE",
            "Direktnachricht",
            "direct message",
            "Eine Nachricht an einzelne Empfänger, die sonst keiner sieht.",
            "A message to particular recipients that nobody else sees.")
        .appliesWhen("source", PLACES_TO_POST)
        .stricter("PUBLIC", "OPEN_LOGIN", "RESTRICTED_LOGIN", "CLOSED_GROUP")
        .add();
  }

  private static void visibility(Matter.Builder matter) {
    matter
        .attribute("visibility", "Sichtbarkeit", "Choice of visibility", SOURCE, ITEM)
        .help(
            "Ob die Person selbst eingestellt hat, dass alle den Beitrag sehen. Sichtbar zu sein genügt dafür nicht.",
            "Whether the person set the post to be seen by everyone. Being visible is not enough for that.")
        .value(
            "CHOSEN_FOR_EVERYONE",
            "bewusst für alle gewählt",
            "deliberately chosen for everyone",
            "Es ist belegt, dass die Person die Einstellung „öffentlich“ selbst gewählt hat.",
            "It is evidenced that the person chose the setting \"public\".")
        .value(
            "NOT_CHOSEN",
            "ohne eigene Wahl",
            "without a choice of one's own",
            "Der Dienst zeigt den Beitrag von sich aus allen, oder die Person hat einen engeren Kreis gewählt.",
            "The service shows the post to everyone of its own accord, or the person chose a narrower circle.")
        .value(
            "NOT_ASCERTAINABLE",
            "unaufklärbar",
            "cannot be ascertained",
            "Es wurde nachgesehen, aber von außen lässt sich nicht feststellen, was die Person eingestellt hat.",
            "Somebody looked, but from outside it cannot be established what the person had set.")
        .appliesWhen("source", PLACES_TO_POST)
        .stricter("CHOSEN_FOR_EVERYONE", "NOT_CHOSEN")
        .stricter("CHOSEN_FOR_EVERYONE", "NOT_ASCERTAINABLE")
        .add();
  }

  private static void addressee(Matter.Builder matter) {
    matter
        .attribute("addressee", "Adressat", "Addressee", SOURCE, ITEM)
        .help(
            "An wen sich der Beitrag richtet, so wie ihn ein unbefangener Leser versteht.",
            "Whom the post is meant for, as an unbiased reader understands it.")
        .value(
            "COMPANY",
            "das Unternehmen",
            "the company",
            "Das Unternehmen wird angesprochen, markiert oder angeschrieben, oder der Beitrag steht auf seiner Seite.",
            "The company is addressed, tagged or written to, or the post stands on its page.")
        .value(
            "PUBLIC",
            "die Öffentlichkeit",
            "the public",
            "Der Beitrag redet zu allen, etwa eine Bewertung oder ein Erfahrungsbericht.",
            "The post speaks to everyone, for example a review or a report of experience.")
        .value(
            "CONTACTS",
            "eigene Kontakte",
            "the person's own contacts",
            "Der Beitrag ist für Freunde, Familie oder Kollegen gedacht, auch wenn ihn andere sehen können.",
            "The post is meant for friends, family or colleagues, even if others can see it.")
        .value(
            "UNCLEAR",
            "unklar",
            "unclear",
            "Auch nach dem Lesen des Zusammenhangs bleibt offen, wer gemeint ist.",
            "Even after reading the context it remains open who is meant.")
        .appliesWhen("source", PLACES_TO_POST)
        .add();
  }

  private static void author(Matter.Builder matter) {
    matter
        .attribute("author", "Verfasser", "Author", SOURCE, ITEM)
        .help(
            "Ob die Person, um deren Daten es geht, den Beitrag selbst geschrieben hat.",
            "Whether the person whose data are at stake wrote the post.")
        .value(
            "PERSON_CONCERNED",
            "die betroffene Person selbst",
            "the person concerned",
            "Die Person schreibt über sich selbst oder aus eigener Sicht.",
            "The person writes about themselves or from their own point of view.")
        .value(
            "SOMEONE_ELSE",
            "ein anderer",
            "someone else",
            "Ein anderer schreibt über die Person, etwa ein Freund, ein Kunde oder die Presse.",
            "Somebody else writes about the person, for example a friend, a customer or the press.")
        .appliesWhen("source", PLACES_TO_POST)
        .presumed("PERSON_CONCERNED")
        .add();
  }
}
