/** A question as a browser gets it, and what the browser gives back. */
@NullMarked
@NamedInterface("wire")
package org.waymark.question.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
