package org.waymark.authoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.EditionPublished;
import org.waymark.content.Editions;

/** Keeps what is known of translations true while the words change that they were translated from: in drafts, and in files that others write. */
@Component
class FollowingTexts {

    private final TextsOfCourses texts;
    private final Translations translations;
    private final Drafts drafts;
    private final Editions editions;

    FollowingTexts(TextsOfCourses texts, Translations translations, Drafts drafts, Editions editions) {
        this.texts = texts;
        this.translations = translations;
        this.drafts = drafts;
        this.editions = editions;
    }

    /** A draft has another text; before it is kept. */
    void changed(Draft before, Draft after, boolean isMinor) {
        var path = after.path();
        var isText = !path.startsWith(CourseFiles.PICTURES) && !before.text().equals(after.text());
        // while a file cannot be read, nobody can tell what has become of its texts
        if (isText && !CourseTexts.read(path, after.text()).hasUnreadable()) {
            texts.original(after.course()).ifPresent(original -> follow(before, after, original, isMinor));
        }
    }

    private void follow(Draft before, Draft after, Language original, boolean isMinor) {
        var course = after.course();
        var path = after.path();
        var paths = TextSpot.paths(TextSpot.fileOf(path));
        var known = new TranslationsOfCourse(
                texts.of(course, paths, Map.of(path, before.text())),
                original,
                translations.of(course, TextSpot.fileOf(path)));
        follow(course, known, texts.of(course, paths, Map.of(path, after.text())), isMinor);
    }

    private void follow(Slug course, TranslationsOfCourse before, CourseTexts after, boolean isMinor) {
        var change = SourceChange.between(course, before, after, isMinor);
        translations.remember(course, change.words());
        translations.keep(change.kept());
    }

    /** Files that became this edition may have been changed by others; what was typed here has been followed already. */
    @EventListener
    void published(EditionPublished event) {
        var course = event.course();
        editions.find(course, event.number() - 1).ifPresent(last -> {
            var before = editions.files(last.id()).texts();
            var after = editions.files(event.edition()).texts();
            var typed = drafts.of(List.of(course)).stream()
                    .filter(it -> it.isOfAFile() && it.text().equals(after.get(it.path())))
                    .map(Draft::path)
                    .collect(Collectors.toSet());
            var changed = after.entrySet().stream()
                    .filter(it -> !it.getValue().equals(before.getOrDefault(it.getKey(), "")))
                    .map(Map.Entry::getKey)
                    .filter(it -> !it.startsWith(CourseFiles.PICTURES) && !typed.contains(it))
                    .map(TextSpot::fileOf)
                    .collect(Collectors.toSet());
            texts.original(course).ifPresent(original -> follow(course, original, changed, typed, before, after));
        });
    }

    private void follow(
            Slug course,
            Language original,
            Collection<String> changed,
            Set<String> typed,
            Map<String, String> before,
            Map<String, String> after) {
        for (var file : changed) {
            var then = new HashMap<String, String>();
            var now = new HashMap<String, String>();
            for (var path : TextSpot.paths(file)) {
                if (after.containsKey(path)) {
                    now.put(path, after.getOrDefault(path, ""));
                    then.put(path, (typed.contains(path) ? after : before).getOrDefault(path, ""));
                }
            }
            var known = new TranslationsOfCourse(read(then), original, translations.of(course, file));
            follow(course, known, read(now), false);
        }
    }

    private static CourseTexts read(Map<String, String> files) {
        return CourseTexts.together(files.entrySet().stream()
                .map(it -> CourseTexts.read(it.getKey(), it.getValue()))
                .toList());
    }
}
