package org.goldenthread.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

/** Where the caught mails can be read: a list, and each as text and as a mail programme would show it. */
@Controller
@Profile("local")
class MailPage {

    static final String PATH = "/mail";

    private final ObjectProvider<MailCatcher> catcher;
    private final String template;

    /** @param catcher there is none where a mail server is named */
    MailPage(ObjectProvider<MailCatcher> catcher) throws IOException {
        this.catcher = catcher;
        template = new ClassPathResource("local/mail.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(value = PATH, produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String list() {
        String rows = catcher.stream()
                .flatMap(each -> each.all().stream())
                .map(mail -> "<tr><th scope=\"row\"><a href=\"%s/%s\">%s</a></th><td>%s</td><td>%s</td></tr>"
                        .formatted(PATH, mail.id(), escaped(mail.to()), escaped(mail.subject()), escaped(mail.date())))
                .collect(Collectors.joining("\n"));
        String table = "<table><caption>The last mails</caption><thead><tr><th scope=\"col\">To</th>"
                + "<th scope=\"col\">Subject</th><th scope=\"col\">Sent</th></tr></thead><tbody>" + rows
                + "</tbody></table>";
        return page("Caught mails", rows.isEmpty() ? "<p>There is none yet.</p>" : table);
    }

    @GetMapping(value = PATH + "/{id}", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String mail(@PathVariable UUID id) {
        CaughtMail mail = find(id);
        return page(escaped(mail.subject()), """
                <p>To %s, sent %s. <a href="%s">All mails</a></p>
                <h2>As a mail programme shows it</h2>
                <iframe title="The mail as HTML" src="%s/%s/html" sandbox="allow-top-navigation-by-user-activation"></iframe>
                <h2>As plain text</h2>
                <pre tabindex="0" role="region" aria-label="The mail as plain text">%s</pre>
                """.formatted(
                        escaped(mail.to()), escaped(mail.date()), PATH, PATH, mail.id(), linked(mail.plain())));
    }

    @GetMapping(value = PATH + "/{id}/html", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String html(@PathVariable UUID id) {
        return find(id).html().replace("<head>", "<head><base target=\"_top\">");
    }

    private CaughtMail find(UUID id) {
        return catcher.stream()
                .flatMap(each -> each.find(id).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(String title, String body) {
        return template.replace("{{title}}", title).replace("{{body}}", body);
    }

    private static String linked(String text) {
        return escaped(text).replaceAll("(https?://[^\\s<]+)", "<a href=\"$1\">$1</a>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
