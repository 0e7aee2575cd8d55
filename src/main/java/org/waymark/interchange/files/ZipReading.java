package org.waymark.interchange.files;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.base.Problem;

/**
 * What reading a zip gave: its files, or what is wrong with it and no file at all.
 *
 * @param files by their names in the zip, with {@code /} between folders
 */
public record ZipReading(SortedMap<String, byte[]> files, List<Problem> problems) {

    public ZipReading {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        problems = List.copyOf(problems);
    }
}
