package org.waymark.authoring;

import static java.util.function.Predicate.not;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authoring.Revision.Cause;
import org.waymark.authoring.Saving.Why;
import org.waymark.base.Slug;
import org.waymark.content.edit.FileParts;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.FileOnDisk;
import org.waymark.identity.UserId;

/** Bringing two versions of a file together: a draft and a file that has changed in the folder, or a draft and words typed on an old page. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class MergingDrafts {

    /** No words are typed there. */
    private static final String NOWHERE = "merged";

    private final CourseAccess access;
    private final Drafting drafting;
    private final Versions versions;
    private final Asides asides;

    MergingDrafts(CourseAccess access, Drafting drafting, Versions versions, Asides asides) {
        this.access = access;
        this.drafting = drafting;
        this.versions = versions;
        this.asides = asides;
    }

    /** The two versions of a file that one is to bring together; nothing where there is only one. Words that one has typed oneself come first. */
    @Transactional(readOnly = true)
    public Optional<Merging> open(UserId user, Slug course, String path) {
        access.require(user, course, Right.EDIT);
        return versions.toMerge(user, versions.now(course, path));
    }

    /** The files of a course for which words of one's own wait, by path. */
    @Transactional(readOnly = true)
    public List<String> waiting(UserId user, Slug course) {
        access.see(user, course);
        return asides.paths(course, user);
    }

    /**
     * Takes what was typed on a page that others have overtaken: what fits beside their changes is kept at once, the rest waits.
     *
     * @param shown the whole file as the page had shown it
     */
    public Brought bring(UserId user, Slug course, String path, String shown, DraftEdit edit) {
        access.change(user, course, Right.EDIT);
        var now = versions.now(course, path);
        var before = now.draft().orElseGet(() -> drafting.begun(course, path, now.file(), user));
        var waiting = asides.find(course, path, user);
        return switch (Typing.into(waiting.map(Aside::text).orElse(shown), path, edit)) {
            case Typing.Refused(var why) -> {
                var words = new Unfiled(edit.place(), user, edit.words());
                var kept = drafting.keep(before, before.withUnfiled(words, drafting.now()));
                yield new Brought.Kept(new Saving.Refused(kept, why));
            }
            case Typing.Fits(var text) -> {
                var merge = Merge.of(path, Optional.of(shown), now.there(), Optional.of(text));
                yield waiting.isEmpty() && merge.isSettled()
                        ? new Brought.Kept(new Saving.Saved(beside(before, merge, edit.place(), user)))
                        : putAside(waiting, new Aside(course, path, user, shown, text, 1, drafting.now()));
            }
        };
    }

    private Draft beside(Draft before, Merge merge, String place, UserId user) {
        var text = merge.text(Map.of()).orElse("");
        return text.equals(before.text())
                ? before
                : drafting.keep(before, before.with(text, place, user, drafting.now()));
    }

    /** What waits already has an older base. */
    private Brought putAside(Optional<Aside> waiting, Aside typed) {
        asides.keep(waiting.map(it -> it.with(typed.text(), typed.at())).orElse(typed));
        return new Brought.Waiting();
    }

    /** Keeps what one writes while merging, so that it is there again after a crash. */
    public void write(UserId user, Slug course, String path, MergeQuestion question, String words) {
        access.require(user, course, Right.EDIT);
        Versions.requirePath(path);
        asides.keepWords(course, path, user, question.mark(), words);
    }

    /**
     * Makes two versions the draft, as the questions were answered. Both stay among the revisions.
     *
     * @throws Outdated where other versions are to be merged by now
     */
    public Merged settle(UserId user, Merging seen, Map<String, MergeAnswer> answers) {
        var course = seen.basis().course();
        var path = seen.basis().path();
        access.change(user, course, Right.EDIT);
        // read once: a file that changes meanwhile is refused when it is published
        var now = versions.now(course, path);
        var merging = versions.toMerge(user, now)
                .filter(it -> it.isOf(seen))
                .orElseThrow(Outdated::new);
        var text = merging.merge().text(answers);
        var flaw = text.flatMap(it -> flaw(merging, answers, it));
        if (flaw.isPresent()) {
            return new Merged.Refused(flaw.get());
        }
        var merged = switch (merging.what()) {
            case FOLDER -> overFolder(user, now, text);
            case TYPED -> overDraft(user, now, text);
        };
        asides.dropWords(course, path, user);
        return merged;
    }

    /** Only words that somebody writes while merging can make something else of a file than its versions are. */
    private static Optional<Why> flaw(Merging merging, Map<String, MergeAnswer> answers, String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > BankReading.LARGEST) {
            return Optional.of(Why.TOO_LONG);
        }
        var isWritten = merging.merge().questions().stream()
                .filter(it -> !it.trail().isEmpty())
                .anyMatch(it -> answers.get(it.key()) instanceof MergeAnswer.Words);
        var isTorn =
                isWritten && FileParts.of(text, merging.basis().path()).isEmpty();
        return isTorn ? Optional.of(Why.NO_PLACE) : Optional.empty();
    }

    private Merged overFolder(UserId user, Versions.Now now, Optional<String> text) {
        var before = now.draft().orElseThrow(Outdated::new);
        var isLikeFolder = text.equals(now.file().map(FileOnDisk::text));
        if (isLikeFolder && before.unfiled().isEmpty()) {
            drafting.giveUp(before, now.file(), user);
            return new Merged.LikeFolder();
        }
        var after = before.mergedOver(now.file(), text.orElse(""), user, drafting.now());
        return new Merged.Kept(drafting.keepMerged(before, after, now.file()));
    }

    private Merged overDraft(UserId user, Versions.Now now, Optional<String> text) {
        var course = now.course();
        var path = now.path();
        var words = asides.find(course, path, user).orElseThrow(Outdated::new);
        asides.drop(course, path, user);
        drafting.note(course, path, words.text(), user, Cause.MERGED);
        var before = now.draft().orElseGet(() -> drafting.begun(course, path, now.file(), user));
        var result = text.filter(not(before.text()::equals));
        if (result.isEmpty()) {
            return before.isKept() ? new Merged.Kept(before) : new Merged.LikeFolder();
        }
        if (before.isKept()) {
            drafting.note(before, Cause.MERGED);
        }
        return new Merged.Kept(
                drafting.keep(before, before.with(result.get(), NOWHERE, user, drafting.now())));
    }
}
