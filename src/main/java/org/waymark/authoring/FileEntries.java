package org.waymark.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.authoring.Sought.Entry;
import org.waymark.base.Language;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.YamlDocument;

/** What can be found in the files of a course: parts with errors as well, and in what nobody can read, the file as a whole. */
final class FileEntries {

    private static final String YAML = ".yaml";

    private FileEntries() {}

    /** What can be found in a YAML file. */
    static List<Entry> ofYaml(String path, String text) {
        var root = YamlDocument.read(text, path, new ArrayList<>()).map(YamlDocument::value);
        return root.map(it -> parts(path, it).toList())
                .orElseGet(() -> List.of(entry(kind(path), name(path), "", Map.of(), path, text)));
    }

    private static Stream<Entry> parts(String path, Value root) {
        return switch (kind(path)) {
            case COURSE ->
                Stream.of(
                                Stream.of(one(
                                        PartKind.COURSE,
                                        name(root, "course"),
                                        "",
                                        path,
                                        SaidWords.without(root, "objectives", "modules"))),
                                rows(PartKind.OBJECTIVE, root, "objectives", "", path),
                                rows(PartKind.MODULE, root, "modules", "", path))
                        .flatMap(it -> it);
            case SOURCE ->
                Stream.concat(
                        SaidWords.rows(root, "sources").flatMap(it -> source(it, path)),
                        rows(PartKind.DIFFERENCE, root, "differences", "", path));
            case TERM -> rows(PartKind.TERM, root, "terms", "", path);
            case BANK ->
                Stream.concat(
                        Stream.of(one(PartKind.BANK, name(path), "", path, SaidWords.without(root, "items"))),
                        rows(PartKind.ITEM, root, "items", name(path), path));
            case SCENARIO ->
                Stream.of(
                                Stream.of(one(
                                        PartKind.SCENARIO,
                                        name(path),
                                        "",
                                        path,
                                        SaidWords.without(root, "passages", "endings"))),
                                rows(PartKind.PASSAGE, root, "passages", name(path), path),
                                rows(PartKind.PASSAGE, root, "endings", name(path), path))
                        .flatMap(it -> it);
            default -> Stream.of(one(kind(path), name(path), "", path, root));
        };
    }

    private static Stream<Entry> source(Value source, String path) {
        var id = name(source, "id");
        var paragraphs = SaidWords.rows(source, "paragraphs").map(it -> {
            var place = id + " " + name(it, "id");
            return entry(PartKind.PARAGRAPH, place, id, SaidWords.titles(it), path, place + "\n" + SaidWords.of(it));
        });
        return Stream.concat(
                Stream.of(one(PartKind.SOURCE, id, "", path, SaidWords.without(source, "paragraphs"))), paragraphs);
    }

    private static Stream<Entry> rows(PartKind kind, Value root, String key, String within, String path) {
        return SaidWords.rows(root, key).map(it -> one(kind, name(it, "id"), within, path, it));
    }

    private static Entry one(PartKind kind, String id, String within, String path, Value value) {
        return entry(kind, id, within, SaidWords.titles(value), path, id + "\n" + SaidWords.of(value));
    }

    private static String name(Value value, String key) {
        return SaidWords.word(value, key).orElse("");
    }

    private static PartKind kind(String path) {
        return switch (path.contains("/") ? path.substring(0, path.indexOf('/')) : path) {
            case "sources.yaml" -> PartKind.SOURCE;
            case "glossary.yaml" -> PartKind.TERM;
            case "banks" -> PartKind.BANK;
            case "quizzes" -> PartKind.QUIZ;
            case "scenarios" -> PartKind.SCENARIO;
            case "figures" -> PartKind.FIGURE;
            default -> PartKind.COURSE;
        };
    }

    private static String name(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(YAML) ? file.substring(0, file.length() - YAML.length()) : file;
    }

    /**
     * What can be found in a lesson.
     *
     * @param texts in its languages
     */
    static List<Entry> ofLesson(String id, Map<Language, String> texts) {
        var path = "lessons/" + id;
        var read = new EnumMap<Language, LessonDocument>(Language.class);
        texts.forEach((language, text) ->
                LessonDocument.read(text, path, new ArrayList<>()).ifPresent(it -> read.put(language, it)));
        var unread = texts.entrySet().stream()
                .filter(it -> !read.containsKey(it.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        var heads = each(read, it -> it.front("title").orElse(""));
        var summaries = String.join(
                "\n", each(read, it -> it.front("summary").orElse("")).values());
        var lesson = entry(
                PartKind.LESSON,
                id,
                "",
                heads,
                path,
                String.join("\n", id, String.join("\n", heads.values()), summaries, unread));
        return Stream.concat(Stream.of(lesson), sections(id, read, path)).toList();
    }

    private static Stream<Entry> sections(String lesson, Map<Language, LessonDocument> read, String path) {
        var headings = new LinkedHashMap<String, Map<Language, String>>();
        var words = new LinkedHashMap<String, StringBuilder>();
        read.forEach((language, document) -> document.sections().forEach(section -> {
            var id = section.id().value();
            headings.computeIfAbsent(id, _ -> new EnumMap<>(Language.class)).put(language, section.heading());
            words.computeIfAbsent(id, it -> new StringBuilder(it))
                    .append('\n')
                    .append(section.heading())
                    .append('\n')
                    .append(section.body());
        }));
        return words.entrySet().stream()
                .map(it -> entry(
                        PartKind.SECTION,
                        it.getKey(),
                        lesson,
                        headings.getOrDefault(it.getKey(), Map.of()),
                        path,
                        it.getValue().toString()));
    }

    private static Map<Language, String> each(
            Map<Language, LessonDocument> read, Function<LessonDocument, String> part) {
        var found = new EnumMap<Language, String>(Language.class);
        read.forEach((language, document) -> {
            var words = part.apply(document);
            if (!words.isBlank()) {
                found.put(language, words);
            }
        });
        return found;
    }

    private static Entry entry(
            PartKind kind, String id, String within, Map<Language, String> titles, String path, String text) {
        return new Entry(
                new Hit(kind, id, within, titles, path, Optional.empty()),
                text,
                Sought.folded(text),
                Sought.folded(id + "\n" + String.join("\n", titles.values())),
                SaidWords.citations(text));
    }
}
