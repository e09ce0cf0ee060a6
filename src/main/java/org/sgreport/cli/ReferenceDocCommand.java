package org.sgreport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.write.docx.DocxWriter;
import org.sgreport.write.docx.ReferenceStyles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sgreport reference-doc}: the look of reports, to be changed in Word and given back. */
@Command(
    name = "reference-doc",
    description = "Write a document that shows every style of a report.",
    footer = {
      "",
      "Example:",
      "  sgreport reference-doc -o look.docx",
      "",
      "Change its styles in Word, then: sgreport render --reference-doc look.docx REPORT"
    })
final class ReferenceDocCommand implements Callable<Integer> {
  private final Environment environment;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The Word file to write.")
  private String output;

  ReferenceDocCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DocxWriter.write(
          Showcase.document(), DocxWriter.Options.USUAL, ReferenceStyles.standard(), bytes);
      Outputs.write(environment, environment.path(output), bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    environment.err().println("wrote " + environment.shown(environment.path(output)));
    return 0;
  }
}
