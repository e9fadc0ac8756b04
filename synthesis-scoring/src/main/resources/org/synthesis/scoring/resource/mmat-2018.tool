# MMAT, version 2018. The answers are the result; a total is discouraged by its makers.
tool mmat-2018 2018 N : MMAT, gemengde methoden | MMAT, mixed methods appraisal tool
literature Hong et al. 2018, Educ Inf 34:285
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

answer qualitative : kwalitatief | qualitative
answer randomised : gerandomiseerd | randomised
answer non-randomised : niet gerandomiseerd | non-randomised
answer descriptive : kwantitatief beschrijvend | quantitative descriptive
answer mixed : gemengde methoden | mixed methods
group C1 1.1 1.2 1.3 1.4 1.5
group C5 5.1 5.2 5.3 5.4 5.5
group NUMBERS 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4 4.5

item S1 Yes CantTell No : duidelijke onderzoeksvraag | clear research question
item S2 Yes CantTell No : gegevens geven antwoord op de vraag | data address the question
item category qualitative randomised non-randomised descriptive mixed : soort onderzoek | kind of study
  when all of S1 S2 is Yes
item quantitative randomised non-randomised descriptive : soort van het kwantitatieve deel | kind of the quantitative part
  when category is mixed

domain 1 : kwalitatief | qualitative
  when category is {qualitative mixed}
item 1.1 Yes CantTell No : aanpak past bij de vraag | approach fits the question
item 1.2 Yes CantTell No : gegevens passend verzameld | data collection adequate
item 1.3 Yes CantTell No : bevindingen volgen uit de gegevens | findings derived from the data
item 1.4 Yes CantTell No : duiding onderbouwd met gegevens | interpretation substantiated by data
item 1.5 Yes CantTell No : bronnen, verzameling, analyse en duiding sluiten op elkaar aan | sources, collection, analysis and interpretation cohere

domain 2 : gerandomiseerd | randomised
  when category is randomised or quantitative is randomised
item 2.1 Yes CantTell No : randomisatie goed uitgevoerd | randomisation done well
item 2.2 Yes CantTell No : groepen bij de start vergelijkbaar | groups comparable at the start
item 2.3 Yes CantTell No : uitkomsten volledig | outcome data complete
item 2.4 Yes CantTell No : beoordelaars kenden de groep niet | assessors blinded
item 2.5 Yes CantTell No : deelnemers hielden zich aan de interventie | participants adhered to the intervention

domain 3 : niet gerandomiseerd | non-randomised
  when category is non-randomised or quantitative is non-randomised
item 3.1 Yes CantTell No : deelnemers representatief | participants representative
item 3.2 Yes CantTell No : metingen passend | measures apt
item 3.3 Yes CantTell No : uitkomsten volledig | outcome data complete
item 3.4 Yes CantTell No : confounders in opzet of analyse meegenomen | confounders handled in design or analysis
item 3.5 Yes CantTell No : interventie of blootstelling zoals bedoeld | intervention or exposure as intended

domain 4 : kwantitatief beschrijvend | quantitative descriptive
  when category is descriptive or quantitative is descriptive
item 4.1 Yes CantTell No : steekproef past bij de vraag | sampling relevant to the question
item 4.2 Yes CantTell No : steekproef representatief | sample representative
item 4.3 Yes CantTell No : metingen passend | measures apt
item 4.4 Yes CantTell No : weinig vertekening door non-respons | low risk of non-response bias
item 4.5 Yes CantTell No : analyse passend | analysis apt

domain 5 : gemengde methoden | mixed methods
  when category is mixed
item 5.1 Yes CantTell No : reden om te mengen gegeven | rationale for mixing given
item 5.2 Yes CantTell No : onderdelen samengevoegd | parts integrated
item 5.3 Yes CantTell No : uitkomst van het samenvoegen geduid | result of integration interpreted
item 5.4 Yes CantTell No : verschillen tussen onderdelen besproken | divergences between parts addressed
item 5.5 Yes CantTell No : elk onderdeel voldoet aan eigen criteria | each part meets its own criteria

overall
let qualitative-met
  category is {qualitative mixed} => count of C1 is Yes
  otherwise => not-applicable : dit deel is niet beoordeeld | this part was not appraised
let numbers-met
  category is {randomised non-randomised descriptive mixed} => count of NUMBERS is Yes
  otherwise => not-applicable : dit deel is niet beoordeeld | this part was not appraised
let mixed-met
  category is mixed => count of C5 is Yes
  otherwise => not-applicable : dit deel is niet beoordeeld | this part was not appraised
let legacy-stars
  any of S1 S2 is {No CantTell} => not-applicable : verdere beoordeling is niet mogelijk of niet passend | further appraisal not feasible
  category is mixed => least of qualitative-met numbers-met mixed-met
  category is qualitative => qualitative-met
  otherwise => numbers-met
judge
  any of S1 S2 is {No CantTell} => not-applicable : verdere beoordeling is niet mogelijk of niet passend | further appraisal not feasible
  otherwise => not-applicable : de antwoorden zelf zijn de uitkomst; een totaal wordt door de makers ontraden | the answers are the result; the makers discourage a total
flag legacy when all of S1 S2 is Yes : het aantal sterren is een oude gewoonte die de makers ontraden | the number of stars is a legacy that the makers discourage
