package org.waymark.content;

import java.util.List;
import org.waymark.base.Problem;

/** Course folders that could not be published. */
public final class Trouble {

    private Trouble() {}

    public static CoursesInTrouble in(String folder, Problem... problems) {
        var trouble = new CoursesInTrouble();
        trouble.remember(folder, List.of(problems));
        return trouble;
    }

    public static CoursesInTrouble none() {
        return new CoursesInTrouble();
    }
}
