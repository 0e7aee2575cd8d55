package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;
import tools.jackson.databind.node.JsonNodeFactory;

@ContextConfiguration(classes = WorkbenchViews.class)
@ViewPackages(packages = {"org.waymark.authoring.ui", "org.waymark.ui"})
class TranslationsViewTest extends PageTest {

    private static final Slug COURSE = Examples.COURSE;
    private static final String ENGLISH = "lessons/the-night/en.md";
    private static final String TURKISH = "lessons/the-night/tr.md";
    private static final String SECTION = "what-the-log-says";
    private static final String TEN = "The [keeper](term:keeper) writes ten o’clock [[log-1902 ¶1]].";
    private static final String OPEN = "/" + SiteMap.translations(COURSE, "tr") + "?show=open";
    private static int tests;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;
    private @Autowired Authorships authorships;
    private @Autowired EditingCourses editing;

    private UserId leyla = new UserId(new UUID(0, 0));

    @BeforeEach
    void anInstructor() {
        tests++;
        List.of("translation_source", "translated_words", "draft_unfiled", "draft", "authorship")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        leyla = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(
                        leyla,
                        "translator" + tests,
                        "Leyla Quliyeva",
                        Set.of(Role.INSTRUCTOR),
                        Optional.empty(),
                        Theme.SYSTEM,
                        TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        may(Right.EDIT);
        sitter.becomes(leyla);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private void may(Right right) {
        authorships.keep(new Authorship(COURSE, leyla, Set.of(right)), PagesOnDatabase.NOW);
    }

    private void draft(String path, DraftEdit edit) {
        editing.type(leyla, editing.open(leyla, COURSE, path).basis(), edit);
    }

    private void changeTheSource() {
        draft(ENGLISH, new DraftEdit.Body(new Slug(SECTION), TEN));
    }

    private void openTheLesson(String language) {
        go(SiteMap.translations(COURSE, language) + "?file=lessons/the-night");
    }

    private static MarkdownField text(String language) {
        return all(MarkdownField.class)
                .filter(it -> it.language().tag().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private void typed(MarkdownField field, String over, String words) {
        var element = field.getElement();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.stamp", 1)
                .put("event.detail.mark", TranslationDesk.mark(over))
                .put("event.detail.text", words);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "wm-typed", data));
        roundTrip();
    }

    private String draftOf(String path) {
        return editing.open(leyla, COURSE, path).text();
    }

    @Test
    void theWorkListNamesFilesWithSomethingLeft() {
        changeTheSource();

        go(SiteMap.translations(COURSE, "tr"));

        assertThat(page()).contains("Translation: Türkçe", "Out of date (1)", "lessons/the-night");
        assertThat(links("The night")).containsExactly(OPEN + "&file=lessons/the-night");
    }

    @Test
    void aLanguageWithNothingLeftSaysSo() {
        go(SiteMap.translations(COURSE, "tr") + "?show=out-of-date");

        assertThat(page()).contains("Nothing is left to do here", "Learners keep what there is.");
    }

    @Test
    void aTextThatIsOutOfDateStandsBesideWhatHasChangedInItsSource() {
        changeTheSource();

        openTheLesson("tr");

        assertThat(page()).contains("out of date", "What has changed in the source", "nine", "ten");
        assertThat(all(TranslationEntry.class)).hasSize(1);
    }

    @Test
    void whatIsTypedIsInTheDraftAndStaysOutOfDateUntilItIsSaidToFit() {
        changeTheSource();
        openTheLesson("tr");

        typed(
                text("tr"),
                "[Fenerci](term:keeper) saat 21’i yazar [[log-1902 ¶1]].",
                "[Fenerci](term:keeper) saat 22’yi yazar [[log-1902 ¶1]].");

        assertThat(draftOf(TURKISH)).contains("saat 22’yi yazar");
        assertThat(page()).contains("Out of date (1)");

        press("Fits the source as it is now: Text of section “" + SECTION + "”");

        assertThat(page()).contains("Out of date (0)", "Noted: this translation fits the source.");

        press("Undo: Text of section “" + SECTION + "”");

        assertThat(page()).contains("Out of date (1)").doesNotContain("Noted:");
    }

    @Test
    void nothingIsTypedOverWhatSomebodyElseHasTyped() {
        changeTheSource();
        openTheLesson("tr");
        draft(TURKISH, new DraftEdit.Body(new Slug(SECTION), "Başkası yazdı [[log-1902 ¶1]]."));

        typed(text("tr"), "[Fenerci](term:keeper) saat 21’i yazar [[log-1902 ¶1]].", "Ben yazdım.");

        assertThat(page()).contains("Somebody else has changed this text", "Başkası yazdı");
        assertThat(draftOf(TURKISH)).contains("Başkası yazdı").doesNotContain("Ben yazdım");
    }

    @Test
    void aMinorEditOfTheSourceLeavesTranslationsUpToDate() {
        go(SiteMap.translations(COURSE, "tr") + "?show=all&file=lessons/the-night");
        tick("Minor edit: the translations still fit");

        typed(text("en"), "The night", "The long night");

        assertThat(draftOf(ENGLISH)).contains("title: The long night");
        assertThat(page()).contains("Out of date (0)");
    }

    @Test
    void aMissingSectionBeginsWithWhatIsTyped() {
        var file = draftOf(TURKISH);
        draft(TURKISH, new DraftEdit.Whole(file.substring(0, file.indexOf("## Bunu"))));
        openTheLesson("tr");
        assertThat(page()).contains("Missing (2)", "who-says-so");

        typed(text("tr"), "", "Bunu kim söylüyor?");

        assertThat(draftOf(TURKISH)).contains("## Bunu kim söylüyor? {#who-says-so}");
        assertThat(page()).contains("Missing (1)");
    }

    @Test
    void whoOnlyReviewsReadsTheTexts() {
        changeTheSource();
        may(Right.REVIEW);

        openTheLesson("tr");

        assertThat(all(MarkdownField.class)).isEmpty();
        assertThat(page()).contains("saat 21’i yazar").doesNotContain("Fits the source");
    }

    @Test
    void theWorkbenchOfTheCourseSaysHowFarEachLanguageIs() {
        changeTheSource();

        go(SiteMap.workbench(COURSE));

        assertThat(page()).contains("Translations", "1 out of date");
        assertThat(all(Anchor.class).map(Anchor::getHref)).contains("/" + SiteMap.translations(COURSE, "az"));
    }

    @Test
    void theLanguageOfTheCourseHasNoTranslations() {
        for (var address : List.of(SiteMap.translations(COURSE, "en"), SiteMap.translations(COURSE, "xx"))) {
            go(address);

            assertThat(page()).as(address).contains("This page does not exist");
        }
    }
}
