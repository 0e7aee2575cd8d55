/** Gradebooks, tried. */
@NullMarked
package org.waymark.gradebook;

import org.jspecify.annotations.NullMarked;
