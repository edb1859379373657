package eu.lotse.web.ui.words;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A field for a day, in the format, with the names and the first day of the week of the reader's
 * language.
 */
public final class DayPicker extends DatePicker {

  private static final long serialVersionUID = 1L;

  public DayPicker(String label, Words words) {
    super(label);
    Locale locale = words.locale();
    setLocale(words.isGerman() ? Locale.GERMANY : Locale.UK);
    var names = new DatePickerI18n();
    names.setMonthNames(
        List.of(Month.values()).stream()
            .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
            .toList());
    names.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
    names.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
    names.setFirstDayOfWeek(1);
    names.setDateFormats(
        words.isGerman() ? "dd.MM.yyyy" : "dd/MM/yyyy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd");
    names.setToday(words.text("date.today"));
    names.setCancel(words.text("date.cancel"));
    names.setBadInputErrorMessage(words.text("date.bad"));
    names.setRequiredErrorMessage(words.text("date.required"));
    setI18n(names);
    setWeekNumbersVisible(words.isGerman());
  }

  /** Names what is wrong with days outside the bounds. */
  public void bounds(java.time.LocalDate first, String tooEarly) {
    setMin(first);
    setI18n(getI18n().setMinErrorMessage(tooEarly));
  }

  private static List<String> weekdays(TextStyle style, Locale locale) {
    var names = new ArrayList<String>();
    names.add(DayOfWeek.SUNDAY.getDisplayName(style, locale));
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != DayOfWeek.SUNDAY) {
        names.add(day.getDisplayName(style, locale));
      }
    }
    return names;
  }
}
