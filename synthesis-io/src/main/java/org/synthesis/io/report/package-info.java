/**
 * The report of a synthesis and the sheet for one municipality, as HTML files that need nothing else: styles and pictures are
 * inside, there are no scripts and nothing is fetched.
 *
 * <p>Start at {@link org.synthesis.io.report.HtmlReport} or {@link org.synthesis.io.report.MunicipalitySheet}; both take the
 * evidence base, its conclusions and a language. {@link org.synthesis.io.report.EffectText} writes a published number in words,
 * for reports and tables alike. Nothing is concluded or computed here: what cannot be found in the conclusions is not said.
 *
 * <p>Why one rule for publication stands in one place: a statement, direction or number that nobody verified looks the same as
 * one that was, once it is printed. Statements and directions come from the methods of a finding that withhold them, numbers
 * from {@link org.synthesis.io.report.EffectText}; both say that something is withheld and why, and an annex lists it.
 *
 * <p>Why an area-level remark, a contra-indication and counter-evidence are printed wherever their subject or recommendation is:
 * readers copy one row out of a report, never the caution three pages on.
 *
 * <p>Why family and community stand before the levels around them: the question puts them first.
 */
@NullMarked
package org.synthesis.io.report;

import org.jspecify.annotations.NullMarked;
