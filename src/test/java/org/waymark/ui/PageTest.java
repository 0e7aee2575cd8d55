package org.waymark.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody reads and does on a page, for the tests of pages. */
public abstract class PageTest extends SpringBrowserlessTest {

    /** An address, with what stands behind its question mark. */
    protected void go(String address) {
        var path = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(path[0], path.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(path[1]));
        roundTrip();
    }

    protected static Stream<Component> everything(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PageTest::everything));
    }

    protected static String words(Component component) {
        return everything(component)
                .filter(Component::isVisible)
                .map(PageTest::ownWords)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private static String ownWords(Component component) {
        var own = component.getElement().getText();
        return component instanceof HasValidation field && field.isInvalid()
                ? own + " " + field.getErrorMessage()
                : own;
    }

    protected static String page() {
        return words(UI.getCurrent());
    }

    protected static <C extends Component> Stream<C> all(Class<C> kind) {
        return everything(UI.getCurrent()).filter(kind::isInstance).map(kind::cast);
    }

    /** The parts with this tag, in words. */
    protected static List<String> tagged(String tag) {
        return everything(UI.getCurrent())
                .filter(it -> it.getElement().getTag().equals(tag))
                .map(PageTest::words)
                .toList();
    }

    private static AssertionError missing(String words) {
        return new AssertionError(words + " not in " + page());
    }

    /** Those that a screen reader calls so; where there are none, those that show these words. */
    protected static Stream<NativeButton> buttons(String words) {
        var called = all(NativeButton.class)
                .filter(it -> Optional.ofNullable(it.getElement().getAttribute("aria-label"))
                        .orElseGet(() -> words(it))
                        .equals(words))
                .toList();
        return called.isEmpty() ? all(NativeButton.class).filter(it -> words(it).equals(words)) : called.stream();
    }

    protected void press(String words) {
        press(buttons(words).findFirst().orElseThrow(() -> missing(words)));
    }

    protected void pressStarting(String words) {
        press(all(NativeButton.class)
                .filter(it -> words(it).startsWith(words))
                .findFirst()
                .orElseThrow(() -> missing(words)));
    }

    protected void press(NativeButton button) {
        test(button).click();
        roundTrip();
    }

    protected static TextField field(String label) {
        return all(TextField.class)
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow(() -> missing(label));
    }

    protected void type(String label, String words) {
        test(field(label)).setValue(words);
        roundTrip();
    }

    protected static Checkbox box(String label) {
        return all(Checkbox.class)
                .filter(it -> label.equals(it.getLabel()) || words(it).contains(label))
                .findFirst()
                .orElseThrow(() -> missing(label));
    }

    protected void tick(String label) {
        test(box(label)).click();
        roundTrip();
    }

    /** Where the links with these words lead. */
    protected static Stream<String> links(String words) {
        return all(Anchor.class).filter(it -> words(it).equals(words)).map(Anchor::getHref);
    }

    /** What is said for a moment at the edge of the page. */
    protected String said() {
        return find(Notification.class).all().stream()
                .map(it -> it.getElement().getProperty("text", ""))
                .collect(Collectors.joining(" | "));
    }

    /** As a page does by itself every few seconds. */
    protected void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }
}
