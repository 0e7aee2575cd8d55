/** The pages on which instructors see what a class did. */
@NullMarked
package org.waymark.classroom.ui;

import org.jspecify.annotations.NullMarked;
