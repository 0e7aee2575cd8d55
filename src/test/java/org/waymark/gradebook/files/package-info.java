/** Gradebooks as files, tried. */
@NullMarked
package org.waymark.gradebook.files;

import org.jspecify.annotations.NullMarked;
