package org.waymark.question;

import java.util.Collection;
import java.util.Set;
import org.waymark.base.Slug;

/** What every kind of question refuses. */
final class Foreign {

    private Foreign() {}

    static <R extends Response> R cast(Class<R> kind, Question question, Response response) {
        if (!kind.isInstance(response)) {
            throw new ForeignResponse(
                    question, "it is of the kind " + response.getClass().getSimpleName());
        }
        return kind.cast(response);
    }

    static void requireKnown(Question question, Collection<Slug> known, Collection<Slug> given) {
        if (!Set.copyOf(known).containsAll(given)) {
            throw new ForeignResponse(question, "it names a part that is not there");
        }
    }

    static void requireShort(Question question, String text, int longest) {
        if (text.length() > longest) {
            throw new ForeignResponse(question, "its text is longer than " + longest + " characters");
        }
    }
}
