package org.waymark.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.base.jdbc.Columns;
import org.waymark.drill.FlowPage;
import org.waymark.drill.Latencies;
import org.waymark.drill.Scene;
import org.waymark.drill.Traffic;
import org.waymark.drill.Workshop;
import org.waymark.ui.SiteMap;

/** A list of learners without accounts is typed into the page of a class and brought in, while somebody else opens pages. */
final class BringingLearners {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration OPEN_EVERY = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(40);
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final int LETTERS = 26;

    private final Task task;
    private final Workshop workshop;
    private final Figures figures;

    BringingLearners(Task task, Workshop workshop, Figures figures) {
        this.task = task;
        this.workshop = workshop;
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        try (var scene = Scene.onMysql("bringing", workshop, _ -> {});
                var teacher = scene.instructor("teacher", new Traffic())) {
            System.out.println("  bringing in a list of " + task.lines() + " learners …");
            var classroom = PreparedClass.opened(scene.database(), "teacher", Optional.empty());
            var other = scene.crowd("other", 1);
            other.each(1, learner -> learner.visit(SiteMap.MY_CLASSES, "my-classes"));
            var page = FlowPage.open(teacher, SiteMap.classImport(classroom.token()));
            figures.add("lines", "learners of a list", task.lines());
            preview(page);
            var pages = new Latencies();
            var goesOn = new AtomicBoolean(true);
            var meanwhile = other.meanwhile(learner -> {
                while (goesOn.get()) {
                    pages.add(learner.visit(SiteMap.MY_CLASSES, "my-classes"));
                    Thread.sleep(OPEN_EVERY);
                }
            });
            try {
                bring(page);
            } finally {
                goesOn.set(false);
                meanwhile.join();
            }
            figures.add("pageMeanwhileP50Ms", "  a page of somebody else meanwhile, p50 ms", pages.percentile(50));
            figures.add("pageMeanwhileP99Ms", "  a page of somebody else meanwhile, p99 ms", pages.percentile(99));
            count(scene, classroom);
            Errors.add("bringingErrors", "  errors of somebody else meanwhile", scene, figures);
        }
    }

    private void preview(FlowPage page) throws IOException {
        page.write("roster-typed", list());
        var begin = System.nanoTime();
        page.pressPrimary("roster-source");
        figures.add("previewMs", "  looking at each line, ms", (System.nanoTime() - begin) / NANOS_PER_MILLI);
    }

    /** Presses the button and asks for news like the page, until everybody is in. */
    private void bring(FlowPage page) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        page.pressPrimary("roster-plan");
        while (!page.shows("roster-done")) {
            if (page.shows("roster-plan") || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("the list did not come in");
            }
            Thread.sleep(LOOK_EVERY);
            page.poll();
        }
        var seconds = (System.nanoTime() - begin) / NANOS_PER_MILLI / 1_000;
        figures.add("bringingSeconds", "  from the button to the cards, s", seconds);
        figures.add("passwordsPerSecond", "  first passwords per second", task.lines() / seconds);
    }

    private void count(Scene scene, PreparedClass classroom) {
        var database = scene.database().client();
        var opened = database.sql("select count(*) from roster_account where classroom = :id")
                .param("id", Columns.bytes(classroom.id()))
                .query(Integer.class)
                .single();
        var came = classroom.learners(database);
        figures.add(
                "broughtWrong",
                "  learners missing in the class or without an account",
                Math.max(Math.abs(task.lines() - came), Math.abs(task.lines() - opened)),
                0);
    }

    /** No two have the same name. */
    private String list() {
        return IntStream.range(0, task.lines())
                .mapToObj(number ->
                        "Nermin Q" + letter(number / LETTERS / LETTERS) + letter(number / LETTERS) + letter(number))
                .collect(Collectors.joining("\n"));
    }

    private static char letter(int number) {
        return (char) ('a' + number % LETTERS);
    }
}
