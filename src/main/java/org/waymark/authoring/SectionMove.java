package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.content.Section;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.LessonDocument.Words;

/**
 * A section of a lesson that somebody moves to another place, in all languages.
 *
 * @param seen the sections in the order in which the page showed them
 * @param to its index among them afterwards
 */
public record SectionMove(Slug lesson, List<Slug> seen, Slug section, int to) {

    public SectionMove {
        seen = List.copyOf(seen);
    }

    /** Whether there is such a place; the section that closes a lesson stays where it is. */
    public boolean isPossible() {
        return seen.contains(section)
                && to >= 0
                && to < seen.size()
                && wanted().indexOf(Section.WHO_SAYS_SO) == seen.indexOf(Section.WHO_SAYS_SO);
    }

    private List<Slug> wanted() {
        var order = new ArrayList<>(seen);
        order.remove(section);
        order.add(to, section);
        return order;
    }

    /** Whether a lesson has just the sections that were seen, and in that order. */
    boolean isOf(LessonDocument document) {
        return ids(document).equals(seen);
    }

    /** In a language that has other sections, or has them in another order, it goes behind the last of those that come before it. */
    LessonDocument in(LessonDocument document) {
        var others = ids(document);
        if (!others.remove(section)) {
            return document;
        }
        var last = wanted().subList(0, to).stream().mapToInt(others::indexOf).max();
        return document.moved(section, last.orElse(-1) + 1);
    }

    private static List<Slug> ids(LessonDocument document) {
        return new ArrayList<>(document.sections().stream().map(Words::id).toList());
    }
}
