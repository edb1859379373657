package eu.lotse.domain.facts;

/** What a rule on moderation can oblige the company to do. */
final class ModerationDuties {

  private ModerationDuties() {}

  static void describe(Matter.Builder matter) {
    withTheContent(matter);
    towardsThoseConcerned(matter);
    onOwnAccount(matter);
  }

  private static void withTheContent(Matter.Builder matter) {
    matter
        .duty(
            "CHECK",
            "prüfen",
            "check",
            "Der Beanstandung nachgehen, den Verfasser hören und zügig entscheiden.",
            "Follow the objection up, hear the author and decide speedily.")
        .duty(
            "REMOVE",
            "entfernen",
            "remove",
            "Den Beitrag vom Dienst nehmen, auch aus Vorschauen und Archiven.",
            "Take the content off the service, previews and archives included.")
        .duty(
            "SEARCH_COPIES",
            "gleiche Inhalte suchen",
            "search for copies",
            "Den Dienst einmal nach demselben Inhalt durchsuchen und das Ergebnis festhalten.",
            "Search the service once for the same content and put the result on file.")
        .duty(
            "CHECK_BEFOREHAND",
            "vorab prüfen",
            "check beforehand",
            "Vor der Veröffentlichung erkennen, ob sensible Daten enthalten sind und von wem sie stammen.",
            "Find out before publication whether sensitive data are contained and from whom they come.")
        .duty(
            "PREVENT_COPYING",
            "Kopieren erschweren",
            "hinder copying",
            "Technisch dafür sorgen, dass Anzeigen mit sensiblen Daten nicht massenhaft kopiert werden.",
            "See to it by technical means that ads with sensitive data are not copied in bulk.")
        .duty(
            "STATE_AUTHENTICITY",
            "Echtheit angeben",
            "state authenticity",
            "Neben den Bewertungen angeben, ob und wie ihre Echtheit geprüft wird.",
            "State beside the reviews whether and how their authenticity is checked.")
        .duty(
            "STAY_NEUTRAL",
            "neutral bleiben",
            "stay neutral",
            "Zahlende und andere gleich behandeln und Werbung klar kennzeichnen.",
            "Treat those who pay and others alike and mark advertising clearly.")
        .duty(
            "CONSIDER_OBJECTION",
            "Widerspruch prüfen",
            "consider an objection",
            "Widerspricht eine bewertete Person, ihren Fall einzeln abwägen.",
            "Where a person rated objects, weigh their case individually.");
  }

  private static void towardsThoseConcerned(Matter.Builder matter) {
    matter
        .duty(
            "GIVE_REASONS",
            "begründen",
            "give reasons",
            "Dem Verfasser Tatsachen, Regel und Rechtsbehelfe mitteilen.",
            "Tell the author the facts, the rule and the remedies.")
        .duty(
            "HEAR",
            "anhören",
            "hear",
            "Dem Nutzer Gelegenheit geben, sich zu äußern, und danach neu entscheiden.",
            "Give the user the chance to speak, and then decide anew.")
        .duty(
            "ANNOUNCE",
            "ankündigen",
            "announce",
            "Dem Nutzer vorher sagen, dass und warum die Sperre droht.",
            "Tell the user beforehand that and why the block is coming.")
        .duty(
            "WARN",
            "abmahnen",
            "warn",
            "Den Nutzer deutlich warnen und ihm Gelegenheit geben, sich zu bessern.",
            "Warn the user clearly and give them the chance to do better.")
        .duty(
            "GRADUATE",
            "stufenweise vorgehen",
            "proceed by steps",
            "Erst warnen, dann zeitweise sperren, erst zuletzt ausschließen.",
            "Warn first, then suspend, exclude only in the end.")
        .duty(
            "ASK_AUTHOR",
            "Verfasser befragen",
            "ask the author",
            "Dem Verfasser die Beanstandung schicken und um Schilderung und Belege bitten.",
            "Send the author the objection and ask for an account and evidence.")
        .duty(
            "INFORM_AUTHOR",
            "Verfasser informieren",
            "inform the author",
            "Dem Verfasser sagen, was mit seinem Beitrag geschehen ist.",
            "Tell the author what has become of their content.")
        .duty(
            "INFORM_REPORTER",
            "Meldenden informieren",
            "inform the reporter",
            "Dem, der gemeldet hat, das Ergebnis und seine Rechtsbehelfe mitteilen.",
            "Tell the one who reported the result and their remedies.")
        .duty(
            "CONFIRM_RECEIPT",
            "Eingang bestätigen",
            "confirm receipt",
            "Dem, der gemeldet hat, den Eingang seiner Meldung bestätigen.",
            "Confirm to the one who reported that the notice has arrived.")
        .duty(
            "OFFER_COMPLAINT",
            "Beschwerdeweg anbieten",
            "offer a complaint route",
            "Dem Betroffenen einen kostenfreien Weg geben, die Entscheidung überprüfen zu lassen.",
            "Give the person concerned a free way to have the decision reviewed.")
        .duty(
            "ASK_PERMISSION",
            "Zustimmung erfragen",
            "ask for permission",
            "Den Verfasser fragen, ob er dem Bewerteten genannt werden will.",
            "Ask the author whether they agree to being named to the one rated.")
        .duty(
            "REPORT_BREACH",
            "Datenpanne melden",
            "notify the breach",
            "Die Panne der Aufsicht melden und bei hohem Risiko den Betroffenen.",
            "Notify the authority of the breach and, at high risk, the persons concerned.")
        .duty(
            "OFFER_REMEDY",
            "Abhilfe anbieten",
            "offer a remedy",
            "Statt gegen die Bewertung das Ärgernis selbst angehen.",
            "Deal with the grievance itself rather than with the review.");
  }

  private static void onOwnAccount(Matter.Builder matter) {
    matter
        .duty(
            "PUBLISH_RULES",
            "Regeln veröffentlichen",
            "publish the rules",
            "Die Regeln des Dienstes so bereithalten, dass jeder sie vorher lesen kann.",
            "Keep the rules of the service where everybody can read them beforehand.")
        .duty(
            "REPORT_PRECISELY",
            "konkret melden",
            "report precisely",
            "Fundstelle, Wortlaut und Gründe so genau nennen, dass der Verstoß ohne Weiteres erkennbar ist.",
            "Name place, wording and reasons so precisely that the breach is plain.")
        .duty(
            "SECURE_PROOF",
            "Nachweis sichern",
            "secure proof",
            "Belege so ablegen, dass sie im Streitfall vorgelegt werden können.",
            "File the evidence so that it can be produced in a dispute.")
        .duty(
            "DOCUMENT_LEGAL_VIEW",
            "Rechtsauffassung dokumentieren",
            "document the legal view",
            "Festhalten, welcher von mehreren vertretenen Ansichten das Unternehmen folgt und warum.",
            "Put on file which of several views held the company follows, and why.")
        .duty(
            "LOG",
            "Vorgang festhalten",
            "keep a record",
            "Aufschreiben, wer wann was aus welchem Grund entschieden hat, mit so wenigen Angaben wie möglich.",
            "Write down who decided what, when and why, with as few details as possible.")
        .duty(
            "CHANGE_CHANNEL",
            "in privaten Kanal wechseln",
            "move to a private channel",
            "Einzelheiten nur dort klären, wo kein anderer mitliest.",
            "Clarify details only where nobody else can read along.")
        .duty(
            "CONCLUDE_TERMS",
            "Vereinbarung schließen",
            "conclude terms",
            "Mit dem Netzwerk regeln, wer welche Pflichten des Datenschutzes erfüllt.",
            "Settle with the network who fulfils which duties of data protection.")
        .duty(
            "GIVE_NOTICE",
            "Datenschutzhinweis geben",
            "give a privacy notice",
            "Auf der Seite sagen oder verlinken, wer welche Daten wofür verarbeitet.",
            "Say or link on the page who processes which data for what.")
        .duty(
            "DISCLOSE_AI",
            "KI-Hinweis geben",
            "disclose the AI",
            "Menschen spätestens am Beginn des Gesprächs sagen, dass eine Maschine antwortet.",
            "Tell people at the latest when the conversation begins that a machine answers.")
        .duty(
            "LIMIT_IN_TIME",
            "zeitlich begrenzen",
            "limit in time",
            "Festlegen, wann die verstärkte Beobachtung endet und was dann gelöscht wird.",
            "Settle when the stepped-up monitoring ends and what is then erased.")
        .duty(
            "INVOLVE_OFFICER",
            "Datenschutzbeauftragten einbeziehen",
            "involve the data protection officer",
            "Den Datenschutzbeauftragten vor Beginn unterrichten und seinen Rat einholen.",
            "Inform the data protection officer before the start and take their advice.")
        .duty(
            "STOP",
            "einstellen",
            "stop",
            "Das Vorhaben sofort beenden und nicht wieder aufnehmen.",
            "End the undertaking at once and do not resume it.")
        .duty(
            "ERASE",
            "löschen",
            "erase",
            "Die Daten in allen Systemen löschen, auch Kopien und Exporte.",
            "Erase the data in all systems, copies and exports included.")
        .duty(
            "CORRECT",
            "richtigstellen",
            "correct",
            "Die falsche Aussage öffentlich berichtigen, wo sie gefallen ist.",
            "Correct the false statement in public where it was made.");
  }
}
