/** Lists as people keep them: bytes become letters, letters rows, rows names. */
@NullMarked
package org.waymark.roster.file;

import org.jspecify.annotations.NullMarked;
