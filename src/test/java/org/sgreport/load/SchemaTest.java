package org.sgreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.print.SchemaPrinter;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;
import org.sgreport.source.YamlReader;
import org.sgreport.support.Folders;

/** The schemas that editors use and the shapes that the program reads by give the same verdicts. */
class SchemaTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<String, InputKind<?>> KINDS =
      Map.of(
          "report.yaml", InputKinds.REPORT,
          "measures.yaml", InputKinds.CODE_FRAME,
          "facts.yaml", InputKinds.FACTS,
          "previous.yaml", InputKinds.PREVIOUS,
          "states", InputKinds.STATE,
          "agencies", InputKinds.AGENCY,
          "treaties", InputKinds.TREATY);

  @Test
  void theSchemasInTheProjectAreThoseOfTheProgram() {
    Path folder = Folders.PROJECT.resolve("inputs/schemas");
    Map<String, String> there = new TreeMap<>();
    Folders.files(folder).forEach(f -> there.put(f.getFileName().toString(), Folders.read(f)));
    Map<String, String> printed = new TreeMap<>();
    InputKinds.declared().forEach(k -> printed.put(k.name() + ".json", SchemaPrinter.print(k)));
    assertThat(there).isEqualTo(printed);
  }

  @Test
  void everyInputNamesItsSchema() {
    Folders.files(Folders.PROJECT.resolve("inputs")).stream()
        .filter(f -> f.toString().endsWith(".yaml"))
        .forEach(
            f -> {
              String first = Folders.read(f).lines().findFirst().orElseThrow();
              assertThat(first).startsWith("# yaml-language-server: $schema=");
              Path schema = f.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
              assertThat(schema).exists().hasFileName(kind(f).orElseThrow().name() + ".json");
            });
  }

  @TestFactory
  Stream<DynamicTest> aPublicValidatorAgreesOnEveryFile() {
    return Stream.of("inputs", "src/test/resources/spec/validate")
        .flatMap(f -> Folders.files(Folders.PROJECT.resolve(f)).stream())
        .filter(f -> f.toString().endsWith(".yaml") && kind(f).isPresent())
        .flatMap(f -> parsed(f).stream().map(n -> verdicts(f, n)));
  }

  private static DynamicTest verdicts(Path file, Node node) {
    return DynamicTest.dynamicTest(
        Folders.PROJECT.relativize(file).toString(),
        () -> {
          InputKind<?> kind = kind(file).orElseThrow();
          Diagnostics ours = new Diagnostics();
          new ShapeChecker(new Source("", Folders.read(file)), ours)
              .check(node, kind.shape(), "the file");
          assertThat(schema(kind).validate(json(node)).isEmpty())
              .as("%s %s", ours.sorted(), schema(kind).validate(json(node)))
              .isEqualTo(!ours.hasErrors());
        });
  }

  private static Optional<InputKind<?>> kind(Path file) {
    String folder = file.getParent().getFileName().toString();
    return Stream.of(file.getFileName().toString(), folder)
        .filter(KINDS::containsKey)
        .<InputKind<?>>map(KINDS::get)
        .findFirst();
  }

  private static Optional<Node> parsed(Path file) {
    Diagnostics ignored = new Diagnostics();
    return new Sources(Folders.PROJECT)
        .read(file, ignored)
        .flatMap(s -> YamlReader.read(s, ignored));
  }

  private static JsonSchema schema(InputKind<?> kind) {
    String text =
        SchemaPrinter.print(new InputKinds.Declared(kind.name(), kind.title(), kind.shape()));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(text, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  /** What JSON has no number for, such as .inf, is text to it. */
  private static JsonNode number(String value) {
    return value.matches("[-+]?[\\d.]+(?:[eE][-+]?\\d{1,9})?")
        ? JSON.numberNode(new BigDecimal(value))
        : JSON.textNode(value);
  }

  /** The node as an editor's YAML reader sees it, by the core types of YAML 1.2. */
  private static JsonNode json(Node node) {
    if (node instanceof Mapping mapping) {
      var object = JSON.objectNode();
      mapping.entries().forEach(e -> object.set(e.key().value(), json(e.value())));
      return object;
    }
    if (node instanceof Sequence sequence) {
      var array = JSON.arrayNode();
      sequence.items().forEach(i -> array.add(json(i)));
      return array;
    }
    Scalar scalar = (Scalar) node;
    return switch (scalar.type()) {
      case NOTHING -> JSON.nullNode();
      case BOOLEAN -> JSON.booleanNode(scalar.value().equalsIgnoreCase("true"));
      case INTEGER, DECIMAL -> number(scalar.value());
      case TEXT -> JSON.textNode(scalar.value());
    };
  }
}
