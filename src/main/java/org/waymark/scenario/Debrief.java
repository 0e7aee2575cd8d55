package org.waymark.scenario;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * What is talked about once a walk is over.
 *
 * @param remarks what is documented, what the sources are silent on and what was invented
 * @param questions to think about
 * @param differences statements on which the sources differ, by their ids in the course
 */
public record Debrief(
        LocalizedText text,
        List<Remark> remarks,
        List<LocalizedText> questions,
        List<Slug> differences,
        List<Citation> cites) {

    /** One thing said in a debrief, with its grounds. */
    public record Remark(Basis basis, LocalizedText text, List<Citation> cites) {
        public Remark {
            cites = List.copyOf(cites);
        }
    }

    public Debrief {
        remarks = List.copyOf(remarks);
        questions = List.copyOf(questions);
        differences = List.copyOf(differences);
        cites = List.copyOf(cites);
    }
}
