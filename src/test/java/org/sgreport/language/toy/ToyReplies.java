package org.sgreport.language.toy;

import java.math.BigDecimal;
import java.util.List;
import org.sgreport.language.vocabulary.Hedge;
import org.sgreport.language.vocabulary.Proportions;
import org.sgreport.language.vocabulary.ReplyWords;

/** Its parts of a whole, and what it puts around names. */
final class ToyReplies implements Proportions, ReplyWords {
  @Override
  public String fraction(int numerator, int denominator) {
    return numerator + " ex¤ " + denominator;
  }

  @Override
  public String inEvery(int some, int all) {
    return some + " quot¤ " + all;
  }

  @Override
  public String outOf(String some, String all) {
    return some + " de¤ " + all;
  }

  @Override
  public String hedged(Hedge hedge, String words) {
    return hedge == Hedge.EXACT ? words : "fere¤ " + words;
  }

  @Override
  public String range(String from, String until) {
    return from + " ad¤ " + until;
  }

  @Override
  public String between(String from, String until) {
    return "inter¤ " + from + " et¤ " + until;
  }

  @Override
  public String points(String figure, boolean one) {
    return figure + " punct¤";
  }

  @Override
  public String times(BigDecimal factor) {
    return factor.toPlainString() + " plex¤";
  }

  @Override
  public String multiplied(int factor) {
    return "multum¤ " + factor;
  }

  @Override
  public String halved() {
    return "semi¤";
  }

  @Override
  public String change(int sign) {
    return sign == 0 ? "idem¤" : sign > 0 ? "plus¤" : "minus¤";
  }

  @Override
  public String others(int count) {
    return count + " alii¤";
  }

  @Override
  public String unnamed(int count, boolean states) {
    return count + (states ? " stati¤" : " ens¤");
  }

  @Override
  public String unnamed() {
    return "nemo¤";
  }

  @Override
  public String awaited() {
    return "[exspectat¤]";
  }

  @Override
  public String jointly(String name, String partners) {
    return name + " cum¤ " + partners;
  }

  @Override
  public String listOfLists(List<String> items) {
    return String.join(" item¤ ", items);
  }

  @Override
  public String introduced(String name, String words) {
    return name + " : " + words;
  }

  @Override
  public String quoted(String words) {
    return "« " + words + " »";
  }

  @Override
  public String resolution(String organ, String number) {
    return number + " resol¤ " + organ;
  }

  @Override
  public String item(String said, boolean last) {
    return said + (last ? "." : " ,");
  }

  @Override
  public String sentence(List<String> said) {
    return String.join(" item¤ ", said);
  }
}
