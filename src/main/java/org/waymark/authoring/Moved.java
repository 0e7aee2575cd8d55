package org.waymark.authoring;

/**
 * A move that was made.
 *
 * @param after the file of the course after it
 * @param before the text that it had before
 */
public record Moved(Basis after, String before) {}
