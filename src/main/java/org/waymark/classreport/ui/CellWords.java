package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import org.waymark.classreport.Cell;

/** A cell in words, on the server. */
record CellWords(Component words) {

    /** How it stands, with everything that is to be said of it. */
    String all(Cell cell) {
        var parts = new ArrayList<String>();
        parts.add(state(cell.state()));
        cell.percent().ifPresent(percent -> parts.add(words.getTranslation("classreport.grid.percent", percent)));
        if (cell.late()) {
            parts.add(words.getTranslation(cell.isOverdue() ? "classreport.grid.overdue" : "classreport.grid.late"));
        }
        if (cell.stuck().isPresent()) {
            parts.add(words.getTranslation("classreport.grid.stuck"));
        }
        return String.join(", ", parts);
    }

    String state(Cell.State state) {
        return words.getTranslation(
                switch (state) {
                    case NOT_THEIRS -> "classreport.grid.not-theirs";
                    case EXCUSED -> "classreport.grid.excused";
                    case NOT_OPEN -> "classreport.grid.not-open";
                    case NOT_BEGUN -> "classreport.grid.not-begun";
                    case MISSED -> "classreport.grid.missed";
                    case UNDER_WAY -> "classreport.grid.under-way";
                    case AFTER_CLOSING -> "classreport.grid.after-closing";
                    case WAITING -> "classreport.grid.waiting";
                    case DONE -> "classreport.grid.done";
                    case STRONG -> "classreport.grid.strong";
                    case MIDDLING -> "classreport.grid.middling";
                    case WEAK -> "classreport.grid.weak";
                });
    }
}
