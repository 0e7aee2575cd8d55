/** Tests of reading course folders. */
@NullMarked
package org.waymark.content.files;

import org.jspecify.annotations.NullMarked;
