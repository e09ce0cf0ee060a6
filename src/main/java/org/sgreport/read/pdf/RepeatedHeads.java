package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.document.Cell;
import org.sgreport.document.TableBody;
import org.sgreport.read.Passage;

/** The heads of tables that run over pages, which are repeated there and come once in the text. */
final class RepeatedHeads {
  private final Map<String, List<String>> words = new HashMap<>();

  void add(int page, TableBody table) {
    for (List<Cell> row : table.heads()) {
      row.forEach(c -> of("page " + page).addAll(Passage.words(TableCells.words(c))));
    }
  }

  private List<String> of(String page) {
    return words.computeIfAbsent(page, p -> new ArrayList<>());
  }

  /** The passages of a file but those that are such heads. */
  List<Passage> without(List<Passage> passages) {
    return passages.stream().filter(p -> !isHead(p)).toList();
  }

  private boolean isHead(Passage passage) {
    List<String> left = new ArrayList<>(words.getOrDefault(passage.place(), List.of()));
    boolean head = passage.words().stream().allMatch(left::remove);
    if (head && !passage.words().isEmpty()) {
      words.put(passage.place(), left);
    }
    return head && !passage.words().isEmpty();
  }
}
