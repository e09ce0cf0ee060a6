package org.sgreport.draft.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The bodies of {@code when} that are open, and which part of each is printed: what comes before
 * {@code <@else/>}, or what comes behind it. Directives in the other part are not asked.
 */
final class Bodies {
  private final Deque<Body> open = new ArrayDeque<>();

  /** A body, where it prints, and whether that is its first part. */
  private static final class Body {
    final Writer out;
    final boolean first;
    boolean passedOver;

    Body(Writer out, boolean first) {
      this.out = out;
      this.first = first;
      this.passedOver = !first;
    }
  }

  /** That the rest of a body is not printed. */
  private static final class EndOfPart extends RuntimeException {
    private static final long serialVersionUID = 1;

    EndOfPart() {
      super(null, null, false, false);
    }
  }

  void print(TemplateDirectiveBody body, boolean first, Environment env)
      throws TemplateException, IOException {
    open.push(new Body(env.getOut(), first));
    try {
      body.render(first ? env.getOut() : Writer.nullWriter());
    } catch (EndOfPart e) {
      // the second part is passed over
    } finally {
      open.pop();
    }
  }

  /** Whether what is asked for now stands in a part that is not printed. */
  boolean passOver() {
    return !open.isEmpty() && open.peek().passedOver;
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Goes from the first part of the innermost body to its second. */
  void turn(Environment env) {
    Body body = open.peek();
    if (body.first) {
      throw new EndOfPart();
    }
    body.passedOver = false;
    env.setOut(body.out);
  }
}
