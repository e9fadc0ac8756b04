# A list without a total. That knowledge which harms people is not published is ours, whatever the other answers.
tool tapupas 2003 N : TAPUPAS, praktijkkennis | TAPUPAS, practice knowledge
literature Pawson et al. 2003, SCIE Knowledge Review 3
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level publishable - : mag in de publicatie | may be published
level not-published - : niet in de publicatie | not to be published
answer met : voldaan | met
answer partly : deels voldaan | partly met
answer not-met : niet voldaan | not met

item transparency met partly not-met : open: na te gaan hoe het tot stand kwam | transparency: it can be followed how it came about
item accuracy met partly not-met : zorgvuldig: houdt zich aan wat gezien en gezegd is | accuracy: holds to what was seen and said
item purposivity met partly not-met : doelgericht: werkwijze past bij het doel | purposivity: fit for its purpose
item utility met partly not-met : bruikbaar: geeft antwoord voor wie het gebruikt | utility: answers those who use it
item propriety met partly not-met : behoorlijk: toestemming, niemand herkenbaar of geschaad | propriety: consent, nobody recognisable or harmed
item accessibility met partly not-met : toegankelijk: te begrijpen voor wie het nodig heeft | accessibility: understandable to those who need it
item specificity met partly not-met : eigen norm: voldoet aan de eisen van de soort kennis | specificity: meets the standards of its kind of knowledge

overall
judge [L]
  propriety is not-met => not-published : niet behoorlijk verkregen of te herleiden tot mensen, bijvoorbeeld een herkenbare minderjarige | not obtained properly or traceable to people, for instance a recognisable minor
  otherwise => publishable
flag ladder when any of transparency accuracy is not-met : hoogstens trede P1 op de ladder voor praktijkkennis | rung P1 at most on the ladder of practice support
