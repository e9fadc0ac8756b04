/**
 * JSON documents of the two aggregates, without loss.
 *
 * <p>Start at {@link org.synthesis.io.json.EvidenceBaseJson} and {@link org.synthesis.io.json.ConclusionsJson}.
 *
 * <p>A document is an object:
 * <pre>{@code
 * {
 *   "schemaVersion": "1.0",
 *   "kind": "evidence-base",
 *   "protocol": {
 *     "title": { "nl": "...", "en": "..." },
 *     "pooling": { "model": "...", ... },
 *     ...
 *   },
 *   "findings": [
 *     {
 *       "kind": "quantitative",
 *       "id": "FN001",
 *       "subject": "factor:F01",
 *       "direction": "harm-up",
 *       "effect": { "measure": "r", "estimate": 0.21, ... },
 *       ...
 *     }
 *   ]
 * }
 * }</pre>
 * <ul>
 *   <li>Properties have the names of the attributes and a fixed order, so that equal values give equal bytes; readers
 *       accept any order.
 *   <li>Absent values and empty lists, sets and maps are left out. There is no {@code null}.
 *   <li>A member of a sealed family says which one it is in {@code kind}, which comes first.
 *   <li>Keys, DOIs and fingerprints are texts. Where a property takes keys of several kinds the kind stands before a colon:
 *       {@code factor:F01}, {@code intervention:I01}.
 *   <li>Constants are their codes, or their names when they have none.
 *   <li>A number is the shortest that reads back equal. Whole numbers have no fraction; others may.
 * </ul>
 *
 * <p>Version {@code 1.x} only adds properties that may be left out; another number before the point is refused.
 *
 * <p>Reading is strict: unknown or repeated properties, other types, text after the end, more than 64 levels, and values the
 * model refuses end in one {@link org.synthesis.io.json.JsonException} with path, line and column. Why no diagnostics with a
 * partial result: programs write these documents, and half an evidence base would pass for a whole one. Tables that people
 * keep are read row by row by other packages.
 *
 * <p>Why a table of shapes and no data binding: builders have several setters of one name, annotations would tie the model
 * to a library, and binding by class name opens doors to hostile documents. A type that is not in the table cannot be read
 * or written, and a test compares the table with the model. Only this package knows the JSON library.
 */
@NullMarked
package org.synthesis.io.json;

import org.jspecify.annotations.NullMarked;
