/** The pages of gradebooks: for those who mark, and for learners. */
@NullMarked
package org.waymark.gradebook.ui;

import org.jspecify.annotations.NullMarked;
