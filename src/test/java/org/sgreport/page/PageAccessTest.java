package org.sgreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sgreport.support.Browser;
import org.sgreport.support.Folders;

/** Whoever cannot see or point can use every view: as far as axe-core can tell, by WCAG 2.2 AA. */
class PageAccessTest extends PageCase {
  private static final String AXE =
      Folders.read(Folders.PROJECT.resolve("src/test/resources/axe/axe-4.14.1.min.js"));

  /** What axe-core leaves open for words before a picture, or cut by the edge of the window. */
  private static final List<String> OPEN = List.of("color-contrast", "target-size");

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const open = arguments[0];
      axe.run({runOnly: {type: 'tag', values:
          ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
        .then(r => done(r.violations.concat(r.incomplete.filter(i => !open.includes(i.id)))
          .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target).join(' '))));
      """;

  private static final List<String> VIEWS =
      List.of("report", "replies", "map", "draft", "measures", "sources", "evidence");

  @TestFactory
  Stream<DynamicTest> axeFindsNothing() {
    return SPECIMENS.stream()
        .flatMap(
            s ->
                VIEWS.stream()
                    .map(v -> DynamicTest.dynamicTest(s + "#" + v, () -> isAccessible(s, v))));
  }

  @TestFactory
  Stream<DynamicTest> onATelephoneWithThePaneOpen() {
    return VIEWS.stream()
        .map(
            v ->
                DynamicTest.dynamicTest(
                    v,
                    () -> {
                      browser.width(500);
                      open("school-gardens", v);
                      browser.ask("document.querySelector('a.c, .src h3 ~ p a').click()");
                      isAccessible();
                    }));
  }

  @Test
  void aSectionReadAsATable() {
    open("a-69-224", "replies");
    browser.ask(
        "const s = document.getElementById('section'); s.selectedIndex = 1;"
            + "s.dispatchEvent(new Event('input'))");
    assertThat(browser.all("#states td.yes")).isNotEmpty();
    isAccessible();
  }

  @AfterEach
  void widen() {
    browser.width(1500);
  }

  private void isAccessible(String specimen, String view) {
    open(specimen, view);
    isAccessible();
  }

  private void isAccessible() {
    assertThat(found(browser)).isEmpty();
  }

  /** What axe-core finds on the page that is open: rules, and some of the elements. */
  static List<String> found(Browser browser) {
    browser.ask(AXE);
    return browser.await(RUN, OPEN);
  }
}
