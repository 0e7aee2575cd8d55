/** The pages of gradebooks, tried. */
@NullMarked
package org.waymark.gradebook.ui;

import org.jspecify.annotations.NullMarked;
