package org.goldenthread.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema explains itself, and deletion is designed: whoever adds a table says what becomes of it. */
@PortalTest
class SchemaTest {

    private static final String OUR_TABLES = """
            our_table as (
                select oid, relname from pg_class
                 where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                   and relname <> 'flyway_schema_history')
            """;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTableHasAComment() {
        assertThat(names("""
                select relname from our_table where coalesce(obj_description(oid, 'pg_class'), '') = ''
                """)).isEmpty();
    }

    @Test
    void everyColumnHasAComment() {
        // The columns of scheduled_tasks are named by the library that uses them.
        assertThat(names("""
                select relname || '.' || attname
                  from our_table join pg_attribute on attrelid = oid and attnum > 0 and not attisdropped
                 where coalesce(col_description(oid, attnum), '') = '' and relname <> 'scheduled_tasks'
                """)).isEmpty();
    }

    @Test
    void everyTableThatNamesAPersonSaysHowLongItIsKeptAndWhatASubjectAccessExportShows() {
        String namingAPerson = """
                select relname
                  from our_table
                 where (relname = 'person'
                        or exists (select from pg_constraint
                                    where conrelid = our_table.oid and confrelid = 'person'::regclass)
                        or exists (select from pg_attribute
                                    where attrelid = our_table.oid and attnum > 0 and not attisdropped
                                      and attname ~ '(person|employee|staff_member|e_?mail|user_name|answered_by)'))
                """;
        assertThat(names(namingAPerson)).contains("person", "post", "unit_version");
        assertThat(names(namingAPerson + """
                 and (obj_description(oid, 'pg_class') !~* '\\m(kept|deleted)\\M'
                      or obj_description(oid, 'pg_class') !~* 'subject access')
                """)).isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        assertThat(names("""
                select relname || '.' || conname
                  from our_table join pg_constraint on conrelid = our_table.oid and contype = 'f'
                 where not exists (
                       select from pg_index
                        where indrelid = conrelid
                          and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)
                """)).isEmpty();
    }

    @Test
    void namesAreInLowerCaseAndKeysAreNamedAfterTheirTable() {
        assertThat(names("select relname from our_table where relname <> lower(relname)"))
                .isEmpty();
        assertThat(names("""
                select relname || '.' || attname
                  from our_table join pg_attribute on attrelid = oid and attnum > 0 and not attisdropped
                 where attidentity <> ''
                   and relname || '_id' !~ ('(^|_)' || attname || '$')
                """)).isEmpty();
    }

    private List<String> names(String select) {
        return jdbc.sql("with " + OUR_TABLES + select).query(String.class).list();
    }
}
