package org.waymark.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.YamlDocument;
import org.waymark.content.files.FileOnDisk;

/** The texts of courses with all their drafts. What was read last of a file is read again only when the file differs. */
@Component
class TextsOfCourses {

    private static final String COURSE = "course.yaml";
    private static final Trail SOURCE_LANGUAGE = Trail.to("source-language");

    private final WorkingCopies copies;
    private final Drafts drafts;
    private final Map<Slug, Map<String, Read>> last = new ConcurrentHashMap<>();

    private record Read(String text, CourseTexts texts) {}

    TextsOfCourses(WorkingCopies copies, Drafts drafts) {
        this.copies = copies;
        this.drafts = drafts;
    }

    /** All texts of a course. */
    CourseTexts of(Slug course) {
        var drafted = new HashMap<String, String>();
        var gone = new ArrayList<String>();
        drafts.of(List.of(course)).stream()
                .filter(Draft::isOfAFile)
                .forEach(it ->
                        it.says().ifPresentOrElse(text -> drafted.put(it.path(), text), () -> gone.add(it.path())));
        var files = copies.folder(course).with(drafted).without(gone).files().texts();
        var before = last.getOrDefault(course, Map.of());
        var now = new HashMap<String, Read>();
        var all = new ArrayList<CourseTexts>();
        files.forEach((path, text) -> {
            if (!path.startsWith(CourseFiles.PICTURES)) {
                var read = read(path, text, Optional.ofNullable(before.get(path)));
                now.put(path, read);
                all.add(read.texts());
            }
        });
        last.put(course, now);
        return CourseTexts.together(all);
    }

    private static Read read(String path, String text, Optional<Read> before) {
        return before.filter(it -> it.text().equals(text))
                .orElseGet(() -> new Read(text, CourseTexts.read(path, text)));
    }

    /** The texts of some files of a course, those with these texts as if they had them; where a draft cannot be read, those of its file. */
    CourseTexts of(Slug course, Collection<String> paths, Map<String, String> texts) {
        var all = new ArrayList<CourseTexts>();
        for (var path : paths) {
            Optional.ofNullable(texts.get(path))
                    .or(() -> text(course, path))
                    .map(it -> CourseTexts.read(path, it))
                    .map(it -> it.hasUnreadable() ? filed(course, path).orElse(it) : it)
                    .ifPresent(all::add);
        }
        return CourseTexts.together(all);
    }

    private Optional<CourseTexts> filed(Slug course, String path) {
        return copies.file(course, path).map(it -> CourseTexts.read(path, it.text()));
    }

    /** The language in which a course is written, by its file where the draft of that cannot be read; nothing where it does not say so. */
    Optional<Language> original(Slug course) {
        return text(course, COURSE)
                .flatMap(TextsOfCourses::saidIn)
                .or(() -> copies.file(course, COURSE).map(FileOnDisk::text).flatMap(TextsOfCourses::saidIn));
    }

    private static Optional<Language> saidIn(String text) {
        return YamlDocument.read(text, COURSE, new ArrayList<>())
                .flatMap(it -> it.words(SOURCE_LANGUAGE))
                .flatMap(Language::tagged);
    }

    /** Of a file as it is drafted, or as it lies there; nothing where it is to go away. */
    private Optional<String> text(Slug course, String path) {
        var drafted = drafts.find(course, path).filter(Draft::isOfAFile);
        return drafted.isPresent()
                ? drafted.flatMap(Draft::says)
                : copies.file(course, path).map(FileOnDisk::text);
    }
}
