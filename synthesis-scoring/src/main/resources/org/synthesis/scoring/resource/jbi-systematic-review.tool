tool jbi-systematic-review 2017 N : JBI, systematisch literatuuroverzicht | JBI, systematic reviews
literature Joanna Briggs Institute, critical appraisal tools
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8 9 10 11

item 1 Yes Unclear No NA : vraag duidelijk | question clear
item 2 Yes Unclear No NA : criteria passen bij de vraag | criteria fit the question
item 3 Yes Unclear No NA : zoekstrategie passend | search strategy apt
item 4 Yes Unclear No NA : bronnen voldoende | sources adequate
item 5 Yes Unclear No NA : criteria voor beoordelen passend | criteria for appraisal apt
item 6 Yes Unclear No NA : beoordeeld door twee mensen los van elkaar | appraised by two people independently
item 7 Yes Unclear No NA : fouten bij de data-extractie beperkt | errors in extraction minimised
item 8 Yes Unclear No NA : studies passend gecombineerd | studies combined aptly
item 9 Yes Unclear No NA : publicatievertekening onderzocht | publication bias assessed
item 10 Yes Unclear No NA : aanbevelingen gesteund door de gegevens | recommendations supported by the data
item 11 Yes Unclear No NA : richting voor nieuw onderzoek passend | directives for new research apt

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
