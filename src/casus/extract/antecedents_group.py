"""What each sign of whom a pronoun of a group takes up weighs (`training/links/pronouns.py`)."""

from __future__ import annotations

WEIGHTS = """
0 back=0.16 QvIN9AG/G9oGTD7N8/zHA/3v; 0 back as appos=-0.04 CN0I1gL/F/v18vcI4Q306Mv5; 0 back as compound=0.05 6P0EHuHtFPf1AwUM+//fOhHv; 0
back as nmod=0.01 vfkVOBXn1PQq3yrQD+Ut5BsQ; 0 back as nsubj=0.12 DenT7/O8LdAKGS0M8xuQDw0C; 0 back as obj=0.18 qCci/vTn86ZCGPi1APPh3DT9; 0
back as obl=-0.03 7e/68RoDLxH6ABMF9+kiEAIU; 0 back as other=0.10 6vYL5OzZ9vMcGAM1+xrP/hXQ; 0 back as own=0.12 BCM/WR3kLO0aDB0eJQ8hMfwM; 1
back=0.06 ujIYARgCC+EJ+gvdCBoD+Q/3; 1 back as appos=-0.07 Cu7P+jP3Afz38O0QOAAE0Pj1; 1 back as compound=-0.14 Evr9/BIsFhD+/v0ODg4k/vsS; 1
back as nmod=-0.10 JOr+6Q8cBBQQ+QstFgQlCNMJ; 1 back as nsubj=0.05 9BDx7rnD9iQQAvzYBgLV7/wL; 1 back as obj=0.11 KyUfFNsdBL9X5vXF/M7y5P7N; 1
back as obl=0.02 CP0VPggQKQ9AGiPcH/7fDwPe; 1 back as other=0.06 6AUyCur5CPwODjDM9AMYDQDq; 1 back as own=0.01 Kf4XuhopCBwWEP0oCPXw6LQK; 2
back=-0.12 MMcL+88ZJvUGD/0t+T052dEI; 3 back=-0.16 UOP1CXgBGPnmzKkHOxpdl8dO; 4 back=-0.11 MMvfGzbaChUCvbb/HCA7IOc6; 5 back=-0.16
aefU2yM5USayCsh/IEBO+Ngq; another by grammar=-0.13 JeLf7VdUSgrd7MYe8AYpthMm; apart by quotes=-0.21 Tb6lm2VT/zzpw8AYICHc0oEP; apart by
quotes, inside=-0.02 gaHDsrGFn+ajooGnz/+moYjK; appos for nmod=-0.03 B/76+gMHBgEC/QAEBAEG+QAF; appos for nsubj=0.01
7vbbDdXe4f0JBRD+ABay8+zt; appos for obj=-0.22 Iunj4hIXLQzk9OwZBBIl0+IR; appos for obl=0.04 5/Hm4v/m3Ov/+fsA6O7t3Ozn; appos for other=-0.08
Bf/79wkREAn7+/wJBAkX/PwK; appos for own=-0.10 /N3KAB87Egfu/vcBEw/SDeYG; as appos=-0.03 7/rwBvk5EwXtCwP3CgENGAD7; as compound=-0.11
E//7+xUUDBAD/f0SFRMm9QAY; as nmod=-0.12 +ObBGiQrBfr2FPVKQeNK8wkX; as nsubj=-0.15 U823wkAa6QPdxNofBEDjuPEj; as obj=-0.14
DviwrP4yXDvM3foqHwgryhBO; as obl=-0.12 EfXu6zJIHRn33wUgGB0H7sT6; as other=-0.18 JubR4y0uCCXU2dhLGwpQ08cr; as own=-0.11
OuK8wQfs/BrK0bYQChfrnuYG; asked for nsubj=0.21 wDUeCdX78s4rHyjsC9/IXVnz; asked for obj=-0.01 3gwHDxsN1AL6/P78CwYHBCgd; asked for
other=-0.07 Bf/+7BEAKATs8/cPAQwGFOAQ; asked for own=0.00 Gf7orBsRFAXd+cf1BAVS0PsQ; behind a plural=-0.14 JAjduDNJIygRB94zLGEm7PA/; by
grammar=0.12 3yUevwPEttQM8xj3BfD0GynS; compound for nmod=-0.07 B/0A/QgPCQcA/v4HCAYI//oJ; compound for nsubj=-0.03
6vgI8hnb+ugLBgQD+fUQ/fEC; compound for obj=0.01 9gH+EhUYDwXzBgsF/PD8JBD5; compound for obl=-0.03 AQAAAAQGBQQAAAAEAgMGAAAE; compound for
other=-0.02 AgAAAAEDAwEAAAACAgEGAP8C; compound for own=-0.10 Gfrb9AorISAK/fsmGA0o/tEf; controls for nmod=-0.21 Eey50DsrFxXLx8AgOC1/vdgo;
controls for nsubj=0.14 sBItPvfg+PEvCOTJHrbv/hUB; controls for own=0.16 2RQjNsfo+eQbKQ/69eINLyjt; far before=0.08
ANj9E+TS+AsJDzWe5vFjGBjw; few before=0.16 N0AeTsCqBQEgD0IZ/tu2ECLz; has what is its own=0.25 4SBQLMr52eY2FTLpyezIS0vU; in the first
sentence=0.15 /dIK/rOntgFByv62u4HOJAiU; in the paragraph=0.18 OyoKdv/OyN8OABjK3NzKVU4R; indefinite=0.01 DBJE7MfsCyA9Bwzv+/vJvxXf; iobj of
VERB=-0.00 6ekW/f0lAlb3G/z/S/4IChgB; is group=0.10 xB9I3ADgqeAtIvo78BPNwOUD; is office=-0.17 DO2/yG1BN1ehya4xJEcQr8oK; is
organisation=-0.06 D9jw9Abv6P8LCvoaHiPe4gQh; is other=-0.17 E8HsmB7RHx2+0MP5Lyb/zLIh; is outlet=-0.12 B/QJ9g5BESTzBgQEEQhS4hoM; is
person=-0.11 N+381AwJJC7W5NslOiA6AQI8; is place=-0.17 WYHMwCJRXRm25ahkRUtazOVW; is pronoun=0.08 FiX98AQMSfDs/QIHECMV0xEI; is state=-0.01
8PkAH737Cu/IEeJV7Oy0Ff0Q; main subject before=0.08 HSo0DNcfJN0AGyDr094DKQEF; main subject before, goes on=0.10 FP0pDufcC+gTGgv++8owW1zv;
named=-0.09 JEEk3Chg9iz5+xMbL/FMvA0A; named one=-0.12 AR7B7mQnL0/i8QMgGy8wDOEn; named three=-0.01 CgX+9jMOHhoSBA0jNyoyJAFC; named
two=-0.12 BvAD1StSECTp4/44CTZoNff5; next before=0.08 jif1Shri8thIGufYD9rb/Qru; nmod for nmod=-0.06 SwnxJg8hGCPu9wgMGAAq7fwk; nmod for
nsubj=-0.11 5gnRvwDwRBgDzQkUGivYKioF; nmod for obj=-0.04 9gEO0AkVRgcpDgLvD+gS+hUn; nmod for obl=0.01 FggOHg0r9AfgERb7AQjC1v37; nmod for
other=-0.10 BMyv6Pbc5N693+Pq6Roaz8A1; nmod for own=-0.13 Ce0NrSEbMAC55e8HGSIKuwcJ; nmod of ADJ=-0.10 H+L+5S8KMQUl5wEK+w9X1f8M; nmod of
DET=0.02 KyEaDckMLiEXAwwJDvXrKv8C; nmod of NOUN=-0.05 FRDz1CpFBS3M/hX4Q/8ExAYD; nmod of NUM=-0.05 IDH+Gy4gJTTt8QsgBxMk+BDp; nmod of
PRON=-0.07 9v3p0/oU/Azb9OXhERsY69sZ; nmod of PROPN=0.02 H+QwEgUeKiQCCgjvCwH7CRbx; nobody=0.13 uQIi1enf6esECCvp29neEPTd; nobody: 0
candidates=0.00 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1 candidates=0.09 xP7hFjP/1gQ6CCfQ0hrb/EUV; nobody: 2 candidates=0.17
4f4ox+zaxuUmNw/Q0xjj6CAK; nobody: 3 candidates=0.06 5+Yf8/gQxNpO2Pzx+POe3B7T; nobody: a paper is handed over=0.02
/w0GBNbzEecS/QwRGfH7LN/4; nobody: by grammar=-0.06 fuf5De4qN/jG8xFA6fLj9sbL; nobody: first word=-0.13 KdzyOAonR+7S79A//Pzp1M/9; nobody:
iobj of VERB=0.00 Beb77ggWAgTj/9YG/QgM8PMB; nobody: is something=0.09 /AfgBhYB+tTkE/AS/voHEkb3; nobody: nmod=0.09
BATgAgnjIwL8ACMf4P4s6APp; nobody: nmod of ADJ=0.10 EwUfyuD65wDxCzIZFvoAFyzh; nobody: nmod of DET=-0.02 BPEb9v8IEQDW6wcB/AsLBvUA; nobody:
nmod of NOUN=0.05 2hvi5f/JB+/5FyoC9ATwPs0T; nobody: nmod of NUM=0.05 VRQg7+4xHf3i9/UWNfYDEx8A; nobody: nmod of PRON=0.07
Aw8y+yf0EQrmDwDuCAAA+v8A; nobody: nmod of PROPN=-0.02 FQLz7x1KNw0A/vMgAfQB9gfq; nobody: nobody is the subject before=0.13
wT3C8CXA5bohESPtzQ8bKTgC; nobody: nsubj=0.08 CCIk+e4JDyb4EAsgAfO5F/3p; nobody: nsubj of ADJ=-0.00 MQsW9gFi8OsUEwYMIwLxHwAA; nobody: nsubj
of ADV=0.06 GvQHAQAF7fom/Qnw+/wA6f8A; nobody: nsubj of AUX=0.13 69kMBwD23uP/Bxvj9//99RP/; nobody: nsubj of NOUN=0.12
7goaC/0xCO8HEgwQD/YSNhgI; nobody: nsubj of VERB=0.02 /f35zvYR/BisCB4G7/wb+Orn; nobody: obj=0.09 EBriTvwL+uzADQP9Eur+DTr/; nobody: obj of
VERB=0.09 OCINCNsg+QAaDyMDFvb7CB4l; nobody: obl=0.09 9A8NFf0m8fwF/fz+HPcAFvME; nobody: obl of ADJ=0.12 FDL0NAT1AAAWGg8JDgAAIxMA; nobody:
obl of VERB=0.07 APnnC+rR8/wt6wv87PcA8Af3; nobody: on agree=0.16 EB4NAAAL4ehVIBrR5f4AYh0A; nobody: on allow=0.03 DvnhCwDo6uz4DAf0AP8A4hT1;
nobody: on ambassador=-0.00 C//p8BolGAng+hUHAPsAAwAL; nobody: on answer=-0.09 He71BAUWDwPxAu8YFwAA5OoA; nobody: on arm=0.01
J/zWBOMqAwoa/PsAIAEAEOn8; nobody: on ask=0.04 IQ347e1TBfr/3goR1+wASgr+; nobody: on attack=-0.00 Cuzt8QBGFgb2CAQVBQUADAQA; nobody: on
be=0.11 Av4w8AAU9/oWDhX7DQD9PjcA; nobody: on believe=0.06 8wv8+wD/BQ4Z/APuAR4AAAQB; nobody: on border=-0.02 HAHw9AwXKf/f9v8l+PMAAADs;
nobody: on break=0.16 8yEGFgDpCuQ1FiHl7gAALiUC; nobody: on bring=0.00 /+vS4QA2CR0A+fAWCQkA7PT1; nobody: on call=0.02
+Qv4/gcQCNYJDgb+9gAA4ykC; nobody: on carry=0.09 +wbx9AAz4wMmEQ3wBQAA+hIC; nobody: on claim=0.03 9QcPJ/cnARw7EAQR/gQAFwsI; nobody: on
come=0.10 4zHkGgXe7OwYC/T2+v0FCfEA; nobody: on commander=-0.25 EubI1C9eQfbG7N8yBwAA0Af0; nobody: on country=0.01 Av7g5gotDwIdBwMQBxQAzP78;
nobody: on do=-0.04 8NA4F/vY4iv8+frnHwYA3gEA; nobody: on drive=-0.02 6OcX4wAW0d3X8vnwEQAA+vsv; nobody: on expect=-0.02
5+oG/ADeDfrqAPbsAAYEEfUA; nobody: on family=0.02 6hG23xsN8P8gCQvuBwYAwAAL; nobody: on fight=0.04 FAoY4QAV7eb19g72CgIA7eQJ; nobody: on
find=-0.06 Kdz6DQAaQRHd+fooCPgA6A4f; nobody: on fire=-0.04 BO9EFQQxIBQQDvIQKAUA6yb5; nobody: on fly=0.01 BgwEGfsC/RAEAQT4+wQAAyP6; nobody:
on get=0.04 7xIcHP/6IBz+FgAX6AAAHSr9; nobody: on give=-0.03 LB3VHwcPACrg+tk5CA3/4RT0; nobody: on go=0.04 xBUgAAAJBhwN6QbxBgAA8xQq; nobody:
on government=0.10 FBEWFvLy+PvZ+wT49fsA+AD+; nobody: on hand=-0.03 5PAKDQInAOzt/AYRH/sA0/D0; nobody: on have=0.04
FewBTf336PvlAgDo4hPoCPD/; nobody: on hold=0.02 AfseFwABChAF//0L8f3zJQYA; nobody: on home=-0.12 EOjx2QofLADx5Oos+/8A0Ov0; nobody: on
house=0.10 8gBBEOoWCvgvDwoHAPoALAzt; nobody: on keep=-0.07 Edzm9AAQ+APl+/IIGQUAsPn6; nobody: on kill=-0.12 Fev89AApAAn17+76HAoL0ecS;
nobody: on know=0.04 4PLsDAPlHAMYGPsT7xgAMAYA; nobody: on lead=-0.10 Ie7R9AAqBgTk+fMLHQAAM/UG; nobody: on leader=-0.07
IgPc5vI9HArN++wVB/P/7Qj6; nobody: on leave=-0.06 CdS95x0B8enJ4vDeDAcA4usA; nobody: on let=-0.15 S/ff+QBQ9jDW7tUgA/wABOQQ; nobody: on
like=0.13 4hIe+ADl9QkPFBnw7gD/Ixv2; nobody: on live=-0.00 DP8G9gAbIgoQBQEf8/wMHBoA; nobody: on look=-0.16 I+XYDgBEMTf8BOojIwAADPYA;
nobody: on lose=0.11 5i4IGwAi3A4TEALxD/AALRL+; nobody: on make=0.12 Fg0DEQDn8Ak5DwX79gr55Ar1; nobody: on many=0.04
8wMVCAUEAAD7BPoM7QAABAIA; nobody: on meet=0.04 4Orf3AD4yggP5ATyCQAA8AIA; nobody: on minister=-0.08 JOr7BBYn/Qbf7fYO/AMAGQAS; nobody: on
most=0.16 CA4XFQD2CwAQFwX1GvcAPiUC; nobody: on move=-0.08 Dfno+gA3JR79CPYWEvIAChED; nobody: on name=-0.02 FvrhDPIEACIbBvP1+gwA/RD1;
nobody: on need=0.06 C/8V9QDmAfYR/gv48vj6Cw39; nobody: on none=0.07 AhLvAPfe7wANFgriDgAA2QAA; nobody: on one=-0.03
FQ0NCfMg9Pv5CgMGDPv8CxEA; nobody: on open=0.09 2gQJJPX18/AZAgXl9/kg/9wA; nobody: on order=-0.14 LvDf/RceDgTm8/ELGgcA8gAJ; nobody: on
own=0.09 Dv4TId3k8QlGCxMO/PoA/Evx; nobody: on pay=0.05 3woQDO/h+vMJ/QAJBAUIBxj8; nobody: on promise=-0.14 B97R7B0QCgXL5OrpEQoAyeEA;
nobody: on put=-0.20 GvTY/gBqPDX2+OQlFwP/+/MG; nobody: on receive=-0.10 Q/Dq5wAqAAwW9vMJDg4A1QEA; nobody: on say=-0.01
7uzjPgACA+7fDgn0IP0A/CoA; nobody: on see=0.03 /frh4gAhFe0f+fH97gj73P74; nobody: on sell=-0.16 Bu/w9yInCALl9ecWIQAAyfEA; nobody: on
send=0.01 JgDLCQL1DDMpDf8W9vgxHhXw; nobody: on shoot=0.02 Ev76APoN5xEJCwD0AQH07RsA; nobody: on sign=0.02 NAEKAAAVEgELDPsQAvgABAEA; nobody:
on some=-0.04 FvPV7v/8+ADR9ezxEwwQ6PEA; nobody: on speak=-0.03 GAbi8QD77vTq8/b8+AAA5fwA; nobody: on stand=0.06 7PzbDQDPz+4SAgDLCwAd7ecA;
nobody: on stay=-0.01 7gXV6QD7KwkB7fILBQb1E+YM; nobody: on stop=-0.13 JPjZAAADIxPk+OAbBgwAxgEF; nobody: on support=0.04
4AYQGwbn7AEI+AnsDAD0oPMM; nobody: on take=-0.04 7/3vDfZdISD/C+UBFwT+9gQF; nobody: on talk=-0.07 Bvvg9v1gEOPk+fQBAP4A3hAJ; nobody: on
tell=0.08 5uQaBgzaEisJERMhxhQHAukA; nobody: on think=0.07 FxY6AAAL5eoJ+Rj/9gMAMj0J; nobody: on treat=0.01 6SkD8AD1CgsA9vwUBQABDw38;
nobody: on try=-0.19 Fd/Z6gAs/wHS5uz9Eg8A294A; nobody: on turn=0.10 4iAb9QDl4fHfBAzvE/7yEPb+; nobody: on two=0.06
ExEDHQT5IgEsBwEECPYWEjkA; nobody: on use=0.12 8RoBRQAWEQMZIBQDGgH8CDP1; nobody: on want=-0.06 APLZAQMJN9vq6uUSIfsCIdLq; nobody: on
watch=0.03 J/v/EAAe9QAVFgf+FwcA1fcG; nobody: on way=0.09 I/4V7+wU+P0GHw77Ff3/IvoH; nobody: on wish=0.06 BRvwCgIG/fYmGQjnAA4A/RIA; nobody:
on withdraw=0.03 8w4FDQD2FgoR/wMM9QcC/Qv1; nobody: other=0.04 +CMNDin8/wH/DDD2JPv4Edz8; nobody: own=0.03 OSLh+iAZHxjeKBEVBBD+Lew0; nobody:
passive=0.16 4SwoJwAO4e76DgXhEP7gHQv9; nobody: pronoun their=0.03 DQ4rORgCDgUP/vwOBQbi4O7g; nobody: pronoun theirs=0.18
9jEzSOvHCAg1FSUS8PUAOGL4; nobody: pronoun them=0.09 CRkbBMYL4esbKCL8H+reMvPl; nobody: pronoun they=0.08 IEfmw7a/IgY4BR7iFuNQDBT0; nobody:
quoted=-0.06 9QXf60UiOSDq8eEzLv7tJS/4; nobody: rivals=0.13 FRwY7dX1nOjV3/6kIR/USPEv; nobody: says=0.01 2QX9JQDuGw++A/AN8gnlL0j+; nobody:
thing is a subject=0.22 8CNOc//b8btKSUbqwB30Ti3y; nobody: thing is a subject before=0.05 +iABfs8SEyLyCMn1HAUADjcZ; nobody: thing is an
object=0.20 4AgrMhKs4AlJTBTZtxPeDUkI; nobody: wills=-0.03 7uvG7gKsABLN+gYhAEfnOtUD; nobody: with a clause=-0.07 79LSOgIE5AIS++UkCB//Dv38;
noun activists=0.20 9hkqSPkD/exgFh3d8PP9RCUA; noun administration=0.03 9/39/QgQBvgSDQUD8wUU+wH4; noun advisers=-0.17
GOvr3ggMEwzk8fIfIxAi6c4X; noun africans=0.12 3wQaINr75vwhCw/l9vLuFf7o; noun agency=0.01 9/0A9/3Y/f79/wD1/u8MAgAB; noun agents=0.11
9RsMJPYg/vIeGA/25wUfFwD7; noun agreement=-0.23 LvDm6TY/QyPg7vEXLSU1++wn; noun aircraft=-0.02 AgAAAAMEBAIAAAACAgIFAAAD; noun airline=-0.04
BP8AAAYFBAX8AAAEBQQLAAAE; noun airport=-0.09 Cv8AAAkGCwX4APsBAwYFAPwG; noun alliance=-0.03 IAT6EAgMFPn/+PkG9Pz++P8D; noun allies=0.09
CCAGFQcA9vYAFA3x/vn/9wkE; noun ambassadors=0.08 3f0vQuMnBfXgCRbjBun4/s0F; noun americans=-0.06 JfsMOi9NPCzY9BT97wxvw9Mh; noun
armenians=0.15 9A85GdwGAvgoEwwF5fXjCRYR; noun armies=0.06 +hboEtgN2u8gHRIK7voIGhLv; noun army=-0.13 ItTr1CkgFCT07OowIyAh7Okf; noun
assembly=-0.13 C/sA9wwKEQ77+/wKCwkQ+fsL; noun attackers=0.11 +AUKGvj28u0TBATx9e3tEQ3w; noun authorities=-0.26 DePZ2U4vJS7U5eYqHSY9xd0c;
noun bank=-0.22 FvkA7SAoJBn5/PoWHRk49/of; noun base=-0.05 AgAAAAUFCAYAAAACBQUOAAAH; noun battalion=-0.04 AQAA+AQCAgT/AP8AAgAS+gAF; noun
battalions=0.08 BgEDHAgi/wX7CAUF/AobAwoJ; noun bloc=-0.04 Bf8A/gQKBwb+AAADBAUI/wAG; noun board=0.03 3f8AF+jo7Pz5//zs/PHuAAHz; noun
boats=0.05 5/n1+fgDBQP69/je6eX46/fl; noun body=-0.12 FPv98hEWFxD0+foLDQwR/vAT; noun boys=-0.06 BfjbDgwFCATe6v8W/B4Q6AYG; noun british=0.18
+h8cHcb05OYbDwfw6vXzUiDn; noun britons=0.12 6QIDFO3g2/EKERz53ubHMAfa; noun cabinet=0.03 1fkAGv32/cT7CRPzEfIYGPvx; noun campaign=-0.08
Bv8A/gcTDQr//v4CBgYgAP0M; noun children=-0.09 +e/r8yYiBADO7v0Q/C0/4Rwn; noun citizens=-0.12 DAgL3CY9F/S73NgfL/kk4OAQ; noun civilians=0.02
/PHnDfoW9Qb6BhTz7wEm9fUK; noun coalition=-0.06 B/79/AgLBwT+/v4GCAcQAPwE; noun colleagues=-0.27 HcvWuzFDEyTVyM0iSiMft7wU; noun command=0.08
/gj9BOn+8u4ABv8D5Oz0FADt; noun commanders=0.08 AxQpIekdFhIrEAsH8wQvJRID; noun commandos=-0.18 COve8DQXBDy/6vT3ICZVzxb2; noun
commission=-0.02 +e8A4QfvFfvtCQD/9PsQ6/H+; noun committee=0.11 +gj3+8LitdIKB/7e5Pb4/DPa; noun communists=0.05 BBMiK/D/9QcDCAj3BwH/+ALe;
noun community=0.08 2vrvBvrs8vYY/P3p/fbgFfby; noun company=-0.09 KQ8D+hn6Fw0E+/4aHRMo/A0J; noun conference=-0.15 Df33/xEgFA71/P0HFA4tAPYS;
noun congress=-0.05 Bv8A/wQOBQUAAAADBgMNAP8E; noun consulate=-0.20 FPT97hkiIBf/9/gTGBUn+vYZ; noun correspondents=-0.17
B+/v6CYGBQfn8fAOAhMH6fQN; noun council=-0.19 EPz85h4TKBf/+/wXGhQh+fYf; noun countries=-0.06 JvX7BxhEFiPO+eogCi5G2NVb; noun country=-0.20
LgHnriMk+S3k7O0kVQ0dCOAl; noun court=-0.21 K/b56S5NLxr9/fwcJh9a8vMu; noun courts=0.00 +QsD/xkH9RAYBwT67P0JBAAO; noun cubans=0.12
yg4g+dne5vcd+fX52t3XBgzP; noun delegates=0.11 9hsXAPH8HvgKGQYFBwjlE/wD; noun delegation=-0.02 FQwACPcS9/sJEAkZ//8iIPb3; noun
demonstrators=0.04 4OwNBv8O9/IE+u8G/AMD8Pcn; noun department=-0.12 Bf7//BMYEwkAAP8GCgsoAP8O; noun deputies=-0.02 APwJ+BoOFA/y9fP49fEUB+r7;
noun diplomats=-0.23 DsXk5RYEGyXr3NBERilUhMQ3; noun divisions=-0.26 Idu8sjweDC3N5+IuKSEg6NoU; noun dockers=0.01 9/UR6+nw9OEL9Pnw5P722t7x;
noun doctors=-0.01 7gUCCycOBAf++/LzEPz5BgoN; noun drivers=0.00 CgTU+AogBwr0BfgSAf8LBBD+; noun embassies=-0.11 Cvr/9A4XEg38/f0NCgkT8/gJ;
noun embassy=-0.16 +t7+zVMyFCnq+f4lKxMd9AkY; noun engineers=0.02 /gAMFAsfFx/6CwcLBwoNFfoB; noun envoys=-0.03 AxXV9vXu6vvr8gX5EvbRA/MD;
noun exiles=0.21 4TlVJdrbBu0/JxrS4eAGKBX3; noun experts=0.06 AgIA5hv1Ef0YBu3z7OYa6PoX; noun families=-0.12 7tvOzQ03BQHK+s0XFS4atu8I; noun
farmers=0.04 8hobE/T3GvwiCQkPDA/XCvsI; noun fighters=-0.10 GwrT2QsaJgTv+O4WCQwy9QVA; noun firm=-0.06 A/7/+gUICAcAAAAGBAQM+v8I; noun
fishermen=0.23 7TE/f8XI191wLC7i2ua2aTj4; noun fleet=-0.10 A/oA9QkTDA39//8DDAcc/v4L; noun force=-0.00 7wMIGAYM2fz3FBXy2wYY6g0A; noun
forces=-0.12 CvDo4kQFMx/g+ekdCgVf9dwy; noun french=0.13 BRQWMPn47+IbHRb57PogGRLx; noun front=-0.08 C/wA/QoODwj//vwFCAgS+/wG; noun
gang=0.12 7g4jDfjf6u8RExP14+v+ABjq; noun garrison=-0.04 +gIF+QAsBQn+BAj6/gQk/g0M; noun gendarmes=0.04 /Pr/99/N9PUB//32+uvjAQnt; noun
generals=0.05 HA4F79VKBwv78/4DzhEK9iXv; noun georgians=0.03 CAgTDucmGx31Afr+/PIU/yUf; noun germans=0.04 AO8HCuLECwj+/+0E0/38AgYQ; noun
girls=0.09 8P0AFuUi8f0GAgbsDP3iIBPq; noun government=-0.11 CdL01QTvDuvn3dwHIN7z+skq; noun governments=0.09 8/8jBhXN3uUTHBX8/ertG0MQ; noun
greeks=0.02 4ezu5vzV+vbz/Pj2/+HY8uzy; noun group=0.05 0hIN+Pv7/d4d/wTr/ej3G/z/; noun guard=0.05 A/EA7/ni8Pb88u/tCvfv5+0A; noun guards=0.14
7BkeFPhADwklJxcL+/MsNQEC; noun guerrillas=0.23 EREpQsfS7/JDGyDm0ejbSEXo; noun guests=0.08 /Qw0OgMhD/05Fw/z6fkFCwz4; noun gunmen=0.10
vvcN+djV+uku+vXV+OXL8/zy; noun gunners=-0.01 AwgFCwkPDgYABAIHCAcQCAcE; noun haitians=0.02 BgDx99wAAPv+EP4W7PIE7+/3; noun heads=-0.08
Ff/r/gE1IgH8+vj/BRUn9gIN; noun hijackers=0.16 5BIMC9XX7+MZCBLp7uv77Snn; noun hostages=0.05 BwscBgEfHQQBBg0B/QQtB/wQ; noun hosts=-0.05
Bf/5AQUZGf74/QIFAQsVCf8W; noun house=-0.01 AgAA/wMDAgEAAAABAgEDAAAB; noun hundreds=-0.27 NOLO5DMtCBXQ5+YqDSFIrMMm; noun indians=-0.03
BQEEAQcQCwb6Af8IBwcK/wAM; noun inhabitants=0.15 BSU6JvYR2xIxEg7y5/UcNg3p; noun inspectors=0.01 DP7h8gL17wD1+/3sAO4J8g31; noun
insurgents=0.24 ACP/ReXj3/E0Jyjo5+nfIzTs; noun island=-0.04 /vv/F/8WCfwA+/7wB/448PcI; noun journalists=-0.05 DPfY7uYg/OvLCAEcHiciDwIi;
noun judges=-0.11 Bu7u6RUl6RPF4eQKCv32xvcE; noun junta=0.07 6BYAHe3X9vcAABP5/vjpDAD0; noun kingdom=-0.13 EQAA9A0LEw71+fwLEAUS8v8T; noun
lawmakers=0.09 BhQZNAfp+vcCGQL14fjs7w7t; noun lawyers=-0.15 5A683iAoFUTi8fP2MClL6+sd; noun leaders=-0.06 HeDbBEwL4UwD8eAOFQH74/ID; noun
libyans=0.12 +w4REvb9AfoQFQrz8+/+ISED; noun marines=0.18 EhMUJNkcIO0wIRny9AkCJx8o; noun market=-0.09 Cf/7/QMTEQz//wACCwcUAPoL; noun
mediators=-0.21 Huba3hAMBwjs5/AfEwcl2OoH; noun members=-0.00 BhUG9/wfABry//7/LPULJQfv; noun men=0.22 +EI4aeAL2d9/WB/p0e/9X0P+; noun
mercenaries=0.14 7RcNRubq3+4T/Abp2u2z+fn0; noun migrants=0.17 9PseHOvd5QIeERT46vb9UQzY; noun militants=0.10 2wLZJfvo4/UZCRfj5O7nFQrW; noun
military=-0.10 Cf0A9wwYDQv///4KDgwh/v4N; noun militia=0.11 +QsbDuPS4PkQ/Q388OzwAPfj; noun militiamen=0.04 AhwJDOsA7/ES/wjz+fbz+B4C; noun
ministers=-0.09 ENDcBg4X5gzo6P8h0Cz4KA0b; noun ministry=-0.20 6PPa1CFlOCXn6/8RORVTBBUs; noun mission=-0.16 D/wA8xIdGxX4APwREw4k//0X; noun
monitors=0.06 Bw/n7PM0DwcEDQcG8RMZCxgP; noun monks=0.17 7x4JKOGg3wIzHxvp5PP4KSDs; noun movement=-0.01 8+sA2P71Evv37/r6/f0R//b5; noun
nation=0.09 9/v/4+L0w9D6/vvx4eXR/gvB; noun nations=0.04 +AoAEggIBfgUBv/2FgHq3vUR; noun navy=-0.22 G/EA5CsvKSD9+PkaIRw5+PIn; noun
negotiators=-0.06 7fcQ7wQYDQbg+vMbDyAI3O0H; noun neighbor=-0.03 /AD1Avf1AAT+AAAC/gL//gD7; noun neighbors=-0.01 BgMH+AgaBvwI/wQJFhMCG/8N;
noun neighbour=-0.05 Av4A9O/0LhP+/v7uBgFVAvwQ; noun neighbours=-0.18 H+PMyB49OyX75+gqEilPy+88; noun newsmen=-0.17
FAAD9RALIgny+vcWFQkl6fAP; noun newspaper=-0.14 B/r77xMUEw/1+PoKEwwXBPYV; noun observers=0.06 3RMj6Q8G4vwSEv3z9wMuBPn/; noun office=-0.22
H/P37ihEMST2+fcWJR1A8/Uo; noun officers=-0.06 4QPUGBNC+f7m/BEqNB03ES8A; noun officials=0.00 rtev+SAYGBgK0gEpHxYl4vj2; noun opponents=0.08
8gET8vEEG/EHDAoP8vbxHQ8E; noun opposition=0.04 /vr3E/018AD+/wLm+eoSDvvv; noun organisation=-0.01 +/0A5vLu6w8Z+Qb/+gAY/C73; noun
organization=-0.02 AQAAAAIDAgEAAQABAQEDAAEB; noun owners=-0.01 //H99v4wA/7v/AAIAAoqGekT; noun pact=-0.07 BP31+QgMCAb9/P4CBQYQAPUI; noun
paratroopers=0.18 IzEWNubX9uoqACPo7OTlLBjt; noun parents=-0.17 CvTU5Q8PBR3j9e8UHxUM2f0S; noun parliament=-0.04 Ff376AI2/wvzA/X25uzmB+oC;
noun parties=0.06 9Qz1Du8D6OwjC+IF/uTkXA39; noun partners=-0.18 APHV5B0TCg7r8+sZJDM4w+0t; noun party=-0.05 AQgF8/nM7goB8ffx+Pzu+AD7; noun
passengers=0.22 +iMwI9Hv7dQZHhPLzcrUGxbk; noun peacekeepers=0.09 CRo1C83hFNkeDBLrz+oNLSbu; noun peasants=-0.03 BPHpCfcQCg75AvwJH/TwAvHy;
noun people=-0.08 R9/KxQkvIA4j9Mcu4wzO+Qoa; noun pilots=-0.07 GgLxBfsb8+8Y5vwNFwT0tuwH; noun police=-0.07 1BHNCPL76ST79eAG0Rx8h6fN; noun
policemen=-0.05 FhP+DRb16xnqCv0NJQEH9hgO; noun politicians=0.17 +yI6Le3f+egiFx/s4OnZJTbt; noun population=-0.05 AwD+AAUIBgT9AP4EBQQNAP0E;
noun port=-0.04 BAAAAAIGBQQAAAADBAQIAAAE; noun powers=-0.15 MuPw3TUeFR3c+/QrLhw0xtwo; noun presidency=-0.09 B/4A+QkLCAn///4KCAURAPsJ; noun
presidents=-0.01 3Pfz8Pb95/Ho7fEC5AffD+H+; noun press=-0.09 B/oA+QkPDAgA/P0HCAUS+fkK; noun prisoners=-0.01 8hDr0i/X2xzIBQwAAene4PoC; noun
programme=-0.04 BP///AQFBQP//v4DBAUNAP0E; noun prosecutors=0.05 EBAHDxcd6/zrB/4PEPb5Cxf6; noun protesters=0.15 2Rf+HvnXCO4sFh7u7AD6PQ7i;
noun radio=-0.19 GfYA5xgoIh38/voUGRkm8PAf; noun rebels=0.15 zBoVLM7rA8YqFxD0y9TR11Do; noun refugees=0.30 9kByUJ7K2NlWMD282cbDRFfU; noun
regime=-0.06 BP0A+QgRBwUA//4CAQQPAP8F; noun relatives=-0.08 BPz89yYfGhL//vwW9ho27vEc; noun reporters=-0.31 I8bJzX8qaF2h3M1Yf19glsV/; noun
republic=0.03 6/8AIeju5PYACgD89e7eBAH0; noun republics=0.14 2wr7Ls8N7ewk/Rrq5d/bIw7U; noun reservists=-0.09 JeLW8ekF9Qvm7+4I8fX3y9sj; noun
residents=0.07 +Pv4D+L59PL5+gQHI+Xm6CLw; noun rulers=-0.07 Cwf1ABUiFQzpAf0I/g4sLQsk; noun russians=-0.06 +PDs3wryItz+2+kaECwMx8kU; noun
sailors=0.05 5ggPF+X47ewJDPf9/AD57hAB; noun senate=-0.03 AgAAAAMDAwIAAAABAwEH/wAD; noun senators=0.03 Bv4AFhcbBA4HBQAFIAD8AQwM; noun
separatists=0.15 9RIoGeLg7vEcCxfo5f7uQBz8; noun service=-0.08 B/8A/AoOCwgAAAAIBwYdAAAK; noun settlers=0.00 BQ0LB/b9Cvj5CfoLAQPuFej9; noun
ship=-0.07 BwAAAAQFCQX+AP4DCQUHAP4I; noun ships=-0.06 B/3/AAYLBgYAAAABBwUJ+wAF; noun side=-0.14 GPEA6RgQFRIA9/oQERQO8OgZ; noun sides=-0.17
8ufS3hcm/C3b0Nz59zQaxAsE; noun smugglers=-0.07 9vr56REbACACAu8HIP4f5Pgs; noun socialists=0.10 +AoZHOj3BO8aBQX5Afr9NxMI; noun
soldiers=-0.08 9xcSEzjz4PTU39DrJijs4Rnt; noun spaniards=0.02 7gQp8fwF8wkZ9ATy/QQMERYE; noun state=-0.19 K/f95R83LRb8/P4aJBwx8wgp; noun
states=0.17 3gQMFcH4DgAq9QXhyujGRh/O; noun station=-0.08 BAD/+wkQCwkA//0ECQUXAAAI; noun students=0.10 4jMeMfIc5fEdFRDs6hLkKSUK; noun
summit=-0.10 DP3+/BAQDAr9/v0MCwodAPkN; noun supporters=0.06 7wb21eYB9xAxCBvm4t7nNQvY; noun survivors=0.18 BS4wVNLi7v1BHxzb2/QVKz7r; noun
swedes=-0.20 GeS65DQgJR3q6+cfEB8lzOYT; noun teachers=-0.09 DgEY6ygbGhkEAwcMEwse4QkR; noun television=-0.19 GvYA6x45IRz9+/oTHRcp8/gc; noun
territory=0.01 /f8AAPvt+fn/AAH++/3+AAD+; noun terrorists=0.01 Df8FBwgRDgMKAwsICwIa5Ab5; noun thousands=-0.05 +gHz6hEDAwnw/f0NFgMu4vv9;
noun tourists=0.01 BggIDAARCgIRCAICAwUFBRIN; noun traders=0.12 +gopH+Lw+OcmDwgD6unoFBfx; noun traffickers=-0.13 8OnTyQkE/AXp7PH3IQIE4ckA;
noun treasury=-0.04 Bf8AAAQGBQQAAAAEBAINAAAF; noun treaty=-0.18 Ifj37yI5KyHu9vgUHxZL/+wd; noun tribunal=-0.04 AwAAAAcEBgQAAAACBAYJAAAF;
noun troops=0.04 6Q8GCdn2BwL8D/z66doQAjEA; noun turks=0.09 IfD+FPME+Q/wEAEL8vIMGx/z; noun two=-0.26 KuTh3SAlEyHP7ukSKhUi7/gd; noun
union=-0.16 Dfj57hUmGBP7+/0IExMuAAAV; noun university=-0.04 AgAA/gUHBgX+AP8DBAMH//4E; noun vessels=-0.09 AgD4AQIBBwb/AAABCwsiAAAJ; noun
victims=0.01 CAvzBvIU+wwSBwcDBfUY3QYA; noun villagers=-0.00 /v8L+yAWHhD0+wEF+h4tGAI0; noun volunteers=0.15 AyAgO/gLIQgpEBT57+4WBBYH; noun
voters=0.09 +xYdIPEPEPogDhDx9e4LIyQI; noun warships=-0.21 J/oS0A0kMjXi7eEJCBE3x8oj; noun website=-0.05 BP/9AAUIBgT+//8DBAULAPsE; noun
witnesses=-0.14 Ev7u5xc4JCTv/PYWGh0U3+wb; noun women=-0.10 EAHp7x0PERQB+PQPIRI/7v8k; noun workers=0.06 /SPsAfswFO/sEBkN6eU3RDEC; nsubj for
nmod=-0.09 BOfK5BAs8AkH5QDXGh1H0O8i; nsubj for nsubj=0.05 5R4wJAghAB0cCA3u7OEMD90b; nsubj for obj=-0.04 AfPRJPz5MvLsDe73PA4i2BUE; nsubj
for obl=-0.02 FvYCMQEoBtXBCS7uCvvr3g0E; nsubj for other=0.07 yPnc6wYG3/fmCv4SFOPe6f/d; nsubj for own=0.06 Kus83M4CFxC06+oAGvH3zxEA; nsubj
of ADJ=0.00 CvsRFT45MxQnEfzxIRwa5PsV; nsubj of ADV=-0.06 8Q8s8yU3PzD+EQQYHAMjHhQM; nsubj of AUX=-0.13 /fII9hgu6iPD3dwQ2C3i0srW; nsubj of
NOUN=-0.12 MADk9M7oOdzZ3eUKNy2q5t8z; nsubj of VERB=-0.02 PQjb7RoPGkjUHBUJ8xQq3+IW; obj for nmod=0.14 7P4ZKb3R7eENJS7V2wHjDhQH; obj for
nsubj=0.03 thv3K9LuNjII++ry1BRAJdU9; obj for obj=0.08 5hzs9h3a3Ra09/Dott7ZHu4c; obj for obl=-0.03 AQ/8ERkqNi0mDxYaDhcU3C0p; obj for
other=0.00 6ef59Pj77wLgAgshDAE6Efju; obj for own=0.05 R+4mRyA4JjwS7fgJCSdRS/At; obj of VERB=-0.09 cAzgDfoNHDgBvQUZAOTsBCfn; obl for
nmod=-0.03 5fooDDL65A7v+Qv/DwVI3vUK; obl for nsubj=-0.06 Re7u9jkeBybXDvIO3wTqIOsi; obl for obj=-0.07 5QvV4/r7Hfb5+xUK+PM0wt4d; obl for
obl=-0.09 8hcA/in1CiLq/QvjRv9FDegl; obl for other=-0.05 Ix7oCfQV9xv/Hf8Y9xcxChYG; obl for own=-0.13 KPgB2CMhPPIH8fn4Ui1f9+Q5; obl of
ADJ=-0.12 DwPKAv0jRCj/B/QjGiM2EPcJ; obl of VERB=-0.07 +hr89xrs4hWrEsQRMizS+AkN; of body=-0.15 BtER4gt/JzPu/PYWMAlbzSo0; of group=0.04
GPnI+SUJke8KzPkR2vLVCgIO; of name=0.00 6QgN/AcPAf8CBf/+9vkq7zYK; of org=0.00 6NzuScD/2PPoCBrd0/QT+Bcr; of organ=0.09
wgYIKgEK9vfjJhUd1Q2/Dx/d; of organisation=-0.14 Dc3F8OYxPeHb8d0ROhTtuOPe; of pair=0.28 mVtScLUXuaZEf0zK0gLJazWy; of place=-0.17
SeLsyWkWO1Td8eJ7KnIx6/lf; of pro=0.16 z/8uFcHp09s/BQbpx/XE7ibi; of role=0.07 mtzVRNjX2eMB9xf8EMq6C/z7; of state=-0.21
YJ+t0mu2Qn+8rIhKT0r7wKRI; of thing=-0.17 EsrYr1QIPiDe0b3lMSoEgcEV; on agree=-0.16 99jl1QYKEiH2+9wHMSVL4+UY; on allow=-0.03
/Qn3/wQXAvACDwAIBuxFGgEm; on ambassador=0.00 EhH1DiZBDP//AgUPA/41CSQc; on answer=0.09 9xAiFfc1+uQ0Gwr/6fv+2/ME; on arm=-0.01
/fUC3hgQ/BwIBvcHB/8b9/QH; on ask=-0.04 EwYUDBhYCgHkCiQOCiI5Hw/c; on attack=0.00 BAULCDATIBH/BwYVGgM2GhIR; on be=-0.11
OgLL5i4/DDAF6+4N6T0ux9EH; on believe=-0.06 H/j6DAAFQBsCBAIkDRQ8/ef1; on border=0.02 /+oH/T4AIC7g+wsZEAQlAgEa; on break=-0.16
+OTL7xo0GSPX3uwkOSY+LOMV; on bring=-0.00 ufTe4B7svfMXBfftLBT6+PwF; on call=-0.02 9PTr1RHwMRXG+gDeEeAkwRQH; on carry=-0.09
D+nF9DoyEQ/o9vogDCQq8woj; on claim=-0.03 8f34FO74Dfv49ej09CsQ1NUE; on come=-0.10 Atn+EALuwOoD3eEKCAPp87rv; on commander=0.25
BhcTJdsGGv1aGh7q6v7qOikH; on country=-0.01 //Do6PYpJf789gkCGBj1Af4f; on do=0.04 10Hm8uEK6wEBCOoC8O7jHB4a; on drive=0.02
5xr8KBEwIRz7Dvn99i1aCg4G; on expect=0.02 7gwGCQ0iGAsR7xQC9xkJBxcD; on family=-0.02 9xPzFA4d/vvdBPsPBx02/uwG; on fight=-0.04
7egH/DQoNfj9+/z6FwRW7QYg; on find=0.06 Gwr96BP1NPT6BRH74f3uq+gY; on fire=0.04 6BQw9zAWHhbtDBUC5987LAkV; on fly=-0.01
+Pr2MAbvJAQ6E/8AKQYL5QcD; on get=-0.04 G/z33wslIeoI+/8oEhPfCeH3; on give=0.03 AN0J7un7H9gLHfzJ3/jN0Pv8; on go=-0.04
CgkzHzAbGQQPAfAUFAEAJuAo; on government=-0.10 BenMyw0N4iLs+e4OKyM4vrMX; on hand=0.03 EAIT/PIFJ/8Y/vX91vz4FOv6; on have=-0.04
3uLlBf4NCUrj9fgh1/cdCtAd; on hold=-0.02 2e7ZCAvrEvs7+P0mHPm8NwcC; on home=0.12 EhYaEO7y6wwMFAP47wPa+Q7m; on house=-0.10
Cvbx4RcU/B/47/gPKwQK0wAh; on keep=0.07 Kvzw9+wg0PMH6w/i6uvjHwz2; on kill=0.12 3BQjOwkBHuEhCw/sAAsKVQ0R; on know=-0.04
E/X0BQfhA+Pu/PYYEwoE+PAC; on lead=0.10 Ew0IFwUOCicYCBj3+QoiOB0Y; on leader=0.07 RP38MeD48wQpDxID6PkCXvsD; on leave=0.06
8QURJ84/EOckE/T1BurGGAP9; on let=0.15 2yQTRhzx9OUYLDX3IeTwFCcI; on like=-0.13 FdET3DIjDQ/89ewiMw0l5AIQ; on live=0.00
DQX5IODrDe4sBvvx9dvmvx4l; on look=0.16 JB8MIxPxAx1DFCnu8O47ShT6; on lose=-0.11 wfsaD+ovKAPP/evT8vAcENoK; on make=-0.12
AunZ2AULCynO5/Hu8wIU8wLz; on many=-0.04 +vcR6ho9GCUQ8wUA+vQm4w4H; on meet=-0.04 BQjs2SULFCvx7g8mCzb4EC38; on minister=0.08
+yY0BRv4CgoCGRP7+gMyVjEh; on most=-0.16 5+4d7TUMQhvs3u0JIiNk9AEe; on move=0.08 4/8B0O7/AfzsBfnoEAfr3u4W; on name=0.02
Gu8gCg4gBf7+DAID/QQPGB30; on need=-0.06 AQXp7DND+/gCAvsQEwI5Fw0E; on none=-0.07 +PQX+RwqFSTsAPPrHRokBPEZ; on one=0.03
HxshKf3hEzT4GRcRMd/Z8fLq; on open=-0.09 F+ns4RTiDgnqBQH6DQ80Du0D; on order=0.14 EBYeBfspFxIyFxcB+vsuHhAm; on own=-0.09
BQrp/BYQICfdA/IJC/5h3P0i; on pay=-0.05 E/7jGRkTFDXJ6wDy8hH11uoc; on promise=0.14 /QPJ8Nv36+P7IgHm2uDw7fDf; on put=0.20
8hV/GNG889ZSHBT+++wPHgAI; on receive=0.10 AAAfKASuNvcdDQb77/Qm+vYG; on say=0.01 5w/c8/YW4fEoGBgVIfcSDxwN; on see=-0.03
2xMH5jIlACv8BQIX9joK2vMY; on sell=0.16 3hYUT/4S9PYnEA3w6fEAFSLm; on send=-0.01 3Njpw9b0AAXp4NQq/+bY5OLh; on shoot=-0.02
Dgwe/uz/FfoDFQAU2wjoFPv3; on sign=-0.02 Hg0aEBv/FxIICgoeHRQmAgUQ; on some=0.04 MgQBBen3CQ0OExntAufRJB/V; on speak=0.03
2wD2AQAO7Q3zBQX98gPIFAr3; on stand=-0.06 HRfr7Q4YDRbd/vwGHAwtKQfi; on stay=0.01 FfvtAeEB+vEOBf3+6PrwHOsa; on stop=0.13
5/U0+94S9uAtJxP59vIOxBDs; on support=-0.04 AOv/IgD7/gUUBQkC7ArWMOsK; on take=0.04 4PsHZwL6CwH/BPoZCgHyKOHc; on talk=0.07
AvQP4wXK5gEFBAkE4d/kF+0G; on tell=-0.08 9vwnCE9T5f/8AAf8ERI86iEc; on think=-0.07 TvHu8RkdCSAZAgwUBw8NEE4H; on treat=-0.01
IOLoEBEDJRi78/wGFgvWuOv0; on try=0.19 ChkxTPH27vJUJCPw++7sSRby; on turn=-0.10 Lgrp+SsvIyn9+/0BFyE4DcMM; on two=-0.06
Qgnv+AISRC8M9/ojDP4xEN08; on use=-0.12 FgD43koLHSDx9e0wGShD3O0Y; on want=0.06 0yHp8LTqtsYP0ezF9u8F9/Dy; on watch=-0.03
AQ4oBBktKw7zBQgH8wc7JP4L; on way=-0.09 KBASz0r7Ph0J3u0OMRRs4OoX; on wish=-0.06 I//+8PQSDwj/8fn5FRMe5+cn; on withdraw=-0.03
7v0WERHh8goODgohEAMqRvwd; one of several=-0.25 ZY7Gl03wPBPnnchaPy42z6s/; only plural=0.18 AxUuT46017QWPCT6ke/fCk7F; other for nmod=-0.14
FOHnBDkX/e/n5eoKHQ8Ez/IN; other for nsubj=-0.06 Bgr06i34IDwOCRMnUgHvxPg0; other for obj=-0.06 6Qbz5xYPFCAkAvHTJgMXG7Ur; other for
obl=-0.19 Be/KuivYEBfr9+8pIB1qrN0m; other for other=0.10 Mg4WMQAWLgktChz78NgWEw0X; other for own=0.00 9wEhHlwjJffu9u38/fsx/N0o; own for
nmod=-0.18 7/QD7lQ0BzzG6O8bNip2Cuko; own for nsubj=0.03 D/wVEhcQCiL9/Q3zCgbPLBEW; own for obj=-0.09 +uHwCfU4Miff/PISLggR1PUl; own for
obl=-0.03 4wf6A/v2ESweCP0JGAjf3vQD; own for other=-0.15 JPzl4xM+TxTG8+8dBDvvtrYI; own for own=0.01 8vYDJhk5EPZM//sB5kI79RkC; plural=0.11
8fgtGhX/5eMoAjIN4QITeSfO; plural 0=0.18 qDs3SIW0wLXlDw8N5ga/KzHJ; plural 1=0.14 4v/vNu3fzd0xJPrqzwMA4hjZ; plural 2=0.10
De7k2LOc6twE3fvt/wDZ1hX6; plural 3=0.06 E/3mMe8LHuL/DQX/COft8fr2; pronoun their=-0.03 FyHuBEMmHU7lDvQJGQpVFdcX; pronoun theirs=-0.18
HsOiyjLLzOWis7IHCOrumbu0; pronoun them=-0.09 P+/y7Oj7F9vyHRE6JyoXBe0Y; pronoun they=-0.08 Jer28v47Nu0J2e0QMwMl6w8h; rank 0=0.08
GP4ezZrbHRTt6igAMPjS/e0F; rank 1=0.03 2uwh+zn88jUPFvUOQhEV9wHt; rank 2=0.00 68/7G9ol/iHQ7zj0xiw19vM6; rank 3=-0.05
JNkHH0AeNDELLR0YCSQOTrQa; rank 4=-0.11 /uPh4kNBPSoCzPMPNQg3AO79; same pronoun=0.17 3iUG/wfsgfAsTSuTsLXROTj4; same quote=0.11
rRcXIcc9yNIlAhghDRPv9Q0G; says=0.03 888sLere2QsCNvfd+vfK194r; served by who controls for nmod=-0.21 Iura0CsQJRrU398nLBswwdog; served by
who controls for nsubj=-0.00 ANzoBknb+c/v+Q8O7BbIDg0f; served by who controls for obj=-0.03 8/H/9kXwIxz6APYXLx416uks; served by who
controls for obl=-0.18 Fuv01RUTFRzw5uwdJxgNyvAu; served by who controls for other=-0.18 FeTn0TETBg3d5ewiHCEw3QMj; served by who controls
for own=-0.13 IOoOFDG08vjxD+8Y893eyAX7; some before=0.18 BHcQCf2jCxJWCv/vBPYgHSsD; spoke=-0.08 9sjrvgJjMT4gwLEGSPEsvdLX; spoke,
quoted=-0.20 7unlwSgGDx3M6OL5MhVYCMgp; spoke, says=0.14 DQcqN9zk7ecVAB7dzwC2SALR; subject 0 above for nmod=-0.04 xREF4C0+FzPq2/zpIy1II/QJ;
subject 0 above for nsubj=0.18 DhH6Ec641NE+MyTf5eE+BOzP; subject 0 above for own=0.10 xCP05CiszdrbCxvpHwjBFhXy; subject 1 above for
nmod=0.09 8u/1PsP9FO7fFAsG6gjN7U3a; subject 1 above for nsubj=0.01 JeYBJAgGLRXf3BT98O2zzv3+; subject 1 above for obj=0.18
xh0hIPTnHg9TIi/t8PjwI0EQ; subject 1 above for obl=0.07 Fvse9/wbCwj1D/fr2woALkn4; subject 1 above for other=0.04 4BoHChz5RCEA/OgP8Pbr6BEf;
subject 1 above for own=0.00 tP1BufLn6/vnFBkO2P8O5fIa; subject 2 above for nsubj=-0.13 H/Pv7AYGIAXr9fgCCgMMA+MV; subject 2 above for
obj=0.06 KPETKQH6FuncGhD0+v8e8vDj; subject 2 above for own=-0.11 CfP96yUPESzs7/YCGAci9+sS; subject before for nmod=0.07
8Q0OMrAr2/nzAASx0fwMLRTZ; subject before for nsubj=0.05 6dUHEvD8Iwsm/wAFCC4G5y/n; subject before for obj=0.05 9vH7/ADtBhkt6wETAfUIIRnt;
subject before for obl=0.09 3gxBAPbG6AwAEykd6ub9GPgB; subject before for other=0.08 NRQtD+b0ICEKCgcT//4NEiEn; subject before for own=0.11
8vkNFBfwDuZkRfgb/g/+RvT2
"""
BIAS = """
-11.3 -28.5 -20.9 -7.1 21.9 27.8 31.7 31.3 4.4 6.6 -10.9 27.3 28.3 12.4 28.8 -31.5 -33 11.3
"""
OUT = """
-0.000699 0.00076 0.00135 0.00106 -0.000786 -0.00165 -0.00156 -0.00113 0.000873 0.000883 0.000526 -0.000901 -0.00131 -0.000988 -0.00163
0.00111 0.00115 -0.00156
"""
