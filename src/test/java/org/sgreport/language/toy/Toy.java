package org.sgreport.language.toy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.sgreport.language.vocabulary.CrossReferences;
import org.sgreport.language.vocabulary.FirstPageWords;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.language.vocabulary.ListHeads;
import org.sgreport.language.vocabulary.Numerals;
import org.sgreport.language.vocabulary.Part;
import org.sgreport.language.vocabulary.Proportions;
import org.sgreport.language.vocabulary.ReplyWords;
import org.sgreport.language.vocabulary.Share;
import org.sgreport.language.vocabulary.TallyHeads;

/** A language that nobody speaks: each of its words ends in ¤. */
public final class Toy implements Language {
  @Override
  public String name() {
    return "Toy¤";
  }

  @Override
  public String tag() {
    return "art-x-toy";
  }

  @Override
  public Numerals numerals() {
    return new ToyNumerals();
  }

  @Override
  public CrossReferences crossReferences() {
    return new ToyCrossReferences();
  }

  @Override
  public Labels labels() {
    return new Labels("cont¤", "pars¤", "pag¤", "anx¤", "tab¤");
  }

  @Override
  public FirstPageWords firstPage() {
    return new ToyFirstPage();
  }

  @Override
  public TallyHeads tallyHeads() {
    return new TallyHeads(
        List.of("mes¤", "stat¤", "perc¤"),
        "omnes¤",
        List.of("grup¤", "memb¤", "resp¤"),
        "stato¤",
        "summa¤");
  }

  @Override
  public ListHeads listHeads() {
    return new ListHeads(
        List.of("fig¤", "val¤", "dat¤", "font¤"), List.of("resp¤", "venit¤"), "mes¤");
  }

  @Override
  public Proportions proportions() {
    return new ToyReplies();
  }

  @Override
  public ReplyWords replyWords() {
    return new ToyReplies();
  }

  @Override
  public String list(List<String> items) {
    return String.join(" et¤ ", items);
  }

  @Override
  public String date(LocalDate date) {
    return date.getDayOfMonth() + " mens¤ " + date.getMonthValue() + " ann¤ " + date.getYear();
  }

  @Override
  public String days(List<LocalDate> days, boolean range, boolean year) {
    return list(days.stream().map(this::date).toList());
  }

  @Override
  public String months(List<YearMonth> months, boolean range, boolean year) {
    return list(
        months.stream().map(m -> "mens¤ " + m.getMonthValue() + " ann¤ " + m.getYear()).toList());
  }

  @Override
  public String capitalized(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Override
  public String uncapitalized(String words) {
    return words;
  }

  private static final class ToyNumerals implements Numerals {
    @Override
    public String count(int number) {
      return number < 3 ? inWords(number) : inFigures(number);
    }

    @Override
    public String no() {
      return "nul¤";
    }

    @Override
    public String inFigures(int number) {
      return "" + number;
    }

    @Override
    public String inFigures(BigDecimal number) {
      return number.toPlainString();
    }

    @Override
    public String inWords(int number) {
      return "unu¤ ".repeat(number).strip();
    }

    @Override
    public String ordinal(int number) {
      return number + " ordo¤";
    }

    @Override
    public String perCent(String figure) {
      return figure + " centum¤";
    }

    @Override
    public String scaled(String figure, String scale) {
      return figure + " " + scale.substring(0, 3) + "¤";
    }

    @Override
    public String share(Share share) {
      return share.name().substring(0, 3).toLowerCase(Locale.ROOT) + "¤";
    }
  }

  private static final class ToyCrossReferences implements CrossReferences {
    @Override
    public String word(Part part, boolean several, boolean abbreviated) {
      return part.name().substring(0, 4).toLowerCase(Locale.ROOT) + (several ? "i¤" : "¤");
    }

    @Override
    public String alone(Part part) {
      return "illud¤ " + word(part, false, false);
    }

    @Override
    public String inAnnex(String number) {
      return "anx¤ " + number + " : ";
    }

    @Override
    public String ofAnnex(String number) {
      return " in¤ anx¤ " + number;
    }

    @Override
    public String to(boolean abbreviated) {
      return " ad¤ ";
    }

    @Override
    public String and(boolean last) {
      return " et¤ ";
    }
  }

  private static final class ToyFirstPage implements FirstPageWords {
    @Override
    public String unitedNations() {
      return "Nat¤ Unit¤";
    }

    @Override
    public String summary() {
      return "summ¤";
    }

    @Override
    public String distribution(String distribution) {
      return "distr¤ " + distribution;
    }

    @Override
    public String original(String language) {
      return "orig¤ " + language;
    }

    @Override
    public List<String> draft() {
      return List.of("schema¤");
    }

    @Override
    public List<String> specimen() {
      return List.of("specim¤");
    }

    @Override
    public List<String> invented() {
      return List.of("fict¤");
    }

    @Override
    public String itemLine(String number, String list) {
      return "item¤ " + number.replaceAll("\\D+", " et¤ ") + " list¤";
    }
  }
}
