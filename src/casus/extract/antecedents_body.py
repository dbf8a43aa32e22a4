"""What each sign of the antecedent of a pronoun of a body weighs; written by `training/links/pronouns.py`."""

from __future__ import annotations

WEIGHTS = """
0 back=0.18 VPEKfxPi9DKw70YvJrFBxs3R; 0 back as appos=0.13 UR8/6AQPPhIVHfInJ+wFDfoD; 0 back as compound=-0.06 4wUI4uzcAfwM9Oju9fPkBx8y; 0
back as nmod=0.08 Egge++0TOcMM/PEYOcYCHPj8; 0 back as nsubj=0.15 97nZC9fu0iDPJUUgGewj5NKI; 0 back as obj=0.21 St3/EwzY9EjGSUEcA+Jh59vJ; 0
back as obl=0.03 QQkb7wYP8j38HAgxGenjBhP1; 0 back as other=0.05 MNHZ8gOz4DHqDyUBGhT84dL2; 0 back as own=0.14 4tEg8AbZL/zy8ywJ/ebEF+jr; 1
back=0.07 BBX4+/vHMv0LJR089JohFcwD; 1 back as appos=0.06 +gT+Fx7vCfgBJhEeDPDy+ATw; 1 back as compound=-0.20 9i7i58oR0P4l2faw5DTZFyr+; 1
back as nmod=-0.12 /PkM4yooEPgZCO4B8AUPFQ/8; 1 back as nsubj=0.10 BiAk9vrvZhr3BwwH7vkZ18PW; 1 back as obj=0.01 W+v36dox4O3g7PIBCeIf/8DD; 1
back as obl=-0.13 3fP6AgUfGqIA/x8H9QTE/Q0M; 1 back as other=0.14 KfgcOQHdABPb5xDuIe8Ozunh; 1 back as own=0.01 9w4S6RYDAhYE5BfdyBPlCP4R; 2
back=-0.14 +hvq69IQIPAG/cf06hbCKigc; 3 back=-0.15 3SwDqsFiBLsyzNTZ40HHCB8S; 4 back=-0.18 IlXxr9NR/NQ5xd2121zKXjZJ; 5 back=-0.18
IH/01r9q88x/184Jy3+tSSgH; another by grammar=-0.12 IDqByewnpwM2udXnwhP8YEZH; apart by quotes=-0.04 xRAa9uwiGA8B7RAaFBgK+iT+; apart by
quotes, inside=-0.22 5EHds6NEvKY61rLcojybR2VF; appos for nsubj=0.06 7B4WIQf3KNEQ6grmDPYdCu/n; appos for obj=-0.05
Dw/49gcfC/X37wO+A/P68vPi; appos for own=0.11 KfAsEAgOGCodLxoKITEB+QP6; as appos=-0.13 +R0IBwQg//kK/wn6+wn+EBX5; as compound=-0.10
9fn6/fQS9PQA8v339A//Ex3k; as nmod=-0.16 4yIR4exd7eFZ5tW20FAPXiMc; as nsubj=-0.17 4Tr4IrksCttS5Ozqx0e8VUwU; as obj=-0.16
3EXy1NYbDvIZ3+3z6WLMNGFA; as obl=-0.17 AFbs8rFx8rxj7t/9wz3TPzA8; as other=-0.20 zDft8PxE9e09BerL4ErmR01d; as own=-0.13
2Sfo7tEd4Pg22+zi5STcLg8C; asked for nsubj=0.07 ISUaE/294yL5GwQ0KgP+7Orw; asked for own=0.12 DQIHDADp7xP8Fg9ME+4C8RIO; by grammar=0.11
A6v5S0a8JhitJWdvPesn4d3M; compound for nsubj=-0.20 /Sv76dpH9/Mj9OL95CzwKC1V; compound for obj=0.04 +Or48O/w9ArzAAjwDtrx7AS+; compound for
obl=-0.04 AAT/AP0KAPsEAP//AAX7BQQH; compound for own=-0.13 6yb31uUd6f4X8eUQ6gjoHR4K; controls for nmod=-0.25 5if+1MYu+tUI3N3f2TbZMBcu;
controls for nsubj=0.16 LKpR0zDx/3nKNiY0SiEgprWb; controls for obj=-0.27 1gbjxccx6L8M5dfTtzjB+Akp; controls for own=0.15
RLEIIQ3i9uvZ+RYsS9UZ6+zR; far before=0.01 1BoW6B4RA8zwGNMb4zAMBwQm; few before=0.19 BMoI3GAdJxPsG/8VFA4F1L7T; has what is its own=0.21
OegfIjvONy7qGxtILO444+bv; in the first sentence=0.01 5dn8+b/S5eXPxTjgIeYj1hr0; in the paragraph=0.21 D4sgMGfpQ0KaLFBJQrw3sL6E;
indefinite=-0.10 /gbUp/XdSewU8uYA4w8zASC7; iobj of VERB=0.18 EAwFGxzjLfXN7xszBg4JFgGn; is office=0.06 +Arx+zf9FeT++vO1OMcB+Awb; is
organisation=-0.02 AQkwKxz4Mp7wFf0fRSAE1+r4; is other=-0.25 5T3iy9Jz5eIq++LaxmfJUkdF; is outlet=-0.29 3T350M4r2MYWzNG62DnMJjxb; is
place=-0.15 3Fjj2qRW59g5scDTwlXsWxdn; is pronoun=0.09 OArxM9ze71oECwTVGTcxBiP6; is state=0.11 Of4gL+gayhMhLwzhLehGTNn+; main subject
before=0.14 ytYgNykYYevr/TXy/QQJ6Pvb; main subject before, goes on=0.12 QOAWDegHDDPoIBn/D+8/zg3K; may be harmed=0.09
Huf6+y3VMQLu0RETCwgKAO0F; named=-0.08 CRbn8vPv+QgiB/DoEi8H4DxO; named one=-0.11 4ELb9/0l2AgM9RsB/zn0MX8W; named six=0.18
HAQcJyPmCR35CBo8Gugu7/bd; named three=-0.01 pRvE68dJIdgi3v4H4ekAHu4m; named two=0.01 vjPWHjAeB/cZOvcC1TryK0kw; next before=0.16
NLYVFgrg5gK7JSoNdLg9nrjG; nmod for nmod=-0.10 BhLu3+Ug9fYL+vv1+gvtDQP9; nmod for nsubj=-0.13 AC709O40DqY8G/Tq6lK8KSke; nmod for obj=-0.17
6GHzyv0u5v8WA9L5vDLCNh4n; nmod for obl=-0.12 +BwKAdgJJuEtBAEI+wfnIyIp; nmod for other=-0.15 5SHcxtD+8PL+5s3Ezx3FDirn; nmod for own=-0.10
+ib3AeMqH+on5g36BhDZ+zf+; nmod of ADJ=0.05 JC4DCBEt8zEhBuzdDEgfHyQ8; nmod of NOUN=0.04 +i4P0/kG1OcH9rWlwzzSLvA1; nmod of PROPN=0.08
BfEM/NkmKPvg4BGm/dYT/ufs; nobody=0.13 9/MgDEgRQyPwtkMN+c4g0xb/; nobody: 0 candidates=0.00 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1
candidates=0.11 SfDJOivTGjXLEEMwTbdSzMDe; nobody: 2 candidates=0.06 GvH+AuQBMQDxAAfhPPHgAPj5; nobody: 3 candidates=0.11
6tosDxwJ+tff/+LvsgbUFdoD; nobody: a paper is handed over=0.11 NzD1vCEVHfTdAAO/Mqnf2d7N; nobody: by grammar=-0.07 Kwbr5O4G0u0WEuGyIhDgACPi;
nobody: first word=-0.11 QSHoCvlD7f4M/ffjXuMlIiEV; nobody: iobj of VERB=-0.18 9D+7B55UyOY2APT5HTreIinf; nobody: is something=0.12
HfsZ5srX9Q7vAB4sQAH18+TP; nobody: nmod=0.19 Pw4gOF8BTDf7AClH/wBAw/EB; nobody: nmod of ADJ=-0.05 5+Hq8/L28OEUAPvP/wDY9xQa; nobody: nmod of
NOUN=-0.04 9CXq+OVG0jYT+ysUBPoJOeru; nobody: nmod of PROPN=-0.08 DRXh3Nst/v4HAP07AgDyIhka; nobody: nobody is the subject before=0.12
Nvz3GPXdNyzeAA33U8oJ5+EV; nobody: nsubj=0.02 4dzsGiwe9jcQAB/fGDHOCR4t; nobody: nsubj of ADJ=0.03 7P34EQX5/wH+AOEZKR/cEA/0; nobody: nsubj
of ADV=0.24 QP8cSiP8LizsACo/BOxS6evq; nobody: nsubj of AUX=-0.06 7wv31ukh1scZAPEL4jIAKgUi; nobody: nsubj of NOUN=0.14
I/4FJBPiLBDSAFUkNetU3cPp; nobody: nsubj of NUM=-0.02 9AD8/v8J+/wDAPsD/f36BQYC; nobody: nsubj of PRON=0.11 DgEMDRDmCRL5ABgeDf457vIA;
nobody: nsubj of PROPN=0.21 PvogOzraOSzhACE5GPA73Nvl; nobody: nsubj of VERB=-0.11 1Pjg0pkOysU5AMX1FGELMQ4S; nobody: obj=0.13
O/IvVjrpC/wAAEAU3xQ39Qnd; nobody: obj of VERB=0.13 /vIJFjTaFhkJACEh2SP61fvy; nobody: obl=0.09 FusuAiHcHQLlAHDn+Opc1v4A; nobody: obl of
VERB=0.12 Ewn8DBbg/0XnAB8I9ejr2c3V; nobody: on Minister=-0.07 9wz9/PgQ+QAGAAD1AAD+CgkR; nobody: on accept=0.06 IAAC+iECDf/4AAgsBPwHBwMF;
nobody: on accuse=-0.17 4wDi4usK4uMeAOLT+zTaBR0I; nobody: on act=0.05 EgoKEgsPBw4IAAcWBPsRCgkI; nobody: on ally=-0.04
8QMH/f0J+O8KAPv8+wDnCwcG; nobody: on ambassador=-0.25 8Cvx4OhE7PAdAPHZ+gDjKCZA; nobody: on announce=0.16 JgASLjUAICTyABMtIfAOAe8A; nobody:
on answer=-0.07 +AP89/cU+vUMAPz/+RD4Dw4b; nobody: on army=-0.01 9/n8//QJBwYFAA0R/AAP9vsK; nobody: on ask=-0.13 5ArbqNID5NsXANzTDzbCRRP6;
nobody: on base=-0.09 8QT29fMH+PUEAPXz9gP6CQMJ; nobody: on be=0.09 KwAXG/0UHAHqAPk49uY18P3+; nobody: on believe=0.09
AQAYGQ7+EgECAAcoB/4NBP/9; nobody: on border=-0.15 9RTz5us37ekQAOze/ADyEg0o; nobody: on break=0.08 DAAJGQ8BCwv5AAwNA/EPBPr/; nobody: on
bring=0.05 EfsFDAkSCwIAAAcj/foICfwK; nobody: on call=0.16 G/gdJTvxHzjuAEVT9OUuF+o8; nobody: on carry=0.20 LwAhKzP4LjXkACdPCt4x6fvm;
nobody: on chairman=-0.03 6QDy9gn1/uv7APfh7ADX/PYD; nobody: on chief=0.08 MvMDJPbdCfz1AAH0AwAe8+ro; nobody: on citizen=0.00
8/72FewC7OT9APXk+gDm+fcC; nobody: on close=0.04 BwADGQr/Bv7/AA0zAvsIDwQR; nobody: on come=0.08 GwAVHPPqCBbpAA/4BdgU8tvh; nobody: on
commander=0.05 GgIKAPfu9vDtAPnuCAAf6QwK; nobody: on commissioner=-0.00 +v4E/gMHBwgFAAH7BQAGCf4O; nobody: on consider=0.07
FwALDQUFABryAA4f/u4VEucI; nobody: on delegate=0.05 8P0NABbrDPj1AAz3/QD68Pbm; nobody: on deny=0.20 NwAbKTsaLz/uADBQ+uc/EeYX; nobody: on
director=-0.09 9w384+3+7wILAO4G9ADwDRII; nobody: on do=0.15 NwUlJw84BzQIACly5/M/LBU1; nobody: on embassy=-0.18 8Rz36uwt9O0aAPHd+QDoIRwl;
nobody: on envoy=-0.15 +Bf57/Ie+/sOAPr0/wDyFw4k; nobody: on expect=-0.05 7wT599oP+AgSAPUI/gH8CC0D; nobody: on find=0.02
BgADBwH8AAUAAAYBFgIFEf1D; nobody: on force=-0.06 CxAA+v4ZBPQQAPcECv76Dxcm; nobody: on friend=0.04 +/8BCwb/AgL4AAj2AAD99fYB; nobody: on
frontier=-0.13 +wv08+4V8O4RAPfd+gDmDQkq; nobody: on general=-0.11 +Q/69Pkb/v0IAP79AAD9Dg0W; nobody: on get=0.05 HgAIFQgSBwwDAA8N9f4l+/sS;
nobody: on give=-0.07 AST89AkyBwMFAAYN5BHxGBsl; nobody: on go=0.01 Avrz/+v69OgJAPwBABAJ/hD6; nobody: on government=0.03
9/AFHiH9+vP6ABD4/gD1/Qjy; nobody: on hand=-0.03 6wb34P0V6f3/AP/+7fYI+wcL; nobody: on have=-0.12 /gDq6+pg4e0zAPES2VX0LSRH; nobody: on
head=0.01 EQHz9fT3+vb6APr08Oz+AA0Z; nobody: on hear=0.13 OPobBTnxEAz/ABQfDvMXDAf0; nobody: on help=-0.22 0gHYwr0Bv9QbAM3H+FW9ARYB; nobody:
on hold=0.04 AAD+9fzmBwIBAAVjEQwF/OXt; nobody: on hope=0.04 /gATAA/8Cvv3AAD9/fT+9PXe; nobody: on keep=0.12 AAAUEAX9Fhn4AAcx+vU8+wMC;
nobody: on know=0.12 MAELKhgnIToCAB07APdGAQ8M; nobody: on leader=-0.10 AhDi3uMd9PYTAAbnGgD2GCf3; nobody: on learn=0.17
Nf8IIhMQHysCACk/CPwyAAwR; nobody: on leave=-0.09 5gDh/ts36+odAPT89jjSMxIs; nobody: on lend=-0.06 /fv79fcTAP4SAA3x/Qr3BgwZ; nobody: on
let=-0.04 7f3rBO0a8MQFAP/+/EoBGAEq; nobody: on like=0.08 LgIP+RUCCRn3AA7/FPQc8PPz; nobody: on look=0.08 CQAWEQLvER0QAAP3/ika2ufn; nobody:
on lose=-0.04 9gD+6QMe9+8SAPUm2RLuJhA3; nobody: on make=0.04 7P8K5PnrFez+APC89AL5AOvd; nobody: on man=-0.06 /Qn5AvQM/wMJAPrqBwAAEwwO;
nobody: on mean=0.08 EwAIEgvvDQz2AAkFC+sP8vTp; nobody: on meet=-0.15 8QDq6fkN5ugQAPLl+ybmERIW; nobody: on member=-0.05
/wf54uEN7P8KAO74EgDwAunf; nobody: on minister=-0.25 7Dnx2t9E6OUkAO3c8gDfKzNA; nobody: on ministry=-0.13 9RT87/Id+fQPAPvw/gDzERIi; nobody:
on move=0.01 FAD2GQcUCw4AAAoNAv8YDBcb; nobody: on name=0.10 /+kOCCEOFQz0ABUUEP/45gzL; nobody: on need=0.15 GAUHBQ0AKxzZAAw4/94r6Ofu;
nobody: on neighbour=-0.28 8D7q0Mhb09Y3AN66/QDUOkBQ; nobody: on office=-0.11 8Aj47/EO9/QFAPfz+AD5CxIU; nobody: on order=-0.09
9wn57/IU9fQKAPbu+g7yDwwc; nobody: on own=-0.05 /On7+erc++UPAPTHB/bb8CEA; nobody: on part=0.05 Cgb/CRX+BA4AAAQW8gYC+wIF; nobody: on
pay=0.03 HwEC9wssFfEKABk84hUHAx4Z; nobody: on people=0.14 9OUNHSPbEiHmABg7/gAg8Obk; nobody: on police=-0.08 /Av89vsR/PsGAPr1/AD8CwcR;
nobody: on president=-0.17 9xnz5vcv5gQVAO8ACgDyDxci; nobody: on promise=-0.17 0gbs1ewW5t0TAOjf/yHjCRkH; nobody: on put=0.05
AfgVFhQQBSENAAYI8hgFDwYZ; nobody: on read=0.21 J/8fLTECJSzpABo+AOQvDOkK; nobody: on receive=-0.06 8wD++v8g8+8LAP8h6QXzGg00; nobody: on
recognise=-0.20 twDTnabzpr8jAMbF/T61AgX0; nobody: on refuse=-0.21 zwHo4NQH3t8iAOrX+yDaBxUO; nobody: on regret=-0.04
DP/7DQMQAwMAAAMMAAYIEQcY; nobody: on report=0.01 CAEC/wUj/PwIAAIT+f78Ew4i; nobody: on respect=-0.04 CgD+A/QE9fYPAAL0AA74DA0V; nobody: on
rule=-0.00 7O/s6wne+PT+AAry5xTT8fro; nobody: on say=0.10 HQwMIh74FwXjADck99o0/QID; nobody: on seat=-0.01 Awj+Av4IAAIEAAAAAAADAAYK; nobody:
on secretary=-0.16 +BT27fMc9vYVAPPkAAD0FxMq; nobody: on see=0.05 HgAXQSgtCAwNABE52BQsJAQt; nobody: on sell=-0.09 Ah778PpE6e8VAPH7+xf0EhUK;
nobody: on send=-0.16 9/zsANQb4+EEAN7+ARAAAQ8e; nobody: on sign=0.11 L/8NKRgCExr5ABYVB/sbCfsN; nobody: on soil=-0.09
/wv69PQP+PcIAPjh/wD2CAwW; nobody: on soldier=-0.16 +CX13+s45uEcAPDV9ADuHSQp; nobody: on speak=0.17 MAAcJB4IGhT2ABkfB+8y8v7y; nobody: on
spokesman=-0.15 6Rro7eAN8PgOAOzq/QAAIwwp; nobody: on spokeswoman=-0.06 +gr+9PsNAPwGAP8A/gD+BwcQ; nobody: on staff=-0.00
Af8D+PHt+/gCAAflAAAY+/n/; nobody: on stand=-0.03 6AD93/wK8fb9APcaCAH8BwYV; nobody: on stop=0.08 E+oQARL2CQr7AAww7fsKEhcR; nobody: on
support=-0.24 3QLWzbkOzdQqANDODDPK/S8A; nobody: on take=0.13 Lxb9DeH+IRLpAB5A8NwF+ubx; nobody: on talk=0.04 CAIGCxICBQYGAA30+BEDDgYO;
nobody: on tell=-0.10 AiIG2vVA5OMnAPTT9zn1LBwO; nobody: on territory=-0.11 +Qj78PIY9vIKAPjj/ADwCgoW; nobody: on think=0.15
IQAZGRYBHyAAABoIAQEkBAMV; nobody: on treaty=-0.02 /RgC//oYAP4RAP4HCvr8DhQL; nobody: on troop=-0.03 7fsO8gIe8f0DAAPs8gAlBgX9; nobody: on
turn=-0.02 ywDqxhX/8frnAP//A/fZ+f4p; nobody: on use=0.01 DAAGCwID/QYFAPL9AAkFAv8C; nobody: on vote=0.06 D/0OEBYEDhMBAP8DAwEHAgIF; nobody:
on want=0.00 BQABIAoI+Sf7APURCR7zDfoS; nobody: on water=-0.13 +xT35/Ea8e0OAPLf+gDtERMb; nobody: on way=0.23 FNoPJku9NifgADQrAQBL0tP7;
nobody: on welcome=0.04 CgD+Egfz/wX/AAAO8f4ZBAf7; nobody: on what=0.06 /AAKCwLqBAr8AAwWDQEb8PT5; nobody: on wish=-0.00
5QAV7ukE+en+APXV8vr3+RXo; nobody: on withdraw=0.07 If8NFg4EEBACAA0e//gQBAEQ; nobody: on word=0.08 AOgHExPeFxTsABAaAAAU9unv; nobody: on
work=0.04 EAQDAwX9CAoCAAIIAPsDBAcP; nobody: other=0.03 BzLtFRpCDyEHAP0YICgI/ijf; nobody: own=-0.09 +Bjh+wIW9/49COwM4vfzESjm; nobody:
passive=0.28 ZAkqQGfef2rCAC5dCLF3w+m/; nobody: pronoun it=0.13 O/4N9de+HTEQAP0ZHvE2/f3K; nobody: pronoun its=-0.08
4ysXGNnwBOsO8dkU8+QNECtb; nobody: quoted=0.19 +N/0TgL0Tz/VADpZM+B538H2; nobody: says=-0.16 B/PN77zi3e/9AOfjBQHDKS/f; nobody: thing is a
subject=0.27 1MRGHVG2cFm9AEx6/+h/g6i5; nobody: thing is a subject before=0.11 AvMQETr38zj2ABcwOuj//vDM; nobody: thing is an object=0.19
Qs/tGDTKM0ji/QdG3/JB78X1; nobody: wills=-0.08 0PAByQH95rgqAMstvgrJDSEY; nobody: with a clause=0.00 FPEQ9yHlEgv7AO31Bvn49foc; nsubj for
nmod=-0.17 F0Db7PcJxN0f/9/w+AbPKR8m; nsubj for nsubj=0.12 FPwM/efP5RoRDNLfLsjHEQf+; nsubj for obj=-0.06 xzQL0Df87SDz4fTYHwm5CS8d; nsubj
for obl=-0.03 ART4KNny0ygfKDftFwnf7f37; nsubj for other=0.06 F+vmHh/6EhHv6xMY/uIXDNQa; nsubj for own=0.12 oAwMF93zFAQcNRTdyfP0CxTw; nsubj
of ADJ=-0.03 Hvj3/NxZHeUqEyT2KuAGLAsg; nsubj of ADV=-0.24 +i/q3cAx3tAd6Ne81y/MOBEs; nsubj of AUX=0.06 kt4HxjDxRhTO9j0QDvQg7wDa; nsubj of
NOUN=-0.14 xkP6wrIRtA4N6t0GzwHbMgoF; nsubj of PRON=-0.11 Fv3h5OQ47A4B3+PZ6ybvENrx; nsubj of PROPN=-0.21 2xTd287u4sgT3cegySe5ISMp; nsubj of
VERB=0.11 LyUV8TAl5REnLzsSFisYOQ3/; obj for nmod=0.07 I/oSLx3t5g/5EBTdGvsX6vPf; obj for nsubj=-0.08 /RG3Cfcd3dwq5Nnx7vgOFSIB; obj for
obj=-0.02 BQMM8AMXCdb26wYH/Ooc/zPL; obj for obl=-0.05 Bu3g9+Yf8u/q/Pvl6BcBEAEf; obj for other=0.20 JtoRKDH4LCDuIx5BW9on6OP7; obj for
own=-0.04 EDkLJMEgxeccLusa/h0KKP8O; obj of VERB=-0.13 /PsL9LEp5hUo7dfm/gPgAhc2; obl for nmod=-0.19 6R747t8y8/IV9fD+9CPzGR8w; obl for
nsubj=-0.12 uhbVyu5FG/dA+90cFAz5LTw1; obl for obj=-0.15 CAjj6OIY5eM/0P3710b9NjAg; obl for obl=-0.08 PzAM9NIn/fMs3vztEQIZChos; obl for
other=0.04 4QkIHS4XA/IEKA4eJ/kR/Af6; obl for own=-0.15 9Sfj8/pKG9g/+MHoBx8lGCMf; obl of VERB=-0.12 zknrzhEE3cQ/8cYz2hn8Rgsi; of body=-0.18
rwLvC+FNHSJI88zU0U23PjJY; of group=-0.08 9gwAAPQN/fMLAPr89gv0CggG; of name=0.03 HB/37ATA9PoO8wIuHPgGCBMC; of org=-0.00
IAkhLE7gN/bxFAz2E/EH5ffy; of organ=0.01 NBX7FQntt/g1KxwaCeU28TMt; of organisation=0.11 3/vcCEbmJwv7IUT23tvv8esD; of place=-0.14
ASkFEM8G6Sk4wdCPqSj9KjMH; of role=0.11 HfoX8f8VPRUIAn9JCi1K5r0Y; of state=0.11 /1ML/zYWqw5N9Q0W/SXW+RBB; of thing=-0.25
5S/219Yp5bwv2rety120Yjwo; on Minister=0.07 +x8SBQ0vJP8JCQMPEhr9E/0N; on accept=-0.06 9RLu7fb7/f0CAv7r+DHwHSsb; on accuse=0.17
IfkxISnoFxLyFRcNH9Yu7uXa; on act=-0.05 9AUHCPchC/L8+vcB+yj9CfgM; on ally=0.04 OkH8CRAqBO0dC/8UBQ8BIhYh; on ambassador=0.25
9P8mHvb5IDURGxkJQxv+DAYa; on announce=-0.16 4Qj08eMm/N0C7+Xb4TTfDRwV; on answer=0.07 +ub/Jh0LCh0IGA0fDAwg+fAN; on army=0.01
Bv0LCBA19vr/CgzbFwzsCPLf; on ask=0.13 PL8zGQnsJCDm2SwqBvkiJbj7; on base=0.09 Of3zEwb7/gUB/gYVEfwXCAMF; on be=-0.09
1ALz4/Q3FvUDFwoK8iHNEB/5; on believe=-0.09 7BbVxfEH8+nw3OTm6iL5/Ozv; on border=0.15 Jw4dCxYSAhUPGw8iHPAbCxEg; on break=-0.08
BQ8DBQEY9f0OBP0K+wn+EBAY; on bring=-0.05 AgEGEwoK+gEADv4Y/fwMBP4C; on call=-0.16 9lTmxtUl6f4c5O3YyxnzBSUY; on carry=-0.20
6Cv13dMj/tQZ4+Xe2DTWFTpB; on chairman=0.03 +s/75BsYPvLwE/QK9yAOBOvN; on chief=-0.08 Ahb2/uvnEfYV5wjt/gzYKAQe; on citizen=-0.00
HgX+3e4YBAcB/O7e8gD1FQLw; on close=-0.04 6wz99PUR8/cOAfb89REJBRoS; on come=-0.08 Bfn5AgAw4fEHDPMR+hT4EyQo; on commander=-0.05
Ihnjw+H2vwouIBM7BzcJEQge; on commissioner=0.00 9RIIAQUeDgkADAT6Bgz9BwkW; on consider=-0.07 /w///PYD+vcE+PEH7Q/5BxML; on delegate=-0.05
7ff26/EP9Pn0/P4k6RTu6yH6; on deny=-0.20 5T7x2dko6dok8ewB3DLzJiNF; on director=0.09 BeYhPSUCKf3wJBkqFiItBwXz; on do=-0.15
8Qf8sejg+AHxyOqFqysJ8u7t; on embassy=0.18 0BkRMCIXCiz5Ff8QEgsdA+oY; on envoy=0.15 AAQOJhUQAR8AGxAjFyEQ7w8Y; on expect=0.05
+OkHExD/DAL19gfkCvz85fUn; on find=-0.02 5A31Dfva9hAL1AC19NoV8fcE; on force=0.06 +/X19+YX++0IEQHSCRYSAvks; on friend=-0.04
FDUGFe/q3fke7v4O+uzbIxIq; on frontier=0.13 DwgQBjQP/gkFDhQYBwgjFAoD; on general=0.11 /f8LEw0CG/b2CA01IOn4/NL4; on get=-0.05
Cg7w7QIE9uwFBBkHChf1/iAI; on give=0.07 8/oB5xMRR8kLAA0Y7y8a9u4K; on go=-0.01 DRAB/fkGAw0VAQYQC+oLIhAk; on government=-0.03
7vH0GQfd+Pjl+QT7Cu8e9+Ik; on hand=0.03 /vDzCRsIJvblChQV+wsm+f8O; on have=0.12 +hz7ByXrAvIpCiknD+kzFuwX; on head=-0.01
GEEQHQX6B+ocCQYg7RMV5gsH; on hear=-0.13 9x/pyNcj8skX7uzm2CHDFjcz; on help=0.22 KRQmJi/SGiruChZNLt0r5Ofp; on hold=-0.04
5xYC6Ojy7g70BQg1Bez1GAL8; on hope=-0.04 1P3+AtoL6dD07fb53RP08/MD; on keep=-0.12 Eg358N049u4l+fPi+xcGLCpF; on know=-0.12
GB789tUP9e4P/ecA6gXiIAgj; on leader=0.10 7/ob6T7jQ/f7GCA0Iv05//oR; on learn=-0.17 9yXp3e8q4egY3uHO5yDkCfgp; on leave=0.09
BQkLDPm4CkPo7y3gGOYj6NsC; on lend=0.06 7wH63fgd+Pn1CyMeFQD/7PHc; on let=0.04 5gw1JBvWJPP29AAXHMUx3/nl; on like=-0.08
Eh/6Bvkh7voa9vj0/hb9FB5J; on look=-0.08 ExIFHfwN7wEi//QJAPzQEAEN; on lose=0.04 0PgSNw/UEwTwFvvx+Nf36wrw; on make=-0.04
txgE+P/hE98H4Pjo9CoP3evc; on man=0.06 6/T7EvX/BPD77wMVDevt8Oz8; on meet=0.15 BQACAAYCBfcMCiwZDSg+/QUd; on member=0.05
Bw4GHTb3SQ8iGgNGIxocQUMD; on minister=0.25 vv8fOzwwQ/z+FiAPNwgWARvZ; on ministry=0.13 3PwKGgca+hn5EAQvGwAW+AUF; on move=-0.01
/vH4EPP8AAb68QMGBPz39PLz; on name=-0.10 D/X1+80VxAIL7uTc6xv49QMZ; on need=-0.15 +xbw7ewTCekR+Ovg4R/SCwEK; on neighbour=0.28
Qzs5JRfOuBAcCBC1Jvg+EBLy; on office=0.11 EQEUEhYaBgkFCxIAFg8PBg8V; on order=0.09 BxETERjoGhcJEQkfCfkUBQUP; on own=0.05
LkAABiT98+weB93S8jHsLTEn; on part=-0.05 9A8L7vgnCAMIEvgZAxH1CB8a; on pay=-0.03 MQIJJe8V8PAg7gMa7xP9GQgh; on people=-0.14
Eizp2+M2/fgcB+e07CD2FCYx; on police=0.08 EfYZARkNAgn4EBUAD/QQBf3+; on president=0.17 +AYZIkgKKyL6Lh0TNhYZABQ0; on promise=0.17
EQUhOxv9ESEGJRk0JfEp/wUK; on put=-0.05 /AAI/wE35AIF/ggGCiIVLA4O; on read=-0.21 Biri5tU849sj7Nzg6iveMDNL; on receive=0.06
APj47xD1EgQBExMPCvcF+vUY; on recognise=0.20 Bc7s7yji7SHQFhPz3uUcydEG; on refuse=0.21 TwEGMjDPFfj2ABkMHNkV5uHn; on regret=0.04
Dg4ODBIFAQAFDgEjCQwMBwD/; on report=-0.01 BBoE+P708A4EGAcoCAED+gcK; on respect=0.04 1w787Org8eT95ej36BD0+AL6; on rule=0.00
D93g1PgA5/Xn/eLwAvoC49n4; on say=-0.10 zvIt5AYiH/b7/Af3EiH7Cgkc; on seat=0.01 HgMEAgoBBhAIDAM0/foPDAgF; on secretary=0.16
B/4ZFRsSCTD1GBopIAsk8OQJ; on see=-0.05 BAsK7CH/9vcTAvnt6BrlDh0b; on sell=0.09 Fvz9AgXz0+rtDfX5DfUD/v/p; on send=0.16
2+QUED/yGT7aHB9YI/L059X6; on sign=-0.11 8hLy8P8T9u8X8fbA5xL++yE1; on soil=0.09 +gX9EQ4O6vsDCxP4FBEGCvcS; on soldier=0.16
GdkAHSkX8hzo/RYVIN4cC+XK; on speak=-0.17 Cin35dg5+u4b6evr5CXtJiEv; on spokesman=0.15 6RcJLxIWKyEHGxr4KAL79AcM; on spokeswoman=0.06
/gAFFAsXFRMBBAYREgwJ/hMb; on staff=0.00 IiwK+QnwFBgMExIGCgwNDAkb; on stand=0.03 7xQHECACBwkJCAkTFwQZBB8v; on stop=-0.08
5vb9+gr5E8zz8gLQ5fbhB/EH; on support=0.24 JuI4MV77Fkft+DkDN/ZN5tzm; on take=-0.13 DQz+Du0Ot8sX5+cI5gkAKh8x; on talk=-0.04
FR0A/wgh7/oWBvoI/RP8Fgch; on tell=0.10 OhEVIjcYFyIdLhcxKfsqDCQE; on territory=0.11 6hkHBAQrAA4IBwjg/iQUFxgW; on think=-0.15
/SL69ekx9voY8vHJ9x7uHRkt; on treaty=0.02 HRIFCQIR9P4VCgMhC/IDBRcV; on troop=0.03 EyQHB+4dBPsODvvXESP+ARAS; on turn=0.02
DQIQ8y3kAuj3+yAUAubz7dbS; on use=-0.01 8Av05t8N6u758O333PnrBAHU; on vote=-0.06 7hH89/Al7wsNBAXn/hUBIA4e; on want=-0.00
Bgf65//w0uwY6QIv7AgG+RYG; on water=0.13 Ow0mBAD3/yME8hwWIvcd4fX3; on way=-0.23 DTvS6NkU3rse3NCX2+/KEyoz; on welcome=-0.04
8vbu6gD4C+oMABAW9Qf2/PAA; on wish=0.00 /h8DGv0EAxoMDvkFFxkfCg0R; on withdraw=-0.07 CBT/+fYN+vQK+fX8/AT1DAoG; on word=-0.08
JyX++Oj86e8W+/kG8QjwFgcZ; on work=-0.04 BhoLDQUbBf4SBgATCxAJDBcj; one of several=-0.24 403usuhiKYFllqjKgXmnf2V/; other for nmod=-0.15
+Qv28+YP9u4D8vPt8xjyDwQb; other for nsubj=0.01 MQgp9foN2hP07gkQ+vsR4Cj9; other for obj=-0.25 3xXx3NA67NMhyNHlyki2GyAz; other for obl=0.03
5AMZD/kDKhD/BwNEHwEI8Pv3; other for other=-0.07 CQIL4eAkB9j57PsN7wcED/sb; other for own=-0.07 KULx6/8b6S0a7Pfs8egNBBr7; own for nmod=-0.01
/wQDGxMBGgkEBw4A+wX+9f78; own for nsubj=-0.06 1fTs/dw0/Q348dAUzA4BSB4y; own for obj=-0.07 BgwB3+4eDAEYz+Ws6/oREQ8E; own for obl=-0.12
BxcK/t035uMF/e3m8t4BHRz/; own for other=-0.12 3P7q59DvDd4a69DVyRjgHDgR; own for own=-0.04 8vkn/QQjKtDvBwfLBhb2COPt; plural=-0.24
/CjX6qx629053JITyhPYT1nj; pronoun it=-0.13 zRfj3fMLzikc4LWp5lbfPBMo; pronoun its=0.08 1Rcd8s/+wjI99OL3K+7gGhbs; rank 0=0.13
A6I3IRAHN9DcKDc2/BUC/sL4; rank 1=0.05 yvrY7NwLIOMS9/MTFt7e9vMC; rank 2=-0.11 7egGGr03F+8AxZ3lEfKqC0oG; rank 3=-0.13
DSrI2NE0+xI039LSrBLhDx9l; rank 4=-0.17 tzn7orYz5NZez4TgqxbuTzsZ; same pronoun=-0.01 7EL/8+MO2+Ia2B3d9dYRDA8u; same quote=0.03
6/j+//LM1g3yHO0O79vRC94Z; says=0.08 Ry4HFxDYAuUhCu34zpYfI/Yq; served by who controls for nsubj=0.06 3g4iEhDdLCgiGB3X9hPxGxsK; served by
who controls for obj=-0.24 1yTjxq9b6c0v2M61qTvdSVZA; served by who controls for obl=-0.18 8ST+9dEX6+Uo3NakzyHhJgwq; served by who controls
for other=-0.09 7BYO5fET9iQN9+n09ubvFA37; served by who controls for own=-0.11 2cryo+zD+OvagbXW2TPHOwvv; some before=0.14
8/v/qjAP9wjvKi4VB+3/7c0i; spoke=0.09 6BAWD/7DEwn1Bfk5MCsL6u/z; spoke, quoted=0.04 APz+9wD6+v7z/PoQ++gC9vLi; spoke, says=0.19
Jes5LDbbHS4BGD4eMuRC9uUN; state's for body=-0.10 AAn19PkU9foD9/ni+Qv0Cg0G; state's for org=-0.14 7wrq3+oY7/UB+enj5hb2CxYD; state's for
organ=0.16 EPYYGyT1Gx7xFB4mN+Ua8+IU; state's for organisation=0.01 AAICBQICBAMBAwEH//wBAf4B; state's for place=0.02
/gcMJPv3GBnyERgGCfYV7O/1; state's for role=-0.24 8Cjb380Tyu0f5OO80T/mMS46; state's for state=0.26 3dZSQTXsXkbtHhZfZPgo0/Aw; state's for
thing=-0.04 +gX//gAFAAAA//7y/Qb8AgMA; subject 0 above for nmod=-0.19 8Cb83cZC+tcK1eHN5SvtHwc9; subject 0 above for nsubj=0.14
LO3/LSXw/xPZEzYiQvIi1t/q; subject 0 above for obj=0.10 9uT3DCPfFwn+CRA8FOQK+O/t; subject 0 above for obl=0.06 COD8FRbr+frtCgkdEvwD4fUC;
subject 0 above for own=0.14 CrMUsmjaAWXXATFRK9taC8Tp; subject 1 above for nsubj=0.25 P77u53PX8Ra0RDUQWshn6J/P; subject 1 above for
obj=0.06 LQgVMQ308/nZ7DDPJNQP8PbF; subject 1 above for obl=0.25 KcoAKzi/B2bbNkwcPc8bwbPP; subject 1 above for other=0.10
KvT18PsMIS4ADewzDg38CgcN; subject 1 above for own=0.28 IbgdEk77zv7NHStzNeNK1s30; subject 2 above for nsubj=0.09 HP8S/h4D+wYQHA0pG/cYBwkY;
subject 2 above for obj=-0.00 +/ry/+3i/vwK8RL8BwoUEOjy; subject 2 above for own=0.10 Ec8eCi30GxDf9hroH/EB/QDn; subject before for
nmod=-0.17 8y3q7uQh7/Md5O8A6RTSGAAL; subject before for nsubj=0.10 +PYH1E8I6RHw2u4N2bIQ4czo; subject before for obj=0.10
+eUUNiALPCb39QAbFwEK8+Pk; subject before for obl=-0.15 /B4B69UBzN8a3OEE3RLzJB0i; subject before for other=0.05 C/8K++vh/Q7s+BAT/t739f37;
subject before for own=0.12 8c8VCTrrGj/i+jFBEABAARH+; word ababa=-0.12 8Av36v4e//kN8/fr8Bv5DwMX; word abidjan=0.02
BAEFBQcBAAQBAgQDAgEBAgEB; word abu=-0.08 9wv79PcO+vQN+Pv59gv6CxIQ; word abuja=0.07 DwELAA8DAA0BBRIpF/EUAPsE; word academy=0.00
AP8AAQABAAEAAAECAP8BAQAB; word accra=-0.03 /wIAAAAGAPwDAP8AAAX/AwIE; word addis=-0.00 +PoH8/Ug8/b4DQDv/voK+QX7; word aden=-0.08
8gr18/QUAPIN8vjv9hPsDhAd; word administration=0.18 R/MXEjP+GyLlJSpRNu8x0gAJ; word affairs=-0.12 /w/6/ecW9QAN8ffp9BUAEQ0n; word
afghanistan=0.05 +gcHDhAEAA8EDwULDwgIBQcJ; word africa=0.02 ++QO+x0C//D7EA7tCP0AAvjw; word agency=0.06 JSIGGh7x7iQTGCMrHRcTAAgv; word
agreement=-0.28 4jbavtJN2tAkzta3w1bFSDM8; word aircraft=-0.03 AAQAAAAG//4C/v/9/gQABQMH; word aires=-0.01 AAEAAAAC/wABAAAAAAEAAQEC; word
airline=0.06 B/MJFBr8Dwn4/Af1DAAR7/37; word airliner=-0.00 AAEAAAABAAAAAAAAAAAAAAAA; word airport=0.14 EN8ABgDWCS/kAP8A/uUU3t7d; word
al=-0.05 AAcAAPgB+QAA/f31/AEAAQUK; word albania=0.04 FeoF/ej2CQbyBw4hBOUe9df5; word algeria=0.09 BAcGGwgNFhn7BxNUFvoZA/QL; word
algiers=-0.01 BAQBAAIFAAABAgEGAQEABAMF; word alliance=0.18 JvcWIDjZIhwAETQ4RfofC/H7; word america=-0.12 8xT49/cY+/UR9vjw9Rn0Ewsb; word
amman=-0.04 /gP69/YG//kAAP309gT2CAUB; word angola=-0.11 7wPy7OsD/+sC8fDg6QLiAgL9; word ankara=0.13 7f8PCzPW/ibtIyN/Ltsr5vbd; word
arabia=-0.10 ABPwAO8R8vIU9Ov+8Ar1FREi; word archipelago=-0.22 2wvbytQ6AdUU4OC21iDWLCMh; word argentina=-0.11 1h/l/t4k9vAS4/He4yUHBBIY;
word arizona=-0.03 AAX9AAAG/f8EAAAAAAUAAgUH; word armenia=0.15 Fsn4+RvB9QTd+igSIuYV3czU; word armies=-0.19 +CDw9OYz6OEU6+q/8AnaIigO; word
army=0.08 7BbtGvLi7MQk6ygGMAEXFvEe; word asean=0.06 +AoDIQoE9hEJDQgzEfoPCgoX; word asia=-0.00 AAAAAAABAP8BAAAAAAEAAAAB; word asmara=0.04
BPwGCQgBAwb9BwUOBgEK/AEA; word assembly=-0.24 AhrhvqrtxNEE29e+wRC87gIh; word association=0.27 MuA/GT/IPETqOEMwXNw63dog; word athens=0.00
BAUNKgnu9xwBGQk3AwYc6gLp; word auckland=-0.06 +gr89v8F+voBAPwA+gj4CwkC; word australia=-0.20 3CbUu8xJ7bkq3dHNtS3lNRMN; word austria=0.03
ARkMGQAM/QQT+gISAv8ICQUZ; word authority=0.08 89D/zxPNK+PbEhnM+rrrzd+8; word azerbaijan=0.04 DwIICwf5AwkDCAcVAvMNAwUJ; word badme=-0.02
AAL9AAAGAP0CAP8AAAT7BQUD; word baghdad=-0.04 +w0B+gIb//0NCP7//hADDQsQ; word bahrain=-0.04 AQUAAQEJ/v4EAP8C/wYABAUH; word baku=-0.16
8xD13uAU/uoH8e3Q4hbaDA4c; word bamako=0.00 AQIAAAUDAAMCAQADAQECAgMD; word bangkok=-0.20 4BXm29YE8NMO2ujU2xjwDw0Y; word bangladesh=-0.07
6AP36OohAPQF8Prq7BzXJAco; word bank=-0.05 /Unf7PIK6fov9PAf+CTeIiAl; word barbados=0.17 AOUYHgO6DwXgBP4HNtIB1O/b; word base=-0.05
+gIA/foHAPsB/fz7/Aj8BQgD; word basra=-0.06 9Qr7/P8O/wAF//sA9gz7CQgF; word battalion=0.08 DeAFABby+hvyERgqFgMd8fL9; word bay=-0.02
/gMAAAADAP8CAAAA/wP9AQMC; word bbc=-0.08 AAMAAPYBAPAF+/f49wr7AwYV; word beijing=-0.04 CCIG+P0PCAQE/AMaAhjsBBYV; word beirut=0.02
DQgJCAsM+BAFCQYUBQECBwMW; word belarus=0.02 AggF/gb9APz3+gQVA/v++vvi; word belgium=-0.06 9wX39fkbAPgK/Pjl+BP8Dg8I; word belgrade=-0.05
8AQB8/UHDvsC/vsR/xf2AQwk; word belize=-0.03 AAQAAP4CAP4C/f79/QT9BQQE; word berlin=-0.10 9g7z9/YcAPgJ8ej65inqBhAS; word bern=-0.01
/gIA/wABAP8BAAAEAAIAAgEC; word berne=-0.08 7QH38vcW//oB+Pbv9g/2ARAC; word bishkek=0.01 /wT/BQQD/wIEBAICAQT/BAUF; word bissau=0.10
GOoUHxnoABbuGQs6Dvka6O/h; word bloc=0.08 AOkUCgrjEPjvKvv4CeUa6Mvo; word board=-0.04 AAwB8wD//vr/AP4E/wH//QcN; word boats=-0.05
/QQA/gALAP0DAAD+/Qf9BwQD; word body=0.06 9OwLDxvrDwbwGg8lE/MP9Acb; word bogota=-0.00 FhQFABcJ9v8J//c1/foCChUo; word bolivia=0.06
EgMFBA8SAwkACwIyDAATAwn4; word bombers=-0.02 /QQA/gAEAAABAP8A/QP+AgIB; word bonn=-0.09 9AcA7PUVBPH99/D1+ir4//sI; word bosnia=-0.02
AAb+/wEH/vsD//4BAAX9AwQF; word botswana=-0.04 AAT+APwCAP0E/v8C/wb+AQME; word brazil=0.09 I/kbDxjQ5wcF7gkFG9ss/uD3; word brisbane=-0.00
AAEAAAABAAAAAAAAAAEAAQEB; word britain=-0.07 CzMCCNEQHtsl7cnw6jjiJSYZ; word brunei=-0.00 AAAAAAABAAAAAAAAAAAAAAAA; word brussels=-0.16
+BH77Okg9uoO9ffv7xD1ERAg; word bucharest=-0.01 AAIBAQICAP8BAAECAQMBAgIE; word budapest=0.10 IwETHhjvABoBDxT9EfcVAQH/; word buenos=-0.06
/wr++v4F+vsEAP8A+gUACQMM; word bulgaria=0.04 /QsICxAZAwgFCgn+BwoP9f8O; word bureau=0.07 AvoaAhXsEwHqFRYSGucY6vTv; word burkina=-0.01
AAIBAgIEAQIAAgICAgMB/gED; word burma=-0.07 8RHz9PkWAPkG+fj09g34Cw4T; word cabinet=-0.00 KBoB7v/XAQ8LCA8mHeAhABgC; word cairo=0.04
9PgBDxkR+/7/FAcoBP4O/QzW; word california=-0.03 +QT/AP4F//0EAAAAAAUABQQF; word cambodia=-0.05 AQD8APsGAPsJ9v38/AT8BAkH; word
campaign=-0.16 9Rb18e8j6uwR7vLN7BzoGRkO; word canada=0.03 JyX7HCfi6x0RFhQ2Dw8WDe8o; word canal=-0.02 AAMAAAAEAP4CAAAA/wL/AgID; word
canberra=-0.13 5Rz0B+YMDO/+6f3y4ibe+wcn; word caracas=-0.02 +w/98vkPAPgI9/8D/Aj7DgcC; word caribbean=-0.01 AAEA/wABAAAAAAAA/wEAAAEB; word
carrier=-0.04 AAYAAAAG+/sDAAAAAAMABAIB; word chad=-0.03 /gMBAQAF/gACAAEB/wMBAwQF; word chamber=0.08 7esOHyINGBT9Dg7eEgL4Bwr0; word
channel=-0.02 /gIA/wAC//8C/wD//QX/AwIE; word charity=-0.03 AAD8/vwE/fwBAP38+wQABAAB; word chile=-0.04 CgroBQrvBwcd+ffn/B33+xIw; word
china=-0.07 zwzvuObZ+e0ZE8PJzuXM9wER; word church=0.05 AfcGBBL7DAQAAwgVDfwE/fcE; word city=-0.04 /wL///4C/vwEAP8A/QP9AgIE; word club=0.01
8PYDAQEACw77BgcHBAoF9wsQ; word coalition=0.04 CekPAg7zEhz3BQgMCvwT/PkI; word coast=-0.01 AAEAAAABAP8AAAAA/wAAAAEB; word colombia=-0.12
7RTl4dcVAN4O7+7G5SLjDhIR; word colombo=-0.10 8Ary6PAiAPMR8vLxAQDuEAED; word command=0.08 DPUSFyEBGRwBDxM6GQQh+wQH; word commission=0.23
TLNDSkjjbFbQSlJNL9Mksay1; word committee=0.05 EvT///THE/P0CyE0/NQS2uUT; word commons=-0.26 vBLt0s4JAOAH09yv0x7NBSk4; word
commonwealth=0.04 JhsL/wXt/g4NDhMACegPEfMg; word community=-0.02 +Qgc5/UB9wQF/QLj8gn2AhQM; word company=0.23 MasaLi7YThTNLD51J+Fc1MbQ;
word conference=-0.26 /Tfu7NQ61Nol3+zB2zvSLjEe; word congo=-0.03 EAwD/wMZ/gkMAv8H//oEDAAR; word congress=-0.14 3xTo17M57e0D5tHf8gnsDRTy;
word consulate=-0.11 AB7/AP0e8wcZ8fIJ7RD0DRRF; word costa=0.05 BAAKCw0CBgcABwUDCf8J/wH8; word council=0.04 CQ0h6PDSBMkWEvkODcz32+kW; word
country=-0.09 LAgE8vVM0vIVvOLo5B3NFwME; word court=-0.15 r+3SstHtH+MH0PGs7RLR/wzy; word courts=-0.02 AAMA/wADAP8CAP/+AAIAAgIC; word
croatia=0.01 BwUDAgcEAAYCBAIKAgIBBgMH; word cross=-0.05 3vjj5dsG/svz4PIO4wfU9O7x; word cuba=0.03 EP7g9//g+xj7AwbsBgTp4fv0; word
cyprus=-0.02 EAQE6v4T/v0C/P7g9Qz9DhoN; word czechoslovakia=-0.07 AQj6/foM//sGAP33+wn6BgwT; word dakar=-0.07 +AX//vgUAPIJ//r7+Qr3DAoJ; word
damascus=0.06 GfsPCw7+9BgC+AYkBur/9gDv; word danube=-0.02 AAIAAAAD/wABAP8AAAL+AQEC; word dar=-0.02 AAMAAAACAP8CAAAAAAIAAwQC; word
delegation=-0.05 3fv+7fgrB/D+9fQM6Qvo/BP8; word delhi=-0.07 /RcA/Pga/PYM+Pv4+An6EA4P; word democrats=0.00 9/sFAv/zBwD5/Pr6Cv/+9/sH; word
denmark=-0.05 9hf/A/MSAvMU9/31ACAEEQgZ; word department=0.08 OfX7//vmAywGFBYXEOES7AAj; word dhaka=0.10 EP8SICD7/g/2ARImFuwR8/D+; word
diego=-0.00 AAAAAAAAAAAAAAAAAAAAAQAA; word diet=-0.04 AAIAAPkC+PsFAPr4/Qj6BAYF; word djibouti=-0.05 /Ab5+P8Q/fYE/fsC+Af8BhER; word
doha=-0.05 9gj8+/sPAPwF/f0J/AT6CAUF; word dominica=0.08 /e4A/v3UHv3u///9/fEC6eri; word dublin=0.09 //D/+/vQ/B/x/P4A/N7/6PD2; word
dushanbe=0.00 AwEBAwEFAAABAQAEAQECAQEB; word east=-0.07 /QX//fkKAPcFAPj29gP3CAYP; word ecowas=0.00 AQUC+/8E/gUF/v//AAMEBwMD; word
ecuador=0.16 890cBv7sDxXtFwolJO085NCi; word egypt=-0.10 FQ7x4BMR990W++nM3Q718f0V; word el=0.12 AfYSHiH4DR7wDB8VH+sh5/Lk; word
embassies=-0.04 +wgAAAAH/f4FAAD7/wj7AwYH; word embassy=-0.03 Bd/0A9Ae1BIa7Ae/2hz8LPYV; word emirate=0.13 A+EVDyfgKCvoCQLvFOQK4+fv; word
emirates=0.08 FO0JBAv7Dh7qFgUZCeUL7N/0; word england=-0.02 /wIAAAACAAABAAAAAAIAAgEA; word eritrea=-0.02 7fIQ/A4DGAn2//sS+fkB9QDl; word
estonia=0.12 IPUfGSQDABv+EQ0FGfsmAfjm; word ethiopia=-0.08 9yjo8d/h5+Qj6vLn7QvQHCAD; word eu=-0.08 +SAA9voQ6PAM+vER6gH7FzEP; word
europe=0.00 EQ8PJwsB9xYGFAslF/sSCA0b; word federation=0.19 CQMpER3FHTHqHSktKO866unh; word fiji=-0.02 Cv7++v33APcLBwb5+wQNCQr/; word
finland=0.12 +/QgA/37Av7w//rv/AX+6uvv; word firm=-0.03 9dTf8vwXzP0G4/jvCRnqEesc; word fleet=-0.09 8fj+8ecS7wIE1evC8AnnEwYM; word
force=0.14 1+geHh/aNtfGEjk8G+s+utno; word former=-0.01 AAUAAAAD//4CAAAFAAIABAQG; word forum=0.20 FdEeFz7yMCPpJDcfItY01t3P; word
france=-0.02 IC39EgcVDwUO9O0UBwk7HeUG; word freetown=-0.02 AAEAAAAD/wACAAAAAAEAAgID; word front=0.14 CvcPHR3zHAcCECo1MPU1/u/r; word
fund=-0.07 6fDS4fgp/Mrp/u6e2OnSCese; word garrison=0.14 JuoRDyzZ1xffFRrKKB4P1Nzq; word gaza=-0.01 AAIAAAABAP8BAAAAAAIAAgIC; word
geneva=-0.14 9xIA9f0h9PYQAP79+Rn6EA8e; word georgia=0.06 DvkQGwsGAvMN/REmFv8L+/Pt; word germany=0.04 9wTv58cD+BLr1um38grr+eAI; word
ghana=0.02 DgIDCgkKAAMCBQQWBAMEAgIK; word goods=-0.02 AAH//wAD/wABAAD9AAEAAwIB; word google=-0.10 7wb28uoB+vAD8PXk8g3wAgMC; word
government=0.10 NBwUGx+xDBMrIiM6Itvr+yMB; word governments=-0.34 tinFxohp1cIk0qaErSybQxsZ; word greece=-0.05 4xf87SkI/fQb9/Tg8iHuK/8P;
word greenland=0.02 AAIEAwACAAQBAAQGBAIIAgEC; word group=0.08 H+cAGifeHAAA+xxBAQI0AwMJ; word guard=0.09 G/0L+Ab2GRYJEBYCFugVBgMJ; word
guatemala=0.10 FvgEDRjqACn7HQcpHeUl+vD+; word guinea=0.09 IPcAAw/Q+gHwCQAfCvMN8fD7; word gulf=-0.06 +wb8/f8N+/oEAP8A/Aj7BwUO; word
guyana=-0.10 9BLz+/Ql+PQQ+fX//BjzCwgT; word hague=-0.04 AAUAAAAF/f8DAAD+AAYAAwQF; word haiti=0.09 /e38ATv0/RjwGBYxGBQk6QQN; word
hanoi=0.07 DPUTFgzuABH2GRL2Ff4W+wQA; word harare=-0.07 /Aj++voMAPoF/fz8+BL4CgwO; word havana=0.11 9vIOBw68EiDfDyAHD9oD6On2; word
helsinki=-0.00 AAAAAAABAAAAAAAAAAEAAQAB; word her=-0.31 0xjYtr1K8bYX5Miv1TbtOh04; word honduras=0.07 F90IDCn++BPw7gn1K/wt7erg; word
house=0.03 9hQD6RwoExgNEQwXHC0cAfwc; word hungary=0.06 AgkM/hIaDwMAHBQ6Gg4jDwEZ; word iceland=-0.05 7xH2BgMZ/PgO9/n7+BL1Dg8f; word
india=0.02 /yTM/+Da9CoQ4f3/AwwJBdb6; word indonesia=-0.10 AAv28fAV/gMJBPMJ7QLuIy8Z; word institute=0.14 AOgZDyLoJw/qHhItGu4k5vzy; word
interpol=-0.04 /wX//v0F+/wC/v/8/Qb/BAQF; word iran=0.18 F/8lEjcIJBPkLEQ/LfUg4g77; word iraq=0.04 AAMFLf3oIPfyCf0bFQMl8Avy; word
ireland=0.01 CAT9CwMJ/QMD/wMU+fgA/gMT; word isfahan=0.25 AM79/wC+CzDWAAAAAMX+ztXM; word islamabad=-0.03 9gD7+fcVAPoAAPry/Qz0Aw8N; word
island=-0.21 8yzr2t9F2M835c6r+iHsJxtN; word islands=-0.12 9AL07/If/usB7e/r7QPwFRUE; word israel=0.13 Gf4VJFDn9yLtEBwKI/Ay8PjZ; word
istanbul=-0.07 AAj7/vwL+vgGAP8A/QsACAsN; word it=-0.00 GT3O5/gCwcwRB9wA7fvCGvY7; word italy=-0.28 tj/ewp1D+s8bu63VzUu0HyxE; word its=0.02
FhYWAC3j87wxGQc0WyPy7vkD; word itself=0.03 +/f49hgTAwMOAhbsCgH8AeQE; word jakarta=-0.09 Ag/++fwL+f0I+/30/gv6CAcO; word jamaica=-0.15
5Q7q7+sZ7ekK8+fd5irhDiEN; word japan=0.11 IAkZNjYVAB8IGR0gIegkDgYN; word jerusalem=-0.08 /Ar6+PsO+/cF/f73+xP5CAoL; word johannesburg=-0.02
AAL/AAAC/wADAAAAAAIAAgEC; word jordan=0.14 B/gYLCj9ABwCIQ0gHf8ZAf8J; word junta=-0.01 8/fp7u358d753O7q4/zj9w/2; word kabul=-0.03
/QP+/AAHAP8DAP4A/Qf+BAMG; word kaliningrad=-0.01 /wIAAAACAP8CAAAAAAEAAQEC; word kampala=-0.02 BQEBAgEJ+/0EAQEEAQX/AgQI; word
kazakhstan=0.09 Fe78LxHaABbmAxL/E/QJ6vUD; word kenya=0.08 DhcKDAgNAfsECQkaBBr/DPgb; word khartoum=0.14 Ku8DAyr6ABvpDxoMIuIa6uzW; word
kingdom=0.24 OuMtJ+XsFEDJDw0UPY4OzsnI; word kingston=-0.11 9AD09O0NAOoP8e8B7yLsExQb; word korea=0.14 ENMlHxj9Kh/wHTMKN9wl5+nU; word
kosovo=0.05 DvgA/wLw/wz6BAUDB/gB+vjx; word kremlin=0.13 8+YOGRTWEh7l/gjqC/oL7t3Z; word kuala=0.06 AAEKFRYD/w//Cg4WCwMTAgEC; word
kurds=-0.02 /gMAAP4E/v8C/gD7/gUABAIF; word kuwait=-0.08 +Bf48vQo/AAHCf3v+yjxDCk3; word kyrgyzstan=0.18 +8oQCfy+AP/M/gQTOdT80vjE; word
la=-0.06 9BD23fMWDAAG//cB6QXzAQ8V; word labour=0.03 +vj48/H88f3x7O7X9vLz+gbZ; word lagos=0.02 DwUCCgn8/gX7CggPCvgL9vn9; word lake=-0.01
AAMAAAAD/wABAP8AAAIAAgID; word laos=-0.03 +ggB+/4CAPsD/vsD+wL7BQQM; word latter=0.11 DgITExQRABkDDw0jGQAbAwEC; word latvia=-0.09
5A/48uopAPEA8PT17wruDxEB; word league=0.02 9SsP6eUJCw4i/gr4BNkYNScb; word lebanon=0.11 LvEJKgbY/x/5CCANHeEi++jj; word legation=0.03
CAsQHBICGQwE/QobBAILBw8A; word liberia=-0.01 AAIAAQIDAAEBAQECAQEBAAEC; word libya=-0.12 ACD21OUc8NkJ7uDr0i7bGR4u; word lima=-0.02
/wn++gcL+gIGAwD0Agj/CQUJ; word lisbon=-0.05 9gv4+v8YAP0L//cE+gsBDg4J; word lithuania=-0.00 AvLv8w0HAfz8BQX27R0ABPPq; word ljubljana=0.06
CAAFCAkAAAcABQcABAANAAAA; word lome=-0.03 AAQA//0F//wD/f0A/Qf7AgMH; word london=-0.06 Ixry+Qkf2BgdHv0lJBsEKTgW; word lusaka=-0.03
AAL//gAH/v4B//8AAAP/AwMG; word luxembourg=-0.02 /AMA/wEHAP0BAf8BAAT+BQQE; word macedonia=0.12 Be79BCfs+iD3LBcnHOIN7O/6; word madrid=-0.00
AQcHAQMJAQP+/gQBBQwBCAQK; word magazine=0.05 /+8PCAv7EQ/6Bv88CAMZ9fID; word malaysia=-0.01 AQcDBhrzC9796vjX+QD2BvgD; word mali=-0.09
BRr2+PMeA/AT+fIR9A3xFxsG; word malta=0.10 C+wCOBICCBPzEBMrHOIa+eoE; word managua=0.11 A/ECGAsS/RkAEQ01GfckBf8N; word manchukuo=0.02
7wAPChz5AAEACQ4oCgwKCQMG; word manila=-0.04 9xD7Af0X/PoM/f/mAxL/DBQa; word market=-0.15 9xXv6uwt7P4O8PXo8B78Gxcf; word mauritania=0.08
A/4NFRf6AxD/BAwoDQAX//YA; word mauritius=-0.03 AAQAAQAEAQADAAEBAQQAAQUG; word media=-0.08 7wH59u8K9fQB+ffr9QvyCAUC; word
mediterranean=-0.03 /gMAAAAG//0CAP8AAAP9AgMG; word mekong=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word member=-0.17 2B7n6NUx/dsL5+fA5g/YFgsF; word
mets=-0.05 /Ar79/4K+gAD/v7v+Ar4BwUE; word mexico=0.01 /gYEFwcF/wALAQQREBkYFBEe; word miami=-0.05 +gP++/0H/PkB/P4A+wf6CQYM; word
military=0.01 +wUFCAMCCgkCBwMLBwMBAgwO; word militia=0.04 APgBCwwCCwsCAwcbDAIMAQMD; word ministry=0.02 Dj7xCPf2B+Ap8QcQFfQPHhYj; word
minority=-0.08 AAn4/PkM8QAH9fzu+Az9BQMG; word minsk=-0.08 AA/0+PUH9PIF9vX78wT0EAcR; word missiles=-0.01 AAEAAAABAAABAAAAAAH+AAAA; word
mission=0.20 GO3fEEfGVzXRHi8tOb05wd79; word mogadishu=-0.13 2wTr2NYCAPEB6+rR2AHvAQYK; word moldova=0.11 CvATKCT2BhX7FBUrG/gT8Oj9; word
montevideo=-0.01 /wEAAAACAP8CAAAEAAIAAQEC; word morocco=-0.16 2xbp4N4vANcG6d/Y4hzZBxIf; word moscow=-0.05 FBr//t4uC+0ZFfPz+Cz/BRgL; word
mosque=0.01 BAICBgf9/QQABAMHBvoHAgEG; word movement=-0.02 AhQAAfoUCdsDCwfhBwEB4AkD; word mozambique=0.08 I+v7EgDW/hX0+BXyGe4B+u76; word
munich=-0.06 AAn8AAAP/f4HAAAAAA0ACQkQ; word myanmar=0.00 /xQKDfwcAQYKDAMF/wQFDxAQ; word nairobi=-0.05 AggBA/oR/wQH/v3/+wYEDgcB; word
namibia=-0.19 3AX909sMANcB5e3y6AnNHAkO; word nation=0.03 HQwQ/yEP+xUMEAIXEBUN/hUe; word nations=-0.02 OTz63/Tz0PIyDAXg5RcOIBgk; word
nato=-0.02 9wIN9hURBfYH+PIM+gEODA8M; word navy=-0.06 9Qvs5vUz7PED7+oH3w31/voO; word neighbor=-0.00 /QIBBP/2AAMIAgfwAhEBBfwD; word
neighbour=-0.10 I0fk2/wO+PURFPfR9vYHESEH; word nepal=0.07 EgAIEg8LAAUEEAkiDf8V+PkJ; word netherlands=-0.08 +RD79u8RA/QJ9Pf68RH9EhMi; word
network=-0.05 AAD/+/oE9vwD+/rz+gb3AwMF; word new=-0.09 8gj/7/UUAOsF8/Xg9hX5EgsR; word newspaper=-0.26 rhnjztQN5NgOzMum0ii5BRQg; word
niamey=-0.07 /QD47/ET+/gK+vTk8g7xCgAT; word nicaragua=0.13 GAEH6iXlADILMSw8Jf71APnx; word nicosia=0.06 CQMMCBAHAA8DCg0hAwUOAwUF; word
niger=-0.09 +wz69fgaAPkK+Pft9gryCAoP; word nigeria=-0.10 CBP92dbsA9T79+4F/SD1JRQL; word nile=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word
north=-0.04 AAH+//0IAPoC//30/QX/BgUH; word norway=0.07 EQoIGxAG+B8KFxUYDhUS+w0Z; word oas=0.05 Av8KEQ/+AxECCgoaBvkPAwL/; word office=0.03
CgD45gb27kDx/g8h8t8Q+BEN; word oman=-0.07 7v8P79///er8BPHV4ALw/vvl; word omran=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word ontario=-0.03
AAUA/QAE/QABAAAAAAMAAwQG; word opposition=-0.02 9eL98BPpDAjw8Bfe6kDQ+Poc; word organisation=0.17 +sQLPi3mTybcQhoRBz7s2tu9; word
organization=0.24 JMwLUX/CNPTRPTNqZudI4+Pi; word oslo=-0.07 /Qf59/kG+/kH+Pz1+wf6CAgE; word ottawa=-0.12 4wL27/IDAO8B8fDn6/7xAQUC; word
pact=-0.03 +gwJCwIYBAIF+gYKAgsMDgUe; word pakistan=0.13 J/YJIC3ZACX0Khw4HOEv6fv3; word palace=0.13 EegSChDdFhDrCAkADN4Q5unj; word
palestine=-0.02 AAMAAAAFAP4B/wD//QIABAIE; word panama=-0.00 BAEBAQUDAAEBAQIDAAECAQIE; word panel=0.04 AAQKDQ4CBgz/DQYSBQYI9gMK; word
panmunjom=-0.02 AAAAAAACAAAAAAAAAAEDAQEB; word paraguay=0.14 M+0cFTH2AC/5HBc4INgj5+Dk; word paris=0.02 /gMG2QoQBBP3/vkQ9xUP6sfv; word
parliament=-0.24 /TwK+Nsq78E++dLbsTDPPTgk; word party=-0.00 uekN3yUjCgIL+OEPAzT7AAoA; word peking=0.03 DQ4JBxjP8AQF/QrWA+4S/ecW; word
pentagon=0.01 BwcCAwQH/wAABP8IAAICAgQC; word persia=-0.07 /Qn+9/wP//0G/f0A/Az6BwgO; word peru=0.03 BAURCA4yEAz/BgY38goL/xT6; word
philadelphia=-0.00 AAEAAAABAAAAAAAAAAAAAAAA; word philippines=0.03 CQIGBgsGAAUCBgEKBQMIBAME; word phnom=0.02 AQADAQUBAAEAAgIHAgADAAAB;
word planes=-0.04 /gQA//4G/f0E///5/gcAAwYE; word platform=-0.06 8wD7+fUN+fcA9/n4/A33CAgA; word poland=-0.08 7yL49ewJ+uwO+Prq8Rb7Dhwg; word
police=-0.00 AQEAAAEBAAAAAAEBAQAAAQEA; word population=-0.07 AAb8+fYP9gAE+/z8/AkABQYL; word port=-0.16 5xH47fMm/+0N9vXm6B3wFRwd; word
portugal=-0.10 5v3q1cjq/bz30u2ftubhB/UJ; word prague=-0.14 8Ar08/Mf/PMK9vra9BjrFwsY; word presidency=-0.26 7Svs6t9T7eQc593b3h7QLRIu; word
press=-0.06 /ggAAPgK/AAH//v7+ggABgcK; word pretoria=0.09 I/MPDhruACgAEBEOEgcUB+Hu; word programme=-0.01 A/8H+AIT+QcFBAbyDPcTCPoR; word
province=-0.03 AAT9AAAG//8DAAAAAAIAAwMF; word pyongyang=0.15 AvMZLSgBCx71GRFCHQEp9f33; word qatar=-0.03 7vYF7/MAAPD89gb39gb7/ffs; word
quebec=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word quito=-0.05 +gf/+v0GAP0I/fwB+gX5BAcJ; word rabat=-0.00 AAEAAAEJAQAAAAABAAEAAQEB; word
radio=-0.34 0Crmy7wvxMglz8OZwS61STEu; word regime=0.04 9QIV+RQSEAcGAhQ3/fAGCQ8M; word regiment=-0.14 4hf//+Yj/uoJ9vHi8AbrFBES; word
republic=0.35 f74pWWyYSnzAM08wRKJRiqi5; word resistance=0.03 CfkOBAIHBCULGw0KCu/2BA32; word reykjavik=0.09 FOcPGxrsAwjxExUjBuUj7u/7; word
rhodesia=0.05 EvUGERj5AAz8AAslEfQY7fDx; word river=-0.03 AAIAAAAEAAABAAD//wEAAgID; word riyadh=0.01 EwgAAggY//8EAwkYBhX7AvYP; word
road=-0.01 AAEAAAACAP8BAAAAAAIAAAIC; word romania=-0.03 /AD/AP8HAv0BAwAC/QQDAgQB; word rome=0.05 EgkODwsJ/woHDAonDP4ZCAkL; word
russia=-0.20 70Li4rABysA24d+iviTpRiIb; word rwanda=-0.05 8gX89fkPAvkB/vsD+g73BQUD; word salisbury=-0.10 ABj17u0B8eoI8PXdABL1DBMV; word
salvador=-0.08 ABD49QAH/PYIAPwA+Qr5CAgD; word san=0.01 AvgJBwD+/QD9AAAAAPsP9/zs; word sanaa=-0.12 /hX07/IR8usT8/H15AbhEQ8f; word
santa=-0.01 /gAA/gACAP4CAAAAAAQAAgIB; word santiago=-0.04 /wUA//8GAP8DAP4B/gX+BAQH; word sarajevo=-0.01 AAEAAAABAAABAAAAAAAAAAEB; word
sea=0.06 AOkRFRcJGP3sEg4mEOUZ8Pnx; word secretariat=0.04 DggMEgwO+RELAv4f+PP8DgME; word senate=-0.05 3/P66f0lBAP19vvp/SXs5wXy; word
senegal=-0.06 Bg786NUoAP0G8fj78Sr3/RII; word seoul=-0.08 AQj6/PoR/fcIAfn9+gP+CAgM; word serbia=0.01 BQEFAAQEAwUCBAD6AfsF/gMF; word
service=0.07 +/wSBhDiFgv59g70EeL5/ezq; word shanghai=-0.01 AAAAAAACAAABAAAAAAEAAQAB; word she=-0.26 1STkyMIV6c4MztqlwjXUEhEB; word
ship=-0.05 /QMAAPgH+f4B//rvAAf7BggD; word ships=-0.14 /ALv8v0X//AC8fbk5yLsGwsC; word shoal=-0.04 9wL/+gAIAPYIAPoA+wf2BAQG; word siam=-0.03
AAMAAAADAP4D/v79/gb+AQQB; word side=-0.10 9Rr9Du8b8wAS7/b69A/4FBgh; word singapore=-0.11 7QXp/vck/fca6+vT6RvhCRES; word skopje=-0.03
/gMAAQADAP0DAP///wL/AgMC; word slovakia=0.02 CAACAwcAAAQBAQIFBQEE/AEA; word slovenia=0.04 7AIJFB7aABjtCgUGDesN8Pnk; word sochi=-0.03
+gYAAP4CAPwDAAAAAAH8AwMG; word sofia=-0.02 AAP+AAEE//8C/wACAAYBAgQC; word soil=-0.03 /AMAAP0DAP8CAP/8/wMAAwQE; word somalia=0.01
9gHbELbb+/v29P7cBwwV4+Ts; word spain=-0.22 5ybg2tFH79UV2uTU4B/WJSMs; word sri=0.03 AAEABgsBAQYBBAYSCgEEAgEC; word state=-0.14
BPXr9vEm+wAi9PjS4jENKzQP; word states=0.04 IQcZFiEWEs/T7f4a/uIWs+Qg; word station=0.02 EfkHEBT0CAL9DAcHCvwH9/oE; word stockholm=-0.04
/gMA/P8P//oH//37/Qn6BgYL; word strait=-0.01 AAEAAAACAAABAAAAAAEAAAEB; word submarine=-0.06 AAgAAAAL//kB//zy/Qf8BwYC; word sudan=0.00
8AX++fITAf/wCAQN+wsDCAYP; word summit=-0.27 2Srn5dU938og0dC4xUTQMBoV; word suva=-0.03 AAMA/wAGAPwEAAAA/wUABQMG; word sweden=-0.06
DgUJAO0YAfsN8+7p/BPvDAoR; word switzerland=0.10 GP8LGRnwAg4AEhMEDOgeAAQE; word sydney=-0.04 /gT//gAJ//8CAAAA/Qf/BAQF; word syria=-0.12
/Cnx4u8O8ucV7+b/6h3ZJxxE; word taipei=-0.15 /wjv598B7u8Z8Ozx4iDZFxIi; word taiwan=-0.12 7B//8e8kAvgL9u7u6yXnFQo0; word tallinn=-0.06
+wf6+/0JAPoE//8F/Qz5BwkM; word tanks=-0.01 AAEAAAABAAABAAABAAAAAQEB; word tanzania=0.01 CvjxC+z/9eD88QbfHPQS3+vv; word tashkent=0.02
GQEICBAGDgj4DgYfBwIQ8gT6; word tass=-0.04 AAb9/v0I+v0E//4AAAYABQQG; word tbilisi=-0.10 8xH86+kg/vQO8vbi8RztEBYf; word tegucigalpa=-0.02
AAEAAAAC/gACAAAAAAQAAQEC; word tehran=-0.01 Af0B/RoeABL29gMDBP0J9uv2; word television=-0.32 5EXp2LVC5Mkk29C3wTe2LDE/; word territory=-0.05
AAQAAAAI/f0DAP7+/gUAAwQC; word texas=0.05 APQABgDz///6AAAAC/YI+/r8; word thailand=-0.12 4ATt59wLAusB8Oni7wbsAAYG; word that=-0.02
suHhBM0AC+biBOn72ifK6Qbo; word timor=0.08 GvT7DhIJAAr8/Q0GDgUUBfv+; word togo=-0.07 AAr5+foT//kI/fwB+wn+BgkQ; word tokyo=-0.08
Axj89v8P9/YQ+QEI9hL8EhAe; word town=-0.01 AAAAAAACAAABAAAAAAEAAAEB; word trawler=-0.10 +wsA/wAOAPYCAPr7+Q33DgwC; word treasury=-0.02
/wgBBP7/BP4CA/36/voCBQQG; word treaty=-0.37 wjzAopF/xZZPx6moqXamZFY4; word tribunal=0.09 GusC+B3mCh32EhIYEv0U6eQZ; word trinidad=0.12
Ju8TPx3hABbsFxxLIOc03OXj; word tripoli=-0.00 CAgLChEO/wsGDgj+DPUNAAoL; word tunis=0.02 CAIGCAoE/wIBBQL9A/cCAQID; word tunisia=0.03
CAEEAAYDAAUBBAQOBgEFAQEB; word turkey=0.02 EiYBHfX5/RgC+hkyDdPgDgz3; word turkmenistan=0.01 BQIDBgQEAAABBQMFAwIFBQIB; word twitter=-0.08
9gUA9/QO+fsE9vjv/Q/6DAsR; word u.n.=-0.10 /gP8+fkN+voF9vn09wzyBwoT; word u.s.=-0.12 8w379/sTAPMJ9/X59g/0Cw4X; word uganda=-0.12
7gr7+twnA+UW+vgE6RPtERoa; word ukraine=0.00 FQYMCRkP/gcIDQcHBw0NCvID; word un=-0.04 AAkA/fgE/foF+fz3/gj/BQYN; word union=-0.03
5BTq7fgTAQwsAv762gviMRQp; word university=-0.04 /fsFB/j8/P//AQMS9wX7DAQB; word uruguay=0.08 ++oUDSL7Dw7tFRsQDwEs/P74; word uzbekistan=0.06
DgMAC/wGARAMEAYK/vQJEAYE; word vancouver=-0.07 8gz38vAH8/kIAAAA/g/3CQgL; word vatican=0.03 CwEEBgMBAAQABQMMBP4IAAEB; word venezuela=-0.06
+/f2+foY8xUGyOwS8xj3DhXz; word vienna=-0.01 BgQFBQUI/QMEBgMKBAgHAQYK; word vietnam=-0.09 4yD+7NkU7usU7vPm4RvwLR0x; word vilnius=-0.00
AAAAAAABAAABAAABAAEBAAEB; word warsaw=0.11 DPMLEgcG/ijzJBb4Huon5/Tq; word warships=-0.10 9Q/7/fgU+fMJ/Pfo9AT1Cg4D; word washington=-0.06
Bh0FCwIA7PMn0AzW+PXvCTIw; word waters=-0.03 +wL8AAAEAP4GAAD7/wgAAwMA; word website=-0.04 AAH7+fwG+wABAP3y/Qf/BgYC; word wellington=0.01
CQEEBwUDAAUBAAMJBAMDAgED; word which=0.20 5sz8Kj7eJSvMXGhObgVfzroM; word who=-0.35 4C/M1bMN7bMfv7fBtF20UTE7; word whom=-0.08
+wv++PwLAPcJ+fz5+g36CwUR; word whose=0.14 FAQjKx0WORwALys9Lugh8PcD; word yangon=-0.00 /wIA/QD+AP4BAP4A/v79AQIA; word yaounde=-0.09
7AHx7uf+AOkA7+/o/AfrAPYA; word yemen=0.03 EfMCDBgOGgwA/g8aCP8V9gkF; word yerevan=-0.06 AgMAA/gY/vsJ/fkD9xIACg8U; word york=0.01
/fkHCgXtAgv3AAgEAPAM9PcM; word yugoslavia=-0.18 8BL25eEK8NoK7uXT3QDWEwsa; word zagreb=0.00 AwAAAQEBAAAAAAD6AAAAAAAA; word zambia=0.08
HecFGPTpABL7/hLiGuggFNzb; word zealand=-0.04 Awr38f0G/fwG+vv2AAn8BQYW; word zimbabwe=0.08 APoNEgn0ABL9Eg8NEvsTAfT2; word zone=-0.02
AAMAAP8E/wACAP8A/wP/AgID
"""
BIAS = """
-14.9 42.3 -13.5 -5.7 -11.1 12.2 -7.1 -27.2 46.2 -18.6 -14.1 -19.3 -8.7 32.6 -1.2 45.5 39.1 28.5
"""
OUT = """
0.00147 -0.00137 0.00148 0.00135 0.00081 -0.00154 0.000736 0.000869 -0.00122 0.00121 0.000539 0.0016 0.000515 -0.00137 0.000875 -0.00137
-0.00118 -0.00219
"""
