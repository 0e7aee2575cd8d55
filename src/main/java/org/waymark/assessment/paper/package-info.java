/** Quizzes on paper: questions that can be answered with a pencil, and their key. */
@NullMarked
@NamedInterface("paper")
package org.waymark.assessment.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
