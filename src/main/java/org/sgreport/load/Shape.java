package org.sgreport.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;

/**
 * What a piece of YAML must look like. The same value checks a file, with exact places, and prints
 * the JSON Schema, so that neither can say what the other does not.
 */
public sealed interface Shape {
  /** What this node must look like, where the shape leaves a choice. */
  default Shape in(Node node) {
    return this;
  }

  /** Text with a form: what it must match, said in words and by an example. */
  record Text(Pattern pattern, String words) implements Shape {
    public static final Text ANY = new Text(Pattern.compile("\\S"), "text");

    /** A name that other files or tables give, said to be wrong where it is looked up. */
    public static final Text CODE = new Text(Pattern.compile("\\S"), "text");

    /** Running text, in which a line break means as much as a space. */
    public static final Text MARKDOWN = new Text(Pattern.compile("\\S"), "text");

    public static final Text KEY =
        new Text(
            Pattern.compile("^[a-z0-9]+(-[a-z0-9]+)*$"),
            "a key of small letters, digits and hyphens, such as `penal-code`");
  }

  /** Text, or a number that is read as text, as in {@code item: 27}. */
  record Label() implements Shape {}

  /** A date such as 2014-05-30. */
  record Date() implements Shape {}

  /** A number, whole or not. */
  record Number() implements Shape {}

  /** A number, or a mapping that says more of it. */
  record NumberOr(Fields fields) implements Shape {
    @Override
    public Shape in(Node node) {
      return node instanceof Mapping ? fields : new Number();
    }
  }

  /** A mapping with the first key of the first shape, or one of the second. */
  record Either(Fields one, Fields other) implements Shape {
    @Override
    public Shape in(Node node) {
      String key = one.keys().get(0);
      return node instanceof Mapping m && m.entry(key).isPresent() ? one : other;
    }
  }

  /** One of some words; where it is not evident, why no other. */
  record Choice(List<String> words, String why) implements Shape {
    public static Choice of(String... words) {
      return new Choice(List.of(words), "");
    }
  }

  /** A list. */
  record ListOf(Shape item) implements Shape {}

  /** A mapping with these keys and no others. */
  record Fields(List<Field> fields) implements Shape {
    public static Fields of(Field... fields) {
      return new Fields(List.of(fields));
    }

    /** These keys, and then those. */
    public Fields and(Fields more) {
      return new Fields(Stream.concat(fields.stream(), more.fields.stream()).toList());
    }

    public Optional<Field> find(String key) {
      for (Field field : fields) {
        if (field.key().equals(key)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }

    public List<String> keys() {
      return fields.stream().map(Field::key).toList();
    }
  }

  /** A key, what is under it, and a sentence about it for editors. */
  record Field(String key, Shape shape, boolean required, String doc) {
    public static Field required(String key, Shape shape, String doc) {
      return new Field(key, shape, true, doc);
    }

    public static Field optional(String key, Shape shape, String doc) {
      return new Field(key, shape, false, doc);
    }

    /** Whether the key may have nothing after it, as a form with blanks has it. */
    public boolean mayBeBlank() {
      return !required && !(shape instanceof Fields) && !(shape instanceof ListOf);
    }
  }
}
