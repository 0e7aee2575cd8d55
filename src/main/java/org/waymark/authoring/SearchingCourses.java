package org.waymark.authoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authoring.Sought.Entry;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Looking for anything in a course that one writes, drafts included: words in whatever language, ids, citations, objectives, tags. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class SearchingCourses {

    /** What is typed beyond is not looked for. */
    public static final int LONGEST = 200;

    /** The page stays quick where a word is everywhere. */
    private static final int AT_MOST = 50;

    private final CourseAccess access;
    private final Together together;
    private final CourseIndexes indexes;

    SearchingCourses(CourseAccess access, Together together, CourseIndexes indexes) {
        this.access = access;
        this.together = together;
        this.indexes = indexes;
    }

    /**
     * What has all the words that were typed, wherever and in whatever order; a citation finds what cites it.
     *
     * @throws CourseNotFound where there is no such course, or they do not write it
     */
    public Found find(UserId user, Slug course, String typed) {
        access.see(user, course);
        var sought = Sought.of(typed);
        return sought.isNothing()
                ? new Found(List.of())
                : found(indexes.of(course, together.copy(course).folder().files()), sought);
    }

    static Found found(List<Entry> entries, Sought sought) {
        var kinds = entries.stream()
                .filter(sought::isIn)
                .collect(groupingBy(it -> it.hit().kind(), () -> new EnumMap<>(PartKind.class), toList()));
        return new Found(kinds.entrySet().stream()
                .map(it -> new Found.Group(
                        it.getKey(),
                        Stream.concat(
                                        it.getValue().stream().filter(each -> sought.isAll(each.name())),
                                        it.getValue().stream().filter(each -> !sought.isAll(each.name())))
                                .limit(AT_MOST)
                                .map(each -> each.hit().with(sought.excerpt(each.said())))
                                .toList(),
                        it.getValue().size()))
                .toList());
    }
}
