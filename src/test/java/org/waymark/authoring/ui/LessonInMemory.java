package org.waymark.authoring.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.authoring.Basis;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.edit.EditRefused;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.files.CourseReader;

/** The first lesson of the invented course as several people write it. */
final class LessonInMemory implements LessonEditor.Work {

    static final Instant AT = Instant.parse("2026-11-22T14:31:56Z");

    final Map<Language, String> texts = new EnumMap<>(Language.class);
    final Map<Language, Integer> versions = new EnumMap<>(Language.class);
    final Set<LessonSheet.Translation> outOfDate = new HashSet<>();
    final Map<TextPlace, String> unfiled = new HashMap<>();
    final List<LessonSheet.Writer> writers = new ArrayList<>();
    final List<Optional<Slug>> opened = new ArrayList<>();
    Runnable afterKeeping = () -> {};
    int kept;

    LessonInMemory() {
        for (var language : Language.values()) {
            write(language, ExampleFiles.all().text(path(language)).orElseThrow());
        }
    }

    static String path(Language language) {
        return "lessons/" + Examples.FIRST_LESSON + "/" + language.tag() + ".md";
    }

    /** Somebody else writes the whole file. */
    void write(Language language, String text) {
        texts.put(language, text);
        versions.merge(language, 1, Integer::sum);
    }

    void remove(Language language) {
        texts.remove(language);
        versions.remove(language);
    }

    String text(Language language) {
        return texts.getOrDefault(language, "");
    }

    LessonSheet sheet() {
        var drafts = new EnumMap<Language, LessonDraft>(Language.class);
        var unreadable = new HashSet<Language>();
        var files = ExampleFiles.all();
        for (var language : texts.keySet()) {
            files = with(files, path(language), text(language));
            LessonDraft.read(text(language), path(language))
                    .ifPresentOrElse(it -> drafts.put(language, it), () -> unreadable.add(language));
        }
        return new LessonSheet(
                Examples.course(),
                Examples.FIRST_LESSON,
                drafts,
                bases(),
                unreadable,
                outOfDate,
                unfiled,
                writers,
                CourseReader.read(files).problems());
    }

    private Map<Language, Basis> bases() {
        var bases = new EnumMap<Language, Basis>(Language.class);
        for (var language : Language.values()) {
            var version = versions.getOrDefault(language, 0);
            bases.put(language, new Basis(Examples.COURSE, path(language), version, Optional.empty()));
        }
        return bases;
    }

    private static CourseFiles with(CourseFiles files, String path, String text) {
        var all = new HashMap<>(files.texts());
        all.put(path, text);
        return new CourseFiles(files.folder(), all);
    }

    @Override
    public LessonDesk.Kept keep(TextPlace place, LessonSheet seen, String text) {
        if (seen.basis(place.language()).version() != versions.getOrDefault(place.language(), 0)) {
            return new LessonDesk.Kept.Overtaken(sheet());
        }
        var before = LessonDocument.read(text(place.language()), path(place.language()), new ArrayList<Problem>());
        try {
            kept++;
            write(place.language(), changed(before.orElseThrow(), place, text).text());
            var saved = sheet().text(place);
            afterKeeping.run();
            return new LessonDesk.Kept.Saved(sheet(), saved, AT);
        } catch (EditRefused _) {
            unfiled.put(place, text);
            versions.merge(place.language(), 1, Integer::sum);
            return new LessonDesk.Kept.Refused(sheet(), LessonDesk.NO_PLACE);
        }
    }

    private static LessonDocument changed(LessonDocument lesson, TextPlace place, String text) {
        return switch (place.part()) {
            case TITLE -> lesson.withFront("title", text.strip());
            case SUMMARY -> lesson.withFront("summary", text.strip());
            case HEADING -> lesson.withHeading(place.section().orElseThrow(), text);
            case BODY -> lesson.withBody(place.section().orElseThrow(), text);
        };
    }

    @Override
    public void opened(Optional<Slug> part) {
        opened.add(part);
    }

    @Override
    public LessonSheet stillFits(LessonSheet.Translation translation) {
        outOfDate.remove(translation);
        return sheet();
    }
}
