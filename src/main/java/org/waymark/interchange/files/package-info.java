/** Tables read from the files of spreadsheets. */
@NullMarked
@NamedInterface("files")
package org.waymark.interchange.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
