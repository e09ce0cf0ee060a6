package org.sgreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.sgreport.cli.preview.PreviewServer;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.cli.terminal.Terminal;
import org.sgreport.support.Folders;

/**
 * A report in a browser while it is written: it renews itself, keeps its place, and leads to lines.
 */
class PreviewTest extends PageCase {
  private Path template;
  private Path report;
  private PreviewServer server;

  @BeforeEach
  void serve() throws IOException {
    Path place = folder.resolve("preview");
    Folders.copy(Folders.PROJECT.resolve("inputs/a-69-224"), place.resolve("inputs/a-69-224"));
    Folders.copy(Folders.PROJECT.resolve("inputs/treaties"), place.resolve("inputs/treaties"));
    Folders.copy(Folders.PROJECT.resolve("templates"), place.resolve("templates"));
    report = place.resolve("inputs/a-69-224");
    template = place.resolve("templates/a-69-224.md.ftl");
    Map<String, String> variables = Map.of("SGREPORT_EDITOR", "vscode://file{path}:{line}");
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Environment environment = new Environment(nowhere, nowhere, place, variables, Terminal.NONE);
    server = PreviewServer.open(environment, List.of(report));
    browser.width(1500);
    browser.open(address());
    until("document.documentElement.dataset.live");
  }

  @AfterEach
  void end() {
    browser.open("about:blank");
    server.close();
  }

  private String address() {
    return server.addresses().get(0);
  }

  private void until(String condition) {
    browser.until("return " + condition);
  }

  private void save(Path file, String old, String now) {
    String text = Folders.read(file);
    assertThat(text).contains(old);
    Folders.write(file, text.replace(old, now));
  }

  private double top(String id) {
    Number top =
        browser.ask("return document.getElementById(arguments[0]).getBoundingClientRect().top", id);
    return top.doubleValue();
  }

  @Test
  void aSaveRenewsThePageMarksWhatChangedAndKeepsThePlace() {
    browser.ask("document.getElementById('para-40').scrollIntoView()");
    double before = top("para-40");
    save(
        template,
        "Case files of",
        "Many more files, with many more words in a longer line than before, of");
    until("document.querySelector('#para-4.changed')");
    assertThat(browser.find("#para-4").getText()).contains("Many more files");
    assertThat(top("para-40")).isBetween(before - 2, before + 2);
    assertThat(browser.all(".changed")).hasSize(1);
  }

  @Test
  void aReplyRenewsIt() {
    String reply = Folders.read(report.resolve("states/CHE.yaml"));
    Folders.write(report.resolve("states/NOR.yaml"), reply.replace("state: CHE", "state: NOR"));
    until("document.querySelector('#para-17.changed')");
    assertThat(browser.find("#para-17").getText()).contains("28 Member States");
  }

  @Test
  void whatIsWrongIsToldAndThePageStays() {
    save(template, "<@fact of=\"adults-2013\"/>", "<@fact of=\"adults-2031\"/>");
    until("document.getElementById('trouble')");
    assertThat(browser.find("#trouble").getText())
        .contains("templates/a-69-224.md.ftl:", "adults-2031");
    assertThat(browser.find("#para-5").getText()).contains("81 per cent");
    save(template, "<@fact of=\"adults-2031\"/>", "<@fact of=\"adults-2013\"/>");
    until("!document.getElementById('trouble')");
  }

  @Test
  void aParagraphLeadsToItsLineAndALineToItsParagraph() {
    browser.find("#para-5 .n").click();
    WebElement line = browser.find("#template li.at");
    assertThat(line.getText()).contains("In 2013 the number was");
    String number = line.findElement(org.openqa.selenium.By.cssSelector(".n")).getText();
    assertThat(browser.find("#editor").getDomAttribute("href"))
        .isEqualTo("vscode://file" + template.toUri().getRawPath() + ":" + number);
    browser.find("#template li[data-to='para-40'] code").click();
    until("location.hash === '#para-40'");
    assertThat(top("para-40")).isBetween(0.0, 900.0);
  }

  @Test
  void itWorksByKeyboard() {
    browser.ask("document.querySelector('#para-5 .tl').focus()");
    browser.type(Keys.ENTER);
    assertThat(browser.find("#template li.at").getText()).contains("In 2013 the number was");
    browser.ask("document.querySelector('#template li[data-to=\"para-40\"] a').focus()");
    browser.type(Keys.ENTER);
    until("location.hash === '#para-40'");
    browser.ask("document.getElementById('showtemplate').focus()");
    browser.type(Keys.ENTER);
    assertThat(browser.find("#template").isDisplayed()).isFalse();
    browser.type(Keys.ENTER);
    assertThat(browser.find("#template").isDisplayed()).isTrue();
  }

  @Test
  void axeFindsNothing() {
    assertThat(PageAccessTest.found(browser)).isEmpty();
    save(template, "<@fact of=\"adults-2013\"/>", "<@fact of=\"adults-2031\"/>");
    until("document.getElementById('trouble')");
    assertThat(PageAccessTest.found(browser)).isEmpty();
  }

  @Test
  void reportsOfOneNameHaveAddressesOfTheirOwn() throws Exception {
    Path here = folder.resolve("here/the report");
    Path there = folder.resolve("there/the report");
    Folders.copy(report, here);
    Folders.copy(report, there);
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Environment environment =
        new Environment(nowhere, nowhere, folder.resolve("preview"), Map.of(), Terminal.NONE);
    try (PreviewServer both = PreviewServer.open(environment, List.of(here, there))) {
      assertThat(both.addresses())
          .doesNotHaveDuplicates()
          .hasSize(2)
          .noneMatch(a -> a.contains(" "));
      for (String address : both.addresses()) {
        assertThat(status(address)).isEqualTo(200);
      }
    }
  }

  private int status(String address, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void onlyTheAddressWithItsSecretShowsIt() throws Exception {
    String address = address();
    assertThat(status(address)).isEqualTo(200);
    String host = address.substring(0, address.indexOf('/', 8));
    assertThat(status(host + "/")).isEqualTo(404);
    assertThat(status(host + "/" + "0".repeat(64) + "/a-69-224/")).isEqualTo(404);
    assertThat(status(address.replace("127.0.0.1", "localhost"))).isEqualTo(404);
    assertThat(status(address, "Sec-Fetch-Site", "cross-site")).isEqualTo(404);
    assertThat(status(address + "events", "Sec-Fetch-Site", "same-site")).isEqualTo(404);
  }
}
