package org.waymark.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.identity.HandingOutcome;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What somebody signs in with for the first time; it is shown here and nowhere else. */
final class PasswordCard extends Composite<Div> {

    PasswordCard(HandingOutcome.Handed handed) {
        var password = new Code(handed.password().value());
        password.addClassName("first-password");
        var card = new DescriptionList();
        card.addClassName("password-card");
        card.add(
                new DescriptionList.Term(getTranslation("identity.account.user-name")),
                new DescriptionList.Description(handed.person().userName()),
                new DescriptionList.Term(getTranslation("identity.handing.password")),
                new DescriptionList.Description(password));
        getContent()
                .add(Kit.note(
                        Icon.LOCK,
                        new Paragraph(getTranslation(
                                "identity.handing.handed", handed.person().displayName())),
                        card,
                        new Paragraph(getTranslation("identity.handing.once"))));
    }
}
