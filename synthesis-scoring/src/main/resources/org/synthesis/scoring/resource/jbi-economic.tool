tool jbi-economic 2017 N : JBI, economische evaluatie | JBI, economic evaluations
literature Joanna Briggs Institute, critical appraisal tools
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8 9 10 11

item 1 Yes Unclear No NA : vraag duidelijk | question clear
item 2 Yes Unclear No NA : alternatieven volledig beschreven | alternatives fully described
item 3 Yes Unclear No NA : alle kosten en uitkomsten benoemd | all costs and outcomes identified
item 4 Yes Unclear No NA : effectiviteit vastgesteld | effectiveness established
item 5 Yes Unclear No NA : kosten en uitkomsten nauwkeurig gemeten | costs and outcomes measured accurately
item 6 Yes Unclear No NA : kosten en uitkomsten geloofwaardig gewaardeerd | costs and outcomes valued credibly
item 7 Yes Unclear No NA : gecorrigeerd voor verschil in tijd | adjusted for differences in time
item 8 Yes Unclear No NA : meerkosten en meeropbrengst geanalyseerd | incremental analysis made
item 9 Yes Unclear No NA : gevoeligheidsanalyse gedaan | sensitivity analysis made
item 10 Yes Unclear No NA : uitkomsten gaan in op wat gebruikers raakt | results include what concerns users
item 11 Yes Unclear No NA : toepasbaar op de eigen situatie | generalisable to the own setting

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
