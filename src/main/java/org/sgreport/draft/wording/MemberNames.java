package org.sgreport.draft.wording;

import java.util.List;
import java.util.stream.Stream;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.selection.Member;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;

/** A member by name, with those who joined in. */
public final class MemberNames {
  private final Call call;
  private final boolean ofStates;
  private final EntityNames entities;

  public MemberNames(Call call, boolean ofStates) {
    this.call = call;
    this.ofStates = ofStates;
    this.entities = new EntityNames(call);
  }

  /** "the Philippines", "UNDP Nepal", "UNODC with FAO and Japan". */
  public String of(Member member) {
    List<String> partners = partners(member);
    return partners.isEmpty() ? name(member) : jointly(name(member), partners);
  }

  /** The member and its partners as those who speak: "UNODC, FAO and Japan". */
  String together(Member member) {
    List<String> names =
        Stream.concat(Stream.of(name(member)), partners(member).stream().map(this::partner))
            .toList();
    return call.context().language().list(names);
  }

  boolean isOfStates() {
    return ofStates;
  }

  /** Those of the member that are named; none where {@code partners=false}. */
  List<String> partners(Member member) {
    return call.flag("partners", true) ? member.partners() : List.of();
  }

  private String name(Member member) {
    return ofStates ? state(member.key()) : entities.name(member.key(), member.office());
  }

  private String jointly(String name, List<String> partners) {
    Language language = call.context().language();
    return language
        .replyWords()
        .jointly(name, language.list(partners.stream().map(this::partner).toList()));
  }

  private String partner(String key) {
    return call.context().report().entity(key).isPresent() ? entities.name(key, "") : state(key);
  }

  private String state(String code) {
    StateName name = States.all().name(code, call.context().tally().namesAsOf());
    return call.flag("articles", true) ? name.running() : name.list();
  }
}
