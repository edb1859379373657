package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.ITEM;

/** To whom the data go: to recipients, to other countries, to the public. */
final class ProcessingDisclosure {

  private static final Theme DISCLOSURE =
      new Theme(
          "DISCLOSURE",
          new Phrase("Weitergabe und Veröffentlichung", "Disclosure and publication"));

  private ProcessingDisclosure() {}

  static void describe(Matter.Builder matter) {
    recipient(matter);
    recipientNamed(matter);
    thirdCountry(matter);
    certification(matter);
    standardClauses(matter);
    disclosesData(matter);
    licence(matter);
    processorContract(matter);
  }

  private static void recipient(Matter.Builder matter) {
    matter
        .attribute("recipient", "Empfänger", "Recipient", DISCLOSURE, ACTIVITY)
        .help("Wer die Daten bekommt.", "Who receives the data.")
        .value(
            "PROCESSOR",
            "Auftragsverarbeiter",
            "processor",
            "Ein Dienstleister, der nur nach Weisung arbeitet und keine eigenen Zwecke verfolgt.",
            "A provider that works on instructions only and pursues no purposes of its own.")
        .value(
            "WITHOUT_KEY",
            "Auswerter ohne Schlüssel",
            "analyst without the key",
            "Er bekommt nur Kennungen und kann sie auf keinem ihm offenen Weg einer Person zuordnen.",
            "They receive codes only and have no means open to them of tracing these to a person.")
        .value(
            "NETWORK",
            "Netzwerkbetreiber",
            "network operator",
            "Der Betreiber eines sozialen Netzwerks, etwa beim Hochladen einer Kundenliste für Anzeigen.",
            "The operator of a social network, for example when a customer list is uploaded for ads.")
        .value(
            "OTHER",
            "anderer",
            "other",
            "Jeder andere, auch ein anderes Unternehmen desselben Konzerns.",
            "Anybody else, another company of the same group included.")
        .value(
            "PROVIDER_WITH_OWN_PURPOSES",
            "Dienstleister mit eigenen Zwecken",
            "provider with purposes of its own",
            "Er arbeitet für uns, nutzt die Daten aber auch für sich, etwa um sein Produkt zu verbessern oder andere Kunden zu bedienen.",
            "It works for us but also uses the data for itself, for example to improve its product or serve other clients.")
        .appliesWhen("operation", "TRANSFER")
        .add();
  }

  private static void recipientNamed(Matter.Builder matter) {
    matter
        .attribute(
            "recipientNamed",
            "Benennung des Empfängers",
            "Naming of the recipient",
            DISCLOSURE,
            HANDLING)
        .help(
            "Ob die Person schon bei der Erhebung erfahren hat, wer ihre Daten bekommt.",
            "Whether the person was told at collection who will receive their data.")
        .value(
            "YES",
            "bei Erhebung benannt",
            "named at collection",
            "Der Datenschutzhinweis von damals nennt den Empfänger oder seine Gruppe.",
            "The privacy notice of that time names the recipient or its group.")
        .value(
            "NO",
            "ungenannt",
            "not named",
            "Der Empfänger kam in der damaligen Information nicht vor, oder es gab keine.",
            "The recipient did not occur in the information of that time, or there was none.")
        .value(
            "PLANNED",
            "wird bei Erhebung benannt",
            "will be named at collection",
            "Der Hinweis, den die Person bei der Erhebung bekommt, wird den Empfänger nennen.",
            "The notice the person gets at collection will name the recipient.")
        .appliesWhen("operation", "TRANSFER")
        .stricter("YES", "PLANNED", "NO")
        .add();
  }

  private static void thirdCountry(Matter.Builder matter) {
    matter
        .attribute("thirdCountry", "Drittland", "Third country", DISCLOSURE, ACTIVITY)
        .help(
            "Ob die Daten bei diesem Vorgang in ein Land außerhalb von EU und EWR gelangen. Auch Zugriff von dort zählt, etwa durch ein Werkzeug oder die Fernwartung.",
            "Whether in this operation the data reach a country outside the EU and EEA. Access from there counts too, for example by a tool or remote support.")
        .value(
            "NONE",
            "keines",
            "none",
            "Speicherung und Zugriff bleiben in EU und EWR.",
            "Storage and access stay within the EU and EEA.")
        .value(
            "US",
            "USA",
            "USA",
            "Der Empfänger sitzt in den Vereinigten Staaten oder greift von dort zu.",
            "The recipient is in the United States or has access from there.")
        .value(
            "OTHER",
            "anderes",
            "other",
            "Ein anderes Land außerhalb von EU und EWR.",
            "Another country outside the EU and EEA.")
        .presumed("NONE")
        .stricter("NONE", "US")
        .stricter("NONE", "OTHER")
        .add();
  }

  private static void certification(Matter.Builder matter) {
    matter
        .attribute(
            "certification",
            "Zertifizierung des Empfängers",
            "Certification of the recipient",
            DISCLOSURE,
            ACTIVITY)
        .help(
            "Ob der Empfänger in den USA am maßgeblichen Tag in der Liste des damals geltenden Abkommens steht (Safe Harbor, Privacy Shield, Data Privacy Framework).",
            "Whether on the day in question the recipient in the USA is on the list of the arrangement then in force (Safe Harbor, Privacy Shield, Data Privacy Framework).")
        .value(
            "YES",
            "gelistet",
            "listed",
            "Der Eintrag wurde nachgesehen und ist für diese Art von Daten aktiv.",
            "The entry was looked up and is active for this kind of data.")
        .value(
            "NO",
            "ungelistet",
            "not listed",
            "Es gibt keinen aktiven Eintrag, oder es gab an dem Tag kein Abkommen.",
            "There is no active entry, or no arrangement was in force on that day.")
        .appliesWhen("thirdCountry", "US")
        .stricter("YES", "NO")
        .add();
  }

  private static void standardClauses(Matter.Builder matter) {
    matter
        .attribute(
            "standardClauses",
            "Standardvertragsklauseln",
            "Standard contractual clauses",
            DISCLOSURE,
            ACTIVITY)
        .help(
            "Ob mit dem Empfänger die Musterklauseln der EU-Kommission vereinbart sind und ob die Rechtslage in seinem Land geprüft wurde.",
            "Whether the EU Commission's model clauses are agreed with the recipient, and whether the law of its country was assessed.")
        .value(
            "WITH_ASSESSMENT",
            "mit Prüfung",
            "with assessment",
            "Die Klauseln sind unterschrieben, und eine schriftliche Prüfung des Rechts und der Zugriffe dort liegt vor.",
            "The clauses are signed, and a written assessment of the law and of access there exists.")
        .value(
            "WITHOUT_ASSESSMENT",
            "ohne Prüfung",
            "without assessment",
            "Die Klauseln sind unterschrieben, aber die Lage im Empfängerland hat keiner geprüft.",
            "The clauses are signed, but nobody has assessed the situation in the recipient's country.")
        .value(
            "NONE",
            "keine",
            "none",
            "Solche Klauseln sind nicht vereinbart.",
            "No such clauses are agreed.")
        .appliesWhen("thirdCountry", "US", "OTHER")
        .stricter("WITH_ASSESSMENT", "WITHOUT_ASSESSMENT", "NONE")
        .add();
  }

  private static void disclosesData(Matter.Builder matter) {
    matter
        .attribute(
            "disclosesData",
            "Angaben über die Person in der Veröffentlichung",
            "Details about the person in the publication",
            DISCLOSURE,
            HANDLING)
        .help(
            "Ob andere aus dem Veröffentlichten etwas über die Person erfahren.",
            "Whether others learn something about the person from what is published.")
        .value(
            "YES",
            "ja",
            "yes",
            "Name, Bild, Vertrag, Schulden oder andere Einzelheiten der Person sind erkennbar.",
            "The person's name, picture, contract, debts or other particulars can be recognised.")
        .value(
            "NO",
            "nein",
            "no",
            "Die Veröffentlichung sagt nichts über die Person, etwa eine Antwort ohne Einzelheiten des Falls.",
            "The publication says nothing about the person, for example a reply without particulars of the case.")
        .appliesWhen("operation", "PUBLISH")
        .stricter("NO", "YES")
        .add();
  }

  private static void licence(Matter.Builder matter) {
    matter
        .attribute("licence", "Lizenz", "Licence", DISCLOSURE, ITEM)
        .help(
            "Ob der Urheber erlaubt hat, sein Foto, seinen Text oder sein Lob zu verwenden.",
            "Whether the author has allowed their photo, text or praise to be used.")
        .value(
            "GIVEN",
            "erteilt",
            "given",
            "Eine Erlaubnis für genau diese Verwendung liegt vor, am besten in Textform.",
            "There is permission for exactly this use, at best in writing.")
        .value(
            "NOT_GIVEN",
            "fehlt",
            "missing",
            "Es gibt keine Erlaubnis; dass der Beitrag im Netz steht, ist keine.",
            "There is no permission; that the post is on the web is none.")
        .appliesWhen("operation", "PUBLISH")
        .stricter("GIVEN", "NOT_GIVEN")
        .add();
  }

  private static void processorContract(Matter.Builder matter) {
    matter
        .attribute(
            "processorContract",
            "Vertrag mit dem Auftragsverarbeiter",
            "Contract with the processor",
            DISCLOSURE,
            HANDLING)
        .help(
            "Ob der Dienstleister vertraglich an Weisungen gebunden ist.",
            "Whether the provider is bound to instructions by contract.")
        .value(
            "CONCLUDED",
            "geschlossen",
            "concluded",
            "Der Vertrag mit den vorgeschriebenen Angaben liegt vor, und der Dienstleister wurde geprüft.",
            "The contract with the prescribed contents is there, and the provider was examined.")
        .value(
            "PLANNED",
            "vor Beginn geplant",
            "planned before the start",
            "Er wird geschlossen, bevor die ersten Daten fließen.",
            "It will be concluded before the first data flow.")
        .value(
            "MISSING",
            "fehlt",
            "missing",
            "Daten fließen oder sollen fließen, ohne dass es einen solchen Vertrag gibt.",
            "Data flow or are to flow without any such contract.")
        .appliesWhen("recipient", "PROCESSOR", "WITHOUT_KEY")
        .presumed("PLANNED")
        .stricter("CONCLUDED", "PLANNED", "MISSING")
        .add();
  }
}
