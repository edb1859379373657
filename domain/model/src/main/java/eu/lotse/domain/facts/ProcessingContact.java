package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.PERSON;

/** How, with what and with whose address a person is approached. */
final class ProcessingContact {

  private static final Theme CONTACT = new Theme("CONTACT", new Phrase("Ansprache", "Contact"));

  private ProcessingContact() {}

  static void describe(Matter.Builder matter) {
    channel(matter);
    messageContent(matter);
    addressOrigin(matter);
    similarGoods(matter);
    optOutNotice(matter);
    presumedInterest(matter);
    repeatedContact(matter);
  }

  private static void channel(Matter.Builder matter) {
    matter
        .attribute("channel", "Weg", "Channel", CONTACT, ACTIVITY)
        .help(
            "Auf welchem Weg die Person angesprochen wird.",
            "By which channel the person is approached.")
        .value(
            "NONE",
            "keiner",
            "none",
            "Noch ist kein Weg gewählt, oder die Person wird nur im persönlichen Gespräch vor Ort angesprochen.",
            "No channel is chosen yet, or the person is only spoken to face to face.")
        .value(
            "PHONE",
            "Telefon",
            "phone",
            "Ein Anruf durch einen Menschen.",
            "A call made by a human.")
        .value(
            "EMAIL",
            "E-Mail",
            "e-mail",
            "Eine E-Mail, auch als automatische Antwort.",
            "An e-mail, an automatic reply included.")
        .value(
            "DIRECT_MESSAGE",
            "Direktnachricht",
            "direct message",
            "Eine Nachricht in das Postfach eines Netzwerks oder Messengers.",
            "A message to the inbox of a network or messenger.")
        .value(
            "POST",
            "Brief",
            "letter",
            "Ein an die Person adressierter Brief auf Papier.",
            "A letter on paper addressed to the person.")
        .value(
            "PUBLIC_COMMENT",
            "öffentlicher Kommentar",
            "public comment",
            "Eine Antwort oder ein Kommentar, den auch andere lesen können.",
            "A reply or comment that others can read as well.")
        .appliesWhen("operation", "CONTACT")
        .add();
  }

  private static void messageContent(Matter.Builder matter) {
    matter
        .attribute(
            "messageContent", "Inhalt der Nachricht", "Content of the message", CONTACT, ACTIVITY)
        .help(
            "Ob die Nachricht wirbt. Werbung ist weit gemeint: auch Umfragen, Hinweise auf eigene Leistungen und Signaturen mit Slogan.",
            "Whether the message advertises. Advertising is meant broadly: surveys, pointers to our services and slogans in signatures count.")
        .value(
            "ADVERTISING_ONLY",
            "nur Werbung",
            "advertising only",
            "Die Nachricht beantwortet nichts, sondern soll Absatz fördern.",
            "The message answers nothing but is meant to promote sales.")
        .value(
            "SERVICE_WITH_ADVERTISING",
            "Auskunft mit Werbezusatz",
            "answer with advertising added",
            "Eine Antwort oder Bestätigung, die nebenbei wirbt oder nach Zufriedenheit fragt.",
            "An answer or confirmation that advertises by the way or asks for a rating.")
        .value(
            "SERVICE_ONLY",
            "nur Auskunft",
            "answer only",
            "Die Nachricht enthält nur, was zur Anfrage oder zum Vertrag nötig ist.",
            "The message holds only what the enquiry or the contract requires.")
        .appliesWhen("operation", "CONTACT")
        .stricter("SERVICE_ONLY", "SERVICE_WITH_ADVERTISING", "ADVERTISING_ONLY")
        .add();
  }

  private static void addressOrigin(Matter.Builder matter) {
    matter
        .attribute(
            "addressOrigin", "Herkunft der Adresse", "Origin of the address", CONTACT, PERSON)
        .help(
            "Woher die Adresse, Nummer oder Kennung stammt, unter der die Person angesprochen wird.",
            "Where the address, number or handle by which the person is approached comes from.")
        .value(
            "SALE",
            "aus eigenem Verkauf",
            "from a sale of our own",
            "Die Person hat sie beim Kauf einer Ware oder Leistung dieses Unternehmens angegeben.",
            "The person gave it when buying goods or a service from this company.")
        .value(
            "FREE_ACCOUNT",
            "aus kostenlosem Konto",
            "from a free account",
            "Die Person hat sie bei der Anmeldung zu einem kostenlosen Konto angegeben, das ein bezahltes Angebot bewirbt.",
            "The person gave it when opening a free account that promotes a paid offer.")
        .value(
            "PROFILE",
            "aus einem Profil",
            "from a profile",
            "Sie wurde aus einem Profil in einem Netzwerk abgelesen, oder das Profil selbst ist die Adresse.",
            "It was read from a profile in a network, or the profile itself is the address.")
        .value(
            "DIRECTORY",
            "aus einem Verzeichnis",
            "from a directory",
            "Sie steht in einem öffentlichen Verzeichnis, etwa Telefonbuch oder Branchenbuch.",
            "It stands in a public directory, for example a phone book or trade directory.")
        .value(
            "ELSEWHERE",
            "anderweitig",
            "from elsewhere",
            "Sie wurde gekauft, empfohlen oder kommt von einer anderen Stelle.",
            "It was bought, passed on or comes from some other place.")
        .appliesWhen("operation", "CONTACT")
        .add();
  }

  private static void similarGoods(Matter.Builder matter) {
    matter
        .attribute("similarGoods", "Beworbene Ware", "Goods advertised", CONTACT, ACTIVITY)
        .help(
            "Ob für Eigenes geworben wird, das dem früheren Kauf ähnelt.",
            "Whether the advertising is for goods of our own that are like the earlier purchase.")
        .value(
            "OWN_SIMILAR",
            "eigene ähnliche",
            "own and similar",
            "Eigene Ware oder Leistung, die demselben Bedarf dient oder dazugehört wie die gekaufte.",
            "Goods or services of our own that serve the same need as those bought, or belong to them.")
        .value(
            "OTHER",
            "andere",
            "other",
            "Ware eines anderen Unternehmens, auch im Konzern, oder etwas ganz anderes.",
            "Goods of another company, even in the same group, or something quite different.")
        .appliesWhen("addressOrigin", "SALE", "FREE_ACCOUNT")
        .stricter("OWN_SIMILAR", "OTHER")
        .add();
  }

  private static void optOutNotice(Matter.Builder matter) {
    matter
        .attribute(
            "optOutNotice",
            "Widerspruchshinweis",
            "Notice of the right to object",
            CONTACT,
            HANDLING)
        .help(
            "Ob die Person klar erfahren hat, dass sie der Werbung jederzeit kostenfrei widersprechen kann.",
            "Whether the person was clearly told that they can object to advertising at any time at no cost.")
        .value(
            "AT_COLLECTION_AND_USE",
            "bei Erhebung und jeder Nutzung",
            "at collection and every use",
            "Der Hinweis stand schon dort, wo die Adresse angegeben wurde, und steht in jeder Werbung.",
            "The notice stood where the address was given, and stands in every advertisement.")
        .value(
            "MISSING",
            "fehlt",
            "missing",
            "Der Hinweis fehlte bei der Angabe der Adresse oder fehlt in der Werbung.",
            "The notice was missing when the address was given, or is missing from the advertising.")
        .value(
            "PLANNED",
            "bei Erhebung erteilt und bei Nutzung vorgesehen",
            "given at collection and planned for every use",
            "Bei der Angabe der Adresse stand er da; in die Werbung, um die es geht, wird er aufgenommen.",
            "It stood where the address was given, and will be put into the advertising in question.")
        .appliesWhen("addressOrigin", "SALE", "FREE_ACCOUNT")
        .stricter("AT_COLLECTION_AND_USE", "PLANNED", "MISSING")
        .add();
  }

  private static void presumedInterest(Matter.Builder matter) {
    matter
        .attribute(
            "presumedInterest", "Mutmaßliches Interesse", "Presumed interest", CONTACT, PERSON)
        .help(
            "Ob es einen greifbaren Grund für die Annahme gibt, dass die Person diesen Anruf will. Zählt nur gegenüber Unternehmern.",
            "Whether there is a tangible reason to assume that the person wants this call. Counts only towards businesses.")
        .value(
            "CONCRETE",
            "konkret",
            "concrete",
            "Ein Umstand bei genau dieser Person spricht dafür, etwa eine laufende Geschäftsbeziehung zu dieser Leistung.",
            "A circumstance of exactly this person suggests so, such as running business about this very service.")
        .value(
            "NONE",
            "keines",
            "none",
            "Dafür spricht nur, dass die Branche solche Angebote allgemein brauchen kann.",
            "All that suggests it is that the trade can generally use such offers.")
        .appliesWhen("channel", "PHONE")
        .stricter("CONCRETE", "NONE")
        .add();
  }

  private static void repeatedContact(Matter.Builder matter) {
    matter
        .attribute("repeatedContact", "Wiederholte Ansprache", "Repeated contact", CONTACT, PERSON)
        .help(
            "Ob die Person schon mehrfach angesprochen wurde, obwohl sie das erkennbar nicht wollte.",
            "Whether the person has been approached several times although they visibly did not want it.")
        .value(
            "UNWANTED",
            "unerwünscht wiederholt",
            "repeated though unwanted",
            "Es gab schon mehrere Versuche, und die Person hat abgelehnt oder sichtlich ablehnend reagiert.",
            "There were several attempts already, and the person declined or visibly reacted with rejection.")
        .value(
            "NO",
            "keine",
            "none",
            "Es ist die erste Ansprache, oder die früheren waren erwünscht.",
            "It is the first contact, or the earlier ones were welcome.")
        .appliesWhen("operation", "CONTACT")
        .presumed("NO")
        .stricter("NO", "UNWANTED")
        .add();
  }
}
