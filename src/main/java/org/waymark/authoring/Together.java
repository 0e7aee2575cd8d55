package org.waymark.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.EditRefused;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.YamlDocument;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.FileOnDisk;
import org.waymark.identity.UserId;

/**
 * Drafts of several files of a course that belong together. Whoever asks has the lock of the course; whatever is thrown takes everything
 * back with their transaction.
 */
@Component
class Together {

    /** No words are typed there. */
    private static final String NOWHERE = "together";

    private final Drafting drafting;
    private final WorkingCopies copies;

    Together(Drafting drafting, WorkingCopies copies) {
        this.drafting = drafting;
        this.copies = copies;
    }

    /** The course as it is now, with all drafts. */
    WorkingCopy copy(Slug course) {
        return copies.of(course, drafting.of(course));
    }

    /** Whether texts are kept that files of the course once had. */
    boolean hasPast(Slug course) {
        return drafting.hasPast(course);
    }

    /** A file as it is now. */
    FileInWork file(Slug course, String path) {
        var file = copies.file(course, path);
        return new FileInWork(course, path, file, drafting.find(course, path).map(it -> it.over(file)));
    }

    /** A file that is not there. */
    void begin(UserId user, Slug course, String path, String text) {
        var file = file(course, path);
        if (file.isThere()) {
            throw new PartRefused(Hindrance.ID_TAKEN);
        }
        keep(before(user, file), text, user);
    }

    /** Other things said by a YAML file that is there. */
    void edit(UserId user, Slug course, String path, List<Edit> edits) {
        change(user, course, path, text -> edited(text, path, edits));
    }

    /** Other sections of a lesson that is there. */
    void editLesson(UserId user, Slug course, String path, UnaryOperator<LessonDocument> edit) {
        change(
                user,
                course,
                path,
                text -> edit.apply(LessonDocument.read(text, path, new ArrayList<>())
                                .orElseThrow(Together::unreadable))
                        .text());
    }

    private void change(UserId user, Slug course, String path, UnaryOperator<String> how) {
        var file = file(course, path);
        if (!file.isThere()) {
            throw unreadable();
        }
        var before = before(user, file);
        try {
            var text = how.apply(before.text());
            if (!text.equals(before.text())) {
                noteIfKept(before);
                keep(before, text, user);
            }
        } catch (EditRefused _) {
            throw new PartRefused(Hindrance.DOES_NOT_FIT);
        }
    }

    /** A file says this, whether it was there or was to go away. */
    private void put(UserId user, Slug course, String path, String text) {
        keep(before(user, file(course, path)), text, user);
    }

    /** What was done to files since they were like this, and how each of them becomes it again. */
    List<Removed.Before> changed(List<FileInWork> before) {
        return before.stream()
                .map(it -> new Removed.Before(file(it.course(), it.path()).basis(), it.text()))
                .toList();
    }

    /** Each file is again what it was, to the letter; where somebody has changed one of them since, nothing is done. */
    void takeBack(UserId user, Slug course, List<Removed.Before> files) {
        for (var each : files) {
            if (!each.after().course().equals(course)
                    || !CourseFolder.mayHold(each.after().path())) {
                throw new CourseNotFound();
            }
            requireSeen(each.after());
        }
        files.stream()
                .filter(it -> !file(course, it.after().path()).says(it.text()))
                .forEach(it -> put(user, course, it.after().path(), it.text()));
    }

    /** What goes when parts do is found again among the revisions, however shortly before it was typed. */
    private void noteIfKept(Draft before) {
        if (before.isKept()) {
            drafting.note(before, Revision.Cause.ARRANGED);
        }
    }

    /** The text with one change after the other. */
    static String edited(String text, String path, List<Edit> edits) {
        var document = YamlDocument.read(text, path, new ArrayList<>()).orElseThrow(Together::unreadable);
        for (var edit : edits) {
            document = document.with(edit);
        }
        return document.text();
    }

    /** A file that goes away; one that was never there is gone at once. */
    void remove(UserId user, Slug course, String path) {
        var file = file(course, path);
        if (!file.isThere()) {
            return;
        }
        var before = before(user, file);
        if (!before.unfiled().isEmpty()) {
            throw new PartRefused(Hindrance.WORDS_WAIT);
        }
        if (before.startedFrom().isEmpty() && file.file().isEmpty()) {
            drafting.drop(before, Revision.Cause.DISCARDED);
        } else {
            drafting.keep(before, before.removing(user, drafting.now()));
        }
    }

    private Draft before(UserId user, FileInWork file) {
        return file.draft().orElseGet(() -> drafting.begun(file.course(), file.path(), file.file(), user));
    }

    private void keep(Draft before, String text, UserId user) {
        if (text.getBytes(StandardCharsets.UTF_8).length > BankReading.LARGEST) {
            throw new PartRefused(Hindrance.TOO_LONG);
        }
        drafting.keep(before, before.with(text, NOWHERE, user, drafting.now()));
    }

    private static PartRefused unreadable() {
        return new PartRefused(Hindrance.UNREADABLE);
    }

    /** Asks that a file is still what a page showed. */
    void requireSeen(Basis seen) {
        if (!file(seen.course(), seen.path()).basis().equals(seen)) {
            throw new Outdated();
        }
    }

    /** The text that lies in the folder, whatever is drafted. */
    Optional<FileOnDisk> onDisk(Slug course, String path) {
        return copies.file(course, path);
    }
}
