package org.waymark.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.identity.AccountHolder;
import org.waymark.identity.AccountRefusal;
import org.waymark.identity.HandingOutcome;
import org.waymark.identity.Role;
import org.waymark.identity.RoleChange;
import org.waymark.identity.RolesOutcome;
import org.waymark.identity.Taught;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** What an administrator may do about somebody's account: roles, a first password; and what was done before. */
final class AccountPanel extends Composite<Div> {

    private final AccountDesk desk;
    private final Taught taught;
    private final RolesField roles;
    private final NativeButton keep;
    private final NativeButton renew;
    private final AskInPlace aboutRoles = new AskInPlace();
    private final AskInPlace aboutPassword = new AskInPlace();
    private AccountHolder holder;

    AccountPanel(AccountDesk desk, AccountHolder holder, Taught taught) {
        this.desk = desk;
        this.holder = holder;
        this.taught = taught;
        roles = new RolesField(getTranslation("identity.roles.of", name()), holder.roles());
        keep = Kit.button(getTranslation("identity.roles.keep"), this::keep, "primary", "small");
        renew = Kit.button(getTranslation("identity.handing.renew"), this::askForRenewing, "small");
        if (isMe() && holder.is(Role.ADMINISTRATOR)) {
            roles.settle(Role.ADMINISTRATOR, getTranslation(Keys.of(AccountRefusal.OWN_ADMINISTRATOR)));
        }
        getContent().addClassNames("card", "stack", "account-panel");
        getContent().add(roles, Kit.help(getTranslation("identity.roles.follows")), keep, aboutRoles);
        if (!isMe() && holder.canSignIn()) {
            getContent()
                    .add(Kit.folded(
                            getTranslation("identity.handing.forgotten"),
                            Kit.help(getTranslation("identity.handing.forgotten-help")),
                            renew,
                            aboutPassword));
        }
        getContent().add(new AccountDeeds(desk, holder));
    }

    private String name() {
        return holder.person().displayName();
    }

    private boolean isMe() {
        return holder.id().equals(desk.me());
    }

    private void keep() {
        aboutRoles.clear();
        var change = new RoleChange(holder, roles.roles());
        var refusal = change.refusal(desk.me());
        if (refusal.isPresent()) {
            aboutRoles.say(getTranslation(Keys.of(refusal.get())));
        } else if (change.isNone()) {
            aboutRoles.say(getTranslation("identity.roles.unchanged", name()));
        } else {
            var follows = follows(change);
            if (follows.isEmpty()) {
                settle(change);
            } else {
                aboutRoles.ask(follows, getTranslation("identity.roles.sure"), keep, () -> settle(change));
            }
        }
    }

    /** What one may not think of. */
    private List<String> follows(RoleChange change) {
        var follows = new ArrayList<String>();
        if (change.makesAdministrator()) {
            follows.add(getTranslation("identity.roles.ask-administrator", name()));
        }
        if (change.takesInstructor() && taught.classes() > 0) {
            follows.add(getTranslation("identity.roles.ask-classes", name(), taught.classes()));
            if (taught.alone() > 0) {
                follows.add(getTranslation("identity.roles.ask-alone", taught.alone()));
            }
        }
        if (isMe()) {
            follows.add(getTranslation("identity.roles.ask-own"));
        }
        return follows;
    }

    private void settle(RoleChange change) {
        var before = change.whom().roles();
        switch (desk.giving().change(desk.me(), holder.id(), before, change.after())) {
            case RolesOutcome.Changed(var now) -> changed(now, before);
            case RolesOutcome.Outdated(var now) -> {
                holder = now;
                aboutRoles.say(
                        getTranslation("identity.roles.outdated", listed(now.roles())),
                        getTranslation("identity.roles.outdated-goes-on"));
            }
            case RolesOutcome.Refused(var why) -> aboutRoles.say(getTranslation(Keys.of(why)));
        }
    }

    private void changed(AccountHolder now, Set<Role> before) {
        if (isMe()) {
            // this session is over, too: the page that says so is the next one
            getUI().ifPresent(ui -> ui.getPage().setLocation("/" + SiteMap.SIGN_IN));
            return;
        }
        var said = new Told(
                getTranslation("identity.roles.changed", name(), listed(now.roles())),
                getTranslation("identity.roles.undo"),
                () -> takeBack(now, before));
        desk.look().run();
        desk.tell().accept(said);
    }

    private void takeBack(AccountHolder now, Set<Role> before) {
        var said = switch (desk.giving().change(desk.me(), now.id(), now.roles(), before)) {
            case RolesOutcome.Changed(var back) ->
                getTranslation("identity.roles.changed", name(), listed(back.roles()));
            case RolesOutcome.Outdated(var other) -> getTranslation("identity.roles.outdated", listed(other.roles()));
            case RolesOutcome.Refused(var why) -> getTranslation(Keys.of(why));
        };
        desk.look().run();
        desk.tell().accept(new Told(said));
    }

    private String listed(Set<Role> some) {
        return some.stream().sorted().map(Keys::of).map(this::getTranslation).collect(Collectors.joining(", "));
    }

    private void askForRenewing() {
        aboutPassword.ask(
                List.of(getTranslation("identity.handing.ask", name())),
                getTranslation("identity.handing.renew"),
                renew,
                this::renew);
    }

    private void renew() {
        switch (desk.handing().renew(desk.me(), holder.person())) {
            case HandingOutcome.Handed handed -> {
                desk.look().run();
                desk.tell().accept(new PasswordCard(handed));
            }
            case HandingOutcome.Refused(var why) -> aboutPassword.say(getTranslation(Keys.of(why)));
            case HandingOutcome.Later(var pause) ->
                aboutPassword.say(getTranslation("identity.tries.later", Pause.seconds(pause)));
            case HandingOutcome.Flawed _ -> throw new IllegalStateException("nothing was typed");
        }
    }
}
