package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.waymark.assessment.MarkChange;
import org.waymark.base.Language;
import org.waymark.ui.Icon;

/** Tells a learner that a mark was changed after handing in, from what to what, and why. */
final class RegradedNote {

    private RegradedNote() {}

    /** One note for each time the mark became another; none where nobody regraded it. */
    static List<Component> of(List<MarkChange> changes, Language language) {
        return changes.stream()
                .filter(MarkChange::changes)
                .<Component>map(change -> note(change, language))
                .toList();
    }

    private static Div note(MarkChange change, Language language) {
        var key = change.stands() ? "assessment.regrading.note" : "assessment.regrading.note-undone";
        return StaffWords.note(
                "",
                Icon.ROTATE,
                new Paragraph(I18NProvider.translate(
                        key,
                        StaffWords.day(change.regrading().at(), language),
                        change.before().mark().earned(),
                        change.after().mark().earned(),
                        change.regrading().reason())));
    }
}
