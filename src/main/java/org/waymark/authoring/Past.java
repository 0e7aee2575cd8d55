package org.waymark.authoring;

import java.time.Instant;
import org.waymark.identity.UserId;

/**
 * That a file was once kept as it was drafted.
 *
 * @param number of the revision
 * @param by who had typed last
 */
public record Past(int number, UserId by, Instant at, Revision.Cause cause) {}
