package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableSetMultimap;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.gap.EvidenceClass;
import org.synthesis.model.gap.MapVocabulary;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;

/**
 * One finding as a map sees it.
 *
 * @param finding the finding
 * @param study the study it is a result of; a study counts once in a cell and once in a total
 * @param source where it is reported
 * @param kind how the study counts by this finding
 * @param appraisal how far coders trust it
 * @param directness how close the outcome is to the question
 * @param codes where it sits, by vocabulary; several codes put it in several cells, none in no cell
 */
public record MapEntry(
        FindingId finding,
        StudyId study,
        SourceId source,
        EvidenceClass kind,
        AppraisalLevel appraisal,
        Directness directness,
        ImmutableSetMultimap<MapVocabulary, String> codes) {}
