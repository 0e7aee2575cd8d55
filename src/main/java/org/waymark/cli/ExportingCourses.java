package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.content.files.CourseBytes;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.interchange.files.SteadyZip;
import org.waymark.interchange.files.ZipBounds;

/** Writes a course as a zip: its files as they are, in a folder that has its name. */
record ExportingCourses(Told told) {

    int run(Path course, Arguments arguments) {
        var opened = CourseFolder.open(course);
        var reading = CourseReader.read(opened);
        var wrong = reading.problems().stream()
                .filter(it -> it.isError() || opened.problems().contains(it))
                .toList();
        told.problems(Optional.of(course), wrong);
        if (!opened.unread().isEmpty() || opened.files().texts().isEmpty()) {
            return told.nothingWritten(wrong);
        }
        try {
            return write(CourseBytes.of(course, opened), arguments, reading.hasErrors());
        } catch (IOException _) {
            return told.wrongUse("cli.export.not-read", course);
        }
    }

    private int write(CourseBytes course, Arguments arguments, boolean hasErrors) {
        var files = new TreeMap<String, byte[]>();
        course.files().forEach((path, bytes) -> files.put(course.folder() + "/" + path, bytes));
        var zip = SteadyZip.write(files);
        if (zip.length > ZipBounds.COURSE.archive() || files.size() > ZipBounds.COURSE.entries()) {
            return told.wrongUse(
                    "cli.export.course-too-large", ZipBounds.COURSE.archive() >> 20, ZipBounds.COURSE.entries());
        }
        var out = Path.of(arguments.value("out").orElse(course.folder() + ".zip"));
        var written = told.writeBytes(out, zip, arguments.has("force"));
        if (written == Cli.FINE) {
            told.out().println(told.words().say("cli.export.course", files.size()));
            if (hasErrors) {
                told.out().println(told.words().say("cli.export.course-with-errors"));
            }
        }
        return written;
    }
}
