package org.waymark.authoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.waymark.authoring.Sought.Entry;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;

/** What can be found in courses with their drafts. A file is gone through again only when its text has changed. */
@Component
class CourseIndexes {

    private final Map<Slug, Map<String, Unit>> last = new ConcurrentHashMap<>();

    /** Everything that can be found in these files. */
    List<Entry> of(Slug course, CourseFiles files) {
        var before = last.getOrDefault(course, Map.of());
        var now = new TreeMap<String, Unit>();
        files.texts().forEach((path, text) -> {
            if (path.endsWith(".yaml")) {
                now.put(path, unit(before, path, List.of(text), () -> FileEntries.ofYaml(path, text)));
            }
        });
        lessons(files)
                .forEach((id, texts) -> now.put(
                        "lessons/" + id,
                        unit(
                                before,
                                "lessons/" + id,
                                texts.values().stream().toList(),
                                () -> FileEntries.ofLesson(id, texts))));
        last.put(course, now);
        return now.values().stream().flatMap(it -> it.entries().stream()).toList();
    }

    private static Unit unit(Map<String, Unit> before, String path, List<String> texts, Supplier<List<Entry>> entries) {
        var known = before.get(path);
        return known != null && known.texts().equals(texts) ? known : new Unit(texts, entries.get());
    }

    private static SortedMap<String, Map<Language, String>> lessons(CourseFiles files) {
        var found = new TreeMap<String, Map<Language, String>>();
        files.texts().forEach((path, text) -> {
            var names = List.of(path.split("/", -1));
            if (names.size() == 3 && names.getFirst().equals("lessons")) {
                Language.tagged(names.getLast().replace(".md", ""))
                        .ifPresent(language -> found.computeIfAbsent(names.get(1), _ -> new EnumMap<>(Language.class))
                                .put(language, text));
            }
        });
        return found;
    }

    /** What belongs together: a file, or a lesson in all its languages. */
    private record Unit(List<String> texts, List<Entry> entries) {}
}
