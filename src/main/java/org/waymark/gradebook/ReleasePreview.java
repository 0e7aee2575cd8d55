package org.waymark.gradebook;

import java.util.List;

/**
 * What learners would be told by a release.
 *
 * @param columns those that would be released
 * @param learners how many would be told something
 * @param news how many of them something that they have not been told yet
 * @param open how many places would be without a mark
 * @param print stands for all of it: what is released is what was looked at, or nothing
 */
public record ReleasePreview(List<Column> columns, int learners, int news, int open, String print) {}
