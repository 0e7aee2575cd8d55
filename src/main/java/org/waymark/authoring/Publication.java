package org.waymark.authoring;

import java.util.List;
import org.waymark.base.Problem;

/** What became of drafts that were to be published. */
public sealed interface Publication {

    /**
     * They are in the files, and the files are an edition.
     *
     * @param number of the edition
     */
    record Published(int number, ChangeSummary changes) implements Publication {}

    /** Nothing was written, because the course would have errors. */
    record Flawed(List<Problem> problems) implements Publication {
        public Flawed {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was written, because somebody has changed these files in the folder since their drafts were begun. */
    record ChangedUnderneath(List<String> paths) implements Publication {
        public ChangedUnderneath {
            paths = List.copyOf(paths);
        }
    }

    /** Nothing was written, because these files are links in the folder. */
    record Linked(List<String> paths) implements Publication {
        public Linked {
            paths = List.copyOf(paths);
        }
    }

    /** Nothing was written, because the folder cannot be written to; the drafts stay. */
    record ReadOnly() implements Publication {}

    /** The drafts are in the files, but somebody changed the folder at the same moment so that it has errors now. */
    record Unpublished() implements Publication {}
}
