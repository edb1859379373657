package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.ProcessingUndertaking.UNDERTAKING;

/** What a calculated figure is good for when a decision about the person is made. */
final class ProcessingScore {

  private ProcessingScore() {}

  static void describe(Matter.Builder matter) {
    score(matter);
    scoreGround(matter);
    scoreMethod(matter);
    credit(matter);
  }

  private static void score(Matter.Builder matter) {
    matter
        .attribute("score", "Rolle der Bewertung", "Role of the score", UNDERTAKING, ACTIVITY)
        .help(
            "Welches Gewicht der berechnete Wert hat, wenn über die Person entschieden wird.",
            "What weight the calculated figure has when a decision about the person is made.")
        .value(
            "DECISIVE",
            "gibt den Ausschlag",
            "decisive",
            "Die Entscheidung folgt in der Regel dem Wert; ein Mensch weicht kaum je davon ab.",
            "The decision as a rule follows the figure; a human hardly ever departs from it.")
        .value(
            "CONTRIBUTING",
            "ein Umstand unter mehreren",
            "one factor among several",
            "Ein Mensch entscheidet selbst und wägt den Wert mit anderen Umständen ab.",
            "A human decides and weighs the figure against other circumstances.")
        .appliesWhen("operation", "SCORE")
        .stricter("CONTRIBUTING", "DECISIVE")
        .add();
  }

  private static void scoreGround(Matter.Builder matter) {
    matter
        .attribute(
            "scoreGround",
            "Grund der automatischen Entscheidung",
            "Ground of the automated decision",
            UNDERTAKING,
            ACTIVITY)
        .help(
            "Worauf sich das Unternehmen beruft, wenn eine Maschine über die Person entscheidet.",
            "What the company relies on where a machine decides about the person.")
        .value(
            "NONE",
            "keiner",
            "none",
            "Es gibt keinen der drei Gründe, oder er wurde nie festgehalten.",
            "None of the three grounds is there, or none was ever put on record.")
        .value(
            "CONTRACT_NECESSARY",
            "für den Vertrag erforderlich",
            "necessary for the contract",
            "Ohne die automatische Entscheidung ließe sich der Vertrag mit der Person nicht schließen oder erfüllen.",
            "Without the automated decision the contract with the person could not be made or performed.")
        .value(
            "LAW",
            "Gesetz",
            "law",
            "Eine gesetzliche Vorschrift lässt genau diese automatische Entscheidung zu.",
            "A statutory provision allows exactly this automated decision.")
        .value(
            "EXPRESS_CONSENT",
            "ausdrückliche Einwilligung",
            "express consent",
            "Die Person hat der automatischen Entscheidung ausdrücklich zugestimmt.",
            "The person has expressly agreed to the automated decision.")
        .appliesWhen("operation", "SCORE")
        .stricter("CONTRACT_NECESSARY", "NONE")
        .stricter("LAW", "NONE")
        .stricter("EXPRESS_CONSENT", "NONE")
        .add();
  }

  private static void scoreMethod(Matter.Builder matter) {
    matter
        .attribute(
            "scoreMethod", "Verfahren der Bewertung", "Scoring method", UNDERTAKING, ACTIVITY)
        .help(
            "Ob die Berechnung etwas taugt und worauf sie sich stützt.",
            "Whether the calculation is sound, and what it rests on.")
        .value(
            "RECOGNISED",
            "wissenschaftlich anerkannt",
            "scientifically recognised",
            "Das Verfahren ist mathematisch-statistisch belegt, und die verwendeten Daten sagen etwas über das vorhergesagte Verhalten.",
            "The method is proven mathematically and statistically, and the data used say something about the behaviour predicted.")
        .value(
            "ADDRESS_ONLY",
            "nur Anschriftendaten",
            "address data only",
            "Der Wert beruht allein oder fast allein auf Wohnort und Adresse.",
            "The figure rests solely or almost solely on place of residence and address.")
        .value(
            "UNRECOGNISED",
            "ohne anerkanntes Verfahren",
            "without a recognised method",
            "Die Berechnung ist nicht belegt, etwa eine Faustregel oder ein Modell, das noch keiner geprüft hat.",
            "The calculation is unproven, such as a rule of thumb or a model nobody has examined yet.")
        .appliesWhen("operation", "SCORE")
        .presumed("RECOGNISED")
        .stricter("RECOGNISED", "ADDRESS_ONLY")
        .stricter("RECOGNISED", "UNRECOGNISED")
        .add();
  }

  private static void credit(Matter.Builder matter) {
    matter
        .attribute("credit", "Kreditart", "Kind of credit", UNDERTAKING, ACTIVITY)
        .help(
            "Ob es bei der Bonität um einen Verbraucherkredit geht; dafür gelten eigene Regeln über die Quellen.",
            "Whether creditworthiness is about consumer credit, for which there are rules of its own on sources.")
        .value(
            "CONSUMER_CREDIT",
            "Verbraucherkredit",
            "consumer credit",
            "Darlehen, Ratenkauf oder Zahlungsaufschub gegen Entgelt für eine Privatperson.",
            "A loan, purchase by instalments or deferred payment for a charge, given to a private person.")
        .value(
            "OTHER",
            "anderes Geschäft",
            "other business",
            "Alles Übrige, etwa ein Mietvertrag, ein Firmenkredit oder die Lieferung auf Rechnung.",
            "Anything else, such as a tenancy, a business loan or delivery against invoice.")
        .appliesWhen("purpose", "CREDIT_SCORING")
        .presumed("CONSUMER_CREDIT")
        .add();
  }
}
