package org.waymark.drill;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page as Flow's client has it: opened by the same requests, pressed by the same messages, and believed only when the
 * body says so, because Flow answers 200 also when it did nothing.
 */
public final class FlowPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GUARD = "for(;;);";

    private final Browser browser;
    private final PageTree tree = new PageTree();
    private final ObjectNode constants = JSON.createObjectNode();
    private final int ui;
    private final String key;
    private JsonNode calls = JSON.createArrayNode();
    private int syncId;
    private int clientId;
    private int bytes;

    private FlowPage(Browser browser, JsonNode configuration) {
        this.browser = browser;
        this.ui = configuration.required("v-uiId").asInt();
        var first = configuration.required("uidl");
        this.key = first.required("Vaadin-Security-Key").asString();
        take(first);
    }

    /** Opens an address, which begins with no slash, as a click on a link from elsewhere does. */
    public static FlowPage open(Browser browser, String path) throws IOException {
        var shell = browser.get("/" + path);
        if (shell.status() != 200 || !shell.text().contains("id=\"outlet\"")) {
            throw new Broken("/" + path + " was answered by " + shell.status() + ", which is no page");
        }
        var address = path.split("\\?", 2);
        var query = address.length > 1 ? address[1] : "";
        var init = browser.get("/?v-r=init&location=" + URLEncoder.encode(address[0], StandardCharsets.UTF_8)
                + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&v-tzid=UTC");
        var page = new FlowPage(browser, read(init.text()).required("appConfig"));
        var data = JSON.createObjectNode()
                .put("route", "/" + address[0])
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        page.event(1, "ui-navigate", data);
        return page;
    }

    PageTree tree() {
        return tree;
    }

    /** Whether it has an element with this name for its looks. */
    public boolean shows(String className) {
        return tree.named(className).findAny().isPresent();
    }

    /** How many elements of a kind it has. */
    public long count(String tag) {
        return tree.tagged(tag).count();
    }

    /** What the first element of a kind has under a name. */
    public JsonNode value(String tag, String name) {
        return tree.tagged(tag)
                .findFirst()
                .map(element -> element.values.get(name))
                .orElseThrow(() -> new Broken("the page has no <" + tag + "> with " + name));
    }

    /** How long the last answer was, unpacked. */
    public int bytes() {
        return bytes;
    }

    /** Whether a part of it has a button for what one comes for. */
    public boolean offers(String part) {
        return primary(part).findAny().isPresent();
    }

    /** Presses that button. */
    public void pressPrimary(String part) throws IOException {
        press(primary(part)
                .findFirst()
                .orElseThrow(() -> new Broken("there is nothing to press in \"" + part + "\" of the page")));
    }

    private Stream<PageTree.Element> primary(String part) {
        return tree.named(part)
                .flatMap(tree::below)
                .filter(element -> element.classes.contains("primary")
                        && element.listeners.containsKey("click")
                        && (!element.has("disabled") || element.text("disabled").equals("false")));
    }

    /** Writes into a field, as when one leaves it. */
    public void write(String field, String words) throws IOException {
        var element =
                tree.named(field).findFirst().orElseThrow(() -> new Broken("the page has no field \"" + field + "\""));
        var written = JSON.createObjectNode();
        written.put("type", "mSync").put("node", element.id).put("feature", PageTree.PROPERTIES);
        send(written.put("property", "value").put("value", words));
    }

    /** Asks for news, as a page does by itself that waits for some. */
    public void poll() throws IOException {
        event(1, "ui-poll", JSON.createObjectNode());
    }

    /** Keeps no more of it than is needed to leave it. */
    void forget() {
        tree.clear();
        constants.removeAll();
        calls = JSON.createArrayNode();
    }

    /** Tells the server that it is closed, as browsers do. */
    public void leave() throws IOException {
        var message = message();
        message.putArray("rpc");
        var reply = post(message.put("UNLOAD", true));
        if (reply.status() / 100 != 2) {
            throw new Broken("leaving a page was answered by " + reply.status());
        }
    }

    /** Presses an element, and says all that the server wants to know of the pointer. */
    void press(PageTree.Element element) throws IOException {
        var listener = element.listeners.get("click");
        if (listener == null) {
            throw new Broken("<" + element.tag + "> cannot be pressed");
        }
        var data = JSON.createObjectNode();
        constants.path(listener).properties().forEach(field -> {
            if (field.getKey().endsWith("Key")) {
                data.put(field.getKey(), false);
            } else {
                data.put(field.getKey(), field.getKey().endsWith("detail") ? 1 : 0);
            }
        });
        event(element.id, "click", data);
    }

    /** Sends an event of a component, if the page listens to it. */
    void tell(PageTree.Element element, String name, ObjectNode data) throws IOException {
        if (!element.listeners.containsKey(name)) {
            throw new Broken("<" + element.tag + "> listens to no " + name);
        }
        event(element.id, name, data);
    }

    /** The first text with which the last answer called a function of a component. */
    String calledWith(String function) {
        for (var call : calls) {
            if (call.path(call.size() - 1).asString("").contains("." + function + "(")) {
                return StreamSupport.stream(call.spliterator(), false)
                        .filter(JsonNode::isString)
                        .findFirst()
                        .orElseThrow()
                        .asString();
            }
        }
        throw new Broken("the page was to be called with " + function + " and was not");
    }

    private void event(int node, String name, ObjectNode data) throws IOException {
        var event = JSON.createObjectNode();
        event.put("type", "event").put("node", node).put("event", name).set("data", data);
        send(event);
    }

    private void send(ObjectNode invocation) throws IOException {
        var message = message();
        message.putArray("rpc").add(invocation);
        var reply = post(message);
        var text = reply.text();
        var body = text.startsWith(GUARD) ? text.substring(GUARD.length()) : text;
        if (reply.status() != 200 || body.isBlank()) {
            throw new Broken("the page's channel answered " + reply.status());
        }
        bytes = text.getBytes(StandardCharsets.UTF_8).length;
        var json = read(body);
        take(json.isArray() ? json.get(0) : json);
    }

    private ObjectNode message() {
        return JSON.createObjectNode()
                .put("csrfToken", key)
                .put("syncId", syncId)
                .put("clientId", clientId);
    }

    private Reply post(ObjectNode message) throws IOException {
        return browser.post(
                "/?v-r=uidl&v-uiId=" + ui, "application/json; charset=UTF-8", JSON.writeValueAsString(message));
    }

    private void take(JsonNode answer) {
        var meta = answer.path("meta");
        if (meta.has("appError") || meta.has("sessionExpired") || answer.has("resynchronize")) {
            throw new Broken("the page's channel said " + meta);
        }
        if (answer.path("syncId").asInt(-1) < 0) {
            throw new Broken("the page's channel answered out of turn");
        }
        syncId = answer.required("syncId").asInt();
        clientId = answer.path("clientId").asInt(clientId);
        answer.path("constants").properties().forEach(field -> constants.set(field.getKey(), field.getValue()));
        calls = answer.path("execute");
        tree.apply(answer.path("changes"));
    }

    private static JsonNode read(String json) {
        if (!json.startsWith("{") && !json.startsWith("[")) {
            throw new Broken("instead of a page's data came: " + json.substring(0, Math.min(80, json.length())));
        }
        return JSON.readTree(json);
    }
}
