package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/**
 * Groups of learners for one of the staff: those of whose members they oversee each one. A group without members is there for whoever
 * kept it last and for nobody else, because its name may tell of those who are to be put into it.
 */
@Component
public class OverseenGroups {

    private final LearnerGroups groups;
    private final Oversight oversight;

    OverseenGroups(LearnerGroups groups, Oversight oversight) {
        this.groups = groups;
        this.oversight = oversight;
    }

    /** Sorted by name. */
    public List<LearnerGroup> groups(UserId staff, Oversight.Purpose purpose) {
        var all = groups.all();
        var members = all.stream().flatMap(it -> it.group().members().stream()).collect(Collectors.toSet());
        var overseen = oversight.among(staff, members, purpose);
        return all.stream()
                .filter(it -> isTheirs(staff, it, overseen))
                .map(LearnerGroups.Kept::group)
                .toList();
    }

    Optional<LearnerGroup> find(UserId staff, LearnerGroup.Id id, Oversight.Purpose purpose) {
        return groups.find(id)
                .filter(it ->
                        isTheirs(staff, it, oversight.among(staff, it.group().members(), purpose)))
                .map(LearnerGroups.Kept::group);
    }

    private static boolean isTheirs(UserId staff, LearnerGroups.Kept kept, Set<UserId> overseen) {
        var members = kept.group().members();
        return members.isEmpty() ? kept.by().filter(staff::equals).isPresent() : overseen.containsAll(members);
    }
}
