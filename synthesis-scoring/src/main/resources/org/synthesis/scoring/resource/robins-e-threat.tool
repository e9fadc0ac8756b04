# ROBINS-E: does the risk of bias threaten the conclusions? Judged beside the risk of bias itself, for the same domains.
tool robins-e-threat 2024 D : ROBINS-E, bedreiging van de conclusies | ROBINS-E, threat to conclusions
literature Higgins et al. 2024, Environment International 186:108602
licence Vragen in eigen woorden; de officiële tekst (CC BY-NC-ND) kan worden aangeleverd. | Questions in our own words; the official text (CC BY-NC-ND) can be supplied.

level No - : nee | no
level CantTell - : niet te zeggen | can't tell
level Yes - : ja | yes

domain D1 : verstoring door andere oorzaken | confounding
entered No CantTell Yes

domain D2 : meting van de blootstelling | measurement of the exposure
entered No CantTell Yes

domain D3 : selectie van deelnemers | selection of participants
entered No CantTell Yes

domain D4 : interventies na de blootstelling | post-exposure interventions
entered No CantTell Yes

domain D5 : ontbrekende gegevens | missing data
entered No CantTell Yes

domain D6 : meting van de uitkomst | measurement of the outcome
entered No CantTell Yes

domain D7 : keuze van het gerapporteerde resultaat | selection of the reported result
entered No CantTell Yes

overall
judge
  any of domains is Yes => Yes
  any of domains is CantTell => CantTell
  otherwise => No
