/** What a course gives to browsers beside its pages. */
@NullMarked
package org.waymark.content.web;

import org.jspecify.annotations.NullMarked;
