package org.sgreport.draft.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.directive.Directives;
import org.sgreport.text.Folding;
import org.sgreport.text.Similar;

/**
 * Finds what looks like a mark and is none, and would be printed as it is: {@code {anex}}, {@code
 * ##Climate}, a lone asterisk, a table without its rule. A backslash before a sign prints the sign.
 */
final class StrayMarks {
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})(?=[^#\\s])");
  private static final Pattern ASTERISK = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\*+)");
  private static final Pattern OPEN_NOTE =
      Pattern.compile("(?<!\\\\)\\[\\^[^\\]\\s]*(?![^\\]\\s]*])");
  private static final Pattern OPEN_BRACE =
      Pattern.compile("(?<!\\\\)\\{(?:-|annex|#[\\w-]*|lint-ignore)[^{}]*$");
  private static final Pattern DIRECTIVE = Pattern.compile("(?<!\\\\)</?\\s*[@#]\\s*\\w*");
  private static final Pattern TAG = Pattern.compile("</?(\\w+).*", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|.*");
  private static final List<String> DIRECTIVES =
      Directives.ALL.stream().map(Directive::name).toList();

  private final Places places;
  private final Diagnostics diagnostics;

  StrayMarks(Places places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** Looks at the braces at the end of a heading or paragraph, and at how it begins. */
  void block(Node node) {
    boolean first = false;
    for (String group : Attributes.groups(node)) {
      if (Attributes.isSuppression(group)) {
        continue;
      }
      if (!Attributes.isOwn(group) || isMisplaced(group, node)) {
        complain(node, "{" + group + "}", "write " + similar(group));
      } else if (first) {
        complain(node, "{" + group + "}", "join it with the mark before it: {annex #key}");
      }
      first = true;
    }
    if (node instanceof Heading heading) {
      underline(heading);
    } else {
      start(node);
    }
  }

  private static boolean isMisplaced(String group, Node node) {
    return Attributes.of(node).annex() && group.contains("annex") && !Targets.isAnnex(node);
  }

  /** The mark that is most like it. */
  private static String similar(String group) {
    String word = Folding.key(group.replaceFirst("#.*", ""));
    String key = group.contains("#") ? "#" + key(group.substring(group.indexOf('#') + 1)) : "";
    boolean annex = Similar.closest(word.replace(" ", ""), List.of("annex")).isPresent();
    if (group.startsWith("lint")) {
      return "{lint-ignore RULE: reason}";
    }
    if (annex) {
      return "{" + ("annex " + key).strip() + "} at the end of a heading of the first level";
    }
    boolean unnumbered = group.startsWith("-") || word.contains("number");
    String dash = unnumbered ? "-" : "";
    String mark = (dash + " " + key).strip();
    return mark.length() > 1 || unnumbered
        ? "{" + mark + "}"
        : "{-}, {#key}, {annex} or {lint-ignore RULE: reason}, or a backslash before the brace";
  }

  private static String key(String written) {
    return Folding.key(written.replaceFirst("(?i)\\bannex\\b", "")).replace(' ', '-');
  }

  private void underline(Heading heading) {
    String[] lines = places.written(heading).split("\n");
    String last = lines[lines.length - 1].strip();
    if (lines.length > 1 && last.matches("-+|=+")) {
      diagnostics.add(
          MarkdownRules.UNKNOWN_MARK.at(
              places.of(heading, last),
              "`" + shortened(last) + "` makes a heading of the lines above it",
              "put a blank line before it, or delete it; a heading begins with #"));
    }
  }

  private void start(Node paragraph) {
    String written = places.written(paragraph);
    Matcher heading = HEADING.matcher(written);
    if (heading.find()) {
      String word = written.split("\\s", 2)[0];
      complain(
          paragraph,
          shortened(word),
          "write `"
              + heading.group(1)
              + " "
              + shortened(word.substring(heading.end()))
              + "` for a heading");
    }
    Matcher row = ROW.matcher(written.lines().findFirst().orElse(""));
    if (row.matches()) {
      diagnostics.add(
          MarkdownRules.UNKNOWN_MARK.at(
              places.of(paragraph, "|"),
              "lines of a table without the rule below its header",
              "put a line such as | --- | --- | below the header, with as many cells"));
    }
  }

  /** Looks at running text. */
  void text(Text text) {
    String words = text.getLiteral();
    if (words.indexOf('*') < 0
        && words.indexOf('[') < 0
        && words.indexOf('<') < 0
        && words.indexOf('{') < 0) {
      return;
    }
    String written = places.written(text);
    find(ASTERISK, written)
        .ifPresent(
            m ->
                complain(
                    text, m.group(1), "close the italics or the bold, or write \\* for the sign"));
    find(OPEN_NOTE, written)
        .ifPresent(m -> complain(text, m.group(), "close the mark of the note with ]"));
    find(OPEN_BRACE, written)
        .ifPresent(m -> complain(text, m.group(), "close it with }, or write \\{ for the sign"));
    find(DIRECTIVE, written)
        .ifPresent(
            m ->
                complain(
                    text, m.group(), "write directives as <@states of=\"…\"/>, in a template"));
  }

  /** {@code <states of="…"/>}, where a directive is meant; empty for any other HTML. */
  static Optional<String> meant(HtmlInline html) {
    Matcher tag = TAG.matcher(html.getLiteral());
    return tag.matches()
        ? Similar.closest(tag.group(1).toLowerCase(Locale.ROOT), DIRECTIVES)
        : Optional.empty();
  }

  private static Optional<Matcher> find(Pattern pattern, String written) {
    Matcher found = pattern.matcher(written);
    return found.find() ? Optional.of(found) : Optional.empty();
  }

  private static String shortened(String word) {
    return word.length() <= 30 ? word : word.substring(0, 29) + "…";
  }

  private void complain(Node node, String mark, String help) {
    diagnostics.add(
        MarkdownRules.UNKNOWN_MARK.at(
            places.of(node, mark), "`" + mark + "` looks like a mark and is none", help));
  }
}
