package org.waymark.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.classroom.Right;
import org.waymark.ui.SiteMap;

class ClassesViewTest extends ClassPages {

    @Autowired
    private FirstClass first;

    @Test
    void whoHasNoClassYetOpensTheFirstOneRightThere() {
        at(leyla, SiteMap.CLASSES);
        assertThat(page()).contains("You have no class yet");

        type("Name of the class", " 9-B History ");
        type("Term", "autumn 2026");
        type("Time zone", "İstanbul");
        var hour = "It is %02d:"
                .formatted(clock.instant().atZone(ClassViews.ISTANBUL).getHour());
        assertThat(field("Time zone").getHelperText()).contains("Time. Days and times", hour);
        press("Open this class");

        assertThat(running.mine(leyla)).singleElement().satisfies(it -> {
            assertThat(it.classroom().name()).isEqualTo("9-B History");
            assertThat(it.classroom().zone()).isEqualTo(ClassViews.ISTANBUL);
            assertThat(it.me().teacher()).isTrue();
        });
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo(SiteMap.classLearners(
                        running.mine(leyla).getFirst().classroom().token()));
    }

    @Test
    void theFirstPageLeadsWhoTeachesAndHasNoClassToTheirFirstOne() {
        sitter.becomes(leyla);
        assertThat(first.panel().map(ClassPages::words).orElseThrow()).contains("Open your first class");
        assertThat(first.panel().stream().flatMap(ClassPages::everything))
                .filteredOn(Anchor.class::isInstance)
                .extracting(it -> ((Anchor) it).getHref())
                .containsExactly("/" + SiteMap.CLASSES);
        making.goesOnFor(leyla);
        assertThat(first.panel()).as("one is being made").isEmpty();
        making.ends();

        opened();

        assertThat(first.panel()).isEmpty();
        sitter.becomes(learner("Ada"));
        assertThat(first.panel()).as("who does not teach").isEmpty();
    }

    @Test
    void aClassWithoutANameOrAnywhereIsNotOpenedAndWhatWasTypedStays() {
        at(leyla, SiteMap.CLASSES);
        type("Term", "autumn");
        type("Time zone", "Atlantis");
        press("Open this class");

        assertThat(running.mine(leyla)).isEmpty();
        assertThat(page()).contains("A class needs a name.", "There is no such time zone.");
        assertThat(field("Term").getValue()).isEqualTo("autumn");
    }

    @Test
    void classesSayHowManyAreInThemAndWaitAndArchivedOnesLieApart() {
        var classroom = opened();
        come(classroom, "Ada", "Berk");
        asksFirst(classroom);
        come(classroom, "Cem");
        var old = running.open(leyla, "8-B History", "", ClassViews.ISTANBUL);
        running.archive(leyla, old.token());
        running.open(zeynep, "Foreign class", "", ClassViews.ISTANBUL);

        at(leyla, SiteMap.CLASSES);

        assertThat(page())
                .contains("9-B History", "autumn 2026", "2 learners", "one is waiting", "Archived classes (1)")
                .doesNotContain("Foreign");
        assertThat(words(find(NativeDetails.class).single())).contains("8-B History");
        assertThat(buttons("Open this class").filter(it -> it.isVisible() && isShown(it)))
                .isEmpty();
        assertThat(expanded("Open a class")).isEqualTo("false");
        press("Open a class");
        assertThat(buttons("Open this class").filter(ClassesViewTest::isShown)).hasSize(1);
        assertThat(expanded("Open a class")).isEqualTo("true");
    }

    private static String expanded(String button) {
        return buttons(button).findFirst().orElseThrow().getElement().getAttribute("aria-expanded");
    }

    private static boolean isShown(Component component) {
        return component.isVisible()
                && component.getParent().map(ClassesViewTest::isShown).orElse(true);
    }

    @Test
    void whoAssistsFindsTheClassAmongTheirOwn() {
        var classroom = opened();
        assists(classroom, Right.FOLLOW);

        at(murat, SiteMap.CLASSES);

        assertThat(page()).contains("9-B History", "You assist", "no learners yet");
    }

    @Test
    void aClassThatIsBeingMadeIsSaidAndLedToAsSoonAsItIsThere() {
        making.goesOnFor(leyla);
        at(leyla, SiteMap.CLASSES);
        assertThat(page()).contains("The demo class is being made.").doesNotContain("You have no class yet");
        type("Name of the class", "8-A");
        look();
        assertThat(page()).contains("The demo class is being made.");

        var made = opened();
        making.ends();
        look();

        assertThat(page()).contains("The demo class is ready.").doesNotContain("is being made");
        assertThat(links("9-B History")).containsExactly("/" + SiteMap.classLearners(made.token()));
        assertThat(field("Name of the class").getValue()).isEqualTo("8-A");
    }

    @Test
    void whatDidNotComeAboutIsSaidAndOthersAreToldNothing() {
        making.goesOnFor(zeynep);
        at(leyla, SiteMap.CLASSES);
        assertThat(page()).contains("You have no class yet").doesNotContain("demo class");

        at(zeynep, SiteMap.CLASSES);
        making.ends();
        look();

        assertThat(page()).contains("The demo class could not be made.");
    }

    @Test
    void howManyClassesOneRunsCostsNoMoreStatements() {
        for (var i = 0; i < 3; i++) {
            opened();
        }
        var few = database.statementsOf(() -> at(leyla, SiteMap.CLASSES));
        for (var i = 0; i < 20; i++) {
            come(opened(), "Ada" + i);
        }
        at(leyla, SiteMap.MY_CLASSES);

        assertThat(database.statementsOf(() -> at(leyla, SiteMap.CLASSES))).isEqualTo(few);
    }
}
