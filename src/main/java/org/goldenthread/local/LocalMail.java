package org.goldenthread.local;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Catches the portal's mails on one machine, unless a mail server is named as in production. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
@ConditionalOnExpression("'${spring.mail.host:}' == ''")
class LocalMail {

    @Bean
    MailCatcher mailCatcher() {
        return new MailCatcher();
    }

    @Bean
    JavaMailSenderImpl mailSender(
            MailCatcher catcher, @Value("${spring.mail.properties.mail.smtp.timeout}") String timeout) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(catcher.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", timeout);
        return sender;
    }

    /** Whoever reads a mail has not signed in to the portal yet: its link is what leads there. */
    @Bean
    @Order(2)
    SecurityFilterChain caughtMail(HttpSecurity http) throws Exception {
        return http.securityMatcher(MailPage.PATH, MailPage.PATH + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
                .build();
    }
}
