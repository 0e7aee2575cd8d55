package org.waymark.content.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.base.Slug;

/**
 * A file being read: where its problems go, and what it names or speaks of.
 *
 * @param original the language of the course, once it is known
 */
record OpenFile(String path, List<Problem> problems, Index index, Optional<Language> original) {

    OpenFile at(String otherPath) {
        return new OpenFile(otherPath, problems, index, original);
    }

    /** The same file, looked into without a word about it. */
    OpenFile silently() {
        return new OpenFile(path, new ArrayList<>(), new Index(), original);
    }

    /** The same file, with problems and an index of its own; of the others it knows the pictures. */
    OpenFile alone() {
        return new OpenFile(path, new ArrayList<>(), index.alone(), original);
    }

    OpenFile writtenIn(Optional<Language> language) {
        return new OpenFile(path, problems, index, language);
    }

    /** Whether this is a text of a lesson in another language than that of the course. */
    boolean isTranslation() {
        return original.filter(it -> !path.endsWith("/" + it.tag() + ".md")).isPresent();
    }

    void error(int line, String key, String... details) {
        problems.add(Problem.error(new Place(path, line), key, details));
    }

    void warning(int line, String key, String... details) {
        problems.add(Problem.warning(new Place(path, line), key, details));
    }

    void defines(Index.Kind kind, Slug id, int line) {
        index.define(kind, id, new Place(path, line));
    }

    void mentions(Index.Kind kind, Slug id, int line) {
        index.mention(kind, id, new Place(path, line));
    }

    void standsIn(Slug lesson, Slug section, int line) {
        index.standIn(lesson, section, new Place(path, line));
    }

    void cites(Citation citation, int line) {
        index.cite(citation, new Place(path, line));
    }
}
