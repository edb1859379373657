package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.ITEM;

/** What the content says, and what it is about. */
final class ModerationContent {

  private static final Theme CONTENT = new Theme("CONTENT", new Phrase("Beitrag", "Content"));

  private ModerationContent() {}

  static void describe(Matter.Builder matter) {
    statement(matter);
    thirdPartySensitive(matter);
    identicalContent(matter);
    authenticity(matter);
    paidPlacement(matter);
  }

  private static void statement(Matter.Builder matter) {
    matter
        .attribute("statement", "Äußerung", "Statement", CONTENT, ITEM)
        .help(
            "Was der Beitrag rechtlich ist. Tatsachen lassen sich beweisen, Meinungen nicht.",
            "What the content is in law. Facts can be proved, opinions cannot.")
        .value(
            "TRUE_FACT",
            "wahre Tatsache",
            "true fact",
            "Eine Behauptung, die stimmt und sich beweisen lässt.",
            "An assertion that is right and can be proved.")
        .value(
            "UNTRUE_FACT",
            "unwahre Tatsache",
            "untrue fact",
            "Eine Behauptung, die nachweislich falsch ist.",
            "An assertion that can be shown to be wrong.")
        .value(
            "OPINION",
            "Meinung",
            "opinion",
            "Ein Urteil über Leistung oder Verhalten, auch ohne Begründung.",
            "A judgement on performance or conduct, with or without reasons.")
        .value(
            "HARSH_WITH_LINK",
            "scharfe Kritik mit Sachbezug",
            "harsh criticism with a factual link",
            "Überspitzt und vielleicht verletzend, aber noch auf die Sache bezogen.",
            "Exaggerated and perhaps hurtful, but still about the matter.")
        .value(
            "DEFAMATION",
            "Schmähung",
            "vilification",
            "Es geht nur noch darum, die Person herabzusetzen; ein Bezug zur Sache fehlt.",
            "It is only about running the person down; there is no link to any matter.")
        .value(
            "INSULT",
            "Beleidigung",
            "insult",
            "Ein Angriff auf die Ehre, der strafbar sein kann.",
            "An attack on somebody's honour that can be a crime.")
        .appliesWhen(
            "measure",
            "KEEP",
            "CHECK",
            "REMOVE",
            "DEMAND_REMOVAL",
            "SUSPEND",
            "EXCLUDE",
            "DISCLOSE_AUTHOR",
            "PUBLISH_AD")
        .add();
  }

  private static void thirdPartySensitive(Matter.Builder matter) {
    matter
        .attribute(
            "thirdPartySensitive",
            "Sensible Daten Dritter",
            "Sensitive data of others",
            CONTENT,
            ITEM)
        .help(
            "Ob der Beitrag Gesundheit, Sexualleben, Glauben oder Ähnliches über jemanden verrät, der ihn nicht geschrieben hat.",
            "Whether the content reveals health, sex life, belief or the like about somebody who did not write it.")
        .value(
            "YES",
            "ja",
            "yes",
            "Der Beitrag enthält solche Angaben über einen anderen.",
            "The content holds such details about somebody else.")
        .value(
            "NO",
            "nein",
            "no",
            "Der Beitrag enthält nichts dergleichen.",
            "The content holds nothing of the kind.")
        .appliesWhen("measure", "KEEP", "PUBLISH_AD")
        .stricter("NO", "YES")
        .add();
  }

  private static void identicalContent(Matter.Builder matter) {
    matter
        .attribute("identicalContent", "Gleiche Inhalte", "Same content elsewhere", CONTENT, ITEM)
        .help(
            "Ob derselbe Inhalt, der schon als rechtswidrig beanstandet wurde, auf dem Dienst noch einmal steht.",
            "Whether the same content that was found unlawful stands on the service once more.")
        .value(
            "NONE",
            "keine",
            "none",
            "Der Beitrag wiederholt nichts, was schon beanstandet wurde.",
            "The content repeats nothing that was objected to before.")
        .value(
            "IDENTICAL",
            "wortgleich",
            "identical",
            "Der Beitrag stimmt mit dem beanstandeten Inhalt überein.",
            "The content is the same as the one objected to.")
        .value(
            "EQUIVALENT",
            "sinngleich",
            "equivalent",
            "Der Beitrag sagt im Kern dasselbe in anderen Worten.",
            "The content says in substance the same in other words.")
        .appliesWhen("measure", "KEEP", "CHECK", "REMOVE")
        .presumed("NONE")
        .add();
  }

  private static void authenticity(Matter.Builder matter) {
    matter
        .attribute(
            "authenticity",
            "Echtheit der Bewertungen",
            "Authenticity of reviews",
            CONTENT,
            ACTIVITY)
        .help(
            "Was neben den Bewertungen darüber steht, ob und wie ihre Echtheit geprüft wird.",
            "What is said beside the reviews on whether and how their authenticity is checked.")
        .value(
            "STATED",
            "Prüfung angegeben",
            "check stated",
            "Neben den Bewertungen steht, ob und wie geprüft wird, dass sie von Kunden stammen.",
            "Beside the reviews it is said whether and how it is checked that they come from customers.")
        .value(
            "PLANNED",
            "Angabe vorgesehen",
            "statement planned",
            "Die Angabe wird ergänzt, bevor die Bewertungen gezeigt werden.",
            "The statement will be added before the reviews are shown.")
        .value(
            "NOT_STATED",
            "Angabe fehlt",
            "statement missing",
            "Bewertungen werden ohne jede Angabe zur Prüfung gezeigt.",
            "Reviews are shown with no word on any check.")
        .value(
            "FAKE",
            "gefälscht",
            "fake",
            "Die Bewertung ist erfunden, gekauft oder vom Unternehmen selbst geschrieben.",
            "The review is invented, bought or written by the company itself.")
        .appliesWhen("service", "REVIEW_PORTAL", "MARKETPLACE")
        .presumed("PLANNED")
        .stricter("STATED", "PLANNED", "NOT_STATED")
        .add();
  }

  private static void paidPlacement(Matter.Builder matter) {
    matter
        .attribute("paidPlacement", "Bezahlte Vorteile", "Paid advantages", CONTENT, ACTIVITY)
        .help(
            "Ob das Portal zahlende Bewertete besser stellt, ohne es zu sagen.",
            "Whether the portal favours those rated who pay, without saying so.")
        .value(
            "NEUTRAL",
            "neutral",
            "neutral",
            "Zahlende und andere werden gleich gezeigt, oder der Unterschied ist klar erkennbar.",
            "Those who pay and others are shown alike, or the difference is plain to see.")
        .value(
            "HIDDEN_ADVANTAGE",
            "verdeckter Vorteil",
            "hidden advantage",
            "Wer zahlt, bleibt von Werbung der Konkurrenz verschont oder erscheint besser, ohne Hinweis.",
            "Those who pay are spared rivals' ads or look better, with no notice of it.")
        .appliesWhen("service", "REVIEW_PORTAL")
        .presumed("NEUTRAL")
        .stricter("NEUTRAL", "HIDDEN_ADVANTAGE")
        .add();
  }
}
