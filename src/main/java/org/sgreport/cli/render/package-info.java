/**
 * What the command render is made of: options for Word files, tracked changes, drafts, watching.
 */
package org.sgreport.cli.render;
