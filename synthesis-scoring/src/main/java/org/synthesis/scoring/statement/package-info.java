/**
 * Sentences that say what was found and how certain it is, in Dutch and English, from fixed templates.
 *
 * <p>Start at {@link org.synthesis.scoring.statement.InformativeStatement}; a {@link org.synthesis.scoring.statement.Claim} says what
 * a sentence is to say. The templates are the resources {@code statements.nl.properties} and {@code statements.en.properties}. What
 * the verdict on a subject is, and which sentence it gets, is decided elsewhere.
 *
 * <p>Decisions, with their why:
 *
 * <ul>
 *   <li><b>Templates, not sentences put together in code.</b> Informative statements (Santesso et al. 2020) only inform when one
 *       wording always means one level and one size. People who sign off the wording read a file, not a program.
 *   <li><b>No size without an estimate.</b> {@code reduces} is the wording for a moderate size. Where only a direction is known the
 *       wording is {@code results in a reduction}: the template of a large size without the word {@code large}. It follows the same
 *       hedges, claims no size, and stays a different sentence from every one that does; {@link
 *       org.synthesis.scoring.statement.StatedSize#UNSTATED} is the mark in the data.
 *   <li><b>No association</b> is called {@code no clear association}: a body of evidence that shows none has rarely excluded one.
 *   <li><b>Harm is said at every certainty.</b> The template for very low certainty is silent about the direction; for harm of an
 *       intervention that would hide the one thing a municipality must know.
 *   <li><b>Areas are not people.</b> What was measured for areas is said of areas, and never as a likelihood (Robinson 1950).
 *   <li><b>Two forms of a clause.</b> Dutch changes its word order after {@code dat} and {@code of}, so {@code Het is mogelijk dat}
 *       takes a {@link org.synthesis.scoring.statement.Clause} whose two forms the caller wrote. A coder's whole sentence, often with
 *       an instruction in it, cannot be turned by rule; it stands as written, and a second sentence made of the same template says
 *       how sure it is: {@code Het is mogelijk dat dit inzicht opgaat (vertrouwen: laag).}
 *   <li><b>Outcomes that change in opposite ways</b> get a sentence each, as one verb cannot serve both.
 * </ul>
 */
@NullMarked
package org.synthesis.scoring.statement;

import org.jspecify.annotations.NullMarked;
