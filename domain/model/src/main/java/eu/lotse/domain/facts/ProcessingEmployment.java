package eu.lotse.domain.facts;

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
        .add();
  }
}
