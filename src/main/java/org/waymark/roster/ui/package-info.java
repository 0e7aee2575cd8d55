/** The page on which learners are brought into a class from a list. */
@NullMarked
package org.waymark.roster.ui;

import org.jspecify.annotations.NullMarked;
