/** The pages on which courses are written. */
@NullMarked
package org.waymark.authoring.ui;

import org.jspecify.annotations.NullMarked;
