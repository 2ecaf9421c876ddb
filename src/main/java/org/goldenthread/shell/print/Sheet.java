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

    /**
     * The whole page; afterwards nothing more is built.
     *
     * @param description what kind of document it is, in a sentence
     * @param style of which style sheet in {@code report/}
     * @param more what else stands in its head, such as bookmarks
     */
    public Document page(String title, String description, String style, Element body, Element... more) {
        // The one is what PDF calls it, the other HTML.
        Element head = element(
                "head",
                element("title", title),
                meta("subject", description),
                meta("description", description),
                element("style", PdfPrinter.style(style)));
        for (Element part : more) {
            head.appendChild(part);
        }
        document.appendChild(with(element("html", head, body), "lang", "en-GB"));
        return document;
    }

    private Element meta(String name, String content) {
        return with(with(element("meta"), "name", name), "content", content);
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
