package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.PERSON;

/** What the company has told the person, and what it has put on file for itself. */
final class ProcessingEvidence {

  private static final Theme EVIDENCE =
      new Theme("EVIDENCE", new Phrase("Information und Nachweise", "Information and evidence"));

  private ProcessingEvidence() {}

  static void describe(Matter.Builder matter) {
    information(matter);
    assessment(matter);
    impactAssessment(matter);
    earlierStep(matter);
    accessRequest(matter);
  }

  private static void information(Matter.Builder matter) {
    matter
        .attribute("information", "Information", "Information", EVIDENCE, HANDLING)
        .help(
            "Ob die Person erfahren hat, wer ihre Daten wofür und woher verarbeitet.",
            "Whether the person was told who processes their data, what for and from where.")
        .value(
            "GIVEN",
            "erteilt",
            "given",
            "Die Person hat den Hinweis bekommen oder konnte ihn vor der Erhebung lesen.",
            "The person received the notice, or could read it before the data were collected.")
        .value(
            "DUE",
            "Frist läuft noch",
            "period still running",
            "Sie wurde noch nicht informiert, die Frist dafür ist aber nicht verstrichen, und der Hinweis ist eingeplant.",
            "They have not been informed yet, but the period for it is not over and the notice is scheduled.")
        .value(
            "NOT_GIVEN",
            "unterblieben",
            "not given",
            "Sie wurde nicht informiert, und die Frist ist verstrichen oder der Hinweis ist nicht vorgesehen.",
            "They were not informed, and the period is over or no notice is foreseen.")
        .value(
            "EXEMPT",
            "entbehrlich",
            "exempt",
            "Das Gesetz verlangt hier keinen Hinweis, etwa weil die Person alles weiß; der Grund ist festgehalten.",
            "The law requires no notice here, for example because the person knows everything; the reason is on file.")
        .stricter("GIVEN", "DUE", "NOT_GIVEN")
        .stricter("EXEMPT", "DUE")
        .add();
  }

  private static void assessment(Matter.Builder matter) {
    matter
        .attribute("assessment", "Interessenabwägung", "Balancing of interests", EVIDENCE, HANDLING)
        .help(
            "Ob das Interesse des Unternehmens gegen das der Person abgewogen wurde, und mit welchem Ergebnis.",
            "Whether the company's interest was weighed against the person's, and with what result.")
        .value(
            "NOT_DONE",
            "unterblieben",
            "not done",
            "Es gibt keine Abwägung, die man vorlegen könnte.",
            "There is no balancing that could be produced.")
        .value(
            "FAVOURABLE",
            "zugunsten der Verarbeitung",
            "in favour of the processing",
            "Die Abwägung ist festgehalten und ergibt, dass die Person das hinnehmen muss.",
            "The balancing is on file and finds that the person has to accept this.")
        .value(
            "UNFAVOURABLE",
            "zulasten der Verarbeitung",
            "against the processing",
            "Die Abwägung ist festgehalten und ergibt, dass die Person nicht damit rechnen muss oder ihr Schutz vorgeht.",
            "The balancing is on file and finds that the person need not expect this or that their protection prevails.")
        .stricter("FAVOURABLE", "NOT_DONE", "UNFAVOURABLE")
        .add();
  }

  private static void impactAssessment(Matter.Builder matter) {
    matter
        .attribute("impactAssessment", "Folgenabschätzung", "Impact assessment", EVIDENCE, HANDLING)
        .help(
            "Ob vor Beginn untersucht wurde, welche Risiken das Vorhaben für die Personen hat (früher: Vorabkontrolle).",
            "Whether it was examined before the start what risks the undertaking has for people (formerly: prior checking).")
        .value(
            "DONE",
            "erfolgt",
            "done",
            "Die Untersuchung liegt vor, mit dem Rat des Datenschutzbeauftragten.",
            "The examination is there, with the advice of the data protection officer.")
        .value(
            "PLANNED",
            "vor Beginn geplant",
            "planned before the start",
            "Das Vorhaben läuft noch nicht, und es beginnt erst nach der Untersuchung.",
            "The undertaking is not running yet and will start only after the examination.")
        .value(
            "NOT_DONE",
            "unterblieben",
            "not done",
            "Das Vorhaben läuft oder soll beginnen, ohne dass die Risiken untersucht wurden.",
            "The undertaking runs or is to start without the risks having been examined.")
        .appliesWhen("operation", "SCORE", "LINK")
        .stricter("DONE", "PLANNED", "NOT_DONE")
        .presumed("PLANNED")
        .add();
  }

  private static void earlierStep(Matter.Builder matter) {
    matter
        .attribute("earlierStep", "Vorausgegangener Schritt", "Earlier step", EVIDENCE, HANDLING)
        .help(
            "Ob der Schritt davor zulässig war, etwa das Erheben vor dem Speichern. Lotse trägt das ein, wenn der Schritt erfasst ist.",
            "Whether the step before was lawful, for example collecting before storing. Lotse fills this in where that step is registered.")
        .value(
            "LAWFUL",
            "rechtmäßig",
            "lawful",
            "Der vorausgegangene Schritt war erlaubt.",
            "The earlier step was permitted.")
        .value(
            "UNLAWFUL",
            "rechtswidrig",
            "unlawful",
            "Der vorausgegangene Schritt war verboten; die Daten hätten gar nicht da sein dürfen.",
            "The earlier step was prohibited; the data should not have been there at all.")
        .value(
            "OPEN",
            "rechtlich offen",
            "open in law",
            "Ob der vorausgegangene Schritt erlaubt war, ist rechtlich umstritten oder noch zu prüfen.",
            "Whether the earlier step was permitted is disputed in law or still to be reviewed.")
        .appliesWhen(
            "operation",
            "STORE",
            "LINK",
            "ENRICH",
            "SCORE",
            "CONTACT",
            "TRANSFER",
            "PUBLISH",
            "KEEP")
        .presumed("LAWFUL")
        .stricter("LAWFUL", "OPEN", "UNLAWFUL")
        .add();
  }

  private static void accessRequest(Matter.Builder matter) {
    matter
        .attribute("accessRequest", "Auskunftsersuchen", "Request for access", EVIDENCE, PERSON)
        .help(
            "Ob die Person wissen will, was über sie gespeichert ist und woher es stammt.",
            "Whether the person wants to know what is stored about them and where it came from.")
        .value("NONE", "keines", "none", "Sie hat nicht gefragt.", "They have not asked.")
        .value(
            "ANSWERED",
            "beantwortet",
            "answered",
            "Die Auskunft mit Herkunft und Empfängern ist erteilt.",
            "The information, with source and recipients, has been given.")
        .value(
            "DUE",
            "Frist läuft noch",
            "period still running",
            "Die Anfrage ist eingegangen, und die Frist für die Antwort ist nicht verstrichen.",
            "The request has arrived, and the period for the answer is not over.")
        .value(
            "OVERDUE",
            "Frist versäumt",
            "overdue",
            "Die Frist ist verstrichen, ohne dass geantwortet wurde.",
            "The period is over and no answer was given.")
        .appliesWhen("operation", "STORE", "LINK", "ENRICH", "SCORE", "TRANSFER", "KEEP")
        .presumed("NONE")
        .stricter("NONE", "DUE", "OVERDUE")
        .stricter("ANSWERED", "DUE")
        .add();
  }
}
