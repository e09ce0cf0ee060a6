package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.cli.TestEntry;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * The archive that {@code mvn -Pdist verify} makes, unpacked where no Java is to be found. It is
 * run by that build alone.
 */
class DistributionCheck {
  private static final Path ARCHIVE = Path.of(System.getProperty("dist.archive", ""));

  @TempDir Path folder;

  private Path home;

  @BeforeEach
  void unpack() throws Exception {
    run("/bin/tar", "xzf", ARCHIVE.toString());
    home = folder.resolve(ARCHIVE.getFileName().toString().replace(".tar.gz", ""));
  }

  @Test
  void rendersTheReportsToTheSameBytes() throws Exception {
    List<String> reports = List.of("a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa");
    for (String report : reports) {
      run(home + "/sgreport", "render", "-o", report + ".docx", home + "/inputs/" + report);
      Program here =
          Program.run(
              Folders.PROJECT,
              "render",
              "-o",
              folder.resolve("here.docx").toString(),
              "inputs/" + report);
      assertThat(here.status()).as(here.err()).isZero();
      assertThat(folder.resolve(report + ".docx"))
          .as(report)
          .hasSameBinaryContentAs(folder.resolve("here.docx"));
    }
  }

  @Test
  void hasWhatAnInstalledProgramHas() throws Exception {
    assertThat(run(home + "/sgreport", "--version")).startsWith("sgreport ");
    for (String command : TestEntry.commands()) {
      assertThat(home.resolve("man/man1/sgreport-" + command + ".1")).isNotEmptyFile();
    }
    assertThat(home.resolve("completions")).isDirectoryContaining("glob:**/_sgreport");
    assertThat(home.resolve("schemas")).isDirectoryContaining("glob:**/state*.json");
    assertThat(home.resolve("templates")).isDirectoryContaining("glob:**/*.ftl");
    assertThat(home.resolve("licenses")).isDirectoryContaining("glob:**/poi-*");
    assertThat(Folders.read(home.resolve("bom.json"))).contains("pkg:maven/org.apache.poi/poi@");
    assertThat(Folders.read(home.resolve("sgreport.cmd"))).contains("runtime\\bin\\java.exe");
  }

  @Test
  void listsTheLicenceOfEachLibrary() throws Exception {
    assertThat(home.resolve("LICENSE")).isNotEmptyFile();
    assertThat(home.resolve("runtime/legal/java.base")).isNotEmptyDirectory();
    String told = Folders.read(home.resolve("licenses/README.md"));
    List<JsonNode> libraries = new ArrayList<>();
    new ObjectMapper()
        .readTree(home.resolve("bom.json").toFile())
        .get("components")
        .forEach(libraries::add);
    assertThat(libraries).hasSizeGreaterThan(20);
    for (JsonNode library : libraries) {
      String name = library.get("name").asText();
      assertThat(library.path("licenses")).as(name).isNotEmpty();
      boolean brought =
          Files.isDirectory(
              home.resolve("licenses/" + name + "-" + library.get("version").asText() + "-jar"));
      assertThat(brought || told.contains(name)).as("a text for %s", name).isTrue();
    }
  }

  @Test
  void preparesToStartSoonerWhereItMay() throws Exception {
    Path archive = home.resolve("runtime/lib/server/classes.jsa");
    assertThat(archive).doesNotExist();
    assertThat(run(home + "/sgreport", "--version")).hasLineCount(1);
    assertThat(archive).isNotEmptyFile();
    String first = run(home + "/sgreport", "explain", "states/no-reply");
    Files.delete(archive);
    Files.createFile(archive);
    assertThat(run(home + "/sgreport", "explain", "states/no-reply")).isEqualTo(first);
  }

  /** With nothing in its environment but where sh finds its tools. */
  private String run(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", tools()));
    int status = builder.start().waitFor();
    assertThat(status).as(Files.readString(out)).isZero();
    return Files.readString(out);
  }

  private String tools() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("gzip", "mktemp", "mv", "rm")) {
      Path link = tools.resolve(tool);
      if (Files.notExists(link)) {
        Files.createSymbolicLink(link, Path.of("/usr/bin", tool));
      }
    }
    return tools.toString();
  }
}
