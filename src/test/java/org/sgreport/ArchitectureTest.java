package org.sgreport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  /** A package may import those before it. To change the list is a decision to be written down. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "diagnostic",
          "source",
          "language",
          "reference",
          "ooxml",
          "model",
          "document",
          "load",
          "history",
          "tally",
          "check",
          "draft",
          "read",
          "lint",
          "trace",
          "compare",
          "write",
          "compile",
          "format",
          "scaffold",
          "collect",
          "importer",
          "print",
          "serve",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sgreport");

  @Test
  void packagesImportOnlyThoseBeforeThem() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(p -> "org.sgreport." + p + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.sgreport." + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("org.sgreport.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsInTheOrder() {
    List<String> unknown =
        CLASSES.stream()
            .map(c -> c.getPackageName().replaceFirst("^org\\.sgreport\\.", "").split("\\.")[0])
            .distinct()
            .filter(p -> !ORDER.contains(p))
            .toList();
    assertThat(unknown).isEmpty();
  }

  @Test
  void eachLibraryHasOneRoom() {
    onlyIn("freemarker..", "org.sgreport.draft.template..");
    onlyIn(
        "org.commonmark..",
        "org.sgreport.draft.markdown..",
        "org.sgreport.read.markdown..",
        "org.sgreport.write.evidence..",
        "org.sgreport.write.markdown..");
    onlyIn("org.yaml..", "org.sgreport.source..");
    onlyIn("picocli..", "org.sgreport.cli..");
    onlyIn("org.apache.poi..", "org.sgreport.read..", "org.sgreport.print..");
  }

  private static void onlyIn(String library, String... rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void standardOutputIsTheCommandLinesOwn() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.sgreport.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .check(CLASSES);
  }
}
