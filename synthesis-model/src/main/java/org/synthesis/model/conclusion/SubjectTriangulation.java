package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.text.LocalizedText;

/**
 * What the sources of knowledge say of one factor or intervention, side by side and never added up.
 *
 * @param subject the factor or intervention
 * @param proposition what is supported or opposed: more harm for a factor expected to be a risk, otherwise less
 * @param triangulation direction of every source, and how they relate
 * @param neighbours sourced insights of recommendations that rest on the subject; they say nothing on its direction
 */
public record SubjectTriangulation(
        SubjectId subject,
        LocalizedText proposition,
        Triangulation triangulation,
        ImmutableList<FindingId> neighbours) {}
