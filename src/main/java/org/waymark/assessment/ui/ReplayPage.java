package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.assessment.Replay;
import org.waymark.assessment.export.ExportingRecords;
import org.waymark.assessment.export.Reader;
import org.waymark.base.Language;
import org.waymark.content.QuizRules.Shown;
import org.waymark.content.ui.Wording;
import org.waymark.identity.UserId;
import org.waymark.ui.Dates;
import org.waymark.ui.Icon;
import org.waymark.ui.SiteMap;

/** An attempt to go through step by step, whether it is sound, and its record to take along. */
final class ReplayPage extends Composite<Div> {

    private final Language language = Language.of(getLocale());
    private final Replay replay;
    private final Reader reader;
    private final ExportingRecords exporting;
    private final UserId user;

    /** A page for a reader; {@code names} says what people are called. */
    ReplayPage(Replay replay, Reader reader, ExportingRecords exporting, UserId user, Function<UserId, String> names) {
        this.replay = replay;
        this.reader = reader;
        this.exporting = exporting;
        this.user = user;
        getContent().addClassNames("staff", "stack-l", "replay");
        getContent().add(head(), sound(), new ReplaySteps(replay, reader, names), files());
    }

    void add(Component... components) {
        getContent().add(components);
    }

    private Component head() {
        var dates = new Dates(reader.zone(), language);
        var quiz = Wording.say(new H1(), replay.taken().quiz().title(), language);
        var when = StaffWords.meta(getTranslation(
                "assessment.replay.when",
                dates.minute(replay.attempt().startedAt()),
                dates.minute(replay.attempt().finishedAt().orElseThrow()),
                replay.edition().number()));
        var zone = StaffWords.meta(getTranslation("assessment.replay.zone", dates.zoneName()));
        var head = new Div(StaffWords.meta(reader.learner()), quiz, when, zone);
        head.addClassName("stack");
        return head;
    }

    private Component sound() {
        var points = reader.allowed().contains(Shown.MARKS);
        if (replay.brokenSeal().isPresent()) {
            return StaffWords.note(
                    "warn",
                    Icon.TRIANGLE_ALERT,
                    new Paragraph(getTranslation(
                            "assessment.replay.seal-broken", replay.brokenSeal().orElseThrow())));
        }
        if (points && !replay.agrees()) {
            return StaffWords.note(
                    "warn",
                    Icon.TRIANGLE_ALERT,
                    new Paragraph(getTranslation(
                            "assessment.replay.differs",
                            replay.markedAgain().mark().earned())));
        }
        if (!replay.isSealed()) {
            return StaffWords.note(
                    "warn", Icon.TRIANGLE_ALERT, new Paragraph(getTranslation("assessment.replay.unsealed")));
        }
        var sentence = points
                ? getTranslation(
                        "assessment.replay.sound",
                        replay.markedAgain().mark().earned(),
                        replay.markedAgain().mark().possible())
                : getTranslation("assessment.replay.sealed");
        return StaffWords.note("", Icon.FILE_CHECK, new Paragraph(sentence));
    }

    private Component files() {
        var help = StaffWords.help(getTranslation("assessment.replay.files-help"));
        var row = new Div(
                file("pdf", "application/pdf", "assessment.replay.pdf", () -> exporting.pdf(user, replay, reader)),
                file("json", "application/json", "assessment.replay.json", () -> exporting.json(user, replay, reader)));
        var check = new Anchor("/" + SiteMap.VERIFY, getTranslation("assessment.verify.title"));
        check.addClassNames("btn", "quiet");
        row.add(check);
        row.addClassName("row");
        var section = new Section(help, row);
        section.addClassName("stack");
        section.getElement().setAttribute("aria-label", getTranslation("assessment.replay.files"));
        return section;
    }

    private Anchor file(String ending, String type, String key, Supplier<byte[]> content) {
        var name = "waymark-" + replay.attempt().token() + "." + ending;
        var handler = DownloadHandler.fromInputStream(_ -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        var anchor = new Anchor(handler, getTranslation(key));
        anchor.addClassName("btn");
        return anchor;
    }
}
