package org.waymark.content.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** What is done to files one step after the other; a machine may stop before and in each of them. */
class Disk {

    void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
        settle(folderOf(folder));
    }

    /** Writes a file; it is on the disk when this returns, whatever was in it before. */
    void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        force(file);
    }

    /** Moves a file to a place at once; another file that was there is gone, and what could be done with it can be done with this one. */
    void move(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            giveLikeness(to, from);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle(folderOf(to));
    }

    /** Takes a file or an empty folder away; nothing happens where there is none. */
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        settle(folderOf(file));
    }

    /** The folder in which something lies. */
    static Path folderOf(Path file) {
        return file.resolveSibling("");
    }

    private static void giveLikeness(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /** What was written to a file is on the disk when this returns. */
    void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Names in a folder are on the disk when this returns. */
    void settle(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // not every system lets folders be opened; those that do not keep names by themselves
        }
    }
}
