# ROBINS-I, first version: judgements per domain are entered, there is no official way from questions to a domain.
# The scale follows the overall rule: no information weighs more than moderate and less than serious.
tool robins-i-v1 2016 N : ROBINS-I, versie 1 | ROBINS-I, version 1
literature Sterne et al. 2016, BMJ 355:i4919
licence Vragen in eigen woorden; de officiële tekst (CC BY-NC-ND) kan worden aangeleverd. | Questions in our own words; the official text (CC BY-NC-ND) can be supplied.

level low none : laag | low
level moderate moderate : matig | moderate
level no-information - : geen informatie | no information
level serious serious : ernstig | serious
level critical critical : onbruikbaar | critical

domain D1 : verstoring door andere oorzaken | confounding
entered low moderate no-information serious critical

domain D2 : selectie van deelnemers | selection of participants
entered low moderate no-information serious critical

domain D3 : indeling van interventies | classification of interventions
entered low moderate no-information serious critical

domain D4 : afwijkingen van de bedoelde interventie | deviations from the intended intervention
entered low moderate no-information serious critical

domain D5 : ontbrekende gegevens | missing data
entered low moderate no-information serious critical

domain D6 : meting van de uitkomst | measurement of the outcome
entered low moderate no-information serious critical

domain D7 : keuze van het gerapporteerde resultaat | selection of the reported result
entered low moderate no-information serious critical

overall
judge
  any of domains is critical => critical
  any of domains is serious => serious
  any of domains is no-information => no-information
  any of domains is moderate => moderate
  otherwise => low
