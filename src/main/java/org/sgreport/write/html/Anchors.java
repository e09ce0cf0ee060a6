package org.sgreport.write.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sgreport.document.Block;
import org.sgreport.document.BlockNames;

/**
 * The places of a page that can be gone to, by what readers call them: {@code para-18}, {@code
 * heading-iv-b}, {@code annex-ii-para-3}. Of several with one name, all but the first have a
 * number.
 */
public final class Anchors {
  private final Map<Block, String> names = new IdentityHashMap<>();
  private final Map<Block, String> anchors = new IdentityHashMap<>();
  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final BlockNames labels = new BlockNames();

  public Anchors(List<Block> body) {
    body.forEach(this::add);
  }

  private void add(Block block) {
    String name = labels.of(block);
    String anchor = free(of(name));
    names.put(block, name);
    anchors.put(block, anchor);
    byName.putIfAbsent(name, anchor);
    key(block, anchor);
    block.blocks().forEach(this::add);
  }

  private void key(Block block, String anchor) {
    if (block instanceof Block.Heading heading) {
      byKey.put(heading.key(), anchor);
    } else if (block instanceof Block.Paragraph paragraph) {
      byKey.put(paragraph.key(), anchor);
    } else if (block instanceof Block.Annex annex) {
      byKey.put(annex.key(), anchor);
    } else if (block instanceof Block.Table table) {
      byKey.put(table.key(), anchor);
    }
  }

  /** A name as a part of an address. */
  public static String of(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  private String free(String wanted) {
    String anchor = wanted;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = wanted + "-" + i;
    }
    return anchor;
  }

  /** What readers call the block. */
  public String name(Block block) {
    return names.get(block);
  }

  public String of(Block block) {
    return anchors.get(block);
  }

  /** The anchor of what a reference is to. */
  String ofKey(String key) {
    return byKey.getOrDefault(key, "");
  }

  /** The anchor of what readers call so; empty for what has none, as the summary. */
  public String ofName(String name) {
    return name.startsWith("note ") ? of(name) : byName.getOrDefault(name, "");
  }
}
