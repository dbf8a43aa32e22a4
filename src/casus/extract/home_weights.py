"""What each sign of the state of a bare office weighs; written by `training/links/homes.py`."""

from __future__ import annotations

WEIGHTS = """
a few back=0.10 9Qa9wdXvsOUPC8sbKtQJ1Arv; alone before=0.01 FAEC590d5g7O0x0YH/cWDP7o; alone in headline=0.07 majeCLMn7ijx4ewV6bMExfAb;
alone in headline of dateline, nobody else here=0.13 6uf+6gE2yi47PM0RHgIrCf8L; alone in headline of dateline, others here=0.00
CsXstvf29O7z78T01NLx+vYW; alone in headline, nobody else here=0.04 16MHtu76DPXjFaAV69cW0/8b; alone in headline, others here=0.04
BOUO0w39Ft/n6ebjJ+QEH/n2; alone in paragraph=0.04 6/T86NTauAMG/aoI5MDHwg3M; alone in paragraph before=0.14 At4MqOkW9icpLLTgxrw3+gIv;
dateline=0.13 k9xSwNoi6BDvHIEYtqgOqfgt; dateline named=0.12 u+L30d0C5joBNtcR1LMas90G; dateline of GOV=0.14 trjo4S4DF10rGOf7vOD6vgwA;
dateline of JUD=0.08 FPw04QEIAPDkDuAf698HBwgk; dateline of LEG=0.08 1+QD7+0g3wsR+tMCJyoNuv5L; dateline of MIL=0.05
t+mXq98V6PT+Jcn8pNwPsRHb; dateline of None=0.07 AAD+Af8GAA3z/QAFFwACAwAJ; dateline of OPP=0.04 Ffb+Hw0HLQENABEQKUHpIgEB; dateline of
office=0.12 0OAgvUgQ7O0lFuEJmqgN9AT/; dateline of one sent=-0.29 D0H6Xdy2K5W9njSiU1e6/Q2B; dateline of person=0.21
wsLU9L8I7xb6QPwgsgs4/wcL; dateline of person named=0.10 7AAJA+YEGxMY684cDuMA6RsX; far back=-0.05 Ji7AGwrY1PYE+if0Ok/cRyYH; first in
headline=0.16 r8ebyBDiCQkaNOk90cIc3dlq; first in headline of dateline, nobody else here=0.20 8cz35AJPpz8HR+Yz+8w6Dgws; first in headline
of dateline, others here=0.06 87er0/7+0gLv883E4ubK5Qbl; first in headline, nobody else here=0.13 1w389sO04971/PYM3sb88u1c; first in
headline, others here=0.15 AOUVDrTVIRT6AvUc3MUTBuAb; has offices=0.07 OzSIHR/9yPfUBQTEGQsWC8PB; has offices in paragraph=0.01
+rjh7R8mquQDHe0F1oHq2uvN; has one already=-0.13 GrDmDNoF3tnZ6vjZ+Oz2BfXa; has places=0.13 DcACA87t2RMVBBUMt7wHJcf1; hints little=0.22
ztH0oRVVHHRCMt9D0tMz+REv; hints some=0.28 w7btrrxKFlAdV6hGvat/8Az/; hints strong=0.28 ztz6vgBKAERIFr5Pudk99vos; in headline=0.09
4Z8LgdMh9RYR+tsf3Nrsu8oa; in headline of dateline, nobody else here=0.04 CfjiIf3KHfL5BPT75w7sDQkV; in headline of dateline, others
here=0.05 8BTSANHb3Rbv4Ozm5OPq7yf1; in headline, nobody else here=0.05 4OLdz/suEgAwHrvgoNH52A3M; in headline, others here=0.13
gaj1GzMSCj4CNvf25OPwzQYc; last=0.08 3OYLCTbpsSMM7Mon9QPZ3+Mb; last as group=0.04 +/LM48Ln9/z/5BHo9tYWzvcB; last as office=0.22
xr7lydw/5TH7d9Qnv/wyyfxM; last as other=-0.02 9voLCEUQAdbe5uMT9+XvBP3u; last as person=-0.07 ygEp7iTSJfEW99DuBhro3hfq; last as place=0.13
+AneAr3860f3LREeQCMb/vUa; last as pronoun=-0.01 sgfl/8IQ9D3i/grb87y44knx; last as state=0.02 6dzSwCfoBBYS6gXl990XDPIM; last in
paragraph=0.11 3tS4E5sG3+XpVs4UyLsP+cQj; named most=-0.02 9vTCAevcD/7H5xjcGPfXAS7S; near little=0.18 1bkWsbBJvwAkJQpc7t4xzBjo; near
some=0.14 yNDL5+QO9hcgOBoCEdAx9cNP; near strong=0.22 /cMdqcZy/gNVT+BI16M8zAlL; near very strong=0.22 Daj3zhgXAzQ6f8dP0tdP7RkT; nobody=0.08
1ecxEDUlPhLbDg0aChQVAhnl; nobody: 0 candidates=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1 candidates=-0.07 6QInLOr4f/vm+xG6Izn0KEEA;
nobody: 2 candidates=-0.04 NiQeJd4WPgQJC/AH5fcR+RMA; nobody: 3 candidates=0.06 zOfMHdYEvxAPA+gT+7wSDgAA; nobody: 4 candidates=0.01
J+MR+zYP0+701Qr2rCEV2IEA; nobody: 5 candidates=0.11 +udFEuUPBwAOITQh3QQkDEEA; nobody: 6 candidates=0.13 BeIWutgW9BA6PxAXwDUJGhT8; nobody:
COP=-0.05 8kXyJQj7NAD28ijr5xr5NzYA; nobody: GOV=0.04 v0jd/80fIwoiAggLNvse/0r+; nobody: JUD=0.07 AQX44PwS/A8LEREF/QQWB+wA; nobody:
LEG=-0.05 Kcv7GTf8CwP6Ciz3DtbuEhr+; nobody: MIL=0.16 EDPb9TJF6jYGKPwaC+Qr97YA; nobody: None=0.01 +A339/32Cfjw+PAZ/AANA/IA; nobody:
OPP=0.08 ACcS7wACBQfrDAj4GO0E/88A; nobody: affairs=-0.02 ChIM/fsF+/QE9/z3I/kH/QkA; nobody: ambassador=-0.19 HVdBPxblIO3g5BfWLT73/UMA;
nobody: armies=0.23 /gTh4eg0HFcfH+sf9No7AP8A; nobody: army=-0.21 d/Z/IW/lWujl1CrfVQzQCBMA; nobody: bare plural=0.31
vsbK4PZs415/Wdp/wsB6xcsA; nobody: cabinet=-0.06 /WZJGnz0FuH07xjSJTDz9iEA; nobody: chancellor=-0.16 GTQRJwDvQvXu/h3eVUX3NzIA; nobody:
chief=0.01 If/i8zb35fnvAAoZ+fT5Ie4A; nobody: commissioner=-0.25 Mks+NhfiRe3a9S3gOVn1RkAA; nobody: congress=-0.06 KUwAKhclOv7l5CIDG/rwOikA;
nobody: consul=0.08 BNXk8vgR7Q00/Awgs7sSHRkA; nobody: consulate=0.05 HBX4D3/1/QD5CPf49wv4AOMA; nobody: counted=0.29
070f3tB2zkpCYfZ1nb1Y3s0A; nobody: court=-0.03 H/lGCAfyAAHQ3ykZ6fztIz4J; nobody: courts=-0.05 LTUNHxvmQvTg9SIRLijuNSUA; nobody:
defence=-0.17 AConFw3rH/bk+BrhMTHzGBgA; nobody: definite=-0.01 CBAUICDBQcbQzQDpI0npC0cD; nobody: described=-0.03 JBU76/vgXeHzAu8L6w/GSgEA;
nobody: first sentence=0.01 /SLk6qUMGRMM5g0V494HBQUA; nobody: force=0.15 6wcwEfEERAYNGOoZAssVJAQA; nobody: garrison=-0.03
DhT2AhT8I+z2DwcABi/1RyAA; nobody: general=0.11 +r/F3RgbuRJAE+Qk99oa7+kA; nobody: government=-0.14 HCggXRnvZ/744ODeE03o9y4P; nobody:
governments=0.29 AuTx3up/y1IZK9xJ3qV04dYA; nobody: governor=-0.28 bi5CMjDjN+zK5z7CfWLpM0wA; nobody: guard=-0.25 Vz1EQEvJT+Xfyl+zTmLaOxoA;
nobody: in something=0.17 F7L+6qwc+Q74HfoH5bgV5bQA; nobody: indefinite=0.11 HOjN7P4N4Akh9Nso9szxyNwA; nobody: junta=0.01
P/YG8gbd7eIW1+r6y/H06r8A; nobody: king=-0.06 3zkiEwrVF/bN7R3kIsja/BUA; nobody: minister=-0.17 AlVtLmPtFfCu0V70RAzoAtwA; nobody:
ministry=-0.18 LgRQADfAIunJuhqgDiLY7TAA; nobody: mission=0.22 Acz7APUQ3xo2Mts2tJcq4QMA; nobody: navy=-0.13 MhNXGkPjHQXp7STPOR7yFkEA;
nobody: no dateline=-0.03 JUU59t0BE/EIIDjuFC77/y4A; nobody: no subject=0.18 K/kn18kwuxcvPecY+MoLm74A; nobody: of something=0.02
sg3v6g4gMQkoDvgT3Ob6+REA; nobody: office=0.24 6sul0QVGziFBZ7BD185A9sb1; nobody: opposition=0.07 6/XT8Rv+CQX6LxccDP35H+AA; nobody:
parliament=-0.20 PPw8R2rZ/unkzEfFJ0XRQyIA; nobody: person=-0.02 AO0Y9uj6WAsBxQchvxz0Af0A; nobody: person named=-0.16
5kxgD8uMV+HbwzTJ//u57hgA; nobody: premier=-0.04 DCkKBP/rKe7p7RvtCjb0FP8A; nobody: presidency=0.21 6uMO8h0kChAcS/9ZyLE9E/UA; nobody:
president=-0.06 NxY6vvvuD/UDw+flGjrtBgoA; nobody: prince=-0.09 DR4kDQXxIf/2/hHtBQz4LhAA; nobody: queen=-0.01 9AX8+QD9HgYMDA4D2Nf6Pg4A;
nobody: quoted=0.06 6gMeFgwJH/XqGBwO+AgIGv0A; nobody: secretary=-0.04 BA0MJN7pL+rxABnsGir6EhwA; nobody: senate=0.17
A8zc0QMY1xYZOOUf6OT/3OEA; nobody: sent=-0.11 9uEDOxgA8/fhBxrSUucBETIA; nobody: shah=-0.11 AB0bEgD4E/n2/xXtKwb3HBYA; nobody: speaker=-0.18
HxImHin3I/fw9hvmMS3+GycA; nobody: staff=-0.06 JvAVET7Mwv0M8+cB3RfkBQkA; nobody: state=-0.14 BCcEKRcGPvsMCiwOOjYGLxwA; nobody:
warships=0.19 8esU+tdH+C82A+4k5+ZF6CgA; not before=-0.19 WH8+YS3CxOfv2Xvebk/ZfxEX; not in headline=-0.15 P3SxPKr06vjt72nLQ17weSbs; opens
the sentence=0.17 ChQl4x1LAFIkUwYwAAwuCABC; place before=0.16 EdoYugoY+yDyWuoKEx0wx/4B; place behind=0.07 AsnZ9eYa6uMGFNEK1bAaqxrv; place
below by in=-0.13 3tAA7//cAL8C3NPz9cjuCgD0; place in paragraph=0.18 ltjA7LkJ5lgrIpolobg34ggg; place of the verb by in=0.22
1N/Wysp+9H8pM88v9t9NFvlj; place of the verb by to=-0.25 EvsAFADmAMTAuQXFBwjHBRDG; quoted=-0.01 AiEABAj7AA3qAQb+FBDtExH1; same
sentence=0.13 hNX4x51O1Qz8HcoY2NEQ2Qrj; sentence before=0.16 EPDnwYf0E8YEBLYXAuYYIi0o; servant before=0.03 +wvdC6QC4eH8DyUR6pr4twnk;
servant behind=0.01 wq704dUKDAAKCfv02+8A7+vO; servant is object=0.07 uNr33hcl6QDwBfkSI9gQ/vYO; servant is subject above by advcl=0.06
C+gACf0e/AjoAvks/vUD8um3; servant is subject above by ccomp=0.02 Cu/jIvTSAOra6SsmPwcPASHt; servant is subject above by conj=0.05
C+sRuvnoAOgJ7enpGQD3AvI4; servant is subject above by obj=0.02 BhoA9ADiAB4J+CM/EQD6EgDa; servant is subject above by obl=0.02
Awz+A/jxAPz7++7jEQADAABG; servant is subject of what it says=-0.01 7t4bFfU72v//8O74COz7CwMc; servant is subject over it=-0.19
/Qb7FOvA/cizuQnZJQTq7iWn; servant of the verb by to=-0.12 EPwABATuAOLa/QbxAwD8HAAS; share half=-0.09 8hfFvb/+J6QHqd7LrMrKpda8; share
little=-0.07 O2K4bpE/iBECJjAlKXoqHbYc; share some=0.02 Cg3PPCoSmfsTEPYAGNwB6tzv; share third=0.08 wcbMvzTsswHXEg7aCAoW3BP5; spoke
there=0.14 /M8d+QEhADwVPQQRFdcu4N1H; state before=0.07 6te7yvEJ6Asw0ezs3LIi1hzy; state behind=0.05 scDotSj07+cFHNkcsqwJpgMA; state is
subject above by advcl=-0.05 AAAAEwvpAPU6+gkfBAH0AwXH; state is subject above by conj=0.20 5JwAygAy+CsqQNkq/Pg36/ox; state is subject
above by parataxis=0.16 9N393wAp/yEPFeQmBuMW8PsV; state is subject of what it says=0.22 yfXg3NhB/FQBKLItxQgyl/oR; state is subject over
it=-0.04 DhoAJQD0AeDc6Dj3FjPjEQTi; subject before=0.08 Bc3k7v3xIBXu4gEE7BYToy8q; subject before in paragraph=0.15
4PHhBJ0E8QQmHN0W3OsH1RsD; subject before is group=-0.01 H/tH/s/e6uHu+wLvFvAW+hPb; subject before is office=0.15 JxDmyTIjLR8RAsvz8ycb/ykE;
subject before is one of several=0.12 8x7+AQP5/CgvJxv+HigCIhLz; subject before is other=0.00 9QD+IwAAAPYC6wgRAAD/EgDO; subject before is
person=-0.16 8SkA6xfQDcTo43LjfyrGMxHB; subject before is pronoun=-0.27 Eg4AZf+rP7us2SjiViHH4RcL; subject before is state=0.19
587K1fIXikcfNewr6fAf4xJV; subject before of one sent=-0.08 2swA6Bn97/Il2Cfd4e3n6v7h; subject before says too=0.04
9O4/EQP1SOEcAfHCNgL4+e8G; subject two back=0.08 vObZ6ibxCwoLHAcX2esSBEQL; title=0.14 594N2dke5x8pIPAr1OUMDO4h; topic=0.06
0bzIIc35VeoOENTi8qn047xA; two back=0.07 GfAKAAPs5gsF7/fyTRL51y8t
"""
BIAS = """
52 64.7 -35.9 80.2 -24.5 5.7 -29.5 12.5 4.3 17.8 62.8 8.7 44.4 66.8 1.6 36.7 -7.2 -64.8
"""
OUT = """
-0.00178 -0.00119 -0.000707 -0.000704 -0.000989 0.00151 -0.000562 0.000728 0.00204 0.00059 -0.00115 0.00147 -0.00256 -0.00134 0.00122
-0.00126 -0.00114 0.00145
"""
