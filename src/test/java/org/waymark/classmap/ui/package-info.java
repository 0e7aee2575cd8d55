/** The pages on which instructors see what a class did. */
@NullMarked
package org.waymark.classmap.ui;

import org.jspecify.annotations.NullMarked;
