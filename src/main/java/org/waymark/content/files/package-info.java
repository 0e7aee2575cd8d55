/** Courses read from and written to folders of plain files. */
@NullMarked
@NamedInterface("files")
package org.waymark.content.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
