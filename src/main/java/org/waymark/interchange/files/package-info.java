/** What lies in files of other programs: tables of spreadsheets, elements of XML, files in zips. */
@NullMarked
@NamedInterface("files")
package org.waymark.interchange.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
