package eu.lotse.batch.demo;

import static eu.lotse.batch.demo.DemoActivity.activity;
import static eu.lotse.batch.importing.ImportFormat.ACTIVITY_STREAMS;

import eu.lotse.batch.demo.DemoActivity.Kind;
import eu.lotse.domain.register.State;
import java.util.List;

/** What the sales people of the invented company do. */
final class DemoSales {

  private DemoSales() {}

  static DemoActivity preferences() {
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
        DemoCompany.MICROBLOG,
        DemoCompany.NEW,
        DemoCompany.NEW_END,
        List.of(
            new Kind(40, "public", ""),
            new Kind(30, "public", "FOR_THIS_PURPOSE"),
            new Kind(18, "public", "OLD_AND_UNUSED"),
            new Kind(12, "public", "WITHDRAWN")));
  }

  static DemoActivity directAdvertising() {
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
        DemoCompany.MICROBLOG,
        0,
        0,
        List.of(
            new Kind(45, "public", ""),
            new Kind(35, "public", "FOR_THIS_PURPOSE"),
            new Kind(20, "public", "OBJECTED")));
  }

  static DemoActivity formerPreferences() {
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
        DemoCompany.MICROBLOG,
        DemoCompany.OLD,
        DemoCompany.OLD_END,
        List.of(
            new Kind(50, "public", ""),
            new Kind(35, "public", "FOR_THIS_PURPOSE"),
            new Kind(15, "public", "WITHDRAWN")));
  }
}
