/** Tests of the content module, and the invented course that others test with. */
@NullMarked
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
