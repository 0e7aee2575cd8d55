/** Where instructors see how a class went through scenarios. */
@NullMarked
package org.waymark.classmap.ui;

import org.jspecify.annotations.NullMarked;
