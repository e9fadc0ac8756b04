# Three scores that are read side by side and never summed. The levels in between stand to be compared with the paper.
tool cambridge 2009 U : Cambridge-lijsten voor risicofactoren | Cambridge Quality Checklists for risk factors
literature Murray, Farrington and Eisner 2009, J Exp Criminol 5:1
licence Vragen in eigen woorden; de officiële tekst heeft eigen voorwaarden en kan worden aangeleverd. | Questions in our own words; the official text has its own conditions and can be supplied.

answer prospective : vooraf gemeten | measured before
answer retrospective : achteraf nagevraagd | asked afterwards
answer cross-sectional : op hetzelfde moment | at the same time
answer randomised : het lot bepaalde | chance decided
answer adequate : voldoende gecorrigeerd | adequately controlled
answer inadequate : onvoldoende gecorrigeerd | inadequately controlled
answer none : geen vergelijkingsgroep | no comparison group
group CORRELATE 1.1 1.2 1.3 1.4 1.5

domain correlate : samenhang | correlate
item 1.1 Y N : steekproef goed getrokken | sample drawn well
item 1.2 Y N : genoeg deelname en behoud | enough response and retention
item 1.3 Y N : ten minste 400 deelnemers | at least 400 participants
item 1.4 Y N : factor goed gemeten | factor measured well
item 1.5 Y N : uitkomst goed gemeten | outcome measured well

domain risk-factor : risicofactor | risk factor
item 2.1 prospective retrospective cross-sectional : wanneer de factor is gemeten | when the factor was measured

domain causal : oorzaak | cause
item 3.1 randomised adequate inadequate none : hoe groepen vergelijkbaar zijn gemaakt | how groups were made comparable
item 3.2 Y N : verandering in de factor naast verandering in de uitkomst gelegd | change in the factor related to change in the outcome
  when 3.1 is not randomised

overall
let correlate-score
  otherwise => count of CORRELATE is Y
let risk-factor-score
  2.1 is prospective => 3
  2.1 is retrospective => 2
  otherwise => 1
let causal-score
  3.1 is randomised => 7
  3.1 is adequate and 3.2 is Y => 6
  3.1 is adequate => 5
  3.1 is inadequate and 3.2 is Y => 4
  3.2 is Y => 3
  3.1 is inadequate => 2
  otherwise => 1
