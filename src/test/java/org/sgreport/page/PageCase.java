package org.sgreport.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Browser;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** The pages of the specimens in a real browser, which is started once a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageCase {
  static final List<String> SPECIMENS =
      List.of("a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens");

  @TempDir static Path folder;
  Browser browser;

  @BeforeAll
  void start() {
    browser = new Browser();
    for (String specimen : SPECIMENS) {
      page(specimen, specimen + ".html");
    }
  }

  /** Renders a specimen as a page of a name, with more options. */
  static Path page(String specimen, String name, String... options) {
    List<String> command = new ArrayList<>(List.of("render", "--to", "html"));
    command.addAll(List.of(options));
    command.addAll(List.of("-o", folder.resolve(name).toString(), "inputs/" + specimen));
    Program run = Program.run(Folders.PROJECT, command.toArray(String[]::new));
    if (run.status() != 0) {
      throw new IllegalStateException(run.err());
    }
    return folder.resolve(name);
  }

  void open(String specimen, String place) {
    browser.open(folder.resolve(specimen + ".html"), place);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }
}
