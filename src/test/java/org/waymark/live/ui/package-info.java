/** The pages on which a class walks a scenario together. */
@NullMarked
package org.waymark.live.ui;

import org.jspecify.annotations.NullMarked;
