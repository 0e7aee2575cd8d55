package org.waymark.assignment;

import org.waymark.base.LocalizedText;

/**
 * What an assigned task is called.
 *
 * @param gone whether its course no longer has it; then this is what it was called
 */
public record TaskTitle(LocalizedText text, boolean gone) {}
