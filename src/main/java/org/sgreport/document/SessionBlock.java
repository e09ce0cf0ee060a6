package org.sgreport.document;

import org.sgreport.model.Masthead;

/**
 * What the first page says of one session that receives the report: the commission where there is
 * one, the session, where it meets, the item with its asterisk, and the item's title. A joint
 * report has two, each below the name of its organ; elsewhere that is empty.
 */
public record SessionBlock(
    String organ, String body, Masthead.Session session, String itemLine, String itemTitle) {}
