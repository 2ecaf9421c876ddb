package org.goldenthread.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** A real PostgreSQL in a child process. With a data folder it lasts from run to run; without one it is temporary. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${goldenthread.local.data:}") String folder) throws IOException {
        // Zonky turns this off; then a crash could cost an answer that somebody was thanked for.
        var builder = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on");
        if (!folder.isBlank()) {
            builder.setDataDirectory(Path.of(folder).toAbsolutePath()).setCleanDataDirectory(false);
        }
        return builder.start();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(EmbeddedPostgres postgres) {
        return DataSourceBuilder.create()
                .url(postgres.getJdbcUrl("postgres", "postgres"))
                .username("postgres")
                .build();
    }
}
