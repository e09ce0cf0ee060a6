package org.sgreport.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sgreport.document.Block;
import org.sgreport.document.BlockNames;
import org.sgreport.document.Cell;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;

/** Plants errors into one document, at places that chance chooses. */
final class Planter {
  private static final Pattern MARKED = Pattern.compile("\\[\\[(.*?)]](?!])");
  private static final Pattern TOTAL = Pattern.compile("Total");
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d ,]*");
  private static final int SHORTEST = 60;

  private final Document document;
  private final List<Block> body;
  private final Random random;

  Planter(Document document, Random random) {
    this.document = document;
    this.body = document.body();
    this.random = random;
  }

  /** Empty where the document has no place for it. */
  Optional<Planted> plant(PlantedKind kind) {
    return switch (kind.how()) {
      case "replace" -> replaced(Pattern.compile(kind.what()), kind.replacement());
      case "add" -> place(this::isProse).map(i -> added(document, i, kind.what()));
      case "twice" -> twice(kind.what(), kind.replacement());
      case "stop" -> place(this::isProse).map(this::withoutStop);
      case "number" -> place(i -> number(i) > 1 && follows(i)).map(this::otherNumber);
      case "mark" -> place(this::isMarked).map(this::otherMark);
      case "headingstop" -> place(i -> body.get(i) instanceof Block.Heading).map(this::stopped);
      case "total" -> place(this::hasTotal).map(this::otherTotal);
      default -> place(this::endsList).map(this::openEnd);
    };
  }

  private Optional<Integer> place(IntPredicate suits) {
    List<Integer> places = IntStream.range(0, body.size()).filter(suits).boxed().toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(random.nextInt(places.size())));
  }

  private static String text(Block block) {
    return PlainText.withoutMarks(block.content());
  }

  private int number(int i) {
    return body.get(i) instanceof Block.Paragraph p ? p.number() : 0;
  }

  private boolean follows(int i) {
    for (int before = i - 1; before >= 0; before--) {
      if (number(before) > 0) {
        return number(before) == number(i) - 1;
      }
    }
    return false;
  }

  private boolean isProse(int i) {
    return number(i) > 0
        && text(body.get(i)).length() > SHORTEST
        && text(body.get(i)).endsWith(".");
  }

  private Planted planted(Document base, int at, Block block, String words) {
    List<Block> planted = new ArrayList<>(base.body());
    planted.set(at, block);
    BlockNames names = new BlockNames();
    List<String> labels = planted.stream().map(names::of).toList();
    List<String> near = new ArrayList<>(List.of(labels.get(at)));
    if (words.isEmpty() && at + 1 < labels.size()) {
      near.add(labels.get(at + 1));
    }
    return new Planted(with(base, planted), near, words);
  }

  private static Document with(Document base, List<Block> blocks) {
    return new Document(
        base.language(),
        base.masthead(),
        base.summary(),
        base.contents(),
        blocks,
        base.notes(),
        base.suppressions());
  }

  private static Block with(Block block, UnaryOperator<List<Inline>> change) {
    List<Inline> content = change.apply(block.content());
    return switch (block.getClass().getSimpleName()) {
      case "Heading" -> {
        Block.Heading h = (Block.Heading) block;
        yield new Block.Heading(h.level(), h.enumerator(), h.key(), content, h.place());
      }
      case "Paragraph" -> {
        Block.Paragraph p = (Block.Paragraph) block;
        yield new Block.Paragraph(p.number(), p.key(), content, p.place());
      }
      default -> {
        Block.Subparagraph s = (Block.Subparagraph) block;
        yield new Block.Subparagraph(s.list(), s.depth(), s.enumerator(), content, s.place());
      }
    };
  }

  private Planted added(Document base, int at, String sentence) {
    Matcher words = MARKED.matcher(sentence);
    String marked = words.find() ? words.group(1) : "";
    String plain = MARKED.matcher(sentence).replaceAll("$1");
    Block block =
        with(
            base.body().get(at),
            content -> {
              List<Inline> more = new ArrayList<>(content);
              more.add(new Inline.Text(" " + plain));
              return more;
            });
    return planted(base, at, block, marked);
  }

  private Optional<Planted> twice(String first, String second) {
    return place(this::isProse)
        .flatMap(
            one ->
                place(i -> i > one && isProse(i))
                    .map(other -> added(added(document, one, first).document(), other, second)));
  }

  private Optional<Planted> replaced(Pattern pattern, String replacement) {
    return place(i -> isNumberedOrItem(i) && matching(i, pattern) >= 0)
        .map(
            i -> {
              int at = matching(i, pattern);
              String words = ((Inline.Text) body.get(i).content().get(at)).words();
              Matcher found = pattern.matcher(words);
              found.find();
              StringBuilder changed = new StringBuilder();
              found.appendReplacement(changed, replacement);
              String planted = changed.substring(found.start());
              found.appendTail(changed);
              Block block =
                  with(
                      body.get(i),
                      content -> {
                        List<Inline> other = new ArrayList<>(content);
                        other.set(at, new Inline.Text(changed.toString()));
                        return other;
                      });
              return planted(document, i, block, planted);
            });
  }

  private boolean isNumberedOrItem(int i) {
    return number(i) > 0 || body.get(i) instanceof Block.Subparagraph;
  }

  private int matching(int i, Pattern pattern) {
    List<Inline> content = body.get(i).content();
    return IntStream.range(0, content.size())
        .filter(j -> content.get(j) instanceof Inline.Text t && pattern.matcher(own(t)).find())
        .findFirst()
        .orElse(-1);
  }

  /** Errors within quotations are those of others. */
  private static String own(Inline.Text text) {
    return text.words().matches("(?s).*[“\"].*") ? "" : text.words();
  }

  private Planted withoutStop(int i) {
    Block block =
        with(
            body.get(i),
            content -> {
              List<Inline> other = new ArrayList<>(content);
              for (int j = other.size() - 1; j >= 0; j--) {
                if (other.get(j) instanceof Inline.Text t && t.words().endsWith(".")) {
                  other.set(j, new Inline.Text(t.words().substring(0, t.words().length() - 1)));
                  break;
                }
              }
              return other;
            });
    return planted(document, i, block, "");
  }

  private Planted otherNumber(int i) {
    Block.Paragraph p = (Block.Paragraph) body.get(i);
    return planted(
        document, i, new Block.Paragraph(p.number() + 7, p.key(), p.content(), p.place()), "");
  }

  private boolean isMarked(int i) {
    return body.get(i) instanceof Block.Heading h && h.enumerator().matches("[B-H]\\.|[IV]{2,}\\.");
  }

  private Planted otherMark(int i) {
    Block.Heading h = (Block.Heading) body.get(i);
    String mark = h.enumerator().matches("[A-H]\\.") ? "P." : "XXV.";
    return planted(
        document, i, new Block.Heading(h.level(), mark, h.key(), h.content(), h.place()), "");
  }

  private Planted stopped(int i) {
    Block block =
        with(
            body.get(i),
            content -> {
              List<Inline> more = new ArrayList<>(content);
              more.add(new Inline.Text("."));
              return more;
            });
    return planted(document, i, block, "");
  }

  private boolean endsList(int i) {
    boolean last = i + 1 == body.size() || !(body.get(i + 1) instanceof Block.Subparagraph);
    return body.get(i) instanceof Block.Subparagraph s
        && s.depth() == 1
        && last
        && text(s).endsWith(".")
        && i > 0
        && body.get(i - 1) instanceof Block.Subparagraph before
        && text(before).endsWith(";");
  }

  private Planted openEnd(int i) {
    Planted open = withoutStop(i);
    List<Block> blocks = new ArrayList<>(open.document().body());
    blocks.set(
        i,
        with(
            blocks.get(i),
            content -> {
              List<Inline> more = new ArrayList<>(content);
              more.add(new Inline.Text(";"));
              return more;
            }));
    return new Planted(with(document, blocks), open.labels(), "");
  }

  private boolean hasTotal(int i) {
    return body.get(i) instanceof Block.Table t && totalRow(t.rows()) >= 0;
  }

  private static int totalRow(TableBody rows) {
    return IntStream.range(2, rows.rows().size())
        .filter(r -> TOTAL.matcher(plain(rows.rows().get(r).get(0))).lookingAt())
        .filter(r -> figure(rows.rows().get(r)) >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static int figure(List<Cell> row) {
    return IntStream.range(1, row.size())
        .filter(c -> FIGURE.matcher(plain(row.get(c))).matches())
        .findFirst()
        .orElse(-1);
  }

  private static String plain(Cell cell) {
    return PlainText.withoutMarks(cell.content()).strip();
  }

  private Planted otherTotal(int i) {
    Block.Table t = (Block.Table) body.get(i);
    int row = totalRow(t.rows());
    List<List<Cell>> rows = new ArrayList<>(t.rows().rows());
    List<Cell> cells = new ArrayList<>(rows.get(row));
    int column = figure(cells);
    String other = "7" + plain(cells.get(column));
    cells.set(column, Cell.of(List.of(new Inline.Text(other))));
    rows.set(row, cells);
    TableBody changed = new TableBody(t.rows().heads(), t.rows().right(), rows);
    return planted(
        document,
        i,
        new Block.Table(t.number(), t.key(), t.content(), t.unit(), changed, t.notes(), t.place()),
        other);
  }
}
