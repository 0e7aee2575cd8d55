/** The record of an attempt that leaves the house: JSON and PDF, signed. */
@NullMarked
package org.waymark.assessment.export;

import org.jspecify.annotations.NullMarked;
