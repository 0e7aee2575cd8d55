package org.waymark.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.ContentFolder;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.content.files.FileChange;
import org.waymark.content.files.FileOnDisk;
import org.waymark.content.files.KnownFiles;
import org.waymark.content.files.Reading;
import org.waymark.content.files.Writing;

/** The folders of courses, together with their drafts. What was read last of a course is put together again only when a file or draft differs, and then only that is read. */
@Component
public class WorkingCopies {

    /** Of several courses as large as any that we know. */
    private static final long REMEMBERED = 12L << 20;

    private final ContentFolder content;
    private final KnownFiles known = new KnownFiles(REMEMBERED);
    private final Map<Slug, Read> last = new ConcurrentHashMap<>();

    WorkingCopies(ContentFolder content) {
        this.content = content;
    }

    WorkingCopy of(Slug course, Collection<Draft> drafts) {
        var texts = drafts.stream()
                .filter(it -> it.isOfAFile() && !it.removes())
                .collect(Collectors.toMap(Draft::path, Draft::text));
        var gone = drafts.stream().filter(Draft::removes).map(Draft::path).toList();
        var folder = content.open(course).with(texts).without(gone);
        var state = new State(folder.files().digest(), folder.unread(), folder.problems());
        var read = last.get(course);
        if (read == null || !read.state().equals(state)) {
            read = new Read(state, CourseReader.read(folder, known));
            last.put(course, read);
        }
        return new WorkingCopy(course, folder, read.reading());
    }

    /** The folder of a course without drafts. */
    CourseFolder folder(Slug course) {
        return content.open(course);
    }

    /** A file of a course as it lies there; nothing where there is none that can be edited. */
    Optional<FileOnDisk> file(Slug course, String path) {
        return content.file(course, path);
    }

    boolean isWritable(Slug course) {
        return content.isWritable(course);
    }

    /** Writes drafts of a course into its files, all of them or none. */
    Writing write(Slug course, Collection<Draft> drafts) {
        return content.write(course, drafts.stream().map(WorkingCopies::change).toList());
    }

    private static FileChange change(Draft draft) {
        return draft.removes()
                ? FileChange.removal(draft.path(), draft.startedFrom())
                : new FileChange(draft.path(), draft.startedFrom(), draft.text());
    }

    /** Whether there is nothing of a draft to be written: its file has this text already, or is gone already where it is to go. */
    boolean isFiled(Draft draft) {
        return !draft.isOfAFile() || isAsDrafted(draft, file(draft.course(), draft.path()));
    }

    /** Whether the file of a draft is neither what the draft started from nor what the draft says. */
    boolean isChangedUnderneath(Draft draft) {
        var file = file(draft.course(), draft.path());
        return draft.isOfAFile()
                && !file.map(FileOnDisk::digest).equals(draft.startedFrom())
                && !isAsDrafted(draft, file);
    }

    private static boolean isAsDrafted(Draft draft, Optional<FileOnDisk> file) {
        return draft.removes()
                ? file.isEmpty()
                : file.filter(it -> it.text().equals(draft.text())).isPresent();
    }

    /** What tells one state of a folder from another. */
    private record State(String digest, Set<String> unread, List<Problem> problems) {}

    private record Read(State state, Reading reading) {}
}
