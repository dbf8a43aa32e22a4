"""What each sign of the antecedent of a pronoun of a person weighs; written by `training/links/pronouns.py`."""

from __future__ import annotations

WEIGHTS = """
0 back=0.20 D/otGNfR9A7X4NIK1ubkzPnc; 0 back as appos=0.22 IM4vJdfq7yO79N309MqV6c3i; 0 back as nmod=-0.01 1ATJ/gAEJvrk8gQD/SQaCx7y; 0 back
as nsubj=0.16 DvwfEh7oCg4Y+b8d7efZ9M71; 0 back as obj=0.26 TgonLfL/2Rvf8QdT5e/e9dgL; 0 back as obl=0.16 BfEgA/7+7xjo6gAk+g7a8hPx; 0 back
as other=0.05 /v8BI+US8AfF+fMH7N6++vcF; 0 back as own=0.10 KBzwBBEXEfoSHfAAAxokATfq; 1 back=0.11 Dt7wCePhEv/068Tr/uXpCuMA; 1 back as
appos=0.23 W84tK94P5CC8+fgwG+bsCQDm; 1 back as compound=-0.18 8wf47wL/G/cpAw/wFhIbEAgP; 1 back as nmod=-0.17 5hTl6jwqF/UfGTgALSMwFxMc; 1
back as nsubj=0.09 2gj+5f839A2+8cUS7+gI9DXr; 1 back as obj=0.02 +urkDw4NDxHp+APh8PY99STi; 1 back as obl=-0.01 Fx75GQT8F/n2DxIJER0sBv8B; 1
back as other=0.05 9P4ICRoA5vr+/uAWA/0L/e37; 1 back as own=0.02 +R794xP+HQz3Eyr48F0VDhQf; 2 back=-0.14 yPP+1ScUDAMOBRnbBybXEH8j; 3
back=-0.18 yxfj1SNENPFBCgTtQD1II+cQ; 4 back=-0.18 3Sbq2ywfLtZHKP7rJkMjKAoZ; 5 back=-0.20 uibt0TcdYu1dMjzvf399QME8; another by
grammar=-0.16 sRfexEMSOeEeLUDhUT9nMTwr; apart by quotes=-0.41 0THV2yw7VORhIiraLCN6Gzk1; apart by quotes, inside=-0.16
qv3f68jy+8/Z7cDS6wfr49zj; appos for nmod=0.00 /fj7AAAB/wMJAQH9AQEBAgAC; appos for nsubj=0.18 POkO9xgU6gbTG0QB/Pn1DxcN; appos for obj=-0.15
1Qzc7fj1OvEJD+309voFCO/3; appos for obl=0.13 C/YVD+/28A/88+wLDfv39uQD; appos for other=0.03 +/H2///q8ukI6vX4DP3l7v/w; appos for own=0.25
Nw4oRwIqFxc/FUYdGxwnOPk+; as appos=-0.24 oi7p0Dc/Lto7Jw/BIjd2QSU+; as compound=-0.17 9Q76/AkXGAEkDB39ChgcFAcR; as nmod=-0.18
8CPn8xNHSO4+JCnqNRlrFzoW; as nsubj=-0.15 1BX54kkhRcIlFzjeXvQzKB4r; as obj=-0.10 CgvoABsH+Pb8+fHyIhAlDRAP; as obl=-0.22
2xvh7TAwKu0oKirrOPpGFNkW; as other=-0.15 7wbo+hMFLPIZEAv8Hg4qERUU; as own=-0.16 zRH4EgYkAdoeCVULHilICQot; asked for nsubj=-0.18
yA7Szfz4CewKDBz0G+r5BQb8; asked for obj=-0.02 AAT1+wAD/v/5/QD9AAD2AAAA; asked for own=-0.06 7xP18Pz0DuIO+vHx/QLnAff7; by grammar=0.14
KeQS+QfhxyUG6dMl//z65Y/W; certain=0.50 YuZWWPXo2Tf08PZB7tXS8fX2; compound for nsubj=-0.21 8Az27wQKI/kzBxzwGBciGQgX; compound for own=-0.13
+An8/AgLEv4ZCBH9BRIQCQYI; controls for nmod=-0.16 6xTt6fsAI+4aAADq+v3/APoA; controls for nsubj=0.25 WuImN+f5ygzB4vYq5d0h8vL8; controls for
obl=0.11 DfYLEP/6+Ar8+wEKAAAD/gIA; controls for own=0.17 P/cIFsz+BPXS/PMH0szj5ur4; far before=0.05 /A8B7QbsCA8VIurMA+wg/vP+; few
before=0.20 VvIDJMTlB/nR89sN6/z2DtrO; gender fits=0.10 5SfhwR4LMdYYEyLy4t7X9+z6; gender told=0.10 8RDY9MYMJQTzA/jy4Pg78P73; gender
unknown=-0.02 KQozETwYEPHxET4oTy1CJL8f; has what is its own=0.31 J/EoIfj67iH2+O8b9Ozg8QD+; in the first sentence=0.30
uNYy+OeBu/OB0Jj8AMDwuGqo; in the paragraph=0.23 f4FEIbmygQ2mgYEL1Zm8gTmB; indefinite=-0.39 sj2BgejzG4FUZuGB8eu13eAG; is person=0.04
/kjZ5+UUEhE1KhrrCAFa+NUe; is pronoun=0.24 OfZ6GO4A7hgR/QAd9N3i/tsO; is state=-0.30 6CnXCH8iPgJAKknpTlNFPFsf; main subject before=0.14
4doAJbsSFwjyBRge2dYWG7T1; main subject before, goes on=0.13 COkoPcoG/BMC1hEj5RIF9iQE; named=0.21 RfU1PvYK7AK0AiY5zBEM6CsY; named one=0.11
2RsW4QQLOg4uLfT2ByblQ+8s; named six=0.24 QgIkLe7q2v3i+bsI+u32+OH+; named three=0.03 9iH56yz4FREJG/gN1Qki6ylE; named two=0.08
JkT3FfcpYCQmQSM3KFI9CxAm; next before=0.16 zOAv+Onfux3X67/01bOf0tLO; nmod for nmod=-0.20 7hjy7gMGG/MkAwnzAQQhBgcG; nmod for nsubj=-0.22
qyvB5hMdXvkQDS33M2IgIBgs; nmod for obj=0.14 G+4QIgcD5xz78u0SAfbh+e//; nmod for obl=-0.05 +gn6/AUMEPj8BAb8AAD+/Q7+; nmod for other=-0.06
B/X/7wL8A/bo9uvxAfwe+iP4; nmod for own=-0.14 5gPc9C4wMP4iFzjsHR8aJygp; nobody=-0.12 1AP6FyELMAr1DvMY4/QXAw/4; nobody: 0 candidates=-0.00
AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1 candidates=-0.09 BgkACg4iBwIe9wADPyAD/yMP; nobody: 2 candidates=-0.13 ABEA40P6RPBCICXxPz8SEygT;
nobody: 3 candidates=-0.11 /OYC+xIT9wLy8ALjJA0C+QYD; nobody: by grammar=-0.09 BAnozvcTGgq7Ae/vLPkj9R3c; nobody: first word=-0.20
9SH980YmYu4jTTsIPiMxSTpV; nobody: nmod=-0.11 AA4A9woTEAAVBwwNEgwHBxAV; nobody: nsubj=-0.08 +/7/BkUZ5/hY9fnh6PUQDBwF; nobody: obj=-0.11
ABIA/xH0DQQNBCn+JiMiDwsE; nobody: obl=-0.17 ACoA/RMtPf0gCfL+GPoeDCku; nobody: other=-0.13 ABYA7vwgGgERFQf9DgctBvkC; nobody: own=-0.11
AAMAAT4CC98cBAPlBBXwBR4G; nobody: quoted=0.14 AOcACdTC1//k6vn/2M+75ODh; nobody: says=-0.06 APH/CwEM3AwaAREBG/fxCPjo; nobody: state in
reach=-0.17 ACAAFC7wC/crH+IBJzYxLOse; nsubj for nmod=0.14 BfIF9+Lg/g7e39MD2+vG2Ofe; nsubj for nsubj=0.09 GSEALTnuDgsnFS36Ci23FRQa; nsubj
for obj=-0.00 1vLXAtv66fUtAPzn8+nq/8rx; nsubj for obl=-0.04 9wne2ekRJ/UMIffxAfHgIuoE; nsubj for other=0.07 3Pj9AdXz//LK6rP27Nmy6tjs; nsubj
for own=0.14 8wDjDvAE3gkCDh8SAfW57Mom; obj for nmod=0.09 BvwIB//7+Qn/AQEEAAH1/P4B; obj for nsubj=-0.12 AyoJ8xH18+7R+R/Q/i8f8/sQ; obj for
obj=0.23 Q+AXLf/1yhXT5wMS8vPb7/f9; obj for obl=0.07 Ef0KFw7+APoPAwETEAkV+gv3; obj for other=0.25 HPcRGfIB5hXj59cX9//t+AL2; obj for
own=-0.13 3Rfq4BAwR/wKHioXIiVGKg8r; obl for nmod=0.02 CfMCB/z88vvpAfsM//rv9/fz; obl for nsubj=-0.07 EAgCDBUrCRHoDQYQFxEX9AT6; obl for
obj=-0.10 +BL3CAkODwAaDxb+AQIB/w0C; obl for obl=0.06 Ce0DCOv1/AHs7PIA7uz88wPx; obl for other=-0.10 3Bzv6gcbLPY2EBv/BBQ7FPwV; obl for
own=-0.08 2Rnx/hfl/fkUEeoBLitEHOow; of name=-0.09 9gD8/QkDC/4LCAz9CQoJBw0K; of person=0.15 GvUVJyIq/grt70IG0hXHHIf4; of state=-0.29
6yTM2moLTRMsIT0NWVR/N1U7; one of several=-0.24 1UTayzMRL+lGPibxVmFjKwA5; other for nmod=-0.04 +wL+/QECAQECBAIAAgECAgEC; other for
nsubj=0.03 9fr/EQYK6frHBf4cDwLB++Pq; other for obj=-0.08 +Bbx/AgYH/gbEiT/BxQN/gkQ; other for obl=0.12 +ecI/P7o1vfp9OII8+j08Ajv; other for
other=-0.07 7f4J8+/w+e8ECgH7DgklBv8K; other for own=-0.13 ABflAwsQGec3CgH79wkTDAsM; own for nmod=-0.03 AQT9BfkLCfwBAPwBAgYF8/L9; own for
nsubj=-0.07 +0DUAEcJGgn9H/LuHjcdEFAm; own for obj=0.18 EOsYDAfr4ALQANf0DvH/+QcO; own for obl=0.01 BAgICvAGCfX5+PH19PIx4RHr; own for
other=-0.05 9hX7BA0EDAoUEBgF+SwRDAgs; own for own=-0.15 9wzG6/gyIf1EF9sH/B/iGNQB; plural=-0.00 CPsBCQXlDgcI+/r+/QL3Ax0H; rank 0=0.15
ePNJOufD3Bca+MEW+PcRAvAH; rank 1=-0.07 6gEMA1LdDfMm/PwZBiFiClQa; rank 2=-0.18 rfDGydQvXd86MADkBhtHJejr; rank 3=-0.20
zCn20yE4WtJHKSjcXyFTOuUS; rank 4=-0.18 5g3i5jZRH+03H+r+TThVJAQM; same pronoun=0.09 KgwPGAsu+f0sJSjtKBUfNxH/; same quote=-0.10
6B7s5/8DHQY5EwPsAwPxA/sA; says=0.04 7D7t9hceVgdiOjYOGQTrMOcv; served by who controls for nsubj=0.07 +gYLCQcO6Q/yAeQC/hcC/hTp; served by
who controls for obj=-0.14 3RHk3w8AGfQBD//rDwYZ8wL9; served by who controls for obl=0.01 /Af8BQL/BQULCgECDgkHCPoI; served by who controls
for other=-0.09 8RLu7vb/DekJ+gD0AAf7/g0A; served by who controls for own=-0.09 6xXg8BAaCfdAGQL1EwoSDgr5; some before=0.20
Pxs3Jr0Y8gj1+OIv19MJ6hjS; spoke=0.10 1hIDEunuMBP8I/8Ey+PcAAH5; spoke, quoted=-0.16 9hzu+RgcI/tBERbtCxYfHQAk; spoke, says=0.16
RecfAvnYyBnE4uENAhMkBWL0; subject 0 above for nmod=-0.20 4x3l5/sALOclBADi+v7/APoA; subject 0 above for nsubj=0.21
ONwfM7P52PjcB+Em9MbV8OH4; subject 0 above for obj=-0.22 4wvi2gP4Fdco8f/S/wEG/QAA; subject 0 above for obl=0.00 /AUABQD9CgASBwEAAAAGAAEA;
subject 0 above for own=0.22 UdMJB8gE0A7b4u016sz+7dTS; subject 1 above for nsubj=0.03 2/X2DPYA9wD13ALc79/t6cb5; subject 1 above for
obj=0.10 Cw0DHfUFGhIOD//1//rj/OoB; subject 1 above for obl=0.18 HfEgHvwD4yHi+QAUAP/sAvQA; subject 1 above for other=0.11
EwcIEgL/Dx79D/8VCQoGBx4B; subject 1 above for own=0.14 7f75FgoIGRDtFxQfDP8GCuME; subject 2 above for nsubj=0.21 IfEXFvT88xTWBBMQ/foBAgUJ;
subject 2 above for obj=-0.19 6Brn5gEDJ+41FgLpAQALAfwA; subject 2 above for other=0.12 B/kKBAcA9gLr+QAGAAD/AAAA; subject 2 above for
own=-0.23 0xLi4hj8BuYk/ivs9vgS+/QU; subject before for nmod=0.18 HukTCu7z5yvZ4+IO6/jW2/rl; subject before for nsubj=0.14
Ee8j3ecC2hD9Bg8NIsm7+FUd; subject before for obj=0.13 KvEHE/UGAAzy/PwGBP4BG+Ps; subject before for obl=0.05 +gXi4d/w+/jgAP/z7dTJAeTe;
subject before for other=0.06 BxoG+fwS6wzo//v6BuDrBvYd; subject before for own=0.05 9fIPBMP3AA3lCwYJ/uHk+t0A
"""
BIAS = """
-18.6 31.8 -49.4 -3.5 24.5 14.9 42.6 -41.1 25.2 40.6 25.2 -8.3 29 22.5 25.7 32.8 13.9 23.4
"""
OUT = """
0.000311 -0.0014 0.000506 0.000702 -0.0003 -0.0018 -0.000825 0.00178 -0.00127 -0.00147 -0.00155 0.00111 -0.000701 -0.0012 -0.000774
-0.00129 -0.000186 -0.00168
"""
