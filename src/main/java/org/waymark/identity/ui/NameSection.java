package org.waymark.identity.ui;

import static org.waymark.identity.AccountFlaw.DISPLAY_NAME_LENGTH;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.waymark.identity.Account;
import org.waymark.identity.Change;
import org.waymark.identity.KeepingProfile;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** The name that others see. */
final class NameSection extends Section {

    NameSection(Account account, KeepingProfile keeping) {
        var name = Fields.displayName(getTranslation("identity.account.display-name"));
        name.setHelperText(getTranslation("identity.account.display-name-help"));
        name.setValue(account.displayName());
        var flaws = new Flaws(new Flaws.Field(name, List.of(DISPLAY_NAME_LENGTH)));
        var form = new PostForm(SiteMap.PROFILE);
        form.addClassName("stack");
        form.add(name, PostForm.submit(getTranslation("identity.profile.keep-name")));
        form.onSubmit(() -> {
            flaws.clear();
            switch (keeping.rename(account.id(), name.getValue())) {
                case Change.Done _ -> Notices.say(getTranslation("identity.profile.name-kept"));
                case Change.Flawed(var found) -> flaws.show(found);
                case Change.Later(var pause) ->
                    Notices.warn(getTranslation("identity.tries.later", Pause.seconds(pause)));
            }
        });
        add(new H2(getTranslation("identity.profile.name")), form);
    }
}
