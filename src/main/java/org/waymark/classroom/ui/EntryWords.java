package org.waymark.classroom.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.waymark.classroom.Entry;

/** Says until when the code of a class lets in, how many the class takes, and whether its staff is asked. */
record EntryWords(Entry entry, LearnersDesk desk) {

    String until() {
        return entry.expires()
                .map(at -> I18NProvider.translate(
                        "classroom.code.until",
                        desk.times().minute(at),
                        desk.times().zoneName()))
                .orElseGet(() -> I18NProvider.translate("classroom.code.no-end"));
    }

    /** Nothing where it takes any number. */
    Optional<String> places() {
        return entry.places()
                .map(places -> I18NProvider.translate(
                        "classroom.code.places", desk.run().headcount().learners(), places));
    }

    String asking() {
        return I18NProvider.translate(entry.approval() ? "classroom.code.approval" : "classroom.code.no-approval");
    }
}
