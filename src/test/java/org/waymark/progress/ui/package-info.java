/** The course as one has gone through it, tested as a learner meets it. */
@NullMarked
package org.waymark.progress.ui;

import org.jspecify.annotations.NullMarked;
