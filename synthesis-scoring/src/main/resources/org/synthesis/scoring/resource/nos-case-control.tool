# One star for each question answered yes. The protocol names the confounder of C1.
tool nos-case-control 2000 N : Newcastle-Ottawa, case-control | Newcastle-Ottawa, case-control
literature Wells et al., Newcastle-Ottawa Scale, Ottawa Hospital Research Institute; levels after the AHRQ conversion
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level good minor : goed | good
level fair moderate : redelijk | fair
level poor serious : zwak | poor
group SELECTION S1 S2 S3 S4
group COMPARABILITY C1 C2
group THIRD E1 E2 E3

domain S : selectie | selection
item S1 Yes No : gevallen onafhankelijk vastgesteld | case definition validated
item S2 Yes No : gevallen representatief | cases representative
item S3 Yes No : controles uit de gemeenschap | controls from the community
item S4 Yes No : controles vrij van de uitkomst | controls defined as free of the outcome

domain C : vergelijkbaarheid | comparability
item C1 Yes No : gecorrigeerd voor de belangrijkste confounder uit het protocol, bijvoorbeeld eerdere delicten | adjusted for the main confounder named in the protocol, for instance prior offending
item C2 Yes No : gecorrigeerd voor een andere confounder | adjusted for another confounder

domain E : blootstelling | exposure
item E1 Yes No : blootstelling uit registratie of blind interview | exposure from record or blind interview
item E2 Yes No : zelfde methode bij gevallen en controles | same method for cases and controls
item E3 Yes No : non-respons gelijk in beide groepen | non-response equal in both groups

overall
let selection-stars
  otherwise => count of SELECTION is Yes
let comparability-stars
  otherwise => count of COMPARABILITY is Yes
let exposure-stars
  otherwise => count of THIRD is Yes
judge [D]
  comparability-stars = 0 => poor
  exposure-stars < 2 => poor
  selection-stars >= 3 => good
  selection-stars = 2 => fair
  otherwise => poor
