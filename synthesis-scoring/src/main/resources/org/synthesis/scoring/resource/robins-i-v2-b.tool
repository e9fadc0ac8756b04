# ROBINS-I, second version (draft of 20 November 2025), follow-up studies, per protocol with time-varying confounding.
# Rows with [U: ...] differ between transcriptions; the more severe reading decides and the milder one is shown with it.
tool robins-i-v2-b 2.0-2025-11-20 U : ROBINS-I, versie 2 (per protocol) | ROBINS-I, version 2 (per protocol)
literature ROBINS-I V2 development group (Sterne, Higgins et al.), tool of 20 November 2025
licence Vragen in eigen woorden; de officiële tekst (CC BY-NC-ND) kan worden aangeleverd. | Questions in our own words; the official text (CC BY-NC-ND) can be supplied.

level low none : laag | low
level lowx minor : laag, op resterende verstoring na | low except for uncontrolled confounding
level moderate moderate : matig | moderate
level serious serious : ernstig | serious
level critical critical : onbruikbaar | critical
set STRONGNONI SN NI

item B1 Y PY PN N : poging om verstoring te beheersen | any attempt to control confounding
item B2 N PN PY Y : verstoring zo groot dat het resultaat niet telt | confounding so large that the result should not count
  when B1 is NO
item B3 N PN PY Y : uitkomstmeting ongeschikt | measurement of the outcome inappropriate

domain D1 : verstoring door andere oorzaken | confounding
when not any of B2 B3 is YES
item 1.1 Y PY NI PN N : methode past bij verstoring die in de tijd verandert | method suits time-varying confounding
item 1.2 Y PY WN NI SN : alle belangrijke verstorende factoren beheerst | all important confounders controlled
  when 1.1 is YES
item 1.3 Y PY WN NI SN : die factoren goed gemeten | those confounders measured well
  when 1.2 is {Y PY WN}
item 1.4 N PN NI PY Y : gecorrigeerd voor kenmerken van na de start | variables from after the start controlled
  when 1.1 is NONI
item 1.5 N PN PY Y : controles wijzen op ernstige resterende verstoring | checks suggest serious residual confounding
judge
  1.4 is YES => critical
  1.1 is NONI and 1.5 is YES => critical
  1.1 is NONI => serious
  1.2 is STRONGNONI and 1.5 is YES => critical [U: serious]
  1.2 is STRONGNONI => serious
  1.3 is STRONGNONI => serious
  1.2 is YES and 1.3 is YES and 1.5 is NO => lowx [U: low]
  1.2 is YES and 1.3 is YES => serious [U: moderate]
  1.2 is YES and 1.5 is NO => lowx
  1.2 is YES => serious
  1.5 is NO => moderate [U: lowx]
  otherwise => serious

domain D2 : indeling van interventies | classification of interventions
when not any of B2 B3 is YES
item 2.1 Y PY NI PN N : strategieën bij de start te onderscheiden | strategies distinguishable at the start
item 2.2 Y PY NI PN N : (bijna) alle gebeurtenissen na dat onderscheid | (nearly) all events after they could be told apart
  when 2.1 is NONI
item 2.3 SY WY NI PN N : analyse voorkwam dit probleem | analysis avoided this problem
  when 2.2 is NONI
item 2.4 N PN WY NI SY : indeling beïnvloed door de uitkomst | classification influenced by the outcome
item 2.5 N PN NI PY Y : andere fouten in de indeling waarschijnlijk | other errors of classification likely
let tier [N]
  any of 2.1 2.2 is YES => 0
  2.3 is {SY WY NI} => 1
  otherwise => 2
let influence [N]
  2.4 is NO => 0
  2.4 is {WY NI} => 1
  otherwise => 2
let errors [N]
  2.5 is NO => 0
  otherwise => 1
let severity [N]
  otherwise => tier + influence + errors
judge [N]
  tier = 2 and 2.4 is not NO => critical
  tier = 1 and 2.4 is SY and 2.5 is NO => critical [U: serious]
  tier = 1 and 2.4 is {WY NI} and 2.5 is NO => serious [U]
  tier = 1 and 2.4 is {WY NI} => critical [U]
  severity = 0 => low
  severity = 1 => moderate
  severity = 2 => serious
  otherwise => critical

domain D3 : selectie van deelnemers | selection of participants
when not any of B2 B3 is YES
item 3.1 Y PY WN NI SN : gevolgd vanaf de start van de interventie | followed from the start of the intervention
item 3.2 N PN NI PY Y : vroege gebeurtenissen weggelaten | early events excluded
  when 3.1 is YES
item 3.3 N PN NI PY Y : selectie op kenmerken van na de start | selection on characteristics from after the start
item 3.4 N PN NI PY Y : die kenmerken hangen samen met de interventie | those characteristics are associated with the intervention
  when 3.3 is YES
item 3.5 N PN NI PY Y : die kenmerken beïnvloed door uitkomst of oorzaak ervan | those characteristics influenced by the outcome or its causes
  when 3.4 is YES
item 3.6 Y PY NI PN N : analyse corrigeert voor de selectie | analysis corrects for the selection
  when 3.1 is SN or 3.5 is YES
item 3.7 Y PY NI PN N : gevoeligheidsanalyse toont weinig invloed | sensitivity analysis shows little influence
  when 3.6 is NONI
item 3.8 N PN NI PY Y : te ernstig om mee te tellen | too severe to be synthesised
  when 3.7 is NONI
let follow-up [N]
  3.1 is SN => serious
  3.1 is {WN NI} => moderate
  3.2 is YES => moderate
  otherwise => low
let selection [N]
  3.3 is NO => low
  3.3 is NI => moderate
  3.4 is NO => low
  3.4 is NI => moderate [U: low]
  3.5 is YES => serious
  otherwise => moderate
let together [N]
  otherwise => worst of follow-up selection
judge [N]
  together is {low moderate} => together
  any of 3.6 3.7 is YES => moderate
  3.8 is YES => critical
  otherwise => serious

domain D4 : ontbrekende gegevens | missing data
when not any of B2 B3 is YES
item 4.1 Y PY NI PN N : gegevens over de interventie volledig | data on the intervention complete
item 4.2 Y PY NI PN N : gegevens over de uitkomst volledig | data on the outcome complete
item 4.3 Y PY NI PN N : gegevens over verstorende factoren volledig | data on confounders complete
item 4.4 Y PY NI PN N : alleen wie volledig is geanalyseerd | only complete cases analysed
  when not all of 4.1 4.2 4.3 is YES
item 4.5 N PN NI PY Y : weglaten hangt samen met de uitkomst | exclusion related to the outcome
  when 4.4 is YESNI
item 4.6 Y PY WN NI SN : dat verband verklaard door het model | that relation explained by the model
  when 4.5 is YESNI
item 4.7 Y PY NI PN N : ontbrekende waarden aangevuld | missing values imputed
  when 4.4 is NO
item 4.8 Y PY NI PN N : toevallig ontbreken is aannemelijk | missing at random is plausible
  when 4.7 is YES
item 4.9 Y PY WN NI SN : aanvullen goed gedaan | imputation done well
  when 4.8 is YES
item 4.10 Y PY WN NI SN : andere methode geschikt | another method appropriate
  when 4.7 is NONI
item 4.11 Y PY PN N : bewijs dat het resultaat niet vertekend is | evidence that the result is not biased
  when 4.5 is YESNI or 4.8 is NONI or any of 4.9 4.10 is {WN NI SN}
judge [N]
  all of 4.1 4.2 4.3 is YES => low
  4.5 is NO => low
  4.8 is NONI and 4.11 is YES => serious [U: moderate]
  4.8 is NONI => critical [U: serious]
  any of 4.9 4.10 is YES => low
  any of 4.6 4.9 4.10 is SN and 4.11 is YES => serious
  any of 4.6 4.9 4.10 is SN => critical
  4.11 is YES => moderate
  otherwise => serious

domain D5 : meting van de uitkomst | measurement of the outcome
when not any of B2 B3 is YES
item 5.1 N PN NI PY Y : meting kon per groep verschillen | measurement could differ between groups
item 5.2 N PN NI PY Y : beoordelaars kenden de interventie | assessors aware of the intervention
  when 5.1 is NONI
item 5.3 N PN WY NI SY : oordeel kon daardoor beïnvloed zijn | assessment could be influenced by it
  when 5.2 is YESNI
judge [N]
  5.1 is YES => serious
  5.3 is SY => serious
  5.1 is NI => moderate
  5.3 is {WY NI} => moderate
  otherwise => low

domain D6 : keuze van het gerapporteerde resultaat | selection of the reported result
when not any of B2 B3 is YES
item 6.1 Y PY NI PN N : volgens een beschikbaar vooraf vastgelegd plan | according to an available plan fixed beforehand
item 6.2 N PN NI PY Y : gekozen uit meerdere metingen | selected from several measurements
  when 6.1 is NONI
item 6.3 N PN NI PY Y : gekozen uit meerdere analyses | selected from several analyses
  when 6.1 is NONI
item 6.4 N PN NI PY Y : gekozen uit meerdere deelgroepen | selected from several subgroups
  when 6.1 is NONI
judge [N]
  6.1 is YES => low
  count of 6.2 6.3 6.4 is YES >= 2 => critical
  any of 6.2 6.3 6.4 is YES => serious
  all of 6.2 6.3 6.4 is NI => serious
  any of 6.2 6.3 6.4 is NI => moderate
  otherwise => low

# people may settle a higher overall level when several domains are moderate or serious
overall
judge [N]
  any of B2 B3 is YES => critical : het resultaat is bij voorbaat niet bruikbaar | the result is unfit for use from the start
  otherwise => worst of domains
