package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.ProcessingUndertaking.UNDERTAKING;

/** What a calculated figure is good for when a decision about the person is made. */
final class ProcessingScore {

  private ProcessingScore() {}

  static void describe(Matter.Builder matter) {
    score(matter);
    scoreGround(matter);
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
        .add();
  }
}
