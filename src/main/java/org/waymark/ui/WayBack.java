package org.waymark.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.util.Optional;

/** Leads back from a page that belongs to no class to the page of a class that somebody came from; what that is, is another module's. */
@FunctionalInterface
public interface WayBack {

    /** The parameter that names a class. */
    String CLASS = "class";

    /** The parameter that names an assignment of the class. */
    String WORK = "work";

    /** The parameter that names a learner of the class by a sign; with an assignment it is a cell of the report. */
    String LEARNER = "learner";

    /**
     * A page of a class.
     *
     * @param words what it is called
     * @param zone in which the times of the class are told
     */
    record From(String words, String address, ZoneId zone) {}

    /** Nothing for whoever came from elsewhere, or may not see that page. */
    Optional<From> from(QueryParameters query);

    /** An address that remembers that somebody came to it from the report of a class. */
    static String fromClass(String address, String classroom) {
        return address + "?" + CLASS + "=" + classroom;
    }

    /** An address that remembers that somebody came to it from a cell of the report of a class. */
    static String fromCell(String address, String classroom, String assignment, String learner) {
        return fromWork(address, classroom, assignment) + "&" + LEARNER + "=" + learner;
    }

    /** An address that remembers that somebody came to it from an assignment of a class. */
    static String fromWork(String address, String classroom, String assignment) {
        return fromClass(address, classroom) + "&" + WORK + "=" + assignment;
    }
}
