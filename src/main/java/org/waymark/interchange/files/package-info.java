/** Tables read from the files of spreadsheets, and elements read from XML. */
@NullMarked
@NamedInterface("files")
package org.waymark.interchange.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
