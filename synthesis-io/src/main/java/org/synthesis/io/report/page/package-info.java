/**
 * What a page is made of: runs of text, lines, and blocks such as tables and boxes. The templates in {@code src/main/jte} write
 * them as HTML and are compiled into this package.
 *
 * <p>Why a small document model between conclusions and templates: a template that walks conclusions decides what is said, and
 * can forget to escape or to withhold. Here everything is said in the words of one language before a template sees it, and a
 * template only chooses tags. Every text passes the escaping of the templates; the one thing that does not is a
 * {@link org.synthesis.io.report.page.SvgPicture}, which only the plots of this library can make.
 */
@NullMarked
package org.synthesis.io.report.page;

import org.jspecify.annotations.NullMarked;
