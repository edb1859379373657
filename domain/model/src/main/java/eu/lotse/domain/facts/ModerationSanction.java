package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.ITEM;
import static eu.lotse.domain.facts.Origin.PERSON;

/** How content is removed and users are shut out. */
final class ModerationSanction {

  private static final Theme SANCTION =
      new Theme(
          "SANCTION",
          new Phrase("Vorgehen gegen Beitrag und Nutzer", "Acting against content and user"));

  private ModerationSanction() {}

  static void describe(Matter.Builder matter) {
    breach(matter);
    reasons(matter);
    hearing(matter);
    userContract(matter);
    warned(matter);
    smallFirm(matter);
  }

  private static void breach(Matter.Builder matter) {
    matter
        .attribute("breach", "Regelverstoß", "Breach of rules", SANCTION, ITEM)
        .help(
            "Ob der Beitrag gegen ein Gesetz oder die veröffentlichten Regeln des Dienstes verstößt.",
            "Whether the content breaks the law or the published rules of the service.")
        .value(
            "YES",
            "gegeben",
            "given",
            "Der Verstoß lässt sich benennen.",
            "The breach can be named.")
        .value(
            "NO",
            "fehlt",
            "none",
            "Der Beitrag ist bloß unliebsam.",
            "The content is merely unwelcome.")
        .appliesWhen("measure", "SUSPEND", "EXCLUDE", "REMOVE")
        .stricter("YES", "NO")
        .add();
  }

  private static void reasons(Matter.Builder matter) {
    matter
        .attribute("reasons", "Begründung", "Statement of reasons", SANCTION, HANDLING)
        .help(
            "Ob der Verfasser erfährt, was ihm vorgeworfen wird und was er tun kann.",
            "Whether the author learns what is held against them and what they can do.")
        .value(
            "GIVEN",
            "gegeben",
            "given",
            "Der Verfasser hat eine Begründung mit Tatsachen, Regel und Rechtsbehelfen.",
            "The author has reasons with facts, rule and remedies.")
        .value(
            "PLANNED",
            "wird mitgeteilt",
            "being sent",
            "Die Begründung geht mit der Maßnahme hinaus.",
            "The reasons go out together with the measure.")
        .value(
            "NOT_GIVEN",
            "fehlt",
            "missing",
            "Der Verfasser erfährt nichts.",
            "The author is told nothing.")
        .appliesWhen("measure", "REMOVE", "SUSPEND", "EXCLUDE")
        .stricter("GIVEN", "PLANNED", "NOT_GIVEN")
        .add();
  }

  private static void hearing(Matter.Builder matter) {
    matter
        .attribute("hearing", "Anhörung", "Hearing", SANCTION, HANDLING)
        .help(
            "Ob der Nutzer vor der Sperre davon weiß und sich äußern kann.",
            "Whether the user knows of the block beforehand and can speak.")
        .value(
            "GIVEN",
            "erfolgt",
            "done",
            "Der Nutzer wurde vorher informiert und konnte sich äußern.",
            "The user was told beforehand and could speak.")
        .value(
            "PLANNED",
            "vorgesehen",
            "planned",
            "Der Nutzer wird angekündigt bekommen, was droht, und angehört, bevor gesperrt wird.",
            "The user will be told what is coming, and heard, before being blocked.")
        .value(
            "NOT_GIVEN",
            "unterblieben",
            "not done",
            "Die Sperre kommt ohne jede Ankündigung.",
            "The block comes with no announcement.")
        .appliesWhen("measure", "SUSPEND", "EXCLUDE")
        .stricter("GIVEN", "PLANNED", "NOT_GIVEN")
        .add();
  }

  private static void userContract(Matter.Builder matter) {
    matter
        .attribute("userContract", "Nutzungsvertrag", "User contract", SANCTION, PERSON)
        .help(
            "Ob der Nutzer einen Vertrag über die Nutzung des Dienstes hat.",
            "Whether the user has a contract on the use of the service.")
        .value(
            "YES",
            "besteht",
            "in place",
            "Der Nutzer hat sich mit Annahme der Bedingungen registriert.",
            "The user registered and accepted the terms.")
        .value(
            "NO",
            "fehlt",
            "none",
            "Der Dienst steht jedem ohne Vertrag offen.",
            "The service is open to everybody without a contract.")
        .appliesWhen("measure", "SUSPEND", "EXCLUDE")
        .presumed("NO")
        .stricter("NO", "YES")
        .add();
  }

  private static void warned(Matter.Builder matter) {
    matter
        .attribute("warned", "Abmahnung", "Warning", SANCTION, HANDLING)
        .help(
            "Ob der Nutzer schon einmal deutlich gewarnt wurde.",
            "Whether the user has been clearly warned before.")
        .value(
            "YES",
            "erfolgt",
            "given",
            "Der Nutzer wurde wegen eines gleichartigen Verstoßes gewarnt.",
            "The user was warned for a breach of the same kind.")
        .value(
            "NO",
            "unterblieben",
            "not given",
            "Der Nutzer wurde nie gewarnt.",
            "The user was never warned.")
        .value(
            "DISPENSABLE",
            "entbehrlich",
            "dispensable",
            "Der Verstoß wiegt so schwer, dass eine Warnung nichts mehr nützt.",
            "The breach is so grave that a warning would serve nothing.")
        .appliesWhen("userContract", "YES")
        .presumed("YES")
        .stricter("YES", "NO")
        .stricter("DISPENSABLE", "NO")
        .add();
  }

  private static void smallFirm(Matter.Builder matter) {
    matter
        .attribute("smallFirm", "Betriebsgröße", "Size of the firm", SANCTION, ACTIVITY)
        .help(
            "Kleine Betriebe sind von den Plattformpflichten im engeren Sinn ausgenommen.",
            "Small firms are exempt from the platform duties in the narrow sense.")
        .value(
            "LARGER",
            "größerer Betrieb",
            "larger firm",
            "Fünfzig Beschäftigte, mehr als zehn Millionen Euro Umsatz, oder darüber.",
            "Fifty staff, more than ten million euros of turnover, or above.")
        .value(
            "SMALL",
            "kleiner Betrieb",
            "small firm",
            "Weniger als fünfzig Beschäftigte und höchstens zehn Millionen Euro Umsatz.",
            "Fewer than fifty staff and at most ten million euros of turnover.")
        .appliesWhen("measure", "REMOVE", "SUSPEND", "EXCLUDE", "CHECK")
        .presumed("LARGER")
        .stricter("SMALL", "LARGER")
        .add();
  }
}
