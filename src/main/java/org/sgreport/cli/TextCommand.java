package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.MarginComment;
import org.sgreport.write.text.TextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport text}: a document as numbered text, for git to compare. */
@Command(
    name = "text",
    description = "Print a document as numbered text, a line a paragraph.",
    footer = {
      "",
      "Example:",
      "  sgreport text out/a-69-224.docx",
      "",
      "sgreport git-setup has git compare Word files by it."
    })
final class TextCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "FILE",
      description = "A .docx, .pdf, or a .txt or .md as import reads it.")
  private String file;

  @Option(names = "--original", description = "Reject tracked changes instead of accepting them.")
  private boolean original;

  @Option(
      names = "--comments",
      description = "Print the comments of a Word file below its text, with their authors.")
  private boolean comments;

  @Mixin private DiagnosticOptions options;

  TextCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    Path path = environment.path(file);
    if (!Files.isRegularFile(path)) {
      throw new Refusal("there is no file " + file);
    }
    CommandRun run = new CommandRun(environment);
    run.foreign(path, environment.shown(path), original).ifPresent(this::print);
    Complaints.print(run, options);
    return options.exitStatus(run.diagnostics());
  }

  private void print(ForeignDocument read) {
    environment.out().print(TextWriter.print(read.document()));
    if (comments) {
      read.comments().forEach(c -> environment.out().println(line(c)));
    }
  }

  /** "Comment by A. Keeper, 2044-05-01, on “the bells”: Which ones?" */
  private static String line(MarginComment comment) {
    String by = comment.author().isEmpty() ? "Comment" : "Comment by " + comment.author();
    String on = comment.date().isEmpty() ? "" : ", " + comment.date();
    String about = comment.about().isEmpty() ? "" : ", on “" + comment.about() + "”";
    return by + on + about + ": " + comment.text();
  }
}
