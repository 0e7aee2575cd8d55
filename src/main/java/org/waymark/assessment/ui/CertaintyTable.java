package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.question.Certainty;
import org.waymark.question.Fraction;
import org.waymark.question.Outcome;

/** How sure a learner was, how much of it was right, and whether the one fits the other. */
final class CertaintyTable extends Composite<Section> {

    CertaintyTable(Sheet sheet) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        Stream.of("level", "given", "share", "reading")
                .forEach(column -> head.addHeaderCell().setText(getTranslation("assessment.sure." + column)));
        CertaintyFit.levels()
                .map(level -> CertaintyFit.of(level, earned(sheet, level)))
                .forEach(fit -> row(table.getBody().addRow(), fit));
        table.addClassNames("plain", "num");
        getContent().addClassNames("sure", "stack");
        getContent().add(new H2(getTranslation("assessment.sure.title")), table);
    }

    private static List<Fraction> earned(Sheet sheet, Certainty level) {
        return sheet.numbers()
                .filter(number -> sheet.certainty(number).filter(level::equals).isPresent())
                .mapToObj(sheet::outcome)
                .filter(Outcome.Marked.class::isInstance)
                .map(Outcome::fraction)
                .toList();
    }

    private void row(NativeTableRow row, CertaintyFit fit) {
        row.addHeaderCell().setText(getTranslation("assessment.certainty." + CertaintyChoice.word(fit.level())));
        row.addDataCell().setText(String.valueOf(fit.given()));
        row.addDataCell()
                .setText(fit.given() == 0 ? "\u2013" : getTranslation("assessment.sure.percent", fit.percent()));
        row.addDataCell()
                .setText(
                        switch (fit.reading()) {
                            case FEW -> getTranslation("assessment.sure.few");
                            case FITS -> getTranslation("assessment.sure.fits", fit.from(), fit.to());
                            case OVER -> getTranslation("assessment.sure.over", fit.from());
                            case UNDER -> getTranslation("assessment.sure.under", fit.to());
                        });
    }
}
