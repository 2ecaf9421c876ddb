package org.goldenthread.engagement.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.goldenthread.PortalTest;
import org.goldenthread.engagement.EngagementFixture;
import org.goldenthread.security.Programme;
import org.goldenthread.security.TestSignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ResultsApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private EngagementFixture fixture;
    private MockMvc portal;

    @BeforeEach
    void release() {
        fixture = new EngagementFixture(context);
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void nobodyReadsWithoutAToken() throws Exception {
        portal.perform(get("/api/v1/waves")).andExpect(status().isUnauthorized());
        portal.perform(get(figures("WAVE"))).andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenThatIsNotForThisDoesNotRead() throws Exception {
        portal.perform(get("/api/v1/waves").with(jwt())).andExpect(status().isForbidden());
    }

    @Test
    void noPersonReadsNotEvenTheOwnerOfSurveys() throws Exception {
        portal.perform(get(figures("WAVE")).with(authentication(TestSignIn.authentication(fixture.farid))))
                .andExpect(status().isForbidden());
    }

    @Test
    void aProgrammeReadsNothingButThisInterface() throws Exception {
        portal.perform(get("/api/v1/people").with(programme())).andExpect(status().isForbidden());
        portal.perform(get("/api/v2/waves").with(programme())).andExpect(status().isForbidden());
        portal.perform(get("/organisation/engagement/results.csv?wave=" + fixture.spring.value())
                        .header("Authorization", "Bearer anything"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void theListOfSurveysIsAsDescribed() throws Exception {
        JsonNode waves = read("/api/v1/waves");

        asDescribed(waves, "Waves");
        assertThat(waves.get("waves").findValuesAsString("title")).contains("Spring pulse 2026", "Autumn pulse 2025");
    }

    @Test
    void figuresAreAsDescribedAndAsManyAsAreReleased() throws Exception {
        JsonNode results = read(figures("SERIES"));

        asDescribed(results, "Figures");
        int released = jdbc.sql("select count(*) from figure where campaign_id in (?, ?)")
                .params(fixture.autumn.value(), fixture.spring.value())
                .query(Integer.class)
                .single();
        assertThat(results.get("rows").intValue()).isEqualTo(released);
        assertThat(results.get("figures").size()).isEqualTo(released);
    }

    @Test
    void whatGoesWithEngagementIsReadAsItWasReleased() throws Exception {
        JsonNode results = read(figures("WAVE"));

        int released = jdbc.sql("select count(*) from release_driver where campaign_id = ?")
                .param(fixture.spring.value())
                .query(Integer.class)
                .single();
        assertThat(results.get("links").size()).isEqualTo(released).isPositive();
        assertThat(results.get("links").findValuesAsString("title")).contains("I can do my job within my hours");
    }

    @Test
    void whatIsWithheldHasItsReasonAndNoNumberWhateverIsStored() throws Exception {
        for (JsonNode figure : read(figures("WAVE")).get("figures")) {
            boolean withheld = !figure.get("withheld").isNull();
            assertThat(List.of("value", "bound", "people"))
                    .allSatisfy(name -> assertThat(figure.get(name).isNull()).isEqualTo(withheld));
            assertThat(withheld
                            && (!figure.get("change").isNull()
                                    || !figure.get("distribution").isNull()))
                    .isFalse();
        }
        assertThat(read(figures("WAVE")).get("figures").findValues("withheld")).anyMatch(reason -> !reason.isNull());
    }

    @Test
    void aSurveyThatIsNotThereIsAnErrorAndNoEmptyResult() throws Exception {
        portal.perform(get("/api/v1/waves/0/figures").with(programme()))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void everybodyMayReadTheDescription() throws Exception {
        portal.perform(get("/api/v1/openapi.yaml")).andExpect(status().isOk());
    }

    private String figures(String span) {
        return "/api/v1/waves/%d/figures?span=%s".formatted(fixture.spring.value(), span);
    }

    private static JwtRequestPostProcessor programme() {
        return jwt().authorities(new SimpleGrantedAuthority(Programme.RESULTS));
    }

    private JsonNode read(String path) throws Exception {
        return JSON.readTree(portal.perform(get(path).with(programme()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    /** By the schema in the description that programmes are given. */
    private static void asDescribed(JsonNode answer, String schema) throws IOException {
        try (InputStream file = new ClassPathResource("api/openapi.yaml").getInputStream()) {
            Map<String, Object> description = new Yaml().load(file);
            description.put("$ref", "#/components/schemas/" + schema);
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.valueToTree(description))
                    .validate(answer);
            assertThat(errors).isEmpty();
        }
    }
}
