package org.waymark.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.base.Language;

/** Gives every page its person's language and looks, and the sentences for a lost connection or a failed press. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final int MOST_WINDOWS = 20;
    private static final int MOST_WINDOWS_OF_A_VISITOR = 3;

    private final Visitor visitor;
    private final Translations translations;

    PageSetup(Visitor visitor, Translations translations) {
        this.visitor = visitor;
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource()
                .addSessionInitListener(session ->
                        session.getSession().setErrorHandler(error -> warn(Failures.report(error.getThrowable()))));
        event.getSource().addUIInitListener(page -> {
            prepare(page.getUI());
            closeTheOldestOfTooMany(page.getUI().getSession(), mostWindows());
        });
    }

    /** Nobody reads in more windows at once; whoever opens them in a loop must not fill the memory. */
    private static void closeTheOldestOfTooMany(VaadinSession session, int most) {
        var open = session.getUIs().stream().filter(ui -> !ui.isClosing()).toList();
        if (open.size() > most) {
            open.stream().min(Comparator.comparingInt(UI::getUIId)).ifPresent(UI::close);
        }
    }

    /** Without an account one can begin as many sessions as one likes, so each must stay small. */
    private static int mostWindows() {
        return isVisitor(VaadinRequest.getCurrent()) ? MOST_WINDOWS_OF_A_VISITOR : MOST_WINDOWS;
    }

    private static boolean isVisitor(@Nullable VaadinRequest request) {
        return request == null || request.getUserPrincipal() == null;
    }

    private void prepare(UI ui) {
        visitor.language().map(Language::locale).ifPresent(ui::setLocale);
        ui.setLocale(Language.of(ui.getLocale()).locale());
        var appearance = visitor.appearance();
        ui.getPage().setColorScheme(scheme(appearance));
        ui.getElement().getStyle().set("--wm-read-scale", String.valueOf(appearance.readScale()));
        ui.addAfterNavigationListener(_ -> ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage()));
        reconnecting(ui.getReconnectDialogConfiguration(), ui);
    }

    private static ColorScheme.Value scheme(Appearance appearance) {
        return switch (appearance.scheme()) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.SYSTEM;
        };
    }

    private void reconnecting(ReconnectDialogConfiguration dialog, UI ui) {
        dialog.setDialogText(translations.getTranslation("ui.connection.lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(translations.getTranslation("ui.connection.gave-up", ui.getLocale()));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        // visitors have nothing to lose: their page loads again by itself
        messages.setSessionExpiredNotificationEnabled(!isVisitor(VaadinRequest.getCurrent()));
        messages.setSessionExpiredCaption(translations.getTranslation("ui.session.expired", info.getLocale()));
        messages.setSessionExpiredMessage(translations.getTranslation("ui.session.expired-message", info.getLocale()));
        messages.setInternalErrorCaption(translations.getTranslation("ui.error.title", info.getLocale()));
        messages.setInternalErrorMessage(translations.getTranslation("ui.error.reload", info.getLocale()));
        messages.setCookiesDisabledCaption(translations.getTranslation("ui.cookies.title", info.getLocale()));
        messages.setCookiesDisabledMessage(translations.getTranslation("ui.cookies.sentence", info.getLocale()));
        return messages;
    }

    private static void warn(String reference) {
        var ui = UI.getCurrent();
        if (ui != null) {
            Notices.warn(ui.getTranslation("ui.error.notice", reference));
        }
    }
}
