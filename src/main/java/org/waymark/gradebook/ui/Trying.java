package org.waymark.gradebook.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.ui.ClassChange;
import org.waymark.gradebook.EntryChange;
import org.waymark.gradebook.GradebookRefused;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** What the forms of gradebooks do alike: trying something, saying what is wrong, asking why. */
final class Trying {

    private Trying() {}

    /** Something that takes a second press: the first one says what follows. */
    static NativeDetails twice(String label, String follows, String confirm, Runnable action) {
        return Kit.folded(label, new Paragraph(follows), Kit.button(confirm, action, "small", "danger"));
    }

    /** Where one may say why something changes. */
    static TextField reason() {
        var reason = new TextField(I18NProvider.translate("gradebook.cell.reason"));
        reason.setHelperText(I18NProvider.translate("gradebook.cell.reason-help"));
        reason.setMaxLength(EntryChange.LONGEST_REASON);
        return reason;
    }

    static void wrong(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    /** Whether it was done; where it was not, the page says why. What is {@link Outdated} is told to whoever asked. */
    static boolean tried(Runnable change, Runnable outdated) {
        try {
            return ClassChange.tried(() -> {
                try {
                    change.run();
                } catch (Outdated old) {
                    throw new Newer(old);
                }
            });
        } catch (Newer _) {
            outdated.run();
        } catch (GradebookRefused refused) {
            Notices.warn(I18NProvider.translate(Keys.of(refused.refusal())));
        }
        return false;
    }

    /** Lets a form say by itself that it is outdated. */
    private static final class Newer extends RuntimeException {
        Newer(Outdated cause) {
            super(cause);
        }
    }
}
