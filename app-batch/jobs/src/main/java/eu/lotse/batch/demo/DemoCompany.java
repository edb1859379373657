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

  static final String MICROBLOG = "mikro.example";
  static final String PROFESSIONAL = "beruf.example";
  static final String PRIVATE = "freunde.example";
  static final String REVIEWS = "bewertung.example";
  static final String FORUM = "forum.talrad.example";
  static final int OLD = 2011;
  static final int OLD_END = 2016;
  static final int NEW = 2023;
  static final int NEW_END = 2025;

  private DemoCompany() {}

  static List<DemoActivity> activities() {
    return List.of(
        microblogService(),
        reviews(),
        market(),
        DemoSales.preferences(),
        linking(),
        DemoOffices.professionalRecruiting(),
        DemoOffices.privateRecruiting(),
        DemoOffices.debtors(),
        DemoSales.directAdvertising(),
        forum(),
        formerService(),
        DemoSales.formerPreferences());
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
            new Kind(8, "silent", "")));
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
            "assessment=NOT_DONE",
            "terms=COMMERCIAL_USE_ALLOWED"),
        ACTIVITY_STREAMS,
        MICROBLOG,
        NEW,
        NEW_END,
        List.of(
            new Kind(60, "public", ""), new Kind(25, "unlisted", ""), new Kind(15, "silent", "")));
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
            new Kind(
                55,
                "accessibility=RESTRICTED_LOGIN,addressee=COMPANY,subject=CUSTOMER,"
                    + "retentionEndsOn=P3Y,consentLapsesOn=",
                ""),
            new Kind(
                30,
                "accessibility=,addressee=PUBLIC,subject=,"
                    + "retentionEndsOn=P4Y,consentLapsesOn=",
                ""),
            new Kind(
                15,
                "accessibility=CLOSED_GROUP,addressee=CONTACTS,subject=CUSTOMER,"
                    + "retentionEndsOn=,consentLapsesOn=P3Y",
                "FOR_THIS_PURPOSE")));
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
}
