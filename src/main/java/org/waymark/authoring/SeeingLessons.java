package org.waymark.authoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.UserId;

/** Lessons as their authors find them: what lies in the folder, what is drafted instead, and what is wrong with it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class SeeingLessons {

    private final CourseAccess access;
    private final Drafts drafts;
    private final WorkingCopies copies;
    private final Library library;

    SeeingLessons(CourseAccess access, Drafts drafts, WorkingCopies copies, Library library) {
        this.access = access;
        this.drafts = drafts;
        this.copies = copies;
        this.library = library;
    }

    /** A lesson of a course that one writes; throws {@link CourseNotFound} for everything else. */
    public LessonInWork lesson(UserId user, Slug course, Slug lesson) {
        var rights = access.see(user, course);
        var all = drafts.of(List.of(course));
        var byPath = all.stream().collect(Collectors.toMap(Draft::path, it -> it));
        var copy = copies.of(course, all);
        var files = new EnumMap<Language, FileInWork>(Language.class);
        for (var language : Language.values()) {
            var path = LessonInWork.path(lesson, language);
            var file = copies.file(course, path);
            var draft = Optional.ofNullable(byPath.get(path)).map(it -> it.over(file));
            files.put(language, new FileInWork(course, path, file, draft));
        }
        var closed = files.entrySet().stream()
                .filter(it -> isClosed(copy, it.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (closed.isEmpty() && files.values().stream().noneMatch(SeeingLessons::isThere)) {
            throw new CourseNotFound();
        }
        var read = copy.course().or(() -> library.current(course).map(Edition::course));
        return new LessonInWork(lesson, read, files, closed, copy.problems(), rights);
    }

    private static boolean isThere(FileInWork file) {
        return file.file().isPresent() || file.draft().isPresent();
    }

    /** What is there and neither a draft nor a file that can be edited: a link, or no text. */
    private static boolean isClosed(WorkingCopy copy, FileInWork file) {
        var folder = copy.folder();
        return !isThere(file)
                && (folder.unread().contains(file.path())
                        || folder.files().text(file.path()).isPresent());
    }
}
