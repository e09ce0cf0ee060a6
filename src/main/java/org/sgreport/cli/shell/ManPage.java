package org.sgreport.cli.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command's help as a manual page, in the macros of man(7). */
public final class ManPage {
  private final List<String> lines = new ArrayList<>();
  private final CommandSpec command;

  private ManPage(CommandSpec command) {
    this.command = command;
  }

  /** The file's name: {@code sgreport.1}, {@code sgreport-render.1}. */
  public static String fileName(CommandSpec command) {
    return name(command) + ".1";
  }

  /** The version is at the foot of each page. */
  public static String of(CommandSpec command, String version) {
    return new ManPage(command).page(version);
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String page(String version) {
    String name = name(command);
    lines.add(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + text(version) + "\"");
    section("NAME", text(name) + " \\- " + text(Words.description(command)));
    section("SYNOPSIS", ".B " + text(command.qualifiedName()), text(arguments()));
    if (!command.subcommands().isEmpty()) {
      section("COMMANDS");
      Words.subcommands(command).forEach(c -> item(name(c) + "(1)", Words.description(c)));
    }
    section("OPTIONS");
    command.positionalParameters().forEach(p -> item(p.paramLabel(), about(p)));
    command.options().stream()
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(o -> item(names(o), about(o)));
    section("NOTES", ".nf");
    List.of(command.usageMessage().footer()).forEach(line -> lines.add(text(line)));
    lines.add(".fi");
    section("EXIT STATUS");
    item("0", "All went well.");
    item("1", "Something is wrong with the inputs, or with a document.");
    item("2", "What the command line asks for is not possible.");
    item("3", "The program is at fault.");
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private String arguments() {
    String parameters =
        command.positionalParameters().stream()
            .map(p -> p.paramLabel() + (p.arity().max() > 1 ? "..." : ""))
            .collect(Collectors.joining(" "));
    return (command.subcommands().isEmpty() ? "" : "COMMAND ") + "[OPTION]... " + parameters;
  }

  private static String names(OptionSpec option) {
    String value = Words.takesValue(option) ? "=" + option.paramLabel() : "";
    return String.join(", ", option.names()) + value;
  }

  private static String about(ArgSpec argument) {
    return Words.description(argument.description());
  }

  private void section(String title, String... content) {
    lines.add(".SH " + title);
    lines.addAll(List.of(content));
  }

  private void item(String term, String about) {
    lines.addAll(List.of(".TP", ".B " + text(term), text(about)));
  }

  /** Signs that the macros would take for their own are escaped. */
  private static String text(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
