/** The pages of work that is assigned to a class. */
@NullMarked
package org.waymark.assignment.ui;

import org.jspecify.annotations.NullMarked;
