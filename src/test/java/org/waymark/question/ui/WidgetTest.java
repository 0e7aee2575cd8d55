package org.waymark.question.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.waymark.question.ui.EmptyPage.InterfaceWords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A page with nothing on it, and the interface words: all that a widget needs. */
@SpringBootTest(classes = InterfaceWords.class, webEnvironment = WebEnvironment.MOCK)
abstract class WidgetTest extends SpringBrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected synchronized Routes discoverRoutes() {
        return EmptyPage.routes();
    }

    protected static <C extends Component> C show(C component) {
        UI.getCurrent().add(component);
        roundTrip();
        return component;
    }

    /** What the element in the browser reports when somebody answers. */
    protected static void answer(QuestionField field, String json) {
        var element = field.getElement();
        var data = JsonNodeFactory.instance.objectNode();
        data.set("event.detail.response", JSON.readTree(json.replace('\'', '"')));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "wm-answered", data));
        roundTrip();
    }

    /** Everything a browser would get of a component: tags, attributes, properties and texts, all the way down. */
    protected static String markup(Component component) {
        return Stream.concat(Stream.of(component), descendants(component))
                .map(each -> each.getElement().getOuterHTML() + properties(each))
                .collect(Collectors.joining("\n"));
    }

    protected static Stream<Component> descendants(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private static List<String> properties(Component component) {
        return component
                .getElement()
                .getPropertyNames()
                .map(name -> name + "=" + component.getElement().getPropertyRaw(name))
                .toList();
    }
}
