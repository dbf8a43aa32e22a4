"""What each sign of the antecedent of a pronoun of a body weighs; written by `training/links/pronouns.py`."""

from __future__ import annotations

WEIGHTS = """
0 back=0.16 EcbT5SO+xki7UUE1Z8b0zPrB; 0 back as appos=0.16 PPYMACvs7jclMxUeG/0uBv78; 0 back as compound=-0.09 7A0OBOcQEOcm7vLs8iMMFw7/; 0
back as nmod=0.02 Bvzl2AwZGRn4+/8YDBT3AhP9; 0 back as nsubj=0.13 NxD+/CnIwgbGLULn8vL48M4I; 0 back as obj=0.21 AhAL80bvrSvGLVAzL94FyPjr; 0
back as obl=0.06 CyEA5/UPCwPeJRzkNTIAFec0; 0 back as other=0.07 AecYCewTAzPXDPgeC9/j0gbu; 0 back as own=0.12 7dYW0PnFE+UdsgoWB/f4+Mn7; 1
back=0.07 Ee323RDg7QjlEi4P8u88BOYE; 1 back as appos=0.08 BAQJ3gzn/RwY0QPsAd0sBe31; 1 back as compound=-0.20 1xwNGL8JL+Mc/e7R4wTbHCEs; 1
back as nmod=-0.09 IRgmFs8OBP1S+BL17vDuARvN; 1 back as nsubj=0.10 7/DvPQr52s4rLv0b9AAe7wbI; 1 back as obj=0.04 xOjuBw7+Od7jGyjb+vL/9+z3; 1
back as obl=-0.13 Df08I94mEvUXDAkH3yXr/DTw; 1 back as other=0.12 FdrK7PrgBvoAKBfWKgAW9fQT; 1 back as own=-0.05 w+wFOfgH+OVBCPQQ8x0O6iLt; 2
back=-0.14 4/wIMMgv6oZCAdUF7h/S/AsR; 3 back=-0.14 6Dkm/+kYEstY7ceTulD8+ykG; 4 back=-0.17 yD0WMtMLHBpb5uDdyTTvHW9e; 5 back=-0.16
s0pAUfJLDKhrEcqjyDbyT3FP; advcl of VERB=-0.15 1A4NIe4ULcoc5eLf6A36Eh4I; another by grammar=-0.14 oyXfcMQVKKY78vWBiEfJMxdF; apart by
quotes=-0.02 HAIDDv8r7w4O6Az9+gwOCPvx; apart by quotes, inside=-0.20 yE47QtRaRahZxa2myVvyTD08; appos for nmod=-0.05
/QYGBvwLCvwHAPsAAA76BAcH; appos for nsubj=0.02 3v0FDAIMKBAW6PEF9ywHA+no; appos for obj=0.05 BPb+9REI9QLy+QwWDQAjAekH; appos for own=0.15
HSMf+AAT8CUcKh71GO8eBhP7; as appos=-0.13 9Q4UCQIgMQYZ7gEB/CL3EgsS; as compound=-0.08 +gj+AfQZ+f4L9gD5/RX9BPwP; as nmod=-0.15
+B4rGPYWEsBtmdjEw0MJNkVG; as nsubj=-0.15 HSo6Uc8lcQIsxOTixyvfKB4l; as obj=-0.14 2xEjBdsUUvpG5vrg8kfxEEY5; as obl=-0.15
zApDf9svUOd/BQLM2DHuO3BT; as other=-0.18 6SkwUekVMu5K0/bY7VH7RU1V; as own=-0.13 thouLMH85PH3Ht2s6CP1BT8n; asked for nsubj=0.09
GBzZARvNr/nBHAkyAunl6wrw; asked for obj=-0.23 4wYZJeknKM8T5OnJ3jP4CCQA; asked for own=0.14 GQP/tg7g51PtCg8nKuLz7Q8T; by grammar=0.13
GuoQ9/znqGK413tJExUiz6gF; ccomp of VERB=0.03 AAn7Bw/7DRL5EQz8/hgV+P0K; compound for nmod=-0.01 AAEBAQABAgABAAAAAAIAAQEC; compound for
nsubj=-0.20 5ioXNAJQSto4+e3g8DT/JiM9; compound for obj=0.05 /+zu7Puw9AXhAQbh7t35Au/i; compound for obl=-0.04 /wQFBAALBAAF/P7+/wkABAQE;
compound for own=-0.13 5RcPGd4ZH+Ae8fre8i30HhUH; controls for nmod=-0.25 2yEiMNMIG/Im5erf2DMAIiYF; controls for nsubj=0.18
18vU6zHMzi/XJUUgKfsGrLm7; controls for obj=-0.25 0w0mINkoL60xudXC0w/1Gy8B; controls for own=0.12 HcT92BK3rhG+/DcUK8z/06rb; far before=0.05
+PEIDuEcEurrJ9zQBQLrFkIS; few before=0.15 IvPd/hTM780SVjopLuEI57n6; has what is its own=0.20 MO366RjzyzoQOSJIKeYx6dvf; in the first
sentence=0.04 CgX0+NUF7O7pGBDU5sn76NYx; in the paragraph=0.19 RoGWv0S/iUOw8Q1qB7sDgQq6; indefinite=-0.08 8wTE8PTrJ/Pu9+7WpxX4Bu8O; iobj of
VERB=0.20 M/oD+tTl9PvFNjFnBu0I9/e7; is office=0.05 HSDjCuXkEirtBiYLAyjnIwfp; is organisation=-0.04 GSPkFxDX6RTj2A0nEOjyCM8n; is
other=-0.24 90MoV99mROFp2c7SyFQARz9c; is outlet=-0.28 1CkjRMlBQsxQw9PD00buJik/; is place=-0.14 wUdQJPEcULk28s3bxFC7VDoP; is pronoun=0.11
Ri7rIAG7SfMC0iMkPf0OLzj1; is state=0.13 Dgz66gTeQQQ5+xr5HEWwPvr9; main subject before=0.13 F+Ujye+/6GvkPf1NMP0V6sLj; main subject before,
goes on=0.10 JuDRECME20DZD+4wAgnz7wLk; may be harmed=0.08 FuEB9hD87yEJLfggDdIV/vvZ; named=-0.05 KjYPCPYkJ/tL6RPyCwAcIgPc; named one=-0.07
3ycVFMZgILLe6PcP4RkuCR4S; named six=0.10 DPj26Av18R3tFxEMDPMB7O/0; named three=-0.08 0hAgD9ZFD//7pQPXnPTzFgNL; named two=-0.02
2BcQ/+dOOvALKwYFzPgmER/r; next before=0.16 U+z84y7P4EDfYBcfIuH8xs+y; nmod for nmod=-0.10 9gYLJvY+L/wL9vn/AQD+Ehgu; nmod for nsubj=-0.13
3UUwROBJJeNZBgHf6yDpLTZd; nmod for obj=-0.15 +xgTO/hDT6wO6/jGA1P/PghF; nmod for obl=-0.11 0hIo9Bk0Oych+/nwBBsQGiYl; nmod for other=-0.14
2j37QsQAMdUB2+y9yx/2DRb9; nmod for own=-0.09 EgYCMOUoGdsgCB/5BEnqCRUF; nmod of ADJ=0.08 Ci4aAhsgRi0tACYAGQD7HB8r; nmod of DET=-0.11
9xAMC/oGFvYP+vT0/Rz/Bw8V; nmod of NOUN=0.06 5RIWzB0XHdgrzfnNCgboHgUS; nmod of NUM=0.00 AQAAAQEBAQEBAQABAQIAAAAB; nmod of PRON=-0.09
+goKEPoSEvwRAPn+/xX4Cw4S; nmod of PROPN=0.09 Kfji/iT82Q3gBQcXAeIYCNwD; nobody=0.11 EPjA3g4B8yGtHj3y+SUKEene; nobody: 0 candidates=-0.00
AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1 candidates=0.14 BbDS9zzt6RzNWj4pAa9Z0a3X; nobody: 2 candidates=0.08 Af0ACv/cEwrdNR0EGvn38PMH; nobody:
3 candidates=0.08 LQEc8yr2GuwbivES7fQm4hsR; nobody: a paper is handed over=0.06 5PDa3sXt4gGxZOQ7/u3AB9Df; nobody: by grammar=-0.12
6w8pAdbpDND6Jcu/+R/25hEx; nobody: first word=-0.12 ESAnFOMI9hMGMd/iAQPn4yYD; nobody: iobj of VERB=-0.20 5iQ1C+ojGfUFKtbXAUjrPS8t; nobody:
is something=0.11 8M/n7wHmEwAGRg33BBY94PPQ; nobody: nmod=0.20 Rf7q7VoL7HT26zJfAN5m//Hm; nobody: nmod of ADJ=-0.08
yg//GPcVM+YA8fzjAN7k8AUS; nobody: nmod of NOUN=-0.06 9tEpKtMUDiXyz94tDycbFQE2; nobody: nmod of PROPN=-0.09 4gQGG+UDDxMAIAni+yz+BRMj;
nobody: nobody is the subject before=0.10 Ag724vXYrC3pRtD4GP70CP3B; nobody: nsubj=0.00 4wYd+qwz8RgsNOkCCQUbAFUl; nobody: nsubj of ADJ=0.02
CRML+P4ZLPELGu32ABkGAfn6; nobody: nsubj of ADV=0.24 Ld/w+S3q7iDdBiVOAOo/7cre; nobody: nsubj of AUX=-0.06 3xEG/xc0Fv7w6uC2AB/PGwIM; nobody:
nsubj of NOUN=0.13 CenlAO7ZADkgJ0UyBMwa3+nn; nobody: nsubj of NUM=-0.02 AAAABAMOA/sEAP4FAAT6AQQJ; nobody: nsubj of PRON=0.08
Efzu/x37+SD6DQgeAAcNAQL1; nobody: nsubj of PROPN=0.20 O9/i8yfo6lHjCiYbAOgy+cnO; nobody: nsubj of VERB=-0.12 uh0qHuINQM4wLtDqBkXRFv8T;
nobody: obj=0.12 8AXmCAzgyQ0E6CJBAxUs3wLn; nobody: obj of VERB=0.12 /+X4HvXYz17a5RRPA8poHfza; nobody: obl=0.08 3Ojy6iLJvenq+egHFBXzzca9;
nobody: obl of ADJ=-0.03 +vkAAPUAAOoADAMDAPkEAAAA; nobody: obl of VERB=0.10 A+Tm6ff3/u/s2RwUGeUp6Pfx; nobody: on General=-0.08
AAYKCAAWDgAA/v0AABEAAw4K; nobody: on Minister=-0.08 /gcHCvoSDgAA//wAABD8AwoM; nobody: on President=0.06 EwAICxMGEQvz/QUUAAoNAvUJ; nobody:
on accept=0.08 Iv4F+w4HCBMNDQITAw4Q9wwJ; nobody: on accuse=-0.18 5RYDKOkNCtkI+eXqAADmFBkF; nobody: on act=0.02 CAMKDAYQCgsIBP4AAAz/AQcJ;
nobody: on agree=-0.01 AwQEBwQMCAkJ/QEIAwgDAgYG; nobody: on ally=-0.04 BwEHBAPxAvIA+AUCAA30+/wK; nobody: on ambassador=-0.23
6hcdKelJRPAA+PbuADDrFiU0; nobody: on announce=0.17 Nv4B7hkCB0wEGCEsAAMi/QAF; nobody: on answer=-0.09 +woLEvsZHPMY+/3xABf7DxAS; nobody: on
army=-0.03 D/z8BgH/6RMA9As+/+4EDO/5; nobody: on ask=-0.14 0x36Pcb8AqruDNS2AkncLjIB; nobody: on base=-0.09 9gQDBf4VFPYH+/rzAAf0Aw0G;
nobody: on be=0.10 Gvbw9CX/9ibp/wD/APImBer5; nobody: on begin=0.23 Nd/i4DbR3D7nIh8/ANA76+TU; nobody: on believe=0.11
GPIHCxkNAij19xkcAAYP/AcV; nobody: on border=-0.17 6QkSGuc1MOgA+PHiABLnBhIR; nobody: on break=0.08 D/oE+AYT/xMFAgIQAAcK+P8E; nobody: on
bring=0.04 DgENAwsSFBUM/gEMAAL+/gIM; nobody: on call=0.18 IuMF8BYzKmUN4j0sAQll6+we; nobody: on captain=0.27 TuDT0EDOxGEAAyFcAspE+dbN;
nobody: on carry=0.20 Pejx8ynt4zjbDR8xAMwr9uTx; nobody: on chairman=-0.04 AwQI7w/8HOX59/Xu+hD3BRkF; nobody: on change=0.15
FfHl6Qfe5A/vCBkhAOwA/+/5; nobody: on chief=0.08 Efjo5/jP8wMAAP4EAAkN/eTy; nobody: on citizen=0.01 D/f9+/LiCe0A9vb1AP0J9AP4; nobody: on
close=0.05 E/sF+w0IDgkIAAMSAAsO/v0S; nobody: on come=0.07 BOrt5A7Q2RbxBREfAPgR6tvP; nobody: on commander=0.03 /e357/YB4/0A7ufjAOYFAvL9;
nobody: on commissioner=-0.02 /QUEAQAV+AcADAQRAwUCAwoE; nobody: on consider=0.05 E+0E8wELAg8J/AobAAQG6vAF; nobody: on consult=-0.09
3f8FEPMEC87t//TGACPVDBv4; nobody: on day=0.03 AgAAAAEA+gn4BwEIAP8GAPwA; nobody: on deal=-0.04 9RIFAPABDO8T9fXuAADzEQAA; nobody: on
decide=-0.07 BAYLDgQYEwcR9gAEABAEAAkY; nobody: on delegate=0.03 Cfns+g7o7/oAAAALAPoN7vLz; nobody: on deny=0.21 NeoN6jsXIEUc7yYsAAY32esU;
nobody: on director=-0.10 5A0SFfQVFOoAAAP1+x/1CQwT; nobody: on do=0.15 KAAP+VD9GggJ1x9XAAUg5Q4c; nobody: on duty=-0.09
9wUJDvoMGgAAAPfxAA/xCQwN; nobody: on embassy=-0.19 8BUWIPAwLfMA+fbuACruDSAk; nobody: on end=-0.04 9wYKDgYfIAQJ9PjzACP8AQEV; nobody: on
envoy=-0.02 Df8K+vUS+fwA/fv1APbvBPsK; nobody: on exist=-0.15 6xoQCOkIG/ASAOzhAAjwEgIZ; nobody: on expect=-0.05 +A0JEv0OCuUA+PXtAA/1FgAN;
nobody: on feel=0.05 /wD/8wQAAwn0DAYLAP7+/v7+; nobody: on find=0.02 HwUG+vgfPvUUAfwKAAf0Dv8i; nobody: on flag=-0.11
9AoLEvEXGu0A+vrvABD2CQsS; nobody: on force=-0.06 /A8PFP0PBQD5BfwKAAv9EAcM; nobody: on friend=-0.01 AggAB/YT+REAAAAGAAYK9AX8; nobody: on
frontier=-0.13 8AUNGe4sG+0A+fXsABHyBwkN; nobody: on general=-0.13 9gwKDP0aFv0AAAD/ABv4Cw8T; nobody: on get=0.05 DQIE/BcZChIB+QklAAQIA+8F;
nobody: on give=-0.02 6AYQAAIgQhgz/wkUAAoWBhYk; nobody: on go=0.01 9/0J8wgDJB8a/QbnAPUC/hcI; nobody: on good=0.04
AwH/AAf//Qj+AwULAAECAAAB; nobody: on government=0.03 DQP3DvPhGfEA+Pb0/+0G/O4L; nobody: on guard=-0.05 /gUKBf8YEvsE/AL/AAv7/QgR; nobody: on
hand=-0.02 9Qj/AvkmBPkD6wAQ/RoA+wIC; nobody: on have=-0.13 +CIvLghKP9g59fjiAC75MjM1; nobody: on head=0.00 +PgC/volJgIAAAHr+wP7/fID;
nobody: on hear=0.17 EO73/g0T6AYHHf0fAPMe8/74; nobody: on help=-0.24 2iABJr8QArYB7cy6ACbQHyoC; nobody: on hold=0.03
IvgP2Rn7IeglGgLmAA0Y9/8C; nobody: on hope=0.04 DfMH+/37EAD3Efn/AP3/DPTt; nobody: on inspector=-0.06 +PwDDf0IGu8A9fLyAf/w///+; nobody: on
join=-0.19 5hgFIdoJBccG/uLEAAflDCYH; nobody: on keep=0.13 CPMA8xHb6fcG+hwtAAAN9PDz; nobody: on know=0.10 JQAF/TAnBSgA9RgmAAggAQcd; nobody:
on leader=-0.12 4w4JDOgJD/wACvHzACnjAQgd; nobody: on learn=0.17 IfsDCDgLDTj7ARU8B/EnDwYN; nobody: on leave=-0.11 7wwQI/4tG+cq++/oABvkFyck;
nobody: on lend=-0.06 8/0SEO8UCegU/P31ABL39QoK; nobody: on let=-0.09 7CoVEvZNLvgY+ADtABUCB/4j; nobody: on like=0.10
/vj56wL1Ayb6CAsDAP4g/fjw; nobody: on look=0.06 8/EC6gPY5Qv1//oGANT++OPx; nobody: on lose=-0.05 +AgU9fAZFgYT6wYCABAEGw3t; nobody: on
make=0.04 6/Tt6u7x6Pzz+/XnAP33Cvnl; nobody: on man=-0.07 9gsMC/cEGAAADP/7Agz2CBsR; nobody: on matter=0.19 Kf0A/iIA3zXvKR8mAPsk/OH5;
nobody: on mean=0.09 Affz8Qfp7wv2CwQUAAQP9/30; nobody: on meet=-0.14 4BUEGO4FEN0W+/TeAAPmEBYK; nobody: on member=-0.06
4wcdAfTpFvISBer5EjDnEwEQ; nobody: on minister=-0.26 4CIoQOVQT+UA9PTj/0bmGDE7; nobody: on ministry=-0.14 9Q4LFfYcHfkA///5ABv4BhQa; nobody:
on move=0.03 DwEDCA4cFw0LAPwPAA4QAwMN; nobody: on name=0.10 IP7y7BPH3DgDFhbcANkL4ff0; nobody: on need=0.14 Jt3s9SD88hv1FwcUAN8JAeza;
nobody: on neighbour=-0.28 zjEvRclaV+QA/ua6AE7NHjw+; nobody: on note=-0.08 9QcICPcPCwEFAPXsAQv4CQQF; nobody: on nothing=0.09
EPQAABb07xT/AAoWAP0O8/j9; nobody: on offer=0.06 C/r+9wMIDAYECQUSAAIKA/b9; nobody: on office=-0.11 9QsMCvsaEfMC+PvzABb0BBIV; nobody: on
one=-0.07 +AIDBv8PD/QM+ff5AA32AwoS; nobody: on open=-0.08 AAoKBwQTGPcb+f8BABb3DhAZ; nobody: on order=-0.10 9AsMEfokGO4O/vnwABX0CQoT;
nobody: on own=-0.08 3Av7D+IRGff5+f/rAOnk6foM; nobody: on part=0.05 AAL6+gUDDBj/9wYoAAP//A/8; nobody: on partner=-0.10
9QUKDPURGPIJ9/fuABPwAhAM; nobody: on pay=0.02 E/ENGg02AgAW9BkS/vgIAQMI; nobody: on people=0.14 D+r16hPOuhoAABoi/+wc/fDv; nobody: on
police=-0.08 +QkHC/0UEfwA+fz9AA/5BQkP; nobody: on president=-0.18 6hgJFPMlMPYABgQD+yv/JRgl; nobody: on promise=-0.19
4hQFH+wdFNMA+PHUATHfGhgY; nobody: on put=0.04 9gIMEwUnIhkK9wsG/gAEABEW; nobody: on quarrel=-0.03 AAIDAwAHBf8CAAD/AAX9AwUF; nobody: on
raise=0.09 E/gA9w8BAQQBAA0aAAMQ+vMB; nobody: on read=0.22 J+r54zEA+ysBACI0AP0p7O8L; nobody: on receive=-0.06 BgUPGQg3FP0a+f8KACL2+xUh;
nobody: on recognise=-0.19 uzMCO8frBbf8+7u3ABy6BRwA; nobody: on refuse=-0.22 5SAHI+UUEvMJ/eTAAEjfDhgL; nobody: on regret=-0.04
BgALAgsXGRASAPoBAQ0D9wYT; nobody: on report=0.01 CggNEAQdF/4T+AYCAA3+CgYY; nobody: on respect=-0.05 +QsLCvgQDgMT/vz1AA37AQkJ; nobody: on
rule=-0.01 8e716QDv/s8R/O7m/PAE9uz0; nobody: on run=0.02 9PHx9+fg8Qr1JwbyAP8E8Obk; nobody: on say=0.10 RusS9voRGkTo9h8pAPIn6AAH; nobody:
on seat=-0.03 /wQDBv8HBQIAAP/9AAj7BAUG; nobody: on secretary=-0.16 8BEVFfQoHf8AAPr5ABj2DRQZ; nobody: on see=0.09 GwEe4y4dHyAS9QzoAP8X9BEn;
nobody: on sell=-0.11 8xUUC/Y0IP0D+fnsACjxGBAq; nobody: on send=-0.16 9Q4HDuIjW9778/DvAB3rAggQ; nobody: on ship=0.03
CAP89Q4D9xAC+wcLAAQGAQUL; nobody: on show=0.00 5wDqCAb45/T7BezbAN8FAu/h; nobody: on side=0.09 BwfsCRQV9xrvFBIXAA0bCOnp; nobody: on
sign=0.12 KvcB7xL+DysL/REpAPwc+PoD; nobody: on sit=-0.01 BAUFEQ0YF/wP9gD7AAQECAwS; nobody: on soil=-0.08 +gYFCfMXDvQA/vr1AA74AQkR; nobody:
on soldier=-0.16 8hoQHuM0JeQA6/jX/CznGhoj; nobody: on speak=0.17 IPD2BCUC+TvzDxgpAOMg+PL4; nobody: on spokesman=-0.16
9iEPFfEyIOYA/v74ADf8GBch; nobody: on spokeswoman=0.06 BvTt+QL19P8AAAAkAOkUDvzj; nobody: on staff=0.00 +wL39/P+AQIA//DsAA7w/wP/; nobody: on
stand=-0.02 Fvz9DPED/ub/A/7wAP/2+ggP; nobody: on stay=0.07 GPv39gz/BA3wCQMABfkNAfP7; nobody: on stop=0.10 FPcU9R/lBRgp4xkNAPcSBvwU;
nobody: on study=-0.07 /wUHCf8XD/4R//v9AAn+BQoO; nobody: on support=-0.25 xiIBQ8cHAcL0Bte4AfzcHCv9; nobody: on take=0.11
EO/27wbx/CLn+h4aABb37en8; nobody: on talk=0.03 AvsKDA8EGQAS8QH6A/b9CAsU; nobody: on tell=-0.14 7RolH/A8M98h9PICASXtGig5; nobody: on
territory=-0.11 9AYMEPAWF+4A/fbsABD1AwsM; nobody: on thank=-0.29 zi4BO8QHAa0D/M7EAAO4JzpA; nobody: on think=0.13 HvsEAxcEByAD/AwlAfAW/wMD;
nobody: on treaty=-0.03 /w0KDfUUBgX2EAD5AAz1DQkV; nobody: on troop=-0.03 AQQD/AAhEuUA5P33AAz9CAEF; nobody: on try=-0.04
AAMGBv8NCAEG+v4AAAz//wgF; nobody: on turn=-0.04 8PbsItkE273r8O8JABD9//T4; nobody: on use=0.03 +/kO+QkBAQoTAAEDAAALAPcC; nobody: on
vote=0.07 Afz+/gYEAvcE/v4QAPEE/wEB; nobody: on wait=-0.10 9QwICu8lGeEN8PvNABbrCA0Y; nobody: on want=0.01 AgMH9wcTIz8WA+rMAAn97+sO; nobody:
on war=-0.12 8gMKDfASH+IG+PXjAAbsAAsE; nobody: on watch=-0.10 7gYEEPISCuIIAfblAAf1DAMK; nobody: on water=-0.13 7woJD+8eGPUA+/fu/h/vBREV;
nobody: on way=0.23 ONbjx0LWqF0BFzVCAJsZA9Da; nobody: on welcome=0.04 A/4M8wgNCgn/+wX7AAv+/AcS; nobody: on what=0.04
Bvz0/wj7+fIGDAELAP0CAQn7; nobody: on wish=-0.02 7wb//O7v9+n7+PoMAO/2CPwX; nobody: on withdraw=0.06 Ev4D+BUPDBcH/AcZAAYMAPgJ; nobody: on
word=0.08 E+7s6h3n6gEAABUgAPIT8+T1; nobody: on work=0.03 BP8CBQUFBA8BAP4EAPoE/fYA; nobody: on would=-0.14 9RIMAPcuGeQZ//X+ABnrDxMT;
nobody: other=-0.04 DwAYCN4WBgYALPz2AQwEEAgS; nobody: own=-0.12 1CJPCuwmNfDx8gIjBSXkHTcZ; nobody: passive=0.33 QsC98CzSvkjX4FRIAbB/1pzQ;
nobody: pronoun it=0.12 DxIOFAjo8Q/97CIc/+oEFPoN; nobody: pronoun its=-0.10 DDMCRBsqAOP3EAHMC/n96yIR; nobody: quoted=0.17
Ju7X6hXP00HfSko0/9Ed5NrQ; nobody: says=-0.14 3g0SI9gPEtk9GMDfAP288iTv; nobody: thing is a subject=0.26 f7rFwE+fueze/kJ0AoFTyoGS; nobody:
thing is a subject before=0.11 GtgQ3QPV/SkT7SBAG9VA2PHz; nobody: thing is an object=0.18 Iejt6UbH1U4a+Awn89MhvvfK; nobody: wills=-0.14
6SMNGPkG8Z4zDAviABW7vyT6; nobody: with a clause=0.01 9/oGBAjrJfDnFPseAQMI5Pvc; nsubj for nmod=-0.17 1B8iI+EZPq8+0fHD6izgFiUO; nsubj for
nsubj=0.13 2xzk+94ABs77IBwJVQfqBtYj; nsubj for obj=-0.07 +irqIfYGMhYhBCkM3THyCATF; nsubj for obl=-0.02 0BPs/ArYENAt+fEgAycD8vXZ; nsubj for
other=0.08 KwX69AMNBCzmLvsw8xUVCf76; nsubj for own=0.10 7xoIANbl5B778P0hJfjq9gAM; nsubj of ADJ=-0.02 6f4Z7fUqXhQTCAQi/iz8KecM; nsubj of
ADV=-0.24 0igWOOonOtxF4djg5DHsIBgs; nsubj of AUX=0.06 7czdyRL74OvZ3hMY09UGz/G9; nsubj of DET=-0.01 AQAAAQAAAQABAAAAAAEAAAEB; nsubj of
NOUN=-0.13 5hP3G9s7AN81v8nN9mfqBvUz; nsubj of NUM=0.02 /f3+/QD4+gD2AP0H//v/+vz7; nsubj of PRON=-0.08 8g4HKAAP/MML4Pvh+BP0Duz9; nsubj of
PROPN=-0.20 2S8SNdH/K8Ux0tq4zyP6Dhob; nsubj of VERB=0.12 HAU7FQ8eADcXYf8aSQLtAcMM; obj for nmod=0.10 Cvrx9A0C9gX5ERsLEPz99PX0; obj for
nsubj=-0.06 IQUeIRFE8rwb4vb69jP9DwQy; obj for obj=-0.04 7xgL5zDdGRgXwhniF/3u6RoC; obj for obl=-0.05 +wYG9Q5T69r1Bvj4/PrlAw4K; obj for
other=0.20 Kf0E6S/qyjz4YS84FfgH8dzo; obj for own=-0.04 HQoKEA4kDOfzBv3kDhb7/iUe; obj of VERB=-0.12 rf4gEbA/E+cLC+/76TT+/ikW; obl for
nmod=-0.23 4BkgGtc4H+Yh3OzW4iXxJSI1; obl for nsubj=-0.12 8hYvPtcsGeI+EPbr1TLaF00v; obl for obj=-0.13 CT8jOgZZQeoL8AzXBf3fGBwu; obl for
obl=-0.04 3hEPDPwR8+0fFgPIEw/vBAcL; obl for other=0.03 Gf0ABw0IBi4U+AwBBxcUBvT4; obl for own=-0.12 EyM3M+pIIgAp8f0D7CoC9R4J; obl of
ADJ=0.03 CP0NCfYQCRMXC/4IEvUKIRv1; obl of VERB=-0.10 FjYnSstERsghNffo2jX0IhUC; of body=-0.21 0DoDIMQgaO4NwcTn2lYaK0I5; of group=-0.07
AAYFB/8QEPsK+fv+AAwABQgM; of name=0.03 9goEDwvjDfv6BwPv9fDkBwH2; of org=0.06 JwX+8jzKGunULQr1Nz0L8hbr; of organ=0.05
ISnbEiH3RKgkAvflAwDUD9kY; of organisation=0.09 /P/S3jX2G/fJBSPsIzrMELT1; of place=-0.13 3ygkSvojeMQgsuAF/i3HNSNI; of role=0.04
Myz21cTkJx8ENCce5tH8DfMA; of state=0.11 AQcZEx8VLd0UJ+btORmuNtv1; of thing=-0.24 7UMpWMsWR8U3y8bUyULxTkNN; on Ambassador=0.01
AgAA/gMBAgMBAgEEAQIBAAEB; on Army=0.01 AgP6BQQCAQIGBgD/BvcB/QX6; on Commissioner=0.01 9gEA/PsBAPsBAfn0AfIAChTr; on Council=0.01
AgAA/gICAQMAAAEFAgECAAEA; on Court=0.00 BgIA/QIHBf4DAgIDAwL9AwQF; on General=0.08 FPwD+QP9DBMGAg0TEQIPBAf+; on Minister=0.08
CA38+g4FKRn08QsNEekbDRkP; on Ministry=0.01 AgAAAAIBAQIBAwEDAQEBAAEB; on Peshmerga=0.00 Af8AAQH9AQMBAQECAAEB/wAA; on Premier=0.04
AfwA+gX7/QMHAQYHAgcFAP//; on President=-0.06 6QbvEuDHsAveHvrs3vf98dnp; on Secretary=0.02 BAMB/gQJCAcLBAQIBAgDBAT/; on Tsai=0.01
AQAA/wEBAgQCAgEBAQEBAQAB; on Vietnam=-0.07 9QoKB/UEEgIOAPfu/QsABgsF; on accept=-0.08 /QkNDvUjNPki8PDe8QbtGikN; on accord=0.01
AQEAAAICAQQBAgEDAwEAAQEA; on account=-0.11 5gUDDu0SCNQD3OnT5Qj9BQkP; on accuse=0.18 KPn33jDm6kTrEBgkLuUR+uX9; on acquaint=0.02
AgIC/AMCAQQBAQMCAgIAAAIB; on act=-0.02 /vfzCwIFA/DuBQD49RIJ9Abw; on action=-0.03 +QkGB/4ODQEKAwD7AQkBBwYH; on acuity=-0.00
AAEAAAAAAAABAAAAAAAAAQAB; on add=-0.12 +RILDwcmGgEY/P8EBRwEDhgR; on address=-0.15 6wMFCeweINID1+TK4g/yDx8m; on administration=-0.12
6Q4DGt0LA+YH7/Dh4wMABAUj; on admit=-0.08 6gsNGfYMCu4F+e748Qf5AR7+; on advance=0.01 AQAAAAIAAAIAAQACAQAAAAAA; on adversary=0.02
AQED/QgMCgIIBwIJBQoABgn8; on advise=0.08 CwD3/A8OCQ0IDwMGCwgDB/oA; on adviser=0.06 CP39/gsKCREBCAkRCQACAQn4; on affair=-0.07
+PwAEej0Du/84+vz6fX/DAkG; on afford=0.03 BQMFAgMJBAQFAQEHCfkAAwP9; on affront=-0.09 9A4GB/8SEvAU7/fv9hT+DQsR; on afraid=0.09
FwD7AxwD+iMHEAUTDAsM//UA; on against=0.03 /gEC/wMAAAcCCAMDBP3+AgMB; on agency=0.08 IPUDAQLi//jo2AULC/AN5g4N; on agenda=0.00
AgEBAQEBAgMCAQACAAIBAQIC; on agent=0.04 AAQBBAnw/vMIDwIMBv3+Bgb2; on agree=0.01 AiT5/AEN+usA+vgmAhf7AQoH; on agreement=0.03
BgIA/wYCBAoDBgQGBQUAAgED; on aid=0.02 AwABAQIBAAIAAwIDAgECAAEA; on aim=-0.08 8QcHE/AVFOsO+vj0ABL9Cw4G; on aircraft=0.08
AQn/DRvxAA3w9+8H9wz+9/UE; on airfield=0.02 A/4B+wX9AAUBAwIHBPsCAAD9; on airme=0.02 A///BQcBBAUABgAMAwUB/wQB; on airport=0.09
BPz4+Ab17wTxBAECA/cA/fjy; on airspace=0.10 DPQB/xXt5xTsFAwYCwQA9vPy; on all=-0.11 9hAMC/kEGfcQ+vTz/Rz/CA8V; on allow=0.00
+wwFAQT+GBcS+/4JBBXzCBEA; on ally=0.04 EBQNFAEtJBgqBQUYEgoIFBgS; on ambassador=0.23 XhfsACAbLlICBSUcKQENCDUL; on announce=-0.17
3gsfIuokFN8a5eLO4Aj+DQgU; on answer=0.09 Exv69R/19zn9EQ8EGfIGAwAL; on apologize=0.01 AQH/AAQCAwAC/wMDAgIAAQEC; on appeal=-0.10
7hEPGfwMBN8E6vTs9wIBCBUc; on appear=-0.17 5BwSJugmL+Mc8O/c6in8FyUg; on apply=0.08 FPwHAP717wIKDBP4GPEI9vUJ; on approve=0.01
Dwzy+vDvDOzy/gn7AhEK/fQE; on archive=0.01 AgMBAQECAQMFBAIEAgMBAQQC; on area=-0.05 /QgBCPkNCvoJBfz/+g/6BgEF; on arm=0.07
Afv39xsA6wUJExATDhkACgDr; on armband=0.02 8/kA/Pb83+/n7gkE+AEACATx; on army=0.03 8wH2BRXnBfPp7wPsAP/18PAK; on arrange=0.00
AQAAAAEAAAEAAAABAAAAAAAA; on arrest=0.03 AwECAgUEAgUFAwMEBgUFAgEI; on ashamed=0.09 FvX26wvw8Ar7EQoLCw348esH; on ask=0.14
E/II6QYZ2F/2HCwvHv4r++XK; on association=0.09 C/oC+A7r8g3vDwYTEvwA9f76; on assure=0.08 EPz97hUIAxL1EAcRBfT/APkB; on attack=0.12
BvrgAR7y+xfyIBElGQYI+u/r; on attend=0.01 //z7/gj8DfwOBQYICv8AAfr6; on authority=0.07 FP4A/g0EChUGDgYJDfb8AQX7; on avoid=0.02
AgAAAAMBAQQBAgIEAgEAAAAA; on aware=0.01 BP8AAAAAAQEAAgEBAgECAAAA; on bacon=0.01 BAAA/wYAAwP/AgEEAf8AAAD+; on balance=0.13
GOvs7iP23QDy+xYTFuoA6+0F; on banana=0.02 BgABAAUBAAUBAAMGAQEA/fz+; on bank=0.05 Bv/++wsEAw4CBAYOBf0F/AD3; on bar=-0.03
+Q8JDwIhE/sR9vr5Avn+Aw0e; on barrack=-0.13 5h0CJtA6Mc9O5Nrc5BLrHRkm; on base=0.09 HfgEAg3o+iL0EQ/hD/j4+Pj0; on battalion=0.01
AQH+AQMCAgMBAwIDBAEAAQAB; on be=-0.10 0QsO8wYIDxgj0vPp4R0FDP0P; on bear=-0.15 6hUNIu8VHOYe4Ojd6hX8DyAb; on become=0.01
/Pjv/vML9xL59f/l9QIA9Pv6; on begin=-0.23 ySUoHOVMNNs/2tfBzjLuKSA9; on believe=-0.11 7A3qK/760uH88AGq4OvxBPf0; on belong=0.14
FvL43iMO9AjrHxMjGPP+/AgI; on bind=0.02 C/cD6wMK7w0WCP4PDPn5B+wI; on binding=0.08 C/b3AQcACgv1BQcLC/0ACQny; on blame=0.16
/eLk9hrZxfXM7wUH5PDz29vV; on block=-0.02 AAECBAADBAAD////AAIAAQMC; on blow=0.03 B/4E/gQJBQDyBwUNCPb/BQTx; on boat=0.04
DPsA/gfp+Bf9A/8HA/EGCfLz; on bomb=0.02 BgQABQUCAQUCCP//BAIBBQUE; on book=0.01 AwEAAgQCAgYBAgEFBAIBAQEB; on boot=0.00
AvsB5v0A9QX29/b8/e0A+vwA; on border=0.17 IRQCDg4NHQgYFxkMGhn/Cf0T; on break=-0.08 AAYMCAYfHAAU//oAAxX/CxIR; on bridge=0.00
AQAAAAAAAAEAAAEBAAAAAAAA; on brigade=0.01 AQAAAAEBAAIBAgEBAgAAAAAB; on bring=-0.04 DAf8AwcfChL4AQAMBwn7/BQW; on broadcaster=0.01
AQAAAAAAAAEAAQEBAQAAAAAA; on budget=0.09 6Ozr0wLi3cLg6/sG6uD/2tb4; on build=0.04 G/zz/w38/RX7DhAnDvj+++cA; on buy=0.08
CADs4wXy+BX58BD/AuH/9eb0; on call=-0.18 7i4NBuUxNNQ88uu19EL2Hz4c; on camp=0.04 CgcBEA8HCg8LAP8BCfUEChEB; on cancel=0.07
C/0B8AkB+xD3DAcNCOsDAgH4; on capital=0.03 /f8C/QgGBQb7/QIGAwAIBAT6; on captain=-0.27 xkAdRcVVL6g60Nqxzl3nMjZP; on capture=0.06
CP/48g776vvzBwoJB/8A9v/1; on carry=-0.20 3CIjJN8oOuEl1eXd6Dj+Iho3; on case=-0.04 AgYHCP8NCwYIAPwCAQv/BwML; on catch=0.03
AQL/AgQHBAkFBQQBA/79AQP/; on celebrate=-0.04 AAQECP8LB/4I//z8/gX+BQQH; on cemetery=0.02 Af78/AP0+AT9CQMHAgP+APr7; on chair=0.13
Cfzy+fvu3BTpAv3//dsL7+rk; on chairman=0.04 +Pz19P/jCSD+EO7x7gko9N/J; on change=-0.15 6AkcJOsWCMcC1OPh3CrsIRIW; on charge=0.09
FvL48Qrj4/v1BwL3CPII5vTq; on chargé=0.04 CAD/AwgG/wD4BAQLBv8H/v8B; on charter=0.05 CgEB/AUCBAwD9/wEAAcECfMR; on cheap=-0.05
/gQFCP0MCfsI+/z6+wwABQcJ; on chief=-0.08 6gMBJdbxH/Ao7fLZ6uUKGgwq; on choose=0.03 6wH+7uHu593y5erw6gj99O3k; on citizen=-0.01
DRX9MwX5GBcJ6+769BcKA/kE; on city=0.13 AO7z7ADX4QDqAAAOAOIA7O/o; on claim=0.01 /wcI/gUWCggHAf8CAQgABAoR; on clear=-0.06
AggECAIYD/4OAvv9AQ8ACAoR; on client=-0.03 AgQCCwIFCwYNBQD8/A0AB/4N; on close=-0.05 /AUVD/ImMA4QAv/6AP0FHiIo; on coast=0.15
//Xu9ATy9P/1AAIJBPcJ9ur0; on collect=0.08 EAcA9gr38xwLCAMQDPkF9vH8; on collection=0.07 DP3/8gzn6Qb7BgMSDesE+fPn; on colony=0.03
BgQBBAIGBg4HBAMGBQYBBAQF; on come=-0.07 9QcU/wMOF/YZCvv5+wb8Ff8K; on command=0.16 +OoX1A/b5zPfIB/8AMf78+rn; on commander=-0.03
EAhC0xsmAx02HwzOxBrrJ/YM; on comment=0.01 AQAAAAQGAP8AAAABAAEAAAAA; on commission=0.00 AQICAwIEBQECAQABAQMDAgL/; on commissioner=0.02
DgwCCwocDhUDAwP8CeoNCRIG; on commitment=0.00 AgAAAQABAAEBAgEBAAABAAD/; on committee=0.05 Ie8AGQXlAO/2/QQX8NIBBgEa; on company=0.03
BAL+AwYFAwkAAQMBBQL//wED; on compare=-0.06 /AcGDf0MCvkG/vv8+wkABwcK; on competent=0.05 BP0C/QkDAg4BCQYFDAIAAgED; on complain=-0.11
8gsQE+0CG+AZAvPc8Cj1FhQB; on comply=0.06 Dfz9+Qz8Bu/zDwYMBQoI+gHz; on concern=0.11 6v31Ag/3AR7uBQ4CFOz/7+v+; on concerne=0.02
/wD9Bv8ABgkJAwMGAAEFBAAG; on concerned=0.19 CvH35Qvt+R0HIxsqFukF/uHt; on concession=0.00 AgAAAAEBAQAAAAEBAQAAAAAA; on condemn=-0.01
AAEBAgEEAgEDAP8AAAT/AgIC; on condition=0.01 DAMABvwDEwUC+/309PEAAwsK; on conduct=-0.09 7f0G9gcIDscL2u3kBv738+zs; on conference=0.01
/QcBBwQVBAAC+AEHAhAJBwoL; on confirm=-0.11 +wUOH/QbHu4S5vD+9RH+CxMV; on consent=0.06 8AgIAg727fIO2fIXEvYB9twR; on consider=-0.05
/g0OD/QYD/AJAfL3+w37DxX8; on constitution=0.08 Bwj//RD0+hP1Cv8OEvMA+fQM; on consul=0.03 EP//AwYVEgYNAwAJBgwCAgH9; on consulate=0.05
Cwb/BgYODQ8IBAQUAAkBBAL6; on consult=0.09 3wH9/AgYDhT+Dw4MEvgK/wYX; on contact=0.09 Ev759Az77hPuCQsTB/AA+vn6; on contingent=0.01
BAAAAAIAAgUBAgADAAAAAQH/; on contract=0.01 +gb8BQgAAAYM8/4BBf0ABgQE; on convention=-0.00 AAAAAAABAQAAAAAAAAEAAAAA; on convoy=0.01
BQEA+wEDBAICAQECAwEDAwT+; on coordinator=0.08 CfUF9g/q6hDxAg4iCwEH8wHv; on correct=-0.03 AAMBBv0HBwAE/f3//wb/BQMF; on cost=-0.11
+AkOCOIS9u0T7fHq6fz5/vcF; on could=0.11 CwAN/A0SBwgLDwsL+RjwCPQG; on counsel=0.00 AQAAAAAAAAEAAAABAQAAAAAA; on count=0.16
H/vo6fn6/B0aKRsdAfgHAOUE; on counterpart=0.01 AQAAAQEBAQMBAQECAAEBAAEB; on country=-0.11 3Q8IIe8PDOcN8ffk5BP8FvkP; on course=-0.05
AAYGBQIKCwEJAQH/+ggABQYL; on court=0.06 CfwC9wr//goPCwYPCOsA//n8; on crew=-0.21 0TAaJsktLNUu1d7OyjbuJi4q; on cross=-0.14
7QMPHOwRKuUO7+3h8SLxBRUM; on cruiser=0.00 AQH/AAICAQL/AwACAf8BAQAB; on currency=0.05 CPsB+w339Q73BwsMBf0A/PcC; on customer=0.06
Ef8DCQj99AAKEgwPDP8B+fbo; on cut=0.02 AgYHAgMDAwQI/fwGA/YCBg73; on cutter=0.01 5e/2BdkHFcrl4Ozm/d0A6fTp; on day=-0.03
/AQDCP4FCP8HAP///QcAAgUF; on deal=0.04 Dvr68w0F4xz4AQAsERL49PYI; on debate=-0.11 4v/7+PcKCtYH4Ovl4AHzCPsf; on debt=0.05
8gX27+0g9Pf6+ffkCf7x9AQM; on decide=0.07 DPz5/gMB/hL4CQcPAPEB9f3t; on decision=0.00 6PAB5v8B2urm7vwG3e4N9ebo; on declaration=0.02
/vn/9wX4++/2C/70CuYABPT7; on declare=-0.11 6hsHF/UjLf4L9Pfk9Br+BRYK; on decline=-0.04 +wUECPsKDPsH+v7+AAcABAQF; on defeat=0.01
8/sC9vbvAfTy+PoEA+4A+fn5; on defence=0.07 D/oAABD55xL6DgkPB/sA9PwA; on defend=-0.08 +gkDC/cKCPgI+Pny+Q8ABQwD; on defy=0.08
C/b6+/Xq/hL/EQgKBQv7Avbw; on delegate=-0.03 Cg38KAUK/AcLHPv59y30+ukQ; on delegation=0.06 CP8AAQfu7QvzAgQHB/QG9/v0; on demand=0.08
CvX18gsB9Bb1CgYRCPAK/gH1; on deny=-0.21 7CsgI+80Q7867ujO8DnzISk8; on depend=0.07 CP4AAAcBAQb+CQYMCf0A+vYB; on deplore=-0.04
+wIEBv8RBPwE//z5AAQABAcD; on describe=-0.05 9wD7FQb6DQEF/f/vAA0A9hYI; on detain=0.02 AwEA/wMEAwYDAQIEAwAAAQAB; on develop=0.03
Afn59AQK/Qn7BwT9Bf8A/gD/; on different=-0.01 AAAAAv8BAQAAAP8AAAIAAAIA; on dignity=0.01 AwEAAQQDAgICAgEAAAIAAQEC; on diplomat=0.04
Df38/gcJDA4F+wEQBQUA/wH4; on director=0.10 HuoXARDo6h4MISIUHwgEBffw; on disarm=0.02 AgQCAwQGBQcDAQIDAQQAAwIF; on discover=-0.03
/wIDBP4IBv4E/gD8/gX+BAIC; on discuss=-0.14 7hEPH/YaKe0g9/Xx+Cb+EBQW; on dislike=-0.01 AAEBAgACAgABAAAAAAIAAQIC; on dismiss=0.12
EPQB7hoI8gn9GwwcBfkA+fvo; on dissolve=0.14 CPr/8hbwDSIcGRYWFAP/D+rd; on divide=0.11 FvP28BHn7iDrHAURE+sG+PDp; on do=-0.15
sPETEJ0gIanPz+f6t/sEFgP3; on door=-0.04 /wMFBAMVCgAJ+f7/AAMBBgUB; on draft=-0.07 9QIJAvwcFu0E/vvs/wXzCwYR; on drag=0.02
AwH+AgMBBAIFAwAMA/sAAgUD; on draw=-0.10 9g0KEe0eGekW9fbw8Rj4EAcH; on drill=0.11 FPr57Bn26RvtHAMrC/cAAAYD; on drink=-0.12
5g8JFOYFBOAF9fXr8R0ADw8D; on drive=0.03 BAD5+wYB9gv1CAEEBPcD+wH5; on drop=-0.14 6REWEvorJfUH6eje/w72Ghsi; on due=0.01
BQUABQYQBwUEBwIFBAkBBQT7; on duty=0.09 +QHy8gPi3OsS+u/b9v73/AAC; on early=-0.14 3gMMGtYBCs8K9eXT3i8ABQUJ; on earn=-0.01
BgH//QYQAgX9BQcSBRD8/wkN; on earning=0.01 /gcACf4AAf8T/f72/BINCgAR; on eat=-0.02 Af8GAgUQCQQCAP/5/wYABAwH; on editor=-0.04
CwACAQYJEfsLAAD++hALBQYP; on effort=0.01 /fQA+APj5/np4QAPC90A+eUD; on electricity=0.01 A/b+9v/h+vTi9v4OC/sA8fEL; on embargo=0.01
AQEAAQMFAwQDAv8CAAMCAQAC; on embassy=0.19 F/H5ACYOHfLo+xAWEwQN/hMG; on emphasize=-0.02 AAIBAwAFBQADAAAAAAMAAgMD; on encourage=0.13
He305gjuzQbk/hQM/fAE7Onk; on end=0.04 7wHp4fz89u/u+O3k7AYA7AXp; on enough=-0.13 5wAYAPEA/tkA3PHn7SQAAwAA; on enter=0.06
/QP07PXw8+/k+PT8/vX2/QXs; on envoy=0.02 Bgr9DyERGBn+C/wVBObwGRcS; on escort=0.02 EwT+CPb0+wD8+wf+/fz2+v8T; on etat=-0.04
AAQEBf8KCAEE+QAAAAv7BQEI; on example=-0.01 AAEBAQABAQABAAAA/wIAAQEB; on executive=0.04 CP8EAwL2+RD7CQcMBPkH+wD6; on exercise=-0.07
+AoKEfoZGAYVA/v9ARL8EQ4M; on exhibit=0.02 BP4A+QX1BgX0AwQDB/UGAf/y; on exist=0.15 A/T66Qv55AzjDPgK9uj89PHw; on expect=0.05
D/z1BBcD9QfqHBEPAen39QoQ; on expert=0.02 CgIBAwYGCQkHCwQCAQYBBAYB; on export=0.06 C/7/AAsB/AnwDgMFCwAA9gD2; on express=0.13
Fez25w/g5yXlEhMmGPYA7uXu; on face=0.00 BfHr7AQDAe/UEv7z+BkA7OsA; on factory=0.00 AgAAAQMCAgIAAgACAQEAAQEB; on fear=0.04
A/wA+gMAAAgABgEEBAAAAAAA; on feed=-0.13 5QEWG+YBAdkC2erY5yEAEgEB; on feel=-0.05 +AMJDfsLB/gG+f30+gj3AggR; on field=0.01
CvgA+/8BAPLxBQX4/ffw9gAA; on fight=0.05 E+3c2QTe/SjtFw4SCNr/4+Tz; on fighter=0.04 9fkC9RH6FAns9v0LEPwU+Qv0; on figure=0.11
/+vv1xfszQ74Agj8DeUO9OLi; on file=0.05 EhECBg0SEA8QB/8N+PsHEe0T; on find=-0.02 5O8ZAxwQ/+zo4ALG8/Hm6uj3; on fingernail=-0.13
5BQDH+MDA9gD4O7W5ALuAyQc; on finish=0.04 B/7/+wUCAgcBBQMHAgMAAv0C; on fire=0.07 9wD9/gwR6xMTBfoeAuX/CfUA; on first=0.01
AQEBAQEFAwMDAP8DAQIAAQEB; on fisherme=0.14 A+bo6ALRzQjgB/0FD+UA7PLs; on fishery=0.01 AgAAAAIAAAMAAgICAwAAAAAA; on flag=0.11
Df4ABwIaGwgZCxAHAAoAAwcK; on fleet=0.02 AwMAAgMHAgYFBgMDBQEAAwUC; on flood=0.00 AgEAAwECAgADAQIEAwMAAQEC; on fly=-0.10
7hQRFP8oKfUm6vjyAx//DRof; on follow=0.07 AwMHAw8SDiAABxMVAPAXDgf3; on follower=0.02 BQEBAQIDAwUCBAIDAwIDAQP+; on forbid=-0.08
9wACFfIFB+78APLo7AT9/w78; on force=0.06 9QMFBAcSFusi9f8e+w8BDvgT; on forget=0.09 Dvz0+AYA6A/1BgoMBvQB9f0B; on form=-0.08
6gABAd8D+Nn74ezg7vj1/v4B; on found=0.13 Dvvx8A4ICAb0EhAqBAgABgYD; on founder=0.02 BAEAAAQBAAQABAIFAgEDAP/8; on friend=0.01
Fvb+Af0OGuYLEwTxD0D6FBEy; on frontier=0.13 Ffr3+w799g4BGA4kCAUBCwYF; on gain=-0.07 /gIDDvgGBfAF9Pn3+gX2AgQT; on garrison=-0.06
+AkACvsPDg4O9/ft9xAACQ0P; on gendarme=0.01 BQQBBwAICAcH/gEDAwgDBAMI; on general=0.13 IgED+irlEvv8+BYZFO0IBggI; on get=-0.05
/hjuIALv8/f6AgH5+BH9/QD8; on give=0.02 CPUX7B7zAA7j9wv8+hwpAATV; on go=-0.01 +SH/CPIq9zAiEgYMESjuIgQf; on gold=0.01
Af8BDgwI7vj0+f4AA/8C+gL8; on gone=-0.09 7w4NEvQREusJ8Pft8hQADA8E; on good=-0.04 AAUEC/4QFgAJ/v75/Q77BgsJ; on government=-0.03
Fe/1FhS/3iTu8AH6B+oO4+QB; on grant=0.05 CwH2/Awi9uztEAYDBekA8/QK; on guarantee=0.01 AQAA/wEAAAEAAQEBAAAAAAAA; on guard=0.05
A/vpAwcE//Lp9/L17t0AAfPv; on guest=0.01 AAUEBQP/BAgD/gD/AAAFAggN; on gun=0.02 Av0AAgIAAQIBBAMEAgEBAv0B; on half=0.01
AgMBBAMOBgcGBAMCAgQAAwUD; on hand=0.02 DwQCBvEAxBPvNgMQB/j6AP8Y; on handle=-0.07 8wMACvsYD/YN9fjs+Q76BQcF; on happen=-0.19
0AkiJvEpEew40vO/1CQQFQYI; on harbour=0.03 BQkAFQPu6wf+/wD7AgAD8esV; on harvest=0.01 AwAAAQIEAQIDAgAAAQABAQAB; on have=0.13
EgcV+SQMPkIWNh1BHAj0Fggf; on head=-0.00 IAEgBQjnBjYpEiHt6S3yHA37; on headquarter=0.06 APr48Azt7QH1AQANEvL6+O/x; on headquarters=-0.06
DA4CEf4aFfYVDP8HBhoHCRQP; on hear=-0.17 0xIbItMRIML9Bu6e6kf1/A8X; on heart=0.01 AgACAAQBAQEBAgEABAEEAAEB; on help=0.24
IuXV2xTO7iwDJCNRNOAI2b7u; on high=0.06 //v48Aj//AsCCQf//f4A//39; on hire=0.01 +/gK9Of6DAgBIP0M6gEAA+X4; on history=0.13
B/jz9gru7w/yDQAICvAF+/jn; on hit=-0.13 7w8YEu4ZLPIf8+nn8Sb7DBMa; on hold=-0.03 ARjy/BwZEf33Av0J/t/zDD4D; on home=0.00
AQIBAgEFAgACAQL+AAIAAwIE; on hope=-0.04 FQEAG/Dk8/7k9fX6++Hr7PTq; on hospital=0.01 AQAAAAEAAAEAAQECAAAAAAAA; on host=0.02
AgAAAAEBAQMAAwEDAgAAAAAA; on hour=-0.03 AAIDBgAFBgAEAAD/AAQABAQD; on house=0.14 HPL38xLu9SLh/RURBuwA597h; on ignore=0.07
/vL78voK9RQKEg0WAPcKDewP; on implementation=-0.02 /QEBAgADBQAEAAD+/gIAAQID; on include=0.05 Dv/9/Qz69gcDBQgM//kJ+fn8; on income=-0.09
1QIC+/oCEe3u8ffj2uz3DgkZ; on independence=0.12 G/D/7A/n6AbyHAYVEfMA6/rq; on indifferent=0.10 DQL6BAkC+xEEBAoRCwAA/gEE; on industry=0.02
///8+wUD+wAEBQUCAgP/Af3/; on influence=0.01 ARYAExMEDPnqAv4O/xgAAuog; on inform=0.20 Jv3s5jTU4intKCYlJOYT+fzv; on inhabit=-0.01
AAAAAQABAQABAP8A/wAAAQAB; on insist=0.02 BgEAAgICAQIB/wEDAv7/AgED; on inspector=0.06 FPUN5RL7CBoTAhwJEwkC8PDq; on institution=0.03
Aff58vzo4vf29AMHAPEA/PXv; on insult=0.17 C/Ls3gHx2ArdDPwNBuAE6t3f; on intention=0.02 AwAAAAL8/Qb9AwIDAQAA/gAA; on interest=-0.01
BfYFCP4ODQ4EDwYB/yP9Bf0C; on interfere=0.15 Ce/t7QTL4i3yKRER/+EA8fL5; on intervene=0.01 BQEDAgcCDxIAAgEC+g78AfYP; on introduce=0.01
Av4A/AIAAAYFAQMDAgD/AP79; on invade=0.10 DQnwAxAH9A3zFQoXFQ8A9gEH; on invitation=0.00 AQABAQIBAQABAQEBAQEBAQAA; on invite=0.25
P/Px0RP74APbDSs3KdoH6trn; on island=0.15 FffzCRHczibb9hcgHtEC9vj4; on issue=-0.00 Awb9AwQEBQUDAf4ABPsBAQIF; on jail=-0.01
AgEBAgEGAwEEAgABAQQAAQMC; on join=0.19 IvHr+hgD3/vZFyQNFNgR+s3/; on judgment=0.00 Dv8ECA39/gMLAAAQBAAIAAAB; on keep=-0.13
DR4fE/ZPTN8iAfrn9STyHTYr; on kill=0.01 AQAAAQIBAAIAAgEDAgEAAAAA; on kilometre=-0.01 AQIABAT/AwEE/QIEBQcCAwIC; on kind=-0.14
7BMIFeUpJPUa/O7b6hn1GxcT; on know=-0.10 9xgW/Qg4JeoMA/DS7w0CLRAd; on land=-0.07 AAgHCP4VDP4O/fr8+wn9BwQM; on language=0.01
BgEA5PYH/vsHDvoHC/z/Bvja; on last=-0.05 8A8LDPwk+PEe+AUG9u75ERAK; on laugh=-0.01 AAEBAQABAf8B/wAAAAEAAQEC; on law=0.01
/AAL9Rje3vrzAv4EAe/+/xf9; on lawyer=0.05 DAMECAUPBRIHCQUKAQMGBP7y; on lay=0.06 C+3z7fLX3A/aEfrk8uQUEfza; on lead=0.08
//jt8hj73SMMDxQILPcX8+D9; on leader=0.12 EfIVAhkNBzENCRUkItkoDQHJ; on leak=-0.02 AAEEAQAFA/8CAAAA/AMAAQIC; on learn=-0.17
5wopKcse7sH5/+Hj9yb0BxEb; on leave=0.11 9/nk4f++7QcMLBsT2AsF9ObN; on lend=0.06 7wfv/fXi3iPeCA7w9u/tDfPs; on lesson=0.00
AQL9AwIHBAUDAAID/wQAAgIE; on let=0.09 //L9+wvdziAULzD2Ff0h8vEL; on liable=0.04 CAABAQgDAQoCBAAJCAECAfsB; on life=0.02
AQAAAAMBAAQAAgIEBAACAAD9; on lift=-0.12 9AgQFuknE98Z7fXm9B7+EgkW; on light=0.07 DQT9ARIB7AD1CAgMCfQMAf3w; on like=-0.10
5BMXGO4iP+UZ/urhAjn7GCEZ; on limit=-0.00 AwEBAgMKAQIDAgICAgIAAQMC; on line=-0.03 +/4MAPoED//++wLv/AkA/xb0; on list=0.06
+wIBDAEKDRr88gshBwgC+wce; on listen=0.04 AAX6AQUBCgwJ+QMKAgcABQEB; on live=-0.13 8xASF+4DEOgc6fLo8xv8DRgG; on loan=0.02
BAEAAgEDBAcDBQIEBAMCAQID; on lodge=0.05 D//x9fsMCRr2FAMNAP8DBQnw; on look=-0.06 FQMDD/o1IPMFFvcFBfb2ChP8; on lorry=0.00
AwMABgIAAAAAAQL//wUAAAAE; on lose=0.05 Bfvu7BX2ASUM0gdECuUR9wwK; on loss=0.14 B/j57AT15wzhIwP+BPgF8+ri; on loyalty=0.02
A/4B/AcC+AECBAEIAQEAAAH9; on maintain=-0.13 6AIaFeYLCuQE3uDj2i3vAwYm; on majority=0.00 AQEAB/sAAQIAAgIB+gAIAAYH; on make=-0.04
IxfT/usA5OX52fPQ+uMD7+nk; on man=0.07 BPf7Af4g4/4G9e7kDAsDAwXy; on manager=-0.02 DBEODwMWDAYPAQL7+xD+CBIK; on maneuver=0.10
FPIA9AEB/R7wDxATBu0O/fTm; on march=0.07 C/QB9wQCABACCwoWBgAAAPsB; on marine=0.09 De4K6hjw8QHrAA3+EAb69u7q; on master=0.08
DvcA+Qf99RIBDgsPBwEEAfP+; on match=-0.08 9AoJC/kWGPQQ+/Xt+hcACRAN; on matter=-0.19 2hAMGuQXD9sj3OrJ6TH2FRUW; on mean=-0.09
1/UG+Nna4AHr4/LH6Ob68+/7; on means=-0.00 AAAAAAAAAAABAAAAAAAAAAAA; on mediator=0.01 AQAA//4DAAAAAQEDAf8CAAD+; on meet=0.14
DwYI5ukPCjYVFhEvH/waDwPx; on meeting=0.02 AAQC+goLCgL0BQH7Cv/2DQsB; on member=0.06 FvxUHwMkIUYxESUh9jEgExQG; on membership=0.00
AQAAAAEAAAAAAAEAAAAAAAAA; on mention=-0.04 +QcFAPMXAwYPAP77AQsHAw79; on merit=-0.00 AAAAAAABAQABAAAAAAEAAAEB; on message=-0.01
/wABAQABAf8BAAAAAAEAAQAC; on might=0.08 Egj99wYHDx4S+AYTAPL5C/Hq; on mind=0.07 CfwJ/wH5D/noEgUDCCgE+NkM; on minister=0.26
OQnxAiEB8UwE9iEoN+oUEhcA; on ministry=0.14 GQD17xb9Awf2IxQlAeIQ+A/f; on minute=-0.01 BAMJCvwACAQJAv8C/QYEAQQJ; on mission=-0.01
/wf/BwQBAgUC/gICBwj7CwkN; on model=0.01 AwMAAwMCBAQCBgIC/wEBAgAC; on moment=-0.02 AAIBAwAJAwACAAAAAAIAAgID; on money=0.10
EPv/7/Lt8wvqB/gVGvoI+fgL; on most=0.03 Cv39/wkI8g8PEgkSCgsA/vz9; on move=-0.03 /AAGCvjZDvX7//j+DQwABhgD; on much=-0.05
+gEHB/gOCfkI+fz5+gwABQcK; on must=0.06 BQUBCQoIBxMMFAcLCA8AA/0J; on name=-0.10 8RzqEwvqKdQD/OzwAA37Egwf; on national=0.05
EQcBDQkWEw8NCgAUAQMDAQj5; on nationality=-0.10 +gsMFOgeFvUe+vHp8BnyDxYF; on navy=0.01 AgAA/wIBAQL/AgEDAQAC/wAB; on need=-0.14
2QEMJef+PQIO9uzR/D/7+gMV; on negotiate=-0.08 +woIDvwiD/kQAvv0ARH6BwwG; on negotiator=0.03 Bf8BAgYHBggF/wUGBgIDAAL8; on neighbor=0.08
Cv8A/gkIBwX+DgkcBv4CAgUG; on neighbour=0.28 NwTnIivWAC/hDTIOJRfsFDAO; on neutral=0.02 AQH+AAH/AQQBAwMFAv4A/wAA; on neutrality=0.01
8wkAAQoI+xAAB/n//wMAAQn9; on newspaper=0.03 CAQABgIS/Q/0DAYKAgP9/goK; on not=0.05 BgACAQADAg7zCwYNBvkFAQIB; on note=0.08
BPH7/wwGBgrwFwASCPb+/v7y; on nothing=-0.09 +QoLEfoZFfwRAPn7/xf4DA8S; on notice=-0.14 2QUHGwAcDdwi4urg6ir1BwkK; on nuncio=0.01
AwH/AgEBAQMCAQEDAgEAAQL+; on obey=0.02 AwIAAQQCAwIDAQIBAgIAAgAB; on object=0.01 AwH/AAMBAQMBAQECAf8CAAAB; on objection=0.01
BAEAAgUDAgMAAwEDBAMAAAEC; on oblige=0.16 Hfj12hcEzyPwHRsbGf8A5un0; on observer=-0.10 5xAL/+IvLuoG9/fj7ir4FREi; on occupy=0.13
HP7q5B3j7SXvJhglJegA8/H4; on offensive=-0.01 AAAAAQABAP8A/wAAAAEAAQEA; on offer=-0.06 +f0CFvvz+fAN7vv64OwC6wkH; on office=0.11
FwwEDwoTER8QEQsLGPsQBwMJ; on officer=-0.00 DwAIEhAEFPr+5wP1AQP//O4N; on official=0.07 CfYD8gIKCxAQAQMNDvYIBgb3; on oil=0.05
Bu/57gwJ7/oCEAjx/fcA7+3s; on one=0.07 A/z//wX7+Qz5DAQQBfsA/Pz8; on open=0.08 Fvn59Rfv9Bv+Ag0eFvH/+PXy; on opinion=0.00
BQUABwEACAAIAAACAQUCAwIE; on opponent=0.05 7u3z3gDH/vfl/vPiAd0B5/nt; on oppose=-0.14 7g8VD/UwLOgl6O3b9RP5EBwH; on order=0.10
DwAGBRgZIvsYDwkKBwwGCwkL; on ore=0.05 8AD7B+0E9O37Av8XABEACPHy; on outlet=0.05 DPz9+Q789Af3AgUQCfsG+/sG; on outpost=0.00
AAAAAAEBAAEAAQEBAAEAAAAA; on output=0.03 BP4ABAYGAQsABAUFBAkABAL+; on outrage=0.07 Cvv39QX9+BIBCwcQB+8A+wL2; on over=-0.10
7QkDF+4BB+Ye8/Hy9gf9DgYE; on owe=-0.02 8wkIBvb88/kA8f/7+P4G/fAU; on own=0.08 GCcV/vU1H9Yg0xcFJB/5GB8U; on pamphlet=0.05
DvwD+wHz7evz//sV+vUA/wPw; on paper=-0.13 4gQCBusHCdoD5u3Z5wgGAQII; on parliament=0.08 EAD8Ag4CBwgPBAUfCQAF//X4; on part=-0.05
AwYK+RYrJ/0AFAIG/Q8LBRIO; on partner=0.10 DQf9C/zu/hD7CAcFBf36+f/9; on party=0.18 HPD33CryAhHvIxccI+8D9N7b; on pass=-0.03
9AD/GvonEwgSAQID/hsFBQQS; on passenger=0.06 +vn59BAC7BEAAPwSCwUC/Pv8; on passport=0.04 BQABAQQBAAQCBwQGBAAAAQH/; on pastor=0.02
AvwD/gUA+gkB/AMHBvv/Bfv7; on path=-0.08 /gYHCwAWD/MR+v70/A77BQgM; on patience=0.04 B/Hv5w3sAQIPEP3WCOwACu8F; on patrol=-0.02
BAUDBQYTAwEJBv74CQgADA8L; on pay=-0.02 +yX7Efj3CwggBOvt/iMDBfgF; on people=-0.14 DyYFKOwMKuMw2/7jBCAAKRos; on permission=0.03
AgEAAAMCAQgCAwICAwEAAQEB; on permit=0.10 Fu719xX9BvvuCQgWBAEJAwkJ; on phase=-0.05 +gQEBvkLBfsHAPz3/gn6AwQJ; on pilot=-0.06
4xEDD/IiEgIlEQH58gr7DRIJ; on pipeline=0.00 AAEAAAEDAQIDAQH+AQAAAQEB; on pit=0.01 AQAAAAECAQEAAgACAgECAP8B; on place=-0.00
6gfqBeXx9c3o8vTp6MP7/vP2; on plan=0.01 AfIB9/4YExMRCPwU8gH9D/vp; on plane=-0.00 6v8G/+375+jw6xEXE/b48vDw; on plant=-0.05
+gUHB/gADPYIAPr6/w38AwcI; on plat=0.01 A////gIAAAAAAgICAgAAAAD/; on play=-0.10 7g8EFPQPJfwE7/Pn8hz4EhMJ; on plead=-0.06
/AQHCP4NDQAM//r+/QkABwkJ; on please=0.11 FPjy6vnv7vT4Hg8fGef47vb1; on pleased=0.01 AgAAAQEB/gMAAQICAQEA/gAB; on police=0.08
DvsF++zqDRbw///2CwsF8/fg; on policing=0.00 AQAAAAAAAAAAAgAAAQAAAAAA; on policy=0.00 AQD/AQACAQAAAQEBAgEAAAEB; on port=-0.02
7/cECfjuDtsL1fzp/O8N/OwA; on position=0.04 AgEBAQIBAggCAgYFBwEAAgEC; on possess=-0.05 +QUEB/sLCvkM+v719wwACAcI; on post=-0.06
+wQFCfoJC/0H+/z9+gcABAcD; on potential=-0.09 /QsIDesNC/ENBfLr9xD6DwEV; on praise=0.07 +vfq+vrq8B7t+Qvw+/z77ADp; on premier=0.05
8QgF9vn77/f2//L77wD5+wL+; on presence=0.03 BvwBAwL59gn7BQMJC/QAAgf3; on present=-0.06 9QICDfsVD/gF+vj++xMAAw8Q; on preside=0.09
E/cB8RMEAgwBFQsPFP8AAQEA; on presidency=0.00 8O/74QPq4w/a8Qf17tkA5+PY; on president=0.18 JgsKCC4RKB8XGBs6Lhc1BxTu; on press=-0.07
9QgHDfgQEvUF9/b4+BAACRAA; on presume=0.02 APr2AAP2APkTBAADBBcAAAAA; on prevent=0.00 AgABAf8ACQMHAP4EAgQABQAA; on prince=0.10
7vT+CPPl5+b09/wOGPcA8gXn; on programme=0.01 AgEAAQEBAQICAgECAgEAAQEB; on promise=0.19 HQn+7h0gEEYFLhcnJPQTEPgM; on property=0.00
BAEDAQIEBAMEAAEC/wMA/wMC; on propose=0.10 Bv/26gr38xPkDiELAvQG+Onn; on protect=0.12 HfgG/gD4JR4DCAYS8wL2A+nt; on protocol=0.00
AAAAAQEAAAEAAAEBAAEAAAAA; on publish=-0.01 AQT9+gkFAgcAAwEJAwMA/gUD; on punish=0.25 N+vr2kHuA0nmQykeLcf/7t4G; on push=0.20
H+vs5Cbm1y/sLicaFd0V5tDm; on put=-0.04 9vkKHxE+AgkTF/QG9AUECR4X; on quarrel=0.03 DfPo9gHY7+y87QkQHOoC3tjq; on question=-0.04
+wUEBgEKCvoIAAABAAYABQcF; on quiet=-0.10 /AkJEvQeGfYU+fXx9hkADAsP; on radio=0.02 AgIB/wcIBAUCBQIFBQIFAQL/; on railway=-0.01
AgMCBf4KDAIKBAABAQsABQUE; on rain=-0.14 6w0SGvseKvci9/Xj7yXzDBMf; on raise=-0.09 9gwHDf0oGu4X+/Xy+RX5CRIH; on ratif=-0.05
AAMGCQAHDPcKAPsAAAkABgsH; on ratify=-0.07 8gcJEv0RGO0R+PXy/BP8CgsX; on reach=-0.04 8BX1BgYdIwsjAv4AFSL6DwgJ; on read=-0.22
4x8ZL/FMPNsq1ePc9DTpJyQq; on ready=0.12 FQL4ARIE8iLwExAjEfsC9wL5; on realism=0.00 AwEAAgL+AgQBAgEBAgIAAgMC; on rebel=0.10
9/fxCgvx5vrs/xD7+vT88Pv6; on recall=0.01 D/8GAAEL+xIE+v/+Bfr9/wj6; on recapture=-0.05 /QMCB/0LDP8IAPz6+wgAAAYH; on receive=0.06
Ag/1+wYb/ugP8gj+8wH5FwUI; on recognise=0.19 LeTR8iCgui7Q9Bj6Ja8QyLnF; on recognition=0.02 CwIAEA8SCQES//wGBhEABQcF; on recommend=-0.01
AQECAAEHBAIAAgEDAAABAgQG; on referendum=0.00 AQAAAAEAAAAAAQABAAAAAAAA; on refinery=0.08 CP4E/hH48wnvDwwODfr++P8E; on refuse=0.22
FQT02Rz62ib3Px0IFhMI6ejq; on regard=0.08 Dfv0/gTy9R/xGBAbD+sL8/z0; on register=0.00 AwYCCgEJAggFAgED/wcAAwT9; on regret=0.04
CAX2/wgNDRIPDQARB/sABAsK; on reject=0.01 Bf8F//n7GQUN+wQT+f8LCwL5; on relation=0.02 CvwO9foLGv4W9QMC/wcABhH5; on relationship=-0.12
5xkAAOABAOcA5e7m5AD4AAAA; on relax=0.00 AQEAAQEAAgABAQECAQEAAQAB; on release=-0.12 zwMC9dsJ2M367ejh6QIA++UH; on relieve=0.03
BAD+AAMBAQQABQMGA/oBAAAA; on rely=0.01 AwAGAQMBAPgABwH6AwD3APMA; on remain=-0.06 /QUICAMLFAUWAgD5AxQACAkO; on remarkable=-0.06
9wEGA/kHEvUD/fvz/An+CQEJ; on remember=-0.01 BQP9BAcEDAIDAPwIBwv7+vsJ; on remind=-0.07 9AoFDQIYDgAQAPjx9g8ABgwA; on remove=0.10
///1BhoD6iP8BgkbBvUS8vf6; on reopen=-0.06 /AQGBfsRD/gM+v36/Qn8CQkD; on repeat=-0.08 +QkKDf4XEPYP//jwAAz7CwwM; on reply=0.19
HeXW0wXS7BPdBCEcBPgM19z2; on report=-0.01 AvoGAfQH+ikKA/4L/D7wBgkC; on representative=0.04 Df4CAgcLBw4FBgUNBgYDAAH7; on request=-0.12
/uwH0e7uE8751vrQ4A8A+v0E; on require=-0.09 7RQUFfcRHvIG5/Xh/BL4ERIO; on resemble=-0.02 AAABAQABAgABAAAAAAH+AgIE; on reserve=0.12
AP783vnrBPz/Af8kEQP++vb7; on residence=0.00 AQAAAQACAQMBAQEBAQEAAAEB; on residue=0.00 AAEABgIGBQEFAf/8/wEAAgIC; on resign=0.02
A/4C7wL8/gMD+/kA/+UIAg0L; on resignation=0.00 AQEAAQICAQICAgECAgIAAAEC; on resolution=0.01 Bf8BAgIBAgABAAMBAwEFAQH6; on respect=0.05
+AfvAQgh8OcCFPrq9uEB9Qbq; on responsibility=0.03 BP0AAAMAAAUCBAEIBQAAAP//; on restart=0.01 AwD/AQIBAQUAAwEDAgAB/wAA; on restore=0.02
AwEC/QAHAwgGAgIFAggABAEE; on retaliate=0.00 AgEA/wEBAAEBAAH/Af8AAQEB; on retook=-0.01 AAEBAQABAgABAAAAAAEAAQEB; on return=-0.03
BBEJE/IPFQsZ/PX1/xUDBQEO; on revenue=-0.08 AAwKDwEVEAAOAwIB/hH7BwgO; on rifle=-0.05 AQoGDgIWFfoJAfsCBBL+CQoM; on right=-0.04
+A4GEPwI8gYEEvrxBQ0BBfgG; on rise=-0.00 AwgDBwULCwcLBP4OBQoABQQI; on rival=-0.02 AwgCEgUIEf0Q/vv5Aw/2BgEM; on road=-0.03
/QQDCPoKCf0JAvz7/QP/BgcG; on rule=0.01 8vbt7vPw5Rr54P4hC+AB/frX; on ruling=0.01 AgECAAMCAgMCBgABAgAFAgEB; on run=-0.02
Av0HE+cZIgMM/vvqDRkAEeIP; on safe=-0.01 AAICAgACAQADAAAAAAEAAQIB; on sail=-0.03 8QD3/PL+Hu/+9gH6/hIJAwTt; on sailor=-0.19
0BUBDfQVArkOzti12QwACg41; on sanction=0.09 FvwA9Qzz5x4ECgoSEfIB+vD1; on satellite=0.00 BAIAAwIGAwMDAwH/AAAAAgQG; on say=-0.10
+g8UFAYoBvMKAgInDecTGUgB; on scientist=0.01 AwH//gEDAgID/gAEAgIAAQL9; on scrub=-0.04 +gYFAvwLC/4I+P0A/QYABQQH; on sea=0.01
BAEBAgUIAP8EBf8CAQH//QT7; on seat=0.03 /vAEFA0JCg4SAf8GCDIKBgr+; on secretariat=0.10 HfUA7BcQ6SfxFRgND+oM8vX+; on secretary=0.16
IP4K/RYDCT3vFxsWGOUI+Pjz; on security=0.00 Be743+zg2ejt5f3b39EA6Pnf; on see=-0.09 8RAQ5esgAPMK8uvy6AHfBgX6; on seize=-0.11
9hEOFvsVGPUc8/Xm+xsADA8Y; on sell=0.11 1w3s49Tw9CfWGPkK8v/gDQTn; on send=0.16 GO/2uPYQ8QnAHyo1DMsN/uEh; on set=0.11
FBHj+TzX2gzf9AYjA+r47f4N; on settle=-0.19 6RIdKeIfJ9wj7+XZ6C76ESMi; on share=0.02 BP34AgAjBPwM+AoMAPP8EAgT; on shelf=0.03
AwL/AgMDBAYAAwMLAgYBAwP+; on shell=-0.00 AAAAAAAAAAABAAAAAAAAAAEA; on shelter=0.04 B/35+AMB8wD0BAYDCAAG+AH5; on ship=-0.03
+QL/EAEKFAQRAP34+QkDDhAR; on shocked=0.06 Avn2/AIF8wcDHAUDCQIA9gED; on shoot=0.07 Cfz+9A8LAQwJBAcNBAEABwYD; on should=0.02
CgH8/QTz/An4AP/8APH8AAQA; on show=-0.00 7P4I+vsW5PPr6u3d7Qz5APvv; on shut=0.02 BQr6/QIZIPwP7AsJBvIADBEX; on side=-0.09
3BMF+esW6tbpHt319hT8BA4Q; on sign=-0.12 BxD/JgErFNgE4O8C+yT+CRkN; on signature=0.01 BwIAAQIFFf8NDP39AwYACQMC; on sister=0.01
AQEAAAIAAQEAAAEBAgEAAAEB; on sit=0.01 CQYLBxH9GRMHDwERCwwDDBAC; on sitting=0.00 AQQACQEAAP8AAP0HAQAGAAAF; on so=-0.09
7A4LCvoGGOgN8fPp9xXvAAIX; on soil=0.08 CQACAwgKBBoPAQoEAwb/AwD3; on soldier=0.16 EPMFAB/r4+LeKA0nKPoCAenv; on son=-0.07
8wcBEv4NFP0QAPnxAQ/3EQsW; on sorry=0.00 BQMABP4DAwEDBgEEAfz+AwME; on speak=-0.17 6h4WH/M/Iugz7Ozd9jP5HyYw; on speaker=0.11
+Pbt8/kB9PYHD/nm9/TqBfLv; on speed=-0.02 AAECA/4FBgAFAP/7/QEAAgMC; on spend=-0.22 2AYbONANEb8byNnI1RIDDA4P; on spokesman=0.16
BOvj+x4nARX0/AojGe0jDAL8; on spokeswoman=-0.06 +g8REgQK9fkOEfbm7h3qEycP; on stadium=0.01 BgMBAgEEBgkD+/4JBf8A/wEG; on staff=-0.00
IwEuDe0sAgceCv0NCw8CAPv+; on stand=0.02 DAkLACXzJBUbBwj9/xH+BgYV; on start=-0.16 1xQkIe4JMdodzuDB3B/tEREa; on state=-0.01
9+ztAewMAOb+9ALr9gf0+QYF; on statement=0.01 CgkB9/oAB/EG/fYN/QH9Ahj6; on status=-0.19 3wISANIQB7UG59PX1QfwAgEL; on stay=-0.07
4fsBAPABB8kBD/DT9+zpARUQ; on stop=-0.10 AgAABM/vCwbi2tr98yPo/BAG; on store=0.03 +/ABDPv+CAjnAgP9AvACBP/5; on street=0.05
1+fk1OPg3ebU7ePe6toA59zc; on study=0.07 /xL79wQL5/QE+wYXEeX6CgYq; on succeed=-0.08 9wQJDfgYDvML9/zz+gkABQgE; on sue=0.05
+/b85wsG+Q3SF/0aDub49gnk; on suffer=-0.03 /AMCBwAFAwEE+/sBAAYAAwcJ; on summon=0.05 B/399Q38BQz4BAUIBAYBAfoD; on supply=0.22
L/Lu6Av63SQBMR0/HfcE49zt; on support=0.25 PPzh6DXm3UbPODlELewP1d4e; on supporter=0.01 AwAAAAIAAQMAAwEDAwECAAEA; on surprise=0.04
BgEA/wYCAggBCQMEBfUAAAH+; on survey=0.01 Av8A/gIAAQIAAQIDAAABAAAA; on suspend=0.19 /u/t2Bjv7iXlHhro+OQN8+j1; on system=-0.03
/gEDBf0BAf0CAP4A/wX9AQMF; on take=-0.11 +wwaHRc8UgEkyvML8h4HHCNQ; on talk=-0.03 AQ0PAwobHggh/gPxByL8FBMI; on tank=0.04
AwAC/QQEAAv+AwgICQMI/f7/; on taoiseach=0.05 AfkF9g/49Q76AgELAvUKBfr1; on target=-0.12 5QAAJ+sFBNkD5ffl6wn/AgIc; on teach=0.13
Iuj14wnh/gLgAgH9GOEA6une; on teacher=0.07 CAEBAA3/+wkBBgsRDwAAAfz6; on team=0.05 +gQAC/cW6wfW/AUBAfALBQ36; on tell=0.14
Kg0N/i0zGigPExouJAUfBRAZ; on term=0.01 AwEBAgMEBQQDAgEDAQQBAgID; on territory=0.11 AA8CDAAmMAwREw8FCwMFBw/6; on test=0.04
C/v/+An19vjp8AcJDAkA9QP6; on thank=0.29 O+PRxzvkxivUEChQNs0r0sfi; on theirs=-0.06 /gUGCf4SCv4LAP35/g0ABggF; on there=0.01
8/TxAf0G8/7kEA3v9+gA+PEA; on thing=0.07 7u/m6fYA5Pfs/+/e6PYA8e/d; on think=-0.13 7RIOE/4zK/om9PL49Rb6DB4M; on threat=-0.04
+wQFCfsCAfkM+v73+QkABgcA; on threaten=0.06 Bv756wYk8w0F5/oF5wbr7OH6; on throw=0.17 Juz52hEC6Rr0NhIyB84Q9enu; on tie=-0.03
AQgEDAMOCgANAAAAAQ0ABQcH; on time=-0.08 8wYBB/P8AfEC9f3v9w35AAML; on timetable=0.00 AAAAAAAAAAEAAQABAQAAAAEA; on tire=-0.08
9QYOEfUWFfAO8/j79hQACQoU; on touch=0.03 DwIH/wYK/hP69gcJCv/5BRD3; on tourist=0.02 BQL/AgX+BAQCAwAAAf8B/gAE; on tournament=-0.00
AAAAAAAAAQAAAAAAAAAAAAEA; on tower=0.01 BQAABQD8AQMGCAMEAwQAAPsD; on trade=0.00 AAAAAAD/AAAAAQAAAAAAAAAA; on train=0.02
CgIDAAkDCwgIAgH6Agj3BgML; on transition=-0.07 9wQBAPgBA/gB8/vs9gIAAQIS; on translation=-0.03 /AMBB/wHBv4D/P7+/gUAAQUH; on transmit=0.00
AAAB/wABAAIAAgABAAAAAQAA; on trawlerme=0.02 BP/++AgB9gf/CQACB/gF//35; on treat=-0.10 6xICDPocJ+8a8/Dm/RD+ERMV; on treaty=0.03
CQv3BQgRJhAkBQMVCwH3CvwS; on troop=0.03 BvwCE/EP/wMMKQcW/wwOChQB; on trust=0.04 AwP9/gIEBAoEAwMKBfwFAfwD; on trusteeship=0.01
AwIBBAMABQgFAv/8AfwFAgAF; on try=0.04 A/wA9g/6CBEHDAkRCQEDBQgB; on turn=0.04 5fzo5OTv7+7i5gjqCwT+6uEP; on understand=-0.14
7BASI/UwGPYm7PPj+B35ERkb; on up=-0.03 AQIDBQAGBQIGAgIAAQcAAgME; on upload=-0.00 AAABAAAAAQABAP8AAAEAAQAB; on use=-0.03
8PoEA+wKB+b76uPc9wT5AAgL; on vault=0.00 AAIBBAMOBgYHBQH8/QQFBQMD; on verify=-0.01 //74FPfy7BUd8fr58BT/7+zj; on vessel=0.08
GfsC7AwC6Rb1DQkdDwMLCfvl; on veto=-0.07 +AQJD/cUGuwT7Pr09xMADA8G; on view=0.04 B/4D/QgFAQz+DgUJBf0CBAAA; on village=0.02
BP4A/QMBAQQBBAIEAgAA/f/6; on visa=0.01 4QAA4PgEANn44gwR/O0AAADj; on visit=-0.00 AQAAAQECAQEBAAECAAEBAQEB; on vote=-0.07
/AgDCwT/K/AOB/7w+R33Bxgr; on voter=0.09 Dfj+7RgVEBMCEQYMEgv8Awj1; on wait=0.10 Ivvw4in+7gEGHBQbHucC+/cA; on want=-0.01
FgYB+hwULuncE/cV+gb+Dx/8; on war=0.12 CAgM+AwBA/H2NhD/EBDvDP4L; on warehouse=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; on warn=0.14
Hfzz5hfa7hnvBwsmCusA7vL2; on warship=0.02 BQEBAQQD/gL+CAAGBQMD/gD7; on watch=0.10 /vsC/QEL/ybwDBEHB+r/A/QG; on water=0.13
BgkH6PkFBhz+Dg/0Byn+/vL8; on way=-0.23 xhsUQNVNKpAq4uTJ0zH4LiAc; on weapon=0.02 AgUABwIMCQEKCgEIBQcABggA; on website=0.00
BQEBAgUBBAMGCP4CBAEAAQED; on week=-0.06 +QQGCQASDf8PAPkA/w36BQIN; on welcome=-0.04 9O0K+QARJvr8+/ob9hD1BAEW; on well=0.01
AgABAQEBAQICAgEEAQIBAAEB; on what=-0.04 7Ab/H/Pz2b0C6QDy/A30C+X8; on wheel=0.09 CwL//xMG+hX3AAUPEe0AAvsF; on will=-0.05
+/b+BfYP9/L/9/sAAgD6BvwA; on wind=-0.04 /gMDBgAJB/sD//4AAAcAAgUE; on window=-0.04 CQkK+gcjGwkVDAkEBBUEDQwH; on wing=-0.06
AAoHCAASCwEMAAEBARQBCQgF; on wish=0.02 EgEW/gMfEekSKwwNIQf3BQ/e; on withdraw=-0.06 AwwCCwEbDfcY+P35/BX+CREH; on withdrawal=0.02
6e75Euvu993w3PHy7+IAAQT7; on wonderful=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; on word=-0.08 9RggJfgPL+AoDO789iTmDB0G; on work=-0.03
BQkLEQMNHPseFwT5Cx8HDgwL; on worker=-0.10 5wQBBugPD+4B6+cW5QT8AwUH; on worried=0.02 AgAAAAEAAAIAAAEBAQABAAAA; on worth=-0.00
AAAAAAABAQAAAAAAAAAAAAEB; on would=0.14 H/78AxH++gnxGBArEO8I+wET; on wounde=0.00 AAAA/wEAAAEAAQECAAABAAAA; on write=-0.10
7BABEe0LBuwL5PLr6wgCBRIP; on wrong=-0.12 7gEBAeIBAeAA3uzk7wD5AAAL; on year=-0.06 AQUHCv8ODAINAP0B/gwBBgkH; on zone=-0.02
APwE9gUDBPL6+fr6A/z6+wT/; one of several=-0.24 30V/bMdwYMhcpoGomGFmUWpt; other for nmod=-0.17 8QgREO1AIdkJ/fHp9Az0Fhod; other for
nsubj=0.02 CjjZMPH/BgMJGQ/+FQLx/P/n; other for obj=-0.23 1hEtKOFCLsM5w+Tw3izzETga; other for obl=0.02 C/n34wcK+CDxGgPwEAsfBt/x; other for
other=-0.05 +PkJ/ugSBfXz6gEH+woLBhAR; other for own=-0.05 8CAOAh4qEtofBekbEzr39Br+; own for nmod=0.00 /v30Fwfj/AnoAAAIDPUH9vES; own for
nsubj=-0.11 8gs2EQjzTOMdquCvuB4MBBbv; own for obj=-0.08 GP8fDttA9BgQ2u/h3OH7BvkP; own for obl=-0.10 8hsJLvYjK+Eb/vrs8ioNDykK; own for
other=-0.10 0fAjGtsPJucCFdnM4WP4JBzm; own for own=-0.02 FvMdAeAE7tAWxAXb+e0F7/7a; plural=-0.22 1TcTUuMmGqU7gbim3SwSLy48; pronoun it=-0.12
vhVrSAcSIxBI3vWiDBjeLlgZ; pronoun its=0.10 0CPlYfMzOUwjJtbuUgT4Ji1E; rank 0=0.13 GOki7R/J0UzyEfIyMdwkDhUP; rank 1=-0.03
B/MgA+3n8R8n8ukMvDnj5ckg; rank 2=-0.11 3CNB9uf/8eo45u3O4An7LSse; rank 3=-0.14 wxYl++gOEq5EueQK10rmIGEf; rank 4=-0.14
2EowN5dSWMQF5snEsU3MP2FE; same pronoun=-0.03 EkAH7fE66Q37zw/vykbiLxzf; same quote=0.02 4Pjv7/U1CvnW/uno/Prq/w85; says=0.10
LA/hASb9VRsmBfn8ThoDHwMn; served by who controls for nsubj=0.05 /PL76uYP+wgWMgkL+QkHGOoa; served by who controls for obj=-0.26
4jcjPNFbR9VOws3PvXz3Di4g; served by who controls for obl=-0.19 zxkgJNj9D8kcxcut2iYBIzLt; served by who controls for other=-0.06
Bxz4Iv0gLukA8fr08Bf4Bh0A; served by who controls for own=-0.13 riMEJcjXU6IVx+8evrLkBNg8; some before=0.15 CxX3EfYB1+j4GUnjCf4H/RIN;
spoke=0.11 Bu82/Df28zC4/7koGwsj8Av7; spoke, quoted=0.06 9/Xw4vcG+/zr+/z0Afv++Obq; spoke, says=0.17 Gwr4zhfc5zPnHis+QOkNBPDR; state's for
body=-0.11 +wkADvAGD+YD9vvv+gj5CA4O; state's for org=-0.13 7BECEOUaGOYR7/Ha7hHxDxQf; state's for organ=0.17 HPfz6h8MBR8FDhgnGPwJ/vL/;
state's for organisation=0.00 Bv4BBQgDAgECAP8EAQIBAQED; state's for place=0.01 AvLz8hPp5AzuCgsRDv0D6+3v; state's for role=-0.24
1h0JKPsjNr4w29rH5iftKCcs; state's for state=0.25 bPjs8zoFEF4NQjtDSttE4hHr; state's for thing=-0.04 /wIBAvwFAfwE//8A/wX/AgIE; subject 0
above for nmod=-0.22 0yAjLNENNfAm7+zc3TYAIhn9; subject 0 above for nsubj=0.15 IvXF/T37xFPaMyMMfNoB3+H1; subject 0 above for obj=0.06
CdwIARby9CMUFgUx88sAA/vq; subject 0 above for obl=0.08 BQoA3ffi2+gRHf0H9+IAA+v8; subject 0 above for own=0.13 7uADCDbOAM7OLygXL9wkxcnf;
subject 1 above for nsubj=0.22 L8rd0DGgxVLANkA/Tsvr3/zA; subject 1 above for obj=0.08 F/zvFfXM//TD+RsB5Nju+/cr; subject 1 above for
obl=0.24 D97Luy75pV/EWjE6P6T0w7vp; subject 1 above for other=0.10 //AT+vn87lAADQz1/s0DH/IA; subject 1 above for own=0.24
J8zyAj7WrvrpIU4ff9MB8uLe; subject 2 above for nsubj=0.09 Dfvz8BzbEggUGQQjKA4ABv/U; subject 2 above for obj=0.00 CQP0CxTn9QP6Hv/f/vb89fX5;
subject 2 above for own=0.11 KeX4+O8B5BD8EhL9G/II5Orm; subject before for nmod=-0.16 5AgLLe8rI/0b5+bg9hPqBAol; subject before for
nsubj=0.10 B/vd+ALbAs0C1w3M1/D+2ccd; subject before for obj=0.07 NQHgBT4aFy7MDzbSQdwU5+8d; subject before for obl=-0.13
Ah4JHdUCLws7yu/Q6CIFEhL1; subject before for other=0.06 +Qz0ChL1++/XFPz8DwMdAgLz; subject before for own=0.13 Cu35CkP39BP9EhP/Be4O9REO;
word ababa=-0.09 9QoCEO8TEf0N9/z7+QIACw8Q; word abidjan=0.03 AgAAAAMBAQgBBAECAwEAAAAB; word abu=-0.09 9QgKDfQWGQAM7/f0+BIACQIJ; word
abuja=0.08 FPr58Qv8/yP3EAsXFAEAAfoC; word academy=0.00 Av8BAQH//gP+AAEAAQACAP/+; word accra=-0.02 AAIBAwADAwAFAP7//QQAAwIF; word
addis=-0.01 MAEJ/Pvy9xnh7/jdEwgAAQIe; word aden=-0.08 8gcHD/QHGuoU8/j3/BUADhAD; word administration=0.13 Quvr5BkI1Q7iLhUlIgMd7OXo; word
aegean=-0.00 AAABAAAAAAAAAAAAAAEAAAEA; word affairs=-0.11 9xABC/QTHvwSAPXv+Rn0EBQM; word afghanistan=0.05 CwMBBQ8ICB0IFQUNAgcAAgcE; word
africa=0.01 AgQBBwz69xfe7gTmCQMBBQwA; word agency=0.06 BRQb+BL+GCEkGBgHFC39Awft; word agreement=-0.27 1DMZOtA3f84j4NOs2zTqJU1F; word
aircraft=-0.03 /wIBBPwHAvsDAP///QT/AwQF; word aires=-0.01 AAAAAQABAQABAAD/AAIAAAEA; word airline=0.03 Dfrz9g4a8BoC/fUeEe8H8Pjf; word
airliner=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word airport=0.14 AOno4Ai9yP/QCgISBs7/7ePX; word al=-0.04 /wIABv0HA/0HAP78/gUAAQID; word
albania=0.05 FfLh6CH49eTJDQEZC/MB3/MB; word algeria=0.10 Kf79/BX6/SXeFhb+DvcJAP7z; word algiers=-0.03 AQUDBwAJEPwK/wD6/RD+BwoD; word
alliance=0.17 MPXt3kbh6Eb5KzFJKOf1AQnr; word althing=0.05 Bvz29RHzCQv/AwoLCAQAA/0C; word amazon=-0.06 +gMGBvoHDvUE9vr4+Qj6BgkF; word
america=-0.13 9g0MEvMmGPoU+/bx9hkADA8S; word americas=-0.03 +gICBPoIAv0F+/36/AcABAUD; word amman=-0.04 +wUBBf0LDfcB/v34/wkABwQB; word
angola=-0.11 8QICAvMdJuoa9fDv9AMAAQoD; word ankara=0.13 F+7nxinK2TbbAhwoCc8A8tbk; word arabia=-0.07 9RMMGPgjIvkX7vj38CMCFQoM; word
archipelago=-0.23 3Q4ZKOErMNYv0dzZ1CcAFxkg; word argentina=-0.09 8QAdF/dOI9Id2uL81hAACxYe; word arizona=-0.03 AAEBAv8FAwADAAD+/wMAAgEE;
word armenia=0.13 NuPjwQeeABbtKhb1B/P/2u7L; word armies=-0.18 7RYJHfknLNwd7vTh8BXyFhso; word army=0.01 /QQR7i/xCtI0/fYL/xPwGw7/; word
asean=0.07 D/8C+AcXCRMXHAUNFA/9BxAN; word asia=-0.01 AAAAAQABAQABAAAAAAAAAQAB; word asmara=0.04 BwD8/Af/9Qb5BwYJBvcBAAD+; word
assembly=-0.24 1gP/BuEqH7UYwM+6uxnkGwR/; word association=0.25 IOLvzScX9FfuPy9KK9EU9O3W; word asuncion=-0.03 /AMCA/sGAPsD/f78/QMAAAAA;
word athens=0.01 //n+9hD9DhQR/fnlEwAABAT1; word auckland=-0.04 /AQDBfwMCPoBAP38/QoABQUA; word australia=-0.16 zBsSLtI9RskVxMjSvS8CKR4X;
word austria=0.04 DAwGDgorEBAF/wEQCxj8CAcI; word authority=0.07 9+7e6h3Ky8y74uz9CsT23dri; word aviv=-0.03 /AQCBP4JCPwI/P4A/wcABAQF; word
azerbaijan=0.04 CgT/AhEIBA8DBwMJCAT/A/8H; word badme=-0.03 /QMCAP8EBQAF/f79/gMAAwME; word baghdad=-0.04 AAsDC/sWF/gSAv0I/hAACQ8S; word
bahrain=-0.03 AAIEBQIGBwEFAgABAQUAAgUE; word baku=-0.16 5xUFG+waGesQ7uvg8hQCCAsh; word bamako=0.00 AQECAgEDAwQCBAEAAQQAAQIE; word
bangkok=-0.19 6goiC90PEsESz+vG2w/4CwkC; word bangladesh=-0.07 6v8WFe8lEOEf3/n09+4AGxcS; word bank=-0.08 7Bb5FfsoOfkmzvkKBUbeNh4Y; word
barbados=0.17 HOHbzwHKwivCBAH9Hub+49nd; word base=-0.05 +AMDBf0MBPsJ+/74/Qv/AgQI; word basra=-0.06 +QYFB/wJDv0K+P3z+gsABwcC; word
batavia=-0.03 AAIAAvwCAQAIAAAAAAH7AgAF; word battalion=0.08 CvgE+AwE9EfoHxQDBfD6++32; word bay=-0.01 AAEAAgADAgADAAAA/wIAAQEC; word
bbc=-0.08 AAQFBvsTEfkJAPr/+wn8BQoN; word beijing=0.01 DBL//vooJQUYBP74B/7/AyEU; word beirut=0.00 CgAIBA4PDAkLBAIDBw8ACAj7; word
belarus=0.03 Cfn29Q/59wHwDQsMCu0A9PQB; word belgium=-0.05 /AEJDPkHGfoP+f4A+g7/DQQF; word belgrade=-0.07 /w77CvkcGfsTAvv++gb/DBsX; word
belize=-0.03 /wIABPwHBAAGAP/+AAQAAwME; word berlin=-0.08 7ggPF+cxCv4X5/Xd9AYAAhEH; word bern=-0.01 AAEAAgADAQACAAAA/wIAAQEC; word
berne=-0.11 7AAREOwNA+oW6PPr7QIAAAEM; word bishkek=0.00 AwIBAAIDBAQEAQEEAgUAAwL8; word bissau=0.09 E/MA+Q7x4SbqIxEWGucA8ub0; word
bloc=0.09 Cfjw3BbK1wnv/fwD8+0R8N78; word boa=-0.01 AAEAAf8CAAAC/wAA/wIAAQAB; word board=-0.06 /AQFBvv8+vUD//34+BX9AAUN; word boat=-0.00
AAEAAAAAAQABAAAAAAEAAQEB; word boats=-0.04 AAQBAf8IBf8FAAAAAAX+BAUC; word body=0.04 Dfzr8u/r3xX1FvsAFuca+eHm; word bogota=0.01
Dg0FDQ4yHPMWAgYSBQMD//0U; word bolivia=0.15 F/n+9Q/4/CXiHCAtGQAD7/bz; word bombay=-0.02 AAIDAgADBAADAAAAAAQAAQIC; word bombers=-0.02
/wEAAv8EAv8EAP8A/wMAAQMC; word bonn=-0.08 +hQGIvYS//MT4vYF8xEACQIO; word borneo=-0.00 AAAAAAABAAABAAAAAAAAAAAA; word bosnia=-0.03
AAMBBQEJBgEF///9/wcAAwMJ; word botswana=-0.03 /QEEAQAFB/sFAP///gcABAMH; word brasilia=-0.03 /QYBCP4IBAEF+v79/woAAwMI; word brazil=0.07
C+kF3QLK79vz9QgjFP725/IJ; word brazzaville=-0.01 /AICBvsHB/oG/f71/wYAAwQE; word brigade=-0.01 4uwDAecM/OLZ3ujZ8fT/5fjj; word
brisbane=-0.00 AAAAAAABAAABAAAAAAAAAAAB; word britain=-0.07 8BsOJvEtFvsjyeUEAC4GDiAd; word brunei=-0.00 AAAAAAAAAAAAAAAAAAEAAAEA; word
brussels=-0.15 9w8KFfYcFPsV8vTn9yH9Dw4U; word bucharest=-0.01 AQECBAEFBAECAQEB/wMAAQIE; word budapest=0.09 Ef//8woC/iD0FQsSEAEA9vwB; word
buenos=-0.04 AAICA/8GBf8DAP/9AAQAAgQF; word bulgaria=0.03 BvoF+AsK9wsKCgIACQID+/3w; word bureau=0.08 Hezu5wDp5RTyEAskCvsA8PP0; word
burkina=0.00 BAH+AQIBAQIBAwMCAAEA/wH+; word burma=-0.07 9wkFC/YJDPUN+P399AwADAsQ; word cabinet=0.02 FQvh9e4HKgkfFgwO/yIP+/T+; word
cairo=0.05 GPj58Qr2+xH3GAkjCesA9/oX; word california=-0.03 AAIDBP4JBwAE/f3+/QEAAwMG; word cambodia=-0.05 +woIB/n9Ev8I9P4BAQcABgj/; word
cameroon=-0.03 CfgO6gfp8N/r7/4H+Q4D+vvp; word campaign=-0.16 9xQDGesdCOgL//Lc+Cj2ChYa; word canada=0.05 Fwf/5BcpC/cFBhMTBxD+ARIE; word
canal=-0.01 AAECAgABAwAE//8AAAIAAgMC; word canberra=-0.14 6Q0UId8PA+0c3Ozi3QgABA4F; word caracas=-0.04 9gcID/IgFvgW9f719wsBCw8L; word
caribbean=-0.01 AAABAv8CAf8C///+AAEAAQEC; word carrier=-0.02 AAIAAgAFBQADAAAAAAL8AgEB; word ceylon=-0.00 AAAAAQABAAAAAAAAAAEAAQEA; word
chad=-0.03 AgIBBAEGBQEEAgEB/wQAAwIB; word chamber=0.08 CfED7fT+7BH4FQ/v8gkO/voH; word channel=-0.02 /wIAA/4GBAAD/wD9/QUAAQIE; word
charity=-0.04 AAIBA/wCAfwAAPz6/AEAAAYF; word chile=-0.05 +QgEAtslNwIK4PPuBBoE/gED; word china=-0.08 3wv58fMVMNwH6d7b6PD8LiYb; word
church=0.05 B/oA+gv49hD9AQgMC/sBAfj2; word city=-0.01 AP8DBv4EA/78//79/wIAAwQE; word club=-0.00 /QoQAgYZDAv6BAD+CwHyBAz6; word
coalition=0.03 /Pf/7hT5AfX/FwUAE+4IBf/3; word coast=-0.00 AAAAAAAAAAAAAAAAAAAAAQEB; word colombia=-0.13 7QoJDuYhNdwa6vDs7QwADRQP; word
colombo=-0.08 9wgCCvQmHukV9PXx+RQACg0C; word command=0.10 GvYCAAf/ABcBHxQZG/0A/vDw; word commission=0.26 O7vGqxz+ryesc1ZJbbAqzdCe; word
commissioner=-0.10 6hL8Fe7s8sjo/uvc6g/5AgEI; word committee=0.06 /OsZ+A/z7y/pDwU9+esP7M35; word commons=-0.23 yxgHKdglIeEV3N7Q3Cn9BR8Y;
word commonwealth=0.03 Cvb59A779yT5EA0KBhz6AwTo; word community=-0.04 CAkGDPQBEP0Q//Xw+Qb8CwQE; word company=0.25
NNIKtz3UpRqmSzQxRaLs47TE; word conakry=0.00 AAAAAAAAAAAAAAEAAAAAAAAA; word conference=-0.24 +CcOOOkhVe0k9PPG+zTpGCg5; word congo=-0.05
/AsDD/weGfwNB/4L/hcAExQT; word congress=-0.15 8xcEF/FFDNcD6t7J6zgTCAkG; word consulate=-0.10 9xkMDwRCO/YR8PXoByEDGx0k; word corps=0.01
BQIAAgQEAgQEBAIGAwIEAQYF; word costa=0.04 CAD+AAgCAQ/6CQcKA/kAAAD5; word cotonou=-0.03 /QMBA/wFBv0E/f7++wYAAgIG; word council=0.01
IvzqBd3Y+y8b1eMr8SH869MV; word country=-0.11 AEEv/90BSAEyE+P5vAME6B0S; word court=-0.17 vjbwIMH18qfhyNrel94J9fQr; word courts=-0.02
AAECAgAEA/8DAAAAAAQAAQMD; word croatia=0.03 BQD8AgYHCwQEBgYLBQAAAgEE; word cross=-0.06 4PUU7vTy8771zPH17P8L8/3v; word cuba=0.05
9Q0H5A3z5CjgChnWBxT++gP5; word cyprus=-0.01 BQEACfYQDuwK8/7v+hUAAhwR; word czechoslovakia=-0.06 /wQGCAIPEgEK/v38/goABwUH; word dakar=-0.06
/QUFC/0MDgAO+Pr+9wf/CQkK; word damascus=0.07 AgAH+AL4Een9/AsOBxEA/O8C; word danube=-0.01 AAEBAQABAQABAP8AAAEAAQIB; word dar=-0.01
AAICAQADAgACAAAAAAIAAgQD; word delegation=-0.07 /hAPKO8S/eYV2+ERAEYGBAwK; word delhi=-0.07 +QsHDfoaFvwW9fz6+hIACxAU; word democrats=-0.00
+/8G//nu+v31AAERBvH9/PwB; word denmark=-0.04 +AcQEvwnHP4WDf///Rf+CxgD; word department=0.07 Ivf26xjs7hMWSBUAIQ4CCRzx; word dhaka=0.10
FfoC6SHy7vvzHg8GGAkA8fjy; word diego=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word diet=-0.03 /QIDBAADBv8I/f79AAf/AgQB; word djibouti=-0.06
8wYICvgMEAER9fj6+gb/CAoL; word doha=-0.06 /QQEB/sGCPoI/Pz1/AwACAUJ; word dominica=0.08 A/To5wDt5v7k/xIFAOQA7+Ls; word dublin=0.08
/fb3+vrT2QLyAP78+ewA7On3; word duma=-0.09 7woADPcVFu4S9/bt9RT5CggB; word dushanbe=0.01 AQABAQEBAgQCAQEDAQEAAQH+; word earth=-0.00
AAAAAQABAAAAAAAAAAAAAAEA; word east=-0.06 /QcFB/0PDP4K/P7+/Q0ABggF; word ecowas=-0.01 +wEGA/wGCQQF/P76/wUABAQF; word ecuador=0.18
JOrh3SXPxBXEOx45FuIE8urw; word egypt=-0.09 5SUGKgM6FxAP7ej69Qr/7wQW; word el=0.11 HP7p8xTq6iffCxUgG/UN9PL3; word embassies=-0.05
AAQDBgAKCAAKAP4AAAX/BgYG; word embassy=-0.05 KvMWKs7/C7Qc5PzY9OPeOfYX; word emirate=0.12 /Pf17Qvp6v7kGhcUFuP48OPy; word emirates=0.09
F+jw5wrUzfjoDgoVJuT/6fTa; word england=-0.01 AAEBAQACAgABAAD/AAIAAQAC; word eritrea=-0.02 BPoC8OcD/fj34QESDPMA+PYG; word essequibo=-0.02
AAMDAgAGCAAH/f36+gAAAgUH; word estonia=0.11 D/b3+QDk7iv+JBchIfPx8+AE; word ethiopia=-0.05 /xQN9t/yHMsZ4PTi/CIAEOMY; word eu=-0.06
AhgYIPU6FAMo9OsB7yHvGQop; word europe=0.01 IAT7BQcIBQH7BQgOBwsADfMP; word federation=0.18 Iuv/3D/18i8FFxcdKN4Q/NnB; word fiji=-0.02
AwEKDPP/HPUYCgH3AAQAAwUA; word finland=0.12 B/bw6P7h1C3r/f/+++4A6uTh; word firm=-0.04 3xIfF/MjBQn26urr1u8EHAsR; word fleet=-0.12
5RIP9OYTBu3v4/Pk6f4LCAM1; word force=0.12 M+vN4AO5DSHO6SIxMf0MwMPI; word former=-0.03 AAUDB/sDCgAK+/3//AcBBQEH; word forum=0.22
L+vw2R7p0ijJHSwuL+gb4vjb; word france=0.00 9x3fCQUZ8hj7M/z+DzEQCQYK; word freetown=-0.02 AAICAwACAwABAP8AAAQAAQMD; word front=0.17
I/gO9TDp9hjsGBg0Iu8m+Ova; word fund=-0.09 2Av3BswK9sbKzOXm0NbxCe3+; word gambia=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word garrison=0.12
FvAM7P3Z2Bv7IyFGHtvz7unZ; word gaza=-0.01 AAECAQABAAABAAAAAAEAAAEB; word geneva=-0.15 /g0PEfIXIPoc/Pvq/B74DxYU; word georgetown=-0.01
AAEBAQACAQACAP8AAAMAAAEC; word georgia=0.07 JP39/QL08gLjEgspDvX/8vf9; word germany=-0.00 3uX07PX5Iwn9+evc6xoB+/cN; word ghana=0.03
CAIBAgsCAwMFBwMOBgMAAgMD; word gibraltar=-0.00 AAAAAAABAAAAAAAAAAEAAAAA; word goods=-0.03 /gICAQAGBP4DAAD9AAX+AgQC; word google=-0.10
8wQADPULBO0F8/js8gX+AQAG; word gothenburg=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word government=0.14 DQfr5iUO7zYjMDASZBIKAvjr; word
governments=-0.33 sUMYUt4yTrQzksWZsCneLzA6; word greece=-0.05 ABoBC/EbJt0d2v4C6wP/C/sU; word greenland=0.02 A/39/AMD/wQCAwIHAwMAAQIA; word
grenada=0.04 BAAAAAQCAAcBCQIHBQAAAAD9; word group=0.08 M+71/R4P8SsrCSU2GSb4Efjd; word guard=0.11 H/L75B4rGin6QR4iHP0dAvH8; word
guards=-0.03 /AMABAAIBgAIAP3+/gEAAwMF; word guatemala=0.09 F/cF9xTq8xn4CxAyEvsAAP4C; word guinea=0.08 DPcNBBHY6wsCHhf4Ef/+9PzZ; word
gulf=-0.06 +wYCBP8JCAAF+/v6/QwABQUH; word guyana=-0.09 9wYIDfoHG/oi+f3y8RwADhD8; word hague=-0.03 AQIDBAEFBAEGAgAA/wYAAwQG; word
haiti=0.10 GQEI9g0YBSDfERkrEfEG8wzo; word hamas=-0.04 9AYACvoAAPML+/n79wH+BwYF; word hanoi=0.08 GvgA7x4C9xX0GxEbF/EA8/wA; word
harare=-0.07 +wYFDP8LCvwJ9vn7/A0ABwsM; word havana=0.10 APLw8gre9AfrDBAM/ukQ+Pz0; word helicopters=-0.00 AAAAAAABAAABAAAAAAEAAQEA; word
helsinki=-0.00 AAAAAAAAAAABAAAAAAAAAQAB; word her=-0.33 zQc1QL0oQcJg6b3FvR33GiNC; word hodeida=-0.00 AAABAf8BAQABAP//AAEAAAAB; word
honduras=0.09 EfHz1Qcc8v727R8aG+v88+3f; word hong=-0.06 /gUGBfgKCf4K/vn4/QoABgQO; word house=0.01 /gYJAh0fF0kYIxQe/AUNCCAg; word
hungary=0.12 FwEFBkHzByLjHCMiJuP+Av4D; word iceland=-0.06 8g0FCvkfGAIQ9QLu+xP3CxoT; word india=0.01 8f0FBOoYCRP+1wUL8hv0Cusq; word
indonesia=-0.09 8P8lGvML1QL6+eDe5y0HGw/7; word institute=0.13 H+3z4/7szx3tGQwaHewM8trp; word interpol=-0.05 /AQBBPsCA/0C+/z7/wIAAQEB; word
iran=0.14 Ivb08Bfz/z3zWykaJ/b/5vsA; word iraq=0.02 DhXv/CwZERADEA/49BIQA+we; word ireland=0.01 +AcI+wUbExQZ+v/++gsGBPwT; word isfahan=0.27
AN3WzQCwrQC8/wUJ/rgA2dm5; word islamabad=-0.02 /A8DD/UDAf8I9QD2+hAB/wEB; word island=-0.21 3iH6FepCULJJ0usN0TD0MydT; word islands=-0.11
7RACF+AEA/MG9+/t9wIADwAX; word israel=0.14 KwH49CcBBwX5FylWNvMD5vr7; word istanbul=-0.08 +wcEBQAPCQAP+/jw9g0ABQkP; word it=-0.03
2CY0CfxKQswn2hm40hzbCSlA; word italy=-0.27 zB8zO65MMqRKqsW6skcCHDAE; word its=0.01 FxMF4eMpABUbxvws+CAMFAjl; word itself=0.04
8vAJCPkED9T7GAD8DQ74/+36; word jaffa=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word jakarta=-0.08 +wcECfkTC/MJ/v7z+w0ACQgK; word jamaica=-0.12
3RUUIPQUHewj3+rw4w/uEywH; word japan=0.07 FwP3/SIRCi0KIRc+Cg8B+ukO; word jeddah=-0.00 AAAAAQABAQAAAAAAAAAAAAEB; word jerusalem=-0.08
+AcDCPsOEvcI+vj6+Q8ABggR; word johannesburg=-0.02 /wEBAgADAwACAAAAAAQAAQIE; word jordan=0.13 Gv4D8xz/7zP3HRQmGAQB/fjw; word junta=-0.01
9hb4AuXHEeoH9PPP5Bft+Pjs; word kabul=-0.02 /gECAv8FBf4D/v/9AAEAAgMC; word kalimantan=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word
kaliningrad=-0.01 AAEBAQACAQAC/wAAAAEAAQEB; word kampala=-0.01 AgQBBAIIBgEGAAECAgIAAgEF; word kashmir=-0.01 /wEBAf8CAwAB/wD+/wIAAAEB; word
kaupthing=0.20 A9zV4TK+zg7IDiQfG9wA087K; word kazakhstan=0.07 //L58BDk3fz0EQ8SD+8A9fT0; word keflavik=-0.04 /AUDB/kLCfwJAPv3+wL+BgYE; word
kenya=0.07 DQEO/A0IGBwbBhIQDRIBFxAA; word khartoum=0.14 Iujs4w7Y8AHWIB0JCPMA6f/l; word kiev=-0.03 AAIABAEMCQEE+/4B/ggCAwAE; word
kingdom=0.20 FeXWyv+BxgWxNwYTL+ka4tzO; word kingston=-0.11 7woKGOcRHPAe6fHk6hsACxUY; word korea=0.13 Jt745zTs4SbQIyVCIt//6wYD; word
kosovo=0.05 A/v8+ADy8QX6BAkDBfQA+vf6; word kremlin=0.13 C+Xp6AvDugXtCAf9EL8F6Nzn; word kuala=0.06 D/gB8BH+Awv7DQ4cDgAA+ALw; word
kurds=-0.02 /QMAAv8DBQADAP0AAAIAAgAC; word kuwait=-0.08 ARQUG/sXGfAe++7//hb8ERcI; word kyrgyzstan=0.18 DNjj0Q/S1BDY//oCA9EA2M3h; word
la=-0.07 +P8HBvwEHugI8vj19AcGCBj3; word labour=0.01 7f78Ae/v7eHs9/Dh7eTy9Pf4; word lagos=0.00 Cf0G9hD4+wjyBwcMBwkA+vv8; word lake=-0.01
AAACAQAEAgACAAD/AAIAAQIC; word laos=-0.02 /gMBBP4CAgIE/v0B/QUAAwEE; word latter=0.16 FPIC9hj+9iH2GhU2GfEE8/fz; word latvia=-0.09
7woDFf8BB+4B9vHo8RwADQwB; word league=0.02 0xkZE+MjFeot+QQFChz19/sJ; word lebanon=0.16 IvIA9gr57knrMCQhJNf96fPm; word legation=0.05
CgkJB/sb8BL+GRQEA/IRB/QT; word leticia=-0.09 /wYHCgAYFv8W9f3wAA4ABgYO; word liberia=-0.00 AQEBAQECAQEAAgEDAAABAAEB; word libya=-0.12
4AcSIQwaI+0u4evw3h4BHiL6; word lima=0.01 CgIDBQYOBgEHAP7+AwABAAgL; word lisbon=-0.03 /QUICAMeEAUPAAH+/gMABgsP; word lithuania=-0.01
EfUD7unt7Qvs//b3/wEB/PL/; word liverpool=-0.01 AAICAAABAQAAAAAAAAIAAQAE; word ljubljana=0.04 CQD+AAcAAAgBBQYKCAAAAAAB; word lodz=0.23
EODi2RXQ0yrSFxkkFeUF5drO; word lome=-0.04 /gQCBv8HAfwG/P4A/QUABAcE; word london=-0.00 IRIO/QE9KxIOFBj7DgT1EgU8; word luanda=0.00
AAAAAAEAAAIAAAAAAAEAAAAB; word lucia=-0.00 AQAAAQEBAAAAAAABAAAAAAAA; word lusaka=-0.03 AAIBAv8IBQAFAP/9/wQAAQMD; word luxembourg=-0.03
AQIBBP4EBgEF/v/8/wQAAwQF; word macedonia=0.13 JfTk8h38Bgrq9xXmE9X/+f8I; word madrid=-0.01 AwIHDQEMBAsE/wH+AQwBBgwP; word magazine=0.06
EPfy9xMD9g0BEAEZDvEKAwPt; word malabo=-0.10 AAgPDPQQD/0c/frw9BMACxAV; word malaya=-0.02 /gMCAgADBP8A/v//AAYAAgUC; word malaysia=-0.02
AgH3Hfns7/YD/vgQ+/EMDe4L; word mali=-0.08 9wYKEfgaHPgU//n39xoBDggP; word malta=0.09 K/r06x/z+iTzJgwSEvH6+fwN; word managua=0.12
GP3w7gz29iwBIhcsHPMA/Qnt; word manchukuo=0.00 AAH/AQUR/QAMBf/7/QkABwwB; word manhattan=-0.00 AAAAAAAAAQABAAAAAAAAAAAA; word manila=-0.05
AAUJB/4VFQIQAgL5/BIACg4L; word marines=-0.02 /QIBAQACAgADAAD+/wP9AQEF; word market=-0.16 7hEEG/c1IeEf+PXh9SH2EA4X; word mauritania=0.08
Cv7/9RX+/BXwDwwXC/0A+PX0; word mauritius=-0.03 AAQDBQEKBwIFAAABAQUAAwIE; word media=-0.08 +AUIB/8KA/EC+/v0+gL/AwkJ; word
mediterranean=-0.03 AAMCBgAGAgAHAAAAAAQAAgQD; word mekong=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word member=-0.16 7QYRFOcQEOsK8fPq9x0ABRcc; word
mets=-0.05 +gcDCfgKCPsJAP3/+wj4BAcK; word mexico=0.02 /QgOBg8XGwsSBgkPChj/Bxf5; word miami=-0.05 +wUFCfwNCfkJ9v34+QkAAgkL; word
microsoft=-0.18 5AcCDN8DE9YH9PTg6Q3yAQAe; word military=0.02 /vz/Aw0QEQgDCgQLBQ8DCQYM; word militia=0.03 BwL9/wMEAwwDCQgLAvkI///+; word
ministries=-0.02 /wADAwADBAADAAAA/wP/AgMD; word ministry=-0.01 JRbrIA3HJh0e6QzKADDwRjcr; word minority=-0.07 /AcBBPkVDPUDAPv3+w35BwgK;
word minsk=-0.07 +QcECfgHEu8L9vnt+Q4ACAQH; word missiles=-0.00 AAAAAQABAQAB/gAAAAIAAAAB; word mission=0.21 Kfjj3ybl0CnoPTU+D8gb69HY; word
mob=0.15 AOz45zD/4x7zCAUwANMU/unf; word mogadishu=-0.13 6gIBAd4FCusC4u3c5AIGAQsO; word moldova=0.10 GPwH6w0D5RX7JA4gHvv47vb2; word
mongolia=-0.01 /wAAAgEEAgEBAAAAAAEAAQAB; word monrovia=-0.00 AAEAAAAAAAAAAAAAAAAAAAEB; word montevideo=-0.01 AAEBAQACAgABAAAAAAIAAQEC;
word morocco=-0.15 4AQQJN4TEtUp5vDT4hEABhcd; word moscow=0.00 2wcTCQ4THB8d+QUmBB78Fxcf; word mosque=0.01 AwAD/gYDBQQFBwQIBQP+AwP8; word
movement=-0.05 GCH4DAXW++wM1wIE+AMBIwQd; word mozambique=0.10 E+sA8Rn15BYFFAIaG/EA9Ov0; word munich=-0.05 /gYDBQAUDv4KAP/3AAsACAYF; word
muscat=-0.00 AAABAQABAQABAAAAAAEAAQEB; word museum=-0.08 8gsHCfICAPUA8fjy9QD/AA8C; word myanmar=0.01 DAsFBgwdGREYC/8RCQ4BDQ3/; word
nairobi=-0.02 BgUFAAUMBgQEAgMGAwkAAwYG; word namibia=-0.20 4h0fJvkPDOEo1+Hf8TACDgoa; word nanking=-0.00 AAEBAQABAQABAAAAAAEAAAAB; word
nation=0.01 IQ4OFBAxIg8SExImFhUADxoL; word nations=-0.04 B+wf9PYHGfwv8/32FCD+CgYS; word nato=0.01 DxT/B/zs8RkK6fff/Ab7FP0O; word
navies=-0.00 AAABAQABAQAAAAAAAAAAAAAB; word navy=-0.10 8AYF8REv/OUV3/fv7wLvE0As; word neighbor=0.03 6wH0AwAEAgoB+PwDDAEAAuwI; word
neighbour=-0.05 Ewb0CvgoBNkX8QQXCfYO+w38; word nepal=0.06 Cv78/RMEBxP2EQYPDQgAAPr8; word netherlands=-0.07 +A4MDv0gEwEX8/j+9AwCDhAR; word
network=-0.04 AAMDBvoECvoAAPz1/Qb8AwcG; word new=-0.09 6QkEG/cJDe4h/fDu+AkAEQcC; word news=-0.01 AAEBAQADAgACAAAAAAMAAQEC; word
newspaper=-0.27 yh//KMkVCdISwt651CYJByMh; word niamey=-0.05 9AAGAPoAGPsUBvvy/A4ACg4A; word nicaragua=0.14 CgTz9zTt7w/gFg03DusG/f3/; word
nicosia=0.05 DAICBAwJBBEDEQwODQMAAwQF; word niger=-0.09 8QcCCvUeDPgQ/vv09hEACAgK; word nigeria=-0.08 DPoEKu79N+sbAe7m+CsDEQky; word
nile=-0.00 AAABAQABAQABAAAAAAEAAAAA; word north=-0.05 AAQCBgAGCwAGAP0B/AQABAII; word norway=0.06 EgsHARoSCxYSFQslEf/7CBMH; word
nunciature=-0.01 AAABAAACAQABAAAAAAIAAQAA; word oas=0.05 CPwB+QsE+Q8ABgkLCAIH/QP5; word ocean=-0.00 AAAAAAAAAAABAAAAAAAAAAAA; word
office=0.03 NATa5xf+DAj1CRf98yTu5OkS; word oman=-0.07 9Ab4/vIYCt3+6fPs9///+/4J; word omran=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word
ontario=-0.02 AAICAv8EAgACAAD+/wQAAgIC; word opposition=-0.01 0gsYDe8iB/oh1gHbBgIcGBcm; word organisation=0.19 HNv52Qjq1+3a+TJsFvcS6ODM;
word organization=0.24 SNXh8S6/yzrkQEM6UtwC28fG; word osce=-0.03 /gMABf0HB/wB/f4A/AYAAwIG; word oslo=-0.06 +wUDCvsKDP0L+fv6/AoABAYG; word
ossetia=0.09 GPHz6BHTABPuFBYkFeUA+vH8; word ottawa=-0.13 6QEBAvINA+QE5vDw6gIAAgAB; word pacific=-0.03 AAIDAQADAgAD//78/wEABAYG; word
pact=-0.04 AwUFAQISDQcQBAMAAREGDxAJ; word pakistan=0.14 I/nt5wb6ASTmIhVJHQQC8gz1; word palace=0.14 /u/s6BTX1wvk/wsXBuAG6eXf; word
palestine=-0.03 /QQDAwADBf0CAP/+AAYAAgIH; word panama=0.01 AAEB/QEFAgIDAQMGAPoAAQIC; word panel=0.06 CvYC9BII+Ar4EAcPDfgK+/X0; word
panmunjom=-0.01 AAAAAAABAAAAAAAAAAAAAAAA; word papua=-0.15 4hUEHN8UG9YP4eni4yoABQUg; word paraguay=0.18 JfLw2S7c1z0ENS4hKur76+fq; word
paris=0.02 5RTw8fQK4/joFezqCZ7+5/vw; word parliament=-0.19 3CwFNuJmFOQw29Oq3Ab3KB5Z; word party=-0.02 2vL/H/nt+gnr2/no3xce8BMR; word
peking=0.03 EgkR8AT7+xQC9hYKDvcB/ukE; word pentagon=0.00 AQEAAwPxAf8B/v0GAgQCBAcB; word persia=-0.15 8Q4OE/MlIOQZ7/To6xoAERAb; word
peru=0.05 9QD+DQYXAh8O9gMbBfX9/fcD; word petroleum=0.01 AAAAAAEAAQMBAgEAAQEBAQEA; word philadelphia=-0.00 AAAAAAABAAAAAAAAAAAAAAAA; word
philippines=0.02 AwEAAAcdAwsEBwQGBQQAAgP9; word phnom=0.02 BP8AAQEBAAMBAAMEBQAA/QD7; word phoenix=0.29 DdfTvQeeuAO9FggSDcQA1ci7; word
pinotage=-0.03 /wIDBP4IBv8F/gD8/gb9BAIE; word planes=-0.04 /wICA/8HAwAE/////wb+AwMF; word platform=-0.06 +gcDDPkAAPIA9fzz/wgAAAIJ; word
poland=-0.10 8hMCBwcpM+406/Ly9xcAGikZ; word police=-0.00 AQABAAAAAAEAAAABAAAAAAAB; word population=-0.07 /AYHBvsVDPoJ/f30/Q78Aw0N; word
port=-0.18 7BEKF+MYD94l6fHc6Rj+Fxoa; word portugal=-0.11 1AXyAs/m98Peu9CvxgcBBgLw; word power=0.09 CgD5AAz3/BT8DwceDPcI9f7w; word
prague=-0.14 8gcQFPUhGO8W8vnt+BQADRAJ; word presidency=-0.24 4iUVFPNIOs4v6+DV4yz4Higw; word press=-0.04 /wMEBAAGBf4G/v//AAb/AwUH; word
pretoria=0.12 IPzy7STu/TPyChlBFfQA7e/3; word pristina=-0.03 /gIAA/wFBv0C/vwA/QP7AgED; word programme=-0.02 Bvz8/wgNFQYCAgcEAhf4+gb/; word
province=-0.01 AAICAgAEAwADAAAAAAIAAwIC; word public=-0.01 AAEBAQABAf8CAAD/AAH/AQEB; word pyongyang=0.16 HP739S/7+hbkIxhKGu8E+P/y; word
qatar=-0.03 8QEDD//w5Ajy+PwGA+kB/Oz3; word quebec=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word quemoy=-0.01 AAEBAf8CAQAC/v/9AAEAAQAC; word
quito=-0.06 9wUDBfkMDPgM+/j5+QoAAwUO; word rabat=-0.00 AgABAQEBAQEBAQAEAQEBAAD/; word radio=-0.32 xSU2NNQxTLEpt8rEyF3wKzBh; word
rawalpindi=-0.01 /gIBAgECBAEBAf/8AQMAAgMA; word regime=0.04 DAEOARgRACsCEgwc/w0QAAUS; word regiment=-0.13 7w4AEfsgFO0H9fLq9xX+BwsZ; word
republic=0.34 MMTFxGeRoX/BVl1ybcILta+9; word resistance=0.04 EwEA5+Ig+/j+DwgVFAXvBPX8; word reykjavik=0.09 DvTu6QPv6RjhFw0CEuoA7+ry; word
rhodesia=0.07 EfgF9BTs8gH3DQoOCusA8vbs; word river=-0.02 AAEBAQAEAgACAP8AAAMAAgIB; word riyadh=0.01 DQsLBRoYBhMZEAYUAgsACwMT; word
road=-0.01 AAEAAQACAQACAAAAAAIAAQEB; word romania=-0.03 AAQEAv8KBQQE/AIC/gUAAwUG; word rome=0.07 /QQCBhMODhkMDggVDQ0ABwQG; word
rumania=-0.01 AQAAAwEHBQIDAQD+AQL+AggA; word russia=-0.18 tyQdKuUvItMx3tHYrk3+KAIq; word rwanda=-0.04 +gMFDPsUBvsM+/r5+gIBBgkL; word
sabah=-0.01 AAEAAQAEAQAC/v///gIAAgID; word salisbury=-0.09 /wcJDvAUD+oN9fbx9xL8CwMM; word salonika=-0.01 AAEBAQABAgAC//8A/wIAAQEC; word
salvador=-0.07 +QgIB/kLDvQM/fv3+Qz8CQwJ; word san=0.01 APv69wz3+f7yAAAEB/IJ+vf1; word sanaa=-0.11 9QwBE/4oGfMc+fnb8wsACwcZ; word
santa=-0.01 AAADA/4EAwAE/v7+/gIAAgEB; word santiago=-0.03 AAMFAwEKB/8EAP4B/wUABAUI; word sarajevo=-0.00 AAEBAAACAQAAAAAAAAEAAAEA; word
sea=0.06 KfTy9/7p6BzfAP4OF+wP8O3k; word secretariat=0.04 EgcB+hkSEAsCFwQKAPv0DvYN; word senate=-0.07 /xACJgL//ej83QEF8vn4BQv6; word
senegal=-0.04 GhUMB/8pDuElAvsP+wv+AwoJ; word seoul=-0.05 /AUICfsQDPwJ/f78/A0ABwoJ; word serbia=-0.00 AwP/AQMC/wUEAgMFAv4DAgUG; word
service=0.06 FfQH/fr86/b3Av8rBO0B/933; word shanghai=-0.00 AAABAQAAAAAAAAAAAAEAAAAB; word sharjah=-0.01 AAABAQABAQABAAAAAAEAAAAB; word
she=-0.28 zQoLSNgDI8oPyM7C1BHrJBYc; word ship=-0.05 /AQDBf0LC/8FAP/5/w39BAIF; word ships=-0.15 3RQGF+wCAuMC/u796AbrDhog; word shoal=-0.03
AAUABP0HBfwF/P35+wYAAgYD; word siam=-0.03 AAUBBP0HAQAG/v8A/gYAAggE; word side=-0.10 8A4KFP8gIPkY+Prw/BEAEBAV; word sierra=-0.02
/wICA/8FBP4E///9AAQAAwID; word singapore=-0.11 8AMQBPEKItUN9e3V4/EBFhj6; word skopje=-0.02 /wIBAgAEBP8D//8A/gQAAQME; word slovakia=0.02
BAEBAAYDAQUBBAMGAwIAAAEB; word slovenia=0.04 EwLn8xQN4xTwGRwXCPUAAAD2; word sochi=-0.02 AAABBAAFBAAD//3//gQAAwMC; word socialists=-0.21
4RYNJuAGHM4n3+La5BfuBAQT; word sofia=-0.01 AQMAAwAEBAEDAQABAAMAAgIC; word soil=-0.03 /gEBAQADAwAFAAABAAUAAwIC; word somalia=-0.01
8/IhCxPP7h3s7vjN/t0ABefj; word somaliland=0.16 BOnz0wPf4ALWBAMGA98A6NPE; word spain=-0.22 6AsMMM4YKLYZ3+LS2RsAGwof; word square=0.06
AP37+AD5+AD2AAAAAPUA/f36; word sri=0.04 Bv4BAggAAQsABgMKBwMAAAD2; word staff=-0.01 AAEBAQADBAADAP4AAAL+AQMA; word state=-0.11
4xUW/O9LSqMSEvnq9h/sJxAQ; word states=0.09 Ew/q4T7l8+zDIhYZI9QK8fAG; word station=0.02 CwP79gQK/ggJCgEOBgAG/fz1; word stockholm=-0.03
/gUECfwEDfwJ/v/5+wkABAIE; word strait=-0.01 AAABAQABAQABAAAAAAEAAAEB; word street=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word submarine=-0.05
/QQFBf8SAvgG/f3/AAYAAwUH; word sudan=-0.01 /gL88QPwBR4S9wQW/fcHBwD5; word summit=-0.27 1RcNM9EWN74R4uTP6jbvGh4p; word suriname=-0.14
6AEVAOYEAt8C5+zc7wEAFxUC; word suva=-0.04 /wMFBQAIBgAJAP37/AkAAwYF; word sweden=-0.07 7hIFE/YUEQMk9vnu9BH/DgUY; word switzerland=0.08
Gv4A9BEIAx37Gg8fEPoDAQAI; word sydney=-0.03 AAIBAwAFAv8CAP/+/wQAAwID; word syria=-0.09 7x8GJeUvPN0b6e/g/CbuGiAt; word tabriz=-0.00
AAAAAAABAQABAAAAAAAAAAEB; word taipei=-0.12 5hMaIOgiHdYf9une4iT5FB0k; word taiwan=-0.15 5hIXGPMmKe0k9Oz68xH8FRYI; word tajikistan=0.03
AgEAAAYCAwYABAIGAQEAAAEB; word taliban=-0.05 +QUAC/sLCPgJ+v75+QMABgYJ; word tallinn=-0.06 /QkJBPkSCvwR/vv49xAABggJ; word tanks=-0.01
AAAAAQAAAAAAAAAAAAEAAQAA; word tanzania=-0.00 +Or75xMIDB0BLBHv/g36/QPs; word tashkent=0.02 BgH5/P8CBAfzCQUMBwAC+Qj9; word tass=-0.03
/wMDA/8FBv0FAP4A/gX+AgMD; word tbilisi=-0.13 7g4MGfAbCu8a6vfh8BwADQwK; word tegucigalpa=-0.02 AAIBAQABBAABAP//AAIAAgIE; word tehran=-0.02
/f0DAQj79gca9QTuEvoA+PL8; word television=-0.30 ySshOONTQrIrwtOz21f5GTlI; word territory=-0.05 +QIBAgEGBfgD/f33AAX5AgQE; word texas=0.06
APn88gDu7ADtAAAKCPMA+/b5; word thailand=-0.13 3AMSA/YGBNj92err4QH+/wQF; word that=-0.02 1/XvCu/F4wLi0u/W1s/z8eDz; word tigers=-0.03
/wIABP8GAwAFAAAA/AT9AwMF; word timor=0.08 HPkB9gYF6xv0HxAfEPAA9wTj; word tirana=0.02 AwAC/wMBAwgDCQIDCPoAAgED; word tobruk=-0.01
AAEBAf8DAgABAP8A/wMAAQIB; word togo=-0.08 +QEFDf8WEPwOAPr9/BX+BwMP; word tokyo=-0.03 DQ0LCQYcIfUNBAL/Aw/9Dw8P; word toronto=-0.09
/QkHEfsVCwAN+/3y/g4ACQoO; word town=-0.00 AAAAAQABAAABAAAAAAAAAAEB; word trawler=-0.09 AAYCCv4PEfwR/v78/xIABwoL; word treasury=0.09
FvP+6gDh4Bjr+w0cAvL96/n1; word treaty=-0.37 qXo6VYFneJM7q52Rn2TVN2Jx; word tribunal=0.08 GgD3+gAAFA4CDwgoCOkDCfjj; word trinidad=0.12
MPfx5yrk7iTpJhMwG8oA6OXs; word tripoli=0.01 Afv/+AgNBwgFAwwICAsA+gcO; word tulsa=0.07 Bvb58Arh8v7sBv4QCesA+/jz; word tunis=0.02
BAEBAQYCAgQCBAH/AgEAAQIC; word tunisia=0.02 BQEBAgMDAggBBgUHAwEAAQH5; word turkey=0.04 4RLtEgAa6BD34gZD/SsB+Pnz; word turkmenistan=0.01
BAIDA/8JA/8DBQQCAQMAAwAA; word twitter=-0.09 9wsHB/8HDvUP9fr0+hH+CQkL; word u.n.=-0.10 /AkIEvoNEO0P+Pn0+xL/CwkR; word u.s.=-0.12
+gkIDvkdGvcV8/n7+BIACxIM; word uganda=-0.10 9Q0MHfcwI90h8u/i7xUEDhwG; word ukraine=0.03 CwAB/xYE/BQBDwgVEAP/+wQC; word un=-0.05
/QYECvsIBvoE/vz+/Af8BgIH; word union=-0.04 AwEjKBodGfYS3d3p3UEDETMN; word university=-0.04 BgAD+wYDCwUEBf0CDPPzCwH8; word uruguay=0.11
FAkL+Sf09Pr6GxcXHe4D+AoB; word uzbekistan=0.03 DQIABAYGFRAG+/4DAf8ECQEV; word vancouver=-0.07 8QMGCvkUD/gH+//p8Q4ACgUT; word vatican=0.04
BgD/AQcCAQwBCAUFCPgAAQAB; word venezuela=-0.07 7gP5+P4AEfYP7/UL7gcAFRP8; word vienna=0.00 Bf7+AgIDBgYBBQAHBAkAAAUH; word vietnam=-0.13
8hklGuUtIPId89/k4RMBHiwR; word vilnius=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word warsaw=0.11 CPL78Afg5QbXIhQACesC7ALc; word warships=-0.10
/QgEDv4RD/EM+fr4+xX6CgwP; word washington=-0.06 KxsGEhQ3MO0OJQbqERL5AxdM; word waters=-0.01 AAEBAgAEAQACAAAAAAL+AgEB; word website=-0.04
/gIBBfoECQAB/v35/gH+AQME; word wellington=0.01 BQEBBAQNBAgFBQMI/wQAAgIF; word which=0.21 afQT0R/pwRLabyQ3b+A87ezb; word who=-0.34
xEAWRLo8Y9Ysx7+mxjTuIT5V; word whom=-0.10 +gcCCvsSGAAK//76+wz8BQ0N; word whose=0.21 Iwzx9C8fF2cOIjY/P/wWFxoc; word wikinews=-0.01
AAEAAQACAQADAAAAAAEAAQIB; word wroclaw=-0.00 AAAAAAABAAABAAAAAAAAAAAB; word yangon=-0.01 /wIDAgADAv0C/QD+/wIAAQED; word yaounde=-0.11
8/4GAu8EBe0A1fLj8Q0AAPoE; word yemen=0.02 E/n3CvwFBR31FAwWDOQX+PMT; word yerevan=-0.05 +AkNBQIODfUR+voEABMABQsN; word york=0.00
Cvb89gUD8gj2CwMGBP4A9/z0; word yugoslavia=-0.18 1AYZLeMtMc8g1+bg60MAEQkC; word zagreb=0.01 AgH/AP8AAQH/AgABAP8AAAAA; word zambia=0.08
F/zn9iMBBBXkIRP/IfMC/OMY; word zealand=-0.04 AQX/CPUYCwAIAv8BAQkACAgM; word zimbabwe=0.08 FfcB+BX7/A7zEgcCDgIA+e3y; word zone=-0.01
AAECAQAEAwAD/wD/AAL/AgMB
"""
BIAS = """
-10.1 35.7 15.9 25.8 -8.6 30.1 40 -20.6 29.6 -29.1 4.2 -14.4 -54.9 15.2 -12.7 41.9 22.8 30.6
"""
OUT = """
0.00105 -0.00149 -0.000925 -0.00153 0.00123 -0.00212 -0.00144 0.000909 -0.00143 0.000822 0.000577 0.000941 0.000419 -0.00159 0.000683
-0.00159 -0.000765 -0.0017
"""
