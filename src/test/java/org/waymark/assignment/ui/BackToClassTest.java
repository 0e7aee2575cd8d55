package org.waymark.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;
import org.waymark.ui.SiteMap;
import org.waymark.ui.WayBack;

class BackToClassTest extends WorkPages {

    @Autowired
    private WayBack way;

    private Optional<WayBack.From> from(UserId who, String address) {
        sitter.becomes(who);
        var query = address.substring(address.indexOf('?') + 1);
        return way.from(QueryParameters.fromString(query));
    }

    @Test
    void whoCameFromTheReportOrAnAssignmentIsLedBackThere() {
        var classroom = opened();
        var quiz = due(classroom, QUIZ, "2026-11-22T14:00:00Z");

        assertThat(from(leyla, WayBack.fromClass("marking/attempts/any", classroom.token())))
                .contains(new WayBack.From(
                        "Report of 9-B History", SiteMap.classReport(classroom.token()), WorkViews.BAKU));
        assertThat(from(leyla, WayBack.fromWork("marking/attempts/any", classroom.token(), quiz.token())))
                .contains(new WayBack.From(
                        "Assignment in 9-B History",
                        SiteMap.classAssignment(classroom.token(), quiz.token()),
                        WorkViews.BAKU));
        assertThat(from(leyla, WayBack.fromWork("marking/attempts/any", classroom.token(), "nothing"))
                        .orElseThrow()
                        .address())
                .isEqualTo(SiteMap.classReport(classroom.token()));
    }

    @Test
    void whoCameFromACellOfTheReportIsLedBackToIt() {
        var classroom = opened();
        var quiz = due(classroom, QUIZ, "2026-11-22T14:00:00Z");
        var report = SiteMap.classReport(classroom.token());

        assertThat(from(leyla, WayBack.fromCell("marking/attempts/any", classroom.token(), quiz.token(), "a-Sign_1"))
                        .orElseThrow()
                        .address())
                .isEqualTo(report + "?work=" + quiz.token() + "&learner=a-Sign_1");
        assertThat(from(leyla, WayBack.fromCell("marking/attempts/any", classroom.token(), "nothing", "a-Sign_1"))
                        .orElseThrow()
                        .address())
                .isEqualTo(report);
    }

    @Test
    void whoMayNotFollowTheLearnersIsLedNowhere() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        assists(classroom, Right.ASSIGN);
        var address = WayBack.fromClass("marking/attempts/any", classroom.token());

        assertThat(from(murat, address)).isEmpty();
        assertThat(from(zeynep, address)).isEmpty();
        assertThat(from(ayla, address)).isEmpty();
        assertThat(from(leyla, WayBack.fromClass("marking/attempts/any", "nothing")))
                .isEmpty();
        assertThat(from(leyla, "marking/attempts/any?")).isEmpty();
    }
}
