package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.waymark.identity.GivingRoles;
import org.waymark.identity.HandingOutPasswords;
import org.waymark.identity.SeeingAccounts;
import org.waymark.identity.UserId;
import org.waymark.ui.Dates;

/**
 * What the parts of the page of accounts share.
 *
 * @param tell says at the top of the page what was done
 * @param look reads the list anew
 */
record AccountDesk(
        SeeingAccounts seeing,
        GivingRoles giving,
        HandingOutPasswords handing,
        UserId me,
        Dates dates,
        Consumer<Component> tell,
        Runnable look) {}
