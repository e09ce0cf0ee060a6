package org.sgreport.draft.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Text in a box, from {@code ::: box Title} to {@code :::}; its first child is the title. */
final class Boxed extends CustomBlock {
  /** What ends it, and what every line of ours begins with. */
  static final String FENCE = ":::";

  private static final String OPENING = FENCE + " box";

  private boolean closed;

  /** Whether its end was there. */
  boolean isClosed() {
    return closed;
  }

  /** Opens a box where a line says so; a box has none within. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String line = state.getLine().getContent().toString();
      boolean opens = line.equals(OPENING) || line.startsWith(OPENING + " ");
      if (!opens || matched.getMatchedBlockParser() instanceof Lines) {
        return BlockStart.none();
      }
      int words = line.length() - line.substring(OPENING.length()).stripLeading().length();
      SourceLine title = state.getLine().substring(words, line.length());
      return BlockStart.of(new Lines(title)).atIndex(line.length());
    }
  }

  private static final class Lines extends AbstractBlockParser {
    private final Boxed box = new Boxed();
    private final SourceLine title;

    Lines(SourceLine title) {
      this.title = title;
    }

    @Override
    public Block getBlock() {
      return box;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      box.closed = state.getLine().getContent().toString().strip().equals(FENCE);
      return box.closed ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void parseInlines(InlineParser parser) {
      Paragraph heading = new Paragraph();
      parser.parse(SourceLines.of(title), heading);
      box.prependChild(heading);
    }
  }
}
