package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.HANDLING;

/** Who objected to the content, how, and what was done about it. */
final class ModerationNotice {

  private static final Theme NOTICE =
      new Theme("NOTICE", new Phrase("Meldung und Prüfung", "Notice and check"));

  private ModerationNotice() {}

  static void describe(Matter.Builder matter) {
    notice(matter);
    contactDenied(matter);
    reviewerIdentifiable(matter);
    check(matter);
  }

  private static void notice(Matter.Builder matter) {
    matter
        .attribute("notice", "Meldung", "Notice", NOTICE, HANDLING)
        .help(
            "Wie genau jemand den Beitrag beanstandet hat.",
            "How precisely somebody objected to the content.")
        .value(
            "NONE",
            "keine",
            "none",
            "Niemand hat den Beitrag beanstandet.",
            "Nobody has objected to the content.")
        .value(
            "BARE",
            "pauschal",
            "bare",
            "Beanstandet, aber ohne Gründe, die sich prüfen lassen.",
            "Objected to, but without reasons that could be examined.")
        .value(
            "CONCRETE",
            "konkret",
            "concrete",
            "So genau beanstandet, dass sich der Verstoß ohne Weiteres bejahen lässt, wenn die Angaben stimmen.",
            "Objected to so precisely that the breach is plain if what is said is right.")
        .value(
            "PROVEN",
            "mit Nachweis",
            "with proof",
            "Konkret beanstandet und belegt.",
            "Objected to in concrete terms and with evidence.")
        .appliesWhen("measure", "KEEP", "CHECK", "REMOVE")
        .add();
  }

  private static void contactDenied(Matter.Builder matter) {
    matter
        .attribute("contactDenied", "Bestrittener Kontakt", "Contact denied", NOTICE, HANDLING)
        .help(
            "Ob der Bewertete sagt, der Verfasser sei nie sein Kunde gewesen.",
            "Whether the one rated says that the author never was a customer.")
        .value(
            "NO",
            "unbestritten",
            "not denied",
            "Dass es den Kontakt gab, ist kein Streitpunkt.",
            "That there was a contact is not in dispute.")
        .value(
            "YES",
            "bestritten",
            "denied",
            "Der Bewertete sagt, es habe keinen Kontakt gegeben; widerlegt ist das nicht.",
            "The one rated says there was no contact; this is not refuted.")
        .value(
            "YES_FALSELY",
            "wahrheitswidrig bestritten",
            "falsely denied",
            "Der Bewertete leugnet einen Kontakt, von dem feststeht, dass es ihn gab.",
            "The one rated denies a contact that certainly took place.")
        .appliesWhen("notice", "BARE", "CONCRETE", "PROVEN")
        .add();
  }

  private static void reviewerIdentifiable(Matter.Builder matter) {
    matter
        .attribute(
            "reviewerIdentifiable",
            "Erkennbarkeit des Verfassers",
            "Reviewer identifiable",
            NOTICE,
            HANDLING)
        .help(
            "Ob der Bewertete nach der Prüfung weiß, wer ihn bewertet hat.",
            "Whether the one rated knows after the check who the reviewer is.")
        .value(
            "YES",
            "dem Bewerteten erkennbar",
            "identifiable",
            "Der Bewertete kann den Vorgang zuordnen.",
            "The one rated can match the case.")
        .value(
            "NO",
            "dem Bewerteten verborgen",
            "hidden",
            "Das Portal hält den Verfasser geheim, so dass der Bewertete den Kontakt nicht prüfen kann.",
            "The portal keeps the author secret, so that the one rated cannot verify the contact.")
        .appliesWhen("contactDenied", "YES")
        .presumed("YES")
        .add();
  }

  private static void check(Matter.Builder matter) {
    matter
        .attribute("check", "Prüfung", "Check", NOTICE, HANDLING)
        .help(
            "Ob der Betreiber dem Hinweis nachgegangen ist.",
            "Whether the operator has followed the notice up.")
        .value(
            "DONE",
            "erfolgt",
            "done",
            "Der Verfasser wurde gehört, das Ergebnis steht fest.",
            "The author was heard, the result is there.")
        .value(
            "RUNNING",
            "läuft",
            "running",
            "Der Verfasser ist angeschrieben, die Frist läuft noch.",
            "The author has been written to, time is still running.")
        .value(
            "NOT_DONE",
            "unterblieben",
            "not done",
            "Es ist nichts geschehen.",
            "Nothing has happened.")
        .appliesWhen("measure", "KEEP")
        .stricter("DONE", "NOT_DONE")
        .stricter("RUNNING", "NOT_DONE")
        .add();
  }
}
