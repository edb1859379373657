package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Origin.ACTIVITY;
import static eu.lotse.domain.facts.Origin.HANDLING;
import static eu.lotse.domain.facts.Origin.ITEM;

/** What matters besides when the person applies for a job or holds one. */
final class ProcessingEmployment {

  private static final Theme EMPLOYMENT =
      new Theme(
          "EMPLOYMENT", new Phrase("Bewerbung und Beschäftigung", "Application and employment"));

  private ProcessingEmployment() {}

  static void describe(Matter.Builder matter) {
    jobRelevance(matter);
    cause(matter);
    suspicion(matter);
    aiSystem(matter);
  }

  private static void jobRelevance(Matter.Builder matter) {
    matter
        .attribute("jobRelevance", "Berufsbezug", "Job relevance", EMPLOYMENT, ITEM)
        .help(
            "Ob die Angabe etwas über die Eignung für genau diese Stelle sagt.",
            "Whether the detail says something about fitness for exactly this job.")
        .value(
            "JOB_RELATED",
            "gegeben",
            "job-related",
            "Die Angabe betrifft Ausbildung, Berufsweg oder Können, das die Stelle verlangt.",
            "The detail concerns education, career or skills that the job requires.")
        .value(
            "NOT_JOB_RELATED",
            "fehlt",
            "not job-related",
            "Die Angabe betrifft das Privatleben oder hat mit der Stelle nichts zu tun.",
            "The detail concerns private life or has nothing to do with the job.")
        .appliesWhen("subject", "APPLICANT")
        .stricter("JOB_RELATED", "NOT_JOB_RELATED")
        .add();
  }

  private static void cause(Matter.Builder matter) {
    matter
        .attribute("cause", "Anlass", "Cause", EMPLOYMENT, HANDLING)
        .help(
            "Ob es einen Grund gab, gerade bei dieser Person nachzusehen.",
            "Whether there was a reason to look into this person in particular.")
        .value(
            "CONCRETE",
            "konkret",
            "concrete",
            "Ein benennbarer Umstand gab den Anstoß, etwa ein Widerspruch im Lebenslauf, und ist festgehalten.",
            "A circumstance that can be named gave rise to it, such as a contradiction in the CV, and is on file.")
        .value(
            "NONE",
            "keiner",
            "none",
            "Es wird bei allen nachgesehen, aus Neugier oder nur zur Vorsicht.",
            "Everyone is looked up, or it is done out of curiosity or merely as a precaution.")
        .appliesWhen("subject", "APPLICANT", "EMPLOYEE")
        .stricter("CONCRETE", "NONE")
        .add();
  }

  private static void suspicion(Matter.Builder matter) {
    matter
        .attribute("suspicion", "Verdacht", "Suspicion", EMPLOYMENT, HANDLING)
        .help(
            "Ob tatsächliche Anhaltspunkte für eine Straftat im Beschäftigungsverhältnis festgehalten sind.",
            "Whether factual indications of a crime in the employment relationship are on file.")
        .value(
            "NONE",
            "keiner",
            "none",
            "Es gibt keine Anhaltspunkte, oder sie sind nirgends festgehalten.",
            "There are no indications, or they are not on file anywhere.")
        .value(
            "DOCUMENTED",
            "dokumentiert",
            "documented",
            "Wer wann was beobachtet hat und worauf der Verdacht beruht, steht in den Akten.",
            "Who observed what and when, and what the suspicion rests on, is on file.")
        .appliesWhen("subject", "EMPLOYEE")
        .presumed("NONE")
        .stricter("DOCUMENTED", "NONE")
        .add();
  }

  private static void aiSystem(Matter.Builder matter) {
    matter
        .attribute("aiSystem", "KI-System", "AI system", EMPLOYMENT, ACTIVITY)
        .help(
            "Ob ein KI-System bei Auswahl oder Kontrolle mitwirkt.",
            "Whether an AI system takes part in selection or monitoring.")
        .value(
            "NOT_USED",
            "ohne",
            "not used",
            "Menschen lesen und urteilen selbst; einfache Suche und Filter zählen nicht als KI.",
            "Humans read and judge themselves; plain search and filters do not count as AI.")
        .value(
            "USED",
            "eingesetzt",
            "used",
            "Ein KI-System sortiert, bewertet oder empfiehlt Personen.",
            "An AI system sorts, rates or recommends people.")
        .value(
            "EMOTION_RECOGNITION",
            "Gefühlserkennung",
            "emotion recognition",
            "Ein KI-System schließt aus Bild, Stimme oder Verhalten auf Gefühle.",
            "An AI system infers emotions from picture, voice or behaviour.")
        .appliesWhen("purpose", "RECRUITING", "STAFF_CONTROL")
        .presumed("NOT_USED")
        .stricter("NOT_USED", "USED", "EMOTION_RECOGNITION")
        .add();
  }
}
