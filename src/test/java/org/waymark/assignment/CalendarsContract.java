package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assignment.Workroom.ANN;
import static org.waymark.assignment.Workroom.LAMP;
import static org.waymark.assignment.Workroom.LESSON;
import static org.waymark.assignment.Workroom.LEYLA;
import static org.waymark.assignment.Workroom.STORM;
import static org.waymark.assignment.Workroom.form;

import org.junit.jupiter.api.Test;
import org.waymark.base.Language;

/** The private addresses under which calendar programs find what somebody is to do. */
interface CalendarsContract {

    Workroom room();

    @Test
    default void onesOwnCalendarHasOneAddressAndANewOneKillsTheOld() {
        var links = room().bean(KeepingCalendarLink.class);
        var feed = room().bean(CalendarFeed.class);
        assertThat(links.link(ANN)).isEmpty();

        var one = links.open(ANN);
        assertThat(links.open(ANN)).isEqualTo(one);
        assertThat(links.link(ANN)).contains(one);
        assertThat(feed.at(one, Language.TURKISH)).isPresent();
        var other = links.renew(ANN);

        assertThat(feed.at(one, Language.TURKISH)).isEmpty();
        assertThat(feed.at(other, Language.TURKISH)).isPresent();
        assertThat(feed.at("nothing-like-it", Language.TURKISH)).isEmpty();
        links.close(ANN);
        assertThat(feed.at(other, Language.TURKISH)).isEmpty();
    }

    @Test
    default void aCalendarSaysWhatIsDueInItsOwnersLanguageAndNamesNobody() {
        room().assign(form(STORM, 1, 2, 3));
        room().assignInSecond(form(LESSON, -1, 5, 5));
        var excused = room().assign(form(LAMP, -1, 4, -1));
        room().granting().excuse(LEYLA, room().first.token(), excused.token(), ANN, 0, "xəstə");
        var token = room().bean(KeepingCalendarLink.class).open(ANN);

        var turkish =
                room().bean(CalendarFeed.class).at(token, Language.TURKISH).orElseThrow();

        assertThat(turkish.split("BEGIN:VEVENT", -1)).hasSize(5);
        assertThat(turkish)
                .contains("X-WR-CALNAME:Ödevlerim (Waymark)\r\n")
                .contains("SUMMARY:Son tarih: ")
                .contains("SUMMARY:Açılıyor: ")
                .contains("SUMMARY:Kapanıyor: ")
                .contains("DTSTART:20261120T140000Z")
                .contains("DESCRIPTION:9-A")
                .doesNotContain("somebody-")
                .doesNotContain("xəstə");
        room().jdbc().sql("update account set language = 'AZERBAIJANI'").update();
        assertThat(room().bean(CalendarFeed.class).at(token, Language.TURKISH))
                .hasValueSatisfying(it -> assertThat(it).contains("SUMMARY:Bağlanır: "));
    }
}
