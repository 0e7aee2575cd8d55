package org.waymark.content;

import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** An entry of a course's glossary. */
public record Term(Slug id, LocalizedText term, LocalizedText definition, Optional<LocalizedText> acronym) {}
