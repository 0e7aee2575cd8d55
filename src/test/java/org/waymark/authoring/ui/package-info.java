/** The pages of those who write courses. */
@NullMarked
package org.waymark.authoring.ui;

import org.jspecify.annotations.NullMarked;
