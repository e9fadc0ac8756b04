# ROBINS-E for cohort studies of exposures: judgements per domain are entered.
tool robins-e 2024 N : ROBINS-E | ROBINS-E
literature Higgins et al. 2024, Environment International 186:108602
licence Vragen in eigen woorden; de officiële tekst (CC BY-NC-ND) kan worden aangeleverd. | Questions in our own words; the official text (CC BY-NC-ND) can be supplied.

level low minor : laag | low
level lowx minor : laag, op resterende verstoring na | low except for residual confounding
level some moderate : enige zorg | some concerns
level high serious : hoog | high
level very-high critical : zeer hoog | very high
answer confirmed : bevestigd | confirmed
answer overestimates : overschat het effect | overestimates the effect
answer underestimates : onderschat het effect | underestimates the effect
answer towards-null : naar geen effect toe | towards no effect
answer away-from-null : van geen effect af | away from no effect
answer unpredictable : onvoorspelbaar | unpredictable

domain D1 : verstoring door andere oorzaken | confounding
entered lowx some high very-high
optional D1.direction overestimates underestimates towards-null away-from-null unpredictable : richting van de vertekening | direction of bias

domain D2 : meting van de blootstelling | measurement of the exposure
entered low some high very-high
optional D2.direction overestimates underestimates towards-null away-from-null unpredictable : richting van de vertekening | direction of bias

domain D3 : selectie van deelnemers | selection of participants
entered low some high very-high
optional D3.direction overestimates underestimates towards-null away-from-null unpredictable : richting van de vertekening | direction of bias

domain D4 : interventies na de blootstelling | post-exposure interventions
entered low some high very-high
optional D4.direction overestimates underestimates towards-null away-from-null unpredictable : richting van de vertekening | direction of bias

domain D5 : ontbrekende gegevens | missing data
entered low some high very-high
optional D5.direction overestimates underestimates towards-null away-from-null unpredictable : richting van de vertekening | direction of bias

domain D6 : meting van de uitkomst | measurement of the outcome
entered low some high very-high
optional D6.direction overestimates underestimates towards-null away-from-null unpredictable : richting van de vertekening | direction of bias

domain D7 : keuze van het gerapporteerde resultaat | selection of the reported result
entered low some high very-high
optional D7.direction overestimates underestimates towards-null away-from-null unpredictable : richting van de vertekening | direction of bias

overall
optional several-high confirmed : meerdere domeinen hoog, samen zeer hoog | several domains high, together very high
  when any of domains is high and not any of domains is very-high
optional several-some confirmed : meerdere domeinen met enige zorg, samen hoog | several domains with some concerns, together high
  when any of domains is some and not any of domains is {high very-high}
judge
  any of domains is very-high => very-high
  several-high is confirmed => very-high : de beoordelaar bevestigt dat meerdere domeinen hoog zijn | the assessor confirms that several domains are high
  any of domains is high => high
  several-some is confirmed => high : de beoordelaar bevestigt dat meerdere domeinen zorgen geven | the assessor confirms that several domains give concerns
  any of domains is some => some
  otherwise => lowx
flag several-high when count of domains is high >= threshold exposure-several-high and not any of domains is very-high : meerdere domeinen hoog: overleg of dat samen zeer hoog is | several domains high: discuss whether together they are very high
flag several-some when count of domains is some >= threshold exposure-several-some and not any of domains is {high very-high} : meerdere domeinen met enige zorg: overleg of dat samen hoog is | several domains with some concerns: discuss whether together they are high
