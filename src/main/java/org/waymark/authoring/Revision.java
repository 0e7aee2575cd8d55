package org.waymark.authoring;

import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * A file of a course as somebody had drafted it; it outlives its draft.
 *
 * @param number counts the revisions of a file from 1
 * @param by who typed last before it was kept
 * @param minor whether it was only kept because typing paused
 */
public record Revision(Slug course, String path, int number, String text, UserId by, Instant at, boolean minor) {}
