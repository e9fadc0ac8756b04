package org.synthesis.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.synthesis.script.View;

/** The directions in which modules and packages may know each other. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.synthesis");

    @Test
    void everythingIsLookedAt() {
        for (String part : new String[] {"model", "scoring", "io", "script", "examples"}) {
            assertTrue(CLASSES.stream().anyMatch(c -> c.getPackageName().startsWith("org.synthesis." + part)), part);
        }
    }

    @Test
    void modelKnowsValuesOnly() {
        classes()
                .that()
                .resideInAPackage("org.synthesis.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.synthesis.model..", "java..", "com.google..", "org.jspecify..", "org.immutables..")
                .because("values are used by apps that want neither algorithms nor files")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.synthesis.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .because("the model reads no files and draws no numbers")
                .check(CLASSES.that(DescribedPredicate.not(generated())));
    }

    @Test
    void scoringKnowsModelOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.synthesis.scoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.synthesis.io..", "org.synthesis.script..", "com.fasterxml..")
                .because("methods take values and return values")
                .check(CLASSES);
    }

    @Test
    void scoringReadsNothingButItsOwnTables() {
        noClasses()
                .that()
                .resideInAPackage("org.synthesis.scoring..")
                .and()
                .resideOutsideOfPackage("org.synthesis.scoring.resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..")
                .because("methods take values and return values; the tables of rules are shipped with them")
                .check(CLASSES);
    }

    @Test
    void onlyKernelsKnowNumericalLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.synthesis.scoring.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons..")
                .because("a numerical library can then be replaced in one place")
                .check(CLASSES);
    }

    @Test
    void codecsKnowModelOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.synthesis.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.synthesis.scoring..", "org.synthesis.script..")
                .because("a writer prints what was concluded and concludes nothing itself")
                .check(CLASSES);
    }

    @Test
    void everyFormatLibraryStaysInItsPackage() {
        stays("com.fasterxml..", "org.synthesis.io.json..");
        stays("de.siegmar..", "org.synthesis.io.csv..");
        stays("org.dhatim..", "org.synthesis.io.workbook..");
        stays("gg.jte..", "org.synthesis.io.report..");
    }

    private static void stays(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a format library can then be replaced in one place")
                .check(CLASSES);
    }

    @Test
    void noPackageCycles() {
        for (String module : new String[] {"model", "scoring", "io"}) {
            slices().matching("org.synthesis." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(CLASSES);
            noClasses()
                    .that()
                    .resideInAPackage("org.synthesis." + module + ".*..")
                    .should()
                    .dependOnClassesThat(DescribedPredicate.describe(
                            "aggregates of " + module,
                            type -> !module.equals("io")
                                    && type.getPackageName().equals("org.synthesis." + module)))
                    .because("the root package of a module stands on top of its packages")
                    .check(CLASSES);
        }
    }

    @Test
    void librariesNeitherPrintNorExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.synthesis.examples..")
                .and()
                .doNotBelongToAnyOf(View.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("an application decides what is printed; a view prints when its caller says so")
                .check(CLASSES);
    }

    @Test
    void drawingNeedsNoDesktop() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
                .because("pictures must come out the same on every machine")
                .check(CLASSES);
    }

    @Test
    void publicMethodsShowNothingOfGuavaButItsCollections() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(generated()))
                .should()
                .haveRawReturnType(DescribedPredicate.describe(
                        "not from Guava, or one of its immutable collections",
                        type -> !type.getPackageName().startsWith("com.google")
                                || type.getSimpleName().startsWith("Immutable")))
                .because("callers learn one set of types")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> generated() {
        return DescribedPredicate.describe("generated", type -> type.getName().matches(".*\\.Immutable[A-Z].*"));
    }
}
