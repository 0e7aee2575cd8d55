package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.authoring.BankInWork;
import org.waymark.authoring.items.BankSheet;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.ui.Kit;

/** The questions of a bank with a search above them. */
final class BankList extends Composite<Section> {

    private final List<BankRow> rows;
    private final BankFilter filter;
    private final BankTable table;
    private final Div nothing;
    private Runnable chosen = () -> {};

    /** @param address of a question */
    BankList(BankInWork bank, BankSheet sheet, Language language, Function<Slug, String> address) {
        rows = BankRow.of(sheet, bank);
        filter = new BankFilter(rows, it -> objective(bank, it, language), this::draw);
        table = new BankTable(
                language,
                it -> it.openable().map(address),
                it -> objective(bank, it, language),
                () -> chosen.run());
        nothing = Kit.stack(
                Kit.lead(getTranslation("items.bank.nothing-found")),
                Kit.button(getTranslation("items.bank.show-all"), filter::clear, "small"));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("items.bank.questions")));
        if (rows.isEmpty()) {
            getContent().add(Kit.lead(getTranslation("items.bank.empty")));
        } else {
            getContent().add(filter, table, nothing);
            draw();
        }
    }

    /** What an objective is called; its id where the course does not have it. */
    static String objective(BankInWork bank, String id, Language language) {
        return bank.course().stream()
                .flatMap(it -> it.objectives().stream())
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .map(it -> it.text().in(language))
                .orElse(id);
    }

    void onChosen(Runnable listener) {
        chosen = listener;
    }

    Set<String> chosen() {
        return table.chosen();
    }

    private void draw() {
        var search = filter.search();
        var found = rows.stream().filter(search::fits).toList();
        table.show(found);
        table.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
    }
}
