/**
 * Document tree to a page for a browser: masthead, contents, numbered paragraphs, tables, notes;
 * and the shell, look and script that every page of the program shares. What is known besides the
 * document is {@code write.evidence}'s.
 */
package org.sgreport.write.html;
