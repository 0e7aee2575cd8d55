package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.content.files.CourseBytes;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CoursePlacing;
import org.waymark.content.files.CourseReader;
import org.waymark.interchange.files.SafeZip;
import org.waymark.interchange.files.ZipBounds;

/** Brings in a course of a zip, as a new one or as the next state of one that is there: all of it or nothing, and only without errors. */
record ImportingCourses(Told told) {

    private static final String COURSE = "course";
    private static final String REPLACE = "replace";

    static boolean isOne(String name) {
        return ZippedCourse.isZip(name);
    }

    int run(List<String> arguments) {
        return Arguments.read(arguments, Set.of(COURSE), Set.of(REPLACE))
                .filter(it -> it.words().size() == 1)
                .filter(it -> isOne(it.words().getFirst()))
                .filter(it -> it.allows(COURSE, course -> Told.path(course).isPresent()))
                .map(this::run)
                .orElseGet(() -> told.wrongUse("cli.import.usage"));
    }

    private int run(Arguments arguments) {
        var name = arguments.words().getFirst();
        var file = Told.path(name).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return told.wrongUse("cli.import.no-file", name);
        }
        var reading = SafeZip.read(file.get(), name, ZipBounds.COURSE, ZippedCourse::mayHave);
        if (!reading.problems().isEmpty()) {
            return refused(reading.problems());
        }
        var course = ZippedCourse.of(String.valueOf(file.get().getFileName()), reading.files());
        if (course.isEmpty()) {
            return refused(List.of(Problem.error(new Place(name, 0), "interchange.problem.zip-no-course")));
        }
        var folder = arguments
                .value(COURSE)
                .map(Path::of)
                .orElseGet(() -> Path.of("content").resolve(course.get().name()));
        return checked(name, course.get(), folder, arguments.has(REPLACE));
    }

    private int refused(List<Problem> problems) {
        told.problems(Optional.empty(), problems);
        return told.nothingWritten(problems);
    }

    /** The course has the name of the folder it goes to, and has to say so itself. */
    private int checked(String zip, ZippedCourse zipped, Path folder, boolean replace) {
        var target = folder.toAbsolutePath().normalize();
        var course = new CourseBytes(String.valueOf(target.getFileName()), zipped.files());
        var reading = CourseReader.read(course.opened());
        told.problems(Optional.of(Path.of(zip)), reading.problems());
        if (reading.hasErrors()) {
            return told.nothingWritten(reading.problems());
        }
        var isThere = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !CourseFolder.isCourse(target)) {
            return told.wrongUse("cli.import.not-a-course", folder);
        }
        if (isThere && !replace) {
            return told.wrongUse("cli.import.course-exists", folder);
        }
        try {
            return isThere ? replaced(course, folder, target) : begun(course, folder, target);
        } catch (IOException _) {
            return told.wrongUse("cli.exchange.not-written", folder);
        }
    }

    private int begun(CourseBytes course, Path folder, Path target) throws IOException {
        new CoursePlacing(target).begin(course);
        told.out()
                .println(told.words()
                        .say("cli.import.course", folder, course.files().size()));
        return Cli.FINE;
    }

    private int replaced(CourseBytes course, Path folder, Path target) throws IOException {
        var changes = new CoursePlacing(target).replace(course);
        told.out()
                .println(
                        changes.isEmpty()
                                ? told.words().say("cli.import.course-same", folder)
                                : told.words()
                                        .say(
                                                "cli.import.course-replaced",
                                                folder,
                                                changes.changed().size(),
                                                changes.added().size(),
                                                changes.dropped().size()));
        return Cli.FINE;
    }
}
