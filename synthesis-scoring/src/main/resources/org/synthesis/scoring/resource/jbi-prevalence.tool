tool jbi-prevalence 2017 N : JBI, prevalentieonderzoek | JBI, prevalence studies
literature Joanna Briggs Institute, critical appraisal tools
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8 9

item 1 Yes Unclear No NA : steekproefkader past bij de doelgroep | sample frame fits the target population
item 2 Yes Unclear No NA : steekproef passend getrokken | participants sampled aptly
item 3 Yes Unclear No NA : steekproef groot genoeg | sample large enough
item 4 Yes Unclear No NA : deelnemers en omgeving beschreven | subjects and setting described
item 5 Yes Unclear No NA : alle groepen voldoende in de analyse | all groups covered in the analysis
item 6 Yes Unclear No NA : toestand met geldige methode bepaald | condition identified by a valid method
item 7 Yes Unclear No NA : bij iedereen gelijk en betrouwbaar gemeten | measured alike and reliably for everyone
item 8 Yes Unclear No NA : statistiek passend | statistics apt
item 9 Yes Unclear No NA : respons voldoende of goed verwerkt | response adequate or handled

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
