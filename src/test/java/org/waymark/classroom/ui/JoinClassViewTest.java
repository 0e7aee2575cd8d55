package org.waymark.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.JoinCode;
import org.waymark.identity.UserId;
import org.waymark.ui.Keyboard;
import org.waymark.ui.SiteMap;

class JoinClassViewTest extends ClassPages {

    private static final String WRONG = "No class can be joined with this code.";

    private Optional<Enrolment.State> state(Classroom classroom, UserId learner) {
        return joining.mine(learner).stream()
                .filter(it -> it.classroom().id().equals(classroom.id()))
                .map(it -> it.enrolment().state())
                .findFirst();
    }

    private void limited(Classroom classroom, Optional<Duration> left, Optional<Integer> places) {
        var present = entry.entry(leyla, classroom.token());
        entry.settle(
                leyla,
                classroom.token(),
                present.version(),
                left.map(clock.instant()::plus),
                places,
                present.approval());
    }

    @Test
    void whoTypesTheCodeSeesWhichClassItIsAndComesIn() {
        var classroom = opened();
        var ada = learner("Ada");
        at(ada, SiteMap.JOINING_CLASS);

        press("Look up");
        assertThat(page()).contains("Type the code of the class.");
        type("Code", new JoinCode(code(classroom)).spaced().toLowerCase(Locale.ROOT));
        press("Look up");
        assertThat(page())
                .contains("9-B History", "autumn 2026", "Teachers: Leyla Quliyeva", "You can leave at any time.");
        assertThat(state(classroom, ada)).isEmpty();

        press("Join this class");
        assertThat(state(classroom, ada)).contains(Enrolment.State.IN);
        assertThat(said()).contains("You are in 9-B History.");
    }

    @Test
    void theLinkShowsTheClassAtOnce() {
        var classroom = opened();

        at(learner("Ada"), SiteMap.joinClass(code(classroom)));

        assertThat(page()).contains("9-B History", "Join this class");
    }

    @Test
    void whereTheStaffIsAskedOneWaits() {
        var classroom = opened();
        asksFirst(classroom);
        var ada = learner("Ada");
        at(ada, SiteMap.joinClass(code(classroom)));
        assertThat(page()).contains("A teacher lets you in.");

        press("Ask to be let in");

        assertThat(state(classroom, ada)).contains(Enrolment.State.WAITING);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(SiteMap.MY_CLASSES);
        at(ada, SiteMap.joinClass(code(classroom)));
        assertThat(page()).contains("Your request waits for a teacher.").doesNotContain("Ask to be let in");
    }

    @Test
    void wrongExpiredClosedAndArchivedCodesAreAnsweredAlikeAndNameNoClass() {
        var expired = opened();
        var late = code(expired);
        limited(expired, Optional.of(Duration.ofSeconds(-1)), Optional.empty());
        var closed = opened();
        var shut = code(closed);
        entry.closeCode(
                leyla, closed.token(), entry.entry(leyla, closed.token()).version());
        var archived = opened();
        var over = code(archived);
        running.archive(leyla, archived.token());

        for (var typed : Set.of("22222222", late, shut, over, "not a code")) {
            at(learner("Ada" + typed.hashCode()), SiteMap.JOINING_CLASS);
            type("Code", typed);
            press("Look up");
            assertThat(page()).as(typed).contains(WRONG).doesNotContain("9-B History", "Leyla Q");
        }
    }

    @Test
    void aFullClassSaysSoAndACodeThatIsClosedMeanwhileLetsNobodyIn() {
        var classroom = opened();
        limited(classroom, Optional.empty(), Optional.of(1));
        come(classroom, "Berk");
        var ada = learner("Ada");
        at(ada, SiteMap.joinClass(code(classroom)));
        assertThat(page())
                .contains("9-B History", "There is no place left in this class.")
                .doesNotContain("Join this class");

        limited(classroom, Optional.empty(), Optional.of(2));
        at(ada, SiteMap.JOINING_CLASS);
        at(ada, SiteMap.joinClass(code(classroom)));
        come(classroom, "Cem");
        press("Join this class");
        assertThat(page()).contains("There is no place left in this class.");

        limited(classroom, Optional.empty(), Optional.empty());
        press("Look up");
        entry.closeCode(
                leyla, classroom.token(), entry.entry(leyla, classroom.token()).version());
        press("Join this class");
        assertThat(page()).contains(WRONG);
        assertThat(state(classroom, ada)).isEmpty();
    }

    @Test
    void whoIsInItOrRunsItIsShownTheWayThere() {
        var classroom = opened();
        var ada = come(classroom, "Ada").getFirst();

        at(ada, SiteMap.joinClass(code(classroom)));
        assertThat(page()).contains("You are in this class already.", "Go to the class");
        at(leyla, SiteMap.joinClass(code(classroom)));
        assertThat(page()).contains("You help to run this class").doesNotContain("Join this class");
    }

    @Test
    void whoTriesTooManyWrongCodesWaits() {
        var ada = learner("Ada");
        at(ada, SiteMap.JOINING_CLASS);
        for (var i = 0; i < 6; i++) {
            type("Code", "2222222" + (i + 2));
            press("Look up");
        }

        assertThat(page()).contains("Too many tries. Try again in");
    }

    @Test
    void whoComesByALinkNeedNotTypeAnything() {
        var classroom = opened();

        at(learner("Ada"), SiteMap.joinClass(code(classroom)));

        assertThat(page()).contains("Your code leads to the class below.").doesNotContain("Type it");
        assertThat(Keyboard.at()).isEqualTo("Join this class");
        at(learner("Berk"), SiteMap.joinClass("22222222"));
        assertThat(page()).contains(WRONG, "Type it to see which class it is.");
    }
}
