tool jbi-text-opinion 2015 N : JBI, tekst en mening | JBI, text and opinion
literature McArthur et al. 2015, Int J Evid Based Healthc 13:188
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6

item 1 Yes Unclear No NA : bron van de mening bekend | source of the opinion identified
item 2 Yes Unclear No NA : bron heeft gezag op het terrein | source has standing in the field
item 3 Yes Unclear No NA : belang van de betrokken groep staat centraal | interests of the affected group are central
item 4 Yes Unclear No NA : standpunt logisch onderbouwd | position reasoned logically
item 5 Yes Unclear No NA : verwezen naar literatuur | reference made to literature
item 6 Yes Unclear No NA : afwijking van literatuur verdedigd | incongruence with literature defended

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
