package org.sgreport.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What texts were made into, where a process goes on after a run: what has not changed is not made
 * again. The key is all that the making depends on, a file's text included, so that whoever asks
 * gets what a fresh run would make. Nothing is kept until a process says that it goes on.
 */
public final class Memory {
  /** More than the inputs, templates and treaties of some ten reports. */
  private static final int MOST = 2_000;

  /** Makes a thing, or fails. */
  public interface Making<T, X extends Exception> {
    T make() throws X;
  }

  private static volatile Optional<Map<Object, Object>> kept = Optional.empty();

  private Memory() {}

  /** From now on things are kept, those asked for last for longest. */
  public static void begin() {
    kept = Optional.of(new Recent());
  }

  public static void end() {
    kept = Optional.empty();
  }

  /** The thing of a key, which nobody changes once it is made. */
  @SuppressWarnings("unchecked")
  public static <T, X extends Exception> T of(Object key, Making<T, X> making) throws X {
    Optional<Map<Object, Object>> things = kept;
    if (things.isEmpty()) {
      return making.make();
    }
    Object known = get(things.get(), key);
    return known == null ? put(things.get(), key, making.make()) : (T) known;
  }

  private static Object get(Map<Object, Object> things, Object key) {
    synchronized (things) {
      return things.get(key);
    }
  }

  private static <T> T put(Map<Object, Object> things, Object key, T thing) {
    synchronized (things) {
      things.put(key, thing);
    }
    return thing;
  }

  private static final class Recent extends LinkedHashMap<Object, Object> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
      return size() > MOST;
    }
  }
}
