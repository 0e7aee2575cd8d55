/** The Markdown that lessons are written in, and the one safe way from it to HTML. */
@NullMarked
package org.waymark.content.markdown;

import org.jspecify.annotations.NullMarked;
