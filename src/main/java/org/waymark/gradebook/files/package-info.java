/** Gradebooks as files for spreadsheets. */
@NullMarked
package org.waymark.gradebook.files;

import org.jspecify.annotations.NullMarked;
