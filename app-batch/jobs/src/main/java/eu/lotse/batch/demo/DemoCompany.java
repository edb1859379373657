package eu.lotse.batch.demo;

import static eu.lotse.batch.demo.DemoActivity.activity;
import static eu.lotse.batch.importing.ImportFormat.ACTIVITY_STREAMS;
import static eu.lotse.batch.importing.ImportFormat.CSV;

import eu.lotse.batch.demo.DemoActivity.Kind;
import eu.lotse.domain.register.State;
import java.util.List;

/**
 * Talrad, a shop for bicycles and outdoor gear with a repair service. Neither it nor the networks
 * nor anybody in them exist.
 */
final class DemoCompany {

  private static final String MICROBLOG = "mikro.example";
  private static final String PROFESSIONAL = "beruf.example";
  private static final String PRIVATE = "freunde.example";
  private static final String REVIEWS = "bewertung.example";
  private static final String FORUM = "forum.talrad.example";
  private static final int OLD = 2011;
  private static final int OLD_END = 2016;
  private static final int NEW = 2023;
  private static final int NEW_END = 2025;

  private DemoCompany() {}

  static List<DemoActivity> activities() {
    return List.of(
        microblogService(),
        reviews(),
        market(),
        preferences(),
        linking(),
        professionalRecruiting(),
        privateRecruiting(),
        debtors(),
        directAdvertising(),
        forum(),
        formerService(),
        formerPreferences());
  }

  private static DemoActivity microblogService() {
    return new DemoActivity(
        activity(
            "kundendienst-mikroblog",
            "Kundendienst im Kurznachrichtendienst",
            "Anliegen, die im Kurznachrichtendienst an Talrad gehen, werden als Vorgang angelegt.",
            State.RUNNING,
            "operation=STORE",
            "purpose=SERVICE",
            "subject=CUSTOMER",
            "retention=LIMITED",
            "information=DUE",
            "terms=COMMERCIAL_USE_ALLOWED",
            "assessment=NOT_DONE"),
        ACTIVITY_STREAMS,
        MICROBLOG,
        NEW,
        NEW_END,
        List.of(
            new Kind(70, "company", ""),
            new Kind(10, "conversation", ""),
            new Kind(12, "followers", ""),
            new Kind(8, "other", "")));
  }

  private static DemoActivity reviews() {
    return new DemoActivity(
        activity(
            "beschwerden-bewertungsportal",
            "Beschwerden aus dem Bewertungsportal",
            "Unzufriedene Bewertungen werden gesammelt und an die Werkstatt gegeben.",
            State.RUNNING,
            "operation=COLLECT",
            "purpose=COMPLAINT",
            "source=REVIEW_PORTAL",
            "accessibility=PUBLIC",
            "information=DUE",
            "collection=MANUAL_SINGLE"),
        CSV,
        REVIEWS,
        NEW,
        NEW_END,
        List.of(
            new Kind(50, "addressee=PUBLIC,subject=CUSTOMER,assessment=FAVOURABLE", ""),
            new Kind(15, "addressee=COMPANY,subject=THIRD_PARTY,assessment=NOT_DONE", ""),
            new Kind(35, "addressee=PUBLIC,subject=,assessment=", "")));
  }

  private static DemoActivity market() {
    return new DemoActivity(
        activity(
            "marktbeobachtung",
            "Beobachtung des Marktes",
            "Mitlesen, wie über Räder und Zubehör gesprochen wird.",
            State.RUNNING,
            "operation=OBSERVE",
            "purpose=MONITORING",
            "subject=THIRD_PARTY",
            "information=EXEMPT",
            "terms=COMMERCIAL_USE_ALLOWED"),
        ACTIVITY_STREAMS,
        MICROBLOG,
        NEW,
        NEW_END,
        List.of(
            new Kind(60, "public", ""), new Kind(25, "unlisted", ""), new Kind(15, "silent", "")));
  }

  private static DemoActivity preferences() {
    return new DemoActivity(
        activity(
            "vorlieben-aufmerksamkeiten",
            "Vorlieben für kleine Aufmerksamkeiten",
            "Aus öffentlichen Beiträgen wird vermerkt, wofür sich Kunden begeistern.",
            State.RUNNING,
            "operation=ENRICH",
            "purpose=PREFERENCES",
            "subject=CUSTOMER",
            "retention=LIMITED",
            "information=DUE",
            "terms=COMMERCIAL_USE_ALLOWED"),
        ACTIVITY_STREAMS,
        MICROBLOG,
        NEW,
        NEW_END,
        List.of(
            new Kind(40, "public", ""),
            new Kind(30, "public", "FOR_THIS_PURPOSE"),
            new Kind(18, "public", "OLD_AND_UNUSED"),
            new Kind(12, "public", "WITHDRAWN")));
  }

  private static DemoActivity linking() {
    return new DemoActivity(
        activity(
            "profil-mit-kundensatz",
            "Profil mit dem Kundensatz verknüpfen",
            "Wer Talrad anschreibt, wird seinem Kundensatz zugeordnet.",
            State.RUNNING,
            "operation=LINK",
            "purpose=SERVICE",
            "subject=CUSTOMER",
            "retention=LIMITED",
            "information=NOT_GIVEN",
            "terms=COMMERCIAL_USE_ALLOWED"),
        ACTIVITY_STREAMS,
        MICROBLOG,
        NEW,
        NEW_END,
        List.of(
            new Kind(65, "company", ""), new Kind(20, "message", ""), new Kind(15, "public", "")));
  }

  private static DemoActivity professionalRecruiting() {
    return new DemoActivity(
        activity(
            "bewerber-berufsnetz",
            "Bewerber im beruflichen Netzwerk",
            "Vor dem Gespräch wird das berufliche Profil angesehen.",
            State.RUNNING,
            "operation=COLLECT",
            "purpose=RECRUITING",
            "subject=APPLICANT",
            "source=PROFESSIONAL_NETWORK",
            "collection=MANUAL_SINGLE",
            "cause=NONE"),
        CSV,
        PROFESSIONAL,
        NEW,
        NEW_END,
        List.of(
            new Kind(45, "accessibility=PUBLIC,information=DUE,jobRelevance=JOB_RELATED", ""),
            new Kind(
                20, "accessibility=OPEN_LOGIN,information=NOT_GIVEN,jobRelevance=JOB_RELATED", ""),
            new Kind(35, "accessibility=OPEN_LOGIN,information=DUE,jobRelevance=", "")));
  }

  private static DemoActivity privateRecruiting() {
    return new DemoActivity(
        activity(
            "bewerber-privates-netz",
            "Bewerber im privaten Netzwerk",
            "Geplant: bei Unstimmigkeiten im Lebenslauf auch in privaten Netzwerken nachsehen.",
            State.PLANNED,
            "operation=COLLECT",
            "purpose=RECRUITING",
            "subject=APPLICANT",
            "source=PRIVATE_NETWORK",
            "collection=MANUAL_SINGLE",
            "information=DUE",
            "jobRelevance=JOB_RELATED"),
        CSV,
        PRIVATE,
        0,
        0,
        List.of(
            new Kind(35, "accessibility=PUBLIC,cause=CONCRETE", ""),
            new Kind(30, "accessibility=CLOSED_GROUP,cause=CONCRETE", ""),
            new Kind(35, "accessibility=PUBLIC,cause=", "")));
  }

  private static DemoActivity debtors() {
    return new DemoActivity(
        activity(
            "schuldner-anschrift",
            "Neue Anschrift von Schuldnern",
            "Kommt eine Rechnung zurück, wird in Profilen nach dem neuen Wohnort gesucht.",
            State.RUNNING,
            "operation=COLLECT",
            "purpose=ADDRESS_TRACING",
            "subject=DEBTOR",
            "source=PRIVATE_NETWORK",
            "collection=MANUAL_SINGLE",
            "information=DUE"),
        CSV,
        PRIVATE,
        NEW,
        NEW_END,
        List.of(
            new Kind(55, "accessibility=PUBLIC", ""),
            new Kind(20, "accessibility=OPEN_LOGIN", ""),
            new Kind(25, "accessibility=RESTRICTED_LOGIN", "")));
  }

  private static DemoActivity directAdvertising() {
    return new DemoActivity(
        activity(
            "werbung-direktnachricht",
            "Werbung per Direktnachricht",
            "Geplant: Gutscheine zum Saisonstart an Leute, die über Radtouren schreiben.",
            State.PLANNED,
            "operation=CONTACT",
            "purpose=ADVERTISING",
            "channel=DIRECT_MESSAGE",
            "messageContent=ADVERTISING_ONLY",
            "addressOrigin=PROFILE",
            "subject=CUSTOMER",
            "information=GIVEN",
            "terms=COMMERCIAL_USE_ALLOWED"),
        ACTIVITY_STREAMS,
        MICROBLOG,
        0,
        0,
        List.of(
            new Kind(45, "public", ""),
            new Kind(35, "public", "FOR_THIS_PURPOSE"),
            new Kind(20, "public", "OBJECTED")));
  }

  private static DemoActivity forum() {
    return new DemoActivity(
        activity(
            "fragen-im-forum",
            "Fragen im eigenen Forum",
            "Fragen aus dem Forum von Talrad werden mit Namen als Vorgang gespeichert.",
            State.RUNNING,
            "operation=STORE",
            "purpose=SERVICE",
            "source=OWN_FORUM",
            "retention=LIMITED",
            "information=DUE"),
        CSV,
        FORUM,
        NEW,
        NEW_END,
        List.of(
            new Kind(55, "accessibility=RESTRICTED_LOGIN,addressee=COMPANY,subject=CUSTOMER", ""),
            new Kind(30, "accessibility=,addressee=PUBLIC,subject=", ""),
            new Kind(15, "accessibility=CLOSED_GROUP,addressee=CONTACTS,subject=CUSTOMER", "")));
  }

  private static DemoActivity formerService() {
    return new DemoActivity(
        activity(
            "kundendienst-frueher",
            "Kundendienst im Kurznachrichtendienst bis 2016",
            "Abgeschlossen, die Vorgänge sind gelöscht.",
            State.ENDED_DATA_ERASED,
            "operation=STORE",
            "purpose=SERVICE",
            "subject=CUSTOMER",
            "retention=LIMITED",
            "information=GIVEN",
            "terms=COMMERCIAL_USE_ALLOWED"),
        ACTIVITY_STREAMS,
        MICROBLOG,
        OLD,
        OLD_END,
        List.of(new Kind(80, "company", ""), new Kind(20, "conversation", "")));
  }

  private static DemoActivity formerPreferences() {
    return new DemoActivity(
        activity(
            "vorlieben-frueher",
            "Vorlieben aus der Zeit vor der DSGVO",
            "Abgeschlossen, die Vermerke stehen noch im Kundensatz.",
            State.ENDED_DATA_KEPT,
            "operation=ENRICH",
            "purpose=PREFERENCES",
            "subject=CUSTOMER",
            "retention=LIMITED",
            "purposeEnded=NO",
            "stockReview=NOT_DONE",
            "information=GIVEN",
            "terms=COMMERCIAL_USE_ALLOWED"),
        ACTIVITY_STREAMS,
        MICROBLOG,
        OLD,
        OLD_END,
        List.of(
            new Kind(50, "public", ""),
            new Kind(35, "public", "FOR_THIS_PURPOSE"),
            new Kind(15, "public", "WITHDRAWN")));
  }
}
