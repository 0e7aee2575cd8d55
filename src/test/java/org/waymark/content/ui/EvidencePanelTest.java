package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.base.Citation;
import org.waymark.content.Examples;

@ContextConfiguration(classes = ContentViews.class)
class EvidencePanelTest extends SpringBrowserlessTest {

    private EvidencePanel panel = new EvidencePanel(Examples.course());

    @BeforeEach
    void onAPage() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        panel = new EvidencePanel(Examples.course());
        UI.getCurrent().add(panel);
    }

    @Test
    void aMarkOpensThePrecisOfThePlaceItNames() {
        var marks = panel.marks().of(cites("log-1902 ¶1, ¶2"));
        UI.getCurrent().add(marks);

        test(markIn(marks, "LG ¶2")).click();

        assertThat(precis()).isEqualTo("Names the wind.");
        assertThat(markIn(marks, "LG ¶2").getElement().getAttribute("aria-expanded"))
                .isEqualTo("true");
        assertThat(markIn(marks, "LG ¶1").getElement().getAttribute("aria-expanded"))
                .isEqualTo("false");
    }

    @Test
    void oneCanLeafThroughTheDocument() {
        panel.open(cites("log-1902 ¶1").getFirst());

        test(named("Next paragraph: ¶2")).click();

        assertThat(precis()).isEqualTo("Names the wind.");
        assertThat(named("Next paragraph: –").isEnabled()).isFalse();
    }

    @Test
    void anotherTextThatDiffersCanBeOpenedFromHere() {
        panel.open(cites("log-1902 ¶1").getFirst());

        assertThat(find(Paragraph.class, panel).all())
                .extracting(Paragraph::getText)
                .contains("Two texts give two hours.");
        test(markIn(panel, "LT ¶1")).click();

        assertThat(precis()).isEqualTo("Gives ten.");
    }

    @Test
    void closingLeavesNothingOpen() {
        var marks = panel.marks().of(cites("log-1902 ¶1"));
        UI.getCurrent().add(marks);
        test(markIn(marks, "LG ¶1")).click();

        test(named("Close the evidence")).click();

        assertThat(find(EvidenceSlip.class, panel).exists()).isFalse();
        assertThat(markIn(marks, "LG ¶1").getElement().getAttribute("aria-expanded"))
                .isEqualTo("false");
    }

    @Test
    void aCitationOfNothingOpensNothing() {
        panel.open(cites("nobody ¶1").getFirst());

        assertThat(find(EvidenceSlip.class, panel).exists()).isFalse();
    }

    @Test
    void theWordsAreThoseOfThePage() {
        UI.getCurrent().setLocale(Locale.of("az"));

        panel.open(cites("log-1902 ¶1").getFirst());

        assertThat(precis()).isEqualTo("Saat 21 yazır.");
    }

    private String precis() {
        return find(Paragraph.class, panel).withClassName("precis").single().getText();
    }

    private NativeButton markIn(Component group, String sign) {
        return find(NativeButton.class, group).withText(sign).single();
    }

    private NativeButton named(String name) {
        return find(NativeButton.class, panel).withAttribute("aria-label", name).single();
    }

    private static List<Citation> cites(String text) {
        return Citation.parse(text).orElseThrow();
    }
}
