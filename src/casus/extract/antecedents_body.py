"""What each sign of whom a pronoun of a body takes up weighs (`training/links/pronouns.py`)."""

from __future__ import annotations

WEIGHTS = """
0 back=0.17 rTTtPyLkyEk84aMQ9dg22wjO; 0 back as appos=0.18 4iERGjPqDRZmKRISAvgmHvgc; 0 back as compound=-0.02 E/YBCQH1DvPO7xHwGQMDDgoG; 0
back as nmod=0.04 9BMZIhwDCNgVIRzXKPnd9eQJ; 0 back as nsubj=0.14 5BNlroGmzEEGJMw5wc7WcPu4; 0 back as obj=0.25 tfcBLnXY4gxGM+P79/dfbgO9; 0
back as obl=0.02 3yEMHfsJ6PIXEeQWBe0XIx4D; 0 back as other=0.15 xRkU/gDO8vbSEeD25QcdDOfj; 0 back as own=0.16 3M86AT8CyB7w++zi/+89HN3Y; 1
back=0.09 sgb4J/bp8BgH6uLdC+rT0fYh; 1 back as appos=0.1 +DfjEBH+AycoDxHz7vMEAQX2; 1 back as compound=-0.19 K9391+IaLNG17gcBGgv2AisS; 1
back as nmod=-0.11 /RUHEykiJ+UOMSD1G//J3zHw; 1 back as nsubj=0.11 /fQaCB4d7QIa/OvuAOsyF/Tb; 1 back as obj=-0.01 497yISH0w9cNDvsn5N3UL/EC;
1 back as obl=-0.11 AwgnARAFCxAhHhrjAg/0GwEE; 1 back as other=0.09 +jYpB2QS7wQ1Oe0o5fgl0tro; 1 back as own=0.05 FfTC5PENGAcQEvLqMwQNGMTd;
2 back=-0.14 F+EC5LsqDawIsBcE8SAJ2CEN; 3 back=-0.15 WMmZ8ds6Hs+X1BXaBRGk8BIm; 4 back=-0.17 HsDW38dlEMz+4E3zHx30rm5q; 5 back=-0.17
E73K1bBzKbK39kLSRVGB33F/; another by grammar=-0.14 cLfh3KYqJiOChk4dKfnFrkEU; apart by quotes=-0.06 +wAKIR39IQoEEvP8Cv7+/CP8; apart by
quotes, inside=-0.23 ReK+w4I3EtyBsVDkICzZ5VI/; appos for nsubj=0.08 7AsLARASCg0cHhH3BfwDCPsP; appos for obj=-0.05
+vX1AgQAEwjs8w3vDf396f4L; appos for own=0.15 AiQBPwwA9xRCJg8aIfctKRj0; as appos=-0.12 FgMGBAUNEwYEBw0GFwb2CR0N; as compound=-0.09
F/j//PYAHvnt9wH+GwDy+wH/; as nmod=-0.15 N/XZKMxmKrPwC3/JNDT+8TBD; as nsubj=-0.16 P6n54qojHc6c4jLrIDvl5U42; as obj=-0.17
TOMI8ORJEBvl7jXeNycUDTFL; as obl=-0.16 UtDd69tOMP7b3z7NMT3e0E5W; as other=-0.2 WeHM5tdVL/H98D/mPijy50xH; as own=-0.13
6tLf3pg0BvbKAQnjIAzlrf0k; asked for nsubj=0.11 D/Ms6RvQARP9BPYm6QMkLQDv; asked for own=0.18 1A/4JSkKCwc1I+sWHBATJ/rv; by grammar=0.13
kSzQcF3nB01uR/3mpOUSR7vI; compound for nsubj=-0.24 Td7j+Ng+KePr4yHiKRjn1S8j; compound for obj=0.04 Du4M7/rYD/H2COQC5e/r7Ovq; compound for
obl=0.07 9RIXERXzBA4UCfsH//gKDvkE; compound for own=-0.15 G+4A8+8SGPre5Bf+Hg728R8J; controls for nmod=-0.25 QNzh8+UiLd/K1hHaAAvoyyUW;
controls for nsubj=0.16 qDxCDHK05nTnH+N/4t4TetPT; controls for obj=-0.3 F9G60LYQHMzXtR7TCxXKvh8R; controls for own=0.15
ykz95Ryn2BUIGtERs9Y4fNvM; far before=0.04 JfNGy+UP+PYRFez1DfkKFDgS; few before=0.16 wlIfGiUI9+VJS+US1uU6W+jh; has what is its own=0.17
9CMRJCjr+S43Jfkw8OcjQvn1; in the first sentence=0.01 DsxO6erjEr7o9OxFxvb2zcC4; in the paragraph=0.2 lPNXAmaBxD5NEo81gYERUbHU;
indefinite=-0.07 F+8vEwT9+vL08Cbq8QzbBhfy; iobj of VERB=0.22 3TMhEjru9y1CIe4S8uvk9x8M; is office=0.08 JABoHiwB/Arg/isxJTHsAPoE; is
organisation=0.01 BgQILwyw9Oo6DwWnBBMcE/qY; is other=-0.3 Msfh0tltMNTWrkzKQC7KwVo1; is outlet=-0.33 PcjAz7Y0NLW4wiDfNR7BxB8n; is
place=-0.16 Xoeot4xENZWGrEsRMyIV0VNk; is pronoun=0.14 AiDUMGMF7txA+zrD+gYrSC8E; is state=0.11 FPPlOs4PCyjxDFz0CTA1NQUx; main subject
before=0.14 4zH1PCDW6VodPOz65vE18PDj; main subject before, goes on=0.11 2wz6IwcDBPI86+Ij6/NJc+/g; may be harmed=0.1
7SUX9fji7x/vJOj0AfcmBePw; named=-0.09 Fg/ywjw3EOfh5xryGCoqDfog; named one=-0.09 NhfOEuQVKKvR/x7hDz/m9w8w; named six=0.23
6iYoJDPn7BRAF/oU8AMvG/H7; named three=-0.11 TfTF/dkiMPynlBHbFi/70CUz; named two=0.01 E+fc7s0QA93QBCTqLDQe6x0i; next before=0.17
iylEakq94+tvfKAb4745RLXW; nmod for nmod=-0.11 H/706QgFEesD+AfwDwbr9A3/; nmod for nsubj=-0.13 Whn2CQUfCR/XHkH0HRT+9Cs2; nmod for obj=-0.17
PrHq7N8VGxHJ1TztKCrdGSEU; nmod for obl=-0.1 GzIc8v0lCAvb+iDnMAwKEBQ6; nmod for other=-0.15 NNvE0METE86g1QLlDPzW5gcI; nmod for own=-0.09
IgELJ9wR/Or4BfT4C/MFDxsj; nmod of ADJ=0.08 Qyo0F+BLDTzsBRsrBw3n8TgU; nmod of NOUN=0.08 TByc+Ak6IAUH31XzAg3J8Awh; nmod of PROPN=0.15
CQPbGxUr5wzz+gDoExYose/l; nobody=0.12 8UDlDfsV/igjI+sH+/EkNwf0; nobody: 0 candidates=0 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1 candidates=0.14
0i1LDEG4yhxATsRN3OXfENbW; nobody: 2 candidates=0.11 8RpCDNfn3xXv4gYK+Qoj9wf0; nobody: 3 candidates=0.08 BwLuHUIC+hpwEDIc8CEOwQL1; nobody:
a paper is handed over=0.1 xebk7OXI3hHw7tQkLOLzIefD; nobody: by grammar=-0.11 NxcRMjn5Is+X+C3XCg37/xgg; nobody: first word=-0.08
EP4CDOYVFgTMDR0HHxDqEBID; nobody: iobj of VERB=-0.22 +NDZ1LI7HNLhxRHc9xO6yzQf; nobody: is something=0.13 5jsY9OLz6TPwAgE4IfPvGuLY; nobody:
nmod=0.2 EC08EzXV6w1OaMcoCOwgWevj; nobody: nmod of ADJ=-0.08 8PrH5dDgGALi3gzu/fzv8RAQ; nobody: nmod of NOUN=-0.08
Ft0RvPUfBerKFv/wAxo2dxIT; nobody: nmod of PROPN=-0.15 EegC8ds2BebH9BTeBg7y9RsH; nobody: nobody is the subject before=0.1
0e7c3VLr4AgTGuMb5PUsEAPY; nobody: nsubj=0.01 M87zE/AP9NLXth8Q7w/4FAoL; nobody: nsubj of ADJ=0 HeXw9vHrCxAq9Bzt9hEd7QAH; nobody: nsubj of
ADV=0.25 7StKNybl9UA7MeIxDvUrQO7f; nobody: nsubj of AUX=-0.09 Fe7U8uMhFdjF6x/0AB3V3hIF; nobody: nsubj of NOUN=0.15
6RoqLSDZ9BD6Hu8i8N83HOYH; nobody: nsubj of NUM=-0.02 Cv37+/wCA/r8/QL9AAL9/AIB; nobody: nsubj of PRON=0.13 /REZHxDy+R0SE/MTAPcIHfnx;
nobody: nsubj of PROPN=0.24 1DdJLTHd5jVWPM4pAPBCRdzc; nobody: nsubj of VERB=-0.09 NebMoeAmEfjGxhTPAij98CMf; nobody: obj=0.14
FSgq+j7TGfpjG/I2+ggiNPj9; nobody: obj of VERB=0.14 2AYx/B4L2x0w6cYv+/0NQBjv; nobody: obl=0.09 8yUR8Bnf4ePZDPVWEPEs/9/i; nobody: obl of
VERB=0.12 8h36QQbi6C4rHsUh8OoQGOLZ; nobody: on Minister=-0.08 E/b78voLCPr7/gX+DQUAAA0G; nobody: on accept=0.08 CAEWCxD4/DA/HAcJAP8M//Hv;
nobody: on accuse=-0.17 BvPe7OkhJeLj5ALjABPn3R8e; nobody: on act=0.06 FAoUDQoFCQr/Bv0ICAMLBwwF; nobody: on ally=-0.01
Dvvc5/r/ABnr/vwHBAD+8wkG; nobody: on ambassador=-0.23 Oufg390jI+/17RvxJhDu5yca; nobody: on announce=0.19 8CkqDCj/ATtFLQEdAAEkNfT5; nobody:
on answer=-0.11 KPjz/fYTDvH6+Q/5AQvz8BMK; nobody: on army=-0.01 B+795wP/B/0iCwQJCgEJBgb4; nobody: on ask=-0.2 68De8uUyMMez1PbN9B703Swn;
nobody: on base=-0.09 BvPy7/MIBfT09wj5CAL28AQO; nobody: on be=0.11 6R4OLA3xAhgMHuYRAPobMO/q; nobody: on begin=0.25
xDU6N03V8jwYIuQuAOwyQNzf; nobody: on believe=0.11 Ehws7An0+RL0Gw0VAAQlOAD7; nobody: on border=-0.15 EfDh5eUKFPHf6Q7sEwrs3w0I; nobody: on
break=0.08 AwYICwv6/Q0dBgANAP4IF/n6; nobody: on bring=0.04 DgMFDP0BAQEUDQgM/v8GDQD/; nobody: on call=0.18 FCJfSir4+hs4OQ4FBvkdON/j;
nobody: on captain=0.2 ByksISvl3ikTI+cv6+4kNeHj; nobody: on carry=0.19 2h8wEyjn9TVLKfAxAO4yM+3t; nobody: on chairman=-0.04
EAn8//gLB/fw8gP+BP/u3vkG; nobody: on chief=0.1 1hITDRXd+/wQH+IH/vr8CvPz; nobody: on citizen=-0 GQr5DAj6/+718gzwAf3v6QHz; nobody: on
close=0.03 EQkNDgwMBA0ZBAgKAP8DBQMB; nobody: on come=0.1 2gwV6Azq6xge7fATBvETF+fq; nobody: on commander=0.04 BQgKCwLj7PTq+vv9+ff+BfMB;
nobody: on commissioner=-0 EPz5//4KAwQL/QID/wQBBwAF; nobody: on consider=0.05 DAUUHBX49wkwDgcYAPkNIOzz; nobody: on count=-0.11
GubqAOQIBfbX7gjuAAXo6Q4I; nobody: on delegate=0.05 8goPBAv06/QA+vX38v0S7u3t; nobody: on deny=0.21 FzQ9Rj/29VQvMA4yAPdaTOHk; nobody: on
director=-0.07 D/T48PwREvP9+hH5CQYA9BAL; nobody: on do=0.19 LhFGTz/8Ajo6KAc2AAkKRg0Q; nobody: on embassy=-0.2 Lerc6OcdGO3w8BfvIA/x6iAa;
nobody: on end=-0.01 CAH7/v4RDPXv/RL8CwX4BgcP; nobody: on envoy=-0.15 G/b18PUSFPf9+wv2Hgj3+hYQ; nobody: on expect=-0.08
K+viAukTBdbr5gv9AA3x4SIE; nobody: on find=-0.01 EQsGBPMM8fPhAQ8cAAb8Cgf9; nobody: on force=-0.05 JAHxBfsJEvUU8gH+Egj59BwL; nobody: on
friend=0 8Q4CAAny+wcOC/8C9/n1DvAD; nobody: on frontier=-0.13 Evbv7+4LD/Tu8gz0FAX25w0H; nobody: on general=-0.12 Gvf17/IRD/z+/wv8Ewb6/g4M;
nobody: on get=0.08 JBoLFA//AxESGwQOAPoNEvL2; nobody: on give=-0.07 IPUF6Q4iCtcYBh4JAhEASQ0L; nobody: on go=0.04 8Qv6Cej08vvf//4F/gD9CvYA;
nobody: on government=0.04 +BH1Bhn8A/n/CvMA9AMX8P/7; nobody: on hand=-0.02 EfEG0O/8ENz5A/sBAf/vAQMC; nobody: on have=-0.15
EvECIP0nGszf+xvnBhL8ACge; nobody: on head=0 4hEPGfQD/vDz/gYJAvntFvb7; nobody: on hear=0.13 9iIYKBr09RcKF/wIAPQpI/r5; nobody: on help=-0.26
Cs679MwND8qkxgHOAAzInSce; nobody: on hold=0.05 GhgTD/j58foZBwj89vjs/eT0; nobody: on hope=0.03 9f/7AA7t+QPxAPb+APkLEvz3; nobody: on
keep=0.08 8BT3DAfx+wEMAfr8APoII/r5; nobody: on know=0.09 8B4oEhoHDw8lIf8fAQAPJwkD; nobody: on leader=-0.09 OfDl7vIaCf/1+RbzAgX9+PoM;
nobody: on learn=0.2 5zgwMjcADjc+KfwbDf4tSAYL; nobody: on leave=-0.12 N93l884n/8/g3g8EABf8zxQU; nobody: on lend=-0.07
EfgHDv0JC/EQBP8BAAPz5Qf9; nobody: on let=-0.06 M+oCJOodE/fz3gn/Ag/hCgEV; nobody: on like=0.16 1x4tBS7u+iUvGfAjAPMjNOP2; nobody: on
look=0.04 AO4Q+QL39wIBCgsGAPX8GOz0; nobody: on lose=-0.03 PP3/CP4REfnx9AkTAA/5BBgQ; nobody: on make=0.03 +vLbB/nx7wAL7fDhAPwB/v/3; nobody:
on man=-0.09 Evn0+vMNCv33+wr7EwfyABEJ; nobody: on mean=0.09 7QkS/wr38woM//sKAfwNG/f2; nobody: on meet=-0.14 G+vl9ewYE+jg6wftAA7k6B0N;
nobody: on member=-0.14 Otz24e0DAOnB6hDhAPrX5/n6; nobody: on minister=-0.24 TeXY39UtNeHv4yXkKxri5jQp; nobody: on ministry=-0.14
Ifbq8O0UEvj2/A/2FAf08BYQ; nobody: on move=-0 GQYPAQsQEhXWCQkHAAMJEgQF; nobody: on name=0.11 xxL9Nw7+4CUPIPD57/AK8O7n; nobody: on need=0.12
2QIn/Cfu7BcgL/IeAPAbJe/n; nobody: on neighbour=-0.2 QdzI28I5OunD4CnXPBLhzSso; nobody: on office=-0.12 Gvjy8/UQC/P58w3zDQbx8goQ; nobody: on
order=-0.1 Gvfu//AODvDp9gX2Awby7wsL; nobody: on own=-0.06 9/TKAtfhFCbQ5Qr1+/nn/gkH; nobody: on part=0.04 AvsJ4PoVAwnt+QUOBf8BBv8J; nobody:
on pay=0.02 GfoHDyP6Gw0wF/wMAA0ABgIZ; nobody: on people=0.13 1xYXGBPw7QskGvMK/+0OIunz; nobody: on police=-0.08 Efn29voKCPn+/Qf6DAX5+gsJ;
nobody: on president=-0.17 Mert4fIkIO3x9xX8FhLp9Sgc; nobody: on promise=-0.16 EuTc8OEiHPva4wXqABXo0yIf; nobody: on put=0.05
Ghj+CQASAgn3BAgLAAP/Df8I; nobody: on read=0.19 +yQuNjTw8zc6HvwpAPZDVufx; nobody: on receive=-0.06 IPQDGAgSC/UQChUEAAj89xEQ; nobody: on
recognise=-0.24 Drme7sf2OcKnxfPTACfK0DE1; nobody: on refuse=-0.2 D+Tl+OQICNbY4QXmAArl2yId; nobody: on regret=-0.03
FwQDBQQMCv/+AgkFAQIA/QMB; nobody: on report=0.01 HAMHBgQOCP0JCwsHAQMADgoI; nobody: on respect=-0.06 Efv0APYMBPTzAgv2AAP6+wYG; nobody: on
rule=-0.16 F+je9+QLCeXk6wjpBAXw4g0I; nobody: on say=0.09 xDEaARr5CB4PHQsvAfj5Mf/w; nobody: on seat=-0.01 CPz8+/wHBP39AQT/CgP7AgcF; nobody:
on secretary=-0.15 GvDs5PUSEfj2/Az2Egrz9BMS; nobody: on see=0.1 NhQRNQIH/glLExQB/wsQDBQE; nobody: on sell=-0.09 BvHw8PceE+vg9Az/AAv0+Q0R;
nobody: on send=-0.15 5ezl1OsJGPLX6yHsABDW9REg; nobody: on show=0.04 BhUP8fLi8QwN++4BAAAD7/n9; nobody: on sign=0.15
AB4jFRL6/BEXHgEW//sUK/P7; nobody: on soil=-0.12 Fvjz9/QNEe7r+QvzDQjy6w8N; nobody: on soldier=-0.18 LvHk9+4UGfL85BbqFg304iET; nobody: on
speak=0.18 /xYhDCb+AygvIfIpAfUTM/j7; nobody: on spokesman=-0.14 L+7y+fEaDfv49xn6AQvz9RUn; nobody: on spokeswoman=0.08
3AgQFx/08f0AGPQRAPoRFOTw; nobody: on staff=0 +wv6CvEECQfw/fgQ/QDy9fr+; nobody: on stand=-0.02 FfTxB/z3Afbp/A0DAAbqAAn7; nobody: on
stop=0.08 BAIOFRUC/xgfD/8X9f0VHfcF; nobody: on support=-0.23 /dHI5tlCH7S+0f7cAhXQwTIs; nobody: on take=0.08 3RH7u/rr5w1M+vH3APHtDdng;
nobody: on talk=0.03 C/4EFAINAgANBAQDAAULBQUQ; nobody: on tell=-0.13 FuXgDvUVI+zC8BT9/xb3ASka; nobody: on territory=-0.11
EfTv9fQGDPHz9Qn0DAb08gwK; nobody: on think=0.14 ABUdFhf9ARw2FAARAgEgIAMB; nobody: on treaty=-0.02 FwAEAAH7DPz7A/4DBQUE/AwF; nobody: on
troop=-0.03 FgDzD/z7CQwa8QL7CQL1CBAR; nobody: on turn=-0.05 BObv9wX9AO3/5u30AAfn7Qr8; nobody: on use=0.02 Bv0P/v0f/QwH/hcEAP35//r+;
nobody: on vote=0.06 AQwMCv8AAyESCgIFAAAO+wL/; nobody: on want=-0.04 Cgb/BAf39NMjAgDsAPsLTh7v; nobody: on water=-0.13
Ivrw9fQQDvPv8wv0EAju8BUL; nobody: on way=0.22 vhBQOSHk32NVN9RBy+gwV93m; nobody: on welcome=0.05 FQH5/wQE+RUBBwQBAAEFBPP/; nobody: on
what=0.07 /goNEgP1+A8ABfsHAPgLC/rz; nobody: on wish=-0.01 +P7p9fL3AAQE9fr3Gfr06u3/; nobody: on withdraw=0.08 CA0SAxAAAhQWDv8SAAIOCvwC;
nobody: on word=0.07 7wwdGxjq8BwYCeoR+vIODvr5; nobody: on work=0.02 AQIE8gX+BAYCBwQBDgICB/78; nobody: other=-0.03
+CMUGBcIGBMAC+YO9gcA+x7+; nobody: own=-0.11 A/XeDvkZAvTN0SPRBvasuecH; nobody: passive=0.28 7Vdp7nzC21Neeq9DGdFfWNa7; nobody: pronoun
it=0.12 vRd3Av7oAynlGuf7vtowHOkj; nobody: pronoun its=-0.1 BvVOIO3hIAbqyyArKQ4Z3zgw; nobody: quoted=0.19 z39KJDzD+TM0Stkv5/VJRtXj; nobody:
says=-0.12 EvWp5MsSJam0yRoA/wTvzwYf; nobody: thing is a subject=0.23 l0xVV2ur3jl7Ap9OzrFHUKqk; nobody: thing is a subject before=0.11
3xpeElPh8QHSQQc1+ewqH/nY; nobody: thing is an object=0.19 5uZ40C/Z5mxhaQlb9uoMN9rU; nobody: wills=-0.12 JsbE6swV++0PuCzV/Amz1xHy; nobody:
with a clause=0.03 IPf43ATxBCHzGPoE/vMmHvsI; noun administration=0.17 4jU1Shjg+UIxHegl7/QaOubx; noun agency=0.08 6BwHDBcREBArKQgfAgEsHvz6;
noun agreement=-0.3 UOHazs0nOMW4zRntOx/RxUkY; noun aircraft=-0.03 Av8AAAACA///AAEAAwL//gMC; noun airline=0.06 +wIUEQ7w6Rb9DPIG8PgO4vL5;
noun airliner=-0.04 BgAA/wAEBQAAAAIAAgEAAAMC; noun airport=-0.02 AgD/AAAAAQAAAAAAAgAAAAIB; noun alliance=0.12 FRszKh8LCxMrFwsjFAoaSAoL;
noun archipelago=-0.25 IuDgztAeG9i01gvWJAfd1zQY; noun armies=-0.25 Ueft6N8iG9vl9AbsExPu1h0P; noun army=0.04 9OPaBg4gCCwR0g31LBgG/wgg; noun
assembly=0.01 FgX9CQj+AgAMBgkEB/4VFPMR; noun association=0.26 AjoWUDX5/TpMQPgf4vhBcuYP; noun bank=-0.05 SgD51vEnJO8u9xv9LhkTAisv; noun
base=-0.05 BP7+/fsEBP36/QH8BQP9AAQB; noun battalion=0.07 6gb8HBHs9hARBvQH+vYLK/T4; noun bloc=0.05 7AvxCBTt5OABGfzw6+fc39fq; noun
board=-0.03 /wMFBgAACAIC+wEDAgL2+QT+; noun boats=-0.07 CwAA/v8FAwD/AAX/CAEAAAQD; noun body=0.05 EA8KGAryCQroDPsI/foJ5/T3; noun
bombers=-0.02 BAAAAP8BAAAAAAD/AwEAAAEA; noun brigade=-0.17 J+/o5eIVF+jf8xXuGA/s5BkF; noun cabinet=0.09 9RMmAyP18x0zJwge8wEANPj4; noun
campaign=-0.18 D/P34O8VEuvi6BEAGw3u9BkI; noun charity=-0.05 AfoA9fcBBQD/9wAAAAT7/gYA; noun church=0.01 AQEDAgEBAQMCAAABAQAEAwAB; noun
city=0.02 /wAAAAAA/QAAAP8A/AAAAPv/; noun club=0.05 CQkEDA4AABA3CQIBC/4RF/8H; noun coalition=0.05 Ff4GCBD78wQN/vQDEwAgDv0M; noun
command=0.1 BxUdBBwDBBwZEgIWBPkSH/wB; noun commission=0.13 4w0zDRXR0lAdUfgv/fdgZOjv; noun committee=0.09 Ah82Mg0B+ewPD/oa6//u4+Lz; noun
community=0.05 BggACxEC8P4PDgAA/f0NGPoC; noun company=0.22 4zMcVEDF5EVWOcQ+3fELf+TP; noun conference=-0.29 H+Hyztk1L+nI6CUAOx7d4TQY; noun
congress=-0.27 LeDG1dgdGc/d2hDhLQ3x1Aoh; noun consulate=-0.12 Ku745+cXDunm7CDsJwsFDA4X; noun council=0.03 yhUx7QYDFTAc/g8N9A4L+egK; noun
country=-0.09 LtKMSgkvDrrHBTD99Rib9Rch; noun court=-0.14 7Lji5+Ya9deO9+29BQvAox4J; noun courts=-0.02 BAD9AP8CAv8AAAEAAgIAAAID; noun
delegation=-0.09 /vTeD9gCJPf35gz0BgL24Q0B; noun department=-0 DwcQDAcHAwcWAAkRDAISFgL6; noun embassies=-0.06 BwD+/v0HBgAAAAP9BgEAAAcG;
noun embassy=-0.03 FeM1s+c/+QgB/Cr8Dgbb9BYJ; noun federation=0.22 ACMmODnd7TItJ/YX3/c2L+r2; noun firm=-0.07 Jv/i0f4aAevs9/n+FAP11xEL; noun
fleet=-0.12 HuHw+eceDOTN/wbqAv3v5hYC; noun force=0.17 EQ8sFkrO/zZDB8ELxdT84MjN; noun front=0.08 /xD5Hw/7Af0CBQMBAAQWAv8C; noun fund=-0.13
9uXN6Pnv++XZ5vX57/vY1foA; noun garrison=0.17 4y8fCjDh7DZdQOMq/OkZD/fu; noun goods=-0.02 BQAAAAABAgAAAAIAAwIAAAIA; noun government=0.11
EDghIfgNCAwtDRcnAg4tO/f4; noun governments=-0.39 ScCwrYgoEKakthq8NBHAnTQs; noun group=0.11 Dw4OCxz24y0wMPcS7fMbSAjz; noun guard=0.15
HRcVECbk8A8kDPgb3/QhUerp; noun house=-0.02 CP8AAP4CAwEAAQEAAwIBAAMC; noun island=-0.21 LdUMx8cwLMDryjzvOhzEygUf; noun junta=0.01
LvPg/eIMBd7q5vj48fn/+Pjy; noun kingdom=0.14 y/4xCwXZ3fFiBusr9O4x8ujb; noun legation=0.06 BfkMDgsT+gvuBgENCQr7CAUD; noun market=-0.19
Ku784+4SFvnm8A0AHQz4/x4N; noun media=-0.08 CPnz8/kGBPX6/AH4BwL59AUD; noun member=-0.2 F+vw3uoNHOLh6RbzCwTm2RES; noun military=-0.01
FAH8+/0IBvgLAwf9AgAIDwcE; noun militia=0.04 AAUJCAcAAQoCBgEFAwACAgP7; noun ministry=0.01 MwcVHfseDuQV+jb8FR0R4TIK; noun minority=-0.07
EPn8+vkLAv/z+QQACQQA/gwH; noun missiles=-0.01 AQAAAAABAAAAAAAAAAAAAAEA; noun mission=0.23 2UYtLUfb2SdZOt5L+eMhJN3H; noun mosque=0.01
B/8J/QIA/gMJBQAFAQACBgEC; noun movement=-0.03 9foIBQD6/eoOAvX1EgAG4hIG; noun nation=-0.02 Hwv5BA8LFg4IBRAUEQgIDBkX; noun navies=-0.01
AQAAAAAAAAAAAAAAAQAAAAEB; noun navy=-0.1 9gT2xMUBCfDcyPrlCwj1zhgC; noun neighbor=0.01 BgT6AgwI/gAL/vMPCAIGHw4G; noun neighbour=-0.03
MOQCCwEHIvO53wgYGQb6RPYB; noun network=-0.04 B/wA+/wCAgD5/AMAAwMA/gQB; noun newspaper=-0.26 I9u4uM4NCb280hPUCQi9vhYG; noun office=0.02
8h/w5goC8wPuDwEh+vjeNvHz; noun opposition=-0.04 Aufm7uH2/ekA9fjQGgn48QAT; noun organisation=0.21 zhMgIybU0yU9E9oD3+ZLB+Pv; noun
organization=0.08 /g7+DRH9/hAQBAH1AQEQGA4C; noun pact=-0.04 EQT/AgAHCgAKAQUABgIGBwwF; noun panel=0.05 /gwKCwn9AggVDvsB//8MDvoC; noun
parliament=-0.19 QuT43bwzLMyp1EHhLB8M/jVI; noun party=0.05 CwMbAuHh6/jqBe70KPIDBBf9; noun planes=-0.03 BQD/AAADA///AAL/AwIAAAUD; noun
platform=-0.06 APX28fYEBfjz+QAADgD2AAcA; noun population=-0.08 Dfv89vgGBf75+gUACQL7/wUE; noun port=-0.13 Bvf/+PcQA/Tq+wz9BwXy7g4G; noun
presidency=-0.25 VeDu0tcoGtbs3Q3xIhP1+RId; noun press=-0.04 Cf/8+/sGBPkA/wMACAIAAAkD; noun programme=-0.12 FPf18f0FCPUA9wUABAj5+BEF; noun
radio=-0.33 SLu1y7Y8NK6yxybSPhPjrS4k; noun regime=0.14 EiQzKDQFAi0fMgEmCvUgIBEC; noun regiment=-0.14 Eu/q8+4SFOvm7wj3Fgf24xID; noun
republic=0.11 +RQKGCHm+i1UEOgD6PsJ0PPn; noun resistance=0.04 JQIG/QwIAAcuAQf+9QEN9AYR; noun secretariat=0.05 +Pz7DArw6wP0CfAS6vsA7vn4;
noun senate=-0.03 CQH0+PgQBvz/BgP/BQMOBQME; noun service=0.04 5/rwHRTvAfwJFQP//Pf+DvT/; noun ship=-0.04 BQD9+/0EA/78AAIAAgEAAAQC; noun
ships=-0.16 B+cA/+0VAeje6wH7AQH95B8D; noun side=-0.14 I/P68O8UD/nt9Qz8FgkCABMP; noun soil=-0.03 Bf///QADA/8A/QP+AwIAAAIE; noun staff=-0.02
BAD8/v4CAgAAAAIABAL/AAMB; noun state=-0.08 /+4F6vAuGATa4AQLCArxJwro; noun station=0.02 8gYOCg/7+QwRCf0A+wAQCPcE; noun submarine=-0.05
CQD5//sEBQD6/wX9CAQAAAQA; noun summit=-0.32 NuDO0M4qKdK51RfuJxLg1x8L; noun tanks=-0.01 AQAAAAAAAAAAAAAAAAAAAAAA; noun television=-0.31
TNPLwcZDMtLJxw3oQhviyiwx; noun territory=-0.06 Dv8A+AAEBQD++wYABwT6AAQD; noun trawler=-0.14 HvoA7fQQDwDa7w7xDgb4ABYH; noun treasury=-0.04
BP7/+v4GBPwA/gL/BgT7/gYD; noun treaty=-0.4 f7HGoJ1TPJK7oTrScUCqon8n; noun tribunal=0.08 ABUQEAztEA0EFwIN4f0WEPvu; noun union=-0.08
E/wCzdwgEsjF2iYABhbi3P8M; noun warships=-0.1 GP7x9vgSCfT+/gb4DQb69A4K; noun waters=-0.06 B/wA/gAEBQD9/QP/CQIAAAQF; noun website=-0.04
DPwA+f4CBf/7+wEAAQH7AAgB; nsubj for nmod=-0.15 N+X26LkkK9fd6QYDBxPg2iUm; nsubj for nsubj=0.14 +g8Q4O0fCv8athblCBVFCNrW; nsubj for
obj=-0.07 NewB9vUQGfDHHzYUFgMb7hII; nsubj for obl=-0.06 HRD/5NoP/gXw/RUa8xELC/gH; nsubj for other=0.13 9BwiRhfq5z9C/PkmBvcA+v0A; nsubj for
own=0.1 2ffFADccGRrS5xAg+xNSEATW; nsubj of ADJ=-0 SwT5/94tBQwaASQIMRf+GzFE; nsubj of ADV=-0.25 SN7P2cQnItnF0BPoKxbb1R8i; nsubj of AUX=0.09
ByvgDyzm9coCAuTE5dPlrQng; nsubj of NOUN=-0.15 7sf9ge1FRefjzy3fNBnT8OIH; nsubj of PRON=-0.13 ANXkwtcQ8PPt1gr2DwTu1voC; nsubj of PROPN=-0.24
I9nU18IhEsmW1Q3ZAgbCwyAZ; nsubj of VERB=0.09 DBYMAgMbGz9YETQ7BP/4DkkM; obj for nmod=0.08 2A0DKybi9hojB/IW+/oA7vrn; obj for nsubj=-0.08
HQnF/vcA/ssCCBkLEyb74gvl; obj for obj=-0.04 CRcB3OMM8hro/RQcCwHiEfD5; obj for obl=-0.07 EdX5/hvmLdK4A//7CPX00wr1; obj for other=0.19
8xs+Okzu8CcxMvYr9fgOUPTu; obj for own=-0.01 DAzR8/8k/BLk7Ak3HRwe7g8j; obj of VERB=-0.14 BNfo3Rz5Fuai32Di+iizBhcL; obl for nmod=-0.23
Q+rq5eMeIOLj8BXuIRPv7SAe; obl for nsubj=-0.14 Mg8GDec7Ot3/BRHSTQzIBAo5; obl for obj=-0.18 X+UVAr82FPYb6kEAJSjnAxor; obl for obl=-0.09
+ev4AQn9Iu2zDBQDKQ7rCAQD; obl for other=0.01 8A4NDB0T/Qc7EQL2DwAEAfb+; obl for own=-0.12 MxMYN+A7Ovn7AEABIxfvBSMV; obl of VERB=-0.12
HgINEeAwGt7yG0kfJRvO7RdI; of body=-0.22 Nfzcz7s2QPyvwCG+QzUFr0Q2; of group=-0.09 F/j68v8NCfv2+gj/BgT6+wsF; of name=0.08
FBcHGgPwKhtIBhUNBA8LQef2; of org=0.08 Lv4U+BGvMCluI/7L7vUk8tvV; of organ=0.05 KBz3+SoHKAgW7x0W/AMU9wXX; of organisation=0.13
EUUHKULt+EPcE+7T7AoaCd36; of place=-0.15 /ZjV9LUuLvycj0HBPgQSEy0P; of role=0.1 1So3/kPlCyEHDafwFvcJU+v1; of state=0.13
Kw0NwTEGDd8t9v84SQgMJioe; of thing=-0.3 UsvhwaliKquQqUDgXDDPu1w8; on Minister=0.08 JxsFEAwYBBQ1DAbyEP8NJiQR; on accept=-0.08
N+3z7OQKI/ES8hHwJAfn7ygG; on accuse=0.17 5yMbJCvp8iMFIeoO9fQpOvTg; on act=-0.06 If7zBfsEEwHj9QjuBAII/hMQ; on ally=0.01
XxHyAPcfJPgIEB0KEhQK7C4c; on ambassador=0.23 HR3yLCMS+R0qGQPxGvQ1MTT+; on announce=-0.19 Gt7X4d0bA+DJ5APYIQjb7i0W; on answer=0.11
7SH/LhnyBBETEvfyCAMF/Qn0; on army=0.01 1uIA9AHy+wD1Cvn7+AMY3B7r; on ask=0.2 6CYNRTn/BAzcKOz6FvMF/+sC; on base=0.09
9xMABxAMBwwCAv4TF/8FEwn4; on be=-0.11 +AzNBcYTDvzF8v/a/v7l6gsL; on begin=-0.25 P87R19gwPNzR2SHbPhva1Ske; on believe=-0.11
9s3a0fbu8MxK3fzO+vf89dXu; on border=0.15 FRoAIhUGExcbFw8YEwobIP8V; on break=-0.08 IQYA9wEQDgEHAgsCEwcDBQoO; on bring=-0.04
Lwn7/wYRCQkdCAYEAAcMJA0A; on call=-0.18 cfvLutYuEsvtySf6KR397yIe; on carry=-0.19 T+nd7eYeIODk7yTkJBjf3i8R; on chairman=0.04
/Alr0/rz7w8H+woa7AEa1vf+; on chief=-0.1 DPny+QAXFcD67SXp8vTS8xQO; on citizen=0 LPn4BvUD+eIHAwXx+wXzyhwD; on close=-0.03
EQfcDP4QCwIQ+QnvFPkPEhgJ; on come=-0.1 6gQF4vQaDvIH9RQABxIGCBkI; on commander=-0.04 8tkO8gj9DiLp3BQpH/7d4Pwi; on commissioner=0
+fwACQkK+Qbl/AMD+fzzFPzx; on consider=-0.05 Fvz0+e8ECfDu+Az6Cwv59QsQ; on count=0.11 GBYsAA8L9hgZFAQf/fckCA/w; on delegate=-0.05
AQoA6v3+GQPXCw0c/BTuBRD4; on deny=-0.21 RvTe69EmNfv16CnnIBbTASwp; on director=0.07 7SUUFSX+6DkoIPoN9Pf87w4O; on do=-0.19
AOik2tvn29ixmeamAgi40eb0; on embassy=0.2 ICv87QT2CBcLCvj/DPMoHP8F; on end=0.01 B+3zE+Dz4/PnBAL89QXw7/n5; on envoy=0.15
CAzuAh7y+xdCJvgFEfwfIg4I; on expect=0.08 8gMCDxTi8QgOD/D+6v/+BPfn; on find=0.01 Ev4GJuwV5iUB2wAJ/QMI5Off; on force=0.05
GAn8Af0hBhf4+P7+AAL2CQMD; on friend=-0 QAYXDusWDvrjCxECBBAKz+8Q; on frontier=0.13 FgvnIB8A/gwl5/P7BPcD/Pjr; on general=0.12
1xL8LA/wEugsIPMD8AH+8uP+; on get=-0.08 /gr9BQkAF/32BBP7EA334vPo; on give=0.07 DwENDQoG+Ag68Af79+8E5xQA; on go=-0.04
NwP3BRUJEf3zEyoODw0B0hsO; on government=-0.04 5gMI8Qfx8wMHBuoR6PjO/evv; on hand=0.02 FBQDEwL9BQMjCeAY4fYLFP/h; on have=0.15
OA8XJA0vCxt6JhdDFA4hLfUR; on head=-0 CSojFwwRCwgVEwIlDAz9HgQI; on hear=-0.13 V/Dz0PcjK/rM6Cv0Fw7m7A8Z; on help=0.26
4CBCOS7pACBKMecl7OQaMuzq; on hold=-0.05 EQAO//8N9AoC7fMK/ggGGgz3; on hope=-0.03 Gfbq5ubqAfL4+fbwB/QH7g7x; on keep=-0.08
GPIH2gH9Iv7m7BL/AAQLFggM; on know=-0.09 Pv7u6e0kIOLt7hcGGhLb9Ack; on leader=0.09 5SkGICYK7gxEFPrgDw72Mwwq; on learn=-0.2
AObO5cYjA8fM1A/aIwvA8gMU; on leave=0.12 2N4tD/feEv3uBvMF+e/lH9Di; on lend=0.07 6Q4WGgHl+OgJF/MdFvns8gzo; on let=0.06
5gQdISfl7/z1//QC5vjlEvDs; on like=-0.16 Tfj8298nGfjw5BvxLRbs9ikr; on look=-0.04 IvwT+OgXGAD+9RP7FgkLGQga; on lose=0.03
9Rj07usG9wk5EwwD7wX13Oz4; on make=-0.03 IuXy+9fv9x/s8fD19vb17uf2; on man=0.09 7Pn79Pju+eIH+gD1+/7+COr8; on meet=0.14
GAQVHRYN9hEYGQMrFAAbIQAQ; on member=0.14 BStDSSIsJj4UFCL0EhH8Cisd; on minister=0.24 Nz75GhXzBR4SJ+3SKfccOjMK; on ministry=0.14
DBv1HRj/ARYkFvgIEwAOFgr+; on move=0 IQAPCfj48wkH9vsN/P0E/PH2; on name=-0.11 AuTyDgf1/9Ph9fkRBgDk8BQN; on need=-0.12
Fvnl4OURFerh5BHp+QXh+wYR; on neighbour=0.2 MdQUKv4JKj8DLwJQJxQ5EATt; on office=0.12 GRQCFwgGEBQNFhERAgcNGR4N; on order=0.1
CgMWEgYNBw0DDAcJFQcMCwcD; on own=0.06 NRwiBeNHMjoiChMfGQcZHUIP; on part=-0.04 KQUD9wULEPMV7Af4AAgHEAgG; on pay=-0.02
KxPv6iT0+CAE+gb8GwP9DhcK; on people=-0.13 NesF9toxFPvs/RQBEiHg0iYT; on police=0.08 Axnz/Q7w/A8m9fYKD+0BD+78; on president=0.17
FkoGMRsZBCdCCgIJAvsW/A8I; on promise=0.16 AiIqFhoBAx4PJvYOBwIcQ/H1; on put=-0.05 Jw4B9gMaB+wcCQQQJBcJIvod; on read=-0.19
UvHY688rINb73iLsIBvu6CEo; on receive=0.06 EhPwEAn6/P4DCwsA//4EFvcC; on recognise=0.24 2AH+NSTA1DILJ7vrvef3TbnJ; on refuse=0.2
7xcsPioIAiIQHP8e/vb3MPH8; on regret=0.03 EgQQBQABBQ0SCQcFDwUKCQUD; on report=-0.01 GAMAC/8CCwn+GwYRAArz+wb5; on respect=0.06
CPTv9usK8+b09vcR+PsLAPno; on rule=0.16 7fkABdbS+wP7/OXm6esGBt7c; on say=-0.09 LfTc4gQd6xoLCwvI8vkK9TsC; on seat=0.01
BgT/IAD+AxQAAggICgIA7AMH; on secretary=0.15 5xz8NRj2/f8qFO/+FvwPHPr7; on see=-0.1 JuX0/9QPB/n+3xPrExbr4+0A; on sell=0.09
9fDr9RHj6/hVGvsVxvTR9xP8; on send=0.15 ByIfE/zz7TPMGukG5OclSd3+; on sign=-0.15 Juj66vcTEeMI8BTyHxH/2xkZ; on soil=0.12
/xLq/BH/AQ0ZBgYYBQIPEf//; on soldier=0.18 zSoJIBD63fYzAPsb7PcZTuPw; on speak=-0.18 OfLZ5N0nGdvh4BzwJxHp/CYg; on spokesman=0.14
GyfyGPH59R4aD/La1es0HSAH; on spokeswoman=-0.08 Ffn19eETBgv26gn8BvgB3RgE; on staff=-0 GBwvEQcHCPwdFQwVBAzyAAoJ; on stand=0.02
IhsWERYGCwoOFwYMDwwUMQsJ; on stop=-0.08 7/j0BwXy9NjF8Sb+1wjl8/zu; on support=0.23 3Q0uRT7W6DccP+gG8PwwO+bm; on take=-0.08
GvX87PQdEQ8w+xn7Ihj5JiEV; on talk=-0.03 JgT79PoUEgIP+xEFDg4KBRsX; on tell=0.13 ExsePigHBTUeMRAxEgYeKAAV; on territory=0.11
BQgD+wARAwkKEw0DDvsAEhYS; on think=-0.14 Nvfv6esTE/Dx9A/6Hg71/R0S; on treaty=0.02 Dg4AFAUFCgcICg4SGAoCFfwL; on troop=0.03
IxYEJgwgEQb0BgMcPQkDBQEF; on turn=0.05 9g0DCQnw4Q8oHO/3+fr26wbv; on use=-0.02 Bevc5uEABuEE5A728Abj7Ab7; on vote=-0.06
GPMA3u4VGPgA/xAKEQoLGxwE; on want=0.04 KA0I+QXyCf0zBQYL/vMFDQAR; on water=0.13 /RQRNA0B/z0nFQsVB/8M//oA; on way=-0.22
Vt8m36oiH8nFzCDrOCDEtBMe; on welcome=-0.05 LP/09/APCvz1Bwn+8ArZ6RL+; on wish=0.01 CggY/QcKCwQ+HAARJQoOKB8Y; on withdraw=-0.08
EPbx9/cTDPP2+g/6Fwf3+woK; on word=-0.07 GvQBAvUWGvcf9hwNDw7/7AkV; on work=-0.02 HAMKBwUXFAQeCA8BDQkIBRMS; one of several=-0.25
V9qB2oNuOMmsgVuzJm68mGht; other for nmod=-0.18 Kerv4uwWGt/s6Af2CQ7z/gcK; other for nsubj=0.03 /UQpCRsB7RFUJRH3/+8WDdzY; other for
obj=-0.22 RdbN278rJcm+2B/jLiLu0DAe; other for obl=0.03 1QkbCRgM6wvzF/UK7voP3wT+; other for other=-0.06 CQDx8+kGFwD7+f/zAgL6/goM; other for
own=-0.01 BPEQGQvnMNzXFx8EGA4WGQEm; own for nmod=-0.02 CQcACwjy/AETDP3/BvkUDfz9; own for nsubj=-0.05 HPX1GfERBbCsDhPLJxLQzO0i; own for
obj=-0.07 AO8MCuAfItKWCRbSDvoq0QMN; own for obl=-0.12 FOQF/PQLFAPq/wfyDQz76vIG; own for other=-0.11 IPLN9McrBtzA1Q7iHwzn0hYb; own for
own=-0.01 5QrtBOLzALqyxhjAAAsv0gHZ; plural=-0.24 c62msstI/ZmjsxfOLSbJwzwt; pronoun it=-0.12 QgAjAc5JNzLc/zPjIjECpxAt; pronoun its=0.1
Bdep7d8oDfkNQx3LHjQS5AkH; rank 0=0.14 +g4aJCEJw1MQT9A6+eAH7w7T; rank 1=-0.02 /e3B9hIk9gz6IgcCDAH/BOrm; rank 2=-0.11
A8EH1L0aEwDB0RLcMvcJ6Arw; rank 3=-0.15 A83znhZAKArPkzL+CCPQ1UIY; rank 4=-0.15 IKrD3LkKfxOGuE30O0Te+Uo3; same pronoun=-0.13
WOTd7ecWFtH26BjR8zf4IiIx; same quote=0.05 QwkN2wjqEd3pC+8UBv0cH+cN; says=0.13 EwMtBAMZAubqKhX4OClDLv1K; served by who controls for
nsubj=0.04 +Pr9Awr8BAIZDCPz7BMduPHz; served by who controls for obj=-0.28 OsbYyrhUIrHWpkfaMzLZtRE4; served by who controls for obl=-0.17
J9q88OguEr/U0R6xORDZywUm; served by who controls for other=-0.05 Efjr9ukWEv/t4Ab0EgP1AQII; served by who controls for own=-0.15
5Z4RyeIOHoGUuSjr3CC+7RHr; some before=0.12 2DIi4ugRKCxQTgAWC/EsD9UH; spoke=0.12 9Bbh/ggL5NAmJ/gK9d7o/+nq; spoke, quoted=0.03
+wD0AP/m8Pbz/Pf/6/ny5vnx; spoke, says=0.18 7D47FU7/3WBkJvs1/fUoV//y; state's for body=-0.12 GfwA9voGB/fw+gMACQP49w4F; state's for
org=-0.15 NfIA5+oCC+fO8QcAGAfm4xoC; state's for organ=0.14 7jUPFhX3+xpDFvcRBfs6NQsG; state's for organisation=-0.01
BwIABAIB/gACAgEAAgAAAgEC; state's for place=0.03 6QUAFS/jBQ0gDOcF6/MeGezm; state's for role=-0.25 Sc7b1c4aK8Hc0BvfPQvn0S0g; state's for
state=0.27 CEwFGjDs/FlrbOAF9eRDOfX4; state's for thing=-0.04 AgAA/P0CAAD9/wH+AwH/AAMC; subject 0 above for nmod=-0.21
FdDq6vwcI9/A1Q/VARHuvysj; subject 0 above for nsubj=0.15 3CkpIzm94QwlUtIg7t8IOv7w; subject 0 above for obj=0.05 7BQK6Ar/+AYmAvMMAgAREPcL;
subject 0 above for obl=0.07 0f0SHRLu/xjlDOkL9fv1+vfy; subject 0 above for own=0.14 3hMMI1XauVZYG8333eMW/+f/; subject 1 above for
nsubj=0.29 rkJdFUWgxkAUKstD09FdJb7V; subject 1 above for obj=0.1 1PIvDSna3fW6Revv+/wbP+nZ; subject 1 above for obl=0.24
rTJV8iDQ6EgwXMZU4NcxL9i/; subject 1 above for other=0.14 KwwrHBT59A0FEf0DAP0XJRTy; subject 1 above for own=0.21 7EnNAljS7Vp3X64IGew1PtLh;
subject 2 above for nsubj=0.12 /hAADxT49CIiCfMMEf8dM/YI; subject 2 above for obj=0 AOoS/wwDDf37CvMDIv4C6Pny; subject 2 above for own=0.07
7/8o9gf2+f8j++UF/fAc3AD0; subject before for nmod=-0.05 Lvzl5usACPj1BP0CE/z7A/4W; subject before for nsubj=0.11 4gnrDgnt0cnn4wAA2vcL+wAN;
subject before for obj=0.1 7vYbLv8C3THOE98T3u8cIeja; subject before for obl=-0.17 GOrJ3PYRB+PP+BfcCBvp/SIU; subject before for other=0.06
9QD45gz79gscD/sQCPwF5gMM; subject before for own=0.13 BRsZEw3n9UwoUtHZ//ftFPcK
"""
BIAS = """
37.3 4 -18.3 -15 -5.2 44.7 32 -26.8 -13.1 6.6 45.4 -14.2 29 34.5 -29.6 -28.6 36.8 38.3
"""
OUT = """
-0.0017 0.000795 0.000509 0.0012 0.000526 -0.00124 -0.00177 0.000636 0.000703 0.000461 -0.000849 0.000808 -0.00246 -0.00125 0.000737
0.000871 -0.00169 -0.00119
"""
