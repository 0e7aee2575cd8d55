/** The calendar of a learner over HTTP, for programs that have no session. */
@NullMarked
package org.waymark.assignment.web;

import org.jspecify.annotations.NullMarked;
