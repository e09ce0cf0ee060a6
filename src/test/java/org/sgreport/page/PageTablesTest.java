package org.sgreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The heat map is sorted and filtered, and the maps show one measure or all. */
class PageTablesTest extends PageCase {
  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  private List<String> states() {
    return browser.ask(
        "return [...document.querySelectorAll('#states tbody tr')].filter(r => !r.hidden)"
            + ".map(r => r.cells[0].textContent)");
  }

  private List<String> column(int index) {
    return browser.ask(
        "return [...document.querySelectorAll('#states tbody tr')].map(r => r.cells[arguments[0]]"
            + ".textContent)",
        index);
  }

  private void choose(String select, String words) {
    browser.ask(
        "const s = document.getElementById(arguments[0]);"
            + "s.value = [...s.options].find(o => o.text === arguments[1]).value;"
            + "s.dispatchEvent(new Event('input'))",
        select,
        words);
  }

  @Test
  void aHeadSortsUpAndDown() {
    open("a-69-224", "replies");
    WebElement measures = browser.find("#states thead th:nth-child(4) button");
    measures.click();
    assertThat(column(3)).isSortedAccordingTo(Comparator.comparing(Integer::valueOf));
    assertThat(browser.all("#states th[aria-sort=ascending]")).hasSize(1);
    measures.sendKeys(Keys.ENTER);
    assertThat(column(3))
        .isSortedAccordingTo(Comparator.comparing((String n) -> -Integer.valueOf(n)));
    assertThat(states()).first().isEqualTo("Georgia");
  }

  @Test
  void statesAreFilteredByNameGroupAndMeasure() {
    open("school-gardens", "replies");
    assertThat(browser.find("#shown").getText()).isEqualTo("9 of 9 States");
    browser.find("#find").sendKeys("ph");
    assertThat(states()).containsExactly("Philippines");
    browser.find("#find").clear();
    choose("group", "Asia-Pacific States");
    assertThat(states()).containsExactly("Fiji", "Nepal", "Philippines");
    choose("measure", "Law on school gardens");
    assertThat(states()).containsExactly("Nepal", "Philippines");
    assertThat(browser.find("#shown").getText()).isEqualTo("2 of 9 States");
  }

  @Test
  void aSectionIsReadCellByCell() {
    open("school-gardens", "replies");
    choose("section", "Law and curricula");
    String nepal = "#states tr[data-k=NPL] ";
    assertThat(browser.all(nepal + "td.cell")).hasSize(3);
    assertThat(browser.find(nepal + "td.cell a").getText()).isEqualTo("under preparation");
    browser.find(nepal + "td.cell a").click();
    assertThat(browser.find("#panebody").getText()).contains("Law on school gardens");
  }

  @Test
  void aCellSaysItsMeasureAndShowsItsEntry() {
    open("school-gardens", "replies");
    WebElement strip = browser.find("#states tr[data-k=KEN] .strip");
    browser.pointAt(strip);
    assertThat(browser.find("#tip").getText()).isEqualTo("Kenya: Law on school gardens: in force");
    browser.tap(strip);
    assertThat(browser.find("#panebody blockquote").getText()).contains("gives each school a plot");
  }

  @Test
  void theMapsShowOneMeasure() {
    open("school-gardens", "map");
    choose("mapmeasure", "Law on school gardens");
    assertThat(shade("KEN")).isEqualTo("b4");
    assertThat(shade("NPL")).isEqualTo("b2");
    assertThat(shade("FJI")).isEqualTo("b1");
    assertThat(shade("FRA")).isEqualTo("b0");
    assertThat(browser.find(".legend.one").getText()).contains("in force", "other status");
    choose("mapmeasure", "all, by their number");
    assertThat(shade("KEN")).isEqualTo("b4");
    assertThat(browser.all(".legend.one")).isEmpty();
  }

  private String shade(String code) {
    String ofMap = browser.find(".world [data-k=" + code + "]").getDomAttribute("class");
    assertThat(browser.find(".tiles [data-k=" + code + "]").getDomAttribute("class"))
        .isEqualTo(ofMap);
    return ofMap;
  }

  @Test
  void aTileShowsTheReplyAndItsUses() {
    open("school-gardens", "map");
    browser.find(".tiles [data-k=KEN] a").click();
    assertThat(browser.find("#panebody h3").getText()).isEqualTo("Kenya");
    browser.find("#panebody .uses a").click();
    assertThat(browser.find("#report").isDisplayed()).isTrue();
    assertThat(browser.find("#map").isDisplayed()).isFalse();
  }

  @Test
  void aMeasureLeadsToItsParagraphs() {
    open("a-69-224", "m-penal-code");
    assertThat(browser.find("#m-penal-code").getText()).contains("Cuba", "Switzerland", "para. 20");
  }
}
