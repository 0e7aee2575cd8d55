package org.waymark.authoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Which texts of a course are missing in a language or no longer fit what they were translated from. Nothing is ever taken from learners. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class TrackingTranslations {

    private static final List<String> TITLES = List.of("front:title", "title");

    private final CourseAccess access;
    private final TextsOfCourses texts;
    private final Translations translations;

    TrackingTranslations(CourseAccess access, TextsOfCourses texts, Translations translations) {
        this.access = access;
        this.texts = texts;
        this.translations = translations;
    }

    /** How far a course is in each language that it is translated into; none where it does not say in which one it is written. */
    @Transactional(readOnly = true)
    public SortedMap<Language, TranslationProgress> progress(UserId user, Slug course) {
        access.see(user, course);
        var progress = new TreeMap<Language, TranslationProgress>();
        translated(course).ifPresent(all -> all.languages().forEach(it -> progress.put(it, all.progress(it))));
        return progress;
    }

    /**
     * What there is to translate into a language, file by file.
     *
     * @throws CourseNotFound for the language that the course is written in, too
     */
    @Transactional(readOnly = true)
    public TranslationWork work(UserId user, Slug course, Language language) {
        var rights = access.see(user, course);
        var all = inLanguage(course, language);
        var files = all.texts().files(all.original()).stream()
                .map(it -> file(all, it, language))
                .toList();
        return new TranslationWork(
                course,
                all.original(),
                language,
                all.languages(),
                rights.contains(Right.EDIT),
                all.progress(language),
                files);
    }

    private static TranslationWork.InFile file(TranslationsOfCourse all, String file, Language language) {
        var unreadable = all.texts().unreadable();
        return new TranslationWork.InFile(
                file,
                title(all, file),
                all.progress(file, language),
                unreadable.contains(TextSpot.path(file, language))
                        || unreadable.contains(TextSpot.path(file, all.original())));
    }

    private static Optional<LocalizedText> title(TranslationsOfCourse all, String file) {
        return TITLES.stream()
                .map(it -> new TextSpot(file, it))
                .filter(it -> all.texts().in(it, all.original()).isPresent())
                .findFirst()
                .map(it -> {
                    var words = new EnumMap<Language, String>(Language.class);
                    for (var language : Language.values()) {
                        all.texts().in(it, language).ifPresent(said -> words.put(language, said));
                    }
                    return new LocalizedText(words, all.original());
                });
    }

    /** The texts of a file beside what they are translated from, in the order of the file. */
    @Transactional(readOnly = true)
    public List<TextToTranslate> texts(UserId user, Slug course, String file, Language language) {
        access.see(user, course);
        var all = forLanguage(course, file, language);
        var spots = all.texts().spots(file, all.original());
        var then = translations.words(
                course,
                spots.stream()
                        .filter(it -> all.state(it, language) == TranslationState.OUT_OF_DATE)
                        .flatMap(it -> all.known(it, language).stream())
                        .map(Translated::source)
                        .distinct()
                        .toList());
        return spots.stream().map(it -> text(all, it, language, then)).toList();
    }

    /** The texts of a file or a lesson that are out of date, by language. */
    @Transactional(readOnly = true)
    public Map<Language, List<TextSpot>> outOfDate(UserId user, Slug course, String file) {
        access.see(user, course);
        var found = new EnumMap<Language, List<TextSpot>>(Language.class);
        texts.original(course).map(it -> inFile(course, file, it)).ifPresent(all -> {
            for (var language : all.languages()) {
                var some = all.texts().spots(file, all.original()).stream()
                        .filter(it -> all.state(it, language) == TranslationState.OUT_OF_DATE)
                        .toList();
                found.put(language, some);
            }
        });
        return found;
    }

    private static TextToTranslate text(
            TranslationsOfCourse all, TextSpot spot, Language language, Map<String, String> then) {
        var state = all.state(spot, language);
        var sourceThen = all.known(spot, language)
                .filter(_ -> state == TranslationState.OUT_OF_DATE)
                .flatMap(it -> it.source().equals(TextDigest.NOTHING)
                        ? Optional.of("")
                        : Optional.ofNullable(then.get(it.source())));
        return new TextToTranslate(
                spot,
                language,
                all.texts().in(spot, all.original()).orElse(""),
                all.texts().in(spot, language).orElse(""),
                state,
                sourceThen);
    }

    /**
     * A translation fits the words that were seen beside it.
     *
     * @param seen the digest of those words
     * @throws Outdated where other words stand there now, or there is no translation
     */
    public Settled stillFits(UserId user, Slug course, TextSpot spot, Language language, String seen) {
        access.change(user, course, Right.EDIT);
        var all = forLanguage(course, spot.file(), language);
        var source = all.texts()
                .in(spot, all.original())
                .filter(it -> TextDigest.of(it).equals(seen))
                .filter(_ -> all.texts().in(spot, language).isPresent())
                .orElseThrow(Outdated::new);
        var now = new Translated(course, spot, language, seen, seen);
        translations.remember(course, Map.of(seen, source));
        translations.keep(List.of(now));
        return new Settled(all.known(spot, language), now);
    }

    /**
     * What was known of a translation before it was said to fit is what is known again.
     *
     * @throws Outdated where something else is known by now
     */
    public void undo(UserId user, Settled settled) {
        var now = settled.now();
        access.change(user, now.course(), Right.EDIT);
        var known = translations.of(now.course(), now.spot().file());
        if (!known.contains(now)) {
            throw new Outdated();
        }
        settled.before()
                .ifPresentOrElse(
                        it -> translations.keep(List.of(it)),
                        () -> translations.forget(now.course(), now.spot(), now.language()));
    }

    private TranslationsOfCourse inFile(Slug course, String file, Language original) {
        return new TranslationsOfCourse(
                texts.of(course, TextSpot.paths(file), Map.of()), original, translations.of(course, file));
    }

    private TranslationsOfCourse forLanguage(Slug course, String file, Language language) {
        return texts.original(course)
                .filter(it -> it != language)
                .map(it -> inFile(course, file, it))
                .orElseThrow(CourseNotFound::new);
    }

    private TranslationsOfCourse inLanguage(Slug course, Language language) {
        return translated(course).filter(it -> it.original() != language).orElseThrow(CourseNotFound::new);
    }

    private Optional<TranslationsOfCourse> translated(Slug course) {
        return texts.original(course)
                .map(it -> new TranslationsOfCourse(texts.of(course), it, translations.of(course)));
    }
}
