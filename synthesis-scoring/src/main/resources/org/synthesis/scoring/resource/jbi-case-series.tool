tool jbi-case-series 2017 N : JBI, reeks gevallen | JBI, case series
literature Joanna Briggs Institute, critical appraisal tools
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8 9 10

item 1 Yes Unclear No NA : criteria voor opname duidelijk | inclusion criteria clear
item 2 Yes Unclear No NA : toestand bij iedereen gelijk gemeten | condition measured alike for everyone
item 3 Yes Unclear No NA : toestand met geldige methode bepaald | condition identified by a valid method
item 4 Yes Unclear No NA : gevallen achtereenvolgens opgenomen | cases included consecutively
item 5 Yes Unclear No NA : gevallen volledig opgenomen | cases included completely
item 6 Yes Unclear No NA : kenmerken van deelnemers beschreven | characteristics of participants reported
item 7 Yes Unclear No NA : achtergrond van de gevallen beschreven | background of the cases reported
item 8 Yes Unclear No NA : uitkomst of follow-up beschreven | outcome or follow-up reported
item 9 Yes Unclear No NA : kenmerken van de plaats beschreven | characteristics of the site reported
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
