package eu.lotse.domain.facts;

/** What a rule on the processing of personal data can oblige the company to do. */
final class ProcessingDuties {

  private ProcessingDuties() {}

  static void describe(Matter.Builder matter) {
    ProcessingDutiesTowardsThePerson.describe(matter);
    withTheData(matter);
    onFile(matter);
    withOthers(matter);
    againstRecognition(matter);
  }

  private static void withTheData(Matter.Builder matter) {
    matter
        .duty(
            "ERASE",
            "löschen",
            "erase",
            "Die Daten in allen Systemen löschen, auch Kopien, Exporte und Bildschirmfotos.",
            "Erase the data in all systems, copies, exports and screenshots included.")
        .duty(
            "STOP",
            "einstellen",
            "stop",
            "Das Vorhaben sofort beenden und nicht wieder aufnehmen.",
            "End the undertaking at once and do not resume it.")
        .duty(
            "BLOCK",
            "Sperrvermerk setzen",
            "set a block",
            "Die Person auf die Sperrliste setzen, mit nur so vielen Angaben, wie zum Wiedererkennen nötig sind.",
            "Put the person on the block list, with no more details than recognising them takes.")
        .duty(
            "LIMIT_RETENTION",
            "Speicherfrist festlegen",
            "limit retention",
            "Für diese Art von Daten festlegen, wann gelöscht wird, und dafür sorgen, dass es geschieht.",
            "Settle for this kind of data when they are erased, and see to it that they are.")
        .duty(
            "MINIMISE",
            "auf das Nötige beschränken",
            "minimise",
            "Nur verwenden, was der Zweck wirklich braucht, und den Rest weglassen.",
            "Use only what the purpose really needs, and leave out the rest.")
        .duty(
            "PSEUDONYMISE",
            "pseudonymisieren",
            "pseudonymise",
            "Namen durch Kennungen ersetzen und den Schlüssel getrennt verwahren.",
            "Replace names by codes and keep the key apart.")
        .duty(
            "RESPECT_VISIBILITY",
            "Sichtbarkeit achten",
            "respect visibility",
            "Die Einstellungen der Person befolgen und nichts weiter verwenden, was sie verborgen oder gelöscht hat.",
            "Follow the person's settings and no longer use what they have hidden or deleted.")
        .duty(
            "RESTRICT",
            "Verarbeitung einschränken",
            "restrict processing",
            "Die Daten nur noch vorhalten und für nichts sonst verwenden.",
            "Merely hold the data, and use them for nothing else.");
  }

  private static void onFile(Matter.Builder matter) {
    matter
        .duty(
            "DOCUMENT_PURPOSE",
            "Zweck dokumentieren",
            "document the purpose",
            "Vor Beginn aufschreiben, wofür die Daten gebraucht werden.",
            "Write down before the start what the data are needed for.")
        .duty(
            "DOCUMENT_ASSESSMENT",
            "Abwägung dokumentieren",
            "document the balancing",
            "Schriftlich festhalten, welche Interessen gegeneinander standen und warum welches vorging.",
            "Put in writing which interests stood against each other and why which one prevailed.")
        .duty(
            "DOCUMENT_LEGAL_VIEW",
            "Rechtsauffassung dokumentieren",
            "document the legal view",
            "Festhalten, welcher von mehreren vertretenen Ansichten das Unternehmen folgt und warum.",
            "Put on file which of several views held the company follows, and why.")
        .duty(
            "LOG_CONSENT",
            "Einwilligung protokollieren",
            "log consent",
            "Wortlaut, Zeitpunkt und Handlung der Zustimmung aufzeichnen, auch jede spätere Nutzung.",
            "Record the wording, time and action of the agreement, and every later use.")
        .duty(
            "SECURE_PROOF",
            "Nachweis sichern",
            "secure proof",
            "Belege so ablegen, dass sie im Streitfall vorgelegt werden können.",
            "File the evidence so that it can be produced in a dispute.")
        .duty(
            "DOCUMENT_METHOD",
            "Verfahren belegen",
            "document the method",
            "Schriftlich belegen, nach welchem Verfahren gerechnet wird und warum es taugt.",
            "Document in writing by which method the figure is calculated and why it is sound.")
        .duty(
            "INVOLVE_DPO",
            "Datenschutzbeauftragten beteiligen",
            "involve the data protection officer",
            "Den Datenschutzbeauftragten unterrichten und seinen Rat einholen.",
            "Tell the data protection officer and ask for their advice.")
        .duty(
            "INVOLVE_WORKS_COUNCIL",
            "Betriebsrat beteiligen",
            "involve the works council",
            "Vor Beginn mit dem Betriebsrat sprechen, wo es einen gibt, und seine Zustimmung einholen.",
            "Talk to the works council before the start, where there is one, and obtain its agreement.")
        .duty(
            "TRAIN_STAFF",
            "KI-Kenntnisse sichern",
            "secure AI literacy",
            "Alle schulen, die mit dem KI-System arbeiten, und das festhalten.",
            "Train everybody who works with the AI system, and put that on file.")
        .duty(
            "STATE_PURPOSE",
            "Zweck angeben",
            "state the purpose",
            "In der Anfrage sagen, wofür die Auskunft gebraucht wird.",
            "Say in the request what the information is needed for.")
        .duty(
            "RECORD_INCIDENT",
            "Vorfall vermerken",
            "record the incident",
            "Aufschreiben, was geschehen ist, und den Datenschutzbeauftragten unterrichten.",
            "Write down what happened, and tell the data protection officer.")
        .duty(
            "ASSESS_IMPACT",
            "Folgenabschätzung vornehmen",
            "assess the impact",
            "Vor dem Beginn mit dem Datenschutzbeauftragten untersuchen, was für die Personen schiefgehen kann.",
            "Examine with the data protection officer before the start what can go wrong for people.")
        .duty(
            "REVIEW",
            "neu prüfen",
            "review again",
            "Bei jeder Änderung von Recht, Zweck oder Ablauf neu fragen, ob die Daten bleiben dürfen; für erfasste Vorgänge tut Lotse das selbst.",
            "Ask again whether the data may stay whenever law, purpose or process changes; for registered operations Lotse does so itself.");
  }

  private static void withOthers(Matter.Builder matter) {
    matter
        .duty(
            "CHECK_TERMS",
            "Nutzungsbedingungen prüfen",
            "check the terms of use",
            "Die Bedingungen der Quelle in der Fassung des Tages lesen, ablegen und nur auf dem Weg abrufen, den sie erlauben.",
            "Read the terms of the source in the day's version, file them, and retrieve only in the way they allow.")
        .duty(
            "CONCLUDE_CONTRACT",
            "Vertrag schließen",
            "conclude the contract",
            "Mit dem anderen schriftlich regeln, wer wofür verantwortlich ist, bevor Daten fließen.",
            "Settle with the other side in writing who answers for what before any data flow.")
        .duty(
            "SUPERVISE_PROVIDER",
            "Dienstleister überwachen",
            "supervise the provider",
            "Sich regelmäßig davon überzeugen, dass der Dienstleister Weisungen und Schutzvorkehrungen einhält.",
            "Make sure at regular intervals that the provider keeps to instructions and safeguards.")
        .duty(
            "CHECK_LISTING",
            "Zertifizierung prüfen",
            "check the listing",
            "Am Tag der Übermittlung nachsehen und festhalten, dass der Empfänger für diese Art von Daten gelistet ist.",
            "On the day of the transfer look up, and put on file, that the recipient is listed for this kind of data.")
        .duty(
            "AGREE_SAFEGUARDS",
            "Garantien vereinbaren",
            "agree safeguards",
            "Mit dem Empfänger im Ausland Standardvertragsklauseln schließen und die Rechtslage dort prüfen.",
            "Conclude standard contractual clauses with the recipient abroad and assess the law there.")
        .duty(
            "NAME_RECIPIENT",
            "Empfänger nennen",
            "name the recipient",
            "Den Betroffenen sagen, wer ihre Daten bekommt, mindestens welche Art von Empfänger.",
            "Tell those concerned who receives their data, at least what kind of recipient.");
  }

  private static void againstRecognition(Matter.Builder matter) {
    matter
        .duty(
            "ANONYMISE",
            "anonymisieren",
            "anonymise",
            "Den Bezug zur Person aufheben, sobald der Zweck ihn nicht mehr verlangt.",
            "Remove the link to the person as soon as the purpose no longer requires it.")
        .duty(
            "SEPARATE_KEY",
            "Schlüssel getrennt halten",
            "keep the key apart",
            "Was zur Person zurückführt, getrennt speichern und den Zugriff darauf auf wenige beschränken.",
            "Store apart what leads back to the person, and limit access to it to a few.")
        .duty(
            "EXCLUDE_REIDENTIFICATION",
            "Wiedererkennen ausschließen",
            "rule out recognition",
            "An Stichproben prüfen, ob sich Einzelne wiederfinden lassen, und sonst umschreiben oder gröber zusammenfassen.",
            "Test on samples whether individuals can be found again, and else paraphrase or aggregate further.");
  }
}
