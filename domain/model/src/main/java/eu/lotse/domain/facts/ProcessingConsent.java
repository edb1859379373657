package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.PERSON;

/** What the person has declared: consent, with all that makes it valid, and objection. */
final class ProcessingConsent {

  private static final Theme CONSENT =
      new Theme("CONSENT", new Phrase("Einwilligung und Widerspruch", "Consent and objection"));

  private ProcessingConsent() {}

  static void describe(Matter.Builder matter) {
    consent(matter);
    consentForm(matter);
    consentProof(matter);
    consentScope(matter);
    objection(matter);
    compellingGrounds(matter);
  }

  private static void consent(Matter.Builder matter) {
    matter
        .attribute("consent", "Einwilligung", "Consent", CONSENT, PERSON)
        .help(
            "Ob die Person selbst zugestimmt hat. Schweigen, ein öffentlicher Beitrag oder ein Like sind keine Zustimmung.",
            "Whether the person has agreed. Silence, a public post or a like is no agreement.")
        .value(
            "NONE", "keine", "none", "Die Person hat nie zugestimmt.", "The person never agreed.")
        .value(
            "FOR_THIS_PURPOSE",
            "für diesen Zweck",
            "for this purpose",
            "Die Person hat genau diesem Zweck zugestimmt, und die Zustimmung gilt noch.",
            "The person agreed to exactly this purpose, and the agreement still holds.")
        .value(
            "FOR_OTHER_PURPOSE",
            "für anderen Zweck",
            "for another purpose",
            "Es gibt eine Zustimmung, aber für etwas anderes, etwa ein Gewinnspiel.",
            "There is an agreement, but to something else, for example a prize draw.")
        .value(
            "WITHDRAWN",
            "widerrufen",
            "withdrawn",
            "Die Person hat ihre Zustimmung zurückgenommen, gleich auf welchem Weg.",
            "The person has taken the agreement back, in whatever way.")
        .value(
            "LAPSED",
            "abgelaufen",
            "lapsed",
            "Die Zustimmung war von vornherein befristet, und die Frist ist um.",
            "The agreement was limited in time from the start, and the time is over.")
        .value(
            "OLD_AND_UNUSED",
            "alt und ungenutzt",
            "old and unused",
            "Die Zustimmung ist unbefristet, wurde aber seit Jahren nicht mehr genutzt.",
            "The agreement has no time limit but has not been used for years.")
        .presumed("NONE")
        .stricter("FOR_THIS_PURPOSE", "NONE", "WITHDRAWN")
        .stricter("FOR_THIS_PURPOSE", "OLD_AND_UNUSED")
        .stricter("FOR_THIS_PURPOSE", "LAPSED")
        .stricter("FOR_THIS_PURPOSE", "FOR_OTHER_PURPOSE")
        .add();
  }

  private static void consentForm(Matter.Builder matter) {
    matter
        .attribute("consentForm", "Form der Einwilligung", "Form of consent", CONSENT, PERSON)
        .help(
            "Wie die Person ihre Zustimmung erklärt hat.", "How the person declared the agreement.")
        .value(
            "EXPRESS",
            "ausdrücklich",
            "express",
            "Die Person hat in eigenen oder vorgelegten Worten genau dazu Ja gesagt, etwa mit Unterschrift.",
            "The person said yes to exactly this in their own or given words, for example by signature.")
        .value(
            "ACTIVE",
            "aktiv",
            "active",
            "Die Person hat selbst gehandelt, etwa ein leeres Kästchen angekreuzt.",
            "The person took an action, for example ticked an empty box.")
        .value(
            "PRE_TICKED",
            "vorangekreuzt",
            "pre-ticked",
            "Das Kästchen war schon angekreuzt, oder Weitersurfen sollte genügen.",
            "The box was ticked beforehand, or browsing on was meant to suffice.")
        .value(
            "BUNDLED",
            "ohne benannte Unternehmen und Waren",
            "without named companies and goods",
            "Die Erklärung sagt nicht, welche Unternehmen für welche Waren davon Gebrauch machen dürfen.",
            "The declaration does not say which companies may use it for which goods.")
        .appliesWhen("consent", "FOR_THIS_PURPOSE", "OLD_AND_UNUSED")
        .stricter("EXPRESS", "ACTIVE", "PRE_TICKED")
        .stricter("ACTIVE", "BUNDLED")
        .add();
  }

  // The proof lies with the consent it proves, in the ledger, for every operation that rests on it.
  private static void consentProof(Matter.Builder matter) {
    matter
        .attribute("consentProof", "Nachweis der Einwilligung", "Proof of consent", CONSENT, PERSON)
        .help(
            "Ob sich belegen lässt, wer wann welchem Text zugestimmt hat.",
            "Whether it can be shown who agreed to which text, and when.")
        .value(
            "DOCUMENTED",
            "dokumentiert",
            "documented",
            "Text, Zeitpunkt und Handlung wurden bei der Zustimmung festgehalten und sind abrufbar.",
            "Text, time and action were recorded when consent was given, and can be retrieved.")
        .value(
            "PROVABLE",
            "anders beweisbar",
            "provable otherwise",
            "Es gibt kein Protokoll, aber andere Belege, etwa Schriftwechsel oder Zeugen.",
            "There is no record but other evidence, for example correspondence or witnesses.")
        .value(
            "NOT_PROVABLE",
            "unbeweisbar",
            "not provable",
            "Im Streitfall ließe sich die Zustimmung nicht belegen.",
            "In a dispute the agreement could not be shown.")
        .appliesWhen("consent", "FOR_THIS_PURPOSE", "OLD_AND_UNUSED")
        .stricter("DOCUMENTED", "PROVABLE", "NOT_PROVABLE")
        .add();
  }

  private static void consentScope(Matter.Builder matter) {
    matter
        .attribute(
            "consentScope", "Reichweite der Einwilligung", "Reach of consent", CONSENT, PERSON)
        .help(
            "Ob der Text der Zustimmung sagt, auf welchem Weg angesprochen und an wen übermittelt wird.",
            "Whether the text agreed to says by which channel contact is made and to whom data go.")
        .value(
            "NAMES_CHANNEL_OR_RECIPIENT",
            "nennt Weg und Empfänger",
            "names channel and recipient",
            "Der Weg oder Empfänger, um den es jetzt geht, steht im Text der Zustimmung.",
            "The channel or recipient now in question stands in the text agreed to.")
        .value(
            "DOES_NOT_NAME_THEM",
            "nennt sie nicht",
            "does not name them",
            "Der Weg oder Empfänger, um den es jetzt geht, kommt im Text der Zustimmung nicht vor.",
            "The channel or recipient now in question does not occur in the text agreed to.")
        .appliesWhen("consent", "FOR_THIS_PURPOSE", "OLD_AND_UNUSED")
        .stricter("NAMES_CHANNEL_OR_RECIPIENT", "DOES_NOT_NAME_THEM")
        .add();
  }

  private static void objection(Matter.Builder matter) {
    matter
        .attribute("objection", "Widerspruch", "Objection", CONSENT, PERSON)
        .help(
            "Ob die Person gesagt hat, dass sie das nicht möchte. Eine Form ist nicht nötig; auch ein Kommentar genügt.",
            "Whether the person has said that they do not want this. No form is needed; a comment will do.")
        .value(
            "NONE",
            "keiner",
            "none",
            "Es liegt nichts dergleichen vor.",
            "There is nothing of the kind.")
        .value(
            "TO_ADVERTISING",
            "gegen Werbung",
            "to advertising",
            "Die Person will keine Werbung oder keine Auswertung ihrer Daten dafür.",
            "The person wants no advertising, or no use of their data for it.")
        .value(
            "GENERAL",
            "allgemein",
            "general",
            "Die Person wendet sich aus persönlichen Gründen gegen die Verarbeitung überhaupt.",
            "The person objects, for reasons of their own, to the processing as such.")
        .presumed("NONE")
        .stricter("NONE", "TO_ADVERTISING")
        .stricter("NONE", "GENERAL")
        .add();
  }

  private static void compellingGrounds(Matter.Builder matter) {
    matter
        .attribute("compellingGrounds", "Zwingende Gründe", "Compelling grounds", CONSENT, HANDLING)
        .help(
            "Ob das Unternehmen Gründe hat, die dem Widerspruch der Person vorgehen.",
            "Whether the company has grounds that override the objection of the person.")
        .value(
            "NONE",
            "keine",
            "none",
            "Es gibt keine, oder sie wurden nicht dargelegt.",
            "There are none, or none have been demonstrated.")
        .value(
            "UNDER_REVIEW",
            "in Prüfung",
            "under review",
            "Der Widerspruch ist eingegangen und wird geprüft; die Frist dafür läuft.",
            "The objection has arrived and is being examined; the period for that is running.")
        .value(
            "DEMONSTRATED",
            "dargelegt",
            "demonstrated",
            "Zwingende schutzwürdige Gründe oder Rechtsansprüche sind geprüft und der Person mitgeteilt.",
            "Compelling legitimate grounds or legal claims have been examined and the person told.")
        .appliesWhen("objection", "GENERAL")
        .presumed("NONE")
        .stricter("DEMONSTRATED", "UNDER_REVIEW", "NONE")
        .add();
  }
}
