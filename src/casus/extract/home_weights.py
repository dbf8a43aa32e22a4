"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.23 meTuJuDvFgUR+ujk9fMTztsH; alone before=-0.15 wer0AQHzHtoBMfQO9/ToBfnZ; alone in headline=0.355 6O0J8dsJ1/3g3+DMJfi5r5At;
alone in headline of dateline, nobody else here=0.255 thQ6V88r7xvw3uzjMVLIsOMq; alone in headline of dateline, others here=0.075
4PMT8+UB4LQU3+sBCRTg8hkO; alone in headline, nobody else here=-0.03 xylKBO4b6+qhFNLmLw76ywII; alone in headline, others here=0.105
Le8kDRzt9MQO/ksM1fTMUOvz; alone in paragraph=-0.035 KeAbA+Pv9/blBA7C5+K8svQN; alone in paragraph before=0.345 9yj9DsoT7CKY6wfEJCoCmLst;
dateline=0.565 uvMlKJsf+SfTxPzt8yyz9xwI; dateline named=0.2 yBYiEd8t0gkP4uLy6x7wluTQ; dateline of GOV=0.13 Kvrx6d4N0RqvwsXFPNm1vaNN;
dateline of JUD=0.175 7h3vAN//2xHh8Oju/S/z+9b7; dateline of LEG=0.27 zSQRTvADu/X2/QHux/6+2gvx; dateline of MIL=0.1
w0nhre0x5/bL24cB/vHSuvzi; dateline of None=0.025 AAn4AADpGAP79PgA4R4FABIJ; dateline of OPP=0.015 7PkP+RL7Ed4JCxYzCAYgLOP5; dateline of
office=0.285 vxLdLech5iXVxeXZDxC3ptws; dateline of one sent=-0.46 c9emrRKd44JqCiU3o6T2WWWW; dateline of person=0.4
ywMzLwA43jiw+gjPRxfr9OMv; dateline of person named=0.05 ug0u6bfuAEvtzrerBy/c088N; far back=-0.21 CucG9/4FN+RUAVcV5+T+TOYA; first in
headline=0.47 +gM/QPsVMDCB26ufM+vB6NVE; first in headline of dateline, nobody else here=0.27 4U4ZGdJBujva1vXSLUwO4qYb; first in headline
of dateline, others here=0.04 Ahjfx9j7+Ob4+SHYDswx6gL/; first in headline, nobody else here=0.2 4xML4/vsvFnU9ev4DEcy8fL9; first in
headline, others here=0.14 9QoC9vb+2g353gkLGy7S2/44; has offices=0.01 XuvX+fPsIxEY/PDrAe8gGgvQ; has offices in paragraph=0.01
qAEJJcPbOdMW4eOr7Bjzsdz2; has one already=0.045 5xHG8t8MTQJPBe8vsOrDFOXS; has places=0.325 CCAa6vQL4/DD3bbF8xQz6OYl; hints little=0.53
sVhHStr8x1baz9bvPin5xdZO; hints some=0.61 mVodMdpd43+kyqrCFWiqqqp/; hints strong=0.555 zmV5JvhB6E++8ubhfznSytJm; in headline=0.265
yuAq8+gO8hbS2OHDB/yBxcYR; in headline of dateline, nobody else here=0.005 8v8czfoI5v8R/w8L3AbzGg7c; in headline of dateline, others
here=-0.11 oNII3ub19xP+8vcWBOsbE/f7; in headline, nobody else here=0.205 6CINvuA5FRP/CtPOJvoZ2voX; in headline, others here=0.305
6/UiC8D6EAca7d3MNQTDwEIu; last=0.305 1hXs/gLeGejp/dnjQ9vdv/8B; last as group=-0.16 KwUU9/wK8fMOFin75Rq9/hf3; last as office=0.51
zD4KIAgXB1PEBfPTLFQ46LoD; last as other=-0.09 AdjcBO/v99AG/AD99vzh0ebn; last as person=-0.18 VM8N2PsEGfknB+gYCBLl/AgF; last as place=0.24
0vobNPLu1zsTLyFMKfr8TyMy; last as pronoun=0 Cu3D/ubh48jV887F89S6FtXT; last as state=0.175 ++kKKP/zDAXZ+eQj7SWu4vfj; last in paragraph=0.14
zRTr6tkA+kzPx8rp5gDO6QcQ; named most=-0.225 xwnK1xYBEMk+IP/ysQn0FEvZ; near little=0.5 0BBYM+oSwzD+69jRKTUh9CdW; near some=0.225
riEzGeMc0yL269gCOQGq6JIS; near strong=0.67 r0N0buQd113KzOHVVUPDv+F7; near very strong=0.595 rSM2LOkWA0rb7NfPOWWy3uRb; nobody=0.19
Fh8tHfsoEvcF59Yu1BvtAQsS; nobody: 0 candidates=0 AP8AAAAAAAAAAAAAAAAAAAAA; nobody: 1 candidates=-0.235 3xHXFiUV8xAaDQU2COIZOPQB; nobody: 2
candidates=0.045 Ifjt8eb6HhxSDfPuICou9/bv; nobody: 3 candidates=0.005 4bsq/RsI0BO6++nU+RN22PsI; nobody: 4 candidates=0
+ckUBwUaKPS96CfuOCVO+scB; nobody: 5 candidates=0.105 JP8nDA76/CI0BCzxGSZhvBQS; nobody: 6 candidates=0.255 JDUZE+AnFzQuAxfZGBEK2QEa;
nobody: COP=-0.025 BvT57wXxF+4gGiof+e8fGy38; nobody: GOV=0.075 ByYo+volAx4UJB/+88kSKk8O; nobody: JUD=0.005 Mgj2HOcS/d0PCQvV7jr+Be0G;
nobody: LEG=-0.025 8uIZ7g7nCe0f8TPb6cxPEwfy; nobody: MIL=0.08 xQgRGeAF9iDe6RQELte/1QYi; nobody: None=0.01 FP/4IvgG+QoBBfYF+gwn4+/5;
nobody: OPP=0.205 +/AL/8rz+xXdAP/1+/T7JPgD; nobody: affairs=0.005 AvcG7gYIBQT8AP3pGOIE8gD6; nobody: ambassador=-0.075
S9jf+SbtIuBPGTVM3OoBYCXx; nobody: armies=0.255 /UQtKPJN9DIBANzOJE357vkZ; nobody: army=-0.495 YLrFria0XMEu/Uc47qcOcCfQ; nobody: bare
plural=0.515 j29bWdJuADmy3czAOUnpqppS; nobody: cabinet=-0.06 KNPo2hve2+QiD+4Q+cwgIDbV; nobody: chancellor=-0.075 J+nq6CjiNOY6HSg6AOoaRTf7;
nobody: chief=-0.045 Ev397Qfr4PgVCAsy7voFIxzv; nobody: command=-0.075 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: commissioner=-0.135
OfPm5x3hP+c4IjlS9N4hSUby; nobody: congress=-0.02 E/j/BRj5IfgNBxAy7xIaEhf4; nobody: consul=0.045 0f3uKfAQ+xDp9OD8Oy7eyvX8; nobody:
consulate=0 1QD94RYA+vMJDwUXACMA+w/3; nobody: counted=0.45 yH9kZNps8l7x8e7aGkkAt6hb; nobody: court=-0.04 8dTt5u/hxt9QCekOAAoAKife; nobody:
courts=-0.025 INH09QMBKO06GzAe/v/5Ljzr; nobody: defence=-0.075 Hv3y+A72JvYVERQh++kVGxj8; nobody: definite=-0.26 KPG11SrYP/r/E0QUw/vCJi33;
nobody: described=-0.235 /tPr4Mn1BgsM3SPh3cyl6vTp; nobody: first sentence=-0.02 3BT8MOsSIgwXDfT26Rzd2xUH; nobody: force=0.325
2BgI8PUa8+P3+uLO+CUA/+0j; nobody: garrison=0.065 GCXz7yHiLe0SCRkM8v8AHir4; nobody: general=0.065 uu0T9+Yp+Sbf18oMDQG3wuUX; nobody:
government=-0.06 JufZ1RTyDt4GAB8aA+HWLC7f; nobody: governments=0.47 2T1ef+5/xnjR5MvZOX/gyNde; nobody: governor=-0.205
Q+rU6zfXUttMLj5U99QwSknr; nobody: guard=-0.135 f9rXvz/Kf8w8AElR+sgAZjvf; nobody: house=-0.055 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: in
something=0.18 ACQhOAEb7BvM9O3n7CfY2dEc; nobody: indefinite=0.075 ywUY++gxCSbM5c/NEA4Muqr5; nobody: junta=0.025 KOsm6wfyHf7/AN/TAAUA3Rv1;
nobody: king=-0.035 KyERGxrpFdcb/QEKAunRGwz/; nobody: minister=-0.07 NOjT7h7kSuYEJ0kQBr8cGTHx; nobody: ministry=-0.22
Nsbq41zaIvFADRcGAeEAckXb; nobody: mission=0.105 yTxMK+k82Wvk7M/UCwYAwfE1; nobody: navy=-0.15 LeHe80nULtLuBhn1C+gAVDDM; nobody: no
dateline=-0.025 NfUYzvrCGh1BGBzaIAsnIPnu; nobody: no subject=0.365 4/5RAwMu9kADFP64HjPrAMH3; nobody: of something=0.145
8e/79v/5yQAR9/8e8RD9EA72; nobody: office=0.49 2UwkZ/lmyVm7w9f6HFCu7tMo; nobody: opposition=0.205 79X+8PD5Cg4zBPwEANwKzvQF; nobody:
parliament=-0.21 bQS12A/MJ9UMEEAK6MBCXEji; nobody: person=-0.005 4bID//QXFAMH8eQBJQfN+ujX; nobody: person named=-0.245
Rc6p+/jMYNsZKBw3+es0f/rq; nobody: premier=-0.11 Gunp6QPTHvcJBycV89L5NDL9; nobody: presidency=0.265 7zRBLd5B8U/U5cXqAxQAxdwk; nobody:
president=-0.075 E9viFu7q8vkUCAgC9bgY8yfy; nobody: prince=0.005 IPz9AA70T/f/ABP4+Bwk9QX9; nobody: quoted=0.04 CB0S+P4FKf/yEfQnBgznBgoH;
nobody: regime=0.02 /vgE6Ab24Q4D+wEH//sA4w37; nobody: secretary=-0.115 Wd/Z4P0BKgMNBAED9uVHFe8H; nobody: senate=0.265
6QUv+fEfxSHE38f5AA2mAwnu; nobody: sent=-0.04 9fv0Hhz6DfEhEUhPO/hI+w7s; nobody: shah=-0.07 EPby8xnvLPEaERoeAPUAJicA; nobody: speaker=-0.085
I/3s8RjzIPIgFBg5/f8uJB/+; nobody: staff=-0.035 6+/X3ijx4/b76A0E7iTyDhLv; nobody: state=-0.175 O9z15EXNXOVTMVB/+uhfUD/u; nobody:
warships=0.1 HyozMvhD6U/0ANrmHFIADegl; not before=-0.735 JMDw+n/xWslrf39qyN15Vn/t; not in headline=-0.285 f80AzybtKM87WCBqyOlIY2n9; opens
the sentence=0.39 1h0QKBAQAk3rAvgCEjyrI+Ys; place before=0.13 6SsuM+749hPJ8CX9Fjmc+fQ+; place behind=0.295 pNTtKdUJARqs0ufu5xDN0a74; place
below by in=-0.03 ydIp2+7m6OvU1O3h0+/R0u7p; place in paragraph=0.24 vzhPHPzw/ye22wfCSx+zjLE/; place of the verb by from=-0.015
BbnTAe7s3eDp6fb6A8/+7AP2; place of the verb by in=0.48 7DYyXeI0vi/g8eTIL2kJy645; place of the verb by to=-0.095 AZzRywbqK7ocAggFp+L/AwPY;
quoted=-0.145 J+Ya+wD+A+88BAYfBgMFAC/2; same sentence=0.305 zxke28gaEyABt93Q5Cn4uNwC; sentence before=0.25 3AgpEtvR5CjO+gnB3OuT8aUh;
servant above by nmod=0.065 BPJHEgAY5gv1AfYMDyIPABsJ; servant before=0.015 qvbZF/UDkP2w0QH1BP7kta79; servant behind=0.02
u/L1Ht/05isA++fPHLoi3vXr; servant is object=0.1 8//1Fu0IKQ4O+OPmPBLjHQz4; servant is subject above by advcl=-0.085
DAT42frw5iYR/QH1Dv/i5O0M; servant is subject above by ccomp=0.015 /fkJIgMBzfMZCRcOwOnKEMb4; servant is subject above by conj=0.17
Ee8R7/0DCtr3+xjs89zdBN8U; servant is subject above by nsubj=0.04 9OkaEwMN5wMPAAUH6+4kAA4J; servant is subject above by obj=-0.005
AAb9wQAA9Q4fAgAQGAzqAgYM; servant is subject above by obl=0.01 ABXy5QDtDwH/AAAWF/sJAAAA; servant is subject of what it says=0.025
0/Mt4vL5JRDh9u/jGAsG8dQC; servant is subject over it=-0.42 I+2q8Pfr69Yn9u49EsYuAdqu; servant of the verb by to=-0.055
AfLu4wPwJuscDwIC7eIaDvX4; share half=-0.13 +AbEzOz7CPMP6gTo+rTr4hnC; share little=-0.095 fkETGFQcDzhOQG4/RDNUZjMN; share some=0.1
9g8SAw/wtQgi/gpIHPDUEkUm; share third=-0.07 zgLi6+4M8wDPHif5DAgk+MrO; spoke there=0.31 AyMdSfYn4EDt6/wIBiz7CPUu; state before=0.205
zg45xcUi+fap6O/iJ/rvt7IK; state behind=0.03 mLYR67sNARC287/C4B2vuRs2; state is subject above by advcl=-0.035 4ePj1wDZ0+LrAfj4AOoM9hTr;
state is subject above by conj=0.27 weX9XucZ3Szl6tfFPxnN2uMc; state is subject above by parataxis=0.245 ySoxLPQA+SUC7ejQQOrHz9Yv; state is
subject of what it says=0.32 uCR/yt9E7FPN28mnRk+S66oq; state is subject over it=-0.02 EPsy9w744AEFCPrk5PEVFQby; subject before=0.035
xxAUDPLvC9ozIvXo8/6gORjL; subject before in paragraph=0.265 uhgr//Dx7BOx1ejgMzTlrwYp; subject before is group=0 GvwC5Bfm2AMUFwrg/hHsAB3P;
subject before is office=0.065 IhdN7wzw1Soh/yQQIBLnDQzh; subject before is one of several=0.11 /xvo7BUBPSwWBwkeNxYPtzcF; subject before is
other=-0.115 AOnwBAAP9fT98wAM6x4AAAD/; subject before is person=-0.235 +qvbownu9+hRKwwPvPlddljb; subject before is pronoun=-0.39
P63GCALU7eBO/wEEvNnwETXk; subject before is state=0.54 EzY4VQAg3j8c2tnnNwbt3uFJ; subject before of one sent=-0.045
2grziu3sA//e3fnl4vX9w/LT; subject before says too=0.01 0AwBHvAN+yRFI/j59RDvJzzw; subject two back=0.2 8xYG/vrg3CMN7CHxJ+2wE7w+;
title=0.195 6ioPIeUh2BHr7f/zKf7w3txB; topic=0.135 1hDw7/MB1gjs2+Lk2gPZlPgc; two back=0.105 t/bt4PTtTP879OARCgnv6O71
"""
BIAS = """
73.3 -0.2 -2 -11.8 44.9 12.3 -4.3 23.9 70.1 45.6 48.1 63.3 1 -9 28.4 75.6 73.6 11.7
"""
OUT = """
-0.0003665 0.000545 0.000472 0.001 -0.000675 0.0003465 -0.00061 0.000241 -0.0006 -0.00064 -0.000595 -0.00075 0.00059 0.000825 -0.000367
-0.000458 -0.000505 0.000314
"""
