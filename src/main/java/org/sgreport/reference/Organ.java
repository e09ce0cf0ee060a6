package org.sgreport.reference;

import java.util.List;

/**
 * A body that receives reports. The parent is the key of the organ it reports to, empty for a
 * principal organ or a conference; a symbol of its documents begins with one of the prefixes.
 */
public record Organ(String key, String name, String parent, List<String> prefixes, String seat) {}
