package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.assessment.QuizOverride.Recipient;
import org.waymark.identity.Oversight;
import org.waymark.identity.Oversight.Purpose;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** Whom an instructor may allow something: learners, and groups of such learners. All others are not there. */
@Component
class Recipients {

    private final People people;
    private final OverseenGroups groups;
    private final Oversight oversight;

    Recipients(People people, OverseenGroups groups, Oversight oversight) {
        this.people = people;
        this.groups = groups;
        this.oversight = oversight;
    }

    /** Learners whose name contains these words, at most so many. */
    List<Person> named(UserId by, String words, int most) {
        var all = people.learners(words, Integer.MAX_VALUE);
        var overseen = among(by, all.stream().map(Person::id).toList());
        return all.stream()
                .filter(person -> overseen.contains(person.id()))
                .limit(most)
                .toList();
    }

    Set<UserId> among(UserId by, Collection<UserId> learners) {
        return oversight.among(by, learners, Purpose.ALLOW);
    }

    List<LearnerGroup> groups(UserId by) {
        return groups.groups(by, Purpose.ALLOW);
    }

    Optional<LearnerGroup> group(UserId by, LearnerGroup.Id id) {
        return groups.find(by, id, Purpose.ALLOW);
    }

    /**
     * Gives back the name of whom this is.
     *
     * @throws RecipientNotFound where there is nobody like this whom this instructor may allow something
     */
    String nameOf(UserId by, Recipient recipient) {
        return switch (recipient) {
            case Recipient.One(var learner) -> {
                if (among(by, List.of(learner)).isEmpty()) {
                    throw new RecipientNotFound();
                }
                yield people.nameOf(learner);
            }
            case Recipient.Group(var id) ->
                group(by, id).orElseThrow(RecipientNotFound::new).name();
        };
    }

    /** As {@link #nameOf}, where the name is of no interest. */
    void require(UserId by, Recipient recipient) {
        var isThere = switch (recipient) {
            case Recipient.One(var learner) -> !among(by, List.of(learner)).isEmpty();
            case Recipient.Group(var id) -> group(by, id).isPresent();
        };
        if (!isThere) {
            throw new RecipientNotFound();
        }
    }
}
