package org.waymark.authoring;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.FileOnDisk;
import org.waymark.identity.People;
import org.waymark.identity.UserId;

/** The versions of a file that there are: in the folder, drafted, and typed by somebody over an older one. */
@Component
class Versions {

    private final Drafting drafting;
    private final Asides asides;
    private final WorkingCopies copies;
    private final People people;

    Versions(Drafting drafting, Asides asides, WorkingCopies copies, People people) {
        this.drafting = drafting;
        this.asides = asides;
        this.copies = copies;
        this.people = people;
    }

    /** A file as it is for everybody. */
    record Now(Slug course, String path, Optional<FileOnDisk> file, Optional<Draft> draft) {

        /** What one goes on with; nothing where there is no such file, or it is to go away. */
        Optional<String> there() {
            var counting = draft.filter(Draft::isOfAFile);
            return counting.isPresent() ? counting.flatMap(Draft::says) : file.map(FileOnDisk::text);
        }

        boolean isChangedUnderneath() {
            return inWork().isChangedUnderneath();
        }

        FileInWork inWork() {
            return new FileInWork(course, path, file, draft);
        }
    }

    /** @throws CourseNotFound where no course has a file of this name */
    Now now(Slug course, String path) {
        requirePath(path);
        var file = copies.file(course, path);
        return new Now(course, path, file, drafting.find(course, path).map(it -> it.over(file)));
    }

    static void requirePath(String path) {
        if (!CourseFolder.mayHold(path)) {
            throw new CourseNotFound();
        }
    }

    /** What somebody is to bring together; nothing where there are no two versions. */
    Optional<Merging> toMerge(UserId user, Now now) {
        return asides.find(now.course(), now.path(), user)
                .map(it -> typed(now, it))
                .or(() -> now.draft().filter(_ -> now.isChangedUnderneath()).map(it -> underneath(user, now, it)));
    }

    private Merging typed(Now now, Aside aside) {
        var merge = Merge.of(now.path(), Optional.of(aside.base()), now.there(), Optional.of(aside.text()));
        return merging(aside.author(), now, Merging.What.TYPED, aside.version(), merge);
    }

    private Merging underneath(UserId user, Now now, Draft draft) {
        var merge = Merge.of(now.path(), drafting.origin(draft), now.file().map(FileOnDisk::text), draft.says());
        return merging(user, now, Merging.What.FOLDER, 0, merge);
    }

    private Merging merging(UserId user, Now now, Merging.What what, int aside, Merge merge) {
        var kept = asides.words(now.course(), now.path(), user);
        Map<String, String> written = merge.questions().stream()
                .filter(it -> kept.containsKey(it.mark()))
                .collect(toMap(MergeQuestion::key, it -> kept.getOrDefault(it.mark(), "")));
        return new Merging(
                now.inWork().basis(), what, aside, now.draft().map(it -> people.nameOf(it.lastBy())), merge, written);
    }
}
