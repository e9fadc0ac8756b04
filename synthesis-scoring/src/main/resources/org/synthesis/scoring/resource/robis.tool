tool robis 2016 N : ROBIS, literatuuroverzichten | ROBIS, reviews
literature Whiting et al. 2016, J Clin Epidemiol 69:225
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level low - : laag | low
level unclear - : onduidelijk | unclear
level high - : hoog | high

domain D1 : criteria voor opname | eligibility criteria
item 1.1 Y PY NI PN N : doelen en criteria vooraf vastgelegd | objectives and criteria set beforehand
item 1.2 Y PY NI PN N : criteria passen bij de vraag | criteria fit the question
item 1.3 Y PY NI PN N : criteria eenduidig | criteria unambiguous
item 1.4 Y PY NI PN N : beperkingen op studies passend | restrictions on studies apt
item 1.5 Y PY NI PN N : beperkingen op bronnen passend | restrictions on sources apt
judge [D]
  all of items is YES => low
  any of items is NO => high
  otherwise => unclear
flag confirm when any of items is NO : bevestig dat dit tot hoge zorg leidt | confirm that this makes the concern high

domain D2 : zoeken en kiezen | identification and selection
item 2.1 Y PY NI PN N : databanken passend | databases apt
item 2.2 Y PY NI PN N : ook op andere manieren gezocht | other methods of searching used
item 2.3 Y PY NI PN N : zoektermen passend | search terms apt
item 2.4 Y PY NI PN N : grenzen aan datum, vorm en taal passend | limits on date, format and language apt
item 2.5 Y PY NI PN N : fouten bij het kiezen beperkt | selection errors minimised
judge [D]
  all of items is YES => low
  any of items is NO => high
  otherwise => unclear
flag confirm when any of items is NO : bevestig dat dit tot hoge zorg leidt | confirm that this makes the concern high

domain D3 : data-extractie en beoordeling | collection and appraisal
item 3.1 Y PY NI PN N : fouten bij de data-extractie beperkt | extraction errors minimised
item 3.2 Y PY NI PN N : genoeg kenmerken van studies | enough characteristics of studies
item 3.3 Y PY NI PN N : alle resultaten verzameld | all results collected
item 3.4 Y PY NI PN N : vertekening formeel beoordeeld | risk of bias assessed formally
item 3.5 Y PY NI PN N : fouten bij het beoordelen beperkt | errors in that assessment minimised
judge [D]
  all of items is YES => low
  any of items is NO => high
  otherwise => unclear
flag confirm when any of items is NO : bevestig dat dit tot hoge zorg leidt | confirm that this makes the concern high

domain D4 : samenvatten | synthesis
item 4.1 Y PY NI PN N : alle studies meegenomen die erin horen | includes all studies it should
item 4.2 Y PY NI PN N : plan gevolgd of afwijking verklaard | plan followed or departure explained
item 4.3 Y PY NI PN N : samenvatting past bij de studies | synthesis apt for the studies
item 4.4 Y PY NI PN N : heterogeniteit verwerkt | heterogeneity handled
item 4.5 Y PY NI PN N : uitkomst robuust | result robust
item 4.6 Y PY NI PN N : vertekening in de studies verwerkt | bias in the studies handled
judge [D]
  all of items is YES => low
  any of items is NO => high
  otherwise => unclear
flag confirm when any of items is NO : bevestig dat dit tot hoge zorg leidt | confirm that this makes the concern high

overall
item A Y PY NI PN N : duiding gaat in op de zorgen uit de domeinen | interpretation addresses the concerns of the domains
item B Y PY NI PN N : relevantie van de studies meegewogen | relevance of the studies considered
item C Y PY NI PN N : geen nadruk op wat statistisch significant is | no emphasis on what is statistically significant
judge [D]
  (all of domains is low or A is YES) and all of B C is YES => low
  any of A B C is NO and any of domains is high => high
  otherwise => unclear
