package org.waymark.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.ui.SiteMap;

class MyClassesViewTest extends ClassPages {

    @Test
    void whoIsInNoClassIsToldHowToComeIntoOne() {
        var ada = learner("Ada");
        at(ada, SiteMap.MY_CLASSES);
        assertThat(page()).contains("You are in no class yet.").doesNotContain("due for");

        press("Look up");
        assertThat(page()).contains("Type the code of the class.");
        type("Code", "nonsense!");
        press("Look up");
        assertThat(page()).contains("No class can be joined with this code.");
        var code = code(opened());
        type("Code", code);
        press("Look up");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(SiteMap.joinClass(code));
        assertThat(page()).contains("9-B History");
    }

    @Test
    void whoWillBeInAClassThatIsBeingMadeIsToldSo() {
        var ada = learner("Ada");
        making.goesOnFor(ada);
        at(ada, SiteMap.MY_CLASSES);
        assertThat(page()).contains("The demo class is being made.").doesNotContain("You are in no class yet.");

        var made = opened();
        comes(ada, made);
        making.ends();
        look();

        assertThat(links("9-B History")).containsExactly("/" + SiteMap.myClass(made.token()));
    }

    @Test
    void whatIsDueStandsAboveTheClassesInItsOrder() {
        var ada = come(opened(), "Ada").getFirst();

        at(ada, SiteMap.MY_CLASSES);

        assertThat(page()).containsSubsequence("due for Ada", "later panel", "9-B History", "Leyla Quliyeva");
    }

    @Test
    void onlyOnesOwnClassesAreThereAndArchivedOnesLieApart() {
        var first = opened();
        var over = running.open(leyla, "8-B History", "", ClassViews.ISTANBUL);
        var ada = come(first, "Ada").getFirst();
        comes(ada, over);
        running.archive(leyla, over.token());
        come(running.open(zeynep, "Foreign", "", ClassViews.ISTANBUL));

        at(ada, SiteMap.MY_CLASSES);

        assertThat(page())
                .contains("9-B History", "Archived (1)", "8-B History")
                .doesNotContain("Foreign");
        assertThat(all(Anchor.class).map(Anchor::getHref)).contains("/" + SiteMap.myClass(first.token()));
    }

    @Test
    void aClassThatIsOverCanBeLeftToo() {
        var over = opened();
        var ada = come(over, "Ada").getFirst();
        running.archive(leyla, over.token());
        at(ada, SiteMap.MY_CLASSES);
        assertThat(page()).contains("The class has ended: you cannot come in again.");

        press("Leave it: 9-B History");

        assertThat(joining.mine(ada)).isEmpty();
    }

    @Test
    void leavingSaysWhatFollowsAndHappensAtTheSecondPress() {
        var classroom = opened();
        var ada = come(classroom, "Ada").getFirst();
        at(ada, SiteMap.MY_CLASSES);
        assertThat(page())
                .contains(
                        "Your work stays yours. The teachers and assistants of 9-B History no longer see what you do");

        press("Leave it: 9-B History");

        assertThat(joining.mine(ada)).isEmpty();
        assertThat(said()).contains("You have left 9-B History.");
        assertThat(page()).contains("You are in no class yet.");
    }

    @Test
    void aRequestCanBeTakenBack() {
        var classroom = opened();
        asksFirst(classroom);
        var ada = come(classroom, "Ada").getFirst();
        at(ada, SiteMap.MY_CLASSES);
        assertThat(page()).contains("Your requests", "waits for a teacher");

        press("Take back: 9-B History");

        assertThat(joining.mine(ada)).isEmpty();
        assertThat(page()).doesNotContain("Your requests");
    }

    @Test
    void aRequestThatWasAnsweredMeanwhileIsShownAsItIsNow() {
        var classroom = opened();
        asksFirst(classroom);
        var ada = come(classroom, "Ada").getFirst();
        at(ada, SiteMap.MY_CLASSES);
        roster.admit(leyla, classroom.token(), List.of(ada));

        press("Take back: 9-B History");

        assertThat(said()).contains("Somebody else has changed this");
        assertThat(page()).contains("Your classes").doesNotContain("Your requests");
    }

    @Test
    void whoWasRemovedMeanwhileIsToldAndFindsTheClassNoMore() {
        var classroom = opened();
        var ada = come(classroom, "Ada").getFirst();
        at(ada, SiteMap.MY_CLASSES);
        roster.remove(leyla, classroom.token(), List.of(ada), "");

        press("Leave it: 9-B History");

        assertThat(said()).contains("This class is not open to you any more.");
    }
}
