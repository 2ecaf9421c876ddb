package org.goldenthread.shell.print;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page to print, built element by element; whatever text is put in stands in it as text. */
public final class Sheet {

    private final Document document;

    public Sheet() {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The platform builds no documents", e);
        }
    }

    public Document document() {
        return document;
    }

    /**
     * An element with what is in it.
     *
     * @param content elements and texts
     */
    public Element element(String name, Object... content) {
        Element element = document.createElement(name);
        for (Object part : content) {
            element.appendChild(part instanceof Element child ? child : document.createTextNode(part.toString()));
        }
        return element;
    }

    /** With a class of the style sheet. */
    public Element styled(String name, String style, Object... content) {
        return with(element(name, content), "class", style);
    }

    public static Element with(Element element, String attribute, String value) {
        element.setAttribute(attribute, value);
        return element;
    }

    /** A table with its head; each column's header says of what it is one. */
    public Element table(String style, String... columns) {
        Element head = element("tr");
        for (String column : columns) {
            head.appendChild(with(element("th", column), "scope", "col"));
        }
        return styled("table", style, element("thead", head), element("tbody"));
    }

    /** A row with its header. */
    public void row(Element table, Object header, Object... cells) {
        Element row = element("tr", with(element("th", header), "scope", "row"));
        for (Object cell : cells) {
            row.appendChild(
                    cell instanceof Element element && element.getTagName().equals("td")
                            ? element
                            : element("td", cell));
        }
        table.getLastChild().appendChild(row);
    }
}
