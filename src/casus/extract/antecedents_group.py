"""What each sign of the antecedent of a pronoun of a group weighs; written by `training/links/pronouns.py`."""

from __future__ import annotations

WEIGHTS = """
0 back=0.19 p9QP9hYeFuZY0RO/BgoFzjwc; 0 back as appos=-0.06 FvcB7tYL9wX9+fb8Hx/88+/d; 0 back as compound=0.06 EBPfBQDu9f8E9Rj2/AIJBeQt; 0
back as nmod=0.02 4APtFQkJ/uUBwAbi+wIEx/Pw; 0 back as nsubj=0.11 /Q32v0b3GvQv0hgCKtz09fMV; 0 back as obj=0.22 FyzZVBQaG94q+yHw/v8W7igj; 0
back as obl=-0.02 PBII/vsC2DvTFuUb7wsHHcry; 0 back as other=0.12 7CH1HvHn8djqIgUB7w8K0C7u; 0 back as own=0.16 HicSEV0eKT7uCysX4wE5Eyj8; 1
back=0.11 2zb49y8awQ/S3vUWEv3ttAg/; 1 back as appos=-0.07 FdsY/+b+EPDxB90AEQf2C/DZ; 1 back as compound=-0.12 DwAQ/AcM/hYADAAMGw3+EvkC; 1
back as nmod=-0.08 BysgCRQhuUvECvc9FRkFHPjY; 1 back as nsubj=0.06 sB0hEGn/KxASAi8UIRPvBB4S; 1 back as obj=0.11 xkHn/hju4dIJCRvtCwsUxBEE; 1
back as obl=0.01 8j8KQhX/08/X8C4KHSATRPka; 1 back as other=0.05 3iz9GP3xISfnLjfq+gUKCg4O; 1 back as own=0.04 JxQtF70TCx4pGvv6Ch/uKgnG; 2
back=-0.12 7AQ15K4r5+AX97sHLSDt99Pg; 3 back=-0.15 LwAPyb8dyDy0NOQwOxrmNerQ; 4 back=-0.11 JP0QCyT27OO9IbUQBR/rN8Kg; 5 back=-0.18
CugP3gIK6R2/UsA0TyrIZOTM; another by grammar=-0.12 Dvcv7fwg/TLCJ/tFFhv7GeP6; apart by quotes=-0.24 AoESnrLvs2Ca/7wgJz66BNyl; apart by
quotes, inside=-0.02 uIOjidiB2dLTgYGVppC6xc6C; appos for nmod=-0.02 /ggC+v4DAAcAAQD/9P/9//wD; appos for nsubj=-0.05
3e75BL4bCQUI+gD/zhQKEgvw; appos for obj=-0.21 DeMN59MI8CPfC+wUERDxD/DQ; appos for obl=0.05 8O7t9fTrDO0N/Pbo/+r50Pbm; appos for other=-0.07
CQAHAPkF/hQACAAFBwj+Cv76; appos for own=-0.09 K/T67+P++j71+f//BhoAI+/s; as appos=-0.06 +fD38wII9Av9Bwr86w4A7wL6; as compound=-0.11
C/sP/u8b/y77BAAJGxX9BPYD; as nmod=-0.13 Ffsm/wIC0wvoVPxBDhfeT/XQ; as nsubj=-0.14 /tA1x64Q7gzTIZ75LQflD/vT; as obj=-0.19
HgErnAkt5wvaMtogSSTUPgLg; as obl=-0.12 B/tECgQL7ksBPBknOAHw9s7C; as other=-0.20 O7REzOsk/U3lHeU6TgnhRdcB; as own=-0.14
2tD50bQC3vGsOtMA5AfgKL7U; asked for nsubj=0.22 BBP2OT4ZD9Q93EbtDM8n9Bk1; asked for obj=0.01 DxQK/goICRMXBfgFHwgABukV; asked for
other=-0.05 AvAP9fwE/wT8D/r5C/f39fP8; asked for own=0.00 9vP+ztL75w2qIPgn5Br0N+zN; behind a plural=-0.13 Pucf0f49DUbaGe4XNW/mOZC0; by
grammar=0.11 EfbiQBfm+vsN9AGqldv38hEd; compound for nmod=-0.07 BAAGAAAFAAoABgAGCQX+Cv38; compound for nsubj=-0.02
9QD1D/YI+zcX/xLzHej8CAXw; compound for obj=0.02 CxP1Dgr2/wEP8woLBRQGCxAM; compound for obl=-0.03 AwABAAADAAUAAgADBAMAAwAA; compound for
other=-0.02 AQAC//8BAAQAAQABAgEAAv//; compound for own=-0.10 J/wW7vsL3P7RC/sWNAn/IP31; controls for nmod=-0.23 6OwL4IEw82rNTdM5JjjgQNbV;
controls for nsubj=0.13 DdjkGfACRiI37A36Bg79oP8o; controls for own=0.17 3+jd/R3uOOhg1SfiJdgm5/0W; far before=0.11
5jK5zLoEzRw36P/b5+URFPYn; few before=0.17 8tnjOAXtMMl13C4X0wAAuQQR; has what is its own=0.25 3WDKNQHlA8wnxSvn9tcoxjQ1; in the first
sentence=0.13 iUqZAUQKweL54+izqcIgwS4I; in the paragraph=0.22 0hTeXU8NQLXm7g/q9bdR2i0U; indefinite=-0.00 zjvLAhTzOfgQ5vQi4PYkBgH/; iobj of
VERB=-0.02 GPccKwEH3FY1IigFGDYNEgck; is group=0.11 FH4bOvnF298G1QTb7r0YxR4m; is office=-0.15 H98mjtQDwODNUMs9TRTONcP7; is
organisation=-0.06 DQABBBzo3QH1BO74J/IGFO0A; is other=-0.19 /dMezeErxAjLMbwUGCfJ4czE; is outlet=-0.14 HhAV+xEP92X/FAsWDBYKGv3u; is
person=-0.13 NtY09vv3w13XIu8OEQfr+dDd; is place=-0.17 f/9t1LFX83fvPTBmNGbXQr0P; is pronoun=0.10 GTgKBQIG5zQVEhQZNBL8/h8d; is state=-0.01
GoL/C9ns39kkCkoCDwALD+MT; main subject before=0.13 AgcOGCAWUMcc4zvZ3O4OGekd; main subject before, goes on=0.15 2xrrJSX9GdkHDTnj8fsnFTUA;
named=-0.09 Ue1CE6sjQAIZItYi9B0OKyP/; named one=-0.10 RO8W8PoNAjHvIuz/JxrSWPrR; named six=0.13 CBwIFBQDFgYgBg78DgYIDhUa; named three=0.07
IwkO+skBCBcZFBAIHhkIPwUD; named two=-0.00 JfEKCOcB7wT/MAkTHxEIOfYJ; next before=0.11 vLv8Gh/2DQjxCAoM4Of/nf8f; nmod for nmod=-0.08
PvcUFB4GBAbqPRUDGSINUegI; nmod for nsubj=-0.09 Jbkq6dYFzzcA5Och9AYgJLXt; nmod for obj=-0.04 KUITEScRIhD2EhgLYBYE//oV; nmod for obl=-0.02
5i0WGQUI+An3FP3yDQIJFwX+; nmod for other=-0.12 tMMSgebw/vG95cwDEBfetvDA; nmod for own=-0.11 I9YszdMN/ksUHeYtAhfzAMMc; nmod of ADJ=-0.11
L9gG2NkgICXNHvULCk0a/AHc; nmod of DET=0.00 HyMNIQgI/+sjLe0B8goIDOT/; nmod of NOUN=-0.05 QccI4KADK2clCRUUGj4QFAmn; nmod of NUM=-0.09
HyDPAusH6B+fGywSCw77CgsI; nmod of PRON=-0.07 Adgb4bcEAC/fH+gSFBHxSfnn; nmod of PROPN=0.02 Dwv2JgPsIUIVFAv6DQ0J5QQ2; nobody=0.10
HQbX8/QXPd4b3tfN5wAFDUza; nobody: 0 candidates=0.00 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1 candidates=0.11 DDg5WiPz4MIB/QgCG8ADxyhC; nobody:
2 candidates=0.15 514jH1cLICh4Gw8MMdsa/fBE; nobody: 3 candidates=0.06 9ibpkhr+y/3K0ibY7fMB0icz; nobody: a paper is handed over=0.05
/8/vDDb26e/++SMREgsJEOnE; nobody: by grammar=0.01 4+HU9v0X6AMD8vQzyBUEGwfk; nobody: first word=-0.13 6RoJ66AO4xCv9+n/+RXaGoHu; nobody:
iobj of VERB=0.02 E+Uh8tQAVeztDRUJ8B39C+Ql; nobody: is something=0.10 HC74ISD9AdAD6RoB6CYKGAX9; nobody: nmod=0.09
7k7fLOAC9fk04hog2fr+Guck; nobody: nmod of ADJ=0.11 9i31IxwAM8Ug7SwFEjD8BEAc; nobody: nmod of DET=-0.00 /vP8+eP/+egKEOQcAAT0APf4; nobody:
nmod of NOUN=0.05 1/QG3BrxHecO7w/i9gMM8vwT; nobody: nmod of NUM=0.09 +dL0DvAL/9n+9xwYGAkGSAgh; nobody: nmod of PRON=0.07
ABoAAOn5KPwAABL4AO7+Chb/; nobody: nmod of PROPN=-0.02 HPrvAy8WBecLBPv6MhX3A/sf; nobody: nobody is the subject before=0.17
Eh0hGgT16Qf86D7wF9gP1P4v; nobody: nsubj=0.07 7yHhQznpH+AW+kcA3AYKENsl; nobody: nsubj of ADJ=0.01 4f//IR0FB/sn7gkA/CcDAusw; nobody: nsubj
of ADV=0.06 /REA/f//DRwMAfsAAPEDGAQj; nobody: nsubj of AUX=0.12 Axn2ByD9AAD//BsC//ACFP5e; nobody: nsubj of NOUN=0.11
+yb4C1UBJwoo/igAIhAQIPxE; nobody: nsubj of VERB=0.02 w9btIAP0GNoO2Qz25AIFBegT; nobody: obj=0.09 3iT/NS/vCbho+g7y9iIR7xwa; nobody: obj of
VERB=0.09 +yHZKR0M1eDj7PL64C4S7hYr; nobody: obl=0.10 7TABIEIK/uvKDwcP/hkBIB4C; nobody: obl of ADJ=0.14 +0HqMx36EgEY8Rn5AAIVCQkA; nobody:
obl of VERB=0.08 9SoQ5PQB8doHIwMN/g7zHyg/; nobody: on agree=0.18 AB717RcIJQApEi3+AO8R4Aw7; nobody: on allow=0.03 Auj+BSoAHQ0DCPz9AO/w/BQF;
nobody: on ambassador=-0.04 BgYIAA3z//33APoAAf0BAgn5; nobody: on answer=-0.10 AP8AA/r/AQDX+vX7ABX4GO/1; nobody: on arm=0.02
APsK/OUP+vIIABQC8hf6E/Qk; nobody: on ask=0.04 /TL73Tv+zwDS/Q0iAd3g1gHv; nobody: on attack=-0.01 AAUA7+oGAfsIAPoAAP3wE/b+; nobody: on
be=0.12 +Rv1HCMAGAA58wsAAA0M/TP0; nobody: on believe=0.06 ABsACyQAHUM1AAkA/x4OA/r5; nobody: on border=-0.03 APoDAPsC2/wG/fgA+Qf/ARAK;
nobody: on break=0.16 AD39IWD8DgAbCB8CAOwYAyMP; nobody: on bring=-0.03 AO0D7PD49gDd8APxAAvwCOQb; nobody: on call=0.00
AAYHI///1wAJGwgFAPUL/hsa; nobody: on carry=0.11 ABQAAy7+AgAZ9Q/2AP4M9Cfq; nobody: on claim=0.07 AAoHAQILAeoSAAEC//IDMhfr; nobody: on
come=0.09 AB/8DNQH5QX3CfYBABL1+yv0; nobody: on commander=-0.26 APEQAPgg2wzbAOkA9y35BOPk; nobody: on country=0.00 /PEGAAf1ABzsAOcA+/4FE/ne;
nobody: on do=-0.02 Ahv88cXz0RjuCuvzB+fj2+ro; nobody: on drive=-0.01 AOoAA+8D8AALDAD3AAoF5vHr; nobody: on expect=-0.02
AAgA/BL87ADKAAgAAPQB+wLv; nobody: on family=0.02 /hMQALz2CgoOAPz0/+/5APz2; nobody: on fight=0.03 AO4A7jkC5QD5//0HAP8B+Qfm; nobody: on
find=-0.01 A/sA/AcCBP0I/gwAAAcFLOb+; nobody: on fire=-0.01 APr7DQv/7QAXFvkAAgQKJfH3; nobody: on fly=-0.01 APMD9Nfx+wvyEez8AQL8GA0d;
nobody: on get=0.07 Af/yCSAR+v8lBvIWAOcKJwsp; nobody: on give=-0.05 BA8kCvsJ+v/GBu4CAh0OK+zy; nobody: on go=0.04 APIA5gkKG/ICKgsFB/4QGwfu;
nobody: on government=0.13 APMAAPYMGhcuAAUACfEYAA4K; nobody: on hand=-0.03 AdkBCxwE/P709PYA+BcF+Qf4; nobody: on have=0.05
ADEA5fwK7gLjGh4OD+L5+xUB; nobody: on hold=-0.02 APsA9RAE9wAkBfYAAP37Dw05; nobody: on home=-0.12 EfQW/doP4fsNAPIAARDnDdfY; nobody: on
house=0.10 AALrAEgAI/kSAQoA6wYPDA0a; nobody: on keep=-0.06 AAcADeH82AcGCPkAABr+HQDX; nobody: on kill=-0.11 APYB9dUD5Rf4BvMAABbzCNzn;
nobody: on know=0.03 AAgB/jL9DwD//Qf8AOQKGhoI; nobody: on lead=-0.10 APQABOwD7gDLAAEBAAH7BeTn; nobody: on leader=-0.08
Aff9AAUP3H8NAPYG5Rz2A/0S; nobody: on leave=-0.07 ABQg2N/+8AaxCNAAAuft2M/b; nobody: on let=-0.15 AO/8/e4O7Pf8D+MF/iPzCe7e; nobody: on
like=0.11 /i70HiT4G/JJ7hz9ANMT9SA5; nobody: on live=0.03 AAIADiIH7wAIDf8AABn/GA7m; nobody: on look=-0.19 APEF/ev92QDXCvEA/iDzLPHr; nobody:
on lose=0.10 APwAEf0DQQAlBhESAAgF6f8A; nobody: on make=0.13 ABv0FRABGAAN/yIAAO4H/Rb7; nobody: on many=0.06 /SL6/wkABQf/+wv/CeYABgsK;
nobody: on meet=0.07 ACYM7+gCKwACAP8BAPT88A7Z; nobody: on minister=-0.09 GAD/APEY4vbpAPsACBDuAPn1; nobody: on most=0.16
/UH1JEL2LAz99BfyHesYAAgK; nobody: on move=-0.09 APcABw4I/gD5APkAABwAJwMC; nobody: on name=-0.03 APL/+fkU+AHWAAAIDwP2BO8Q; nobody: on
need=0.07 AAwAAwwABQH2/xUA/+kHCxEY; nobody: on none=0.06 AQYAAAD59/D6AA76AO4H6wwL; nobody: on one=-0.03 /RwAEkEDB+rQ8/0C/TEFLegU; nobody:
on open=0.08 AAcA4Cb7AgAWBCD8AO0F+hjV; nobody: on order=-0.14 APsM/OIK2gTiAPIACBv4Cdzm; nobody: on own=0.13 /fHrFvsULPQIABoMDwP1APsj;
nobody: on pay=0.06 AAgAFEL+9QAxABkIAgAQ9CIM; nobody: on promise=-0.11 BesD9dEA9fjnBdUCAAzp8MPZ; nobody: on put=-0.22
AO4A9tUL2QDXBfcC/yLxJNjV; nobody: on receive=-0.10 AOIFDuUO9wb1APUAABP1/+HG; nobody: on say=0.03 A/f9GgUK0AkGDgj/CBALBg7p; nobody: on
see=0.02 AOwA+QX+QQsC++78ABkA9Pfr; nobody: on sell=-0.18 AfEhAPcA5ADlCOgGABz7EN/i; nobody: on send=0.01 AP3t5R8FDQDuBA8HAMECGObu; nobody:
on shoot=0.02 APkA/gP98fnp+gT6AAYDDvET; nobody: on sign=0.04 AAgAFAYDEgD8AP8AAA0E/AAa; nobody: on some=-0.02 Agf7+ub3BRf1A94PAAH2+te0;
nobody: on speak=-0.03 AP8A/vgF6QD5C/IXAPUC9N8F; nobody: on stand=0.07 AA0HEvzyAQD0DRH/AP4J8Pro; nobody: on stay=-0.01
AOsJ9xIJ/gD4APYAChYFDAAZ; nobody: on stop=-0.11 APIA8ukE5QDiAOgAAAz4ERTj; nobody: on support=0.01 ABwDDO337fcSAQMA+vn9+xgT; nobody: on
take=-0.03 /BYeDur+AQDqEfwJAAz7Jeni; nobody: on talk=-0.06 APcS/+0S5wDFG+Uz/ST97fri; nobody: on tell=0.09 DQz4+PcKOAex8TAD++b2T+0z;
nobody: on think=0.07 ACwA/Q8NFQ8RERAAE/kK+yIP; nobody: on treat=0.01 AB0A+iD8IwDv+Qn9AO3/AQXr; nobody: on try=-0.21
ANkA3MsB3wDOAugBABDi9NrX; nobody: on turn=0.11 AAf+IAv7KPwa7wv4ABAS6gwL; nobody: on two=0.09 AfcA+ioKAertAAEHCQEFCwj4; nobody: on use=0.13
ACP8Iy8DMhYRBRb9/fMYGSET; nobody: on want=-0.06 AN0ACfz/EADwAAMA7wkCE+DD; nobody: on watch=0.01 ABgABfkACAD/AAAAAAEG+fXY; nobody: on
way=0.10 +fne7DP8DRsHCvsB2A4NEQsu; nobody: on wish=0.05 ASQBAgQB+AoQAAT+APcJCQ8X; nobody: on withdraw=0.02 APYAA+sB/QD+AAMAAAYBC+/6;
nobody: other=0.08 3E4M6N/+Dt4OAPoICuYG2CHv; nobody: own=0.04 B7oE4uz+Lu/z3fUGH/8A5Sb1; nobody: passive=0.13 AnkDIP7zQQ49Afz5Av0Y+9wz;
nobody: pronoun their=0.04 7dwS4gb4+AQd8d4F7vcJyfjt; nobody: pronoun theirs=0.20 /lv6/kziSO5M+TsB5Nwm9z0u; nobody: pronoun them=0.09
0QAERQDWIfkPFTIMuAz7y8od; nobody: pronoun they=0.07 2RTrJhn1GsQ/Fd783vEO3CTf; nobody: quoted=-0.06 6+kd+gPtj+wE+AHyAQHwHAXr; nobody:
rivals=0.13 07H16O3pKOM5Gv3gFej09Bv2; nobody: says=0.04 AB73JxkQ2es5AfcCDwgMNQrh; nobody: thing is a subject=0.23
9xsoOXsIQEZL8lIH7tEg3g1a; nobody: thing is a subject before=0.08 4eX/9z7x072v/vf4Avz7yRL8; nobody: thing is an object=0.21
8WsAPjz+GL/5/XMKLKUb1QlD; nobody: wills=-0.02 +v784PoLnfHgBxMBEfTqAu7i; nobody: with a clause=-0.06 AAAA6gsB1hnZEecADg7uMOIP; noun
activists=0.19 BSzxIzLzAfcc9x398fIW8ChH; noun administration=0.01 9v7///8FCxcQ8wQCCQoKBAEL; noun advisers=-0.16 Et0K88oB8BjdEPINFwTuE97p;
noun africans=0.12 9B/kEDP2AAIZ8wPw9ucL6gsC; noun agency=0.00 +/39APUB/tT6/P/vA+/99/0E; noun agents=0.10 DBj5EgYNCQQZBxYXBQ4H+AsO; noun
agreement=-0.19 H/Qg78sX+CTwJPkaMB73Nfbx; noun aircraft=-0.02 AwADAAABAAMAAQACAgIAAgAA; noun airline=-0.05 BgAIAP4FAA38BQADBgUABQAA; noun
airport=-0.07 AQAB/fgEAAn9BwAEBwn/AvoA; noun alliance=-0.04 BPoM8/YV7/nkAPcLIBLwEfrx; noun allies=0.07 8w8CCC0NFfIeCgwH9AoIBAwW; noun
ambassadors=0.06 8hgDGvj+BOzm1RT0CgMG9hbZ; noun americans=-0.03 GvgAyvYEBT/iEwI08xn2M+j/; noun armies=0.04 9fkGEij/AhwU+BD07v0IFAID; noun
army=-0.11 GfIq8+4Y6/L8Fv4FOf/7Gfjs; noun assembly=-0.11 Bf0M/fsJABf6Cf8JDgr8Dv36; noun attackers=0.11 /RTyCBH8AAsL/gj+7vcJ8Asd; noun
authorities=-0.25 Is4h2tQI4AjZGOUSDSnqNdfg; noun bank=-0.18 GvoT/fUP/Dn5EvsOGBf9HAD8; noun base=-0.07 BQACAP8GAAcABwAECgYABQAA; noun
battalion=-0.05 Av8A+/YDAAoABP0FBgb9Bfz9; noun battalions=0.06 FAj+DA4AE/4PAgQJ8A8CAQn7; noun bloc=-0.05 BQAI/gQD/wr+BgAFBgUABgAA; noun
board=0.02 8Pr7AOwB/u/+9v358/oA7gD5; noun boats=0.06 4ADt8PL49dvu8vLz7vf1yPH8; noun body=-0.10 CvkO9ekO/Bj2C/kIEhH6GPj4; noun boys=-0.05
CuX5/v0EAQ8B/vgG+w71BuwD; noun british=0.13 BP78JxPxIv0T6hv2APQC3fom; noun britons=0.11 5f7jDRL6BNEF6g/s4/sT5AAY; noun cabinet=0.02
8v3uEzf1/xYjAPz06v4LDvcT; noun campaign=-0.09 DAAG//8G/xz+CgAHCwj/Df8A; noun children=-0.07 Kdnw8Mrz7R70HgQfGg/0BgH0; noun citizens=-0.09
JuH67q38BRPMC+4FJ/H3Ivy2; noun civilians=-0.02 /gfrAuL+AAUBBAP+/RQDCRYZ; noun coalition=-0.06 Bf8G//8C/gz+BQAFBwT/Bv//; noun
colleagues=-0.24 SNMiy90M4inKH9UXBj7fK/Hw; noun command=0.08 //7tBDD/FPP/6Abu++wA5/8A; noun commanders=0.07 Cxz1GhT+AuwYAg8SBQkJ/xkm; noun
commandos=-0.14 Dt8W4d312ijtC/sFDB/uEvL7; noun commission=-0.04 +gH7Cvry8vXoAvL2Cfz8BfkT; noun committee=0.09 9v/VC/T5+NsP0fr09OwK3P4R;
noun communists=0.04 /Ab0Dhz8GPrvCAwC/vr+BPUi; noun community=0.07 AhH3/AT++sn77f327vf67vnx; noun company=-0.10 DRgg9/oO+Tf2AvwF+RIBD/cK;
noun conference=-0.14 DfwT/vMO/x79DP8MExP+E/7/; noun congress=-0.04 AwADAP8DAAgAAgADBAQAA/8A; noun consulate=-0.17
GvsU/O8MAB38GP8PFxP7Hv36; noun correspondents=-0.17 CekH7dYB/yXxBvMDBwT0COXf; noun council=-0.14 Gf4N/+cPACf8Ef0OGQ/9Ev/9; noun
countries=-0.03 OugO5+0AHTz1B+89HzjwNfEb; noun country=-0.17 G/wu5MQP4f/fHusXQwryLtzn; noun court=-0.17 Hf0e/dUV/zz6GP0YMRz8KPvp; noun
courts=-0.02 Bhn3+fgKAD/8+Pv98wT+B//3; noun cubans=0.13 3hnt/Bv1D+8F9QTv9ekT7/ft; noun delegates=0.09 AwgWHCIEDSYv9wghBP4GIgje; noun
delegation=-0.03 Bv/zERwD+SwVAQkKBfkHDw8V; noun demonstrators=0.04 +wr16N0NDsglBOwWBRv4B/v8; noun department=-0.13
DQAQAPgKACL+DAAQEAz/EwD+; noun deputies=-0.04 BdkN4eP79iH0+f0dIBkHBAz0; noun diplomats=-0.16 DL0s2cYF6iHvFd3+GgjiF9DT; noun
divisions=-0.25 Mc8G1dMD/y3YHuIUFB3gLva8; noun dockers=-0.01 9wj+89gCA9cF+PD+9AP59/MC; noun doctors=-0.03 DP4FEyP46A7pA/YHDwf+Du8L; noun
drivers=-0.01 /QETCfIBCADtFf0PERcFDPoH; noun embassies=-0.10 CvoI/PIHABEACvwIEQr+EAD3; noun embassy=-0.11 IvYP+NIF8xICEvMYDg4DPfTy; noun
engineers=0.01 EPsK9PL7/BMDDAgWKA38/A7y; noun envoys=-0.03 9wD7A83+BPvg+gP/+fb18vXX; noun exiles=0.18 8hLtJQP5DhIb+ioC8eog6Coc; noun
experts=0.03 +v768BkI6vcJCQEUACECDgHQ; noun families=-0.10 HQQZ+6P69TzpG+QOB/PpIvjP; noun farmers=0.03 EfkCCxL9AgIVFhH6MPkA/wf9; noun
fighters=-0.11 HPr+8wsGGkbuCPEbDSXxM+v4; noun firm=-0.07 BQAGAP0FAA8ABgADBgUACQAA; noun fishermen=0.19 9DPhEjHzMOpZ8hkK3N0S4ghN; noun
fleet=-0.08 C/0D+/cJABL+B/8HCQb+DP/9; noun force=-0.03 DPYEFe73D/MRAf8BxAAGBPse; noun forces=-0.10 LukT7csMGUMQH/EpKgvsIOXv; noun
french=0.11 /BP2Fxf/JOEgAgr99fETAxM2; noun front=-0.08 Bv4I+wAFAA//Cv8JCwz6Ev7/; noun gang=0.13 7hPtGhDwD/Uk6gDr5+oN3hf8; noun
garrison=-0.05 A/8GAwIEGyoPBvwDDAH/D/j/; noun gendarmes=0.03 9RIUAv3/+tfq5/7w2u368/T4; noun generals=0.01 9Sz/7hP85gfq8vsHDwwB4+MZ; noun
georgians=0.03 DQLu/Af2BSIH+vcM7A3+FQHv; noun germans=0.02 2xHn/1f04AIF8+37+hMB+yb4; noun girls=0.05 /A33EdgB/vMQCgP37fEIEwHy; noun
government=-0.07 C/T45+kQ/ebSKfshEvzdFtvY; noun governments=0.06 HfADIEj0+Bv68xXzAP4L5Ro6; noun greeks=0.03 2wcN/+YKB9jnD/nv8Qn1Bv/q; noun
group=0.02 7gj1DvD8AyIP5fDsCPQEBhr4; noun guard=0.05 xfsD/MUX7CDs3vbrDv724ATs; noun guards=0.08 A/UMCvUNBiQSKw8cJSwCG+8g; noun
guerrillas=0.21 6A7qIjAXAPkh2hn/3hAcBSoq; noun guests=0.08 9Cv3FDf+BDAZ7h8E7Q8ODRIV; noun gunmen=0.08 0TT0AvEB8CLj8fD5ye3zzwQD; noun
gunners=-0.00 BQIDAwsABwsLBAQECwYEEgUF; noun haitians=-0.01 +Pvn+fD7ChgHAQP8+v3/7fv6; noun heads=-0.10 Avn/7voHCgYBBfUH+wr6DgP7; noun
hijackers=0.13 6BvzCDv9AeQF5wzsB/QC5iwz; noun hostages=0.04 Dw0JCTADAO8CAwMMCwEH+g0L; noun hosts=-0.05 CfsHAgcDAAgACPsUFAcCFQcU; noun
house=-0.01 AQABAAAAAAIAAAABAQEAAQAA; noun hundreds=-0.25 FOMJ5twP7S/iC+cPNxHtF+DS; noun indians=-0.04 CwII/Q0IBg0DCAEICwcACAAA; noun
inhabitants=0.13 AhbpBh/4BQUHARf+Gw0WFxQW; noun inspectors=-0.01 /gsO6twB5vjdBvYFBfsBBOLZ; noun insurgents=0.22 2TLeNgX9Cuct8RwA8+Ab4Ss3;
noun island=-0.03 8f3+/PgTABn7//wF7Ob+8P3+; noun journalists=-0.05 Ff4J+SETB/gV/+8TOg0B+fwG; noun judges=-0.06 JQMO7Oj4/ea+EuX0NBH39cvG;
noun junta=0.07 /Azw///xAP0A6Avu9/EJ8gAd; noun kingdom=-0.12 EAAQ++8M+Af4C/wLDg/+Cvn7; noun lawmakers=0.07 9A7zChz1E+f+5g/v8vEA9Q4M; noun
lawyers=-0.14 LwUL7/j68S4DM+wNNgrxG+by; noun leaders=-0.05 7b4cxc4F9SYK8/Ls7QLv/+a8; noun libyans=0.10 7xH+EiUAA/YVAw4EA/0I/xUe; noun
marines=0.12 ICAS6RoAGLAzBQUZGwsEHQQX; noun market=-0.10 EP8K/+0G/yD/BgAKFAn/DfsA; noun mediators=-0.18 B+0Q4MwD6xzdC+0DEAvyENrX; noun
members=0.02 EPL+9Dj77irOCgP0Bx3+EwXq; noun men=0.19 3BfvFR79NNpJCUED3wI5AR0c; noun mercenaries=0.13 4Qf4EuQF/K0D9wjw1PANygoG; noun
migrants=0.14 0gzy+lEBAMwV7/H97+kI2g/8; noun militants=0.09 5wbeBur78eMAAQ/xA/AI4g8s; noun military=-0.10 D/8K//0FABf/CQALCgv9DAAA; noun
militia=0.10 5f7zGPn1A/EO6wzq7vEI6v0Q; noun militiamen=0.03 9wzjCCD9APn6+BTrB/ME9wg2; noun ministers=-0.04 +MwO6t8AJuz4DAD09Bn/ENu6; noun
ministry=-0.15 Bf4UBQQa8V7vEPQfLhj4TO30; noun mission=-0.16 DfkK+e4LACH4FfwSFg/8Gfv6; noun monitors=0.05 AwH1A/oBG+EBGAcaCfUJ+wH9; noun
monks=0.14 +RDjJjj3D/8m7xMR+f0Q9jYW; noun movement=-0.02 8f/p7e8G/eXnB/P4B/n2D/Xv; noun nation=0.08 0v7z/gIDAMz14wDr5vAACPv7; noun
nations=0.05 DhUHFCb7DA75BQ3uCvQGFg80; noun navy=-0.21 Ivwg/O4X/yz3HfscGhv7I/z3; noun negotiators=-0.07 B+Id9OQDGAsRDvAIBwH2PP0G; noun
neighbor=-0.05 AAAB/uwGAAoA+f0ECQAA/vz8; noun neighbors=-0.03 B/4HBf0ACwwECRECBQQEFPfy; noun neighbour=-0.05 /v/9+eYOACn/C/8CHQwAB/4A;
noun neighbours=-0.17 LuQj1uIXCiX/FfklGRfvN+jL; noun newsmen=-0.15 B/gX8uINAB73BPkEBgX8E/fp; noun newspaper=-0.13
EPwQ/eML/Rn7D/0OGg/6Ev7/; noun observers=0.05 A/33B+/7I+9CDvcA9//+5Azh; noun office=-0.19 Ff0i/ekU/T/zFvwXFBf6IPvy; noun officers=-0.01
9f0oCOwR9y8BFQwUIBr/BeL9; noun officials=-0.01 2JMu7BcBB/76J+IBAC7wQ9jq; noun opponents=0.06 BREB7hPqEcQ2+A/9FwUA2vcI; noun
opposition=0.02 APv+APH7+/P+8/zu0PD8AwH4; noun organisation=-0.01 BPYB/eQD+Nny/vsC+QsCBfUK; noun organization=-0.02
AgABAAABAAMAAgABAQEAAgAA; noun owners=-0.01 B+X/BxQOBwYQ7/cLGBoBE/33; noun pact=-0.05 Bv4G/PwDAA39A/4FBQT+B/78; noun paratroopers=0.14
8xQGITwB7dcf4Bny9vkV8RZG; noun parents=-0.17 DvsY6r4CDg35DfkDGAf1L/Tb; noun parliament=-0.04 8PQI+CUKBhUFAPj7Gfn++vYc; noun parties=0.06
9gT99gUBGhEJ5APw0vL6HOv0; noun partners=-0.15 C+su7MoGAiYIGvEDIgvyIuoA; noun party=-0.02 8QAM/c7x89z2Bw4EDPsHC/31; noun passengers=0.19
3SzXFD0A9+sC7RTn3vEU4QYR; noun peacekeepers=0.08 4wfvCt78KLcg7Af49OQI2QQR; noun peasants=-0.04 CwT6+fQD8y8FCvwGEfkDC/cI; noun people=-0.06
aAAKyvT1+C848RH7Bu/6yAry; noun pilots=-0.06 Bw8V68sECcrvAgDwCvn2CxL8; noun police=-0.04 0MwN3pX66xQE7PgSCgXhMyLS; noun policemen=-0.02
6gMf/OsHBQsQHfv1DvP6FPHv; noun politicians=0.17 3iHtGfYBAPAY3g/57fIP4xMB; noun population=-0.04 AwAEAP4EAAsABAADBQT/BQAA; noun port=-0.03
BAAE/wADAAb/BQACBAMABgAA; noun powers=-0.15 EewY8+ITE0MOGPAXFx7wHODf; noun presidency=-0.08 CgADAPoGAAr9Bv8GCQf9Cf/9; noun
presidents=-0.01 Bjf+1B768NLcGt/yAA/s/+e7; noun press=-0.10 BwAL/PcJAAwACPwKCwn9DP76; noun prisoners=-0.00 /xgN5cUP/9r1+Q8BG/nzFvbw; noun
programme=-0.05 BQAD/gEDAAcABAADBAb+BgAA; noun prosecutors=0.02 7yIECRgK8fIVHPX6GSAGCAYL; noun protesters=0.12 +gfnDyEJEdk86Cv1MfEX7hcP;
noun radio=-0.15 Ef0S/voTAC3/EvwSHhT9GAD8; noun rebels=0.11 EvPdDQDoMOwJ+hcR39AM7wka; noun refugees=0.24 6mXbRyb1E+Tq1DnfyuYd9xpS; noun
regime=-0.05 BgAFAP4EAAsABP4DBgX+BgD/; noun relatives=-0.05 DfASAPwEBEIGH/0MIxoCIgLj; noun reporters=-0.26 UdIqyPUWCkfMMuUaVCrWNefQ; noun
republic=-0.08 BwAHAPcFABAABwAECwcACgD7; noun republics=0.13 6/boI0AJ+vcQ9QLl3+MV9PXu; noun reservists=-0.09 Ed8M3eME+NDqCO3sDvr59+LS;
noun residents=0.03 IQji+hsEIDbd9/f58uH68/oV; noun rulers=-0.06 DwAEBPQAABYFDAQPHQ38Ef/8; noun russians=-0.04 8rgz5+z+4PLZBO8UKfvyC9bR;
noun sailors=0.04 6vH/9xMBAOcZ8wPs5gkJGw4a; noun senate=-0.02 AgADAAABAAQAAwACAgL/AgD/; noun senators=0.02 G/0bBgIABQshBgAGEAwEKxD6; noun
separatists=0.11 +RvwKisCFQYN6Az59O4T/CEV; noun service=-0.08 CP8IAPgFABIABwAFCQYABwAA; noun settlers=0.00 EwX3DR72Es4M9/v56PMFFxjv; noun
ship=-0.06 A/wDAPsDABAABwAFCAf+B/4A; noun ships=-0.06 BP4D/v8GABEABv8CBAf/CP//; noun side=-0.14 C+4X8ucKABP5EvcRGRT4FfPv; noun sides=-0.14
CuQi+80L0jreJ80VACbjF+nZ; noun smugglers=-0.06 JfoP8gUBAA76Fv4CFQX9MPMA; noun socialists=0.09 +RQFCAQAAvUP9wT+Af8E8wwC; noun
soldiers=-0.02 8PgQB/IByLwW/gD+8B4BKdfy; noun spaniards=0.01 BAb3CN/vBgkA/AoNEgYDC/sQ; noun state=-0.16 I/4W/Q4R/zL5HP4YKRX/Ifz/; noun
states=0.18 2U3IJyPsCs7k4xXV5t42xv/y; noun station=-0.08 B/wCAP8CABf/CQAHCgb/DAAA; noun students=0.09 /gzrDB71ztQK/B74B/sN5vv8; noun
summit=-0.10 DP0H/PwH/wz9Df8JDwv+C//+; noun supporters=0.06 +i3YDPnn8PX28PkH5On+1vv2; noun survivors=0.17 4iPqFf79G9Ud6Rj02vAT5j0i; noun
swedes=-0.19 Et0f5wQIACnpF+4JGibzLt7q; noun teachers=-0.05 JwcYAf8B+SH/GQkS+RwDHwD7; noun television=-0.16 Ef4U/tIR/j38Ff8UIBX9H/wC; noun
territory=0.00 /gAAAAAAAP8A/gAB+/8A/wAA; noun terrorists=-0.01 FPoK+/IFATH8JAQGFQgEGwkK; noun thousands=-0.06 +/gW/PoQ+xAAA/0REQr4DwT7;
noun tourists=0.02 EQ78CAkDDRkR+wQCAQgEBQgA; noun traders=0.11 ABfoDAQBCf359gf56vcB9QP2; noun traffickers=-0.12 COga6Av93hThDPADCAf0Cujk;
noun treasury=-0.04 BP4EAPwC/wYAAwAEBAMABAAA; noun treaty=-0.16 Iv0a9vMX+i/2GfwYGRr6Jvv4; noun tribunal=-0.03 BP8DAAABAAcAAgADAwIABQAB;
noun troops=0.02 9yn/4+vv6vv3FQALB//+H/4d; noun turks=0.04 /vMF9BwQ9/Qi8wkH9PUGCgv/; noun two=-0.21 EuYS2toM8SrjEvISFR3sFN3f; noun
union=-0.11 EQAL/uIO/iL/Cv0LEQz/Ff/6; noun university=-0.04 BQAGAPsEAAv9A/8DBgX/BAAA; noun vessels=-0.08 AQAAAP0BABgAAQAKDg0AAv//; noun
victims=0.03 Dfz8BuEEABoWCAkJCgwGEQ4D; noun villagers=-0.01 HfQC++QDGiTwEwIFEAMCDv8P; noun volunteers=0.10 BxEEDygACf4QBxIFCAcQAwQg; noun
voters=0.07 /hf+DxT7D/QFARUCEP0K/RMU; noun warships=-0.20 GvIM+uMr6RTjEeQgLA3uKu/e; noun website=-0.05 BQEG/f0DAAn/Av8FBgX/BgIB; noun
witnesses=-0.12 B/ce8+4BGRH/EPwPLRX6HPf7; noun women=-0.09 FQkS9e4SFyEHHQIIEgDyJhAS; noun workers=0.05 DxTzGFMNGyINDA0S9xAN8xUw; nsubj for
nmod=-0.08 7sfz7sb34BnqVf4VGysAC+nD; nsubj for nsubj=0.06 HwEc+PkIKigaIfQnEg4NAiIH; nsubj for obj=-0.07 7dor8wv348PUJtML/BQALAIa; nsubj
for obl=0.01 AtXoB9XwAj/qAwr2JgMFCgMA; nsubj for other=0.07 3/QK3d3y0dXp+A/k+P3oNfvv; nsubj for own=0.06 7C9BKsLpPtnDK9oUGBsC1evo; nsubj
of ADJ=-0.01 8MTzNAEP5SwOExc6IVD97+4S; nsubj of ADV=-0.06 HPocAO4NC1wMEwUiIzgDShcT; nsubj of AUX=-0.12 56f58aP2/Ae7CPjl4wPx/fnj; nsubj of
NOUN=-0.11 E+Atyejy6BwLAubrBALgpcv2; nsubj of VERB=-0.02 Ot3ZA9Xd/koUIQMuEyT6G/Pz; obj for nmod=0.08 Cv7QDUQE4BQGvkfh1wobRQgM; obj for
nsubj=-0.05 JCO7AO0c2T8YGhc6IvX/IwQH; obj for obj=0.10 FfTcDP/w6Bb78O7t8O386tD9; obj for obl=-0.05 MhorEyElAlrdLfktQR8IXgUi; obj for
other=-0.04 /v0g9QnwD+0yEfkHMRj18w/y; obj for own=-0.00 LScABRcwP1NUPRo9FwT6OPpR; obj of VERB=-0.09 OzUDCuENBErFGjckHyr++e/j; obl for
nmod=0.01 BPQDEfkT/lcNFwQK9gIL9e3l; obl for nsubj=-0.07 Ad794xcVw1TUDNol5Sj1MvD1; obl for obj=-0.07 G+0gAuAW9BzjAgzc+vEIBgMP; obl for
obl=-0.08 /fgH6Mz5/zP1/wr6/SAEEukB; obl for other=-0.05 7A8XESP7BPQFIA/+HQUJ/x0C; obl for own=-0.12 L/U1BiYO2DYGHPpOTSX3Igjo; obl of
ADJ=-0.14 GwgdAvYZFAUIHvEhOB7xM76/; obl of VERB=-0.08 SfYyA+ACDgf5LvjrDgXzM/TR; of body=-0.15 WPI68bcl5xYZNfBGECbmCgr9; of group=0.04
Dyj1HP/y99+sz9T4DSEF0gcK; of name=0.03 5vgDBeb6BOQXAAT+5gEK+hIa; of org=0.03 CyTi9voH9/wXHPnu494f+wju; of organ=0.10
EhfqPAzuAPIqAgAI0ywxDx4H; of organisation=-0.12 49kvzc0GJPsXK9sU9CvtAvvW; of pair=0.27 8ubSZzLtf79/y3rIvqY/62R6; of place=-0.17
b5xpt/kI31/EXsc/JFniV9nS; of pro=0.09 5BX6IvbCPQ0LAxXg1u0RCgb0; of role=0.08 Afz9FR/cwesWFRPm1vMTDOgJ; of state=-0.17
VwV2q/M4vvCWWYMxNymBOdPP; of thing=-0.19 /tENzrkQyDrKNdMMGQfD7tPh; on agree=-0.18 HdEz5g4HBUfiHNo7EiflCxHo; on allow=-0.03
FCQH6xQL+iEmCAAW/e4CCQcI; on ambassador=0.04 +fD6DiwUBhcIEAAECgkIBQcN; on answer=0.10 BiLqFgD7D+juDR/1BP4CAfwm; on arm=-0.02
/QAR9fQQ6xrv/v0JCCIGIgUC; on ask=-0.04 HBM4/SoG8NH6RT0W9xggJ/kh; on attack=0.01 DxEbEAESEBgHGgwZAg4HKf8N; on be=-0.12
B9b1988O4Tv9BOIREBnxP/uw; on believe=-0.06 +PES8CUS8Cka/gISBQj49hsF; on border=0.03 EukTBff+/zwTBQkMER4BEQ4E; on break=-0.16
IdwVCCIM9Rv8QO4hJCv4//e0; on bring=0.03 8/EE9qDk8Pvy6+r6ygAGFeEX; on call=-0.00 EdgM8ODY0fjjA+z66x3wAuPG; on carry=-0.11
Gu8s8BAM4xgTHvklMx73OPT2; on claim=-0.07 ++/2+dMM/fru+uny9A/59tUJ; on come=-0.09 Kdz92/AI20/V//bjDO/2Ctb4; on commander=0.26
5CDXJ0f1CcEz7igDze0i4h8w; on country=-0.00 Bg4a6P3/MhIXEPkPEC71FQEL; on do=0.02 DBQi/fAEKyk3B/4QD+UH0PAI; on drive=0.01
PRcSCQXxESP+F/0MD/YF8Bjt; on expect=0.02 /gX3Du70+u4ABw37ABEYNOn/; on family=-0.02 KQL1/xIGAPsGBgIF+RoDAxgP; on fight=-0.03
IQ4N69gJ+08EDPggIA368/bq; on find=0.01 5sQlDwkP0M4e9A8ixwYK3gcE; on fire=0.01 DgrsIvflHekABg8YKA4MBAAn; on fly=0.01
F/4C6Rb/DfMg+/4NDxf1ByTv; on get=-0.07 8/oaDfkDJfUJ9Pb7/PHyBQvv; on give=0.05 6/f+6OQH1esL8vf4Dv/07Rob; on go=-0.04
AiUR8en/E0QCHRQLDCkEDBQj; on government=-0.13 GvUjFdAjG1fr/94K+yjnBxfo; on hand=0.03 5RIV7PIR5wruGQkJDRn/A98b; on have=-0.05
BKUSFbz0DhAf9gcV8Oj9EsP7; on hold=0.02 0/wG7Ub8GALn9QTwJAkCAPgV; on home=0.12 3xrNCiL1+Nk31wf86PYL8RL+; on house=-0.10
EPkD7vMRCevR/voJJQ/3L/L7; on keep=0.06 9iPlJ+/pCObb1RD74eYLJQ4n; on kill=0.11 9yDnHfsLEN4pDA7y/f0O8CkW; on know=-0.03
CgEH8/MLGgouD+np2AfzS+/V; on lead=0.10 DSLwDSsH/AU1FxkQHSgY+v4V; on leader=0.08 GPv3Hz8K+vnv2R386PcW3xQj; on leave=0.07
5PD1+tXgFM747gUEF9gMNen9; on let=0.15 2z72JVLqAu8J70QB5A8mCSg0; on like=-0.11 HPUd9Nf87Sn/KvIkIAv4DvoM; on live=-0.03
Eir4EPsABeLRBfz1HO4F5w3y; on look=0.19 Bz70LyoUDfQPJiUTECIj/xsY; on lose=-0.10 2OvpCLMi5QbC6vgLCQP29OHn; on make=-0.13
8L3l7tLuEUrbDuoKBv71Mfi8; on many=-0.06 HOUK/fgMCgQIA/MDDQL8/ezx; on meet=-0.07 ExkV/gsM5/nU8v4P6yz+GgLw; on minister=0.09
BwrwKjMMKjonDRwLCAwYJiBM; on most=-0.16 3v8U7csV9A7aL+8cLhr3LPrd; on move=0.09 9Ov/A8cJ9OAy7/EDBPnz5Prs; on name=0.03
B/r5EQEY9C0N7wskBBwFDwg0; on need=-0.07 IuoLAAMPDvn+GvEODxgCBQTX; on none=-0.06 Hx4R7OoFABYADfInQiT0Gf0R; on one=0.03
ESsnIQH6HS8l8kH8PCUM4+Yi; on open=-0.08 DQIT/dEM9UEW/vv/8QMDAALd; on order=0.14 ACICJvMLDUk7/xMWDSEMASPt; on own=-0.13
F8ka6/YR8GgSIfkjBib4LQvg; on pay=-0.06 ++8B1hj94zTZ8+ITCAf4+ubZ; on promise=0.11 /QfZ7C/VFNce7ADV5MD68CMC; on put=0.22
+gnmLXL6Gs83DhT8+N0f0wcZ; on receive=0.10 8v0C8//9IOwa+Pz+///95e4G; on say=-0.03 BbneAi/2OCMX/xPz++f99+0J; on see=-0.02
HzIA4usAOx8MMBEWBhARA/7u; on sell=0.18 9BDqEizr9A39EB/qA/sK9w8n; on send=-0.01 D/zt99XsA+n6DOD0+vjz8urX; on shoot=-0.02
FwgR+AoSG9ceEgH6Bw38HQQB; on sign=-0.04 EQ4RBQYYCggFDAsNDB4DBxkS; on some=0.02 Aw8DJyP4/TdHBvfeFd0PDw//; on speak=0.03
/eTk7uTmH/0oBfAF/Rz+7yEE; on stand=-0.07 AuL90wHq1u7mEA/37xX5/vYP; on stay=0.01 IxQD3zAB+QLWFwb48PcGEwwK; on stop=0.11
1APjGyH1BfUx8Qr7BO4Y8xwP; on support=-0.01 DwcI2gfuBPz/B/36CR0H7iEH; on take=0.03 6B8HLQDv8SLxAOTbBvYiBfos; on talk=0.06
5ur0CyHjEsz17Q7b9eIBFe77; on tell=-0.09 Kx0XUOTsEEX3+hAoHCoAAAED; on think=-0.07 JOcOBxAV+ATzGAESIyX9HN/8; on treat=-0.01
Av0J1dcH+yLQ+PYP+BkGAAvr; on try=0.21 6gMKIhMOEfs1ABjv2e8e1hEB; on turn=-0.11 JfAV3vQT7m74D98dFSXzHvMX; on two=-0.09
GwEh9Rke+ijxHgQkFDT+QvH2; on use=-0.13 RvUv/fYECwL/HwIEByPzK+AE; on want=0.06 AAji4QcD6s/D+f7Dvtv18fHp; on watch=-0.01
CxIOACICFxUIFgUNIQsJGBkQ; on way=-0.10 Pik15uf8xBrfEfkPTSv5NPLg; on wish=-0.05 9/QIAv0V8k7fFe8ODQcDFenQ; on withdraw=-0.02
I+oJDSEU9AAUAgz1JyT+DOsN; one of several=-0.24 VcRtssAfphe8fLFIIhvCM7OB; only plural=0.19 mT+y7Rj6FOn+h03Li8BJiT8f; other for nmod=-0.14
MdYN7OMKJOTyMuUEEgPuHfHY; other for nsubj=-0.09 TxEC7u393VMJCPATHfbyJwjx; other for obj=-0.02 zyAWCs74A/IM9gr/BPH4/scB; other for
obl=-0.20 HcIx0dci7Ub7LfT6CBTwJd3E; other for other=0.10 Dz7nER8J8uHq9B0QGAcCKCAX; other for own=0.03 FB8F5PARBBvpHgM3NgYMFu4J; own for
nmod=-0.15 RREKDg0O3kHxTvImKUz7Q9rU; own for nsubj=0.05 /AQb5kkkIvnyJfX2Bg8YDgr6; own for obj=-0.10 JAYM8wohNv0J//QFLw3sC8UA; own for
obl=-0.04 MOsQBwEb/e0n6Pf8+h36AOoY; own for other=-0.15 FtoEwNL71Ee4J+H9KQ/sUBrA; own for own=0.03 KP/w/wILKyACOAss5hD+B/s+; plural=0.10
ExTpDxfY3ej6/yXS/fMSFAwc; plural 0=0.20 xgzfOyHQGtoz1EPL6bsY2j8u; plural 1=0.10 yBrJz/PIOfci1OX50N0RrQIv; plural 2=0.06
E/jrHBHm3M8gwA7c7QMD0AYj; plural 3=0.04 6h4I5/0N/R/82/cXBQ364iMk; pronoun their=-0.04 IyQVCdn50gbiT/4zODTte/EF; pronoun theirs=-0.20
9ajZjdTRwP2Bt77E2fqz/8qg; pronoun them=-0.09 7/8pzcgPrfzvEvFIF/X8Avz0; pronoun they=-0.07 Mt4M/78B7PkfAQAsPvT+6vzh; rank 0=0.09
1zE0+DQb7sbX/xXK5xIKDvUU; rank 1=0.10 BdosEEQdF+0TMPHV6UL3Nebx; rank 2=0.02 8Kbl7DAEBwjyFQwo6zr0HgcA; rank 3=-0.08
Id8O8RwTGAgZDBn69iogI/YD; rank 4=-0.12 IfIE2C0c+FL0CNkcEw0GGsjO; same pronoun=0.14 8h6vPzLqEbvtxQoCyfQE5Rcp; same quote=0.13
PAjoDg8Kbwg6AfPL0+QE8C78; says=0.08 1KzcItT9Ah8A9yAK8PL6Etv8; served by who controls for nmod=-0.22 HOc/28EV7SzYI+IRFBriLeTh; served by
who controls for nsubj=-0.02 7BAT4Ov95P8vBuIX7OECBf3z; served by who controls for obj=-0.06 PgQf+/kYDx8PNwI0MSP1G/sG; served by who
controls for obl=-0.15 EO0q5tISCA/fKPMSKhfxFujt; served by who controls for other=-0.17 C+Qi3NUJ6wHbCecOGg/jB8vB; served by who controls
for own=-0.09 7ectF+4b/u0aBNblA97xDPgB; some before=0.17 vSH8NfMILhNe/iQyAi0z/hEc; spoke=-0.07 N8IK4Mj+rRjuJdYTBhH0bt7j; spoke,
quoted=-0.19 AcgMxeUM9XLED+EVS/HgEOGy; spoke, says=0.15 3NvYMTz+H5852xLz3M0J2AIt; subject 0 above for nmod=-0.01 /80CABEnFTf7MwgfDxX6Keq7;
subject 0 above for nsubj=0.17 szHfJikXLtUK3Tf20wEvAgoS; subject 0 above for own=0.09 8UsG/xPxE8HEGQD3rt7zwuom; subject 1 above for
nmod=0.11 6wDz9xDtLfUV+xXt5/kO4RTt; subject 1 above for nsubj=0.04 7R8R7eLt6+3J9h8P3Rv99w4E; subject 1 above for obj=0.19
IF8BLBQC8wlI+TIL5xMg/VEv; subject 1 above for obl=0.09 CQTdKfz5+RkD8RX/EAMICw74; subject 1 above for other=0.06 AxoFB+/47QbLHP8MIBv5FBjZ;
subject 1 above for own=0.03 4BsC8bsGGMbu9xTo2QoE6PLn; subject 2 above for nsubj=-0.13 BfEG9OQE6zbiAvEFBAb2CenW; subject 2 above for
obj=0.03 +Pv76O369gYP9Oz07Pz+6x7o; subject 2 above for own=-0.10 BO8SBe0I5frrE/oYFBj3GgP7; subject before for nmod=0.07
zkoUMAAK4coWAifU8vQISwH3; subject before for nsubj=0.09 5RHzB9IS5jcczOkU8ggUDQL5; subject before for obj=0.04 1hcWCg0OyO4I6vzrGOL9GQbq;
subject before for obl=0.09 6QrfJeULNjoRAgUF8f4U4Ag8; subject before for other=0.07 Bzv+E+v79v0gER0SCQEU+wL+; subject before for own=0.14
vfsLPRUUbDxnCiP7Kf0L5xUQ; word accra=-0.03 AwAEAAAEAAcAAwADBQMABAAA; word activists=0.19 BS3vIkD1AeUcAR399fMW8REy; word aden=-0.02
AwADAAAB/wb/AwADAwMAAwAA; word administration=0.01 9P4AAQEFCxEa9AQC7P8KDf0J; word advisers=-0.16 E90K6OUB7BreEO0NBwTuE+7h; word
affairs=-0.12 FPkR8fYL9CDuCv0GGQ31DPn4; word afghanistan=-0.03 BAACAAACAAX+AgACAgIABAD/; word africa=-0.12 CgAS+PsL/Rz7DvwIFQ/6DPTs; word
africans=0.12 8x/jEBz2AAMb8gPv9+sK6gz+; word agency=-0.03 5/399ukK7+vwBPr7GAb4CvLo; word agents=0.10 Bg/6GB0MCSsZChUXFgkH/RYP; word
agreement=-0.19 IPYg+QMb+TvwJPkWMx/3MO3v; word aircraft=-0.02 AgADAAABAAMAAQADAgIAAgAA; word airline=-0.05 BgAIAP8FAA38BQADBgUABQAA; word
airport=-0.11 CAAH+AAIABn3DwAMEQ/7C/r/; word albania=0.10 +QDmAAACANsB7wDr+O0A6AIA; word algeria=0.05 6P/wBf/3FCL28/r59fP5Cfv3; word
alliance=-0.05 A/oN8x4Y89nkAfcMDAjwEQLy; word allies=0.07 9gwAE+sNFfQYCg8HEwYI9QEE; word ambassadors=0.06 2x70Etn/Cwvd0hH09/EJ+iAG; word
america=-0.07 BgAF/v8HABEACAAEBgQABf36; word americans=-0.03 JfgXBhEBGw/0FPUwHy31QgLD; word angola=-0.04 BQAC/wAD+wb/A/4CBQL/Bv78; word
ankara=-0.07 CAAE/gIF/Qr8BQAFCQb/CQAA; word arabia=-0.10 EgATAwYO/ib8DAEMFBL/FAIF; word argentina=-0.07 GwAC+OoM+R75BP4MDxL8FPr+; word
armenia=-0.04 AgADAAAE/gv+AwAEBQIABv8A; word armies=0.04 9fkGE/j/DyUY9w/55AgJ+iAO; word army=-0.13 LeIy7roj6MjyF+oMCSv3TOLW; word
asia=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word assembly=-0.19 D/oW+PAU8inqEP4RHRP2H/P3; word athens=-0.18 BwAF3v4J4RHYCvAODAfzCe/k; word
attackers=0.11 /RPyCAz8AOsN/gj+7voJ7ggf; word australia=-0.11 DQAJ/f0J/Q39Cv4KDwn+DP79; word austria=0.02 /QAGBhcCBg4MBQcEEAQCCwUY; word
authorities=-0.25 IeMh2r4I6UvYGeUTIyfsLtvh; word baghdad=-0.07 BgAK/QAFAQv5BwAEDAcACfn+; word bahrain=-0.09 CQAJ/wAF+hL5CgAJDQb+Cv8A; word
baku=-0.01 AQABAAABAAIAAQABAQEAAgAA; word bangkok=-0.01 AQABAAABAAEAAQABAQAAAQAA; word bangladesh=-0.06 BwAF/wAE/wn7AwAEBgX9CQAA; word
bank=-0.20 H/kW+/MR+zv4FfsQHRr8JP/8; word barbados=0.06 6wD0EwD1FQgS/goF+vYM9QwV; word base=-0.07 BgACAP8GAAcABwAECgUABgAA; word
battalion=-0.05 Av8A+/YDAAsABP0FBwb9Bfz9; word battalions=0.06 FBD+DCEAEzEMEQUJ/xECABgC; word bay=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word
bbc=-0.08 CAAK/gAG/xX/CAAICQcACv8A; word beijing=-0.16 EQAT//4PABoADwAUFBH8G/cA; word beirut=-0.05 BAADAP4CAAn/AwAEAwT+BgAA; word
belarus=0.09 5gDr/v/u/gAA7f/08uv/3v7+; word belgium=-0.05 BQAE/wEE/Ab8BgAEAwMABwAA; word belgrade=-0.08 CAAF/QMFAA4ABgAHBwUABwAA; word
belize=-0.02 AgAB/wAB/wQAAv8BAwIAAgAA; word berlin=-0.07 BQAD/vkE/hAABv8EBgYACP//; word bloc=-0.05 BQAI/v0D/wn+BgAFBgUABgAA; word
board=0.02 7/r8AO4B/s3///36+voA7gD5; word boats=0.06 6gDv8PT29uHu8/Pz7eL2svD8; word body=-0.10 CPkO9vkO/B72DPkIFxH7FfX+; word bogota=-0.02
AQAC/wABAAQAAgABAwEAA/8A; word bolivia=0.09 6gDyCwD5B/wR6Qnx8uYE7AYK; word bonn=-0.03 CADx6tgQ6RHf5uwA9/Hz8fbf; word both=-0.06
Ev8W+OkS7QjhA/QQLwz6D/Dg; word botswana=0.04 BwD+C/0CBx3/BgcACP8F9AYR; word boys=-0.05 Cuf6BgIEAQ8B/fgGBA71BeT3; word brazil=-0.14
IQAP7P8X9Q3pDesaFgv0C+Dt; word britain=0.11 DQAJLwYPDDAfEikFFhoUAiM2; word british=0.13 8/r8G1T3HREa5Rb2vfIC7+kZ; word britons=0.11
5QXjKgD6BAwF7Afu3/ET3Akb; word brussels=-0.15 Cv4Q/vMM+RbwEv0MFQn5Gv3x; word budapest=-0.04 Av4EAPwCAAX8Av8DBwP+Bf/8; word buenos=-0.03
AwACAAACAAkAAgABAgIAAgAA; word bulgaria=0.03 AQAECwP2EBgL+wj+FQEH6RAU; word bureau=0.06 7Bfl/fvpAN796f35AO766AD/; word burkina=0.07
8QADAgD7C+cSAgwCAgII6xcb; word cabinet=0.02 Bf3/CSLu/hYn2P749w0OJBQH; word cairo=-0.06 AgAEAAAD/wkAAgACBAEABAAA; word california=-0.03
AgAB/wAB/wX/AgACAgH/AgAA; word cambodia=0.15 1QDhDQDqCMoV8wbx3fsI4AYS; word campaign=-0.09 DAAG//4GABr+CgAHCwj/Df8A; word canada=0.04
IQH59+wLMgz+BQIFBuwB/wwV; word canal=-0.01 AAAAAAAAAAEAAAAAAAAAAAAA; word canberra=-0.03 AwACAAIBAAcAAgADAgIAAwAA; word caracas=-0.04
BAAEAAAD/wgAAwADBQQABP8A; word chad=-0.05 BgAI/gAC/wIAAwAEBQUABAAA; word chamber=-0.06 CfwE/PwFAA0ABwAICwX8BgAA; word channel=-0.02
AgABAAABAAMAAwACBAIAAwAA; word children=-0.07 FdPq1r367ev+H+wdBQT27fUD; word chile=-0.12 GAAR4w0R2i7jCfkYDh74BfDo; word china=0.03
8gD2CvH3IOoVAgzhDgIKEf0i; word church=0.05 8/ju9vD79Nv59ADvBO/5+ffx; word citizens=-0.09 G+v+/roEARi8DN8FFwr3+wvF; word city=0.07
+AD0/w32APsA4Af38O4O7gMD; word civilians=-0.02 9gX3AkD2AA/7/vH38BP/8QVE; word coalition=-0.03 Af8BAQACBAT+BAAABAMBAP/+; word coast=-0.09
CAAK+wgJ+RD7Bf0JCgf+DPz7; word colleagues=-0.24 K7Mk0akM7VfRH9gXCTngKMCx; word colombia=-0.03 CgAJBQcGBRH/DQgFEg4DFAIV; word command=0.06
Cf7yABcFEdz37wTw8+v84/z6; word commanders=0.07 BRz1FzL+Ah0YAg8TDQkJ/xwc; word commandos=-0.14 C98V6bf332cBDuoPEx3uH+v5; word
commission=-0.05 AgEHCe3z8xjrCfX07O39DwAY; word committee=0.08 vu/f/e39290G7fPs1fsLyBXr; word commons=-0.09 BvsK/AAF/wn6B/4ICwb7Dvz6; word
commonwealth=-0.01 AgACAAABAAP/AQACAQEAAwAA; word communists=0.04 /Ab1Dt78GvvvBw4DCfX+AvgK; word community=0.08 /BHu9xLj9tUY7/329fH4/w4S;
word company=-0.11 ERQj9gAS9zj0BPgE/QgBAAIw; word conference=-0.15 Ev0W/PcR/yL9DwAPFxj9Fv//; word congo=-0.04 BAAD/wADAAkAAwAFBwIABAAA;
word congress=-0.14 E/8TAPYR/xz5EP0RFhD9GPj2; word consulate=-0.17 GvsU/PwMABj8GP8PFhP7IP35; word correspondents=-0.17
CekH7dIB/yLvBvEECAT0Bunx; word costa=-0.16 B+Ya7+gJ+hPiBfcIFgz1FfHy; word council=-0.21 NvUx+/Aq7D/wMP0uIi/1Oe/z; word countries=-0.03
QfsU59z4NDsF+ANGOyvxH/HZ; word country=-0.17 J/wt6AwT2wDeGuUSNQ/yQeDc; word court=-0.22 Lfc4+t8k+zvwK/spMzH0TfL7; word courts=-0.02
Bhf3+CAKAC38+P7/BAz+DwD4; word cross=-0.04 BAAG/wAC/Qj+AgAEBgX/BwAA; word cuba=-0.12 DAAP/PwL+xf9CwAMEwv8EPr/; word cubans=0.13
6R7v/P72D+b79Abp2fcR3fIO; word cyprus=-0.02 AgACAAACAAUAAQACAgIAAgAA; word czechoslovakia=-0.03 BwAGAgID/Az+BwAFCQcBAgIE; word
damascus=-0.02 AwACAAABAAMAAgACAwMAAwAA; word dar=-0.03 BAACAAADAAL/AwACAgIAAwD/; word darfur=-0.02 AAABAP0BAAUAAQABAAEAAv8C; word
delegates=0.09 AwsYCBsEDQ8lAQgSIP0FJfw5; word delegation=-0.03 AP/zEQAD+SsX/w0K+PgJAQgE; word delhi=0.13 1wDXC/foB9r+2f/lzvT/0QAD; word
demonstrators=0.04 7/z56gMMDhQiBfIWChr4G/zq; word denmark=0.05 AQAPDfwCDAkJBQcFBg8DEgf7; word department=-0.06 Cv8ED/IE+SgoDP8EBAkHxgkC;
word deputies=-0.04 C+YQBP759ij2+fseChEDBvAA; word diplomats=-0.16 LNAp4b8N3kDgLd/3EwLkQsmv; word divisions=-0.25
NNgGztID/ybZHusVGRzgJ+jX; word dockers=-0.01 +wj97+gCA/IG/PH9/QP54gDU; word doctors=-0.03 DPsDEPL66ATjA/wHDgf+C/T4; word drivers=-0.01
/fMSCRMBCAHxFv0QFxEFD/X2; word dublin=-0.01 AAABAAAA/wEAAAABAgEAAQAA; word dushanbe=-0.05 CAAEAPoGAAEABgABAgQABgAA; word east=-0.02
AgACAAABAAMAAgACAgH/AgAA; word ecuador=0.02 +wD8/fv3+u0p7wD2BfwA+/gA; word egypt=-0.06 +gD9CgUM+CgE/v8BGv7/GPUN; word el=-0.02
AgACAAABAAUAAQABAgIAAQAA; word embassies=-0.10 CvoJ/O8HABEACfwIEAv+EAD3; word embassy=-0.11 FfkO+OIF90cC8PIePAwDLPbm; word emirates=0.01
7gD8Ef8FIfUh/wT7D/gJCP4P; word engineers=0.01 FQAEDgP9/QkFCwoZGw38/xX/; word england=0.10 5ADhAADzEMQA8wDsyfMA4AAA; word envoys=-0.03
Ef786+D/BQjg+gP6y/j18fP7; word eritrea=0.11 5gDfAOfsAOEV4gDo4NUF2wsA; word estonia=0.11 8v7fCfjwDcgR4Abw7/sG3gYX; word ethiopia=0.02
+f4BB/z+BwEQCAoJAgEIDAcR; word europe=-0.03 AQABAAABAAMAAQABAgEAAgAA; word exiles=0.18 9xfuLjT9DfkY+hECtOkc5zYU; word experts=0.03
Awv53A8I3R4vCBIZ3iECAgAK; word families=-0.10 B/8a27D4+V0CFOAO+P3nGPPB; word farmers=0.03 DgkBF//9AgAUFhP6JgQAEO7x; word fighters=-0.11
Ffr/++sIGjP0Cu0bESjxJezp; word fiji=-0.11 BwAK/foJ9xz3Bf8IDQb+Dfn9; word finland=-0.10 BAAE+AAJ7vj4AvIJCQr4//Dw; word firm=-0.07
BQAGAP4FAA8ABgADBgUACQD/; word fishermen=0.19 +RrgKyb2MNg2/DsM+NQU9SDf; word fleet=-0.09 C/0E+/oJABP/CP8HCQf+DP/9; word force=0.03
2vbrH+niCOko6QLzCPQNAQr6; word forces=-0.10 G/ES9gcMChgrJvIsOCDtJ9r8; word france=-0.00 9wAILvEQETsgDRQJFw8PCw48; word french=0.11
+BX3FiYAFgEgAgf7Eu8SAAsU; word front=-0.00 GPz2+OH6+ADx/v/56vn4FgT+; word fund=-0.05 BgAFAAADAAj+BAAFBgf/CAAA; word gambella=-0.01
AQABAAABAAEAAAABAQEAAAAA; word gang=0.13 7hPtGQjtD/Uk6gDo5vEM6BcB; word garrison=-0.05 Af0FAgYEGSQPBv4D+f//EPD1; word gendarmes=0.03
6AMWG+v/+ADm7fXt1fD6/gsQ; word generals=0.01 7BsCFh395eHs7QkH8AYD/ekI; word geneva=-0.04 AgACAAAI/wX/AgACAwIAAwAA; word georgia=0.03
9AD0C/3y+d4I+BHw//YE+ff4; word georgians=0.03 Agrw/S74Bf0H+/8NQAP+Dfzo; word germans=0.02 2gnnCRH27AkF++v79xwC5OPO; word germany=0.00
AAALCwEK/CUHCAsM+wwJ9f8h; word ghana=-0.03 AgACAAADAAYAAQACBAQAAwAA; word gibraltar=-0.01 AQABAAAAAAAAAAAAAAEAAQEA; word girls=0.05
/Qv3/vYB/gANCgH66e0HDxMB; word government=-0.07 0Ory9eEW6/fb6t0RCeHfJerg; word governments=0.06 HfL9IALx9xz+9QjxGOMM7SX2; word greece=0.03
8wDz+f/7A+oK9/3z++n27P/2; word greeks=0.03 5v4O/94KB7/nD/nu8wf1Jvr4; word group=0.01 8QLpDOoADB4H6/Lo6P0D+CkP; word guard=0.01
1/cC+P8g6fTs8PTo7O3yCe0C; word guards=0.15 4lr3HEv4Be0lAR78+gwa5zEO; word guatemala=-0.05 +wAJ+v8K6Rb0CAQF+gn4AP//; word guerrillas=0.21
3zznKhkXCMtD5SYA9hgb/ggj; word guests=0.08 ACj3FAT9BO4Z6wUD/gwQ/hUW; word guinea=-0.01 AQABAAABAAMAAQABAQEAAQAA; word gulf=-0.03
AgADAAADAAQAAgACAwEABQAA; word gunmen=0.08 1f3w+wAT6+ri4e4A5PDs2NH4; word gunners=-0.00 BQIDAwcBBwsLBAQFCwYEEgYH; word guyana=0.18
9wDfGg7mKM496ibk5OUY3zcu; word hague=0.13 2wDSAAD4ALYB6ADu9eUAzgkA; word haiti=0.04 7QDx+wAA9/b7//7p5/r87fP9; word haitians=-0.01
9wHm/On7ChcHFfb99fAA7QYO; word hamburg=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; word hanoi=-0.03 AgADAAACAAcAAwADAwMABAAA; word havana=-0.07
BQAG/PcE9xb6Bf4IDQb/Bv/8; word he=-0.16 BgAK9+sI6jHmBvgUIAn8C/Dj; word heads=-0.10 BPj/8BsHChUCBfYIGAH6Eu3k; word her=-0.05
/xb+AgQDDAUQBQkK8RgIHwIK; word hijackers=0.13 /RTzCRr/AdcG4gvsGPQC0Sc/; word honduras=0.03 8QDsAPcJ/Sfy5QAHAggA5/z/; word hostages=0.04
DgEHFfIEAC/3BwMM/P8H/hsP; word hosts=-0.05 CfsHBvgDAAsAB/sUDAcCFQb6; word house=-0.17 FfMU9wYU9jX6FPgRHBH8Gfnw; word hundreds=-0.25
GNoJ6NUP7S3hDOcPQRHtF9nN; word hungary=0.03 AwABChEACQQJAwj+BQAFBQgP; word india=0.02 B/UL7Of59egHBwb9A/j9ACHu; word indians=-0.04
CgII/f8IBg0DCAEICgcACAAD; word indonesia=-0.10 DAAMAPkJ+xH3CAANFA3/Efr/; word inhabitants=0.13 AhXnDjD4BwcIBhf+CQ4XBB0L; word
inspectors=-0.01 /fwO7+oC5Bz+BvYFCPz9Aw0Y; word institute=-0.04 BAAE/wACAAsABQADBAUABQAA; word insurgents=0.22 5zDkIxEBBukr8SUA5OQW3zYp;
word iran=-0.02 CAADEgj/FC0TAQ78/P8HDQcF; word iraq=-0.19 KPga6/Yc6m7mIPAYHhnyF+Lr; word ireland=0.02 AwAJBPoFBRIFCAQECQkBBgsF; word
island=-0.04 8P3/+Nb2ACj7AvsG/vf+C/0M; word islands=0.05 9ADz///+EuL+8wj69vEL7Qca; word israel=-0.06 CgAKAg0CBRwHBwIHCgkBCv//; word
istanbul=-0.02 AQABAAABAAMAAgABAgEAAgAA; word it=-0.29 euZ/wqo50XXPaLF/TFjQf767; word italy=-0.09 CQAK/RQJ/xT/BgAHDQgACf8A; word its=-0.16
Ud8z8q4OuD7GNrwtNi2+Dqfh; word itself=-0.05 BPsD/v4E/wz+BP8EBgYABgD7; word jakarta=-0.07 BP8F/f8F/wj/Bv8GBQX/B/8A; word jamaica=0.00
AAAEBAYDBAUGAwIEBQMBBAH7; word japan=-0.01 EQAJ9/4D+/ryDvsF/Pv+/vX5; word jerusalem=-0.02 Av8CAAABAAQAAQABAgEAAgD/; word jordan=-0.11
CgAJ+v4L9hX5C/sHBwn+E/v6; word journalists=-0.05 EhsDAQ4UBwb/Ae4T/hgCFgcF; word judges=-0.06 IwIM+wL4+xq4GPj6Lwzy9fO1; word junta=0.07
/Azw/wfxAOoA6A7v+vAJ7wAS; word kabul=-0.02 AQABAAABAAIAAgABAgIAAgAA; word kampala=-0.01 AQABAAAB/wMAAv8BAgIAAQD/; word kazakhstan=0.05
AwADDPUBCwUOAgYBBQIFBggS; word kenya=0.03 AwD6CRP6CAUEAwECA/0E+AAC; word kingdom=-0.12 EAAQ++8L+Af4C/wKEA/+Dfr8; word korea=-0.09
C/cV+gEJ8xUBEfoTEhb/HPfw; word kremlin=-0.08 B/oL/QAI+g/9Bv0FCQf9DPz/; word kuwait=0.08 7wANHAMJGgQVCwD9DA0N9RAE; word kyrgyzstan=0.08
AAAGERIDDhAWBQ4ICAIG9g4b; word la=-0.06 BQADAAAF/gv4AwAFCQgACgAA; word labour=0.08 6AD2/wACAPIA8AD08fIA5AAA; word laos=0.04
/ADwCwD0FgwUBAYCB/cI5Q8U; word latvia=0.03 BgD3B/wFFQQQ/AkB/QcEBgUP; word lawmakers=0.07 +Q33BAHlA8sJ5hPqAPAF9Q0n; word lawyers=-0.14
JgkJ1Ov68Tn6MfsOOQvxGuz0; word leaders=-0.05 9M8NueT/HzCf9ADo2e3m9w3w; word league=-0.12 D/8Q/fkL+xb6DAALFQ3+EP4A; word lebanon=0.02
AgADBP3+AwQGAgMCBP4C+wQJ; word legation=-0.01 AQACAAICAAMAAQACAQAAAgAA; word leticia=-0.02 AgABAAABAAP/AgAAAwIAAwAA; word libya=-0.17
GQAS/PYM+yPyEwAPFhP/F/b+; word libyans=0.10 8xH9EiEAA/YVAw4EA/wI/w8f; word lima=-0.05 BAAD//0D/wP+AgAEBQP/Av79; word lisbon=-0.01
AgABAAABAAH/AAABAgEAAQAA; word lithuania=-0.06 BwAFAAAH/QwACAAHBwYACP8A; word london=-0.17 FgAR+vgQ+Rr5EPwSJBH9F/z+; word macedonia=-0.03
AQABAP8CAAX9AwACAgMABP4A; word madrid=-0.07 BPwD/gED+wUABAAGAwT+B//9; word magazine=-0.05 BQEFAAADAAz5BAAEBQYACv8A; word malaysia=-0.05
BQADAP8F/AL/BAAFBAQABwAA; word maldives=-0.03 AwADAPoCAAUAAgADAwMAAgAA; word mali=0.05 AgH9AvX8D+Qe+Q39AfME+QYG; word malta=-0.05
BgAEAAAFAAkABgAGCgUACvwA; word manila=-0.03 AgAC/wADAAcAAgABAgIABP4A; word marines=0.10 ChMWFSb/FxAy/iAZHxEJACwp; word market=-0.11
Ef8L/vUH/yD/BwAKEAr/DvsA; word mauritius=-0.02 AgADAAACAAcAAgACAwMAAwAA; word mediators=-0.18 B+8Q3+kD6xXdC+wDDQvyEeHW; word members=0.02
EeL/590E7ffUBPH4/w3+IwT6; word men=0.19 CWMVGCfmH98lDScmzgYU62gK; word mercenaries=0.13 3wP5EvYC/MUE/Ajx2PIN5/oE; word mexico=-0.12
C/8T+gsO+0r+FwETGxf/IvL9; word miami=-0.01 AQABAAABAAEAAAABAQAAAQAA; word migrants=0.14 wQnz/1gBALww8fT66QEI2hzu; word militants=0.09
8xLdF0b38OT/ARP5/vAI7/c7; word military=-0.14 Ff4N+vgI+CX6Dv8PDxH7Ef38; word militia=0.10 4/7wEAj1MP4b9Ars/OcI6AMs; word militiamen=0.03
7v/kAhX9ADP0+Ajj+vwE5wst; word ministers=-0.04 +P0O6QEMIAELGwzoNxX+Dfn7; word ministry=-0.18 FPMgBMIP6FLrHOslKBX0J+jU; word mission=-0.16
DfkK+fILAB33Ff0SFw/8Gvv5; word moldova=-0.02 BAAEAAADAAQAAgACAgEAAgAA; word monitors=0.05 /AP1BQMBG+ICFwwaAgEIAAgA; word monks=0.14
BBrpIyP2DwMj+goSI/cQ7go8; word morocco=-0.18 G/0e8P4X5w7hEfEYHSTzKerl; word moscow=0.03 9AD+/vn69uoW8f7v9+cE1/b7; word movement=0.01
9Pzk89gA//fnBvPyAvz46/L4; word mozambique=0.02 /QABBQYBCAEGAgUBAQEAAgII; word myanmar=-0.02 AwABAAACAAYAAgACBAIAAgAB; word nairobi=-0.08
Cf8GAP8G/gz+CAAJCAb/CAAA; word namibia=-0.05 AgAHAPwE+wIABAABBwf/Cv/8; word nation=0.08 xv7q/vEHALv+5gDj4O4A5Pv7; word nations=-0.18
O/E66+EW2ya9MuUXKQzvStTg; word nato=-0.15 DAAS9/0N8SHyE/wQGRD7Evj6; word navy=-0.11 DfAa8dwS6f/hA/IRGCDvFO3v; word negotiators=-0.07
B+Ee8+UEGAwSDuwICAL2MfwX; word neighbor=-0.05 AAAB/vEGAAAA+f0ECv8A/f/7; word neighbors=-0.03 Bf8GBfwACxcIBgIC7wQFEwwH; word
neighbour=-0.05 B//9+eQPAD7/DP8CCA0A9fgA; word neighbours=-0.17 MOUu2gAVEEL6FfYlKhLvLd3W; word netherlands=-0.07 Cf8JAP4GAAYACwAECQgAC/8A;
word new=-0.08 CAAH/wAG/gb5CAAIDAb/Dv//; word newsmen=-0.15 B/gX8s8OACL3BPgEEAX8GvcC; word newspaper=-0.13 EPwQ/f8L/hj7D/0ODQ76Ev/1; word
nicaragua=0.01 BwAGBxj+CAkIBwgCCgYDAwsK; word nigeria=0.15 3gDxGjD5HOsb1RPl7fYT5g0N; word norway=0.06 8gD2/v/z+gAA9hPy9usK/xAM; word
observers=0.05 /wP+B9j9Ig8XCAf/+wwA3/fk; word office=-0.20 Hv0p+ucc+kDtHvsfJxj3Nvjy; word officers=-0.01 EBslGOsaAjP1J/QUICL4/ggQ; word
officials=-0.01 7bwk4PXuFwQxUAUHKhD2SN7V; word oman=-0.06 BAADAP4B/wcAAwAEBAEABAAA; word opponents=0.06 9xgC+P3oEcVI+A7+CPsB4u75; word
opposition=0.01 6fsC/xz3+8X+8vz34Pv6+fTq; word organisation=0.01 1fb6/9EC7sTi/fn8CAYG9vXu; word organization=-0.10
D/0N//0F+Rz5DwAHDgf+DgD/; word osce=-0.05 BQAE/AAD/Qb7BQADBAX9BvwA; word ottawa=-0.02 AgACAAABAAQAAQABAQIAAQAA; word owners=-0.01
BfAAA/cP/gX87gwL8BUDKvr3; word pacific=-0.02 AQADAAEBAAT/AgABAgEAAgAA; word pact=-0.06 CP8I/PwDABD9BP4GBwX+Cf78; word pakistan=-0.13
DQAO/PoM+x/3DAAMDxL+EfoA; word panama=-0.13 DgAR/PgL/hX8Cv4OGAv/FfoA; word papua=-0.01 AQACAAABAAQAAQABAgEAAQAA; word paraguay=-0.07
CP8H/fwD/Q75BwAICAb/CP0A; word paramaribo=-0.01 AAABAAAAAAEAAAAAAQAAAQAA; word paratroopers=0.14 8xYHO1AB7fMk7R7p8/IWGhA9; word
parents=-0.17 DvgY6PwCDgL7DPoDGAf0Effz; word paris=0.12 yAD1Gv/0C/4X2//y4/ED7vkO; word parliament=-0.04 /vLv+sYNCyj09AH87hX9EvIN; word
parties=0.06 0AT5/wnzEAEO7v7zD9T5//8D; word partners=-0.15 C+wu7coGAysKFusDEwvxKOjq; word party=-0.05 Ef8W9ejz7SHvCRIDA/oFDvnW; word
passengers=0.19 4i7cUzEA99UE6Q3t1fEWy/cW; word peacekeepers=0.08 zgjnHeb6KfwX4gj4+uAI5foE; word peasants=-0.04 MwT6+Q8C8zADCvoJDfkFCwES;
word peking=0.02 8gD4APX6ABMA8gDw//QA+/kA; word people=-0.06 Gr3l39nm3fT99+Y8FRcA8gDS; word persia=0.06 AwAECyECBgIKAgUCAwIDBAsJ; word
peru=0.10 CAD5Cwj8GlQW+hn4FBQX9iD+; word peshawar=-0.01 AAAAAAAAAAH/AAABAgD/AQAA; word pilots=-0.06 AgMV5c8ECdr5/vXvBAD2ERX7; word
poland=-0.06 FgAEBvcFASADDAAGEg8DEwgR; word police=-0.03 HJgi6csFH9H3C+v8ywcFCePg; word policemen=-0.02 FgUg47oGBQMTHvbwGNn68/kZ; word
politicians=0.17 6yntGzkBAPAX3RD59fQP6BMJ; word population=-0.04 AwAEAP4EAAsABAAEBgT/BQAA; word port=-0.07 BgAH//8E/w7+BwAECAUACAAA; word
portugal=-0.07 BgAHAAAE/Qj9BgAFCgUABQAA; word powers=-0.18 Iewk5tEdBDX6GeoXHy7rJ97X; word prague=0.02 AgABCAP5AQICAQQCAgMFAQQF; word
presidency=-0.08 CgADAPsGAAr8Bv8GCQj9Cf8C; word presidents=-0.01 6hYH5hr/5vTTE972+RXsAtIG; word press=0.02 7gD7Cf/1GfgY9f759AYL+gv6; word
pretoria=-0.05 BAAD/wUC/wQAAwAEBAIABf7/; word prisoners=-0.00 CRwL7+UPAATw9AT/Bhv3H/X2; word programme=-0.06 Bf8E/QAE/wn/BQAEBgf+BwAA;
word prosecutors=0.02 9hcBCwgK8QnyHAf6ESMICggj; word protesters=0.12 AvfTGfYHEgVT6Bj23ucazjAU; word province=-0.01
AQABAPoBAAYAAQABAQEAAQAA; word quito=-0.08 BvwG/P4FABEABwAFCggABv0B; word radio=-0.19 HfkZ+t8Y/jv/G/oeJyL8Ivvz; word rebels=0.10
3uf/OAD3EhIAAB4a8eUM0CsQ; word refugees=0.24 yDzVbmzwK9zw9jLWzuIZ6kcd; word regime=-0.05 BgAFAPwEAAsABP8DBQX/BgD/; word relatives=-0.05
FfASAAIEBBcFH/kMJxr/IAT+; word reporters=-0.26 V81Bz7ATC0zUO84ZXSLdIbXh; word republic=-0.14 DwAPAPcK/iL+Dv8LGg4AFP8A; word republics=0.13
6vrpNgsKAwQn9QLy5vIV9gHb; word reservists=-0.09 EeEM3tMF+PHsBujs/gX6++vI; word residents=0.03 FyTm8Pv6IhX19xT78/D+5Nj+; word
resistance=-0.02 Af8B//0CAAQAAQACAgIAAgD+; word riga=-0.01 AAABAAABAAEAAQABAQAAAQAA; word river=-0.01 AgACAAABAAMAAQABAgIAAgAA; word
riyadh=-0.03 AwAD/wAE/wr+BQADAwIABAAA; word romania=-0.03 AgACAAACAAUAAgADAgIAAwAA; word rome=0.07 +P7sAAL/BPj/8QD1+u0A7h0A; word
rulers=-0.06 EgcEARQAACwFDQYPGw38EQAM; word russia=0.16 3PvXEvDpCe0yzhLU3OQY5xQl; word russians=-0.04 8eEp0PX54yDPDuUUDwLzDf3y; word
sailors=0.04 9/EF9g4CAMYc8wbr/QsJBA/6; word san=-0.03 AQABAAEBAAP/AQABAgEAAQAA; word santa=-0.03 AwAC/wAD/wX/AQABAwH/AwAA; word
santiago=-0.01 AQACAAABAAIAAQABAQEAAQAA; word sea=-0.02 AQACAAABAAMAAgABAgEAAgAA; word senate=-0.09 CwAL/foGAAn/BwAICAT8C/76; word
senators=0.02 GQkdDhMABfQhBgEGEAwEIQYB; word senegal=-0.05 BQAF/fwC/wj+Bf4ECAX+B//9; word seoul=-0.03 AgAG+wAD/Qr8A/wDBAP+A/36; word
separatists=0.13 6CfvMSL3GQAX6A34+O0V5QYc; word serbia=-0.02 AgACAAABAAUAAQACAwEAAgAA; word service=-0.08 CP8IAPcGABQACAAGCQcACAAB; word
settlers=0.00 FAX3CRH3EgIP9/344+cFCP3o; word ship=-0.06 Av0EAPgDAAsABwAFCAf+Bv7/; word ships=-0.06 BP4D/v8GABEABv8CBAj/B///; word
side=-0.14 C+8V8+YKABP5EfcRFRT4FvLt; word sides=-0.14 5OL47iT93sPXId8kOAfgF+Ds; word singapore=-0.06 BQAH/vkG/wn7Bv4FBgX/BQD7; word
skopje=-0.01 AAABAAAAAAEAAAAAAQEAAQAA; word slovakia=-0.04 BQAG/wAE/Aj8BQAFAwX/BwAA; word slovenia=-0.14 CAAW8OMC7AjqFvYPGgX5GvLd; word
smugglers=-0.06 JQUR7gwCACf6FvoDGAX9KwD3; word socialists=0.08 9hYDBREBE/MO+Ab/AwEEAAsB; word sofia=0.06 7gD2ARz2APQA6QDw3foA6Bb/; word
soldiers=-0.02 Ef0GC97xzC4XHgbxCBXoCcwO; word somalia=-0.04 AgACAAAC/wT/AQAEBQP/A/8A; word spain=-0.07 DQAS+vwNAST0E/0VEw38GvsG; word
spaniards=0.01 AQz2CgXsBv/9/woQF/sGDP/+; word sri=-0.12 C/QO9OcCACYAC/YFBQL8GPbs; word state=-0.17 J/0Z/MkM9yz3H/0bIBj+KPr5; word
states=-0.04 AhED7goYz928B94DDxX+Ed/P; word station=-0.08 B/wCAP8CABT/CQAHCgb/DAAA; word students=0.09 A/jxBSL/3xDn/wX/3/IMGhsn; word
sudan=-0.10 Dv0K/gAK/hf9DP8LDQv/Df3/; word summit=-0.10 DP0H/PwH/w/8Df8JDwv9Cv/+; word supporters=0.06 7B7WDubn4yD09fUG8OcD7wHq; word
survivors=0.17 zCHlJjQDGvRA5Bjz6+8T4g8i; word sweden=-0.03 BQAJAhMMAB4ECwUNJwoD7g0N; word swedes=-0.19 DeAf5PAIAC3pF+oJGCHzMOnu; word
switzerland=-0.04 BAAE/wAD/gT/BAADBQT/BgAA; word sydney=-0.01 AQAAAAABAAIAAAAAAQAAAQAA; word syria=-0.05 BQAEAP8CAAb/AgACBAIABgAA; word
taipei=-0.07 BwAI//8EABD+CAAGDgMAB/77; word taiwan=-0.12 E/8QAPwOAAYAEAAQGAf/GP//; word tajikistan=-0.06 BAAE//8DAAT7BAAFCAT/Bv//; word
taliban=0.11 6P7rEvbzH+0l5wXz9vAL+hAF; word tallinn=-0.02 AQABAAAB/wL/AQABAQIAAgAA; word tanzania=-0.04 BAADAAADAAcABAADBQQAAwAA; word
tashkent=-0.03 AgADAAABAAX/AgACAwIAAwD/; word tbilisi=-0.05 BQAFAAAD/wsABP8EBQQABgAA; word teachers=-0.05 IwcX/uQA/yT8GQUSHRsD/g8G; word
tegucigalpa=-0.02 AwADAAABAAQAAQABAQEABAAA; word tehran=-0.02 AwIBAAABAAUAAgACAwEAAwAA; word television=-0.16 Ef4U/gsR/kT8Fv8UHxX9H/3w;
word territory=-0.01 AAABAAABAAn//gAC/AAA/wAA; word terrorists=-0.01 FPwK/f0FACj8JvwGEwgEIwcF; word texas=-0.06 Bf8EAAkD/wr/BAAFBgT/BwAD;
word thailand=0.02 BQD5AR8DDgcIAAYDDAUG5QUZ; word that=0.05 9g/rIQH8DRIn4Qbq+PQJ1Q8U; word their=0.15 6xXsBQ3rOt0h/QD9H94WBwwY; word
theirs=-0.27 H8sdz9wB8jXcHNYvUCXhI9vA; word them=0.15 5CDWCEbX4aTtwBHkts0V184M; word they=0.09 zzHZCfnTBfIp/iIc+PT/6vvu; word
thousands=-0.06 +/gU/NgQ+xEAA/0RBwD4EPzx; word togo=-0.04 BgADAAAC/wn+AwACAQQABAAA; word tokyo=-0.06 BgAGAP8EAAsABv8EBwUABQAA; word
tourists=0.02 EQ78CRwEDQgZ+wQCBQgEBQX9; word town=-0.03 AwACAAACAAf/AgACAwMAAgAA; word traders=0.11 ABDnFR4BCvn++Ar66vcD9Qoq; word
traffickers=-0.12 COMa5sX92gvoDPEDDAf0CujZ; word treasury=-0.04 BP4EAP8C/wcAAwAEBAMABAAA; word treaty=-0.16 Iv0a9eQX+y32GfwYDhj6Ifn4; word
tribunal=-0.03 BP8CAAABAAkAAgAEBAIABQAA; word trinidad=-0.02 AQABAAABAAUAAgABAgEAAwAA; word tripoli=0.07 3ADjAwDyAPIA7gDr8ukA3AEA; word
troops=0.02 xwofLS3u4SgXCBIS8PDyL+Ps; word tunisia=-0.07 CAAJAAAH/xIABgAHDAj9CPz+; word turkey=0.00 /gDnBPr6HQkR+fsBCQEJEwf2; word
turks=0.04 APAE/+cPCfMg9AgH8/4GHfoe; word twitter=0.05 9Rb0CwL0BBYU7hPz/OsR8xT7; word two=-0.15 LPcx49kP8z7OH/QjLzPtKtzh; word u.n.=-0.08
A/8K+/8F+RH5BwAGDQf9CvoA; word u.s.=-0.04 AgAD/wAEAAX+BAADBQMABf//; word uganda=-0.07 CgAE/PwF+QP5BgAGCQf9C/4A; word ukraine=0.09
6ADzGQcAEf0mABXv/+8N8w8Y; word un=-0.08 CQAN/AAI+BX0CP8GCQX7D/8A; word union=-0.20 OwAx89Yn52XoKfkmFi73Q/H5; word university=-0.14
Fv4V/vkP/iTyC/8LFw36FvwA; word uruguay=-0.08 CQAJ/v8F/g/7CAAGCQn/C/4A; word venezuela=-0.07 DgAKAgYPBCgCBAQHDg0CAgIF; word vessels=-0.08
AQABAP4BABgAAf4KFA0AAv8A; word victims=0.03 Cv38Ce8EABMWCAYJCwwGChAL; word vienna=-0.07 BgAFAAAG/Qf/CQAHCAgABwAA; word vietnam=-0.12
CAAR+P8N9hD0DfkLEgv7FPv2; word viktor=-0.16 I/Ql180Z1kPgCuICBAHuAecp; word villagers=-0.01 IOcA7wQDFRHvE/8FEgMFJv33; word volunteers=0.10
ChYEESwACQwUCRYICAYQCCAW; word voters=0.07 ABX+FSD9DxYFCBUCCvYKAQ0Z; word warships=-0.20 G/IK+ush6RLdFfEaHBnpI+HQ; word washington=-0.17
If4d6fwW4zDwIvIdOSf2POHo; word website=-0.05 BQAG/foDAA3/A/8FBgX/Bv//; word wellington=-0.01 AQAAAAAAAAIAAQABAQEAAQAA; word which=-0.28
Q+cx5ak512fMP+Y0PjnzZr3M; word who=0.26 0Q3Ea0i8DqQ1sf+7gcEiwixI; word whom=0.29 yyTUTWvMJqhLqDW4r4Ezthc/; word whose=-0.10
EQUOA/oG/jMABwMRGQr/FPkE; word wikinews=-0.07 CP8K+w0F/hT4BwAEEgj9CP/3; word witnesses=-0.12 B/oe8/gBGQQAEvwPKRX6HAPw; word women=-0.09
EQQN//QVFkQUDQIIAPftMfP8; word workers=0.05 BBvsBugRHlMOAAQU/vQKAwP0; word yerevan=-0.05 BgAC//0E/gj9BAADBwQABv/+; word york=-0.08
BQAF/wkE/Q3/BQAEBwP/BwAA; word yugoslavia=-0.13 Ef8O9v4L8xnxDPcKEBD9DfX0; word zambia=-0.20 LQAh3fQD4gjjB+8RIQrwIOTX; word zimbabwe=0.05
BQADDhv/BAMFAwr/BAUHCAAK; word zone=-0.02 AgABAAAB/wT/AgABAgEAAwAA
"""
BIAS = """
28.2 -37.9 24.7 -19.7 -51.8 11.5 -40.1 28.3 -26.8 36.8 -18.5 37.3 13.5 33.8 0.9 32.7 -28.7 -17.8
"""
OUT = """
-0.00096 0.000531 -0.0013 0.000724 0.0012 -0.00266 0.00092 -0.00155 0.000751 -0.00109 0.0007 -0.00134 -0.00178 -0.00143 0.000815 -0.00103
0.000849 0.00126
"""
