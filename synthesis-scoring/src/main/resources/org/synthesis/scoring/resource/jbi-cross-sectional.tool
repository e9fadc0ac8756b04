tool jbi-cross-sectional 2017 N : JBI, analytisch dwarsdoorsnede-onderzoek | JBI, analytical cross-sectional studies
literature Joanna Briggs Institute, critical appraisal tools
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8

item 1 Yes Unclear No NA : criteria voor deelname duidelijk | inclusion criteria clear
item 2 Yes Unclear No NA : deelnemers en omgeving beschreven | subjects and setting described
item 3 Yes Unclear No NA : blootstelling geldig gemeten | exposure measured validly
item 4 Yes Unclear No NA : toestand volgens vaste criteria bepaald | condition assessed by standard criteria
item 5 Yes Unclear No NA : confounders benoemd | confounders identified
item 6 Yes Unclear No NA : confounders verwerkt | confounders handled
item 7 Yes Unclear No NA : uitkomst geldig gemeten | outcome measured validly
item 8 Yes Unclear No NA : statistiek passend | statistics apt

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
