package org.waymark.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.waymark.drill.Browser;
import org.waymark.drill.Crowd;
import org.waymark.drill.FlowPage;
import org.waymark.drill.LargeCourse;
import org.waymark.drill.Latencies;
import org.waymark.drill.Scene;
import org.waymark.drill.Traffic;
import org.waymark.drill.Workshop;
import org.waymark.ui.SiteMap;

/** A class with a hundred things to do: how soon its pages are open, for whoever runs it and for those who are in it. */
final class LargeClass {

    private static final double GRID_WITHIN = 1_000;
    private static final Duration EACH_LEARNER = Duration.ofMillis(100);

    /** Of fewer learners there are too few answers to tell anything of most questions. */
    private static final int TOLD_FROM = 60;

    private static final double NANOS_PER_MILLI = 1_000_000;

    /** What the report reads; the database knows how much there is before anybody asks. */
    private static final String ANALYZE = "analyze table attempt, attempt_event, playthrough, playthrough_step,"
            + " reading_mark, last_place, assignment, enrolment, account";

    private final Task task;
    private final Workshop workshop;
    private final Figures figures;
    private final Traffic traffic = new Traffic();

    LargeClass(Task task, Workshop workshop, Figures figures) {
        this.task = task;
        this.workshop = workshop;
        this.figures = figures;
    }

    void run() throws IOException {
        try (var scene = Scene.onMysql("class", workshop, LargeCourse::in)) {
            System.out.println("  preparing a class of " + task.classSize() + " …");
            var crowd = scene.crowd("pupil", task.classSize());
            try (var teacher = scene.instructor("teacher", traffic)) {
                var classroom = PreparedClass.opened(scene.database(), "teacher", Optional.empty());
                var work = prepare(scene, classroom);
                System.out.println("  opening its pages …");
                grid(scene, teacher, classroom, work);
                otherPages(teacher, classroom);
                learners(crowd, classroom);
            }
            Errors.add("largeClassErrors", "errors of learners in the large class", scene, figures);
        }
    }

    private PreparedWork prepare(Scene scene, PreparedClass classroom) {
        var database = scene.database();
        var learners = PreparedClass.accounts(database, "pupil");
        try (var rows = Batches.into(database)) {
            classroom.enrol(learners, rows);
        }
        var work = PreparedWork.of(classroom, database, learners);
        database.client().sql(ANALYZE).query((row, _) -> row.getString(1)).list();
        figures.add("classLearners", "learners of the large class", learners.size());
        figures.add(
                "classActivities",
                "  what it was given to do",
                LargeCourse.activities().size());
        figures.add("classCells", "  cells of both with something in them", work.cells());
        figures.add("classAttempts", "  attempts at its quizzes", work.attempts());
        return work;
    }

    private void grid(Scene scene, Browser teacher, PreparedClass classroom, PreparedWork work) throws IOException {
        var expected = new ReportGrid(task.classSize(), LargeCourse.activities().size(), work.cells());
        var path = SiteMap.classReport(classroom.token());
        var page = FlowPage.open(teacher, path);
        var shown = ReportGrid.on(page);
        figures.add("classCellsWrong", "  cells that its report does not show so", shown.offBy(expected), 0);
        figures.add("reportBytes", "the report as the page gets it, bytes", page.bytes());
        page.leave();
        var opening = new Opening(
                "report", "opening the report", path, it -> ReportGrid.on(it).equals(shown));
        opening.warm(teacher);
        var mysql = Optional.of(workshop.mysql());
        var before = Counters.now(scene.server().handle(), mysql, traffic);
        var latencies = opening.measure(teacher);
        var used = Counters.now(scene.server().handle(), mysql, traffic).since(before);
        opening.add(latencies, figures, GRID_WITHIN);
        var times = (double) latencies.count();
        figures.add("reportWireBytes", "  bytes on the wire, both ways", used.bytes() / times);
        figures.add("reportStatements", "  statements", used.statements() / times);
        figures.add(
                "reportCpuMs",
                "  processor time of the server, ms",
                used.server().toNanos() / NANOS_PER_MILLI / times);
        figures.add("reportDatabaseCpuMs", "  of the database, ms", used.mysql().toNanos() / NANOS_PER_MILLI / times);
    }

    private void otherPages(Browser teacher, PreparedClass classroom) throws IOException {
        var report = SiteMap.classReport(classroom.token());
        var size = task.classSize();
        for (var opening : List.of(
                new Opening("people", "opening its people", report + "?tab=people", page -> page.count("tr") > size),
                new Opening("days", "opening its days", report + "?tab=time", page -> page.shows("day-bars")),
                new Opening(
                        "objectives",
                        "opening its objectives",
                        report + "?tab=objectives",
                        page -> page.shows("report-table")),
                new Opening(
                        "items",
                        "opening its questions",
                        report + "?tab=questions",
                        page -> page.shows(size < TOLD_FROM ? "report-choice" : "item-use")),
                new Opening(
                        "classHome",
                        "opening the learners of the class",
                        SiteMap.classLearners(classroom.token()),
                        page -> page.shows("roster")),
                new Opening(
                        "gradebook",
                        "opening the gradebook of the class",
                        SiteMap.classGrades(classroom.token()),
                        page -> page.value("wm-gradebook", "book")
                                        .required("rows")
                                        .size()
                                == size))) {
            opening.warm(teacher);
            opening.add(opening.measure(teacher), figures);
        }
    }

    private void learners(Crowd crowd, PreparedClass classroom) {
        var mine = look(crowd, SiteMap.MY_CLASSES, "next-due");
        figures.add("myClassesP50Ms", "learners open their classes, p50 ms", mine.percentile(50));
        figures.add("myClassesP95Ms", "learners open their classes, p95 ms", mine.percentile(95));
        var due = look(crowd, SiteMap.myClass(classroom.token()), "work-list");
        figures.add("myClassP50Ms", "learners open what they have to do, p50 ms", due.percentile(50));
        figures.add("myClassP95Ms", "learners open what they have to do, p95 ms", due.percentile(95));
    }

    /** Each at a moment of their own. */
    private static Latencies look(Crowd crowd, String path, String shown) {
        var pages = new Latencies();
        crowd.within(EACH_LEARNER.multipliedBy(crowd.size()), learner -> pages.add(learner.visit(path, shown)));
        return pages;
    }
}
