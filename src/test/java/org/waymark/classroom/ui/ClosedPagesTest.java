package org.waymark.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.classroom.TeachersOnly;
import org.waymark.ui.AddressCheck;
import org.waymark.ui.SiteMap;

/** Pages of classes for those to whom they are not open. */
class ClosedPagesTest extends ClassPages {

    private static final String NOT_FOUND = "This page does not exist";

    private @Autowired List<AddressCheck> checks;

    /** A page that cannot be opened, for a reason that its address names. */
    @Route("cannot-be-opened/:why")
    @AnonymousAllowed
    static class CannotBeOpened extends Main implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw switch (event.getRouteParameters().get("why").orElse("")) {
                case "right" -> new RightMissing(Right.MARK);
                case "teachers" -> new TeachersOnly();
                default -> new ClassroomArchived();
            };
        }
    }

    @Test
    void aForeignClassIsAnsweredLikeOneThatDoesNotExist() {
        var classroom = opened();
        come(classroom, "Ada");

        for (var token : List.of(classroom.token(), "no-such-class")) {
            for (var address : List.of(SiteMap.classLearners(token), SiteMap.classSettings(token))) {
                at(zeynep, address);
                assertThat(page()).as(address).contains(NOT_FOUND).doesNotContain("9-B", "Ada", "Leyla Q");
            }
        }
    }

    @Test
    void whoWasTakenOffTheStaffFindsTheClassNoMore() {
        var classroom = opened();
        assists(classroom, Right.ROSTER);
        at(murat, SiteMap.classLearners(classroom.token()));
        staff.takeOff(leyla, classroom.token(), murat);

        press("Open a code");
        assertThat(said()).contains("This class is not open to you any more.");
        at(murat, SiteMap.classSettings(classroom.token()));
        assertThat(page()).contains(NOT_FOUND);
    }

    @Test
    void aPageThatTakesARightNamesIt() {
        at(leyla, "cannot-be-opened/right");

        assertThat(page())
                .contains(
                        "You do not have this right",
                        "You need the right “Mark and grade” for this page.",
                        "To my classes");
    }

    @Test
    void aPageForTeachersAndAPageThatChangesAnArchivedClassSaySo() {
        at(leyla, "cannot-be-opened/teachers");
        assertThat(page()).contains("Only the teachers of this class can do this.");
        at(leyla, "cannot-be-opened/archived");
        assertThat(page()).contains("This class is archived", "nothing in it can be changed", "To my classes");
    }

    @Test
    void addressesAreRefusedFromTheFirstByteOnToWhomTheyAreForeign() {
        var classroom = opened();
        var ada = come(classroom, "Ada").getFirst();
        var run = List.of(
                SiteMap.classLearners(classroom.token()),
                SiteMap.classReport(classroom.token()),
                SiteMap.classGrades(classroom.token()),
                SiteMap.CLASSES + "/" + classroom.token());
        var attended = List.of(SiteMap.myClass(classroom.token()), SiteMap.myGrades(classroom.token()));

        sitter.becomes(leyla);
        assertThat(run).noneMatch(this::isRefused);
        assertThat(attended).allMatch(this::isRefused);
        sitter.becomes(ada);
        assertThat(run).allMatch(this::isRefused);
        assertThat(attended).noneMatch(this::isRefused);
        sitter.becomes(zeynep);
        assertThat(run).allMatch(this::isRefused);
        assertThat(attended).allMatch(this::isRefused);
        assertThat(List.of(SiteMap.CLASSES, SiteMap.MY_CLASSES, SiteMap.MY_CALENDAR, SiteMap.JOINING_CLASS))
                .noneMatch(this::isRefused);
    }

    private boolean isRefused(String path) {
        return checks.stream().anyMatch(it -> it.refuses(path));
    }
}
