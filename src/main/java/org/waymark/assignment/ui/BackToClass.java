package org.waymark.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.regex.Pattern;
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

/** Leads back to the report of a class, to a cell of it or to one of its assignments, whoever may follow its learners. */
@Component
final class BackToClass implements WayBack {

    private static final Pattern SIGN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

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
                .flatMap(account ->
                        query.getSingleParameter(CLASS).flatMap(classroom -> from(account.id(), classroom, query)));
    }

    private Optional<From> from(UserId staff, String token, QueryParameters query) {
        try {
            var classroom = access.run(staff, token, Right.FOLLOW);
            var assignment = query.getSingleParameter(WORK)
                    .filter(it -> assignments.find(classroom.id(), it).isPresent());
            var learner = query.getSingleParameter(LEARNER)
                    .filter(it -> SIGN.matcher(it).matches());
            var toWork = assignment.isPresent() && learner.isEmpty();
            var key = toWork ? "assignment.back.work" : "assignment.back.report";
            return Optional.of(new From(
                    I18NProvider.translate(key, classroom.name()),
                    assignment
                            .map(it -> learner.map(who -> cell(token, it, who))
                                    .orElseGet(() -> SiteMap.classAssignment(token, it)))
                            .orElseGet(() -> SiteMap.classReport(token)),
                    classroom.zone()));
        } catch (ClassroomNotFound | RightMissing _) {
            return Optional.empty();
        }
    }

    private static String cell(String classroom, String assignment, String learner) {
        return SiteMap.classReport(classroom) + "?" + WORK + "=" + assignment + "&" + LEARNER + "=" + learner;
    }
}
