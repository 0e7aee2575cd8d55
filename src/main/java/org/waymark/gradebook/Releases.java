package org.waymark.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;

/** Where it is kept what learners were told. */
public interface Releases {

    void add(ClassroomId classroom, Release release, List<Slip> slips);

    void takeBack(Release.Id release, Release.TakenBack takenBack);

    /** Those of a class, the newest first. */
    List<Release> of(ClassroomId classroom);

    /** By learner and release. */
    Map<UserId, Map<Release.Id, Slip>> slips(Collection<Release> releases);

    /** Those of one learner. */
    Map<Release.Id, Slip> slips(Collection<Release> releases, UserId learner);
}
