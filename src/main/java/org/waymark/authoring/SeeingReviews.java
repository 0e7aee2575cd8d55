package org.waymark.authoring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authoring.OpenReview.Said;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.FileOnDisk;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** What waits for a review, and what colleagues said; in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class SeeingReviews {

    private static final String NOBODY = "–";

    private final CourseAccess access;
    private final Drafts drafts;
    private final WorkingCopies copies;
    private final Reviews reviews;
    private final People people;

    SeeingReviews(CourseAccess access, Drafts drafts, WorkingCopies copies, Reviews reviews, People people) {
        this.access = access;
        this.drafts = drafts;
        this.copies = copies;
        this.reviews = reviews;
        this.people = people;
    }

    /** The drafts that wait for whoever asks to read them, by course and path; not those in which they typed last. */
    public List<DraftInReview> waiting(UserId user) {
        var courses = access.courses(user).entrySet().stream()
                .filter(it -> it.getValue().contains(Right.REVIEW))
                .map(Map.Entry::getKey)
                .toList();
        return listed(user, courses).stream()
                .filter(it -> it.state() == Review.State.WAITING && !it.isMine())
                .toList();
    }

    /** All drafts of a course that one writes, by path, with how far their review is. */
    public List<DraftInReview> drafts(UserId user, Slug course) {
        access.see(user, course);
        return listed(user, List.of(course));
    }

    private List<DraftInReview> listed(UserId user, Collection<Slug> courses) {
        var all = drafts.of(courses);
        var known = reviews.of(courses).stream().collect(toMap(Review::draft, it -> it));
        var remarks = reviews.open(courses).stream().collect(groupingBy(SeeingReviews::file, counting()));
        var names = people.all(Stream.concat(
                        all.stream().map(Draft::lastBy),
                        known.values().stream()
                                .flatMap(it -> it.asked().stream())
                                .map(Review.Asked::by))
                .distinct()
                .toList());
        var byCourse = all.stream().collect(groupingBy(Draft::course));
        var listed = new ArrayList<DraftInReview>();
        byCourse.forEach((course, some) -> {
            var title = copies.of(course, some).course().map(Course::title);
            some.stream().filter(it -> !copies.isFiled(it)).forEach(draft -> {
                var review = known.getOrDefault(draft.id(), Review.none(draft.id()));
                var asked = review.asked().filter(_ -> review.isWaiting());
                listed.add(new DraftInReview(
                        course,
                        title,
                        draft.path(),
                        review.state(draft),
                        name(names, draft.lastBy()),
                        draft.lastBy().equals(user),
                        draft.at(),
                        asked.map(it -> name(names, it.by())),
                        asked.map(Review.Asked::note).orElse(""),
                        remarks.getOrDefault(new InCourse(course, draft.path()), 0L)
                                .intValue()));
            });
        });
        return listed.stream()
                .sorted(Comparator.comparing(DraftInReview::course).thenComparing(DraftInReview::path))
                .toList();
    }

    /** A file of a course. */
    private record InCourse(Slug course, String path) {}

    private static InCourse file(Remark remark) {
        return new InCourse(remark.course(), remark.path());
    }

    /**
     * The change of a file with what was said of it.
     *
     * @throws CourseNotFound for a file that is neither drafted nor remarked on, too
     */
    public OpenReview open(UserId user, Slug course, String path) {
        var rights = access.see(user, course);
        var draft = drafts.find(course, path).filter(Draft::isOfAFile);
        var remarks = reviews.remarks(course, path);
        if (!CourseFolder.mayHold(path) || (draft.isEmpty() && remarks.isEmpty())) {
            throw new CourseNotFound();
        }
        var review = draft.flatMap(it -> reviews.find(it.id()));
        var names = names(remarks, review);
        var file = copies.file(course, path).map(FileOnDisk::text).orElse("");
        return new OpenReview(
                course,
                path,
                rights,
                draft.map(Draft::version).orElse(0),
                DraftChange.between(
                        path, file, draft.map(it -> it.says().orElse("")).orElse(file)),
                draft.map(it -> review.orElseGet(() -> Review.none(it.id())).state(it)),
                draft.filter(it -> it.lastBy().equals(user)).isPresent(),
                review.filter(Review::isWaiting)
                        .flatMap(Review::asked)
                        .flatMap(asked -> draft.filter(it -> it.at().isAfter(asked.at())))
                        .isPresent(),
                review.filter(Review::isWaiting)
                        .flatMap(Review::asked)
                        .map(it -> new Said(name(names, it.by()), it.at(), it.note())),
                review.filter(it -> !it.isWaiting())
                        .flatMap(Review::verdict)
                        .map(it -> new Said(name(names, it.by()), it.at(), it.note())),
                talks(remarks, names));
    }

    private Map<UserId, Person> names(List<Remark> remarks, Optional<Review> review) {
        var all = new ArrayList<>(remarks.stream().map(Remark::by).toList());
        review.flatMap(Review::asked).map(Review.Asked::by).ifPresent(all::add);
        review.flatMap(Review::verdict).map(Review.Verdict::by).ifPresent(all::add);
        return people.all(all.stream().distinct().toList());
    }

    private static List<OpenReview.Talk> talks(List<Remark> remarks, Map<UserId, Person> names) {
        return remarks.stream()
                .filter(it -> it.answers().isEmpty())
                .map(it -> new OpenReview.Talk(
                        it,
                        name(names, it.by()),
                        remarks.stream()
                                .filter(answer -> answer.answers().equals(Optional.of(it.id())))
                                .map(answer -> new Said(name(names, answer.by()), answer.at(), answer.words()))
                                .toList()))
                .toList();
    }

    private static String name(Map<UserId, Person> names, UserId id) {
        return Optional.ofNullable(names.get(id)).map(Person::displayName).orElse(NOBODY);
    }
}
