/** The pages on which work is assigned to a class, and on which a learner sees what is due. */
@NullMarked
package org.waymark.assignment.ui;

import org.jspecify.annotations.NullMarked;
