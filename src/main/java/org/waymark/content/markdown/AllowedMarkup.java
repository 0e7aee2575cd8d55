package org.waymark.content.markdown;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.waymark.base.Anchor;
import org.waymark.base.Slug;

/** What may be in the HTML of a lesson, down to the values; no ids, styles, forms, handlers or pictures. */
final class AllowedMarkup extends Safelist {

    static final Safelist LIST = new AllowedMarkup()
            .addTags("p", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "br", "hr")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "a", "button")
            .addAttributes("ol", "start")
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addAttributes("button", "type", "class", "data-source", "data-anchor", "data-term", "aria-expanded");

    private AllowedMarkup() {}

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        return super.isSafeAttribute(tag, element, attribute)
                && (!tag.equals("button") || isOurs(attribute.getKey(), attribute.getValue()));
    }

    private static boolean isOurs(String name, String value) {
        return switch (name) {
            case "type" -> value.equals("button");
            case "class" -> value.equals("cite") || value.equals("term");
            case "data-source", "data-term" -> Slug.isValid(value);
            case "data-anchor" -> Anchor.parse(value).isPresent();
            case "aria-expanded" -> value.equals("false");
            default -> false;
        };
    }
}
