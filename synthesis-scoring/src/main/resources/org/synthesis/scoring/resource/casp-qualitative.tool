# The checklist has no score; the level is derived. That researcher and analysis both fall short needs no row of its own: two questions
# already make it moderate.
tool casp-qualitative 2018 N : CASP, kwalitatief onderzoek | CASP, qualitative studies
literature CASP UK, qualitative checklist; answer Somewhat after Long, French and Brooks 2020, Res Methods Med Health Sci 1:31
licence Vragen in eigen woorden; de officiële tekst (CC BY-NC-SA) kan worden aangeleverd. | Questions in our own words; the official text (CC BY-NC-SA) can be supplied.

level none none : geen of heel klein | none or very minor
level minor minor : klein | minor
level moderate moderate : matig | moderate
level serious serious : ernstig | serious
answer Somewhat : enigszins | somewhat
set SHORT No CantTell
group CORE 3 4 5 6 8

item 1 Yes Somewhat CantTell No : doel duidelijk | clear aims
item 2 Yes Somewhat CantTell No : kwalitatieve methode past | qualitative method fits
item 3 Yes Somewhat CantTell No : opzet past bij het doel | design fits the aims
item 4 Yes Somewhat CantTell No : werving past bij het doel | recruitment fits the aims
item 5 Yes Somewhat CantTell No : gegevens passend verzameld | data collected aptly
item 6 Yes Somewhat CantTell No : rol van de onderzoeker doordacht | role of the researcher considered
item 7 Yes Somewhat CantTell No : ethiek in acht genomen | ethics considered
item 8 Yes Somewhat CantTell No : analyse grondig | analysis rigorous
item 9 Yes Somewhat CantTell No : bevindingen helder | findings clear
item 10 Yes Somewhat CantTell No : waarde van het onderzoek besproken | value of the research discussed

overall
judge [D]
  any of 1 2 is No => serious
  count of CORE is SHORT >= 3 => serious
  count of CORE is SHORT = 2 => moderate
  count of CORE is SHORT = 1 => minor
  otherwise => none
