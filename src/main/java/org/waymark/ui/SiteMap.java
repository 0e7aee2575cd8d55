package org.waymark.ui;

import java.util.UUID;
import org.waymark.base.Slug;

/** Every address: templates for {@code @Route}, builders for links. */
public final class SiteMap {

    public static final String CATALOGUE = "";
    public static final String COURSE = "courses/:course";
    public static final String LESSON = "courses/:course/lessons/:lesson";
    public static final String LESSON_SECTION = "courses/:course/lessons/:lesson/:section";
    public static final String SOURCES = "courses/:course/sources";
    public static final String FIGURES = "courses/:course/figures";
    public static final String FIGURE = "courses/:course/figures/:figure";
    public static final String COVERAGE = "courses/:course/coverage";
    public static final String QUIZ = "courses/:course/quizzes/:quiz";
    public static final String SCENARIO = "courses/:course/scenarios/:scenario";
    public static final String CLASS_MAP = "courses/:course/scenarios/:scenario/class";
    public static final String CLASS_SHOW = "courses/:course/scenarios/:scenario/class/show";
    public static final String PLAYTHROUGH = "playthroughs/:playthrough";
    public static final String DEBRIEF = "playthroughs/:playthrough/debrief";
    public static final String WITH_CLASS = "courses/:course/scenarios/:scenario/with-class";
    public static final String JOINING = "join";
    public static final String JOIN = JOINING + "/:code?";
    public static final String LIVE = "live/:walk";
    public static final String LIVE_DESK = "live/:walk/desk";
    public static final String LIVE_RECORD = "live/:walk/record";
    public static final String ATTEMPT = "attempts/:attempt";
    public static final String RESULT = "attempts/:attempt/result";
    public static final String REPLAY = "attempts/:attempt/replay";
    public static final String LEARNERS_REPLAY = "marking/attempts/:attempt";
    public static final String LEARNERS_PLAYTHROUGH = "marking/playthroughs/:playthrough";
    public static final String REGRADINGS = "regrading";
    public static final String REGRADING = "regrading/:course/:quiz";
    public static final String VERIFY = "verify";
    public static final String PROGRESS = "progress";
    public static final String SIGN_IN = "sign-in";
    public static final String SIGN_UP = "sign-up";
    public static final String FIRST_PASSWORD = "first-password";
    public static final String PROFILE = "profile";
    public static final String FIRST_ADMINISTRATOR = "first-administrator/:token";
    public static final String INSTALLATION = "installation";
    public static final String ACCOUNTS = "accounts";
    public static final String NOTICES = "notices";
    public static final String MARKING = "marking";
    public static final String ESSAY = "marking/essays/:essay";
    public static final String HELD = "marking/held";
    public static final String REASONS = "marking/reasons";
    public static final String RATING = "marking/reasons/:playthrough/:task";
    public static final String ACCOMMODATIONS = "accommodations";

    public static final String CLASSES = "classes";
    public static final String CLASS_LEARNERS = "classes/:classroom/learners";
    public static final String CLASS_IMPORT = "classes/:classroom/learners/import";
    public static final String CLASS_WORK = "classes/:classroom/work";
    public static final String CLASS_ASSIGNMENT = "classes/:classroom/work/:assignment";
    public static final String CLASS_LIVE = "classes/:classroom/work/:assignment/live";
    public static final String CLASS_REPORT = "classes/:classroom/report";
    public static final String CLASS_GRADES = "classes/:classroom/grades";
    public static final String CLASS_SETTINGS = "classes/:classroom/settings";
    public static final String MY_CLASSES = "my-classes";
    public static final String MY_CALENDAR = "my-classes/calendar";
    public static final String MY_CLASS = "my-classes/:classroom";
    public static final String MY_GRADES = "my-classes/:classroom/grades";
    public static final String JOINING_CLASS = "join-class";
    public static final String JOIN_CLASS = JOINING_CLASS + "/:code?";

    public static final String WORKBENCH = "workbench";
    public static final String WORKBENCH_COURSE = "workbench/:course";
    public static final String WORKBENCH_TRANSLATIONS = "workbench/:course/translations/:language";
    public static final String WORKBENCH_REVIEW = "workbench/:course/review";
    public static final String WORKBENCH_MERGE = "workbench/:course/merge";
    public static final String WORKBENCH_HISTORY = "workbench/:course/history";
    public static final String WORKBENCH_BANK = "workbench/:course/banks/:bank";
    public static final String WORKBENCH_ITEM = "workbench/:course/banks/:bank/:item";
    public static final String WORKBENCH_SEARCH = "workbench/:course/search";
    public static final String WORKBENCH_QUIZ = "workbench/:course/quizzes/:quiz";
    public static final String WORKBENCH_LESSON = "workbench/:course/lessons/:lesson";

    /** The parameter of an address that names a section of a lesson. */
    public static final String SECTION = "section";

    /** Not a page: when work is due, for calendar programs. */
    public static final String CALENDAR_FEED = "api/calendars/{token}.ics";

    /** Not a page: a picture of an edition. */
    public static final String PICTURE = "api/pictures/{edition}/{file}";

    /** Not a page: a scenario for Twine. */
    public static final String STORY = "api/scenarios/{course}/{scenario}/{language}.twee";

    private SiteMap() {}

    public static String course(Slug course) {
        return "courses/" + course;
    }

    public static String lesson(Slug course, Slug lesson) {
        return course(course) + "/lessons/" + lesson;
    }

    public static String lesson(Slug course, Slug lesson, Slug section) {
        return lesson(course, lesson) + "/" + section;
    }

    public static String sources(Slug course) {
        return course(course) + "/sources";
    }

    public static String figures(Slug course) {
        return course(course) + "/figures";
    }

    public static String figure(Slug course, Slug figure) {
        return figures(course) + "/" + figure;
    }

    /** What the questions and lessons of a course cover, for those who teach with it. */
    public static String coverage(Slug course) {
        return course(course) + "/coverage";
    }

    public static String quiz(Slug course, Slug quiz) {
        return course(course) + "/quizzes/" + quiz;
    }

    public static String scenario(Slug course, Slug scenario) {
        return course(course) + "/scenarios/" + scenario;
    }

    /** How a class went through a scenario. */
    public static String classMap(Slug course, Slug scenario) {
        return scenario(course, scenario) + "/class";
    }

    /** The same, passage by passage, to be shown in front of the class. */
    public static String classShow(Slug course, Slug scenario) {
        return classMap(course, scenario) + "/show";
    }

    public static String playthrough(String token) {
        return "playthroughs/" + token;
    }

    public static String debrief(String token) {
        return playthrough(token) + "/debrief";
    }

    /** Where an instructor begins to walk a scenario with a class, and finds such walks again. */
    public static String withClass(Slug course, Slug scenario) {
        return scenario(course, scenario) + "/with-class";
    }

    public static String join(String code) {
        return JOINING + "/" + code;
    }

    public static String live(String token) {
        return "live/" + token;
    }

    public static String liveDesk(String token) {
        return live(token) + "/desk";
    }

    public static String liveRecord(String token) {
        return live(token) + "/record";
    }

    /** Who is in a class, for those who run it; the first page of a class. */
    public static String classLearners(String classroom) {
        return CLASSES + "/" + classroom + "/learners";
    }

    /** Where learners are brought into a class from a file. */
    public static String classImport(String classroom) {
        return classLearners(classroom) + "/import";
    }

    public static String classWork(String classroom) {
        return CLASSES + "/" + classroom + "/work";
    }

    public static String classAssignment(String classroom, String assignment) {
        return classWork(classroom) + "/" + assignment;
    }

    /** Who is at a quiz right now. */
    public static String classLive(String classroom, String assignment) {
        return classAssignment(classroom, assignment) + "/live";
    }

    public static String classReport(String classroom) {
        return CLASSES + "/" + classroom + "/report";
    }

    public static String classGrades(String classroom) {
        return CLASSES + "/" + classroom + "/grades";
    }

    public static String classSettings(String classroom) {
        return CLASSES + "/" + classroom + "/settings";
    }

    /** What a learner is to do in a class. */
    public static String myClass(String classroom) {
        return MY_CLASSES + "/" + classroom;
    }

    public static String myGrades(String classroom) {
        return myClass(classroom) + "/grades";
    }

    public static String joinClass(String code) {
        return JOINING_CLASS + "/" + code;
    }

    /** What there is to do on a course, for those who write it. */
    public static String workbench(Slug course) {
        return WORKBENCH + "/" + course;
    }

    /** What there is to translate of a course; the language by its tag. */
    public static String translations(Slug course, String language) {
        return workbench(course) + "/translations/" + language;
    }

    /** What waits for a review in a course. */
    public static String review(Slug course) {
        return workbench(course) + "/review";
    }

    /** The change of a file of a course, for whoever reviews it. */
    public static String review(Slug course, String path) {
        return review(course) + "?file=" + path;
    }

    /** Two versions of a file of a course, to be brought together. */
    public static String merge(Slug course, String path) {
        return workbench(course) + "/merge?file=" + path;
    }

    /** What a file of a course was. */
    public static String fileHistory(Slug course, String path) {
        return workbench(course) + "/history?file=" + path;
    }

    /** The questions of a bank, for those who write it. */
    public static String workbenchBank(Slug course, Slug bank) {
        return workbench(course) + "/banks/" + bank;
    }

    public static String workbenchItem(Slug course, Slug bank, Slug item) {
        return workbenchBank(course, bank) + "/" + item;
    }

    /** Where everything is looked for that is in a course. */
    public static String workbenchSearch(Slug course) {
        return workbench(course) + "/search";
    }

    /** Where a quiz is written. */
    public static String workbenchQuiz(Slug course, Slug quiz) {
        return workbench(course) + "/quizzes/" + quiz;
    }

    /** A lesson, for those who write it. */
    public static String workbenchLesson(Slug course, Slug lesson) {
        return workbench(course) + "/lessons/" + lesson;
    }

    /** A section of a lesson, for those who write it. */
    public static String workbenchLesson(Slug course, Slug lesson, Slug section) {
        return workbenchLesson(course, lesson) + "?" + SECTION + "=" + section;
    }

    public static String attempt(String token) {
        return "attempts/" + token;
    }

    public static String result(String token) {
        return attempt(token) + "/result";
    }

    /** The language by its tag. */
    public static String story(Slug course, Slug scenario, String language) {
        return "api/scenarios/" + course + "/" + scenario + "/" + language + ".twee";
    }

    public static String picture(UUID edition, String file) {
        return "api/pictures/" + edition + "/" + file;
    }

    public static String replay(String token) {
        return attempt(token) + "/replay";
    }

    /** A learner's attempt as an instructor goes through it. */
    public static String learnersReplay(String token) {
        return "marking/attempts/" + token;
    }

    public static String learnersPlaythrough(String token) {
        return "marking/playthroughs/" + token;
    }

    public static String regrading(Slug course, Slug quiz) {
        return REGRADINGS + "/" + course + "/" + quiz;
    }

    public static String firstAdministrator(String token) {
        return "first-administrator/" + token;
    }

    /** A text written in a playthrough, as an instructor rates it. */
    public static String rating(String playthrough, Slug task) {
        return REASONS + "/" + playthrough + "/" + task;
    }

    public static String essay(String essay) {
        return "marking/essays/" + essay;
    }
}
