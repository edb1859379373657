package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.PERSON;

/** Who the person concerned is to the company. */
final class ProcessingPerson {

  private static final Theme WHO = new Theme("PERSON", new Phrase("Person", "Person"));

  private ProcessingPerson() {}

  static void describe(Matter.Builder matter) {
    subject(matter);
    party(matter);
    age(matter);
    parentalConsent(matter);
  }

  private static void subject(Matter.Builder matter) {
    matter
        .attribute("subject", "Betroffener", "Data subject", WHO, PERSON)
        .help(
            "In welchem Verhältnis die Person, um deren Daten es geht, zum Unternehmen steht.",
            "How the person whose data are at stake relates to the company.")
        .value(
            "CUSTOMER",
            "Kunde",
            "customer",
            "Mit der Person besteht ein Vertrag, oder es bestand einer, der noch nachwirkt, etwa durch Gewährleistung.",
            "There is a contract with the person, or one that still has effects, for example a warranty.")
        .value(
            "PROSPECT",
            "Interessent",
            "prospect",
            "Die Person hat von sich aus nach Ware, Angebot oder Vertrag gefragt, aber noch keinen geschlossen.",
            "The person has asked of their own accord about goods, an offer or a contract, but made none yet.")
        .value(
            "EMPLOYEE",
            "Beschäftigter",
            "employee",
            "Die Person arbeitet für das Unternehmen, auch befristet, in Ausbildung oder als Leiharbeitskraft.",
            "The person works for the company, be it for a limited time, in training or as agency staff.")
        .value(
            "APPLICANT",
            "Bewerber",
            "applicant",
            "Die Person bewirbt sich um eine Stelle oder wird für eine Stelle in Betracht gezogen.",
            "The person applies for a job or is being considered for one.")
        .value(
            "DEBTOR",
            "Schuldner",
            "debtor",
            "Die Person schuldet dem Unternehmen oder seinem Auftraggeber Geld, und darum geht es hier.",
            "The person owes money to the company or its client, and this is what it is about.")
        .value(
            "THIRD_PARTY",
            "Dritter",
            "third party",
            "Keine dieser Beziehungen, etwa ein Nutzer, der sich nur öffentlich geäußert hat.",
            "None of these relations, for example a user who merely made a public remark.")
        .add();
  }

  private static void party(Matter.Builder matter) {
    matter
        .attribute("party", "Stellung", "Capacity", WHO, PERSON)
        .help(
            "Ob die Person hier privat oder für ein Gewerbe oder einen freien Beruf handelt.",
            "Whether the person acts privately here, or for a business or a profession.")
        .value(
            "CONSUMER",
            "Verbraucher",
            "consumer",
            "Die Person handelt überwiegend privat.",
            "The person acts mainly for private ends.")
        .value(
            "BUSINESS",
            "Unternehmer",
            "business",
            "Die Person wird als Selbständige oder als Ansprechpartnerin einer Firma angesprochen.",
            "The person is approached as self-employed or as a contact of a firm.")
        .presumed("CONSUMER")
        .stricter("BUSINESS", "CONSUMER")
        .add();
  }

  private static void age(Matter.Builder matter) {
    matter
        .attribute("age", "Alter", "Age", WHO, PERSON)
        .help(
            "Ob die Person 18 Jahre alt ist. Hinweise sind Angaben im Profil, Schule oder Ausbildung.",
            "Whether the person is 18. Clues are details in the profile, school or training.")
        .value(
            "ADULT",
            "volljährig",
            "adult",
            "Die Person ist 18 oder älter, und es gibt keinen Hinweis auf das Gegenteil.",
            "The person is 18 or older, and there is no sign of the contrary.")
        .value(
            "MINOR",
            "minderjährig",
            "minor",
            "Die Person ist unter 18, oder deutliche Hinweise sprechen dafür.",
            "The person is under 18, or clear signs suggest so.")
        .presumed("ADULT")
        .stricter("ADULT", "MINOR")
        .add();
  }

  private static void parentalConsent(Matter.Builder matter) {
    matter
        .attribute("parentalConsent", "Einwilligung der Eltern", "Parental consent", WHO, PERSON)
        .help(
            "Ob die Sorgeberechtigten zugestimmt haben.",
            "Whether those with parental responsibility have agreed.")
        .value(
            "GIVEN",
            "erteilt",
            "given",
            "Die Zustimmung liegt vor, und es wurde geprüft, dass sie von den Sorgeberechtigten kommt.",
            "The agreement is there, and it was checked that it comes from those with parental responsibility.")
        .value(
            "NOT_GIVEN",
            "fehlt",
            "missing",
            "Es liegt keine Zustimmung vor, oder ihre Herkunft hat keiner geprüft.",
            "There is no agreement, or nobody checked where it came from.")
        .appliesWhen("age", "MINOR")
        .presumed("NOT_GIVEN")
        .stricter("GIVEN", "NOT_GIVEN")
        .add();
  }
}
