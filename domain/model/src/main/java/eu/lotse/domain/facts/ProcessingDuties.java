package eu.lotse.domain.facts;

/** What a rule on the processing of personal data can oblige the company to do. */
final class ProcessingDuties {

  private ProcessingDuties() {}

  static void describe(Matter.Builder matter) {
    towardsThePerson(matter);
    withTheData(matter);
    onFile(matter);
    withOthers(matter);
    againstRecognition(matter);
  }

  private static void towardsThePerson(Matter.Builder matter) {
    matter
        .duty(
            "INFORM",
            "informieren",
            "inform",
            "Der Person sagen, wer ihre Daten woher hat, wofür sie dienen und welche Rechte sie hat.",
            "Tell the person who has their data, from where, what they are for and what rights they have.")
        .duty(
            "IDENTIFY_COMPANY",
            "Unternehmen nennen",
            "identify the company",
            "Offen als dieses Unternehmen auftreten, mit Namen und ohne Tarnung.",
            "Appear openly as this company, by name and without disguise.")
        .duty(
            "MARK_ADVERTISING",
            "als Werbung kennzeichnen",
            "mark as advertising",
            "Gleich erkennen lassen, dass der Beitrag wirbt und für wen.",
            "Make it plain at once that the post advertises, and for whom.")
        .duty(
            "PROVIDE_NOTICE",
            "Hinweis bereithalten",
            "provide a notice",
            "Einen Datenschutzhinweis dort anbringen, wo die Person ihn findet, bevor ihre Beiträge gelesen werden.",
            "Put up a privacy notice where the person finds it before their posts are read.")
        .duty(
            "ENABLE_WITHDRAWAL",
            "Widerruf ermöglichen",
            "enable withdrawal",
            "Der Person einen Weg geben, ihre Zustimmung so leicht zurückzunehmen, wie sie sie gegeben hat.",
            "Give the person a way to take their agreement back as easily as they gave it.")
        .duty(
            "ENABLE_OBJECTION",
            "Widerspruch ermöglichen",
            "enable objection",
            "Der Person sagen, dass und wie sie kostenfrei widersprechen kann, und den Widerspruch befolgen.",
            "Tell the person that and how they can object at no cost, and follow the objection.")
        .duty(
            "RENEW_CONSENT",
            "Einwilligung erneuern",
            "renew consent",
            "Die Person auf zulässigem Weg noch einmal um ihre Zustimmung bitten; bis dahin ruht die Nutzung.",
            "Ask the person again for their agreement in a lawful way; until then the use is suspended.")
        .duty(
            "ASK",
            "nachfragen",
            "ask",
            "Bei der Person klären, was gemeint oder gewollt ist, bevor es weitergeht.",
            "Clarify with the person what is meant or wanted before going on.")
        .duty(
            "VERIFY_IDENTITY",
            "Identität prüfen",
            "verify identity",
            "Sich vergewissern, dass das Profil wirklich zu dieser Person gehört, am besten durch sie selbst.",
            "Make sure that the profile really belongs to this person, at best through them.")
        .duty(
            "HEAR",
            "Stellungnahme ermöglichen",
            "hear the person",
            "Der Person mitteilen, was gefunden wurde, und ihre Sicht anhören, bevor entschieden wird.",
            "Tell the person what was found, and hear their side before deciding.")
        .duty(
            "SECURE_HUMAN_REVIEW",
            "menschliche Überprüfung sichern",
            "secure human review",
            "Dafür sorgen, dass ein Mensch das berechnete Ergebnis prüft und davon abweichen kann.",
            "See to it that a human examines the calculated result and can depart from it.")
        .duty(
            "EXPLAIN_METHOD",
            "Verfahren erläutern",
            "explain the method",
            "Der Person auf Nachfrage verständlich sagen, welche Daten wie zum Ergebnis führen.",
            "Tell the person on request, in plain words, which data lead to the result and how.")
        .duty(
            "GIVE_ACCESS",
            "Auskunft erteilen",
            "give access",
            "Der Person auf ihre Anfrage sagen, was über sie gespeichert ist, woher es stammt und wer es bekommen hat.",
            "Tell the person who asked what is stored about them, where it came from and who received it.")
        .duty(
            "EASE_RIGHTS",
            "Rechte erleichtern",
            "make rights easy to use",
            "Der Person einen einfachen Weg geben, ihre Daten einzusehen, zu berichtigen und einzelne Quellen abzuschalten.",
            "Give the person a simple way to see and correct their data and to switch off single sources.")
        .duty(
            "RESPECT_AGE",
            "auf das Alter Rücksicht nehmen",
            "allow for age",
            "Mit Minderjährigen verständlich sprechen, sie nicht zum Kauf drängen und ihr Alter nicht für anderes verwenden.",
            "Speak to minors in words they understand, do not urge them to buy, and use their age for nothing else.")
        .duty(
            "OFFER_SECURE_CHANNEL",
            "geschützten Weg anbieten",
            "offer a secure channel",
            "Das Gespräch auf einen Weg verlegen, den Fremde nicht mitlesen, etwa Telefon oder Kundenportal.",
            "Move the conversation to a channel strangers cannot read, such as the phone or the customer portal.");
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
