package org.goldenthread.development.cpd.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.development.cpd.CpdWords;
import org.goldenthread.evidence.CheckedFile;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.evidence.RecordKey;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.security.TestSignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is taken away is one's own, and files of evidence are handed out to be saved by their owner alone. */
@PortalTest
class CpdDownloadTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    CpdService cpd;

    @Autowired
    EvidenceService evidence;

    @Autowired
    JdbcClient jdbc;

    private MockMvc portal;
    private SignedIn amina;
    private SignedIn grace;
    private long piece;

    @BeforeEach
    void prepare() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        PersonId owner = staff.person("Amina", team, "Social worker", null);
        amina = staff.signedIn(owner);
        grace = staff.signedIn(staff.person("Grace", team, "Systems administrator", null), Role.values());
        piece = CurrentUser.runAs(amina, () -> {
            long begun = cpd.begin(UUID.randomUUID());
            cpd.keep(begun, 1, words());
            cpd.finish(begun);
            return begun;
        });
    }

    @Test
    void nobodyFetchesAnythingWithoutSigningIn() throws Exception {
        for (String address : new String[] {"/my-development/cpd.pdf", "/my-development/cpd.csv", address()}) {
            portal.perform(get(address)).andExpect(status().is3xxRedirection());
        }
        fetch("/my-development/cpd.pdf", new SignedIn("x", "X", "outside", Set.of()))
                .andExpect(status().isNotFound());
    }

    @Test
    void evidenceIsSavedByItsOwnerAndByNobodyElse() throws Exception {
        String address = address();
        fetch(address, grace).andExpect(status().isNotFound());
        fetch("/evidence/" + UUID.randomUUID(), amina).andExpect(status().isNotFound());
        fetch(address, amina)
                .andExpect(status().isOk())
                .andExpect(content().bytes("<b>Certificate</b>".getBytes(StandardCharsets.UTF_8)))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void theTableHasTheRegulatorsFieldsAndRunsNoFormula() throws Exception {
        String csv = fetch("/my-development/cpd.csv", amina)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("Title,Type,Description and relevance,Date,Learning,Impact on practice,Peer reflection")
                .contains("'=1+1", "\"I write shorter,\nand sooner\"", "2026-05-12");
        assertThat(fetch("/my-development/cpd.csv", grace)
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("I write shorter");
    }

    @Test
    void theDocumentIsReadableAndTagged() throws Exception {
        byte[] pdf = fetch("/my-development/cpd.pdf", amina)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Continuing professional development of Amina Test",
                            "Less is more",
                            "Skills and interventions");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private String address() {
        return CurrentUser.runAs(amina, () -> {
            CheckedFile file = evidence.check("certificate.txt", "<b>Certificate</b>".getBytes(StandardCharsets.UTF_8));
            evidence.add(new RecordKey("cpd-entry", piece), file);
            return "/evidence/" + file.id();
        });
    }

    private ResultActions fetch(String address, SignedIn person) throws Exception {
        return portal.perform(get(address).with(authentication(TestSignIn.authentication(person))));
    }

    private static CpdWords words() {
        return new CpdWords(
                "=1+1",
                "course",
                "A day about evidence",
                Optional.of(LocalDate.of(2026, 5, 12)),
                "Less is more",
                "I write shorter,\nand sooner",
                "",
                Set.of("skills"));
    }
}
