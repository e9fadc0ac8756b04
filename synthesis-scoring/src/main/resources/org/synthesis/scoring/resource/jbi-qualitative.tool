tool jbi-qualitative 2017 N : JBI, kwalitatief onderzoek | JBI, qualitative studies
literature Lockwood et al. 2015, Int J Evid Based Healthc 13:179
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : haalt de grens van het protocol | meets the cut-off of the protocol
level not-met - : haalt de grens van het protocol niet | does not meet the cut-off of the protocol
group ALL 1 2 3 4 5 6 7 8 9 10
group DEPENDABILITY 2 3 4 6 7

item 1 Yes Unclear No NA : uitgangspunt past bij de methode | philosophy fits the method
item 2 Yes Unclear No NA : methode past bij de vraag | method fits the question
item 3 Yes Unclear No NA : methode past bij het verzamelen van gegevens | method fits the data collection
item 4 Yes Unclear No NA : methode past bij de analyse | method fits the analysis
item 5 Yes Unclear No NA : methode past bij de duiding | method fits the interpretation
item 6 Yes Unclear No NA : achtergrond van de onderzoeker genoemd | researcher located culturally or theoretically
item 7 Yes Unclear No NA : invloed van de onderzoeker besproken | influence of the researcher addressed
item 8 Yes Unclear No NA : deelnemers zelf aan het woord | voices of participants represented
item 9 Yes Unclear No NA : ethiek op orde | ethics in order
item 10 Yes Unclear No NA : conclusies volgen uit de gegevens | conclusions follow from the data

overall
let yes
  otherwise => count of ALL is Yes
let applicable
  otherwise => count of ALL is {Yes Unclear No}
let dependability
  otherwise => count of DEPENDABILITY is Yes
judge [L]
  threshold jbi-cut-off-percent = 0 => not-applicable : het protocol stelt geen grens: de antwoorden zelf zijn de uitkomst | the protocol sets no cut-off: the answers are the result
  applicable = 0 => not-applicable : geen enkele vraag is van toepassing | no question applies
  yes * 100 >= applicable * threshold jbi-cut-off-percent => met
  otherwise => not-met
