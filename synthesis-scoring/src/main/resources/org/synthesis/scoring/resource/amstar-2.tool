# The critical questions and the answers that count as a weakness can be set; the result keeps the tool as it was set. Questions 9 and 11
# have a part for trials and a part for other studies and count once. The answers are not summed to a score.
tool amstar-2 2017 N : AMSTAR 2, literatuuroverzichten | AMSTAR 2, reviews
literature Shea et al. 2017, BMJ 358:j4008
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level met - : in orde | in order
level high - : hoog | high
level moderate - : redelijk | moderate
level low - : laag | low
level critically-low - : kritiek laag | critically low
level weakness - : zwakke plek | weakness
answer confirmed : bevestigd | confirmed
set WEAK No weakness
group CRITICAL 2 4 7 9 11 13 15
group ALL 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16

item 1 Yes No : vraag met populatie, interventie, vergelijking en uitkomst | population, intervention, comparator and outcome in the question
item 2 Yes PartialYes No : plan vooraf, afwijkingen verantwoord | plan beforehand, deviations justified
item 3 Yes No : keuze van onderzoeksopzetten uitgelegd | choice of study designs explained
item 4 Yes PartialYes No : breed gezocht | search comprehensive
item 5 Yes No : selectie door twee mensen | selection by two people
item 6 Yes No : data-extractie door twee mensen | extraction by two people
item 7 Yes PartialYes No : uitgesloten studies met reden genoemd | excluded studies listed with reasons
item 8 Yes PartialYes No : opgenomen studies beschreven | included studies described

domain 9 : techniek om vertekening te beoordelen | technique for assessing bias
item 9-rct Yes PartialYes NA No : techniek voldoet voor experimenten | technique satisfactory for trials
item 9-nrsi Yes PartialYes NA No : techniek voldoet voor ander onderzoek | technique satisfactory for other studies
judge
  any of 9-rct 9-nrsi is WEAK => weakness
  otherwise => met

domain 11 : poolen | pooling
item 11-rct Yes NoMA NA No : passend gepoold, experimenten | pooled aptly, trials
item 11-nrsi Yes NoMA NA No : passend gepoold, ander onderzoek | pooled aptly, other studies
judge
  any of 11-rct 11-nrsi is WEAK => weakness
  otherwise => met

overall
item 10 Yes No : financiering van de studies genoemd | funding of the studies reported
item 12 Yes NoMA No : invloed van vertekening op het gepoolde resultaat nagegaan | impact of bias on the pooled result assessed
item 13 Yes No : vertekening meegewogen in de duiding | bias considered in the interpretation
item 14 Yes No : heterogeniteit verklaard | heterogeneity explained
item 15 Yes NoMA No : publicatievertekening onderzocht | publication bias investigated
item 16 Yes No : belangen van de auteurs genoemd | conflicts of the review team reported
optional lowered confirmed : de zwakke plekken samen verlagen het vertrouwen tot laag | the weaknesses together lower confidence to low
  when count of CRITICAL is WEAK = 0 and count of ALL is WEAK >= 2
let critical-weaknesses
  otherwise => count of CRITICAL is WEAK
let other-weaknesses
  otherwise => count of ALL is WEAK - critical-weaknesses
judge
  critical-weaknesses >= 2 => critically-low
  critical-weaknesses = 1 => low
  lowered is confirmed => low : de beoordelaar bevestigt dat de zwakke plekken samen zwaar wegen | the assessor confirms that the weaknesses together weigh heavily
  other-weaknesses >= 2 => moderate
  otherwise => high
flag lower when critical-weaknesses = 0 and other-weaknesses >= 2 : meerdere zwakke plekken: overweeg of dat samen laag is | several weaknesses: consider whether together they are low
