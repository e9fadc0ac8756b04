# One star for each question answered yes. The protocol names the confounder of C1.
tool nos-cohort 2000 N : Newcastle-Ottawa, cohort | Newcastle-Ottawa, cohort
literature Wells et al., Newcastle-Ottawa Scale, Ottawa Hospital Research Institute; levels after the AHRQ conversion
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level good minor : goed | good
level fair moderate : redelijk | fair
level poor serious : zwak | poor
group SELECTION S1 S2 S3 S4
group COMPARABILITY C1 C2
group THIRD O1 O2 O3

domain S : selectie | selection
item S1 Yes No : blootgestelden representatief | exposed representative
item S2 Yes No : niet-blootgestelden uit dezelfde bron | unexposed from the same source
item S3 Yes No : blootstelling uit registratie of interview | exposure from record or interview
item S4 Yes No : uitkomst nog afwezig bij de start | outcome absent at the start

domain C : vergelijkbaarheid | comparability
item C1 Yes No : gecorrigeerd voor de belangrijkste confounder uit het protocol, bijvoorbeeld eerdere delicten | adjusted for the main confounder named in the protocol, for instance prior offending
item C2 Yes No : gecorrigeerd voor een andere confounder | adjusted for another confounder

domain O : uitkomst | outcome
item O1 Yes No : uitkomst blind of uit registratie bepaald | outcome assessed blind or by record linkage
item O2 Yes No : follow-up lang genoeg | follow-up long enough
item O3 Yes No : follow-up volledig genoeg | follow-up adequate

overall
let selection-stars
  otherwise => count of SELECTION is Yes
let comparability-stars
  otherwise => count of COMPARABILITY is Yes
let outcome-stars
  otherwise => count of THIRD is Yes
judge [D]
  comparability-stars = 0 => poor
  outcome-stars < 2 => poor
  selection-stars >= 3 => good
  selection-stars = 2 => fair
  otherwise => poor
