tool jbi-case-control 2017 N : JBI, case-controlonderzoek | JBI, case-control studies
literature Joanna Briggs Institute, critical appraisal tools
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8 9 10

item 1 Yes Unclear No NA : groepen vergelijkbaar op de uitkomst na | groups comparable but for the outcome
item 2 Yes Unclear No NA : gevallen en controles passend gekozen | cases and controls matched aptly
item 3 Yes Unclear No NA : zelfde criteria voor gevallen en controles | same criteria for cases and controls
item 4 Yes Unclear No NA : blootstelling geldig gemeten | exposure measured validly
item 5 Yes Unclear No NA : blootstelling gelijk gemeten bij beide | exposure measured alike in both
item 6 Yes Unclear No NA : confounders benoemd | confounders identified
item 7 Yes Unclear No NA : confounders verwerkt | confounders handled
item 8 Yes Unclear No NA : uitkomst volgens vaste criteria bepaald bij beide | outcome assessed by standard criteria in both
item 9 Yes Unclear No NA : periode van blootstelling lang genoeg | exposure period long enough
item 10 Yes Unclear No NA : statistiek passend | statistics apt

overall
let yes
  otherwise => count of ALL is Yes
let applicable
  otherwise => count of ALL is {Yes Unclear No}
judge [L]
  threshold jbi-cut-off-percent = 0 => not-applicable : het protocol stelt geen grens: de antwoorden zelf zijn de uitkomst | the protocol sets no cut-off: the answers are the result
  applicable = 0 => not-applicable : geen enkele vraag is van toepassing | no question applies
  yes * 100 >= applicable * threshold jbi-cut-off-percent => met
  otherwise => not-met
