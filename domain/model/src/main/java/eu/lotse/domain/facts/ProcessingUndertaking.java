package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;

/** What is to be done with the data, and what for. */
final class ProcessingUndertaking {

  static final Theme UNDERTAKING = new Theme("UNDERTAKING", new Phrase("Vorhaben", "Undertaking"));

  private ProcessingUndertaking() {}

  static void describe(Matter.Builder matter) {
    operation(matter);
    purpose(matter);
    purposeChange(matter);
    criticsList(matter);
  }

  private static void operation(Matter.Builder matter) {
    matter
        .attribute("operation", "Vorgang", "Operation", UNDERTAKING, ACTIVITY)
        .help(
            "Der eine Schritt, um den es jetzt geht. Jeder weitere Schritt ist eine eigene Frage: Wer lesen darf, darf noch nicht speichern.",
            "The one step in question now. Every further step is a question of its own: being allowed to read is not being allowed to store.")
        .value(
            "OBSERVE",
            "beobachten",
            "observe",
            "Beiträge werden nur gelesen; es wird nichts abgelegt, notiert oder exportiert.",
            "Posts are only read; nothing is filed, noted down or exported.")
        .value(
            "COLLECT",
            "erheben",
            "collect",
            "Angaben über eine Person werden gezielt beschafft, etwa über eine Suche, einen Abruf oder eine Nachfrage.",
            "Details about a person are deliberately obtained, for example by a search, a download or a question.")
        .value(
            "STORE",
            "speichern",
            "store",
            "Beitrag, Profil oder Notiz kommt in ein eigenes System, auch in eine Tabelle oder als Bildschirmfoto.",
            "The post, profile or note goes into a system of ours, be it a spreadsheet or a screenshot.")
        .value(
            "LINK",
            "verknüpfen",
            "link",
            "Ein Profil wird einem Datensatz im Kundensystem zugeordnet, sodass beides als dieselbe Person gilt.",
            "A profile is matched with a record in the customer system, so that both count as the same person.")
        .value(
            "ENRICH",
            "anreichern",
            "enrich",
            "Ein vorhandener Datensatz bekommt neue Angaben, etwa Vorlieben oder den Arbeitgeber aus einem Profil.",
            "An existing record receives new details, for example preferences or the employer from a profile.")
        .value(
            "SCORE",
            "bewerten",
            "score",
            "Aus den Daten wird ein Wert oder eine Rangfolge über die Person berechnet, etwa Bonität oder Kündigungsneigung.",
            "A figure or rank about the person is calculated from the data, for example creditworthiness or risk of leaving.")
        .value(
            "CONTACT",
            "ansprechen",
            "contact",
            "Das Unternehmen wendet sich an die Person, gleich auf welchem Weg, auch als Antwort.",
            "The company turns to the person, by whatever channel, a reply included.")
        .value(
            "TRANSFER",
            "übermitteln",
            "transfer",
            "Die Daten gehen an jemanden außerhalb des Unternehmens oder werden ihm zum Abruf geöffnet.",
            "The data go to somebody outside the company, or are opened to them for retrieval.")
        .value(
            "PUBLISH",
            "veröffentlichen",
            "publish",
            "Das Unternehmen macht Angaben, Zitat oder Bild der Person für viele sichtbar, auch in einer öffentlichen Antwort.",
            "The company shows details, a quotation or a picture of the person to many people, a public reply included.")
        .value(
            "KEEP",
            "aufbewahren",
            "keep",
            "Die Daten liegen schon im eigenen System; gefragt ist, ob sie dort bleiben dürfen.",
            "The data are already in a system of ours; the question is whether they may stay there.")
        .add();
  }

  private static void purpose(Matter.Builder matter) {
    matter
        .attribute("purpose", "Zweck", "Purpose", UNDERTAKING, ACTIVITY)
        .help(
            "Wofür die Daten gebraucht werden. Maßgeblich ist der Zweck, der vor Beginn feststand; bei mehreren wird jeder einzeln gefragt.",
            "What the data are needed for. What counts is the purpose fixed before the start; where there are several, ask about each.")
        .value(
            "SERVICE",
            "Kundendienst",
            "customer service",
            "Eine Frage oder Störung dieser Person soll beantwortet oder behoben werden.",
            "A question or problem of this person is to be answered or solved.")
        .value(
            "COMPLAINT",
            "Beschwerde",
            "complaint",
            "Die Person ist unzufrieden; ihrer Beschwerde soll nachgegangen werden.",
            "The person is dissatisfied, and the complaint is to be followed up.")
        .value(
            "MONITORING",
            "Beobachtung des Marktes",
            "market monitoring",
            "Das Unternehmen will wissen, was über Marke, Produkte oder Branche gesagt wird, nicht wer es sagt.",
            "The company wants to know what is said about its brand, products or trade, not who says it.")
        .value(
            "MARKET_RESEARCH",
            "Marktforschung",
            "market research",
            "Meinungen werden nach Methode erhoben und ausgewertet; das Ergebnis ist eine Studie ohne Namen.",
            "Opinions are gathered and analysed methodically; the result is a study without names.")
        .value(
            "PREFERENCES",
            "Vorlieben",
            "preferences",
            "Hobbys, Geschmack oder Gewohnheiten einzelner Personen werden ermittelt, etwa für passende kleine Geschenke.",
            "Hobbies, tastes or habits of individuals are found out, for example to send fitting small gifts.")
        .value(
            "CROSS_SELLING",
            "Zusatzverkauf",
            "cross-selling",
            "Bestehenden Kunden soll etwas Weiteres angeboten werden, das zu ihrem Kauf passt.",
            "Existing customers are to be offered something more that goes with what they bought.")
        .value(
            "PROFILING",
            "Profilbildung",
            "profiling",
            "Viele Angaben über eine Person werden zu einem Bild ihrer Persönlichkeit oder ihres Verhaltens zusammengesetzt.",
            "Many details about a person are put together into a picture of their personality or behaviour.")
        .value(
            "CREDIT_SCORING",
            "Bonität",
            "creditworthiness",
            "Es soll eingeschätzt werden, ob die Person zahlen kann und wird.",
            "The aim is to judge whether the person can and will pay.")
        .value(
            "ADVERTISING",
            "Werbung",
            "advertising",
            "Der Absatz soll gefördert werden; auch Umfragen zur Zufriedenheit und Einladungen zählen dazu.",
            "Sales are to be promoted; satisfaction surveys and invitations count as well.")
        .value(
            "RECRUITING",
            "Personalauswahl",
            "recruiting",
            "Es geht darum, ob jemand eingestellt oder für eine Stelle angesprochen wird.",
            "The question is whether somebody is hired, or approached about a job.")
        .value(
            "STAFF_CONTROL",
            "Mitarbeiterkontrolle",
            "staff monitoring",
            "Verhalten oder Leistung eigener Beschäftigter soll geprüft werden.",
            "The behaviour or performance of our own employees is to be checked.")
        .value(
            "ADDRESS_TRACING",
            "Anschriftenermittlung",
            "address tracing",
            "Die aktuelle Anschrift einer Person wird gesucht, meist um eine Forderung durchzusetzen.",
            "The current address of a person is sought, mostly to enforce a claim.")
        .value(
            "COURTESY",
            "Glückwunsch",
            "congratulation",
            "Eine Aufmerksamkeit ohne Angebot, etwa zum Geburtstag oder zur neuen Stelle.",
            "A courtesy without any offer, for example on a birthday or a new job.")
        .value(
            "CRISIS",
            "Krise",
            "crisis",
            "Eine Welle öffentlicher Kritik läuft oder droht; das Unternehmen muss schnell Überblick gewinnen und antworten.",
            "A wave of public criticism is under way or looming; the company must see clearly and answer quickly.")
        .value(
            "UNSPECIFIED",
            "unbestimmt",
            "unspecified",
            "Ein Zweck ist noch nicht festgelegt, oder die Daten werden auf Vorrat gesammelt.",
            "No purpose has been fixed yet, or the data are gathered just in case.")
        .add();
  }

  private static void purposeChange(Matter.Builder matter) {
    matter
        .attribute("purposeChange", "Zweckänderung", "Change of purpose", UNDERTAKING, ACTIVITY)
        .help(
            "Ob die Daten ursprünglich für etwas anderes beschafft wurden, und ob der neue Zweck dazu noch passt.",
            "Whether the data were first obtained for something else, and whether the new purpose still fits that.")
        .value(
            "NONE",
            "keine",
            "none",
            "Die Daten dienen dem Zweck, für den sie beschafft wurden.",
            "The data serve the purpose they were obtained for.")
        .value(
            "COMPATIBLE",
            "vereinbar",
            "compatible",
            "Der neue Zweck hängt eng mit dem alten zusammen, und die Person rechnet vernünftigerweise damit; die Prüfung ist festgehalten.",
            "The new purpose is closely connected with the old one and the person reasonably expects it; the assessment is on file.")
        .value(
            "DOUBTFUL",
            "zweifelhaft",
            "doubtful",
            "Es gibt Gründe dafür und dagegen, oder die Vereinbarkeit hat noch keiner geprüft.",
            "There are reasons for and against, or nobody has assessed the compatibility yet.")
        .value(
            "INCOMPATIBLE",
            "unvereinbar",
            "incompatible",
            "Der neue Zweck hat mit dem alten nichts zu tun, etwa Werbung mit Daten aus einer Beschwerde.",
            "The new purpose has nothing to do with the old one, for example advertising with data from a complaint.")
        .presumed("NONE")
        .stricter("NONE", "COMPATIBLE", "DOUBTFUL", "INCOMPATIBLE")
        .add();
  }

  private static void criticsList(Matter.Builder matter) {
    matter
        .attribute("criticsList", "Liste von Kritikern", "List of critics", UNDERTAKING, ACTIVITY)
        .help(
            "Ob in der Krise festgehalten wird, wer kritisiert, statt nur, was kritisiert wird.",
            "Whether in the crisis it is recorded who criticises, rather than only what is criticised.")
        .value(
            "YES",
            "ja",
            "yes",
            "Namen oder Profile einzelner Kritiker werden gesammelt, markiert oder eingestuft.",
            "Names or profiles of individual critics are gathered, flagged or graded.")
        .value(
            "NO",
            "nein",
            "no",
            "Ausgewertet werden nur Themen und Mengen, keine einzelnen Kritiker.",
            "Only topics and volumes are analysed, no individual critics.")
        .appliesWhen("purpose", "CRISIS")
        .stricter("NO", "YES")
        .add();
  }
}
