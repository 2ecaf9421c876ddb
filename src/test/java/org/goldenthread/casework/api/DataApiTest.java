package org.goldenthread.casework.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Map;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.casework.CaseFixture;
import org.goldenthread.casework.CaseTable;
import org.goldenthread.performance.PerformanceFixture;
import org.goldenthread.security.Programme;
import org.goldenthread.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class DataApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestClock clock;

    private CaseFixture fixture;
    private MockMvc portal;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new CaseFixture(context);
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySendsWithoutAToken() throws Exception {
        portal.perform(observations("")).andExpect(status().isUnauthorized());
        portal.perform(plans("")).andExpect(status().isUnauthorized());
    }

    @Test
    void neitherAPersonNorAProgrammeThatMayOnlyReadSends() throws Exception {
        portal.perform(observations("").with(authentication(TestSignIn.authentication(CaseFixture.ADMINISTRATOR))))
                .andExpect(status().isForbidden());
        portal.perform(plans("").with(jwt().authorities(new SimpleGrantedAuthority(Programme.RESULTS))))
                .andExpect(status().isForbidden());
    }

    @Test
    void aProgrammeThatSendsReadsNothing() throws Exception {
        portal.perform(get("/api/v1/waves").with(sender())).andExpect(status().isForbidden());
        portal.perform(get("/api/v1/observations").with(sender())).andExpect(status().isForbidden());
    }

    @Test
    void goodRowsLoadAndBadOnesComeBackAsDescribed() throws Exception {
        String rows = fixture.performance.row(fixture.team.getFirst(), "supervision-held,2026-10,9,10")
                + "nobody,supervision-held,2026-10,9,10\n";

        String answer = portal.perform(
                        observations(PerformanceFixture.HEADER + rows).with(sender()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.leftOut").value(1))
                .andExpect(jsonPath("$.problems[0].column").value("employee_number"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        asDescribed(answer);
    }

    @Test
    void askedForCsvItGivesRowColumnValueAndReason() throws Exception {
        String rows = "$g1,$c1,2026-10-05,\n$g2,Amber Jones,2026-10-05,\n".replace("$", fixture.mark);

        String answer = portal.perform(plans(CaseFixture.header(CaseTable.PLANS) + rows)
                        .accept("text/csv")
                        .with(sender()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer)
                .contains("row,column,value,reason")
                .contains("3,cppl_person_id,Amber Jones,\"This looks like a name.");
    }

    @Test
    void aFileThatTellsWhoAChildIsIsRefusedWithTheReason() throws Exception {
        portal.perform(plans("cppl_cp_plan_id,surname\n1,Jones\n").with(sender()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("surname")));
    }

    @Test
    void aTableThatIsNotThereAndADayToComeAreRefused() throws Exception {
        portal.perform(send("/api/v1/case-data/ssd_person", "2026-11-15", "").with(sender()))
                .andExpect(status().isNotFound());
        portal.perform(send("/api/v1/observations", "2026-11-17", "").with(sender()))
                .andExpect(status().isBadRequest());
    }

    private MockHttpServletRequestBuilder observations(String body) {
        return send("/api/v1/observations", "2026-11-15", body);
    }

    private MockHttpServletRequestBuilder plans(String body) {
        return send("/api/v1/case-data/ssd_cp_plans", "2026-11-15", body);
    }

    private static MockHttpServletRequestBuilder send(String path, String dataDate, String body) {
        return post(path)
                .queryParam("source", "Case system")
                .queryParam("dataDate", dataDate)
                .contentType("text/csv")
                .content(body);
    }

    private static JwtRequestPostProcessor sender() {
        return jwt().authorities(new SimpleGrantedAuthority(Programme.DATA));
    }

    /** By the schema in the description that programmes are given. */
    private static void asDescribed(String answer) throws Exception {
        try (InputStream file = new ClassPathResource("api/openapi.yaml").getInputStream()) {
            Map<String, Object> description = new Yaml().load(file);
            description.put("$ref", "#/components/schemas/Received");
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JSON.valueToTree(description))
                            .validate(JSON.readTree(answer)))
                    .isEmpty();
        }
    }
}
