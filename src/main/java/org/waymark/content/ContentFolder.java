package org.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseWriter;
import org.waymark.content.files.FileChange;
import org.waymark.content.files.FileOnDisk;
import org.waymark.content.files.Writing;

/** The folder of course folders of this installation. */
@Component
public class ContentFolder {

    private final Path content;
    private final CourseWriter writer = new CourseWriter();

    ContentFolder(@Value("${waymark.content}") String content) {
        this.content = Path.of(content);
    }

    /** The courses in it, by id, whether they can be read or not. */
    public List<Slug> courses() {
        return isThere()
                ? folders().stream()
                        .filter(CourseFolder::isCourse)
                        .map(it -> String.valueOf(it.getFileName()))
                        .filter(Slug::isValid)
                        .map(Slug::new)
                        .sorted()
                        .toList()
                : List.of();
    }

    public boolean has(Slug course) {
        return CourseFolder.isCourse(folder(course));
    }

    /** Whether anything has the name of this course. */
    public boolean isTaken(Slug course) {
        return Files.exists(folder(course));
    }

    /** The folder of a course; one without files where it is not there yet. */
    public CourseFolder open(Slug course) {
        return isTaken(course) ? CourseFolder.open(folder(course)) : CourseFolder.none(course.value());
    }

    /** A file of a course as it lies there; nothing where there is none that can be edited. */
    public Optional<FileOnDisk> file(Slug course, String path) {
        try {
            return FileOnDisk.read(folder(course), path);
        } catch (IOException e) {
            throw new UncheckedIOException("file " + path + " of course " + course + " cannot be read", e);
        }
    }

    public boolean isWritable(Slug course) {
        return CourseWriter.isWritable(isTaken(course) ? folder(course) : content);
    }

    /** Makes files of a course what they are to be, all of them or none; the folder of a new course is made for them. */
    public Writing write(Slug course, Collection<FileChange> changes) {
        try {
            if (!isTaken(course) && !isWritable(course)) {
                return new Writing.ReadOnly();
            }
            if (!isTaken(course)) {
                Files.createDirectory(folder(course));
            }
            return writer.write(folder(course), changes);
        } catch (IOException e) {
            throw new UncheckedIOException("files of course " + course + " could not be written", e);
        }
    }

    boolean isThere() {
        return Files.isDirectory(content);
    }

    List<Path> folders() {
        try {
            return CourseFolder.below(content);
        } catch (IOException e) {
            throw new UncheckedIOException("the content folder " + content + " cannot be read", e);
        }
    }

    /** Finishes or takes back what was being written in a course folder when a program stopped. */
    void settle(Path folder) throws IOException {
        writer.settle(folder);
    }

    String place() {
        return content.toAbsolutePath().toString();
    }

    private Path folder(Slug course) {
        return content.resolve(course.value());
    }
}
