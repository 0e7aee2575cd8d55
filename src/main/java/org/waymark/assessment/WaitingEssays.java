package org.waymark.assessment;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.content.Library;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** Seeing which essays of the learners whose work one may mark wait to be marked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class WaitingEssays {

    private static final int MARKED_SHOWN = 50;

    private final OverseenEssays essays;
    private final MarkingDesk desk;
    private final Library library;
    private final People people;
    private final Clock clock;

    WaitingEssays(OverseenEssays essays, MarkingDesk desk, Library library, People people, Clock clock) {
        this.essays = essays;
        this.desk = desk;
        this.library = library;
        this.people = people;
        this.clock = clock;
    }

    /** What waits for this instructor; an essay whose first mark is theirs waits for somebody else. */
    public EssayQueue queue(UserId marker) {
        var first = essays.firstMarkers();
        var pile = essays.pile(marker, MARKED_SHOWN);
        var theirs = pile.unmarked().stream()
                .filter(essay -> !marker.equals(first.get(essay.id())))
                .toList();
        var open = openByOthers(marker);
        return new EssayQueue(
                queued(theirs, open), pile.unmarked().size() - theirs.size(), queued(pile.marked(), open));
    }

    private Map<EssayId, String> openByOthers(UserId marker) {
        var leases = desk.leases(clock.instant()).stream()
                .filter(lease -> !lease.holder().equals(marker))
                .toList();
        var names = people.all(leases.stream().map(MarkingDesk.Lease::holder).toList());
        return leases.stream()
                .filter(lease -> names.containsKey(lease.holder()))
                .collect(toMap(MarkingDesk.Lease::essay, lease -> name(names, lease.holder())));
    }

    private static String name(Map<UserId, Person> names, UserId id) {
        return Optional.ofNullable(names.get(id)).map(Person::displayName).orElse("");
    }

    private List<QueuedEssay> queued(List<Essay> all, Map<EssayId, String> open) {
        return all.stream().map(essay -> queued(essay, open)).toList();
    }

    private QueuedEssay queued(Essay essay, Map<EssayId, String> open) {
        var course = library.edition(essay.edition()).course();
        var taken = new QuizTaken(
                course, course.quiz(essay.quiz()).orElseThrow(() -> new QuizNotFound(course.id(), essay.quiz())));
        return new QueuedEssay(
                essay,
                course.title(),
                taken.quiz().title(),
                taken.item(essay.item()).question().prompt(),
                Optional.ofNullable(open.get(essay.id())));
    }
}
