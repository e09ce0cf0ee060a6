package org.sgreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.cli.preview.PreviewServer;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.cli.terminal.Terminal;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.WordFile;

/**
 * The source that the specimen of school gardens withholds is counted, and is named in nothing that
 * any command prints or writes.
 */
class WithheldTest {
  private static final String REPORT = "inputs/school-gardens";
  private static final Pattern NAMES = Pattern.compile("\\bBTN\\b|Bhutan");

  /** Commands of the whole program, in the order in which they can be run. */
  private static final List<String> LINES =
      List.of(
          "validate " + REPORT,
          "validate --format json " + REPORT,
          "lint " + REPORT,
          "lint --fix --diff " + REPORT,
          "status " + REPORT,
          "status --format json " + REPORT,
          "tally " + REPORT,
          "tally --by state " + REPORT,
          "tally --by entity " + REPORT,
          "tally --by group " + REPORT,
          "tally --by group --measure garden-law " + REPORT,
          "tally --by cross " + REPORT,
          "tally --by value " + REPORT,
          "tally --matrix --format csv " + REPORT,
          "tally --matrix --format xlsx -o out/matrix.xlsx " + REPORT,
          "trace " + REPORT,
          "trace --format json " + REPORT,
          "trace --inputs " + REPORT,
          "trace --inputs --unused " + REPORT,
          "render --emit model " + REPORT,
          "render --emit tally " + REPORT,
          "render --emit markdown " + REPORT,
          "render --emit document " + REPORT,
          "render --manifest out/manifest.json " + REPORT,
          "render --comments -o out/comments.docx " + REPORT,
          "render --draft -o out/draft.docx " + REPORT,
          "render --to markdown -o out/text.md " + REPORT,
          "render --to text -o out/text.txt " + REPORT,
          "render --against later -o out/tracked.docx " + REPORT,
          "diff later " + REPORT,
          "diff " + REPORT + " later",
          "diff --format html " + REPORT + " later",
          "diff open " + REPORT,
          "render --against open -o out/tracked.docx " + REPORT,
          "text out/school-gardens.docx",
          "import -o inputs/imported out/school-gardens.docx",
          "fmt --check " + REPORT,
          "init --from " + REPORT + " inputs/next",
          "status inputs/next",
          "directives",
          "explain replies",
          "schema state");

  /** Every Member State is on the maps of a page; this one as any that did not reply. */
  private static final Pattern MAPS =
      Pattern.compile("<(path|li) class=\"b0\" data-k=\"BTN\".*?: no reply.*?</\\1>");

  @TempDir Path folder;

  @BeforeEach
  void layDownThree() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    Folders.copy(folder.resolve(REPORT), folder.resolve("later"));
    Folders.copy(folder.resolve(REPORT), folder.resolve("open"));
    change("later", "value: 50", "value: 51");
    change("open", "withheld: yes\n", "");
  }

  private void change(String name, String before, String after) {
    Path file = folder.resolve(name).resolve("states/BTN.yaml");
    String text = Folders.read(file);
    assertThat(text).contains(before);
    Folders.write(file, text.replace(before, after));
  }

  private Program run(String line) {
    return Program.run(folder, line.split(" "));
  }

  @TestFactory
  Stream<DynamicTest> noCommandNamesIt() {
    return LINES.stream().map(l -> DynamicTest.dynamicTest(l, () -> quiet(l)));
  }

  private void quiet(String line) {
    List.of("out", "inputs/imported", "inputs/next").forEach(this::deleted);
    if (line.contains("out/school-gardens.docx") && !line.startsWith("render")) {
      run("render " + REPORT);
    }
    if (line.equals("status inputs/next")) {
      run("init --from " + REPORT + " inputs/next");
    }
    Program run = run(line);
    assertThat(run.status()).as(run.err()).isIn(0, 1);
    assertThat(run.out() + run.err()).as(line).doesNotContainPattern(NAMES);
    written().forEach(text -> assertThat(text).as(line).doesNotContainPattern(NAMES));
  }

  /** A save of the reply that is withheld, and an error in it, are told as any other. */
  @Test
  void noPreviewNamesIt() throws Exception {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Environment here = new Environment(nowhere, nowhere, folder, Map.of("PATH", ""), Terminal.NONE);
    try (PreviewServer server = PreviewServer.open(here, List.of(folder.resolve(REPORT)))) {
      String address = server.addresses().get(0);
      String first = get(address, "");
      assertThat(first).contains("1 reply is withheld").doesNotContainPattern(NAMES);
      change(REPORT, "value: 50", "value: 51");
      assertThat(get(address, "Changes since the last save")).doesNotContainPattern(NAMES);
    }
  }

  /** The page of an address once it has some words. */
  private static String get(String address, String words) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    for (int i = 0; i < 300; i++) {
      String page = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      if (page.contains(words)) {
        return MAPS.matcher(page).replaceAll("");
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("no page with " + words);
  }

  private void deleted(String name) {
    if (Files.exists(folder.resolve(name))) {
      Folders.delete(folder.resolve(name));
    }
  }

  /**
   * What stands in each file that a command has written, and in each part of one that is packed.
   */
  private List<String> written() {
    List<String> texts = new ArrayList<>();
    for (String name : List.of("out", "inputs/imported", "inputs/next")) {
      Path there = folder.resolve(name);
      for (Path file : Files.exists(there) ? Folders.files(there) : List.<Path>of()) {
        byte[] bytes = Folders.bytes(file);
        if (file.toString().matches(".*\\.(?:docx|xlsx)")) {
          new WordFile(bytes).parts().values().forEach(p -> texts.add(text(p)));
        } else {
          texts.add(text(bytes));
        }
      }
    }
    return texts;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Those that read no report, or write what they are told, have nothing to tell. */
  @Test
  void everyCommandThatReadsAReportIsLookedAt() {
    List<String> others =
        List.of(
            "add", "collect", "completion", "form", "git-setup", "help", "reference-doc", "serve");
    assertThat(Commands.ALL.stream().map(Commands.Entry::name))
        .allSatisfy(
            name ->
                assertThat(
                        others.contains(name)
                            || LINES.stream()
                                .anyMatch(l -> l.startsWith(name + " ") || l.equals(name)))
                    .as(name)
                    .isTrue());
  }
}
