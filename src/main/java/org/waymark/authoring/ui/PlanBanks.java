package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.authoring.OldPart;
import org.waymark.content.Bank;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** The banks of a course. */
final class PlanBanks extends Composite<Div> {

    private final PlanDesk desk;
    private final CoursePlan plan;

    PlanBanks(PlanDesk desk, CoursePlan plan) {
        this.desk = desk;
        this.plan = plan;
        var banks = desk.course().banks();
        getContent().add(new H3(getTranslation("authoring.contents.banks")));
        if (banks.isEmpty()) {
            getContent().add(Kit.lead(getTranslation("authoring.plan.no-banks")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plan-activities");
        banks.stream().map(this::bank).forEach(list::add);
        getContent().add(list);
    }

    private ListItem bank(Bank bank) {
        var away =
                new TakeAway(desk, plan, new OldPart.Bank(bank.id()), bank.id().value());
        var row = new Div(
                new Anchor(
                        "/" + SiteMap.workbenchBank(desk.course().id(), bank.id()),
                        bank.id().value()),
                Kit.meta(getTranslation("authoring.contents.items", bank.items().size())),
                away.opener());
        row.addClassName("plan-row");
        return new ListItem(row, away);
    }
}
