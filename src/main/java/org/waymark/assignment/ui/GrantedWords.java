package org.waymark.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.assignment.Assignment;
import org.waymark.identity.Person;

/** What somebody has been granted, in one sentence. */
final class GrantedWords {

    private GrantedWords() {}

    static String of(Granting.Granted granted, Person learner, Assignment assignment, WorkWords words) {
        var name = learner.displayName();
        return switch (granted.what()) {
            case EXTENDED -> extended(granted, name, assignment, words);
            case EXTENSION_TAKEN_BACK -> I18NProvider.translate("assignment.granted.as-others", name);
            case EXCUSED -> I18NProvider.translate("assignment.granted.excused", name);
            case EXCUSE_TAKEN_BACK -> I18NProvider.translate("assignment.granted.asked-again", name);
        };
    }

    private static String extended(Granting.Granted granted, String name, Assignment assignment, WorkWords words) {
        var own = granted.now().on(assignment.window());
        return own.due()
                .or(own::closes)
                .filter(_ -> !own.equals(assignment.window()))
                .map(until -> I18NProvider.translate(
                        "assignment.granted.until", name, words.times().exact(until)))
                .orElseGet(() -> I18NProvider.translate(
                        "assignment.granted.attempts",
                        name,
                        granted.now().extension().attempts().orElse(0)));
    }
}
