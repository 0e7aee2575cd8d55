package org.waymark.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.assignment.Assignments;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.ui.SiteMap;
import org.waymark.ui.WayBack;

/** Leads back to the report of a class, or to one of its assignments, whoever may follow its learners. */
@Component
final class BackToClass implements WayBack {

    private final ClassroomAccess access;
    private final Assignments assignments;
    private final CurrentUser user;

    BackToClass(ClassroomAccess access, Assignments assignments, CurrentUser user) {
        this.access = access;
        this.assignments = assignments;
        this.user = user;
    }

    @Override
    public Optional<From> from(QueryParameters query) {
        return user.account()
                .flatMap(account -> query.getSingleParameter(CLASS)
                        .flatMap(classroom -> from(account.id(), classroom, query.getSingleParameter(WORK))));
    }

    private Optional<From> from(UserId staff, String token, Optional<String> work) {
        try {
            var classroom = access.run(staff, token, Right.FOLLOW);
            var assignment =
                    work.filter(it -> assignments.find(classroom.id(), it).isPresent());
            var key = assignment.isPresent() ? "assignment.back.work" : "assignment.back.report";
            return Optional.of(new From(
                    I18NProvider.translate(key, classroom.name()),
                    assignment
                            .map(it -> SiteMap.classAssignment(token, it))
                            .orElseGet(() -> SiteMap.classReport(token)),
                    classroom.zone()));
        } catch (ClassroomNotFound | RightMissing _) {
            return Optional.empty();
        }
    }
}
