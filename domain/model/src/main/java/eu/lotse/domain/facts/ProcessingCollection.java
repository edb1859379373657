package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.ProcessingSource.SOURCE;

/**
 * How the data are fetched from where they stand, and what those who run the source say to that.
 */
final class ProcessingCollection {

  /** The sources that others run and from which the company has to fetch what it wants. */
  private static final String[] PLACES_OF_OTHERS = {
    "PROFESSIONAL_NETWORK",
    "PRIVATE_NETWORK",
    "MICROBLOG",
    "REVIEW_PORTAL",
    "OTHER_WEB",
    "PUBLIC_DIRECTORY"
  };

  private ProcessingCollection() {}

  // Way of collection and terms belong to the activity: both are settled before the first post is
  // fetched, and no export of a listening tool names them post by post.
  static void describe(Matter.Builder matter) {
    collection(matter);
    terms(matter);
    registerPurpose(matter);
    selection(matter);
    deviceAccess(matter);
    plannedContact(matter);
  }

  private static void collection(Matter.Builder matter) {
    matter
        .attribute("collection", "Erhebungsart", "Way of collection", SOURCE, ACTIVITY)
        .help(
            "Wie die Daten aus der fremden Quelle geholt werden.",
            "How the data are fetched from a source run by others.")
        .value(
            "MANUAL_SINGLE",
            "einzeln von Hand",
            "one by one by hand",
            "Ein Mensch sieht im Einzelfall nach und überträgt, was er braucht.",
            "A human looks in the single case and takes down what is needed.")
        .value(
            "AUTOMATED",
            "automatisiert",
            "automated",
            "Ein Programm, eine Schnittstelle oder ein Dienstleister ruft viele Beiträge ab.",
            "A program, an interface or a provider retrieves many posts.")
        .value(
            "AUTOMATED_PAST_BARRIER",
            "automatisiert über eine Sperre hinweg",
            "automated past a barrier",
            "Ein Programm umgeht einen technischen Schutz, etwa Captcha, Abrufgrenze oder Anmeldezwang.",
            "A program gets round a technical protection, for example a captcha, a rate limit or a login wall.")
        .value(
            "BY_PRETENCE",
            "unter Vorwand",
            "by pretence",
            "Zugang verschafft ein Scheinprofil, eine vorgeschobene Kontaktanfrage oder eine falsche Angabe.",
            "Access is gained with a fake profile, a contact request under a pretext or an untrue statement.")
        .appliesWhen("source", PLACES_OF_OTHERS)
        .presumed("MANUAL_SINGLE", "AUTOMATED", "AUTOMATED_PAST_BARRIER")
        .stricter("MANUAL_SINGLE", "AUTOMATED", "AUTOMATED_PAST_BARRIER")
        .stricter("MANUAL_SINGLE", "BY_PRETENCE")
        .add();
  }

  private static void terms(Matter.Builder matter) {
    matter
        .attribute("terms", "Nutzungsbedingungen", "Terms of use", SOURCE, ACTIVITY)
        .help(
            "Was der Betreiber der Quelle zur gewerblichen Nutzung und zum automatischen Abruf sagt, in der Fassung vom Tag des Abrufs.",
            "What the operator of the source says on commercial use and automated retrieval, in the version of the day of retrieval.")
        .value(
            "COMMERCIAL_USE_ALLOWED",
            "gewerbliche Nutzung gestattet",
            "commercial use allowed",
            "Die Bedingungen oder ein Vertrag, etwa über die Schnittstelle, erlauben die Nutzung.",
            "The terms, or a contract such as one for the interface, allow the use.")
        .value(
            "COMMERCIAL_USE_FORBIDDEN",
            "gewerbliche Nutzung untersagt",
            "commercial use forbidden",
            "Die Bedingungen verbieten die Nutzung; das Unternehmen hat ihnen aber nirgends zugestimmt.",
            "The terms forbid the use, but the company has nowhere agreed to them.")
        .value(
            "COMMERCIAL_USE_FORBIDDEN_AND_ACCEPTED",
            "gewerbliche Nutzung untersagt und angenommen",
            "commercial use forbidden and accepted",
            "Die Bedingungen verbieten die Nutzung, und das Unternehmen hat ihnen zugestimmt, etwa bei der Anmeldung.",
            "The terms forbid the use and the company agreed to them, for example when signing up.")
        .value(
            "NOT_CHECKED",
            "ungeprüft",
            "not checked",
            "Die Bedingungen hat bisher keiner gelesen, oder die geltende Fassung ist unbekannt.",
            "Nobody has read the terms so far, or the version in force is unknown.")
        .appliesWhen("collection", "AUTOMATED", "AUTOMATED_PAST_BARRIER")
        .stricter("COMMERCIAL_USE_ALLOWED", "NOT_CHECKED")
        .stricter(
            "COMMERCIAL_USE_ALLOWED",
            "COMMERCIAL_USE_FORBIDDEN",
            "COMMERCIAL_USE_FORBIDDEN_AND_ACCEPTED")
        .add();
  }

  private static void registerPurpose(Matter.Builder matter) {
    matter
        .attribute(
            "registerPurpose",
            "Angabe gegenüber der Meldebehörde",
            "Statement to the registration office",
            SOURCE,
            HANDLING)
        .help(
            "Ob bei der Anfrage an das Melderegister angegeben wurde, dass die Auskunft gewerblich genutzt wird.",
            "Whether the request to the residents register stated that the information will be used commercially.")
        .value(
            "STATED",
            "gewerblicher Zweck angegeben",
            "commercial purpose stated",
            "Die Anfrage nennt den gewerblichen Zweck, etwa Forderungseinzug.",
            "The request names the commercial purpose, for example debt collection.")
        .value(
            "NOT_STATED",
            "kein Zweck angegeben",
            "no purpose stated",
            "Die Anfrage ließ den Zweck offen oder wurde wie eine private gestellt.",
            "The request left the purpose open or was made as if it were private.")
        .value(
            "PLANNED",
            "Angabe vorgesehen",
            "statement planned",
            "Die Anfrage ist noch nicht gestellt; sie wird den gewerblichen Zweck nennen.",
            "The request has not been made yet; it will name the commercial purpose.")
        .appliesWhen("source", "RESIDENTS_REGISTER")
        .stricter("STATED", "PLANNED", "NOT_STATED")
        .add();
  }

  private static void selection(Matter.Builder matter) {
    matter
        .attribute("selection", "Auswahlmerkmale", "Selection criteria", SOURCE, ACTIVITY)
        .help(
            "Nach wie vielen Merkmalen aus den eigenen Vertragsdaten ausgewählt wird, wer etwas angeboten bekommt.",
            "By how many criteria from our own contract data it is chosen who is offered something.")
        .value(
            "ONE_CRITERION",
            "ein Merkmal",
            "one criterion",
            "Eine grobe Gruppe, etwa alle, die in diesem Jahr Wanderschuhe gekauft haben.",
            "A rough group, for example everybody who bought hiking boots this year.")
        .value(
            "SEVERAL",
            "mehrere Merkmale",
            "several criteria",
            "Käufe, Alter, Wohnort oder anderes werden kombiniert, sodass ein feineres Bild der Person entsteht.",
            "Purchases, age, place or other details are combined into a finer picture of the person.")
        .appliesWhen("source", "OWN_CONTRACT_DATA")
        .presumed("ONE_CRITERION")
        .stricter("ONE_CRITERION", "SEVERAL")
        .add();
  }

  private static void deviceAccess(Matter.Builder matter) {
    matter
        .attribute(
            "deviceAccess", "Zugriff auf das Endgerät", "Access to the device", SOURCE, ACTIVITY)
        .help(
            "Ob auf dem Gerät der Person etwas gespeichert oder ausgelesen wird, etwa durch Cookies oder Zählpixel.",
            "Whether something is stored on or read from the person's device, for example by cookies or pixels.")
        .value(
            "DISPENSABLE",
            "entbehrlich",
            "dispensable",
            "Der Zugriff dient Messung, Werbung oder Komfort; die Seite liefe auch ohne ihn.",
            "The access serves measurement, advertising or comfort; the page would work without it.")
        .value(
            "STRICTLY_NECESSARY",
            "unbedingt erforderlich",
            "strictly necessary",
            "Ohne den Zugriff gäbe es den Dienst nicht, den die Person gerade verlangt, etwa den Warenkorb.",
            "Without it the service the person is asking for would not exist, for example the shopping basket.")
        .value(
            "NONE",
            "keiner",
            "none",
            "Ausgewertet wird nur, was der Server ohnehin empfängt.",
            "Only what the server receives anyway is analysed.")
        .appliesWhen("source", "OWN_WEBSITE")
        .presumed("DISPENSABLE")
        .stricter("NONE", "STRICTLY_NECESSARY", "DISPENSABLE")
        .add();
  }

  // A directory may be read for letters but not for cold calls: what the company is after decides
  // before anybody is contacted. The stricter use is presumed, so that only who says so gets the
  // milder answer.
  private static void plannedContact(Matter.Builder matter) {
    matter
        .attribute("plannedContact", "Geplante Ansprache", "Planned contact", SOURCE, ACTIVITY)
        .help(
            "Wofür Nummern und Anschriften aus dem Verzeichnis geholt werden, wenn damit geworben werden soll.",
            "What numbers and addresses are taken from the directory for, where advertising is planned.")
        .value(
            "COLD_CALL",
            "Anruf ohne konkretes Interesse",
            "call without concrete interest",
            "Die Angerufenen stehen nur im Verzeichnis; nichts deutet darauf, dass gerade sie den Anruf wollen.",
            "Those called merely stand in the directory; nothing suggests that they in particular want the call.")
        .value(
            "CALL_WITH_INTEREST",
            "Anruf bei konkretem Interesse",
            "call with concrete interest",
            "Ein Umstand bei genau dieser Person spricht dafür, dass sie diesen Anruf will; nachgesehen wird nur ihre Nummer.",
            "A circumstance of exactly this person suggests that they want this call; only their number is looked up.")
        .value(
            "LETTER",
            "Werbebrief",
            "advertising letter",
            "Geworben wird auf Papier; übernommen werden nur Name und Anschrift.",
            "The advertising is on paper; only name and address are taken over.")
        .value(
            "ELECTRONIC_MAIL",
            "elektronische Nachricht",
            "electronic message",
            "Geworben wird per E-Mail, Messenger oder SMS.",
            "The advertising is by e-mail, messenger or SMS.")
        .appliesWhen("source", "PUBLIC_DIRECTORY")
        .presumed("COLD_CALL")
        .add();
  }
}
