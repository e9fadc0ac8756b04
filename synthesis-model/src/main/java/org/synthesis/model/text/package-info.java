/**
 * Text that people read: in Dutch and English, with numbers written the way each language writes them.
 *
 * <p>Why two languages in one value: a report that exists in one language only is discovered at the printer's. A
 * {@link org.synthesis.model.text.LocalizedText} knows which language is missing, and every exporter lists that.
 */
@NullMarked
package org.synthesis.model.text;

import org.jspecify.annotations.NullMarked;
