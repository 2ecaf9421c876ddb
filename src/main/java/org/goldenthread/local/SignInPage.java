package org.goldenthread.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The embedded provider's sign-in page, with the demo people listed. */
@Controller
@Profile("local")
class SignInPage {

    private final String template;

    SignInPage() throws IOException {
        template = new ClassPathResource("local/sign-in.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(value = LocalSignIn.SIGN_IN_PAGE, produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String page(CsrfToken csrf, @RequestParam(required = false) @Nullable String error) {
        return template.replace("{{error}}", error == null ? "hidden" : "")
                .replace("{{csrf-name}}", HtmlUtils.htmlEscape(csrf.getParameterName()))
                .replace("{{csrf}}", HtmlUtils.htmlEscape(csrf.getToken()))
                .replace("{{people}}", people());
    }

    private static String people() {
        return Arrays.stream(DemoPerson.values())
                .map(person -> "<li><button type=\"button\" data-user=\"%s\"><strong>%s</strong> %s</button></li>"
                        .formatted(person.userName(), person.userName(), HtmlUtils.htmlEscape(person.whatTheyDo())))
                .collect(Collectors.joining("\n"));
    }
}
