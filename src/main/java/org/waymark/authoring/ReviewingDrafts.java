package org.waymark.authoring;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authoring.Review.Asked;
import org.waymark.authoring.Review.Verdict;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseFolder;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;

/** Having drafts read by colleagues: asking for it, remarks and answers, agreeing or wanting changes. What was said holds until the next key press. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class ReviewingDrafts {

    private final CourseAccess access;
    private final Drafting drafting;
    private final Reviews reviews;
    private final TellingAuthors telling;

    ReviewingDrafts(CourseAccess access, Drafting drafting, Reviews reviews, TellingAuthors telling) {
        this.access = access;
        this.drafting = drafting;
        this.reviews = reviews;
        this.telling = telling;
    }

    /**
     * Asks colleagues to read a draft.
     *
     * @throws Outdated where there is none any more
     */
    public void send(UserId user, Slug course, String path, String note) {
        access.change(user, course, Right.EDIT);
        var draft = there(course, path);
        reviews.keep(review(draft).with(new Asked(user, drafting.now(), note.strip())));
        if (draft.stage() != Stage.IN_REVIEW) {
            drafting.keep(draft, draft.staged(Stage.IN_REVIEW));
        }
        telling.reviewers(draft, user);
    }

    /** Nobody is asked to read it any more. */
    public void withdraw(UserId user, Slug course, String path) {
        access.change(user, course, Right.EDIT);
        var draft = there(course, path);
        reviews.keep(review(draft).withdrawn());
        if (draft.stage() == Stage.IN_REVIEW) {
            drafting.keep(draft, draft.staged(Stage.WRITING));
        }
    }

    /**
     * Agrees to a draft, or wants it changed.
     *
     * @param version of the draft that was read
     * @throws Outdated where it says something else by now
     * @throws ReviewRefused where whoever reads it typed last in it
     */
    public void judge(UserId user, Slug course, String path, int version, boolean approves, String note) {
        access.change(user, course, Right.REVIEW);
        var draft = there(course, path);
        if (draft.version() != version) {
            throw new Outdated();
        }
        if (draft.lastBy().equals(user)) {
            throw new ReviewRefused();
        }
        var kept = drafting.keep(draft, draft.staged(approves ? Stage.APPROVED : Stage.WRITING));
        var before = review(draft);
        reviews.keep(before.with(new Verdict(user, drafting.now(), approves, kept.version(), note.strip())));
        telling.tell(
                Stream.concat(before.asked().map(Asked::by).stream(), Stream.of(draft.lastBy()))
                        .toList(),
                approves ? Notice.Kind.REVIEW_APPROVED : Notice.Kind.REVIEW_WANTS_CHANGES,
                course,
                path,
                user);
    }

    /** Says something of a place of a file; empty for the file as a whole. */
    public Remark remark(UserId user, Slug course, String path, String place, String words) {
        access.see(user, course);
        if (!CourseFolder.mayHold(path)) {
            throw new CourseNotFound();
        }
        var remark = remark(course, path, place, Optional.empty(), user, words);
        reviews.add(remark);
        var authors = drafting.find(course, path).stream()
                .flatMap(it -> Stream.concat(Stream.of(it.lastBy()), review(it).asked().map(Asked::by).stream()))
                .toList();
        telling.tell(authors, Notice.Kind.REVIEW_REMARKED, course, path, user);
        return remark;
    }

    /**
     * Answers a remark.
     *
     * @throws Outdated where it is not there, or an answer itself
     */
    public Remark answer(UserId user, Slug course, Remark.Id id, String words) {
        access.see(user, course);
        var to = remark(course, id);
        var answer = remark(course, to.path(), to.place(), Optional.of(to.id()), user, words);
        var others = reviews.remarks(course, to.path()).stream()
                .filter(it -> it.answers().equals(Optional.of(to.id())))
                .map(Remark::by);
        reviews.add(answer);
        telling.tell(
                Stream.concat(Stream.of(to.by()), others).toList(),
                Notice.Kind.REVIEW_ANSWERED,
                course,
                to.path(),
                user);
        return answer;
    }

    /** A remark has been seen to, or has to be seen to again. */
    public void settle(UserId user, Slug course, Remark.Id id, boolean isResolved) {
        access.see(user, course);
        var remark = remark(course, id);
        if (remark.isOpen() == isResolved) {
            reviews.settle(remark.resolved(Optional.of(drafting.now()).filter(_ -> isResolved)));
        }
    }

    private Remark remark(
            Slug course, String path, String place, Optional<Remark.Id> answers, UserId by, String words) {
        var now = drafting.now();
        return new Remark(
                new Remark.Id(Ids.timeOrdered(now)),
                course,
                path,
                place,
                answers,
                by,
                now,
                words.strip(),
                Optional.empty());
    }

    private Remark remark(Slug course, Remark.Id id) {
        return reviews.find(id)
                .filter(it -> it.course().equals(course) && it.answers().isEmpty())
                .orElseThrow(Outdated::new);
    }

    private Draft there(Slug course, String path) {
        return drafting.find(course, path).filter(Draft::isOfAFile).orElseThrow(Outdated::new);
    }

    private Review review(Draft draft) {
        return reviews.find(draft.id()).orElseGet(() -> Review.none(draft.id()));
    }
}
