package org.goldenthread.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter's words as plain text and as HTML at once, so that both say the same. The HTML fetches nothing: no picture, no
 * style sheet, so nobody learns whether it was opened.
 */
final class Composition {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 0; padding: 24px 16px; background: #f6f4ef; color: #1c2b2c; font: 16px/1.5 system-ui, sans-serif; }
            main { max-width: 36em; margin: 0 auto; overflow-wrap: anywhere; }
            h1 { font-size: 22px; line-height: 1.3; }
            a { color: #0d5458; }
            .go { display: inline-block; padding: 12px 20px; border-radius: 8px; background: #0d5458; color: #ffffff; text-decoration: none; }
            .small { font-size: 14px; color: #4a5a5b; }
            @media (prefers-color-scheme: dark) {
              body { background: #14201f; color: #e9efed; }
              a { color: #8fd3cf; }
              .go { background: #8fd3cf; color: #0c1a1a; }
              .small { color: #b4c2c0; }
            }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s</main>
            </body>
            </html>
            """;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<LetterFile> files = new ArrayList<>();

    Composition says(String words) {
        return paragraph("<p>%s</p>", words);
    }

    /** Said below what matters. */
    Composition adds(String words) {
        return paragraph("<p class=\"small\">%s</p>", words);
    }

    Composition leads(String words, String address) {
        plain.append(words).append(":\n").append(address).append("\n\n");
        html.append("<p><a class=\"go\" href=\"%s\">%s</a></p>\n"
                .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(words)));
        return this;
    }

    Composition mentions(String words, String address) {
        plain.append(words).append(":\n").append(address).append("\n\n");
        html.append("<p class=\"small\"><a href=\"%s\">%s</a></p>\n"
                .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(words)));
        return this;
    }

    /** Sent along, for the recipient's calendar. */
    Composition encloses(LetterFile file) {
        files.add(file);
        return this;
    }

    private Composition paragraph(String pattern, String words) {
        if (!words.isBlank()) {
            plain.append(words).append("\n\n");
            html.append(pattern.formatted(HtmlUtils.htmlEscape(words, "UTF-8").replace("\n", "<br>")))
                    .append('\n');
        }
        return this;
    }

    /** The letter that says this, under a subject; see {@link Letter} for what the others mean. */
    Letter letter(String source, String about, Locale language, Keeping keeping, String subject) {
        String tag = language.toLanguageTag();
        return new Letter(source, about, tag, keeping, subject, plain(), html(tag, subject), List.copyOf(files));
    }

    private String plain() {
        return plain.toString().strip() + "\n";
    }

    private String html(String language, String title) {
        String heading = HtmlUtils.htmlEscape(title, "UTF-8");
        return PAGE.formatted(language, heading, heading, html);
    }
}
