# QUIPS for studies of risk and protective factors. The prompts guide the judgement of a domain but do not compute it.
tool quips 2013 N : QUIPS, risico- en beschermende factoren | QUIPS, risk and protective factors
literature Hayden et al. 2013, Ann Intern Med 158:280; overall level after Grooten et al. 2019, Diagn Progn Res 3:5
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level low minor : laag | low
level moderate moderate : matig | moderate
level high serious : hoog | high
answer low : laag | low
answer moderate : matig | moderate
answer high : hoog | high
answer Partial : deels | partly
answer Unsure : onzeker | unsure

domain D1 : deelname aan de studie | study participation
entered low moderate high
optional 1.1 Y Partial Unsure N : bronpopulatie beschreven | source population described
optional 1.2 Y Partial Unsure N : werving beschreven | recruitment described
optional 1.3 Y Partial Unsure N : plaats en periode beschreven | place and time described
optional 1.4 Y Partial Unsure N : criteria voor deelname beschreven | criteria for taking part described
optional 1.5 Y Partial Unsure N : genoeg mensen deden mee | enough people took part
optional 1.6 Y Partial Unsure N : deelnemers bij de start beschreven | participants at the start described

domain D2 : uitval | attrition
entered low moderate high
optional 2.1 Y Partial Unsure N : genoeg deelnemers bleven | enough participants stayed
optional 2.2 Y Partial Unsure N : moeite gedaan om uitvallers te bereiken | effort made to reach those who left
optional 2.3 Y Partial Unsure N : redenen van uitval bekend | reasons for leaving known
optional 2.4 Y Partial Unsure N : uitvallers beschreven | those who left described
optional 2.5 Y Partial Unsure N : geen belangrijke verschillen tussen blijvers en uitvallers | no important differences between those who stayed and left

domain D3 : meting van de factor | measurement of the factor
entered low moderate high
optional 3.1 Y Partial Unsure N : factor duidelijk omschreven | factor clearly defined
optional 3.2 Y Partial Unsure N : meting geldig en betrouwbaar | measure valid and reliable
optional 3.3 Y Partial Unsure N : doorlopende schaal of passende grenzen | continuous scale or apt cut-points
optional 3.4 Y Partial Unsure N : bij iedereen op dezelfde manier gemeten | measured alike for everyone
optional 3.5 Y Partial Unsure N : bij genoeg deelnemers gemeten | measured for enough participants
optional 3.6 Y Partial Unsure N : ontbrekende waarden goed aangevuld | missing values imputed well

domain D4 : meting van de uitkomst | measurement of the outcome
entered low moderate high
optional 4.1 Y Partial Unsure N : uitkomst duidelijk omschreven | outcome clearly defined
optional 4.2 Y Partial Unsure N : meting geldig en betrouwbaar | measure valid and reliable
optional 4.3 Y Partial Unsure N : bij iedereen op dezelfde manier gemeten | measured alike for everyone

domain D5 : confounding | confounding
optional 5.1 Y Partial Unsure N : alle belangrijke confounders gemeten | all key confounders measured
optional 5.2 Y Partial Unsure N : confounders duidelijk omschreven | confounders clearly defined
optional 5.3 Y Partial Unsure N : meting geldig en betrouwbaar | measure valid and reliable
optional 5.4 Y Partial Unsure N : bij iedereen op dezelfde manier gemeten | measured alike for everyone
optional 5.5 Y Partial Unsure N : ontbrekende waarden goed aangevuld | missing values imputed well
optional 5.6 Y Partial Unsure N : in opzet of analyse meegenomen | accounted for in design or analysis
item adjusted Y N : schatting is gecorrigeerd voor confounders | estimate is adjusted for confounders
item confounding low moderate high : vertekening door confounding volgens de beoordelaar | bias by confounding according to the assessor
judge
  adjusted is N and confounding is low => moderate [L] : er is alleen een ongecorrigeerde schatting: dit domein is ten minste matig | there is an unadjusted estimate only: this domain is moderate at least
  otherwise => confounding

domain D6 : analyse en verslag | analysis and reporting
entered low moderate high
optional 6.1 Y Partial Unsure N : genoeg gegevens om de analyse te beoordelen | enough data to judge the analysis
optional 6.2 Y Partial Unsure N : opbouw van het model passend | strategy of model building apt
optional 6.3 Y Partial Unsure N : model passend bij de opzet | model apt for the design
optional 6.4 Y Partial Unsure N : geen selectief verslag | no selective reporting

overall
judge [D]
  any of domains is high => high
  count of domains is moderate >= 3 => high
  count of domains is moderate = 2 => moderate
  otherwise => low
