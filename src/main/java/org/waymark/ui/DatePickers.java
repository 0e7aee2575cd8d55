package org.waymark.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.base.Language;

/** Lets fields in which a day and a time are picked speak the language of the page: first the day, then the month, and hours up to 24. */
public final class DatePickers {

    private static final int MONDAY = 1;

    private DatePickers() {}

    /** The picker, with its words and its order of day and month. */
    public static void speak(DateTimePicker picker, Language language) {
        picker.setLocale(order(language));
        picker.setDatePickerI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language.locale()))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language.locale()))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormat(language == Language.ENGLISH ? "dd/MM/yyyy" : "dd.MM.yyyy")
                .setToday(I18NProvider.translate("ui.picker.today"))
                .setCancel(I18NProvider.translate("ui.picker.cancel")));
    }

    /** A country whose numbers are written so; browsers know none for every language. */
    private static Locale order(Language language) {
        return switch (language) {
            case ENGLISH -> Locale.UK;
            case TURKISH, AZERBAIJANI -> Locale.of("tr", "TR");
        };
    }

    /** From Sunday on, as the picker counts them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, it -> it.plus(1))
                .limit(DayOfWeek.values().length)
                .map(it -> it.getDisplayName(style, locale))
                .toList();
    }
}
