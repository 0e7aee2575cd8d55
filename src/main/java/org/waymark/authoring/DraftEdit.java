package org.waymark.authoring;

import org.waymark.base.Slug;

/** What somebody typed into a draft. */
public sealed interface DraftEdit {

    /** The words as they were typed. */
    String words();

    /** Where they were typed, as the pages and kept words call it. */
    String place();

    /** The whole file. */
    record Whole(String words) implements DraftEdit {
        @Override
        public String place() {
            return "";
        }
    }

    /** The text of a section of a lesson. */
    record Body(Slug section, String words) implements DraftEdit {
        @Override
        public String place() {
            return section.value();
        }
    }

    /** The heading of a section of a lesson. */
    record Heading(Slug section, String words) implements DraftEdit {
        @Override
        public String place() {
            return "heading:" + section;
        }
    }

    /** What the front matter of a lesson says under a key. */
    record Front(String key, String words) implements DraftEdit {
        @Override
        public String place() {
            return "front:" + key;
        }
    }
}
