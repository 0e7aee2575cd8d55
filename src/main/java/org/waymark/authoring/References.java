package org.waymark.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.authoring.Reference.Relation;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.YamlDocument;

/**
 * What the files of a course say of its parts. It is looked for in the files, since a part with an error is none of the course as it is
 * read and speaks of others all the same; where a file cannot be read at all, the bare word in it counts.
 */
final class References {

    private static final String YAML = ".yaml";

    private final CourseFiles files;

    References(CourseFiles files) {
        this.files = files;
    }

    /** Everything that speaks of a part, besides the module in which it stands. */
    List<Reference> to(OldPart part) {
        return switch (part) {
            case OldPart.Lesson(var id) ->
                Stream.concat(checks(id), figures(it -> says(it, "lesson", id.value()), id))
                        .toList();
            case OldPart.Section(var lesson, var id) ->
                figures(it -> says(it, "lesson", lesson.value()) && says(it, "section", id.value()), id)
                        .toList();
            case OldPart.Bank(var id) ->
                Stream.concat(
                                in(
                                        "quizzes/",
                                        Relation.DRAWS_FROM,
                                        it -> says(it, "bank", id.value()),
                                        Set.of(id.value())),
                                questions(questionsOf(id)))
                        .toList();
            case OldPart.Quiz(var id) ->
                parts(CourseParts.COURSE)
                        .filter(it -> says(it, "placement", id.value()))
                        .map(_ -> new Reference(Relation.PLACES, files.folder()))
                        .toList();
            case OldPart.Scenario _ -> List.of();
        };
    }

    /** What speaks of a module. */
    List<Reference> toModule(String module) {
        return in("quizzes/", Relation.SKIPS, it -> says(it, "module", module), Set.of(module))
                .toList();
    }

    /** The ids of the questions of a bank, as its file says them. */
    Set<String> questionsOf(Slug bank) {
        var found = new HashSet<String>();
        parts(CourseParts.bank(bank)).forEach(it -> {
            if (it.get("items").orElse(it) instanceof Value.Rows(var items)) {
                items.forEach(item -> word(item, "id").forEach(found::add));
            }
        });
        return found;
    }

    private Stream<Reference> questions(Set<String> ids) {
        return in("scenarios/", Relation.ASKS, it -> ids.stream().anyMatch(id -> says(it, "question", id)), ids);
    }

    private Stream<Reference> checks(Slug lesson) {
        return parts(CourseParts.COURSE)
                .filter(it -> says(it, "after", lesson.value()))
                .flatMap(it -> word(it, "quiz"))
                .map(it -> new Reference(Relation.CHECKS, it));
    }

    private Stream<Reference> figures(Predicate<Value.Keys> speaks, Slug id) {
        return in("figures/", Relation.STANDS_IN, speaks, Set.of(id.value()));
    }

    private Stream<Reference> in(String folder, Relation relation, Predicate<Value.Keys> speaks, Set<String> words) {
        return files.texts().keySet().stream()
                .filter(it -> it.startsWith(folder) && it.endsWith(YAML))
                .filter(it -> isReadable(it)
                        ? parts(it).anyMatch(speaks)
                        : words.stream().anyMatch(text(it)::contains))
                .map(it -> new Reference(relation, it.substring(folder.length(), it.length() - YAML.length())));
    }

    private String text(String path) {
        return files.text(path).orElse("");
    }

    private boolean isReadable(String path) {
        return YamlDocument.read(text(path), path, new ArrayList<>()).isPresent();
    }

    /** All mappings in a file. */
    private Stream<Value.Keys> parts(String path) {
        return YamlDocument.read(text(path), path, new ArrayList<>()).stream().flatMap(it -> within(it.value()));
    }

    private static Stream<Value.Keys> within(Value value) {
        return switch (value) {
            case Value.Text _ -> Stream.of();
            case Value.Rows(var entries) -> entries.stream().flatMap(References::within);
            case Value.Keys keys ->
                Stream.concat(Stream.of(keys), keys.entries().stream().flatMap(it -> within(it.value())));
        };
    }

    private static boolean says(Value.Keys keys, String key, String word) {
        return word(keys, key).anyMatch(word::equals);
    }

    /** What stands under a key: a word, or several of them. */
    private static Stream<String> word(Value value, String key) {
        return value instanceof Value.Keys keys ? keys.get(key).stream().flatMap(References::words) : Stream.of();
    }

    private static Stream<String> words(Value value) {
        return switch (value) {
            case Value.Text(var words) -> Stream.of(words.strip());
            case Value.Rows(var entries) -> entries.stream().flatMap(References::words);
            case Value.Keys _ -> Stream.of();
        };
    }
}
