package org.waymark.interchange.files;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * The one way in which XML from elsewhere is read: a document that declares anything is refused, nothing it names is looked up, and there is an
 * end to how deep, how wide and how long it may be.
 */
final class SafeXml extends StreamReaderDelegate {

    static final int DEEPEST = 64;
    static final int MOST_ATTRIBUTES = 64;
    static final int MOST_ELEMENTS = 4_000_000;

    /** In characters, of one attribute. */
    static final int LONGEST_VALUE = 16 << 10;

    /** The parser counts escaped signs as entities, of which no others can be declared. */
    private static final int MOST_SIGNS = 64 << 20;

    /** The parser ends a little behind the bounds that are checked here. */
    private static final int BEHIND = 2;

    private int depth;
    private int elements;

    private SafeXml(XMLStreamReader xml) throws XMLStreamException {
        super(xml);
        if ("1.1".equals(xml.getVersion())) {
            throw new XMLStreamException("version 1.1 has characters that no text has", xml.getLocation());
        }
    }

    /** It declares something, which no document from elsewhere needs. */
    static final class Declares extends XMLStreamException {
        private static final long serialVersionUID = 1;

        private Declares(Location at) {
            super("a declaration", at);
        }
    }

    /** There is more in it than is read. */
    static final class TooMuch extends XMLStreamException {
        private static final long serialVersionUID = 1;

        TooMuch(Location at) {
            super("more than is read", at);
        }
    }

    static SafeXml of(Reader reader) throws XMLStreamException {
        return new SafeXml(factory().createXMLStreamReader(reader));
    }

    static SafeXml of(InputStream stream) throws XMLStreamException {
        return new SafeXml(factory().createXMLStreamReader(stream));
    }

    /** That of the platform: whatever else is on the class path has settings of its own. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.maxElementDepth", "" + BEHIND * DEEPEST);
        factory.setProperty("jdk.xml.elementAttributeLimit", "" + BEHIND * MOST_ATTRIBUTES);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "" + MOST_SIGNS);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "" + MOST_SIGNS);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is looked up");
        });
        return factory;
    }

    @Override
    public int next() throws XMLStreamException {
        var event = super.next();
        switch (event) {
            case START_ELEMENT -> enter();
            case END_ELEMENT -> depth--;
            case DTD, ENTITY_DECLARATION, NOTATION_DECLARATION -> throw new Declares(getLocation());
            case ENTITY_REFERENCE -> throw new XMLStreamException("a sign that nobody declared", getLocation());
            default -> {}
        }
        return event;
    }

    private void enter() throws XMLStreamException {
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS || getAttributeCount() > MOST_ATTRIBUTES) {
            throw new TooMuch(getLocation());
        }
        for (var i = 0; i < getAttributeCount(); i++) {
            if (getAttributeValue(i).length() > LONGEST_VALUE) {
                throw new TooMuch(getLocation());
            }
        }
    }

    /** The end of the element has been read when this returns. */
    @Override
    public String getElementText() throws XMLStreamException {
        var text = super.getElementText();
        depth--;
        return text;
    }

    /** Whether the parser of the platform says that one of its bounds was passed. */
    static boolean isTooMuch(XMLStreamException e) {
        return e instanceof TooMuch || String.valueOf(e.getMessage()).contains("JAXP0001");
    }
}
