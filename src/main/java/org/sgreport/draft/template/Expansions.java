package org.sgreport.draft.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Escapes;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Expansion.Layout;
import org.sgreport.draft.call.Expansion.Passage;
import org.sgreport.tally.Grid;

/** What takes the place of one call, as Markdown with its marks and its evidence. */
final class Expansions {
  /** What stands for words that could not be computed, so that Markdown still sees a word. */
  static final String COMPLAINED = "…";

  private final DirectiveAdapter.Shared shared;
  private final String name;
  private final String query;
  private final CallText text;

  Expansions(DirectiveAdapter.Shared shared, String name, String query, CallText text) {
    this.shared = shared;
    this.name = name;
    this.query = query;
    this.text = text;
  }

  String markdown(Expansion expansion) {
    if (expansion instanceof Expansion.Wording wording) {
      return print(wording);
    }
    if (expansion instanceof Expansion.Quoted quoted) {
      return print(quoted);
    }
    if (expansion instanceof Expansion.Narrative narrative) {
      return shared.templates().marked(narrative.markdown());
    }
    return expansion instanceof Expansion.Tabulated table && alone("a table")
        ? print(table)
        : COMPLAINED;
  }

  private String print(Expansion.Wording wording) {
    return wording.words().isEmpty()
        ? ""
        : marked(Escapes.of(wording.words()), wording.inputs(), wording.claim());
  }

  private String print(Expansion.Quoted quoted) {
    List<String> said =
        quoted.passages().stream()
            .map(p -> marked(p.markdown(), p.inputs(), Optional.empty()))
            .toList();
    if (quoted.layout() == Layout.SENTENCE) {
      return shared.context().language().replyWords().sentence(said);
    }
    return alone(quoted.layout().name().toLowerCase(Locale.ROOT))
        ? blocks(said, quoted.passages(), quoted.layout())
        : COMPLAINED;
  }

  /** Each on a line of its own, which has the place where it was said. */
  private String blocks(List<String> said, List<Passage> passages, Layout layout) {
    String mark = layout == Layout.ITEMS ? "1. " : "";
    return IntStream.range(0, passages.size())
        .mapToObj(i -> shared.templates().marked(mark + said.get(i), place(passages.get(i))))
        .collect(Collectors.joining(layout == Layout.ITEMS ? "\n" : "\n\n", "", "\n"));
  }

  /** That of the directive, where the source is withheld. */
  private Span place(Passage passage) {
    Span first = passage.inputs().get(0);
    return first.isFile() ? text.span() : first;
  }

  /** A table in Markdown, each of its cells computed; its lines have the place of the directive. */
  private String print(Expansion.Tabulated table) {
    int evidence = kept(table.inputs(), Optional.empty());
    Grid grid = table.grid();
    return MarkdownTable.of(
            grid,
            shared.context().language().numerals(),
            cell -> shared.printed().marked(evidence, Escapes.of(cell)))
        .lines()
        .map(line -> shared.templates().marked(line, text.span()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private boolean alone(String what) {
    if (!text.isAlone()) {
      shared
          .diagnostics()
          .add(
              DirectiveRules.BAD_ARGUMENT.at(
                  text.span(),
                  "`" + name + "` prints " + what + ", which is not allowed within a line",
                  "put the directive on a line of its own, with blank lines around it"));
    }
    return text.isAlone();
  }

  private String marked(String markdown, List<Span> inputs, Optional<Evidence.Claim> claim) {
    return shared.printed().marked(kept(inputs, claim), markdown);
  }

  /** Keeps the evidence and gives its index. */
  private int kept(List<Span> inputs, Optional<Evidence.Claim> claim) {
    shared.evidence().add(new Evidence(query, text.span(), inputs, claim));
    return shared.evidence().size() - 1;
  }
}
