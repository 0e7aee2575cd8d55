package org.waymark.authoring.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.authoring.Basis;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.Draft;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.LessonInWork;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.Saving;
import org.waymark.authoring.SeeingLessons;
import org.waymark.authoring.TextDigest;
import org.waymark.authoring.TextSpot;
import org.waymark.authoring.TrackingTranslations;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.identity.UserId;

/** A lesson as one author finds it and types into it. */
final class LessonWork implements LessonEditor.Work {

    /**
     * What has to do with a lesson.
     *
     * @param isMinor whether translations still fit after what is typed now
     */
    record Doings(
            SeeingLessons seeing, EditingCourses editing, TrackingTranslations tracking, BooleanSupplier isMinor) {}

    private final Doings doings;
    private final UserId author;
    private final Slug lesson;
    private final Consumer<Optional<Slug>> opened;
    private final Runnable typed;
    private Course course;
    private Optional<LessonSheet> last = Optional.empty();
    private List<LessonSheet.Writer> writers = List.of();

    /**
     * @param opened is told which part is being written
     * @param typed is told that something was typed
     */
    LessonWork(
            Doings doings, UserId author, Course course, Slug lesson, Consumer<Optional<Slug>> opened, Runnable typed) {
        this.doings = doings;
        this.author = author;
        this.course = course;
        this.lesson = lesson;
        this.opened = opened;
        this.typed = typed;
    }

    /**
     * Others are writing here.
     *
     * @return whether they are others, or elsewhere, than before
     */
    boolean areHere(List<LessonSheet.Writer> now) {
        var isNew = !now.equals(writers);
        writers = now;
        return isNew;
    }

    /** The lesson as it is now. */
    LessonSheet look() {
        return sheet(doings.seeing().lesson(author, course.id(), lesson));
    }

    LessonSheet sheet(LessonInWork found) {
        course = found.course().orElse(course);
        var drafts = new EnumMap<Language, LessonDraft>(Language.class);
        var bases = new EnumMap<Language, Basis>(Language.class);
        var unreadable = new HashSet<>(found.closed());
        found.files().forEach((language, file) -> {
            bases.put(language, file.basis());
            if (!file.text().isBlank()) {
                LessonDraft.read(file.text(), file.path())
                        .ifPresentOrElse(it -> drafts.put(language, it), () -> unreadable.add(language));
            }
        });
        var sheet = new LessonSheet(
                course, lesson, drafts, bases, unreadable, outOfDate(), unfiled(found), writers, found.problems());
        last = Optional.of(sheet);
        return sheet;
    }

    private Set<LessonSheet.Translation> outOfDate() {
        var all = new HashSet<LessonSheet.Translation>();
        doings.tracking()
                .outOfDate(author, course.id(), TextSpot.lesson(lesson))
                .forEach((language, spots) ->
                        spots.forEach(it -> all.add(new LessonSheet.Translation(it.section(), language))));
        return all;
    }

    private Map<TextPlace, String> unfiled(LessonInWork found) {
        var unfiled = new HashMap<TextPlace, String>();
        found.files()
                .forEach((language, file) -> file.draft().map(Draft::unfiled).orElse(List.of()).stream()
                        .filter(it -> it.by().equals(author))
                        .forEach(it -> places(DraftEdit.sectionAt(it.place()), language)
                                .filter(place -> edit(place, it.words()).place().equals(it.place()))
                                .forEach(place -> unfiled.put(place, it.words()))));
        return unfiled;
    }

    private static Stream<TextPlace> places(Optional<Slug> part, Language language) {
        return Stream.of(TextPlace.first(part, language), TextPlace.second(part, language));
    }

    @Override
    public LessonDesk.Kept keep(TextPlace place, LessonSheet seen, String text) {
        typed.run();
        try {
            return switch (save(seen.basis(place.language()), begun(place, seen, text))) {
                case Saving.Saved(var draft) ->
                    new LessonDesk.Kept.Saved(look(), words(draft, place, text), draft.at());
                case Saving.Refused refused -> new LessonDesk.Kept.Refused(look(), key(refused.why()));
            };
        } catch (Outdated _) {
            return new LessonDesk.Kept.Overtaken(look());
        } catch (RightMissing | CourseNotFound _) {
            return new LessonDesk.Kept.Barred("authoring.lesson.barred");
        }
    }

    private Saving save(Basis basis, DraftEdit edit) {
        return doings.isMinor().getAsBoolean()
                ? doings.editing().typeMinor(author, basis, edit)
                : doings.editing().type(author, basis, edit);
    }

    /** What a draft says there, whatever others have made of it since. */
    private static String words(Draft draft, TextPlace place, String typed) {
        return LessonDraft.read(draft.text(), draft.path())
                .map(it -> it.text(place))
                .orElse(typed);
    }

    private static DraftEdit edit(TextPlace place, String text) {
        return switch (place.part()) {
            case TITLE -> new DraftEdit.Front("title", text.strip());
            case SUMMARY -> new DraftEdit.Front("summary", text.strip());
            case HEADING -> new DraftEdit.Heading(place.section().orElseThrow(), text);
            case BODY -> new DraftEdit.Body(place.section().orElseThrow(), text);
        };
    }

    /** Into a section that this language does not have yet one types, too: it begins under the heading that it has elsewhere. */
    private static DraftEdit begun(TextPlace place, LessonSheet seen, String text) {
        var edit = edit(place, text);
        var there = seen.draft(place.language());
        return edit instanceof DraftEdit.OfSection part
                        && there.flatMap(it -> it.section(part.section())).isEmpty()
                ? new DraftEdit.Begun(part, seen.before(part.section()), heading(seen, part.section()))
                : edit;
    }

    private static String heading(LessonSheet seen, Slug section) {
        return seen.name(section, seen.course().original())
                .map(LessonSheet.Called::words)
                .orElse(section.value());
    }

    private static String key(Saving.Why why) {
        return switch (why) {
            case UNREADABLE -> "authoring.lesson.unreadable";
            case NO_PLACE -> LessonDesk.NO_PLACE;
            case TOO_LONG -> "authoring.lesson.too-long";
        };
    }

    /** It fits the words that stand beside it on the page; where there are others by now, the page shows them. */
    @Override
    public LessonSheet stillFits(LessonSheet.Translation translation) {
        var old = doings.tracking()
                .outOfDate(author, course.id(), TextSpot.lesson(lesson))
                .getOrDefault(translation.language(), List.of());
        try {
            for (var place : sources(translation)) {
                var spot = new TextSpot(TextSpot.lesson(lesson), edit(place, "").place());
                var source = last.map(it -> it.text(place)).orElse("");
                if (old.contains(spot)) {
                    doings.tracking()
                            .stillFits(author, course.id(), spot, translation.language(), TextDigest.of(source));
                }
            }
        } catch (Outdated | RightMissing _) {
            return look();
        }
        return look();
    }

    private List<TextPlace> sources(LessonSheet.Translation translation) {
        return List.of(
                TextPlace.first(translation.section(), course.original()),
                TextPlace.second(translation.section(), course.original()));
    }

    @Override
    public void opened(Optional<Slug> part) {
        opened.accept(part);
    }
}
