package org.sgreport.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.text.HiddenSigns;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML document from the parser's events. Aliases, tags and merge keys are refused: an
 * input is flat and says what it says, and nothing in it can grow or name a class.
 */
public final class YamlReader {
  private static final int DEEPEST = 20;

  private final Source source;
  private final Parser parser;
  private final Diagnostics diagnostics;

  private YamlReader(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Sources.LARGEST_BYTES);
    this.parser = new ParserImpl(new StreamReader(source.text()), options);
  }

  /**
   * Empty, with a diagnostic, when the text is not one YAML document. Duplicate keys, tags and
   * anchors are reported all at once; after a syntax error nothing can be read.
   */
  public static Optional<Node> read(Source source, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<Node> node = Optional.empty();
    try {
      node = new YamlReader(source, found).document();
    } catch (Refused e) {
      found.add(e.rule.at(e.span, e.getMessage(), e.help));
    } catch (YAMLException e) {
      found.add(YamlErrors.explain(source, e));
    }
    diagnostics.addAll(found);
    return found.hasErrors() ? Optional.empty() : node;
  }

  private Optional<Node> document() {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      throw new Refused(
          SourceRules.EMPTY,
          Span.ofFile(source.path()),
          "the file is empty",
          "fill it, or delete it");
    }
    parser.getEvent();
    Node node = node(0);
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      throw new Refused(
          SourceRules.SEVERAL_DOCUMENTS,
          span(parser.peekEvent()),
          "a second document begins here",
          "keep one document in a file, without `---` between");
    }
    return Optional.of(node);
  }

  private Node node(int depth) {
    Event event = parser.getEvent();
    if (depth > DEEPEST) {
      throw new Refused(
          SourceRules.TOO_DEEP,
          span(event),
          "more than " + DEEPEST + " levels are nested",
          "write the input flat, as its schema has it");
    }
    refuseAnchor(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    return event instanceof SequenceStartEvent ? sequence(event, depth) : mapping(event, depth);
  }

  private Scalar scalar(ScalarEvent event) {
    refuseTag(event, event.getTag());
    Span span = span(event);
    if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
      lookAtEscapes(event.getValue(), span);
    }
    return new Scalar(event.getValue(), style(event.getScalarStyle()), span);
  }

  private static Scalar.Style style(ScalarStyle style) {
    return switch (style) {
      case PLAIN -> Scalar.Style.PLAIN;
      case LITERAL -> Scalar.Style.LITERAL;
      case FOLDED -> Scalar.Style.FOLDED;
      default -> Scalar.Style.QUOTED;
    };
  }

  private Sequence sequence(Event start, int depth) {
    refuseTag(start, ((SequenceStartEvent) start).getTag());
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    parser.getEvent();
    return new Sequence(items, span(start));
  }

  private Mapping mapping(Event start, int depth) {
    refuseTag(start, ((MappingStartEvent) start).getTag());
    List<Mapping.Entry> entries = new ArrayList<>();
    Map<String, Scalar> keys = new HashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      key(key, keys).ifPresent(text -> entries.add(new Mapping.Entry(text, value)));
    }
    parser.getEvent();
    return new Mapping(entries, span(start));
  }

  private Optional<Scalar> key(Node node, Map<String, Scalar> keys) {
    if (!(node instanceof Scalar key) || key.type() == Scalar.Type.NOTHING) {
      diagnostics.add(
          SourceRules.KEY_NOT_TEXT.at(
              node.span(),
              "a key must be text, not " + node.kind(),
              "write the key as plain text"));
      return Optional.empty();
    }
    Scalar first = keys.putIfAbsent(key.value(), key);
    if (first != null) {
      diagnostics.add(
          SourceRules.DUPLICATE_KEY
              .at(
                  key.span(),
                  "the key `" + key.value() + "` is repeated",
                  "keep one of the two, or rename one")
              .note("the first is on line " + first.span().line()));
      return Optional.empty();
    }
    return Optional.of(key);
  }

  private void refuseAnchor(Event event) {
    boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
    if (event instanceof AliasEvent || anchored) {
      throw new Refused(
          SourceRules.ALIAS,
          span(event),
          "anchors and aliases are not used in inputs",
          "put text that begins with `*` or `&` in quotation marks, or write the value out");
    }
  }

  private void refuseTag(Event event, String tag) {
    if (tag != null) {
      diagnostics.add(
          SourceRules.TAG.at(
              span(event),
              "the tag `"
                  + tag.replaceFirst("^tag:yaml.org,2002:", "!!")
                  + "` is not used in inputs",
              "delete the tag and write the value alone"));
    }
  }

  /** What is typed as it is was looked at when the file was read. */
  private void lookAtEscapes(String value, Span span) {
    value
        .codePoints()
        .filter(c -> c > '~' && Characters.allowed(c) && HiddenSigns.is(c))
        .filter(c -> source.text().indexOf(c) < 0)
        .findFirst()
        .ifPresent(c -> diagnostics.add(Characters.hidden(c, span)));
    Characters.firstRefused(value)
        .ifPresent(
            c ->
                diagnostics.add(
                    SourceRules.BAD_CHARACTER.at(
                        span,
                        "the escape for " + HiddenSigns.name(c) + " is not allowed in a document",
                        "delete it, or type what was meant")));
  }

  private Span span(Event event) {
    var start = event.getStartMark();
    var end = event.getEndMark();
    return Span.onLines(
        source.path(),
        start.getLine() + 1,
        start.getColumn() + 1,
        end.getLine() + 1,
        end.getColumn() + 1);
  }

  /** Ends the reading of a file at its first fatal fault; never leaves this class. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Rule rule;
    private final transient Span span;
    private final String help;

    Refused(Rule rule, Span span, String message, String help) {
      super(message, null, false, false);
      this.rule = rule;
      this.span = span;
      this.help = help;
    }
  }
}
