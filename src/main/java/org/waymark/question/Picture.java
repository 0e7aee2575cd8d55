package org.waymark.question;

import org.waymark.base.LocalizedText;

/**
 * A drawing that belongs to a course.
 *
 * @param file its name in the folder {@code pictures}
 * @param width in the units in which regions are given
 * @param height in the units in which regions are given
 * @param alternative what it shows, in words
 */
public record Picture(String file, int width, int height, LocalizedText alternative) {

    public Picture {
        if (!file.matches("[a-z0-9][a-z0-9-]*\\.svg") || width < 1 || height < 1) {
            throw new IllegalArgumentException("no picture is called " + file);
        }
    }
}
