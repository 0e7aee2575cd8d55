/** Where instructors see how a class went through scenarios. */
@NullMarked
package org.waymark.classroom.ui;

import org.jspecify.annotations.NullMarked;
