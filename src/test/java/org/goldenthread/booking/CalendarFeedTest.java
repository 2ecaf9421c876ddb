package org.goldenthread.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.PortalTest;
import org.goldenthread.learning.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The private address works without signing in, can be made anew and ended, and cannot be found out from the database. */
@PortalTest
class CalendarFeedTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    JdbcClient jdbc;

    private MockMvc portal;
    private BookingFixture fixture;
    private SessionId session;

    @BeforeEach
    void bookedByTwo() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        fixture = new BookingFixture(context);
        session = fixture.session("Court skills", 20, 5);
        fixture.book(fixture.amina, session);
        fixture.book(fixture.ben, session);
    }

    @Test
    void aCalendarProgrammeReadsOnesOwnBookingsAndNobodyElse() throws Exception {
        MockHttpServletResponse answer = answer(address());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getCookies()).as("no session").isEmpty();
        String feed = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(SomebodysCalendar.read(feed))
                .extracting(SomebodysCalendar.Entry::title)
                .containsExactly("Court skills");
        assertThat(feed).doesNotContain("Amina", "Ben", "Test", "example.org");
    }

    @Test
    void theAddressBeforeLeadsNowhereAndNeitherDoesAGuess() throws Exception {
        String before = address();
        String now = address();
        assertThat(now).isNotEqualTo(before).hasSize("/calendar/.ics".length() + 43);
        assertThat(answer(before).getStatus()).isEqualTo(404);
        assertThat(answer(now).getStatus()).isEqualTo(200);
        assertThat(answer("/calendar/" + "A".repeat(43) + ".ics").getStatus()).isEqualTo(404);
        assertThat(portal.perform(post(now)).andReturn().getResponse().getStatus())
                .isEqualTo(403);
        BookingFixture.by(fixture.amina, () -> {
            feeds.end();
            return true;
        });
        assertThat(answer(now).getStatus()).isEqualTo(404);
        Optional<Instant> since = BookingFixture.by(fixture.amina, feeds::since);
        assertThat(since).isEmpty();
    }

    @Test
    void whoeverReadsTheTableCannotReadCalendars() {
        String secret = address().substring("/calendar/".length()).replace(".ics", "");
        assertThat(jdbc.sql("select row_to_json(calendar_feed)::text from calendar_feed where person_id = :person")
                        .param("person", fixture.aminasKey.value())
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    private String address() {
        return URI.create(BookingFixture.by(fixture.amina, feeds::renew)).getPath();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return portal.perform(get(path)).andReturn().getResponse();
    }
}
