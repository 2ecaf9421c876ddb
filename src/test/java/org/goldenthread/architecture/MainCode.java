package org.goldenthread.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The code that the rules are held against, read once. */
final class MainCode {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.goldenthread");

    /** The text of every source file below a folder of the repository, by its path. */
    static Map<String, String> sources(String folder, String ending) {
        try (var paths = Files.walk(Path.of(folder))) {
            Map<String, String> sources = new TreeMap<>();
            for (Path path :
                    paths.filter(each -> each.toString().endsWith(ending)).toList()) {
                sources.put(path.toString(), Files.readString(path));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MainCode() {}
}
