package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.content.figure.ui.FigurePanel;

@ContextConfiguration(classes = ContentViews.class)
@ViewPackages(packages = {"org.waymark.content.ui", "org.waymark.ui"})
class FigureViewTest extends SpringBrowserlessTest {

    @Test
    void allFiguresAreListedWithWhatTheyShow() {
        navigate(FiguresView.class, Map.of("course", "lighthouse"));

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/courses/lighthouse/figures/storm-line", "/courses/lighthouse/figures/kinds");
        assertThat(shown()).contains("Three entries from 1902 to 1903.");
    }

    @Test
    void aTimelineHasARowForEachEntryInTheOrderOfTime() {
        open("storm-line");

        assertThat(rows())
                .containsExactly(
                        "When What Rests on Lesson",
                        "November 1902 – February 1903 Repairs. agreement LG ¶2 The night",
                        "3 November 1902 The storm. event LG ¶1 LG ¶2 The night",
                        "1903 The letter is written. institution date concluded, not given LT ¶1 The letter");
    }

    @Test
    void aTieIsReadFromNodeToNodeAndEveryNodeIsNamed() {
        open("who-hired-whom");

        assertThat(rows())
                .contains(
                        "Contract binds Harbour LG ¶1",
                        "Contract agreement 1901 LG ¶1 The night",
                        "Office institution January 1900 LT ¶1 The letter",
                        "Harbour institution – LG ¶1 The night");
    }

    @Test
    void amountsSayWhoseTheyAreAndGapsThatTheyAreGaps() {
        open("oil-burnt");

        assertThat(rows())
                .contains(
                        "Oil litres 1902 Light 40 LG ¶1",
                        "Oil litres 1902 A night 0.11 (own calculation) LG ¶1",
                        "Oil litres 1903 Light no figure LT ¶1");
    }

    @Test
    void whatIsLeftOfAWholeIsOurOwnCalculation() {
        open("oil-bought");

        assertThat(rows())
                .contains(
                        "1902 Harbour 62.5% LG ¶1",
                        "1902 Village no figure LG ¶1", "1902 not said 37.5% (own calculation) LG ¶1");
        assertThat(shown()).contains("Named without a figure: Village");
    }

    @Test
    void documentsStandBesideEachOtherWithTheirGaps() {
        open("two-texts");
        assertThat(rows()).isEmpty();
        var fold = find(NativeDetails.class).single();
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));

        assertThat(rows()).containsExactly("Asked of each Log Letter", "Author The keeper not named");
    }

    @Test
    void differencesAreCountedByKindAndDocument() {
        open("kinds");

        assertThat(rows()).containsExactly("Kind Log Letter All", "Two hours 1 1 1");
        assertThat(shown()).contains("Write down both.").contains("Two texts give two hours.");
    }

    @Test
    void aFigureThatIsNotThereIsNotFound() {
        navigate("courses/lighthouse/figures/nothing", Main.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("This page does not exist or is not open to you");
    }

    @Test
    void aLessonShowsItsFigureBelowTheSectionItStandsIn() {
        navigate(LessonView.class, Map.of("course", "lighthouse", "lesson", "the-night"));

        assertThat(find(FigurePanel.class).single().getId()).contains("figure-storm-line");
    }

    private void open(String figure) {
        navigate(FigureView.class, Map.of("course", "lighthouse", "figure", figure));
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> words(row.getElement()))
                .toList();
    }

    private String shown() {
        return words(getCurrentView().getElement());
    }

    /** All texts within an element, with a space between. */
    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText().strip()
                : element.getChildren()
                        .map(FigureViewTest::words)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
