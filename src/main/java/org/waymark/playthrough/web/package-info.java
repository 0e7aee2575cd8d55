/** Scenarios as files to take along. */
@NullMarked
package org.waymark.playthrough.web;

import org.jspecify.annotations.NullMarked;
