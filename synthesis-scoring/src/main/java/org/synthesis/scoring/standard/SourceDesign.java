package org.synthesis.scoring.standard;

import org.synthesis.model.id.SourceId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.DesignStanding;
import org.synthesis.model.study.StudyDesign;

/**
 * A source and where its design stands.
 *
 * @param source the source
 * @param design its design as coded
 * @param designClass the design as the standards tell them apart
 * @param standing where that stands, column by column
 */
public record SourceDesign(
        SourceId source, StudyDesign design, Proposal<DesignClass> designClass, Proposal<DesignStanding> standing) {}
