/** A fair line before the pages, so that a rush makes people wait for a moment instead of failing. */
@NullMarked
package org.waymark.ui.line;

import org.jspecify.annotations.NullMarked;
