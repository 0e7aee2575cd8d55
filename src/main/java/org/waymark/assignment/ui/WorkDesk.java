package org.waymark.assignment.ui;

import java.time.Clock;
import org.waymark.assignment.AssigningWork;
import org.waymark.assignment.GrantingConcessions;
import org.waymark.assignment.LookingAtWork;
import org.waymark.assignment.Titles;
import org.waymark.content.Library;
import org.waymark.identity.People;
import org.waymark.identity.UserId;

/** What the pages of those who run a class work with. */
record WorkDesk(
        LookingAtWork looking,
        AssigningWork assigning,
        GrantingConcessions granting,
        Titles titles,
        People people,
        Library library,
        Clock clock,
        UserId user) {}
