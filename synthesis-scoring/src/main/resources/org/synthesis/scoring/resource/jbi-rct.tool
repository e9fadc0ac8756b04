tool jbi-rct 2023 N : JBI, gerandomiseerd onderzoek | JBI, randomised trials
literature Barker et al. 2023, JBI Evid Synth 21:494
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8 9 10 11 12 13

domain allocation : toewijzing | selection and allocation
item 1 Yes Unclear No NA : echt geloot | truly randomised
item 2 Yes Unclear No NA : toewijzing vooraf verborgen | allocation concealed
item 3 Yes Unclear No NA : groepen bij de start gelijk | groups similar at the start

domain administration : uitvoering van de interventie | administration of the intervention
item 4 Yes Unclear No NA : deelnemers kenden hun groep niet | participants blind
item 5 Yes Unclear No NA : uitvoerders kenden de groep niet | deliverers blind
item 6 Yes Unclear No NA : groepen verder gelijk behandeld | groups otherwise treated alike

domain measurement : meting van de uitkomst | measurement of the outcome
item 7 Yes Unclear No NA : beoordelaars kenden de groep niet | assessors blind
item 8 Yes Unclear No NA : uitkomst in elke groep gelijk gemeten | outcome measured alike in each group
item 9 Yes Unclear No NA : uitkomst betrouwbaar gemeten | outcome measured reliably

domain retention : behoud van deelnemers | participant retention
item 10 Yes Unclear No NA : follow-up volledig of verschillen goed verwerkt | follow-up complete or differences handled

domain statistics : statistische conclusie | statistical conclusion
item 11 Yes Unclear No NA : geanalyseerd in de groep waarin is geloot | analysed as randomised
item 12 Yes Unclear No NA : statistiek passend | statistics apt
item 13 Yes Unclear No NA : opzet passend, afwijkingen meegenomen | design apt, deviations accounted for

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
