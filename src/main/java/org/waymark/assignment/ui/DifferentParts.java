package org.waymark.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.assignment.AssignmentForm;

/** What an assignment says now, where somebody typed something else meanwhile. */
final class DifferentParts {

    private DifferentParts() {}

    static List<String> of(AssignmentForm now, AssignmentForm typed, WorkWords words) {
        return parts(words).entrySet().stream()
                .filter(part ->
                        !part.getValue().apply(now).equals(part.getValue().apply(typed)))
                .map(part -> I18NProvider.translate(
                        "assignment.form.part",
                        I18NProvider.translate(part.getKey()),
                        part.getValue().apply(now)))
                .toList();
    }

    /** How each part is called, and what it says. */
    private static Map<String, Function<AssignmentForm, String>> parts(WorkWords words) {
        var parts = new LinkedHashMap<String, Function<AssignmentForm, String>>();
        parts.put("assignment.form.audience", it -> words.of(it.audience()));
        parts.put("assignment.form.opens", it -> words.of(it.opens()));
        parts.put("assignment.form.due", it -> words.of(it.due()));
        parts.put("assignment.form.closes", it -> words.of(it.closes()));
        parts.put("assignment.form.attempts", it -> WorkWords.attempts(it.attempts()));
        parts.put("assignment.form.counting", it -> WorkWords.counting(it.counting()));
        parts.put("assignment.form.late", it -> words.of(it.late()));
        parts.put("assignment.form.note", AssignmentForm::note);
        return parts;
    }
}
