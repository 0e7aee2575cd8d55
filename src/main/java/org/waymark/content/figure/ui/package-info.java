/** How the figures of a course are drawn: each as a picture with its summary, and as a table with its sources. */
@NullMarked
package org.waymark.content.figure.ui;

import org.jspecify.annotations.NullMarked;
