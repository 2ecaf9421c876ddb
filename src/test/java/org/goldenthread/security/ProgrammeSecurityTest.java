package org.goldenthread.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

class ProgrammeSecurityTest {

    private final ProgrammeSecurity security = new ProgrammeSecurity("https://id.example.org", Set.of("power-bi"));

    @Test
    void aNamedProgrammeWithTheScopeMayRead() {
        assertThat(authorities(token("azp", "power-bi", "results.read"))).containsExactly(Programme.RESULTS);
        assertThat(authorities(token("sub", "power-bi", "openid results.read"))).containsExactly(Programme.RESULTS);
        assertThat(authorities(token("client_id", "power-bi", List.of("results.read"))))
                .containsExactly(Programme.RESULTS);
    }

    @Test
    void withoutTheScopeItMayNot() {
        assertThat(authorities(token("azp", "power-bi", "openid"))).isEmpty();
        assertThat(authorities(token("azp", "power-bi", "results.readers"))).isEmpty();
        assertThat(authorities(Jwt.withTokenValue("t")
                        .header("alg", "RS256")
                        .claim("azp", "power-bi")
                        .build()))
                .isEmpty();
    }

    @Test
    void aProgrammeThatNobodyNamedMayNot() {
        assertThat(authorities(token("azp", "portal", "results.read"))).isEmpty();
        assertThat(authorities(token("unrelated", "power-bi", "results.read"))).isEmpty();
    }

    @Test
    void whoeverIssuedItForCountsAndNotItsSubject() {
        Jwt ofAPerson = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .claim("azp", "portal")
                .claim("sub", "power-bi")
                .claim("scope", "results.read")
                .build();

        assertThat(authorities(ofAPerson)).isEmpty();
    }

    private List<String> authorities(Jwt token) {
        return security.programme(token).getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> !authority.startsWith("FACTOR_"))
                .toList();
    }

    private static Jwt token(String claim, String client, Object scope) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .claim(claim, client)
                .claim("scope", scope)
                .build();
    }
}
