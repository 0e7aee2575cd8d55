/** Fair lines before pages and before saves, so that a rush makes people wait for a moment instead of failing. */
@NullMarked
@NamedInterface("line")
package org.waymark.ui.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
