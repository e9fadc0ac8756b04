# A list without a total; the gate is ours.
tool aacods 2010 N : AACODS, grijze literatuur | AACODS, grey literature
literature Tyndall 2010, AACODS checklist, Flinders University
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

level usable - : bruikbaar als bewijs | usable as evidence
level context-only - : alleen als context | context only

item authority Yes Unclear No : gezag: wie maakte het | authority: who made it
item accuracy Yes Unclear No : nauwkeurigheid: onderbouwd en na te gaan | accuracy: supported and verifiable
item coverage Yes Unclear No : reikwijdte: grenzen genoemd | coverage: limits stated
item objectivity Yes Unclear No : objectiviteit: belangen zichtbaar | objectivity: interests visible
item date Yes Unclear No : datum: bekend en binnen de grens van het protocol | date: known and within the limit of the protocol
item significance Yes Unclear No : betekenis: voegt iets toe aan de vraag | significance: adds something to the question

overall
judge [L]
  all of authority accuracy is No => context-only : gezag en nauwkeurigheid ontbreken allebei | authority and accuracy are both lacking
  otherwise => usable
flag old when date is No : ouder dan het protocol toestaat: ga na of het nog geldt | older than the protocol allows: check whether it still holds
flag undated when date is Unclear : datum niet na te gaan | date cannot be told
