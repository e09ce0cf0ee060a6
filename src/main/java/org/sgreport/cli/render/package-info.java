/** The options of {@code render}: Word files, tracked changes, drafts, formats, several reports. */
package org.sgreport.cli.render;
