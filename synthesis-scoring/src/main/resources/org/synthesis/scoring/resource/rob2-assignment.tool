# RoB 2 for individually randomised trials, effect of assignment to the intervention.
tool rob2-assignment 2019-08-22 N : RoB 2, effect van toewijzing | RoB 2, effect of assignment
literature Sterne et al. 2019, BMJ 366:l4898
licence Vragen in eigen woorden; de officiële tekst (CC BY-NC-ND) kan worden aangeleverd. | Questions in our own words; the official text (CC BY-NC-ND) can be supplied.

level low none : laag | low
level some moderate : enige zorg | some concerns
level high serious : hoog | high
answer confirmed : bevestigd | confirmed

domain D1 : randomisatie | randomisation
item 1.1 Y PY NI PN N : volgorde willekeurig | sequence random
item 1.2 Y PY NI PN N : toewijzing vooraf verborgen | allocation concealed
item 1.3 N PN NI PY Y : verschillen bij de start wijzen op een probleem | baseline differences suggest a problem
judge
  1.2 is NO => high
  1.2 is NI and 1.3 is YES => high
  1.2 is NI => some
  1.1 is NO => some
  1.3 is YES => some
  otherwise => low

domain D2 : afwijkingen van de bedoelde interventie | deviations from the intended intervention
item 2.1 N PN NI PY Y : deelnemers kenden hun groep | participants aware of their group
item 2.2 N PN NI PY Y : uitvoerders kenden de groep | deliverers aware of the group
item 2.3 N PN NI PY Y : afwijkingen door het onderzoek zelf | deviations caused by the trial context
  when any of 2.1 2.2 is YESNI
item 2.4 N PN NI PY Y : afwijkingen beïnvloedden waarschijnlijk de uitkomst | deviations likely affected the outcome
  when 2.3 is YES
item 2.5 Y PY NI PN N : afwijkingen gelijk verdeeld | deviations balanced between groups
  when 2.4 is YESNI
item 2.6 Y PY NI PN N : analyse past bij het effect van toewijzing | analysis fits the effect of assignment
item 2.7 N PN NI PY Y : analyse in de verkeerde groep kan veel uitmaken | analysis in the wrong group could matter much
  when 2.6 is NONI
let deviations
  all of 2.1 2.2 is NO => low
  2.3 is NO => low
  2.3 is NI => some
  2.4 is NO => some
  2.5 is YES => some
  otherwise => high
let analysis
  2.6 is YES => low
  2.7 is NO => some
  otherwise => high
judge
  otherwise => worst of deviations analysis

domain D3 : ontbrekende uitkomsten | missing outcome data
item 3.1 Y PY NI PN N : uitkomst van (bijna) iedereen | outcome of (nearly) everyone
item 3.2 Y PY PN N : bewijs dat het resultaat niet vertekend is | evidence that the result is not biased
  when 3.1 is NONI
item 3.3 N PN NI PY Y : ontbreken kan van de uitkomst afhangen | missingness could depend on the outcome
  when 3.2 is NO
item 3.4 N PN NI PY Y : ontbreken hing waarschijnlijk van de uitkomst af | missingness likely depended on the outcome
  when 3.3 is YESNI
judge
  3.1 is YES => low
  3.2 is YES => low
  3.3 is NO => low
  3.4 is NO => some
  otherwise => high

domain D4 : meting van de uitkomst | measurement of the outcome
item 4.1 N PN NI PY Y : meetmethode ongeschikt | method of measuring inappropriate
item 4.2 N PN NI PY Y : meting kon per groep verschillen | measurement could differ between groups
item 4.3 N PN NI PY Y : beoordelaars kenden de groep | assessors aware of the group
  when all of 4.1 4.2 is NONI
item 4.4 N PN NI PY Y : oordeel kon daardoor beïnvloed zijn | assessment could be influenced by it
  when 4.3 is YESNI
item 4.5 N PN NI PY Y : oordeel was daardoor waarschijnlijk beïnvloed | assessment was likely influenced by it
  when 4.4 is YESNI
let floor
  4.2 is NI => some
  otherwise => low
judge
  4.1 is YES => high
  4.2 is YES => high
  4.3 is NO => floor
  4.4 is NO => floor
  4.5 is NO => some
  otherwise => high

domain D5 : keuze van het gerapporteerde resultaat | selection of the reported result
item 5.1 Y PY NI PN N : plan vooraf vastgelegd | plan fixed beforehand
item 5.2 N PN NI PY Y : gekozen uit meerdere metingen | selected from several measurements
item 5.3 N PN NI PY Y : gekozen uit meerdere analyses | selected from several analyses
judge
  any of 5.2 5.3 is YES => high
  any of 5.2 5.3 is NI => some
  5.1 is YES => low
  otherwise => some

overall
optional several confirmed : meerdere zorgen samen verlagen het vertrouwen sterk | several concerns together lower confidence much
  when count of domains is some >= threshold some-concerns-review and not any of domains is high
judge
  any of domains is high => high
  several is confirmed => high : de beoordelaar bevestigt dat de zorgen samen zwaar wegen | the assessor confirms that the concerns together weigh heavily
  any of domains is some => some
  otherwise => low
flag review when count of domains is some >= threshold some-concerns-review and not any of domains is high : meerdere domeinen met enige zorg: overleg of dat samen hoog is | several domains with some concerns: discuss whether together they are high
