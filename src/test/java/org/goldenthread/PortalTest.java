package org.goldenthread;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test against the whole portal and a real PostgreSQL. All such tests share one application context, so none may
 * depend on an empty database: each makes people, units and campaigns of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "goldenthread.local.data=",
            "goldenthread.local.staff=0",
            "vaadin.productionMode=true",
            // Attacks by many at once wait longer on a busy machine; what never comes still fails.
            "spring.datasource.hikari.connection-timeout=120000",
            "goldenthread.mail.every=PT24H",
            "goldenthread.mail.news-every=PT20H",
            "goldenthread.mail.news-rests=PT1H",
            "goldenthread.booking.every=PT24H",
            "goldenthread.suggestion.round=-",
            "goldenthread.supervision.round=-",
            "goldenthread.development.round=-",
            "goldenthread.supervision.figures=-",
            "goldenthread.suggestion.weekly=true"
        })
@ActiveProfiles("local")
@Import(TestClock.Configuration.class)
@TestExecutionListeners(listeners = OwnSecurityContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PortalTest {}
