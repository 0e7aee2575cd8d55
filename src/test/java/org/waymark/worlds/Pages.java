package org.waymark.worlds;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.waymark.base.Slug;
import org.waymark.ui.SiteMap;
import org.waymark.worlds.World.Place;

/** Every page of the application, by the template of its address, and where each leads in a world. */
final class Pages {

    /** A page. */
    sealed interface Page {

        /** The same addresses for everybody, whatever is on it for them. */
        record Open(List<String> addresses) implements Page {}

        /** Something of a class: to whom it is foreign it is missing. */
        record Of(Function<World, List<String>> addresses) implements Page {}

        /** Whoever holds the address may come in by it: strangers have none. */
        record Key(Function<World, List<String>> addresses) implements Page {}
    }

    /** What is shown at each template; another name of a page counts as one more. */
    static final Map<String, Class<?>> VIEWS = views();

    private static final Slug FIGURE = new Slug("timeline");
    private static final Slug BANK = new Slug("m01");
    private static final Slug ITEM = new Slug("m01-001");

    private Pages() {}

    /** Found by their annotation, so that no page is left out because it is not there from the start. Pages of tests are none. */
    private static Map<String, Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class, false));
        var main = SiteMap.class.getProtectionDomain().getCodeSource();
        return scanner.findCandidateComponents("org.waymark").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(requireNonNull(name), null))
                .filter(view -> view.getProtectionDomain().getCodeSource().equals(main))
                .flatMap(view -> Stream.concat(
                                Stream.of(view.getAnnotation(Route.class).value()),
                                Stream.of(view.getAnnotationsByType(RouteAlias.class))
                                        .map(RouteAlias::value))
                        .map(template -> Map.<String, Class<?>>entry(template, view)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Page open(String... addresses) {
        return new Page.Open(List.of(addresses));
    }

    private static Page of(UnaryOperator<String> address, Place... places) {
        return new Page.Of(
                world -> Stream.of(places).map(world::at).map(address).toList());
    }

    private static Page work(BinaryOperator<String> address) {
        return new Page.Of(world -> Stream.of(Place.QUIZ_WORK, Place.LESSON_WORK)
                .map(work -> address.apply(world.at(Place.CLASSROOM), world.at(work)))
                .toList());
    }

    private static List<String> tabs(String classroom) {
        return Stream.of("results", "objectives", "questions", "people", "time")
                .map(tab -> SiteMap.classReport(classroom) + "?tab=" + tab)
                .toList();
    }

    static Map<String, Page> all(TwoWorlds worlds) {
        var course = TwoWorlds.COURSE;
        var scenario = worlds.scenario();
        var reasons = worlds.taskWithReasons();
        return Map.ofEntries(
                entry(SiteMap.CATALOGUE, open("")),
                entry(SiteMap.COURSE, open(SiteMap.course(course))),
                entry(SiteMap.LESSON, open(SiteMap.lesson(course, TwoWorlds.LESSON))),
                entry(SiteMap.LESSON_SECTION, open(SiteMap.lesson(course, TwoWorlds.LESSON, worlds.section()))),
                entry(SiteMap.SOURCES, open(SiteMap.sources(course))),
                entry(SiteMap.FIGURES, open(SiteMap.figures(course))),
                entry(SiteMap.FIGURE, open(SiteMap.figure(course, FIGURE))),
                entry(SiteMap.COVERAGE, open(SiteMap.coverage(course))),
                entry(
                        SiteMap.QUIZ,
                        open(SiteMap.quiz(course, TwoWorlds.QUIZ), SiteMap.quiz(course, TwoWorlds.ESSAY_QUIZ))),
                entry(SiteMap.SCENARIO, open(SiteMap.scenario(course, scenario))),
                entry(SiteMap.CLASS_MAP, open(SiteMap.classMap(course, scenario))),
                entry(SiteMap.CLASS_SHOW, open(SiteMap.classShow(course, scenario))),
                entry(SiteMap.WITH_CLASS, open(SiteMap.withClass(course, scenario))),
                entry(SiteMap.PLAYTHROUGH, of(SiteMap::playthrough, Place.PLAYING, Place.CLASSMATES_PLAYTHROUGH)),
                entry(SiteMap.DEBRIEF, of(SiteMap::debrief, Place.PLAYTHROUGH, Place.CLASSMATES_PLAYTHROUGH)),
                entry(SiteMap.JOIN, open(SiteMap.JOINING)),
                entry(SiteMap.LIVE, of(SiteMap::live, Place.WALK)),
                entry(SiteMap.LIVE_DESK, of(SiteMap::liveDesk, Place.WALK)),
                entry(SiteMap.LIVE_RECORD, of(SiteMap::liveRecord, Place.WALK)),
                entry(SiteMap.ATTEMPT, of(SiteMap::attempt, Place.ATTEMPT, Place.RUNNING, Place.CLASSMATES_ATTEMPT)),
                entry(SiteMap.RESULT, of(SiteMap::result, Place.ATTEMPT, Place.CLASSMATES_ATTEMPT)),
                entry(SiteMap.REPLAY, of(SiteMap::replay, Place.ATTEMPT, Place.CLASSMATES_ATTEMPT)),
                entry(
                        SiteMap.LEARNERS_REPLAY,
                        of(SiteMap::learnersReplay, Place.ATTEMPT, Place.RUNNING, Place.CLASSMATES_ATTEMPT)),
                entry(
                        SiteMap.LEARNERS_PLAYTHROUGH,
                        of(SiteMap::learnersPlaythrough, Place.PLAYTHROUGH, Place.CLASSMATES_PLAYTHROUGH)),
                entry(SiteMap.REGRADINGS, open(SiteMap.REGRADINGS)),
                entry(SiteMap.REGRADING, open(SiteMap.regrading(course, TwoWorlds.QUIZ))),
                entry(SiteMap.VERIFY, open(SiteMap.VERIFY)),
                entry(SiteMap.PROGRESS, open(SiteMap.PROGRESS)),
                entry(SiteMap.SIGN_IN, open(SiteMap.SIGN_IN)),
                entry(SiteMap.SIGN_UP, open(SiteMap.SIGN_UP)),
                entry(SiteMap.FIRST_PASSWORD, open(SiteMap.FIRST_PASSWORD)),
                entry(SiteMap.PROFILE, open(SiteMap.PROFILE)),
                entry(SiteMap.FIRST_ADMINISTRATOR, open(SiteMap.firstAdministrator("AAAAAAAAAAAAAAAAAAAAAA"))),
                entry(SiteMap.INSTALLATION, open(SiteMap.INSTALLATION)),
                entry(SiteMap.ACCOUNTS, open(SiteMap.ACCOUNTS)),
                entry(SiteMap.WORKBENCH, open(SiteMap.WORKBENCH)),
                entry(SiteMap.WORKBENCH_COURSE, open(SiteMap.workbench(course))),
                entry(SiteMap.WORKBENCH_TRANSLATIONS, open(SiteMap.translations(course, "az"))),
                entry(SiteMap.WORKBENCH_REVIEW, open(SiteMap.review(course))),
                entry(SiteMap.WORKBENCH_MERGE, open(SiteMap.merge(course, "course.yaml"))),
                entry(SiteMap.WORKBENCH_HISTORY, open(SiteMap.fileHistory(course, "course.yaml"))),
                entry(SiteMap.WORKBENCH_BANK, open(SiteMap.workbenchBank(course, BANK))),
                entry(SiteMap.WORKBENCH_ITEM, open(SiteMap.workbenchItem(course, BANK, ITEM))),
                entry(SiteMap.WORKBENCH_LESSON, open(SiteMap.workbenchLesson(course, TwoWorlds.LESSON))),
                entry(SiteMap.WORKBENCH_SEARCH, open(SiteMap.workbenchSearch(course))),
                entry(SiteMap.WORKBENCH_QUIZ, open(SiteMap.workbenchQuiz(course, TwoWorlds.QUIZ))),
                entry(SiteMap.NOTICES, open(SiteMap.NOTICES)),
                entry(SiteMap.MARKING, open(SiteMap.MARKING)),
                entry(SiteMap.ESSAY, of(SiteMap::essay, Place.ESSAY)),
                entry(SiteMap.HELD, open(SiteMap.HELD)),
                entry(SiteMap.REASONS, open(SiteMap.REASONS)),
                entry(
                        SiteMap.RATING,
                        of(it -> SiteMap.rating(it, reasons), Place.PLAYTHROUGH, Place.CLASSMATES_PLAYTHROUGH)),
                entry(SiteMap.ACCOMMODATIONS, open(SiteMap.ACCOMMODATIONS)),
                entry(SiteMap.CLASSES, open(SiteMap.CLASSES)),
                entry(SiteMap.CLASS_LEARNERS, of(SiteMap::classLearners, Place.CLASSROOM)),
                entry(SiteMap.CLASS_IMPORT, of(SiteMap::classImport, Place.CLASSROOM)),
                entry(SiteMap.CLASS_WORK, of(SiteMap::classWork, Place.CLASSROOM)),
                entry(SiteMap.CLASS_ASSIGNMENT, work(SiteMap::classAssignment)),
                entry(SiteMap.CLASS_LIVE, work(SiteMap::classLive)),
                entry(SiteMap.CLASS_REPORT, new Page.Of(world -> tabs(world.at(Place.CLASSROOM)))),
                entry(SiteMap.CLASS_GRADES, of(SiteMap::classGrades, Place.CLASSROOM)),
                entry(SiteMap.CLASS_SETTINGS, of(SiteMap::classSettings, Place.CLASSROOM)),
                entry(SiteMap.MY_CLASSES, open(SiteMap.MY_CLASSES)),
                entry(SiteMap.MY_CALENDAR, open(SiteMap.MY_CALENDAR)),
                entry(SiteMap.MY_CLASS, of(SiteMap::myClass, Place.CLASSROOM)),
                entry(SiteMap.MY_GRADES, of(SiteMap::myGrades, Place.CLASSROOM)),
                entry(SiteMap.JOIN_CLASS, new Page.Key(world -> List.of(SiteMap.joinClass(world.at(Place.CODE))))));
    }
}
