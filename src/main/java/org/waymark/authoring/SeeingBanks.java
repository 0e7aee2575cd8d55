package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authoring.items.BankEdits;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.CourseFiles;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.edit.YamlDocument;
import org.waymark.content.files.BankReading;
import org.waymark.content.review.Finding;
import org.waymark.content.review.Review;
import org.waymark.identity.UserId;

/** Banks of questions as they are with all drafts, and what is to be said about them; in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class SeeingBanks {

    private final CourseAccess access;
    private final Drafts drafts;
    private final WorkingCopies copies;
    private final Library library;

    SeeingBanks(CourseAccess access, Drafts drafts, WorkingCopies copies, Library library) {
        this.access = access;
        this.drafts = drafts;
        this.copies = copies;
        this.library = library;
    }

    /** A bank of a course that one writes; throws {@link CourseNotFound} for everything else. */
    public BankInWork bank(UserId user, Slug course, Slug bank) {
        var rights = access.see(user, course);
        var all = drafts.of(List.of(course));
        var path = BankReading.path(bank);
        var file = copies.file(course, path);
        var draft = all.stream().filter(it -> it.path().equals(path)).findFirst();
        var inWork = new FileInWork(course, path, file, draft.map(it -> it.over(file)));
        if (!inWork.isThere()) {
            throw new CourseNotFound();
        }
        return seen(bank, inWork, copies.of(course, all), rights);
    }

    private BankInWork seen(Slug bank, FileInWork file, WorkingCopy copy, Set<Right> rights) {
        var path = file.path();
        return new BankInWork(
                bank,
                file,
                copy.course(),
                copy.problems().stream()
                        .filter(it -> it.place().file().equals(path))
                        .toList(),
                copy.course().map(it -> findings(it, bank, path)).orElse(List.of()),
                rights,
                library.current(copy.id()).map(Edition::id),
                pictures(copy.folder().files()),
                retired(copy.folder().files()));
    }

    /** What a second reader says of a bank needs no lessons and no other banks, and is wanted while somebody types. */
    private static List<Finding> findings(Course course, Slug bank, String path) {
        var own = course.banks().stream().filter(it -> it.id().equals(bank)).toList();
        return Review.of(course.withModules(List.of()).withBanks(own)).findings().stream()
                .filter(it -> it.spot().file().equals(path))
                .toList();
    }

    private static List<String> retired(CourseFiles files) {
        return files.text(ArrangingBanks.COURSE)
                .flatMap(it -> YamlDocument.read(it, ArrangingBanks.COURSE, new ArrayList<>()))
                .map(it -> BankEdits.retired(it.value()))
                .orElse(List.of());
    }

    private static List<String> pictures(CourseFiles files) {
        return files.texts().keySet().stream()
                .filter(it -> it.startsWith(CourseFiles.PICTURES))
                .map(it -> it.substring(CourseFiles.PICTURES.length()))
                .toList();
    }
}
