/** Templates to marked Markdown: the only user of FreeMarker. */
package org.sgreport.draft.template;
