package org.waymark.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.content.files.FileOnDisk;
import org.waymark.identity.UserId;

/**
 * A file of a course being edited. There is one for everybody: people share it.
 *
 * @param path of the file in the folder of the course
 * @param startedFrom the digest of the file that it started from; empty for a new file
 * @param text the whole file, with the ends of lines that it has
 * @param unfiled what was typed and refused
 * @param version counts what was kept; 0 before anything was
 * @param lastBy who typed last
 * @param at when that was
 * @param removes whether the file is to go away; the text is then what it had
 */
public record Draft(
        DraftId id,
        Slug course,
        String path,
        Optional<String> startedFrom,
        String text,
        List<Unfiled> unfiled,
        int version,
        UserId lastBy,
        Instant at,
        Stage stage,
        boolean removes) {

    public Draft {
        unfiled = List.copyOf(unfiled);
        if (removes && !unfiled.isEmpty()) {
            throw new IllegalArgumentException("words that wait for a place do not go away with a file");
        }
    }

    /** A file that is to be there. */
    public Draft(
            DraftId id,
            Slug course,
            String path,
            Optional<String> startedFrom,
            String text,
            List<Unfiled> unfiled,
            int version,
            UserId lastBy,
            Instant at,
            Stage stage) {
        this(id, course, path, startedFrom, text, unfiled, version, lastBy, at, stage, false);
    }

    /** With another text, on which nobody has agreed yet; what this person could not file at this place before is settled by it. */
    Draft with(String words, String place, UserId by, Instant now) {
        return next(startedFrom, words, without(place, by).toList(), by, now, Stage.WRITING);
    }

    /** With words that its text has no place for. */
    Draft withUnfiled(Unfiled words, Instant now) {
        var all = Stream.concat(without(words.place(), words.by()), Stream.of(words))
                .toList();
        return next(startedFrom, text, all, words.by(), now, stage);
    }

    /** With the text that is in the file now, and with what is still unfiled. */
    Draft filed(Optional<String> digest, Instant now) {
        return next(digest, text, unfiled, lastBy, now, Stage.WRITING);
    }

    /** With its file to go away; whoever types into it afterwards brings it back. */
    Draft removing(UserId by, Instant now) {
        return new Draft(id, course, path, startedFrom, text, unfiled, version + 1, by, now, Stage.WRITING, true);
    }

    /** With the file that is there now to go away. */
    Draft removingOver(Optional<FileOnDisk> file, UserId by, Instant now) {
        return new Draft(
                id,
                course,
                path,
                file.map(FileOnDisk::digest),
                text(file),
                unfiled,
                version + 1,
                by,
                now,
                Stage.WRITING,
                true);
    }

    /** With a text that goes on from what is in the file now. */
    Draft mergedOver(Optional<FileOnDisk> file, String words, UserId by, Instant now) {
        return next(file.map(FileOnDisk::digest), words, unfiled, by, now, Stage.WRITING);
    }

    /** As far as this; its words stay as they are. */
    Draft staged(Stage then) {
        return new Draft(id, course, path, startedFrom, text, unfiled, version + 1, lastBy, at, then, removes);
    }

    /** With what is in the file, and with what others could not file. */
    Draft givenUp(Optional<FileOnDisk> file, UserId by, Instant now) {
        var others = unfiled.stream().filter(it -> !it.by().equals(by)).toList();
        return next(file.map(FileOnDisk::digest), text(file), others, by, now, Stage.WRITING);
    }

    /** What one goes on with: words that found no place may have been kept before there was a file. */
    Draft over(Optional<FileOnDisk> file) {
        return isOfAFile()
                ? this
                : new Draft(
                        id,
                        course,
                        path,
                        file.map(FileOnDisk::digest),
                        text(file),
                        unfiled,
                        version,
                        lastBy,
                        at,
                        stage);
    }

    private static String text(Optional<FileOnDisk> file) {
        return file.map(FileOnDisk::text).orElse("");
    }

    private Draft next(
            Optional<String> from, String words, List<Unfiled> unfiledNow, UserId by, Instant now, Stage then) {
        return new Draft(id, course, path, from, words, unfiledNow, version + 1, by, now, then);
    }

    private Stream<Unfiled> without(String place, UserId by) {
        return unfiled.stream().filter(it -> !it.isAt(place, by));
    }

    /** What its file is to say; nothing where that is to go away. */
    Optional<String> says() {
        return removes ? Optional.empty() : Optional.of(text);
    }

    /** Whether it says what a file is to be; otherwise it only keeps words that found no place in one that nobody has begun. */
    boolean isOfAFile() {
        return removes || startedFrom.isPresent() || !text.isEmpty();
    }

    /** Whether somebody has kept it. */
    public boolean isKept() {
        return version > 0;
    }
}
