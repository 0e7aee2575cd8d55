package org.waymark.authoring;

import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.files.FileOnDisk;

/** A file of a course as its authors find it: what lies in the folder, and what is drafted instead. */
public record FileInWork(Slug course, String path, Optional<FileOnDisk> file, Optional<Draft> draft) {

    /** The text to go on with; empty for a file that is not there yet. */
    public String text() {
        return draft.map(Draft::text).or(() -> file.map(FileOnDisk::text)).orElse("");
    }

    /** Whether there is such a file, drafted or in the folder, that is not to go away. */
    public boolean isThere() {
        return draft.map(it -> it.isOfAFile() && !it.removes()).orElse(file.isPresent());
    }

    /** Whether it is there with this text. */
    boolean says(String words) {
        return isThere() && text().equals(words);
    }

    /** What has to be sent along with what is typed. */
    public Basis basis() {
        return new Basis(course, path, draft.map(Draft::version).orElse(0), file.map(FileOnDisk::digest));
    }

    /** Whether somebody has changed the file since the draft was begun, to something else than the draft says. */
    public boolean isChangedUnderneath() {
        return draft.filter(it -> !it.startedFrom().equals(file.map(FileOnDisk::digest)))
                .filter(it -> it.removes()
                        ? file.isPresent()
                        : !file.map(FileOnDisk::text).equals(Optional.of(it.text())))
                .isPresent();
    }
}
