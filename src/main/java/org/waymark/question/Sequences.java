package org.waymark.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.base.Slug;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.Timeline;
import org.waymark.question.Response.Ordered;
import org.waymark.question.Response.Placed;

/** Judges what was put in order, and what was put on its day. */
final class Sequences {

    private Sequences() {}

    /**
     * The parts are the n-1 places where one element should directly follow another. This is "relative to the next item
     * (excluding last)" of Moodle's ordering question (qtype_ordering, GRADING_RELATIVE_NEXT_EXCLUDE_LAST): the right order
     * earns all, the reversed one nothing, and one element out of place does not spoil the rest.
     */
    static Judgement judge(Ordering question, Ordered ordered) {
        var key = question.elements().stream().map(Element::id).toList();
        Foreign.requireKnown(question, key, ordered.elements());
        if (ordered.elements().isEmpty()) {
            return new Judgement.Nothing();
        }
        if (ordered.elements().size() != key.size()
                || Set.copyOf(ordered.elements()).size() != key.size()) {
            throw new ForeignResponse(question, "it does not hold every element once");
        }
        return new Judgement.Parts(IntStream.range(0, key.size() - 1)
                .mapToObj(at -> neighbours(ordered.elements(), key.get(at), key.get(at + 1)))
                .toList());
    }

    private static JudgedPart neighbours(List<Slug> given, Slug first, Slug second) {
        var follows = given.indexOf(second) == given.indexOf(first) + 1;
        return JudgedPart.of(new Place.Neighbours(first, second), follows ? Finding.RIGHT : Finding.WRONG, 1);
    }

    /** Each event is a part, right where it lies within its days or so many steps beside them as its author allows. */
    static Judgement judge(Timeline question, Placed placed) {
        Foreign.requireKnown(
                question,
                question.events().stream().map(DatedEvent::id).toList(),
                placed.days().keySet());
        var axis = question.axis();
        if (placed.days().values().stream().mapToInt(axis::placeOf).anyMatch(it -> it < 0 || it >= axis.size())) {
            throw new ForeignResponse(question, "it puts an event beside the axis");
        }
        if (placed.days().isEmpty()) {
            return new Judgement.Nothing();
        }
        return new Judgement.Parts(question.events().stream()
                .map(event -> JudgedPart.of(new Place.Named(event.id()), finding(axis, event, placed), 1))
                .toList());
    }

    private static Finding finding(Axis axis, DatedEvent event, Placed placed) {
        var day = placed.days().get(event.id());
        if (day == null) {
            return Finding.MISSING;
        }
        return isRight(axis, event, day) ? Finding.RIGHT : Finding.WRONG;
    }

    static boolean isRight(Axis axis, DatedEvent event, LocalDate day) {
        var place = axis.placeOf(day);
        return place >= axis.placeOf(event.from()) - event.tolerance()
                && place <= axis.placeOf(event.to()) + event.tolerance();
    }
}
