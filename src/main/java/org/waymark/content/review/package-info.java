/** What a course covers and what a second reader would say of it: proofs that need nothing but the course. */
@NullMarked
@NamedInterface("review")
package org.waymark.content.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
