tool jbi-case-report 2017 N : JBI, beschrijving van één geval | JBI, case reports
literature Joanna Briggs Institute, critical appraisal tools
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8

item 1 Yes Unclear No NA : kenmerken van de persoon beschreven | characteristics of the person described
item 2 Yes Unclear No NA : voorgeschiedenis als tijdlijn beschreven | history described as a timeline
item 3 Yes Unclear No NA : situatie bij de start beschreven | condition at the start described
item 4 Yes Unclear No NA : onderzoek en bevindingen beschreven | assessment and its results described
item 5 Yes Unclear No NA : aanpak beschreven | intervention described
item 6 Yes Unclear No NA : situatie na de aanpak beschreven | condition after the intervention described
item 7 Yes Unclear No NA : schade en onverwachte gevolgen beschreven | harms and unexpected events described
item 8 Yes Unclear No NA : lessen beschreven | lessons given

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
