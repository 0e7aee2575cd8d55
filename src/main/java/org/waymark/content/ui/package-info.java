/** The catalogue, lessons and the evidence beside them. */
@NullMarked
package org.waymark.content.ui;

import org.jspecify.annotations.NullMarked;
