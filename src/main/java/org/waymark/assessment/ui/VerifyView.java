package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import org.waymark.assessment.export.Authenticity;
import org.waymark.assessment.export.ExportingRecords;
import org.waymark.base.Language;
import org.waymark.ui.Icon;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Anybody drops the record of an attempt and is told whether this installation signed it and whether it is unchanged. */
@StyleSheet("styles/replay.css")
@Route(SiteMap.VERIFY)
@AnonymousAllowed
class VerifyView extends Main implements HasDynamicTitle, RecordDrop.Receiver {

    private final ExportingRecords exporting;
    private final Language language = Language.of(getLocale());
    private final Div answer = new Div();

    VerifyView(ExportingRecords exporting, Arrivals arrivals) {
        this.exporting = exporting;
        addClassName("page");
        answer.getElement().setAttribute("role", "status");
        var key = new Paragraph(getTranslation("assessment.verify.key"));
        var page = new Div(
                new H1(getTranslation("assessment.verify.title")),
                StaffWords.help(getTranslation("assessment.verify.help")),
                new RecordDrop(ExportingRecords.LONGEST, arrivals, this),
                answer,
                new Div(key, new Code(exporting.fingerprint())));
        page.addClassNames("staff", "stack-l", "verify");
        add(page);
    }

    @Override
    public void received(byte[] file) {
        say(found(exporting.look(file)));
    }

    @Override
    public void tooLong() {
        say(note("warn", Icon.TRIANGLE_ALERT, "assessment.verify.too-long"));
    }

    @Override
    public void givenUp() {
        say(note("warn", Icon.CIRCLE_ALERT, "assessment.verify.given-up"));
    }

    private void say(Component sentence) {
        answer.removeAll();
        answer.add(sentence);
    }

    private Component found(Authenticity found) {
        return switch (found) {
            case Authenticity.Unchanged unchanged ->
                StaffWords.note(
                        "",
                        Icon.FILE_CHECK,
                        new Paragraph(getTranslation("assessment.verify.unchanged")),
                        new Paragraph(getTranslation(
                                "assessment.verify.of",
                                unchanged.text("attempt", "quizTitle"),
                                unchanged.text("attempt", "learner"),
                                StaffWords.day(Instant.parse(unchanged.text("attempt", "finished")), language))));
            case Authenticity.Changed() -> note("warn", Icon.X, "assessment.verify.changed");
            case Authenticity.Foreign _ -> note("warn", Icon.CIRCLE_ALERT, "assessment.verify.foreign");
            case Authenticity.NoRecord() -> note("warn", Icon.CIRCLE_ALERT, "assessment.verify.no-record");
        };
    }

    private Component note(String look, Icon icon, String key) {
        return StaffWords.note(look, icon, new Paragraph(getTranslation(key)));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.verify.title"));
    }
}
