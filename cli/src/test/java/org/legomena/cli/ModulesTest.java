package org.legomena.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Each module knows those before it and none after it. */
class ModulesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.legomena");

  @Test
  void modulesPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("reading")
        .definedBy("org.legomena.reading..")
        .layer("language")
        .definedBy("org.legomena.language..")
        .layer("coding")
        .definedBy("org.legomena.coding..")
        .layer("ledger")
        .definedBy("org.legomena.ledger..")
        .layer("server")
        .definedBy("org.legomena.server..")
        .layer("cli")
        .definedBy("org.legomena.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("server")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("ledger")
        .mayOnlyBeAccessedByLayers("server", "cli")
        .whereLayer("coding")
        .mayOnlyBeAccessedByLayers("ledger", "server", "cli")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("coding", "ledger", "server", "cli")
        .check(CLASSES);
  }

  @Test
  void parsingLibraryStaysInsideLanguage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.legomena.language..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .because("the parser will be replaced")
        .check(CLASSES);
  }

  @Test
  void othersInternalsAreLeftAlone() {
    for (String module : new String[] {"reading", "language", "coding", "ledger", "server"}) {
      noClasses()
          .that()
          .resideOutsideOfPackage("org.legomena." + module + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.legomena." + module + ".internal..")
          .check(CLASSES);
    }
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.legomena.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }
}
