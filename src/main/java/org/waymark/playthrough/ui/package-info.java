/** Where scenarios are played and talked about. */
@NullMarked
package org.waymark.playthrough.ui;

import org.jspecify.annotations.NullMarked;
