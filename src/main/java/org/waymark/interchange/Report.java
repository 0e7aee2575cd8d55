package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;

/** What is found wrong with a file; after a thousand problems it only counts. */
final class Report {

    private static final int MOST = 1_000;
    private static final int LONGEST = 40;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int more;
    private int errors;

    Report(String file) {
        this.file = file;
    }

    /** Adds an error; false, so that a reader can end with it. */
    boolean fails(int line, String key, String... details) {
        add(Problem.error(new Place(file, line), key, details));
        return false;
    }

    boolean fails(Spot at, String key, String... details) {
        add(Problem.error(place(at), key, details));
        return false;
    }

    void warn(Spot at, String key, String... details) {
        add(Problem.warning(place(at), key, details));
    }

    private Place place(Spot at) {
        return new Place(file, at.line(), at.column());
    }

    void warn(int line, String key, String... details) {
        add(Problem.warning(new Place(file, line), key, details));
    }

    private void add(Problem problem) {
        errors += problem.isError() ? 1 : 0;
        if (problems.size() < MOST || problem.isError()) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    boolean hasErrors() {
        return errors > 0;
    }

    /** Whether so much is wrong that nobody reads on. */
    boolean isFull() {
        return errors >= MOST;
    }

    List<Problem> problems() {
        var all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(Problem.warning(new Place(file, 0), "interchange.problem.more", "" + more));
        }
        return all;
    }

    /** As much of a text as fits into a sentence about it. */
    static String shortened(String text) {
        var line =
                text.substring(0, Math.min(text.length(), 4 * LONGEST)).strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
