package org.synthesis.model.id;

/** Key of what a finding is about: a factor or an intervention. */
public sealed interface SubjectId extends Id permits FactorId, InterventionId {}
