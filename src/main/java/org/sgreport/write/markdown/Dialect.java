package org.sgreport.write.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.sgreport.document.Inline;

/** What is said otherwise in a template than in the Markdown that it prints. */
enum Dialect {
  MARKDOWN {
    @Override
    void words(String words, Node to) {
      plain(words, to);
    }

    @Override
    void computed(Inline.Computed computed, Node to, InlineNodes inlines) {
      inlines.append(computed.children(), to);
    }

    @Override
    void reference(Inline.Reference reference, Node to) {
      plain(reference.number(), to);
    }

    @Override
    String key(String key) {
      return "";
    }
  },
  TEMPLATE {
    @Override
    void words(String words, Node to) {
      int from = 0;
      for (Matcher opener = OPENER.matcher(words); opener.find(); from = opener.end()) {
        plain(words.substring(from, opener.start()), to);
        to.appendChild(raw("${\"<\"}"));
      }
      plain(words.substring(from), to);
    }

    @Override
    void computed(Inline.Computed computed, Node to, InlineNodes inlines) {
      to.appendChild(raw("<@" + computed.evidence().query() + "/>"));
    }

    /** It prints its word by itself. */
    @Override
    void reference(Inline.Reference reference, Node to) {
      if (to.getLastChild() instanceof Text before) {
        before.setLiteral(before.getLiteral().replaceFirst("[a-z]+\\.? $", ""));
      }
      to.appendChild(raw("[](#" + reference.key() + ")"));
    }

    @Override
    String key(String key) {
      return key.isEmpty() ? "" : "#" + key;
    }
  };

  /** Those of interpolations are braces, which are after a backslash anyhow. */
  private static final Pattern OPENER = Pattern.compile("<(?=/?[#@])");

  /** Appends words as they stand. */
  abstract void words(String words, Node to);

  abstract void computed(Inline.Computed computed, Node to, InlineNodes inlines);

  abstract void reference(Inline.Reference reference, Node to);

  /** What is in braces for a key; empty where nothing does. */
  abstract String key(String key);

  /** Words join the words before them, so that no sign between them is taken for a mark. */
  private static void plain(String words, Node to) {
    if (to.getLastChild() instanceof Text before) {
      before.setLiteral(before.getLiteral() + words);
    } else if (!words.isEmpty()) {
      to.appendChild(new Text(words));
    }
  }

  /** What is written as it is. */
  static Node raw(String written) {
    HtmlInline node = new HtmlInline();
    node.setLiteral(written);
    return node;
  }

  /** The marks at the end of a paragraph or heading, in one pair of braces; the empty are none. */
  static void mark(Node node, String... marks) {
    List<String> all = List.of(marks).stream().filter(m -> !m.isEmpty()).toList();
    if (!all.isEmpty()) {
      node.appendChild(raw(" {" + String.join(" ", all) + "}"));
    }
  }
}
