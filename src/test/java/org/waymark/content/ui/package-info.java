/** The pages of the content module, met without a browser. */
@NullMarked
package org.waymark.content.ui;

import org.jspecify.annotations.NullMarked;
