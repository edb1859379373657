package eu.lotse.domain.facts;

/** What a rule on the processing of personal data can oblige the company to do for the person. */
final class ProcessingDutiesTowardsThePerson {

  private ProcessingDutiesTowardsThePerson() {}

  static void describe(Matter.Builder matter) {
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
}
