package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.Standing;
import org.waymark.ui.Icon;

/** The answers that came late, and those that are held for the instructor: none disappears without a word. */
final class NotCounted extends Composite<Section> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private NotCounted(List<Line> lines) {
        var list = new UnorderedList();
        list.addClassName("not-counted");
        lines.forEach(line -> list.add(new ListItem(line.icon().small(), new Span(line.words()))));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("assessment.result.not-counted")), list);
    }

    private record Line(Icon icon, String words) {}

    /** Nothing where every answer came in time. */
    static Optional<NotCounted> of(Sheet sheet) {
        var held = sheet.attempt().held();
        var lines = sheet.attempt().events().stream()
                .flatMap(event -> line(sheet, event, held.contains(event)))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new NotCounted(lines));
    }

    private static Stream<Line> line(Sheet sheet, AttemptEvent event, boolean held) {
        var late = event.standing() instanceof Standing.Late;
        if (!held && !late) {
            return Stream.empty();
        }
        var key = held ? "assessment.result.held" : "assessment.result.late";
        var at = TIME.format(Wording.here(event.receivedAt()));
        return event.act().about().stream()
                .map(sheet.attempt().items()::indexOf)
                .filter(index -> index >= 0)
                .map(index -> new Line(held ? Icon.INBOX : Icon.CLOCK, I18NProvider.translate(key, index + 1, at)));
    }
}
