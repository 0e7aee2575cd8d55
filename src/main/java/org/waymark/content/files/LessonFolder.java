package org.waymark.content.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.Section;

/** The texts of {@code lessons/<lesson>/}, one per language, brought together. */
record LessonFolder(Slug id, LocalizedText title, LocalizedText summary, List<Section> sections) {

    static final String FOLDER = "lessons/";

    static Optional<LessonFolder> read(Slug id, CourseFiles files, KnownFiles known, OpenFile course) {
        var lessons = new EnumMap<Language, LessonFile>(Language.class);
        for (var language : Language.values()) {
            var file = course.at(path(id, language));
            files.text(file.path())
                    .ifPresentOrElse(
                            text -> lesson(text, known, file).ifPresent(it -> lessons.put(language, it)),
                            () -> reportMissing(language, file));
        }
        var original = course.original().or(() -> lessons.keySet().stream().findFirst());
        return original.filter(lessons::containsKey).flatMap(language -> together(id, lessons, language, course));
    }

    private static Optional<LessonFile> lesson(String text, KnownFiles known, OpenFile file) {
        return known.read(LessonFile.class, text, file, "", it -> Optional.of(LessonFile.read(text, it)));
    }

    static String path(Slug id, Language language) {
        return FOLDER + id + "/" + language.tag() + ".md";
    }

    private static void reportMissing(Language language, OpenFile file) {
        if (file.original().equals(Optional.of(language))) {
            file.error(0, "content.problem.missing-source-language-file", language.tag());
        } else {
            file.warning(0, "content.problem.missing-language-file", language.tag());
        }
    }

    private static Optional<LessonFolder> together(
            Slug id, Map<Language, LessonFile> lessons, Language original, OpenFile course) {
        var model = lessons.getOrDefault(original, lessons.values().iterator().next());
        lessons.forEach((language, lesson) -> compare(lesson, model, original, course.at(path(id, language))));
        var title = text(lessons, LessonFile::title, original);
        var summary = text(lessons, LessonFile::summary, original);
        if (title.isEmpty() || summary.isEmpty()) {
            return Optional.empty();
        }
        var sections = new ArrayList<Section>();
        for (var section : new LinkedHashSet<>(model.ids())) {
            section(section, lessons, original).ifPresent(sections::add);
        }
        return Optional.of(new LessonFolder(id, title.get(), summary.get(), sections));
    }

    /** A language in which only the heading is there waits for its translator; the section is read in the language of the course. */
    private static Optional<Section> section(Slug id, Map<Language, LessonFile> lessons, Language original) {
        var heading = text(lessons, lesson -> lesson.written(id).map(LessonFile.Part::heading), original);
        var body = text(lessons, lesson -> lesson.written(id).map(LessonFile.Part::body), original);
        if (heading.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        var cites = new LinkedHashSet<Citation>();
        var languages = new LinkedHashSet<>(List.of(original));
        languages.addAll(lessons.keySet());
        for (var language : languages) {
            Optional.ofNullable(lessons.get(language))
                    .flatMap(lesson -> lesson.part(id))
                    .ifPresent(part -> cites.addAll(part.cites()));
        }
        return Optional.of(new Section(id, heading.get(), body.get(), List.copyOf(cites)));
    }

    private static Optional<LocalizedText> text(
            Map<Language, LessonFile> lessons, Function<LessonFile, Optional<String>> part, Language original) {
        var texts = new EnumMap<Language, String>(Language.class);
        lessons.forEach((language, lesson) -> part.apply(lesson).ifPresent(text -> texts.put(language, text)));
        return texts.containsKey(original) ? Optional.of(new LocalizedText(texts, original)) : Optional.empty();
    }

    /** The same sections in the same order as in the source language. */
    private static void compare(LessonFile lesson, LessonFile model, Language original, OpenFile file) {
        var missing = new ArrayList<>(model.ids());
        missing.removeAll(lesson.ids());
        missing.forEach(id -> file.error(1, "content.problem.section-missing", id.value(), original.tag()));
        var known = new HashSet<>(model.ids());
        for (var part : lesson.parts()) {
            if (!known.contains(part.id())) {
                file.error(
                        part.line(), "content.problem.section-extra", part.id().value(), original.tag());
            }
        }
        if (known.equals(new HashSet<>(lesson.ids())) && !model.ids().equals(lesson.ids())) {
            file.error(1, "content.problem.section-order", original.tag());
        }
    }
}
