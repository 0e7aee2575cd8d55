package org.waymark.authoring;

import java.time.Instant;

/**
 * Somebody is editing.
 *
 * @param path of the file, or of the folder of a lesson
 * @param place a section or item; empty for the file as a whole
 * @param name of whoever it is
 * @param since when they opened it
 */
public record Turn(String path, String place, String name, Instant since) {}
