/** Waymark: lessons, quizzes and scenarios that show what they rest on. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
