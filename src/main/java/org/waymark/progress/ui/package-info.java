/** The course as one has gone through it, and all one's progress. */
@NullMarked
package org.waymark.progress.ui;

import org.jspecify.annotations.NullMarked;
