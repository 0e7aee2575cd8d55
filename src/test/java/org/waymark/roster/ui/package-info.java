/** The page on which learners are brought in from a list. */
@NullMarked
package org.waymark.roster.ui;

import org.jspecify.annotations.NullMarked;
