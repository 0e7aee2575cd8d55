package org.waymark.authoring;

import java.util.Optional;
import org.waymark.base.Slug;

/**
 * What a page shows of a file, so that nothing is kept that was typed over something else.
 *
 * @param version of the draft; 0 where there is none
 * @param file the digest of the file; empty where there is none
 */
public record Basis(Slug course, String path, int version, Optional<String> file) {}
