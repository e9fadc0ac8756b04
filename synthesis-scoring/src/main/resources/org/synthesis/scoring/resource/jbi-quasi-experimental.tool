tool jbi-quasi-experimental 2024 N : JBI, quasi-experiment | JBI, quasi-experimental studies
literature Barker et al. 2024, JBI Evid Synth 22:378
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8 9

item 1 Yes Unclear No NA : oorzaak en gevolg duidelijk onderscheiden | cause and effect clearly told apart
item 2 Yes Unclear No NA : groepen gelijk | groups similar
item 3 Yes Unclear No NA : groepen verder gelijk behandeld | groups otherwise treated alike
item 4 Yes Unclear No NA : er is een controlegroep | there is a control group
item 5 Yes Unclear No NA : meerdere metingen voor en na | several measurements before and after
item 6 Yes Unclear No NA : follow-up volledig of verschillen goed verwerkt | follow-up complete or differences handled
item 7 Yes Unclear No NA : uitkomst in elke groep gelijk gemeten | outcome measured alike in each group
item 8 Yes Unclear No NA : uitkomst betrouwbaar gemeten | outcome measured reliably
item 9 Yes Unclear No NA : statistiek passend | statistics apt

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
