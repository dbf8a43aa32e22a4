"""What each sign of whom a pronoun of a group takes up weighs (`training/links/pronouns.py`)."""

from __future__ import annotations

WEIGHTS = """
0 back=0.17 Aev14/TY6+YJCv4GF83k6wr+; 0 back as appos=-0.09 HgbiCu0K9g306P7j8fkA5tHr; 0 back as compound=0.05 AdsL/gjs7Bcc8fQPIgD+BfkX; 0
back as nmod=-0.01 HOrrvAXz7vQc/+MACejy8x/h; 0 back as nsubj=0.13 ufgY6bzmCds+xfbmLhT4BhAR; 0 back as obj=0.19 5fYTEOzpBfcNHMo6JuXvHyhJ; 0
back as obl=-0.02 BRcO/OMcDwAv/CXp5OD6AuL6; 0 back as other=0.1 1wY7/ssMNBQgSAPSAQf60+L/; 0 back as own=0.15 8hMfKQfxaAlJCxBBExAFUitF; 1
back=0.08 DgonLPzsD+Pt7vL+JQm/+Aor; 1 back as appos=-0.09 ESLfAO305R8UDOse1hoC8tnn; 1 back as compound=-0.12 EA/+DPIRGRID+BEA/A0AEv/8; 1
back as nmod=-0.1 Nyv+KgsLB/n06hnb9QjwS/TT; 1 back as nsubj=0.07 5v3u5xcRC+FX/c70yg4E6/QQ; 1 back as obj=0.12 Ihvd4Avs3AAxCesU+88E10X+; 1
back as obl=-0.02 5w4SCQ7zG/AJIv8QEREFACYk; 1 back as other=0.07 vewZECwCOvIFB9/xGQcN/BAR; 1 back as own=-0 6RQXS7cON/4WEyTr5xj0LAbk; 2
back=-0.13 IfHuI8kIByWjpuwiDx/oD+q3; 3 back=-0.15 XgTcPrs+K0/c5ifFAB8kGbPr; 4 back=-0.11 FwPoLdT02xLECRgNuBwNRvPt; 5 back=-0.16
RiHOfwMnXyvIrTzinTM9Ghvs; another by grammar=-0.12 NFnEJAghIzrr7A7sJEH6FQsj; apart by quotes=-0.24 ZAPLENk6vh2to0HRvU39BdWu; apart by
quotes, inside=0 gaCB3YHnkZyU2eWogex6gbSu; appos for nmod=-0.04 AwIBBPoGBAMA+wT9/f8AAgD7; appos for nsubj=-0.03 +gvp9/z3/wYW9vsWCBAED9fr;
appos for obj=-0.2 JhPoCuMRFB3X4Qne5wgAD+js; appos for obl=0.04 7e/6Aubz3/L89uXr+Pn/+vbv; appos for other=-0.06 CAX/Af4HCwr3AQD+/QUACv4C;
appos for own=-0.09 EQ8LGPES8Avy4w/08foA8vgL; as appos=-0.04 7xwID+39+QQR5xje//cBBgf+; as compound=-0.11 Dhv9Dv0iHxn1+xHw/Q39Hf3/; as
nmod=-0.12 IBkGDNv3/RKU2BaZ6ggmS8nz; as nsubj=-0.14 4QjmKpcgSAg9Bw3++TQqKcO6; as obj=-0.17 UQraR/cNV1Pj4xXEtTEC7Pri; as obl=-0.12
MwzuOxAebUSq2uzT8gcNDzTZ; as other=-0.17 ZgX/PelEOlbYySfJ50IHNsjW; as own=-0.16 NQbFPbP/wTAX2QrMyucZK8Lj; asked for nsubj=0.2
3P5BB0PjyN8+S+EdLNv/Bf0M; asked for obj=0.01 Bf3+GSInA/X//ykJ8A8AJvsm; asked for other=-0.05 6xX6/QAYBwXz7xD/9x0ACfzw; asked for own=-0.04
4xolGAYcFBvhu+3QASD8H/b/; behind a plural=-0.14 ZAu5MOdQVSX8sEmk5ljnFfEI; by grammar=0.13 teYizCOs36QCBQRoDgACwd4U; compound for
nmod=-0.08 BQb+B/sDDgkC/gj//AYABgD+; compound for nsubj=-0.04 9AgGCBkSCf325fT1Efz97vn9; compound for obj=0.01 +/4I/A8TCAYh/fYICw4AGw4P;
compound for obl=-0.03 AwP/AwAEBAQA/gQAAAMABAAA; compound for other=-0.02 AgIAAf8BAgIA/wIAAAEAAgAA; compound for own=-0.09
Lg/8GuwRJD/g9RLu8xP/AfT8; controls for nmod=-0.22 Qz3ALtk8QiP0q+2w6i4AStvj; controls for nsubj=0.13 8fcFIyn2uOA9KeTIG+zq5w0u; controls for
own=0.16 6uowykuxB+T7ZdErEgre8S4n; far before=0.05 EgcJ9h4J5xFHu8sEBs8LB8/u; few before=0.16 3v4t8yLp3dQZCekWNfYCAh8p; has what is its
own=0.26 vOs2uj7K3fFCTt1ILtAA3AxH; in the first sentence=0.15 nhMWqeCnyuPpSYE1GIof1A0N; in the paragraph=0.19 jA8y9hX60tX+cewTQbtu3l8+;
indefinite=0.01 zeZFF/8c9eor+wg6J+//Kx4A; iobj of VERB=-0.04 JPYPGB3oPDYG/hfw6hX8CQMh; is group=0.12 C9MM1h4S2+G8GOEzI/AB4xkR; is
office=-0.18 PgWxTOFN9mnsoCPdrUYZE9Kw; is organisation=-0.07 AhEiPPgvMwntOTXrAgnv8ezR; is other=-0.17 MB3DJ9oMVAWbxArgvQYJHMa+; is
outlet=-0.14 Ff8AD/oxEB/k7zPyDRT8APoF; is person=-0.11 KhLaOC4xL0UD1hvvCgT9KvL+; is place=-0.16 Zx/RWt1/ZEvauXMQFn/7ONfY; is pronoun=0.08
FxHs7EYyLwfN+eL9Aj3jCBfW; is state=0 z9gf6eIY2Q4+I/4TCrRW/v/x; main subject before=0.09 QBH5ByfU+QAkNe4QMd/bGCoE; main subject before,
goes on=0.12 1QIf+Bz06wg/MMklKfHz+R05; named=-0.09 ZAO4KwINM1YF7REJth4sKxQE; named one=-0.11 IPP5/Q3rHGHo+evy9EGBGtSx; named six=0.11
8wcNCR7sABNUFQAMDQEABRcQ; named three=0.01 APsaHeILJBJCBvoW8jDsHAEI; named two=-0.07 NA/2Gysa5C4i3+Tj4Q4BD/jP; next before=0.12
uvQ25vTxwNgm1QcAIxcPA+kF; nmod for nmod=-0.06 ARccKt0mZSbROCU69RL6ASMR; nmod for nsubj=-0.1 CxfkFuL5A+YQ5BD87i/9BNju; nmod for obj=-0.06
/SURRCgJEgh/Dz4I+QP46Q4Y; nmod for obl=-0 H/wj8Bj4CgQl+wrtFvEE9SAU; nmod for other=-0.09 CRX7CsDawe6+qwHZ2PQc9c3Q; nmod for own=-0.13
D+zN9q4NEDjtMzrl9ibuANj/; nmod of ADJ=-0.11 CjchDwUi+hIN6RD5CQz5LMQO; nmod of DET=0.01 5RkIERP5DQI5Iwg29PoA2wXo; nmod of NOUN=-0.09
KzsRGQ8S9zALwyzfKA7OJvsE; nmod of NUM=-0.07 IyE79CsAMD8PwhLkHSnzLh0x; nmod of PRON=-0.08 CgjyDdTuHgARzwIC7BEF/O/q; nmod of PROPN=0.05
9SULAxj67A8kLvn/BgH+BAsA; nobody=0.12 GfXvGuoFxezgR80oBPsSGDX+; nobody: 0 candidates=-0 AQAAAAAAAAAAAAAAAAAAAAAA; nobody: 1
candidates=0.08 D/oC6lbSM9PY5BkLGPMQGAYL; nobody: 2 candidates=0.15 2+UP1Pji/xC1KvU2EdYr4S8M; nobody: 3 candidates=0.07
1gww6gAJ1wYazegNDCoC9Brc; nobody: a paper is handed over=0.02 7vXy7uwX7OkYHP4y5frw7Q0H; nobody: by grammar=-0.03 9Q3/+Bnq6qf24hjDKS005+PX;
nobody: first word=-0.13 P/aG5trx9MMmzPfkvBDbI/X4; nobody: iobj of VERB=0.04 HxXvAP0G+CEA0QPp1foC5Cn6; nobody: is something=0.09
NeYv/C0B5Q4R7vge7QIc/Sv4; nobody: nmod=0.1 8uvq9jfy6AbcN/LrGyvw+f0K; nobody: nmod of ADJ=0.11 8esk8zEE/wrfD/wI+hIC8/4n; nobody: nmod of
DET=-0.01 /v3tAv0o+vYADAAj6wz69e/t; nobody: nmod of NOUN=0.09 FOUd4urbIu7QAwb8Oe0iBufv; nobody: nmod of NUM=0.07 APEI7/r0CtkA6gkkzPjt6wsJ;
nobody: nmod of PRON=0.08 Bv77CgrrAAjbMAAmEQj6C/71; nobody: nmod of PROPN=-0.05 Hxn8H/AACifo4QDqEDb/IAIC; nobody: nobody is the subject
before=0.08 BgQNB0QeAhEMGvw7MPXt+1bw; nobody: nsubj=0.09 2xBFDR3/IOUcGvnbNN4C0gg6; nobody: nsubj of ADJ=0 E/YZ8wEl9NMECPPy+hwHANYV;
nobody: nsubj of ADV=0.06 8Q/3AQL3Av8ACwM8Cvr7ABUP; nobody: nsubj of AUX=0.1 AvYDFO34LOgHEQMyCwDoAxgB; nobody: nsubj of NOUN=0.12
Ew8qEB0f8/UlCurm/PMT/RH0; nobody: nsubj of VERB=0.05 uQBCECMIzAsO+AL70wLfAufv; nobody: obj=0.1 DO0C3P4V0gRJBAIvIwEp/BEp; nobody: obj of
VERB=0.1 1eT37PfQ+84W/+0BDO760gIp; nobody: obl=0.11 8OUN9yXy8gzn0vAYDOIM6+Mm; nobody: obl of ADJ=0.14 +AEoCxgN8RIAC/4UIhEP8Rsq; nobody:
obl of VERB=0.09 +Owg+RfuABLm+PtAu/gE+joU; nobody: on agree=0.14 +fsP2VHr/84gUgJIBtDx9wsv; nobody: on allow=0.03 AAsM/foEABLzDQAR+QsBAO4Z;
nobody: on ambassador=-0.03 +AoJC/YA/wbx5wb/+Q0EDuoA; nobody: on answer=-0.07 BAb0Cwn8CAb88AED6xH/+vr4; nobody: on arm=0.02
9QYA9xIA+vh+CAD7/Qf9+QDy; nobody: on ask=0.04 7hj92PH976/p+v4FFOXt6vw+; nobody: on attack=0.01 AAoFBgoYAPcAEgLn/gn9APIB; nobody: on
be=0.12 9Awk8Qj+9PsZKAgrEfX3ABka; nobody: on believe=0.05 AO4S9xT4APsiBgD7DfkM/BwA; nobody: on border=-0.02 AA75/vUACADm8wIGDh8FC//+;
nobody: on break=0.16 AP0f7iTyAN0BNfEIJ+IBACcn; nobody: on bring=-0.02 BgUF6i8DAd0BFP7w+BH/Adny; nobody: on call=0.06
CwX8/t0L+eMoCADwGdYK+Qkc; nobody: on carry=0.08 APUV8xz3ABL9EPcwF+sPAOYD; nobody: on claim=0.07 7/4IGA0AAQsZH/oqEhcG/ggC; nobody: on
come=0.09 7QvmDiU8Avz7F/4GAPf3/Qkn; nobody: on commander=-0.16 Efvp/PcA8wbqzgHh9BgIMN79; nobody: on count=0.09 AA4VD/QKAP8pIQAKCv4IAAYC;
nobody: on country=0.01 9hAQ/eYTCPvkCxnG9QzwD/Hp; nobody: on do=0.01 8CfYFdIXIQL5zgHSCgz1ABT4; nobody: on drive=0.01
8/z39hMAAOsX8P3l8Nb9APoH; nobody: on expect=-0.02 BRALA9sMABbtDgIaBAj+APEM; nobody: on family=0.05 8gQIAQ0A9gDvCP4ECfMMDAD9; nobody: on
fight=0.07 AO4W7B/wAOTt7/8WG+PyAP8c; nobody: on find=-0.04 CQ33FxYn/wcJz/cL6wv4AAX0; nobody: on fire=0 BRf/APcHCSMQ9/fpBfsJB9v4; nobody:
on fly=-0 7wMG6wEKAAQfLvzE6gYQAO8B; nobody: on get=0.02 CwkFD/UVAPMWEPsH5xX/AO4G; nobody: on give=-0.04 GgwFNwUIAiMn4wAD6xQN/Qn3; nobody:
on go=0.04 APwY6AAF//kKAfQS7eIMAPYG; nobody: on government=0.12 7fUG9B8A9gBdMwAh/+0HCyn3; nobody: on hand=-0 3w8A/fwU8jgJ8QLh5BIF5sfr;
nobody: on have=0.06 /gn6B/oYCBcUNvXcBNz5DQgL; nobody: on hold=-0.02 B/b+/j0H//0C9vom/gkCAOIA; nobody: on home=-0.13
FwjjBOkdDBDg/wLe5Q74H9v2; nobody: on house=0.12 5gkP+ykA9QAQGf0ZCAsQ6xAO; nobody: on keep=-0.04 ABzdIOUFAB//4f/36Pz9AN/7; nobody: on
kill=-0.13 AAzr/PPkAPPv2QAC8gn4AOv7; nobody: on know=0.01 HTMNAh35AAD6LQYVLAwMAez9; nobody: on lead=-0.1 AALnAADvAADo5ADg+AP4APLq; nobody:
on leader=-0.11 HA/qFxkAEQfl5f7c/yEBNtn2; nobody: on leave=-0.08 AAoMA8X8ABEg5QMH3QTyAPnw; nobody: on let=-0.12 BB3g+/QV/ur62wbKtBjwAMT0;
nobody: on like=0.13 8gQiCej9AA0VFvgvI+gHACcQ; nobody: on live=0.01 ABMGBO38AOwqF/vw8RP2APr2; nobody: on look=-0.12
DhHpHeUz/xoADAHj5Sf7/9z8; nobody: on lose=0.1 /QUXDhr9BhtpGP0FLfETABrz; nobody: on make=0.07 /AgHBibwAPLfBgAyEvPrAAEW; nobody: on
many=0.05 /f4IAAT+AOgA/wAXAgX89gAA; nobody: on meet=0.03 AQzu9RLxAAAAJ/8gBvb8AAoI; nobody: on minister=-0.11 GSTnHvwAAQIR/ADj8xj8BPYF;
nobody: on most=0.16 /fUVACHzA/wALP8OJvQW+wYm; nobody: on move=-0.06 Awf5GQQbAA/1+wD1+hL6APcF; nobody: on name=-0.03
DQ3v/+gLBhA7BRH15xDt9ezz; nobody: on need=0.08 APoL/v3+GuspHPoZEu37ACb1; nobody: on neighbour=-0.15 LALuF/YIEgQF4P3z7hH6FNr5; nobody: on
none=0.06 APsWAA0JABMAGwACGBAAAA8A; nobody: on offer=0.04 AAkIDxUhAwQEHAjyCAoNAAUJ; nobody: on one=-0 APQH9N0A/O0AFQDjAh35/OIE; nobody: on
open=0.07 APEHC/EKCxkXCAAJC+0P/w7/; nobody: on order=-0.15 FAndD/okCwHz+Arq5Q/5De77; nobody: on own=0.06 8vcr6SgG/+zdFQss6e3r9vUN; nobody:
on pay=0.08 9gsk8RD69f4KMQwNBuAI+Soe; nobody: on promise=-0.15 ByPDGe4aDgrfwwDS3SDtCM7f; nobody: on put=-0.22 ABvnHdkbAA8oyQDc3Sn+ANvv;
nobody: on receive=-0.08 ABDo//ULAAQA5gT14RD5APIB; nobody: on say=-0.02 BfPx8DXy/O76J/j8AfT1Jgr7; nobody: on see=0.05
ACQD6w8ABtniSfP9C/AG/gb0; nobody: on sell=-0.15 HgzqFekQCSP46wLR8Ar+ANkC; nobody: on send=0.02 Cg/mFPTz/RjdJgAh7+7u/BcW; nobody: on
shoot=-0.02 7QT7Bfr4APcABAAVBwD+APvz; nobody: on sign=0.02 BA0KBvL4AgAADv4YBgn7ABAJ; nobody: on some=-0.05 /PvnAd/z+h4AzwDx4Rr69eDu;
nobody: on speak=-0.04 CAfr/9z2APsABADv8gr4HPYH; nobody: on stand=0.06 BfoG9wf2ACNLAQAYC+78AQ4H; nobody: on stay=0.02
B/btBR/iDAX5+BD4++4MAALq; nobody: on stop=-0.12 BA/dF/QgAB7s4AHi6iLsAOj3; nobody: on support=0.03 DewM+jrrDAPyFwAC9ff+AgAB; nobody: on
take=-0.05 AP32LOn+EC0a1QbZ4RkFCusA; nobody: on talk=-0.08 8gDZAuH3Aw347AHg6PL8AAQK; nobody: on tell=0.08 /ADyD/Xh/fAt/+0eFf4HSxbh;
nobody: on think=0.09 9vQW70rWFh36+/3yBOf5Ay39; nobody: on treat=0.04 APwFFwoLAAjqCQI3GAwNAAz1; nobody: on try=-0.22
+g/T9+b+APYAwQDM2R36APLg; nobody: on turn=0.12 AAYZ/TIIAAXjGv0iIesBAPsb; nobody: on two=0.05 AAAGAOXzAv8AMf5HJfwAAwYK; nobody: on use=0.17
+/0ICe8QAAknHgUdGgoU+BUj; nobody: on want=-0.04 GOX0/Q8y/v0b8wXkBiEnBN/g; nobody: on watch=0.02 ABD2C/AeAAkM+QDuAQMCARIf; nobody: on
way=0.11 2ioR8AkQ+P8JN/sj+PsI4QoZ; nobody: on wish=0.05 B/4AEBH6AuUABQADIfoFCAgb; nobody: on withdraw=0.05 AP/9A+4CAAsE+v8KAgL8ABX+;
nobody: other=0.09 +uwk/BYHBvMr4wEvLOkS1fD8; nobody: own=0.07 1AMi/PQEK/4MFgPp5/n0/h8I; nobody: passive=0.15 8fgj6uAL+N/4G/olJ98H+A0g;
nobody: pronoun their=0.06 NfwcDAzEHPMvGOIT5+fh7/0K; nobody: pronoun theirs=0.26 7QYi8y/b8/YfaxIqDAUT+0M5; nobody: pronoun them=0.09
2vVAzRfW+PPAJdYPGt3j2iQg; nobody: pronoun they=0.09 C9661B/74g6bLP9QJBgGzRA6; nobody: quoted=-0.06 Lty/MN8OByMi8e/76xoa5gfv; nobody:
rivals=0.15 6AD77gT66AQODgT5LtAI3fjI; nobody: says=0.06 6/sKI9vqAUPWA/I9JSn/Fe/9; nobody: thing is a subject=0.24
7uVt3wjRBrbrUiloJ9Xp8Elp; nobody: thing is a subject before=0.06 3fkY5bkmAv8LABMoHQsJ2fLf; nobody: thing is an object=0.23
9P1gyP/QRslcO/M9H842Jvg4; nobody: wills=-0.01 9xcX/+78DhXh8eMj0hIABdry; nobody: with a clause=-0.03 +e3rGvTP/CxCvgPFCA/5EPTu; noun
activists=0.21 5wEo/T367/1GO/QXJeEA4ios; noun administration=-0.02 CvQI/ekD+w4J/vgCAP8AAQD9; noun advisers=-0.15 DBPmEvAWGQXSzQ3p6BsAB9Pa;
noun africans=0.12 7fkW+Bfw5/4+HPEbEgEA/Rgf; noun agency=-0.01 9Af/8f/77gPw+/7//fMFCwD/; noun agents=0.1 DRMIChgBDBAgIu4ZBgUA+RAT; noun
agreement=-0.23 KCPxKvUwTC784Czl6icAOPj1; noun aides=-0.11 DgTtHuILDhHp5Qjr8QUACuP0; noun aircraft=-0.02 AwIAAQACBAIAAAEAAAEAAgAA; noun
airline=-0.04 BwX/BAAGBQX+AQT//wUABQAA; noun airport=-0.08 Bgb+CAABDwoA+AP5/gIACgD9; noun alliance=0 DeH6BgMR/gL5BgYE8v4AEQD2; noun
allies=0.12 /xAT+DYC++gJ+/wVGAAF4xIa; noun ambassadors=0.12 BQEU9PbsywgaAQQtGPb9yjgX; noun americans=-0.1 FRLyFPAsFA716O7qCSz+CvnK; noun
armenians=0.14 8+oK7xgDCu70EAAYDPcA8hUb; noun armies=0.05 EPUT6/wNEusrFOcZFP0AExcU; noun army=-0.14 MDTvKcUYGx0CBi7t2BUBGu3v; noun
assembly=-0.14 CBH9C/YPCQ7w+Az99wwADf7+; noun attackers=0.14 +fUN+Bf36/chMPItG+oA7RcR; noun authorities=-0.26 HBrsINUlJhfMvQPx3ij/F9fR;
noun bank=-0.21 GB36GvobIhv1/Bz4+Br/HfwA; noun base=-0.06 CAQABQAFCwUAAAcAAAYACwAA; noun battalion=-0.05 BAUAA/oICwbx+AD5/AYACP4A; noun
battalions=0.05 HwMFCyv7Chs6FBARCgkABgIK; noun bloc=-0.05 BAT/BAAGCAUAAAUA/wUABQAA; noun board=0.03 9vz6A/L2+QT4DO/3+PML3gAA; noun
boats=0.09 +vP69gDn3NQA8+cB8uQE+vL6; noun body=-0.16 Cw74E/4XIBgA6BL89xEAFgAA; noun boys=-0.03 HPUJ+PEH/QAaBiMZAw4ABQsO; noun british=0.14
3OAJ6BMKBs4CKPUhB/4E0Rgc; noun britons=0.15 6AUY7xjj2+gyGvMRHPQA4AsX; noun cabinet=0 AQP58PgJFOg68BP3Avf/8PwC; noun campaign=-0.11
Dwr/CgAPHgcA8g38/wsABgAA; noun children=-0.09 GiD0DuMrChYaIwX73hn9B9Pl; noun church=0.03 9/b++/338P4CAPb7+/4A9QAA; noun citizens=-0.15
/BPmLtcEH/vF0SQM8xkAA+L5; noun civilians=-0.01 GPz1+gsMCxsi/f4GCv4A/PgK; noun coalition=-0.06 BwT+BQAECgYE/Aj/AAb/BgD/; noun
colleagues=-0.26 IQXBOdccDyatzUe04ST/MsC0; noun command=0.09 6+sA5vzs9uUhAgMgAOYA8AAN; noun commanders=0.06 FfgT9xoHGw9OJgEeEgH8+Q8f; noun
commandos=-0.14 ERDmCfIUKhjg5hgL7yn+DgDE; noun commission=-0.04 9QkBA/MCEPkPAgfuCvX+BvT/; noun committee=0.1 3PoJ8O7ix9v/DN0HGeL/FPn9;
noun communists=0.03 8O8Q6u328wXyAPX6+v8ADAQP; noun community=0.08 6/D87/7s2OkAEej6AvIA2gD+; noun company=-0.09 DAgIBv0BBhEA+xDw/gn8FvkA;
noun conference=-0.14 EBH0D/8XIhX98BH39hMAGP7+; noun congress=-0.06 BgP/Bf0ICAb5AAQA/wQABwAA; noun consulate=-0.19
Dxb6EPIbIBb3+hj89hf/If/7; noun correspondents=-0.17 BQL2Bu4EBgTr5xzs7BwABeDs; noun council=-0.18 HiD+GPkfKCAW8Q/19Rj/JPf8; noun
countries=-0.07 WfbYTfgxSExA0jbp3T37F9PO; noun country=-0.2 HB7WKvwPbSXKtBfe7ScCFtbg; noun court=-0.22 Jyr3JOcqOi3J8yju7yP+Ovv+; noun
courts=-0.02 /fsG+fQFDv4HC/r8BAUAEQgC; noun cubans=0.14 5gsF7/7mBeUKAeMMA+EA7goU; noun delegates=0.11 CAcMDPEPAhtFBwsaHvYAFgkV; noun
delegation=-0.03 Cv8M+f8B/gPw+gYcCPv99AAA; noun demonstrators=0.06 BP3zBO4F4xzT9tQK8foJA+MK; noun department=-0.14
Cw0AEf8HGRDnAAn6/Q4ACgAA; noun deputies=-0.01 BRn+Bd7hJBT09/z++QQACQP9; noun diplomats=-0.21 JhbJUMcjAv7ppSmtyUIANrvM; noun divisions=-0.3
JibQG88kOxrIshi71i8AEMnH; noun dockers=-0.03 8wAD9dz54PHtCfwI+/YA1+js; noun doctors=-0.01 CgTrA/sGDAQW7vf9AhP/Awf8; noun drivers=-0.03
BAH8AggR9AsN7Bfp+wX+CwIW; noun embassies=-0.12 DAn4EfYOFhDr+Q0C+AUADPr3; noun embassy=-0.17 GSb1DuIUSCzYAC729xz+I/b6; noun engineers=0.01
Cgb+EggHJB7+BAcA/wQABPP/; noun envoys=-0.01 9PMHFOkB6u7P+ev9+QEA+w0R; noun exiles=0.2 7PUt8Cvt7vFuNOAhKNQA7Cop; noun experts=0.01
9fECDwgRFw4W9xHm9QT+CAEJ; noun families=-0.15 DhfNBcb0GQa7svv14CH95+Hi; noun farmers=0.04 D/oPHg4ABQIQ9vvrBAn+7fUM; noun fighters=-0.11
DBf4HfY/KR3n3ibl7wwAHe4H; noun firm=-0.06 BwX+BAAHCQf/AAT+AAYABv0A; noun fishermen=0.25 5uYm9hzpDtVQSeNQQ+f/4Ts8; noun fleet=-0.09
CAn9CfoIDQr1AAb8+wYACf4A; noun force=-0.02 CwMK8QwNFgA8BgD8C/L+1BoA; noun forces=-0.08 QBrhLPZBEw7r2hPT5ScEIejo; noun french=0.14
+N4T8hb56OUADQojGOkAIv8S; noun front=-0.09 DAf7CgALEA7+9gj/+QoACQAA; noun gang=0.12 4ukY4ADs4uMTE+oDFesA5yAA; noun garrison=-0.05
+QoH/foVFxEFCh0T+wQABAUG; noun gendarmes=0.07 1vEJ7v794uvcFuYQB/cA6g70; noun generals=0.04 EAAX6u8HJhMezvAELvD+6+j4; noun georgians=0.03
7wEID/kILBcRCgIZAgEA7g4Z; noun germans=0.02 89UK5Q8L/hDy+PT28v4A6f/w; noun girls=0.07 2+4J4uj18vI//u0PBxkA8/sO; noun government=-0.08
AzHo88DqJhvI6gPXy/EMLf/2; noun governments=0.08 5fIW6kfpC84KIfXv+vL+7zEf; noun greeks=0.06 Bgf66PIAxuzcGPsC9PMA+gX3; noun group=0.03
4/oN/eP07PrTC/YQDgEQ+hUi; noun guard=0.07 3wTt5fXn3vX3IBDw7wEKA/H2; noun guards=0.12 Bg4WCyYjJRVeH/4PEAwABwMY; noun guerrillas=0.23
+Qol6Rvz6e51KeMEJOMGBToC; noun guests=0.07 C/0V7RUBAAcoMfYTGfz/FRYj; noun gunmen=0.1 1P7s6fXTzRHk/e8aAPgN/RP4; noun gunners=-0.02
CgIFBgoJDwoMCAn/BAT/CgUF; noun haitians=0.03 CgEK7AQC/foDCwUgBvH++fDx; noun heads=-0.07 /BUHBewhH//FCgn2/wb/FOcC; noun hijackers=0.15
9fUH6xXyw9gpEu45D/IA3wvy; noun hostages=0.07 CfkNBSENDwwUIgcF/Pf9EAkI; noun hosts=-0.07 /wr7Bv8AFgPz+RH/+Q3/GPv7; noun house=-0.01
AgEAAgACAwIAAAIAAAEAAQAA; noun hundreds=-0.3 KSTUMuwXExnMwhfIzwv/R9vE; noun indians=-0.08 DQz+CPoGGgb09RH2/AYACPv5; noun inhabitants=0.14
Bu0g9ij8FwEEOfgeIvMA8yYa; noun inspectors=-0.01 9QT69hAGDfECBAfg+yUACv8I; noun insurgents=0.21 7gkr3VTwCuMVRtw1Jdj+4CQ2; noun island=-0.05
//v5FP0PHfb79ff8+AsCDvv9; noun journalists=-0.04 Kg70Lg7tPAvDAkDfGgr/8hAF; noun judges=-0.08 A/3pCeYK/AuH7i7x1/wADfXZ; noun junta=-0.07
BwgBBwUCBQn8AAgAAAUAAQAA; noun kingdom=-0.14 CQ/4DgAHHRXt/Av59Qr/Ffj7; noun lawmakers=0.1 5+4L7gbu7OfuDubQFPQA6hca; noun lawyers=-0.11
DgLxOf0WJRDS0Bfi4xb/H+XR; noun leaders=-0.06 6A3lHNDZ9A0A7uTxzAP+MdXW; noun libyans=0.11 5fAT/ikCAfn5FvwRGAEA/Q8Q; noun marines=0.14
9fApDCP2/wpBHfsZLQcAFS4d; noun market=-0.12 Bg38DgAQGg8A8wb+/g0AAwAA; noun mediators=-0.19 EA/lCtcLDA3p3Ajb4Rn/CePl; noun members=-0.07
IB70KBcWERbu/+QD7fwAFwLl; noun men=0.23 9Q54BF/y5e9jaNg/QOz5+iUo; noun mercenaries=0.14 4vQG4RPiyOT4A/ob/9IA6QsY; noun migrants=0.19
4PIK5/sH7Az0G9cCB9MA8hTn; noun militants=0.09 4PYS5ub81NoWAuQFAfb+9RIN; noun military=-0.09 Cwn/B/8KEAj+/gr//QoACgAA; noun militia=0.09
2esQ8RD35eTpHvgSCeoE6goA; noun militiamen=0.03 9e4Q9R76+/kiFRAe9wQA7Awb; noun miners=0.1 /QAU8Sjx+vxQDhcPHO0AAA4G; noun ministers=-0.04
BgMYG+42GTr45v4U/wr/Ds4b; noun ministry=-0.18 GBTnLO8qQEHdARrp5y3/FfXz; noun mission=-0.17 ERX9FfsTFhzv9hT3+Q7/Ev0A; noun monitors=0.06
EgUGByURHBsQAf8P/wD98gcO; noun monks=0.18 CvId6jEE/fZJMO40JOMA/xsP; noun movement=-0.02 5vH4+/D17BT6/efp9fz/8/X8; noun nation=0.12
4PD66f7p1P7/+PgI9egN1f8A; noun nations=0.02 9vIGHwEC9/nhBxkOBPAACgkA; noun navy=-0.2 ICb5IPspLSvZ/RT97xz/I/v/; noun negotiators=-0.07
LAHzDeYHCwb3+gXv+QEAC+Pv; noun neighbor=-0.01 /v/7AAD/+fkB/vP///4B/QAA; noun neighbors=0 9QQNCQoR/xUQDfgKEA3+CgcG; noun neighbour=-0.07
9/75Bvz8MBMI8Ab9+gX/+f37; noun neighbours=-0.16 RRTdSOQ/QzEY1TPV4B//Jh3R; noun newsmen=-0.17 BhH4C+4iJxT67gnd8RL/C+/w; noun
newspaper=-0.12 Dg35EPITFxXs/gz39Q4AGvkA; noun observers=0.07 +Aj3Dfb43uv6Au0pHAz+4Srv; noun office=-0.23 IB/5H/AnKjHU/iH27iP/NPkA; noun
officers=-0.06 KDvo9u8lHzAdDRT660v+J/zu; noun officials=-0 HRHV8xEN+R3Y7RG89TP9SfwU; noun opponents=0.08 9PAT8hn89vHxFA0xB+P/7Bvv; noun
opposition=0.04 8P8D7frv4QDh+uz/Ffb/6g0A; noun organisation=-0.01 BfkM8f0EIvTwAw78AwT/Bff5; noun organization=-0.02
AQIAAQACAwIAAAEAAAIAAgD/; noun owners=-0.03 Hf4E+BYECgrwBAfrCAUAD/Li; noun pact=-0.06 BwX9Bv0IDQf0+QX7/AQACPr+; noun paratroopers=0.18
+/Yv50DjvfQ+Cgkm9+v8/T0U; noun parents=-0.18 DALoEOsSEgbk5Q/e7xwACt/k; noun parliament=-0.06 7QkE+w78BffS8RkI/gX+G/gD; noun parties=0.06
APob8CDl/uXfB/H8A/3/7QIM; noun partners=-0.15 EwPZEuASGAr27BvV5jAADOPs; noun party=-0.03 6xz2/PYNy/blAPn2Cvb+Df//; noun passengers=0.16
zfEZ1B/g3OI2I9MxE+T/8Sf6; noun peacekeepers=0.08 5uoQ4Rnu7+/qGwH9EuT/9ggX; noun peasants=-0.01 +wb8DN0DCgQk/QHV/QYAEAby; noun people=-0.03
I9gD+dMzJEXm1Smq/gH07tbm; noun pilots=-0.04 EvwE7uv2GOYP/A/u9QoABgL7; noun police=-0.04 GOvpzOUhGsTR3xPL6AgA84HH; noun policemen=-0.04
Aw4DA+IJJQT1+AzX4ygA/8oB; noun politicians=0.16 4AIY6BL6/+xGHfkPG94A0iQe; noun population=-0.05 BQX/AwAHCwf8/wX//gYABQAA; noun port=-0.04
BQMABAADBgYAAAUAAAUABgAA; noun powers=-0.19 KRH0HuAfJxPfzjD23xcAFure; noun presidency=-0.08 Bwb/Bv0KDAcFAAn+/Qn/CwD/; noun presidents=0.02
9ffy5RL8+PDL+Onq8gYA7+v/; noun press=-0.09 Dgf8B/gMDgj2/wkA+QkACv8A; noun prisoners=-0.02 AQYV+QsPPt2wwdLP4Az91/P3; noun programme=-0.05
BwP+Bf8ICgX9/AT9/gQABf8A; noun prosecutors=0.04 GwsGAxcRAxJC9OX1/P3/GRgG; noun protesters=0.16 /vsT8CTO6NgzMflWI+v97SEk; noun radio=-0.19
DRr9GfwcFyHk+x759Rn/Jf4A; noun rebels=0.15 9+sp9/fK4fBPLRYkBtn6CDYs; noun refugees=0.27 vOQ83FPP5NZqYN1dULH/+j02; noun regime=-0.09
CwgACAAIBgrt/wcA+wgAC/4A; noun relatives=-0.1 FwgCF/UcKSX1/g3o+gn/Ffj5; noun reporters=-0.36 PiycbtREUn+0u02wr18IbLKz; noun republic=0.04
+vwA8QAC+fb6/vYA/vcK8QAA; noun republics=0.21 0Okdzyjk1/TyLfgaGOYA6R4S; noun reservists=-0.09 7/73BNsHFfDi7yLU7gEA6PrX; noun
residents=0.02 7eYD6x7n8xoqAkQPA9gA+O4H; noun rulers=-0.07 EQz/GhIVFRQa9Qf//Qz+DwQG; noun russians=-0.04 /f8DB88IQAzh1/Pr5h7/BAzw; noun
sailors=0.07 CAoA+gbc3QX3Hgbu+voN/A8N; noun senate=-0.03 AgIAAf8DBAL9AAIA/wIAAgAA; noun senators=0.03 BAUIFQL9GSoY5wz6/fIAAAr+; noun
separatists=0.18 8fYU8x755OIiN/YgFtv99xc/; noun service=-0.09 CAgABQALDwn9AAkA/wn/Cv8A; noun settlers=0.03 BBsI8wPt/estAvIFBvkACQcI; noun
ship=-0.06 BQX+A/8ECQYAAAP9/QMACQAA; noun ships=-0.06 AwT+A/wECwQA/QT//wIAAv//; noun side=-0.15 FBL6D+8HCBT/9Qfw8Qj/F/30; noun sides=-0.18
VezXIuw/Tvv5vPXLCSkAFKnu; noun smugglers=-0.06 CwvxHuoZEQjl7wHz+BUAE/Pv; noun socialists=0.09 /AEK7R30Av8y/gAM/OgA//sP; noun
soldiers=-0.03 A+X98wYFK+zN8eX74R0dF94J; noun soviets=-0.2 HBfuF9gVKAbW2Qfj6Q8AF+3l; noun spaniards=0.03 CvwGAPwMEucEBPfuB/YA/AYD; noun
state=-0.22 JRz4IAMtPCnu8if48iP7I/z+; noun states=0.18 5dMh3xLy79zZPfkDCdkA+w8G; noun station=-0.08 BQb9CAANEAwA+Qz//ggACP8A; noun
students=0.13 7vIM8VHu8xUUTfAdEvX/+O0q; noun summit=-0.1 DAv/C/4NEQsA+wj5/AsADP8A; noun supporters=0.04 5u0H8Ajo8+UYFOATIfMA+BoJ; noun
survivors=0.19 6ewm5SftBwpALeg5MeMA7y5E; noun swedes=-0.2 GxnhG+QqMSbZ1RDr3A7/KuLn; noun tanks=-0.18 CiPkAgwHNTce4gPg5h8AGPLk; noun
teachers=-0.09 FRT5KwQhJhn9AAv7+AQAIwj4; noun television=-0.2 GCL5G+0fMSHu+xrz9Rv/KPv/; noun territory=-0 Av4AAQD/+/8AAP8AAP8AAAAA; noun
terrorists=-0.02 DgoADwYLFxDw/xIB8gEADgYJ; noun thousands=-0.06 Dhn6+wAVCAPn+PQLAhkAHvn4; noun tourists=-0.06 Bfr/D+8KFQQH/QP29Ov/FPbw;
noun traders=0.08 +vwO+QDv9vgTJAENHekAAQEF; noun traffickers=-0.14 AgHlBtUGAgHm/fnp6i0AHgzl; noun treasury=-0.04 AgIAA/4GCAP/AAMA/wQAAwD+;
noun treaty=-0.19 KSHxHvonNCf45iPu8yH/M/T2; noun tribunal=-0.03 BQQABQADAwMAAAYAAAP+BgAA; noun troops=0.04 +AUR8QXqzf9H4PndFhH4FAH9; noun
turks=0.01 APME/g8XFBnyEfgKAPMA9QP+; noun two=-0.26 GivUPdcMIS4EzATI4igAJ97j; noun union=-0.16 FBf4EvQVHBXg/RT5+BEAF/7/; noun
university=-0.05 AwMABgAGBwb6AAUA/gYABQAA; noun vessels=-0.1 EgL+CwAJEQz7/QH7AAYAAgD/; noun victims=0.03 EA0CAxALEgcCIA0EAAcACQoF; noun
villagers=-0 GAUBIgwTKxLsBCL99Qv9HwkJ; noun volunteers=0.12 BgUUARwEEf82IAUaE/IA+hkd; noun voters=0.07 BgcR/Ar1Fgw0EPoGFfgA3RwX; noun
warships=-0.22 EBHjItkpDjGw7SDc5RwAEN/l; noun website=-0.06 BwP+BQAEBwUA/QX8/wUACQAA; noun witnesses=-0.09 Gxr2FAwkNBPo7PXo7BUAE+r9; noun
women=-0.08 GCf2LeIYGjfd7RjwAAX/7evz; noun workers=0.07 MQoY/xQdHQAwJgP0Hwn/AhAT; nsubj for nmod=-0.08 Lw/9Hb4JJ/G1zezb6SH/H8P+; nsubj for
nsubj=0.08 FiQW/xASHw7a8O/rIuu86yTx; nsubj for obj=-0.03 MBgBEu0J/wb11fLvFyT/Mhv4; nsubj for obl=0.03 KhITHxnyFAfx+PvwAQL+AAML; nsubj for
other=0.04 xBnbJxD0x7Ul8c4z/BYL8sn5; nsubj for own=0.06 B9EB/esZCPjB++8Q02Po2hEQ; nsubj of ADJ=-0 Qi8KJPYUKEAh6AcnARb4JQf0; nsubj of
ADV=-0.06 DQ8BIEMLG0AtKg/z+vj7Jhkq; nsubj of AUX=-0.1 Gwz83wIfNgDa6vvi8A78AuP7; nsubj of NOUN=-0.12 7Q//HPsOFe/RGQTewxQcKeDf; nsubj of
VERB=-0.05 FfAFP/P2DAv3Lz7b/Aj6NtkX; obj for nmod=0.14 F+8mzxDbEN4mGwf0Hgz48iUJ; obj for nsubj=-0.01 DRQBHwEmIuj91gb/QBoF59vu; obj for
obj=0.06 ABAH9+gC6LXeRtgnwRkCygUL; obj for obl=-0.04 BBUFNvkFVgtZKy3nBRz/UhQa; obj for other=-0 BxsBJPf3/BYC1S8LAhH7CRAJ; obj for own=0.03
Mwn9FAUUQjn+FT8EDEX75QIq; obj of VERB=-0.1 HykX+r3wFCsaEfYLD9XvKMcu; obl for nmod=-0.05 Ei8YA+sQ+hYGIATyA90ACA4W; obl for nsubj=-0.09
QPP6BgPsF0UCw/4M/voQ+u/7; obl for obj=-0.08 3wHS9/D0FeUdrDTr8vcBHur7; obl for obl=-0.11 GRL6GwInIvwt6BYLGwH+C/L6; obl for other=-0.05
DRMTBPgKJvVgAvsBFA37Fesq; obl for own=-0.13 JgjzHwsVPTnq5ir/5EX8FcPt; obl of ADJ=-0.14 Jizz+OsVUjHm+AHz6xr+KO0O; obl of VERB=-0.09
Owz0LdYQNuoA7Mb87QD39u0m; of body=-0.16 JizfGuhBHwTh4SI36TL9IPrb; of group=0 JP0PUfXrwPXcDQ4P3vP75RfZ; of name=-0
7h4C9hQJ8O0s4Ov/Bgb9+SP/; of org=-0.03 FfwJ9db/0NXdJgIoEO//4BYG; of organ=0.09 HwMLDEgH/xDpJAgPKfYQCA7w; of organisation=-0.12
BwgI+8YyQf3wvybVxBwC8Mzc; of pair=0.29 /NJZ9BMN86EtVu9/QrAFtUp/; of place=-0.16 YUgcUCl7bTLKuDrZ/Hv+MgbI; of pro=0.16
9dTw8CUU2h4QDOUgFfP70vEo; of role=0.09 pt8HIBsY0OsR0x0lOi8g/TW9; of state=-0.2 XX+oUdcCa2CfgSK9qmhWPtyj; of thing=-0.17
ITy9FugFLjWktAP24gwJIsCv; on agree=-0.14 RArfGfgqLinq1iHeDRX4Pv/p; on allow=-0.03 GA0UAuEtDAkzBgT99g7///AS; on ambassador=0.03
ExgFChkQEiVSABQODAj9EQcK; on answer=0.07 4vEW/Rz84fjsKP4GDOT/+wwa; on arm=-0.02 GQz1CAIIAhAO7gkZA/sADhfy; on ask=-0.04
RRUfOgMiKgog2gv8Kuv6JEcp; on attack=-0.01 EyIFDiEfGR8qHBIVAgn9GwoN; on be=-0.12 Hg75+uMTKzPByQ4g4wsAFsnt; on believe=-0.05
FRHyCcMaHhYB7wz5DQj9+vb8; on border=0.02 MR//FegfFRoEBxgJBBj/Bgr5; on break=-0.16 BgHoJ/QwNQKm2yba+ST/K+zy; on bring=0.02
Aegh7Pv+AM3h3Nbu9vgJ5s//; on call=-0.06 /tjPJt76AvMX8OHK0fUGDuXs; on carry=-0.08 Jy3tJxwnNx7w2wAP9h3/HAb3; on claim=-0.07
AfPn9/8PIO/qAfHm8gsAFOfl; on come=-0.09 BPDqBd3mDdP38hyf2BH6+wjV; on commander=0.16 5wAi8xvfF/8/GP4HMPn/1xc2; on count=-0.09
CB30DPb/CxDw6CLh6QYADPP4; on country=-0.01 ER0BMcwZ/Qz1BukTCN4GJOL3; on do=-0.01 7w7nCukL8f4hHM7iFRb//wn5; on drive=-0.01
BxAF+xoGEv4A3A0YC/v+7B76; on expect=0.02 K/UAAica+g7hAQUKAwn7Wfbp; on family=-0.05 FAsB/BX/IBLX+RDv7RL9//n6; on fight=-0.07
AfX0LN75/g1IDhH68BX+F/Lq; on find=0.04 Hf/8/+UGCAbWGP3rDP0I+PEP; on fire=-0 FBEKAysC1CkTN/8WGgf/At8b; on fly=0 DBL/AxQYBvsS3QH++Aj7CA0c;
on get=-0.02 5wIO9fwR+iXq4x8A3fn6/ND+; on give=0.04 9wvnCCISwPMYFerlDvX86evt; on go=-0.04 Ag0fHhkKOhEm7Sw4DQv+LgH0; on government=-0.12
HgvoAPMP9CLq5BTg6wP+HOzh; on hand=0 /Qf1/gXzGCXd6fr86gT/GuYJ; on have=-0.06 +Q4NFBMY//n23Rev8ugB8wj+; on hold=0.02
7vkR9dzy6d7yExj6JCD69/QB; on home=0.13 1OgM1CnjB/rN+fbNGuL++QIS; on house=-0.12 GATxCOAgCh/mzwLy8xgAGOzo; on keep=0.04
DgMG6fjd5eX0AvHdCPMB6/fY; on kill=0.13 9QIYChwM6QFLHgozCP7++gQQ; on know=-0.01 4Pzh8eIeMAu2Ay4M/SUECvPx; on lead=0.1
BA0aHgYRPBtYGQwRFhD/DhoP; on leader=0.11 6+Mq3QT8C/0XGQv9K/f87jAd; on leave=0.08 7vUV2eoFDs5K3fQd6eL32/fu; on let=0.12
BAY2+0D5/A47JfcPJvf7+zc0; on like=-0.13 IETzG+EXMBbxCwPc9CX+KPTz; on live=-0.01 1f/33RwO/OsEBvgQ+vX8APAL; on look=0.12
Hycc9yj/GBNeU+A2IgH7ETgO; on lose=-0.1 6QHgEQkY+RAG9PzR5A75Ddnm; on make=-0.07 +h317/8aLxHmx+AG6wP/BOfi; on many=-0.05
FhX3At/6EBHi4goJCAv/Gef/; on meet=-0.03 MgoQGOcNC/X/ExElDhv6CQIr; on minister=0.11 Fh4bFvASGhcsJxwaExP+ERYc; on most=-0.16
CEHtG9ARMPcTvfzgAx7+JtL4; on move=0.06 BOv9/gMLD98d7OwFAgH96gjm; on name=0.03 /An5/gYeCBYzAwYUBO0AF/sA; on need=-0.08
GBXyHuIhHwoV2CzjAwYBG/r1; on neighbour=0.15 +PAX7+AG4u4pFA3+GPoH2Sn8; on none=-0.06 HR0CDgETSg7WBAAP9RH/GAL9; on offer=-0.04
DREDDTkWCwXw/PIYBg//F/sO; on one=0 AvX14xMXEgAxMg4i9An6/QoR; on open=-0.07 CxjwCOoFPyDW9//s6xH9/xr9; on order=0.15
Ew8UGukPHjAhJTENHv8A/g4V; on own=-0.06 IhP+KsRLLTHU0BLs8w/7Gf0L; on pay=-0.08 Iwj2EvUGFR7d8wv57RYFGPPp; on promise=0.15
vfoA8w4HgdMtyPcFCtgJ1eTu; on put=0.22 2vofAx4E6g0lS/pHKuz88S8j; on receive=0.08 8R8S8fje6PgaEPgLEtT7MwIg; on say=0.02
9fb97xkIRP0eAgH17gYAGR8i; on see=-0.05 9gUAA/IfF+YR9vvfBA8D8R8B; on sell=0.15 9/UW+hr4+9drFQEdHPEN7w0g; on send=-0.02
mwLm1w7n5fbr+OvX+PUV+ev5; on shoot=0.02 DAr+AQf4AR4Z+xT9/+MJEiAA; on sign=-0.02 GAwMCxgbLy4ICAIC/v7+NPzq; on some=0.05
+9kQ7dkc9/b99wsU+Q4CDxYR; on speak=0.04 +xsO1/wn3QsR+/L4AgoLGfwB; on stand=-0.06 CBD2/wEQGgAjMhwWCQn7+P0H; on stay=-0.02
0Ar4/Sj78fQXAx0i/RX9CtT3; on stop=0.12 AgYZCAX8/uQoLwAiI/b++RL4; on support=-0.03 ERLv+c0SK90VBQ/tBf4A/tP9; on take=0.05
FwEa4P7m9v4T7erQ9P4KBDPp; on talk=0.08 9uUk+/Tj7OUDBwABCPD7+CAI; on tell=-0.08 Rg4PEOU2Bgbx7jMZ9Q8RHBz+; on think=-0.09
GRz6JxkHGQjg7yQR9A31Cef6; on treat=-0.04 EQ7/BeIOBgYW+dTn6gf/C+fy; on try=0.22 7xAe6x/P9OIxRd8bMt3+9iUj; on turn=-0.12
EynzGgEKLBP54QHA8hb/9fP5; on two=-0.05 JyvyGgwsXgkOGiYeAhL9EP0P; on use=-0.17 GPvsHe0KOR3q9DXH6xv6NuXt; on want=0.04
1Nvi9hzkDv/+EtUF2gwZ0Pn9; on watch=-0.02 9wwBEw3/ISIE+Bnu+vb/FgL9; on way=-0.11 SBP2KQgTMSXjABX/ACn+B98I; on wish=-0.05
EA8MAvIMBicA3wDm+P3+Gf78; on withdraw=-0.05 9wgRFxYKD/k3DxwXAPb9IvwE; one of several=-0.23 ak6+eeovYwmqrhoKr3P9G8O0; only plural=0.19
1L9Ighrqx8FdNg1DPc3t4iox; other for nmod=-0.05 AhvuIPcAFPT44hYK6g4A+vv9; other for nsubj=-0.05 COTlSPoKORjswRIjJBAMMvrX; other for
obj=-0.02 398V/xUS4w3yAhbs2wj8CAn+; other for obl=-0.23 QRTsINYnMi/Q2x/Gxhn/O+vg; other for other=0.12 4hQP4TgH3xg1HO8qKPkLBws0; other for
own=-0.01 J/giEQ4FLQDjCgi59Cz7Fhss; own for nmod=-0.19 EicGQfpDUSiz4B3c4iP9INnn; own for nsubj=-0 5wEEAuz4yyvv9cAY8fgeDAfu; own for
obj=-0.12 DhjsJQE9Fvf/5zTg9wn6Dw0C; own for obl=-0.07 ESD3Hv0CFCUhMxMKAP75Sez5; own for other=-0.16 IQrLB/MVXmbA4QUJ0Rj7C/vf; own for
own=0.03 DgwZFREJNTf93OEvAwkQ1Pv7; plural=0.14 B8hJ5QEaCtY/ERIJve786k5V; plural 0=0.19 4NMez03Y46lOPAAaIQTyyzkW; plural 1=0.15
yOwu1u/2t/ZEEOn7NwoGxQHn; plural 2=0.11 1u81Bwnt0uuCI+rp8sMF4R3y; plural 3=0.05 9O0r3BftCwcK/R3/DAMA+x36; pronoun their=-0.06
WjDYYsoTJtzoG/kE9v3gS8v+; pronoun theirs=-0.26 9PSh+tcTEfWok+SxnBwp0YGg; pronoun them=-0.09 Uy8BG/Xp7dvgDkviGASuEeLc; pronoun they=-0.09
Rh3+COkxOAf28CATABXi5Nns; rank 0=0.08 4Rj9DRvg3x799uH+8OrU8MsX; rank 1=0.02 NhAPDwbR4xgJ1vQs6g/XGPca; rank 2=-0.02
Bv7nK9whFic4+97q5w8EEi0E; rank 3=-0.07 SBrQQvIJFO5HExn19ufwGxIN; rank 4=-0.12 TCPQBdEXFC6+4VIMyQ1GKcb6; same pronoun=0.2
IswywzHpwNYxRcA/G7Pmr0wW; same quote=0.11 4fkx9hnu/+EY+QUANub/DycC; says=0.07 BjD32+7h+hAV7eEYAhDpEPQh; served by who controls for
nmod=-0.22 JDzYKdoHChr8yjLV0BsAJerv; served by who controls for nsubj=0.02 Fv8SCdH7TAEQJAD2GAgP7dTN; served by who controls for obj=-0.05
OCTmM/UYQTID+xfi+Rb6Hv7q; served by who controls for obl=-0.22 KSXwHfoEIiz0xxLw6xT8Jt/g; served by who controls for other=-0.17
ASbdJNoNAf7m2ADn8CMAF9AQ; served by who controls for own=-0.08 DybpDSMP+i8U1QjW6xn20PAE; some before=0.16 Ahwx7lca3AoE7Pg6DygODx8q;
spoke=-0.07 KA3wE+kYOQbDxCLKwy4MJdbo; spoke, quoted=-0.26 JhvPG8IrVfnAuQTk3y0B7Kbj; spoke, says=0.13 6NYR5xbp+u9RQOgpIOT++PX+; subject 0
above for nmod=-0.03 ECTWK+oDNBD87/sFGyn/EfrS; subject 0 above for nsubj=0.17 4txEGQ7sCBghEw1HQuP/7SP6; subject 0 above for own=0.12
1PI01MPaABUn8uH0GvoF4vbp; subject 1 above for nmod=0.11 59oe4wQN/9wAIes1IfsA2QYM; subject 1 above for nsubj=0.07 6u7k9/bzzMgau+bs5g77/vQA;
subject 1 above for obj=0.19 AARLL/YBOPY3IAoa/ff+3CQ4; subject 1 above for obl=0.08 IgYH6gPx5QoBCQEN/+kA+x4i; subject 1 above for
other=0.04 HyURBAANHCrU7/D/HyP/GDwK; subject 1 above for own=0.05 8vQk7+nPEffp9uDsGPABHMsS; subject 2 above for nsubj=-0.14
DAbzBvQTBwfw9wXx7wYAC+7w; subject 2 above for obj=0.03 AgQC6enk/O3l6wjgFAP/Dd7a; subject 2 above for own=-0.1 AwH3F8sS9h4f5wLy4yIAAOXm;
subject before for nmod=0.11 0O8J2+/uBubo0eUaN/X+8wEA; subject before for nsubj=0.09 PAAt/+4FFQ7U8O9LHy7gDOL3; subject before for obj=0.04
9PFCAiPZ7vjJEeDN8ej+1v/0; subject before for obl=0.09 A/wUBBLe4h/tLvENK/f/FAkJ; subject before for other=0.02 8BAuDRoAKB7gGu8QAQUHPQYL;
subject before for own=0.1 yfcFCyoZFxDyIvQUQ/v27PcR
"""
BIAS = """
24.6 18.2 -7.4 38.8 -33.5 10 40.5 40.2 -37.5 -5.9 -1.2 -34.5 -13.1 17.4 -38.7 19.5 -33.3 -11.6
"""
OUT = """
-0.000718 -0.00188 0.000515 -0.00105 0.00137 -0.00179 -0.00132 -0.00104 0.00183 0.000975 -0.00149 0.000884 0.000704 -0.00102 3.75e-05
-0.0019 0.00089 0.001
"""
