package org.waymark.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Task;
import org.waymark.content.Examples;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.SiteMap;

class CalendarViewTest extends WorkPages {

    private static final Task LETTER = new Task(Examples.COURSE, Task.Kind.LESSON, Examples.SECOND_LESSON);

    private void atCalendar(UserId who, String month) {
        at(who, SiteMap.MY_CALENDAR + month);
    }

    private static List<String> cells() {
        return all(NativeTableCell.class).map(WorkPages::words).toList();
    }

    @Test
    void aMonthIsATableOfWeeksInWhichTodayIsMarked() {
        atCalendar(learner("Ayla"), "");

        assertThat(find(NativeTable.class).single().getCaptionText()).isEqualTo("November 2026");
        assertThat(all(NativeTableHeaderCell.class))
                .hasSize(7)
                .allMatch(it -> "col".equals(it.getElement().getAttribute("scope")));
        assertThat(tagged("th")).first().isEqualTo("Mon");
        assertThat(cells()).hasSize(42);
        assertThat(all(NativeTableCell.class)
                        .filter(it -> "date".equals(it.getElement().getAttribute("aria-current")))
                        .map(WorkPages::words))
                .containsExactly("21 | Today");
        assertThat(page()).contains("Nothing is due in this month.");
    }

    @Test
    void everythingOfAllClassesStandsOnItsDay() {
        var one = opened();
        var ayla = come(one, "Ayla").getFirst();
        var quiz = due(one, QUIZ, "2026-11-26T20:30:00Z");
        due(one, LETTER, "2026-11-19T14:00:00Z");
        assigned(one, form(LESSON, NEVER, NEVER, NEVER));
        did.tookTheStorm(ayla, 8, false, PagesOnDatabase.NOW.minusSeconds(60));

        atCalendar(ayla, "");

        assertThat(cells().stream().filter(it -> it.contains("The storm")))
                .singleElement()
                .asString()
                .startsWith("26")
                .contains("20:30", "Done", "9-B History", "27 Nov, 00:30, Azerbaijan Time");
        assertThat(cells().stream().filter(it -> it.contains("The letter")))
                .singleElement()
                .asString()
                .startsWith("19")
                .contains("Late");
        assertThat(page()).contains("Without a date", "The night", "Thursday 26 November");

        granting.excuse(leyla, one.token(), quiz.token(), ayla, 0, "");
        did.nothing();
        atCalendar(ayla, "");
        assertThat(page()).doesNotContain("The storm");
    }

    @Test
    void theAddressNamesTheMonth() {
        var one = opened();
        var ayla = come(one, "Ayla").getFirst();
        due(one, QUIZ, "2026-12-01T14:00:00Z");

        atCalendar(ayla, "?month=2026-12");
        assertThat(page()).contains("December 2026", "The storm");
        assertThat(all(Anchor.class).filter(it -> it.hasClassName("icon")).map(it -> it.getHref() + " " + name(it)))
                .containsExactly(
                        "/my-classes/calendar?month=2026-11 November 2026",
                        "/my-classes/calendar?month=2027-01 January 2027");
        assertThat(links("Today")).containsExactly("/my-classes/calendar");

        atCalendar(ayla, "?month=nonsense");
        assertThat(page()).contains("November 2026");
    }

    private static String name(Component component) {
        return component.getElement().getAttribute("aria-label");
    }

    @Test
    void monthsHaveTheirNamesInTheLanguageOfTheReader() {
        UI.getCurrent().setLocale(Locale.of("az"));

        atCalendar(learner("Ayla"), "");

        assertThat(page()).contains("Noyabr 2026", "Bu gün");
    }
}
