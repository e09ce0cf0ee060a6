package org.sgreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Every computed span shows what it rests on, by pointer, by touch and by keyboard. */
class PageEvidenceTest extends PageCase {
  /** How many are pointed at and touched; every one of them with {@code -Dpage.spans=9999}. */
  private static final int SPANS = Integer.getInteger("page.spans", 8);

  private static final String WORDS = "#report [id^=s]:is(.c, .whole)";

  private List<WebElement> sample() {
    List<WebElement> spans = new ArrayList<>(browser.all(WORDS));
    Collections.shuffle(spans, new Random(22));
    return spans.subList(0, Math.min(SPANS, spans.size()));
  }

  /** The pane's text, and that it is about these words. */
  private void isShown(WebElement words) {
    String number = words.getDomAttribute("id").substring(1);
    assertThat(browser.find("#pane").isDisplayed()).as(number).isTrue();
    String expected =
        browser.ask(
            "return document.getElementById('e' + arguments[0]).firstElementChild.textContent",
            number);
    String shown = browser.ask("return document.querySelector('#panebody h3').textContent");
    assertThat(shown).isEqualTo(expected);
    assertThat(browser.find("#panebody code").getText()).isNotEmpty();
  }

  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("SPECIMENS")
  void asManySpansAsTraceFinds(String specimen) {
    open(specimen, "");
    Program trace = Program.run(Folders.PROJECT, "trace", "--format", "csv", "inputs/" + specimen);
    assertThat(browser.all(WORDS)).hasSize((int) trace.out().lines().count() - 1);
    assertThat(browser.all("#evidence li[id]")).hasSameSizeAs(browser.all(WORDS));
  }

  @ParameterizedTest
  @FieldSource("SPECIMENS")
  void pointing(String specimen) {
    open(specimen, "");
    for (WebElement words : sample()) {
      browser.pointAt(words);
      isShown(words);
    }
  }

  @ParameterizedTest
  @FieldSource("SPECIMENS")
  void touching(String specimen) {
    open(specimen, "");
    for (WebElement words : sample()) {
      boolean link = words.getTagName().equals("a");
      browser.tap(link ? words : sign(words));
      isShown(words);
      browser.find("#close").click();
    }
  }

  /** The sign behind words that have links of their own. */
  private WebElement sign(WebElement words) {
    return browser.find(".k[href='#e" + words.getDomAttribute("id").substring(1) + "']");
  }

  @ParameterizedTest
  @FieldSource("SPECIMENS")
  void theKeyboardReachesAndOpensEach(String specimen) {
    open(specimen, "");
    List<WebElement> spans = browser.all(WORDS);
    Set<String> reached = new HashSet<>();
    for (int tabs = 0; tabs < 4000 && !reached.contains("end"); tabs++) {
      browser.type(Keys.TAB);
      String at =
          browser.ask("return document.activeElement.hash || document.activeElement.tagName");
      reached.add(at.equals("BODY") ? "end" : at);
    }
    for (WebElement words : spans) {
      String evidence = "#e" + words.getDomAttribute("id").substring(1);
      assertThat(reached).contains(evidence);
    }
    for (WebElement words : sample()) {
      WebElement link = words.getTagName().equals("a") ? words : sign(words);
      browser.ask("arguments[0].focus()", link);
      browser.type(Keys.ENTER);
      isShown(words);
      String focus = browser.ask("return document.activeElement.id");
      assertThat(focus).isEqualTo("panetitle");
      browser.type(Keys.ESCAPE);
      assertThat(browser.find("#pane").isDisplayed()).isFalse();
      assertThat((Boolean) browser.ask("return document.activeElement === arguments[0]", link))
          .isTrue();
    }
  }
}
