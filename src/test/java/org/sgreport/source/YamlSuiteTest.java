package org.sgreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.support.Folders;
import org.sgreport.support.Required;

/** Every case of the public YAML test suite is read, or refused in words. */
class YamlSuiteTest {
  private static final String ASSIGNMENT = "export default ";

  @TestFactory
  Stream<DynamicTest> eachCaseIsReadOrRefused() {
    Path suite = Required.yamlSuite();
    List<Path> files =
        Folders.files(suite.resolve("data")).stream()
            .filter(f -> f.getFileName().toString().matches("[0-9A-Z]{4}\\.js"))
            .toList();
    assertThat(files).hasSizeGreaterThan(300);
    return files.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private static void check(Path file) throws IOException {
    for (String yaml : cases(Folders.read(file))) {
      Diagnostics found = new Diagnostics();
      Optional<Node> node = YamlReader.read(new Source("case.yaml", yaml), found);
      assertThat(node.isPresent())
          .as("%s%n%s", yaml, found.sorted())
          .isNotEqualTo(found.hasErrors());
    }
  }

  /** The inputs of a file's cases, which is JSON behind a word of JavaScript. */
  private static List<String> cases(String script) throws IOException {
    List<String> cases = new ArrayList<>();
    String json = script.substring(script.indexOf(ASSIGNMENT) + ASSIGNMENT.length());
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("yaml")) {
          cases.add(parser.nextTextValue());
        }
      }
    }
    return cases;
  }
}
