/** The pages of classes. */
@NullMarked
package org.waymark.classroom.ui;

import org.jspecify.annotations.NullMarked;
