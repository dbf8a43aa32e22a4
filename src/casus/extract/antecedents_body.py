"""What each sign of whom a pronoun of a body takes up weighs (`training/links/pronouns.py`)."""

from __future__ import annotations

WEIGHTS = """
0 back=0.17 lhXBsRnVKnsIrrUJLxf0FES2; 0 back as appos=0.14 +DoKBAkRDyjW8f9PHuAGCRIL; 0 back as compound=-0.08 EusHLu4D79gNGwn9+SQOAewB; 0
back as nmod=0.02 8Dn4FM7jDM/zRPc6C7sFMgby; 0 back as nsubj=0.14 3SDxzyQP5t3H1dQ9CsjjGCm5; 0 back as obj=0.24 A0sGmSvTEwitv7Y+E67oxiTd; 0
back as obl=0.02 IiESHBX7+vvA+fQr6MIRHvML; 0 back as other=0.10 6ejysOTQQfnGw9EA+9Mj8ALn; 0 back as own=0.12 ohAUFgsA/Q/P6OkF3dbXCuod; 1
back=0.04 8zPfBezq9wXo5tAEAB6HSAT1; 1 back as appos=0.06 /Q7hEhnt/xrsBwQo7APs9v0M; 1 back as compound=-0.19 F9MaJeMc78wyRims4wQd3+gZ; 1
back as nmod=-0.11 BhYy6+36EvL0+yO7/tAfH+MS; 1 back as nsubj=0.09 Cy0Pyt4GHEMj0Abp59gE/+wI; 1 back as obj=-0.03 3Pzz6w8V5evjw9/a/x7RC/r0;
1 back as obl=-0.10 EijOLwIY6vom+h4O6H8GJ9Qi; 1 back as other=0.07 wxf6/BPz+AzZ1wUpKc/+Ggny; 1 back as own=-0.03 /w/WJQU+9gb65hIE8lTf09wN;
2 back=-0.13 M8AoLPQj1+n7+Aar3Ps149P4; 3 back=-0.14 C9UbHr8wxbkoEB3h3w5Ms7si; 4 back=-0.17 Pg5cHts38P06Rk7Fx/tQ3Ok7; 5 back=-0.16
aPdhWss32AhzWQq1z15U2Mtk; another by grammar=-0.13 LKJXP7VNgasDYFHpnxUt859R; apart by quotes=-0.06 KBwODxADFOjXCivm9/k3Evcd; apart by
quotes, inside=-0.22 P6dffKMu3rH0WkuWvDYmvbo8; appos for nsubj=0.08 /SnwBezmKRLgG/TvEee5FQwN; appos for obj=-0.03
+eoB//sD8e4eAA7p8SIO9vr9; appos for own=0.09 JBcAMRgLETnjGx8fH+vY+gUK; as appos=-0.12 FwQRHREXBO0ELSsAByYMCAQJ; as compound=-0.08
EfcDEvID/uQEJ/Hu+h8dAPr6; as nmod=-0.15 JfFBT+UY1M0iMD/q2WUu0NU7; as nsubj=-0.16 J7QtP7kr9YEeT0XD3iZw17Je; as obj=-0.13
QcccP/MTBbAOUUb26Ek26/Qq; as obl=-0.15 L9o9IvYr86w5aVGLzSQ58tVS; as other=-0.17 NQheG+Q+99kqQEW97DtA6u05; as own=-0.11
E9AZ17ottPjrHSjm4GEm9NoZ; asked for nsubj=0.11 GDkkEgzpFxf8GOgzDxQZzQ3Y; asked for own=0.19 FBH29C3qDS7YAtpFCwAeDi/8; by grammar=0.13
tmgKqxCzLQ8I1J8dWgkf3zzF; compound for nsubj=-0.21 Ldc2JvIc9PM9WiPe8QUp8+8h; compound for obj=0.05 5u/29RD1+/H3ugHo7u4C+vzp; compound for
obl=-0.04 BgAHBf8D/wAICQcA/wcHAP8C; compound for own=-0.10 Ku8RDu8S8w0lKDLo9zovAO4J; controls for nmod=-0.21 EuQDKtkW5+U+Qivx5ggI8+EP;
controls for nsubj=0.19 tjTR4C/3PgfkwMhKOa/pMz2h; controls for obj=-0.27 /M0ZJ8kpz7Y3Py3GxwMb7Mj+; controls for own=0.13
qTCL1+DpIWm6xMT/Gsu42mCw; far before=0.03 J9s2+eD6+e3UGxP49/dMzRpA; few before=0.15 2jPb6CPdKfvU4vz9FbfcNxXc; has what is its own=0.23
7E7V+ijXFUvy4+9DNu4BICjt; in the first sentence=0.02 IeqkzRXlEbUB6RbbDlnSFA64; in the paragraph=0.21 mjjXrV7QMR7hz4ENQrEKL0qN;
indefinite=-0.09 FiYUweDqDNYJ0gcS1kw5OPf5; iobj of VERB=0.14 6QHg5vTtBg0I9Ko+C/PvUC0H; is office=0.10 GicGQB8PDBMWF/blAQAocPon; is
organisation=0.01 B0jfDQkP9A/4tuM17TwNFQUN; is other=-0.24 Jb9IKL5BzrV/I1KzvXd/5M4a; is outlet=-0.31 OKkyI8wT17xZQi64xQ9A5dcg; is
place=-0.14 f6g2HMYr0L45EknZyGU2u4Fd; is pronoun=0.15 LU345UvtIzkHCTDxKjoDt0oI; is state=0.11 EwcKMC7y+kIH/SLVHhXf0/Mz; main subject
before=0.14 +zaYwg3QBR3sN6cjNpDp2gzO; main subject before, goes on=0.14 wdr+ASfoLAfI3dAZCALwJCDu; may be harmed=0.09
3fbg6/HwHAPt+thfHOr0Afzu; named=-0.09 Fec0PyYI7vUXVRrq45zs2hEp; named one=-0.07 SwRRAg0o8RMEIz4B+0zcw/8k; named six=0.20
8iXq4Rb1Gh7U4/gaGgTWCBTx; named three=-0.04 IQD8CPIZFe4duTWp2NvYzd4X; named two=-0.02 /T0dBBQd4O0BETf9/sEr/8oU; next before=0.19
hSC71EziDVXD+7r2MBP/Akmb; nmod for nmod=-0.07 AvUJCRMOC+dAEQ7e+g07//gR; nmod for nsubj=-0.12 VvFAH/A3//VAEzjUMnMSMfQp; nmod for obj=-0.15
Q9QvMeIs9gNUOCv5++cwENMb; nmod for obl=-0.12 KgEaMuwXHCQMFUEF+kkCBQ4i; nmod for other=-0.15 7sjzFcXzycoyASDF4Ng/8swF; nmod for own=-0.10
OMcHTvIVBsLrNjntGD/8//IV; nmod of ADJ=0.09 LyxHIw4g9zUhVCMhGkcj+gYT; nmod of NOUN=0.05 Ks36Kt0cBvYZGlHI9/QCjgQy; nmod of PROPN=0.16
+jkL+sQMGtPx4jrc5gj66Qj0; nobody=0.11 xzuk9Crc/iET3/0FNvv6U+z6; nobody: 0 candidates=-0.00 AAAAAAAAAAAAAAAAAAAAAAAA; nobody: 1
candidates=0.14 Mg/cy/LRByvt4uXTIs3/IVja; nobody: 2 candidates=0.04 BST25unu4/LbJh0D1yL5GPf+; nobody: 3 candidates=0.08
AkQGAAsxAdnuYfUR/jLK2gQD; nobody: a paper is handed over=0.10 JcfV5+vJ/grt6U7hBEQO9vIA; nobody: by grammar=-0.10 F9stEsoLu/tCI++39iHz6gYH;
nobody: first word=-0.11 L/0HEAcQ8/v7AR7p3B0FHg87; nobody: iobj of VERB=-0.14 5sQ/QLkz18MgWjbf0Cj6zu4f; nobody: is something=0.12
9yAI5AoLAx3DDcn09RMAQhPd; nobody: nmod=0.17 GikfCD3yJWLgwOhIKugAOizv; nobody: nmod of ADJ=-0.09 594N0+cI7+Dv7ffe5PAAzeEb; nobody: nmod of
NOUN=-0.05 HLNDMfX+Jycq+0Qq7wD54A4S; nobody: nmod of PROPN=-0.16 QwMBFeIf8Aj7HR/5xgEH9O0S; nobody: nobody is the subject before=0.09
Jh+/zQUH4wHC3+sDPvYUTwLq; nobody: nsubj=0.01 6/shINUOPPZBCucUEfbh4wD4; nobody: nsubj of ADJ=0.04 /hEfEO8N7u3tufXq4ywAyu4F; nobody: nsubj
of ADV=0.24 ADj+5TbmIz7a0PNFOPYANCb1; nobody: nsubj of AUX=-0.09 Etb5QwQK88z9Kjrd8vUAzt8g; nobody: nsubj of NOUN=0.14
+h7f0fLyNyazyOgOPBsAIwva; nobody: nsubj of NUM=-0.02 APr+CAEB/fwIAAP3/wYA/wIB; nobody: nsubj of PRON=0.08 AA37+wP9Bw713v0TDhERCAX0;
nobody: nsubj of PROPN=0.21 ADLq3SvnND7pvOhJKugARi/x; nobody: nsubj of VERB=-0.12 7I9GO/wvvd/3CcrOybXyzt8l; nobody: obj=0.13
+gg91REBKyn52hMIHsDxGgn+; nobody: obj of VERB=0.13 994x8SrrCkHE9RMnJLHsJzr/; nobody: obl=0.08 8hHwA/37Hr/e4ejy7vsI6u7l; nobody: obl of
VERB=0.10 Aw/yveDqWRrys9IqJf/vRu/Q; nobody: on Minister=-0.10 De4HDgAJAAAbEhL+/hMA/P8K; nobody: on accept=0.07 AAHxIRYGARoHBuovDAEAFhH9;
nobody: on accuse=-0.16 ANgdB+AE7d8IPCHC7QAA5OMU; nobody: on act=0.06 BgoNCAkBCAMUDwwUCfUAAgYD; nobody: on ally=-0.03
AQYKCPgK9ugA/wT37xUA6/L/; nobody: on ambassador=-0.23 KPIpKfQW8+w5Qjfs5zYA7esc; nobody: on announce=0.17 ACH7BRECGyr3APxbLgkAKh//; nobody:
on answer=-0.09 AfkTE/oR+vwhGAT1/fsA+PgQ; nobody: on army=-0.02 /A4S/wP/DQ0Q9f00ABgADf32; nobody: on ask=-0.13 8dBX99T6+dL2K2rC4/IDyN0a;
nobody: on base=-0.09 BfAGBQAI9/IJGwjq8AkA8/YF; nobody: on be=0.08 Dg/01Cz4Gxbg4QAHCOMADRj2; nobody: on believe=0.09
ADMTEBIIKgYp+vwtDgACHgwM; nobody: on border=-0.16 GeYNEPgS8eAPJBDX7CcA6fcS; nobody: on break=0.08 AA33AwwCCBQC8/IcCgAADAf8; nobody: on
bring=0.04 AAUDDgsEBBINBu0bAwAACf8F; nobody: on call=0.16 Ayy4ET4KIhcE6sgPJhQAEjr/; nobody: on carry=0.22 ADDp1B3vKSH15P1fHwAAMyLn;
nobody: on chairman=-0.03 E+v5FfD9+PbcMQvz/gkA5v77; nobody: on chief=0.10 7yoE6A7w//0L/dcaF/QMIAvq; nobody: on citizen=-0.01
/vEJCfj++PLZ/AhCCgAA7QD2; nobody: on close=0.05 AA/5FQQGBxATAPQBAgAADwkB; nobody: on come=0.09 ACzi1/PvDBrp7wAOFRcAEAzy; nobody: on
commander=0.02 /gfqx//2793t8+UWAuMACxQG; nobody: on commissioner=-0.02 Bw4NBf8KAQoDBgQGAhMABv8D; nobody: on consider=0.07
AAPuBA4DCwUH5eEYCgAAGw/x; nobody: on delegate=0.03 /P7z7//1+PveFfsA//AA9wjz; nobody: on deny=0.21 AEXPDjQFNi825cJAHwAARi/n; nobody: on
director=-0.12 DPYRGPMU9gMfCRby8h8A9e4O; nobody: on do=0.17 BC3qBycPNQUMDf8OIP8AOCcN; nobody: on embassy=-0.19 HvUZI/YW9ekvNijw6i0A7u4W;
nobody: on envoy=-0.16 FvYdGvcO+vsjJBjz+CQA9/YR; nobody: on expect=-0.03 APgLDQQDAQIJIyH7/gAABPgY; nobody: on find=0.04
/f38J/gJ/+X1HfIU9f4ACfv3; nobody: on force=-0.04 EfsVDvEFAfM5CxwE+xsABvwR; nobody: on friend=0.01 Bfv69Aj9BxAf+v//BAUAAwb5; nobody: on
frontier=-0.13 Ee8ODfEL9+cRHQ7m6x0A9/IL; nobody: on general=-0.12 E/wLFP4M//8eGRr+9hUA/vcM; nobody: on get=0.06 AAcFFAgBBhYO+/PzA+gACw32;
nobody: on give=-0.05 AAL9KwwX/gkuBAkX/xYA8P8e; nobody: on go=0.01 AAn0AfEGDPT6BvjzCPsA+fQK; nobody: on government=0.02
//z3+Pz6/PED5f7/GP8A8AkC; nobody: on hand=-0.05 AQ8QGAMICeoNGvoI8hcC7fwC; nobody: on have=-0.15 AfVJOe8Y8u1ML+nw7O4A8vMg; nobody: on
head=0.00 A/DyCQII9gHsAAbjEycA+g4H; nobody: on hear=0.15 AAfzAwv8Dijs5esPEvcBIxz9; nobody: on help=-0.23 AM5CA8cB2sEDWj2/yQAAy88c; nobody:
on hold=0.04 5v7n+fMK9Ozl/c38BNkF+ADw; nobody: on hope=0.05 AADn/QDv/wj0+wAADAAAAP70; nobody: on keep=0.12 AAneBf35CR3tvekfGgAAEgT3;
nobody: on know=0.12 AB8HFiUHFx8eD/obHuMAJyEA; nobody: on leader=-0.08 B+0Q8vET9AQTIhnV5jcA+vwG; nobody: on learn=0.17
AEkCFBgEIDQCBABYKAAAOCX/; nobody: on leave=-0.11 ANYzHuQ56O8cEO/v8fYA+98T; nobody: on lend=-0.05 AOsZCQn///cMDRAI/QAAAv8U; nobody: on
let=-0.06 /9gPGOoJ8wwtEQDp+vEA1u/+; nobody: on like=0.09 ABn4+x36DArt/v4IAQAAFxb7; nobody: on look=0.04 ABDi5xL87AHhzgD1E/UAD/7t; nobody:
on lose=-0.02 APHsDfwSCvIPAvnqAgAA6PQI; nobody: on make=0.03 ACHw7Nr67AXnBAbB99cA8+r0; nobody: on man=-0.04 CfsVEgEN/QQZHA71/wAABPsH;
nobody: on mean=0.10 AA/w+w33Chr04QAECAAABwr3; nobody: on meet=-0.16 AN4gFOYM7+UUFA3e4gAA5PIV; nobody: on member=-0.07
F/IoIvsa89n7GALi70wA3ucZ; nobody: on minister=-0.27 Nu80Puwm7+9ISVTk3WcA2uop; nobody: on ministry=-0.15 FvYTFfcP+PclGRr59BsA9/EM; nobody:
on move=0.01 ABcVCQ0DCQoh+/4cAv8ADwkI; nobody: on name=0.10 7jbkBt/6CyTby+kpD/kADRrt; nobody: on need=0.14 ABTd4gLpEjbp2AMFLPYAAh/2;
nobody: on neighbour=-0.30 PNMsTd8v3dxgf1XA0TMAz9ww; nobody: on office=-0.11 CPQGD/sL/PoSHw7v9BgA9vcN; nobody: on order=-0.10
BPIOFPUH9u4WFQrv8gUA7/YM; nobody: on own=-0.09 6/oK480G4u365/MU7SQAz+sS; nobody: on part=0.03 AQz1/gwF/wUIGfzsBQEAC//+; nobody: on
pay=0.03 AfstEfUIAhgjCB0oGuoAAfgB; nobody: on people=0.14 5zH+6RH1FBT48OE0DcYAGxbt; nobody: on police=-0.09 C/sODf4G/vsXFAz4+w8A+/wJ;
nobody: on president=-0.17 KfEiHfYc/f0cQiL86zMA+vQQ; nobody: on promise=-0.18 /tgsPvX56vIRJy7U2wcA5ucY; nobody: on put=0.04
AAIIIAADCQMZCfAdEfMAB/0M; nobody: on read=0.21 ADXeByb5JSQA5dlELwAALBnz; nobody: on receive=-0.08 AAAXIf8W+fQfE/IIBAAA9vkP; nobody: on
recognise=-0.20 AMcXPrwmwqr49j+8vAAAvcEF; nobody: on refuse=-0.21 AOAqDOoQ39wNIB/K3gEA3eYT; nobody: on regret=-0.03
AgkDFAoLA/0gEukP/gEABQEI; nobody: on report=0.01 AgADEQUIAgMbCf8LBwcAAwIJ; nobody: on respect=-0.06 AAIPCf8L+w8GC/8d9fsA+PwI; nobody: on
rule=-0.03 7O8H/eX86dz7++fX9tgA4Ajs; nobody: on say=0.09 BBj5Fi38AigB6/ZKDAsAPCEJ; nobody: on seat=-0.03 BgAHBgAE/wAIDQj//AkAAP4D; nobody:
on secretary=-0.15 GPESGPUR+PQrKBfr8SQA+PMQ; nobody: on see=0.08 ABIXICML9yM00dQHKvcCKA4I; nobody: on sell=-0.10 APwHIQAVAewuKCbw+BgA7f8a;
nobody: on send=-0.14 AP4TJwkw5ekQD+665wAA3/UH; nobody: on sign=0.14 ACXw/x4CDiQJ9uosFv0AKxX7; nobody: on soil=-0.09
DvENFvUL9PMVGxn08xQA8/UJ; nobody: on soldier=-0.15 HPgTKfUM8/I7GSr34jQA6+8Y; nobody: on speak=0.18 ADLz6ijtHDAA9f83HgMAJBz6; nobody: on
spokesman=-0.13 De0kJPwR+e01VR3y5hwA9/EZ; nobody: on spokeswoman=-0.07 CPsKCv0HAAALDgoA/w0A/fwF; nobody: on staff=0.02
AQQB/Af6+/EX/PLg/hQA+AH5; nobody: on stand=-0.03 APQD/wIC+fcIAADw7f0A/fkH; nobody: on stop=0.08 5B/3HhwKIxIY8esWC+oAF/wC; nobody: on
support=-0.25 AcU298v/074TVzq32QIA2tYm; nobody: on take=0.09 ACnTAA749//x5vUwG/cCAhzq; nobody: on talk=0.02 Af4LEfcIBgcCGQMR/gcACAoG;
nobody: on tell=-0.11 APo4Keob+Q0+JiXj8Bj+8+sb; nobody: on territory=-0.12 DvIND/gM9+4YIA7q8xwA8fYP; nobody: on think=0.14
ABcDCBUDFhwFA/4lFwIAHhEC; nobody: on treaty=-0.02 Dv4KD/4E/v8eAxQA/RQA/f0M; nobody: on troop=-0.03 EgkmBgr8A/0Q+xIB/e8A/+/8; nobody: on
turn=-0.02 AdIL9N/l9sz66fz07OMA8QMA; nobody: on use=0.04 APvzARUOCP0BDu4B/wAA9wX8; nobody: on vote=0.05 ABb///gHCfj6Avf+9wMA+/3/; nobody:
on want=-0.00 /hH+DQEN8O0j8uEF8f79FwMB; nobody: on water=-0.14 Fe0TGvEN+fIaIBfv7RsA8fcM; nobody: on way=0.23 yUAK40jsHzjC1NcUQpMAVyXR;
nobody: on welcome=0.05 APztBwsJBwfvBeEHABUHCwXw; nobody: on what=0.05 AAn7/AAE/gP9C/0dCSH//wH1; nobody: on wish=-0.01
AfP8+Pj1/gX6Awb/6wIA8vsJ; nobody: on withdraw=0.06 ABX6BwwCDA8M+vgtB/oAFAkA; nobody: on word=0.07 5hj2+xn0DRPj5vglFgUADQ3t; nobody: on
work=0.02 DAP1AwAFBQMJCwoFARQABgIE; nobody: other=0.03 5sZEGDH6HQA94iogFRAEBRMR; nobody: own=-0.11 JCQTC+78ANf5MSzZEjn92BYi; nobody:
passive=0.29 AErOt2StQD/FrBdFfxYAQ1zb; nobody: pronoun it=0.12 yhgO/ezeGkTk+gEk8NLzJD3+; nobody: pronoun its=-0.09
It8QIegR5woN494g5UzoDfcj; nobody: quoted=0.18 9Rr5tTP3QEC9+uA3McYAQ2XR; nobody: says=-0.16 9NTq/wEg4sr1KufquArz3swV; nobody: thing is a
subject=0.27 wFytg23dPEm8oKR/E4f/a2et; nobody: thing is a subject before=0.12 9un04jDwOPQYqtgoD7sS7Azn; nobody: thing is an object=0.21
6BTQr0YNUSKy6rb/MRzzVSvR; nobody: wills=-0.14 /dwjALUv6fv9GOzQAwAIvd0a; nobody: with a clause=0.00 BBMGBwjv+fkG4+wICfoA8wcC; noun
administration=0.16 0SLe5A3nDh8D9dA6MvvmKCnd; noun agency=0.11 +hHrBiT0IBATGwoXFfXRAhj3; noun agreement=-0.27 L7FKOdk/29Y9GUevzldQ2dQY;
noun aircraft=-0.03 AwABAv4BAAAFAwUE/wQDAAAB; noun airline=0.07 8hcJ3APsCxoD+wsRBfAeGRXp; noun airliner=-0.00 AAAAAAAAAAAAAAABAAD/AAAA;
noun airport=-0.01 AQACAQAAAAACAgMAAAIB/wAA; noun alliance=0.11 AwUbEDkPJCsjCf/1FA4O+RMX; noun archipelago=-0.23 It0sKtQX2s5AJDrN1TEL490c;
noun armies=-0.21 JeUfC/EV6uUvLyTQ7A0V7OoV; noun army=-0.03 5vY1Jv4C9P3/7SPLBPbUKukb; noun assembly=0.03 BQ0KHg4BBgMWEBwgDSTqBg0A; noun
association=0.25 AlD1/SbgLkzvBeY/S+7N/zDq; noun bank=-0.06 PdUdWesXAf8pMEQH7zTtAvE0; noun base=-0.04 AvwIAv0G/fkKBgL7+wkH//0B; noun
battalion=0.09 9Rj2/hj5AB739fMJF/TqFgnv; noun bloc=0.08 4kvTrgju+w65Dfb767/r/Q3n; noun board=-0.03 +vsA//wC/PsFBvrtAwQPCvsB; noun
boats=-0.03 AwACAwADAAAEBQYAAAYGAAAB; noun body=0.07 +xPk/P7j/f//+PYEE+8EDQv0; noun bombers=-0.02 AQEDAwACAP4CBQIF/wICAP8A; noun
cabinet=0.03 CyP1JhL8Bg0WJ+YgCv3tGRP+; noun campaign=-0.15 E+8dCPAN8fgeDg3c7iMi/fMJ; noun charity=-0.03 AwAFAQAA/fwHAQf5/wEHAP4B; noun
church=0.01 AQEBAQP+AgMEAgEAAQEEAAIB; noun city=0.02 /gD++QAAAAD1//4AAP7/AAAA; noun club=0.07 Ag8G/wr+ChYTBAYFEQ78AP/5; noun
coalition=0.04 +wfz8fv6CRr1EwLoDR7uBwX5; noun command=0.10 /xroBBv/FBYKBwUoEAjlARED; noun commission=0.17 xCTr4SL2TBX+/s09QuTcBz3V; noun
committee=0.02 Bb/N7/Dp/wfn4fPFGvzJCg0F; noun community=0.06 /QbxCgYBDQbqA/kMFPfmAAYD; noun company=0.22 0UTg3SfYDkqp4J47BMvTOD+9; noun
conference=-0.24 LsY6MuMh5PQ+PiLI5zMz5+Mc; noun congress=-0.24 H904IeEa39gfQCXL0wUw3uIE; noun consulate=-0.11 Hu0cJfgV++Y+Mi/07jhF+/Mb;
noun council=0.04 HgL+yADVHgrZQ9bxBNT7BxAL; noun country=-0.09 MtD0OOkS2ucq+Aro2hTc+vAX; noun court=-0.18 K9Xi89T56t3YB/Cd0z0YIeMX; noun
courts=-0.03 A/8CA/8DAAAFBQMAAAYDAAAB; noun delegation=-0.06 E9wXFPQR3t4gF//d9R/H3+j+; noun department=0.01 FQwAEwsF/w8G/gMTCBXvFv8P; noun
embassies=-0.05 BgAFBv4D/v8ICAcAAAkG/P4G; noun embassy=-0.08 Jr4jHf4NCNsEFC4lCAr5KSAZ; noun federation=0.19 6Srg+iLwKUjJFAJ0ItPWJh70; noun
firm=-0.03 Ae/+PAMI9vYgDjiqBxYNAvUB; noun fleet=-0.11 GvP/BOL87s3lCRe2BAsd6+ci; noun force=0.14 3TbY6A/OJhzPz8gMO0D8Pw6/; noun front=0.06
DAUGDvj2CRXvAP8BB/X+CQv3; noun fund=-0.08 GdTn6er28tvxAunn+AQQ4OsI; noun garrison=0.14 4AnD0iz7KSTp6ff8H/T3DiPf; noun goods=-0.02
AQADBAABAP4DAgMA/gMCAP8B; noun government=0.13 LPzt2hT/Cigj2iAgMh/AVhEf; noun governments=-0.33 NoFMPbxUx6VLOUyavxcrxLAl; noun group=0.10
8hHmCSL/GgDx++pKCPnp/SYK; noun guard=0.11 /CAGEBTvCRTx6+9LKRj6Mxbz; noun house=-0.01 AQEFBAEB//8EAwQEAQMC//8B; noun island=-0.20
MrozL9o6z7I8GCDo3iUYEeAl; noun junta=0.01 7O7+DPrw7+Hj+BTc7vj18f35; noun kingdom=0.12 6x/4ySTvFgjV2vEpGvTeCQ3q; noun legation=0.06
BQz/CPsAAhgG9AkQCQUFGwr+; noun market=-0.18 E+kgI/kV8fYhFx/f7CMm/PIQ; noun media=-0.10 BvIFAfUH9PERAgHm9wEQ8vcB; noun member=-0.17
CPQaA+4L6OwnAw7x6h00+vMI; noun military=0.01 CvgJCQAA/gcECxIK/QD6Av4A; noun militia=0.03 AQkDAwn7BQ0FAf4QBQACCAcB; noun ministry=-0.07
VxhHYw8S9isKIVEB2APVLe0b; noun minority=-0.06 B/YGDf8E/AARAw33+goI//8F; noun missiles=-0.01 AgAAAAABAAABAgEAAAEBAP8A; noun mission=0.19
wyPJy0nAIxTy8eUsP/7nGyvd; noun mosque=0.00 BAQABAb/AgYDAQcFA/z+BQID; noun movement=0.02 9gMgBP0dDf/sDAoPEQX8HwsC; noun nation=0.03
FBcfIRIDCAMHMRsYDRgZABYP; noun navy=-0.09 BgIBJO0o7v4KIg7V0g782u79; noun neighbor=0.02 DggJDQUCABncAhAQAvz+/Q4C; noun neighbour=-0.08
BPXz9fr9xuITKe/dAu/eGPUI; noun network=-0.04 BfkDBAAD/vwLAQf5+gcG/v0C; noun newspaper=-0.25 F7xTAsoU4q4bNRGd0QRkz9kD; noun office=-0.01
Ad0I2Bbm88kSNfkH+g8CDQDp; noun opposition=-0.04 IwM0I/oTBNMl4w0Z/RIfD+Xu; noun organisation=0.22 1jTVxCPgMgTQ98YWD+HqCxm0; noun
organization=0.08 AhYQAw4FDhQJAQQHDQsQCA7z; noun pact=-0.02 BwUPDQYGCQUJCwsMAQ/9/gMJ; noun panel=0.04 9xH5CQX3BxL/AwcSCPzy/wj9; noun
parliament=-0.19 N9ksOr8k2czvLjvl1TJI7rke; noun party=0.02 2+Tw5tn0CwjwGAEb49T++xvz; noun planes=-0.04 BP8FBP8CAP4LBwX8/wUJ/v8C; noun
platform=-0.05 APUEC/kG/fwJAADv9wAJ+foA; noun population=-0.07 B/kLDgAH/f4NDQr4+g8J/f8E; noun port=-0.11 BfcXAfwD9vYZAgj99RMY//gB; noun
presidency=-0.25 JtYuMeYW49c1Jzfa3Rkg3OYa; noun press=-0.04 B/gGBAAEAP8MBwYA/wYE+/8G; noun programme=-0.10 Bv0QCgAI+wAfDhLv+gYX/foE; noun
radio=-0.32 PKAvPN0h060/Sjam0TU6wMcq; noun regime=0.04 Dh/zFvsJDwnvA+IPCRkWHAkF; noun regiment=-0.13 DOASAfIE9O0JEwDp7Asa8/EB; noun
republic=0.09 6w/+8xb2BA3yDfsIDg8eCBnm; noun resistance=0.04 HQj4/wX8Dgsa8ucMEQLdFgkG; noun senate=-0.02 BwMWCAEFCAcUFwgICgMT8gAE; noun
service=0.07 9znt4fn5FAgBEeMTBPjI9gAA; noun ship=-0.04 AvsFAQADAP8KBAH+AAIF+v4C; noun ships=-0.14 AvYdAekR+OYoAQXx6B0jAPYB; noun
side=-0.10 FvcYG/oM8/kPKxT98QER9vEP; noun soil=-0.03 BQABAQAD/gADBwT//wYC+/4B; noun state=-0.11 Le75Hfn68PH7NTbU6jbl6hoO; noun
station=0.03 9gjwBwb7Bw0LFAf5CPzuBwf/; noun submarine=-0.05 B/0GAP4C/QAMBgf9/A8IAP4A; noun summit=-0.24 JsonMdAr3Nw1Ci6TzyozxOIb; noun
tanks=-0.01 AAABAQAAAAABAAIAAAEBAAAB; noun television=-0.29 NMNBS9ki2r5RM06+zhQ82tkf; noun territory=-0.06 CPcEAgAE+wAQFAgA/REOAP4A; noun
trawler=-0.09 DfcNBPsD+QAXCBD99xMR/PgD; noun treasury=-0.06 BP4FBfwC//0BBQb//AEJ//4F; noun treaty=-0.37 WZ18X5tTubV0IUqZtFVkzZs4; noun
tribunal=0.07 5xHpEg/vDRcZHwsaCBD4CA4C; noun union=-0.06 Fu8x2vcd8dQoHhwJAPgI6/wN; noun warships=-0.10 CvEICfgJ+fUdEwrp+Q8K8/cL; noun
waters=-0.02 AwABAQABAAADBQEAAAIDAP4C; noun website=-0.05 CvcBDgAI/AACAwnw+wgC//0B; nsubj for nmod=-0.14 HtgfXNkT4wscJCK85g8F7uUj; nsubj
for nsubj=0.11 5ivc1QT7DCvvAgznNgG9HQQf; nsubj for obj=-0.08 JfXTBuL5+LEMMyD9GvrgEwn3; nsubj for obl=-0.03 A+Dk/Bj8/wf4BeLRDfDP8xoP; nsubj
for other=0.04 7xbnxwER7ffT9fAc/P0EC/8O; nsubj for own=0.11 2/D1ISAb8rrYvhsW1MASx/f7; nsubj of ADJ=-0.04 GCsJLggOGAwrAlH37fHnIhYi; nsubj
of ADV=-0.24 I8kkNtMp1tBALE+61hsh1tMb; nsubj of AUX=0.09 ziTW5cnxJBDlyNXaDjASJf3d; nsubj of NOUN=-0.14 IuIx6d8DyMkHTR/r0f1S1b4O; nsubj of
PRON=-0.08 EsPsEN0f6uX+Nu/X7CEO/+r7; nsubj of PROPN=-0.21 CbQRDskZz6kwHAzZyPcN1tAU; nsubj of VERB=0.12 NkoO8BTv6h3pzQ4x/ewBBi0m; obj for
nmod=0.08 3wnw6wQADgf7tds0F+sKJRPy; obj for nsubj=-0.03 E7/f9ePjMPM8EvzBDSwQ9fAZ; obj for obj=-0.04 ASLu8Db2KS1NKrsE7QQL8QHs; obj for
obl=-0.06 Ewb45PQE8uz/Eeuf5w8W/wH8; obj for other=0.19 zQru9DnpLCoK6+tBMwbHKi/6; obj for own=-0.03 MAU5JvT0AAYtChnpBV9Ks/AK; obj of
VERB=-0.13 78t/BuYavdwJAijk1yclyMwT; obl for nmod=-0.20 K+gdKOcV59guOinW7CUu9vEW; obl for nsubj=-0.11 FuMSD+g05eE8ADj6AwQbIeUz; obl for
obj=-0.11 TChlQ+P8/g0SGDnnC1goBOMb; obl for obl=-0.03 EssdDfYQCAARJQQJETkbFgcM; obl for other=0.05 6kAK5QABCgIU8vbtFiMfHAT5; obl for
own=-0.12 FO4GM8kT1dUSaPbf6ygE6PYJ; obl of VERB=-0.10 OBsOHNgB36ZFKi73GC8QFuYc; of body=-0.17 FNlaSMgf26JRMjjY3kJ93doX; of group=-0.08
CPwLA/0G+fcXAw7++g4R+vwI; of name=0.05 F/oGBQcEFQEZ1xgcD+3mAA8H; of org=0.08 9hLF3vb8GAwXuO4VDgAf4xvW; of organ=0.03
DeYLC/vw9+rgGyYT+fUcFE8w; of organisation=0.09 ESjK6BbaAwXg9+3VAfvtF9EB; of place=-0.13 DQNJf7oN9MQTQOTHsO9atbpD; of role=0.10
1TUa3QYDKQTr/yQqCtEAOTXZ; of state=0.10 BfLLQN8qIPIvACc8y/nroQFG; of thing=-0.24 N+FlLNQi1ORXXT7cyUll48ga; on Minister=0.10
ChEjIyIVEiMxEx4QIfMN+xAO; on accept=-0.07 JAkwN+cNBQEQFEfq/BcPBvYZ; on accuse=0.16 9hLkwSjoLDTv6eFJExr5Cg7t; on act=-0.06
AwMfFfkH9+4CIBDu9QIm9v4H; on ally=0.03 PhonFQUUAwYwGjgdG+X2+xQa; on ambassador=0.23 AxIPEBobHz/vFCs6I0TH2zT6; on announce=-0.17
EtMQOPMe5O36E0HI7QUF0uoF; on answer=0.09 7Bj77xgQHyAH+AwlGfYGAQ3t; on army=0.02 5wgJ5wn8AQL+9wwKCNIdAfXr; on ask=0.13
3wzg5BbZGkbtyAcbJhL8HTcA; on base=0.09 /P8LBhf2EQsGCfEWDfAO/wMA; on be=-0.08 9BsBFQAX8/nyJCS/+wYA++8F; on believe=-0.09
HdANC/Hy+dkW5wCp4gkP1Ab2; on border=0.16 FAcGKDAGIxr6Nw0vG/DuABgB; on break=-0.08 DwQTFAcK/wIjHBUD/xEW+wAL; on bring=-0.04
CQgHBwgNAgUEJAocCCcS+Q/8; on call=-0.16 JfRYQ+st580gJ1Dp2gUV5dQx; on carry=-0.22 KOIhOtkj69g6LUHT6SUs++kP; on chairman=0.03
8fr97+f/7P0V4vje5zLcHgb7; on chief=-0.10 H+IVEvMBCOf0LUMDAfHp4+8k; on citizen=0.01 AwAEHPoKB/kI/gT0+vYOAwkC; on close=-0.05
D/Ea9P4CD+8/6iT/9hAi9AIL; on come=-0.09 C/4MHQ8F+OYjBCoRCwoe4/IS; on commander=-0.02 EwXXQAoJ1QT7FQ7XA+j+K/Ml; on commissioner=0.02
CQoQCgYLChUMBgwrDyj+AAgH; on consider=-0.07 CgEXD/EM+fkiEhsF7/b9B+wE; on delegate=-0.03 /tj+Fef89dgM9wIQ9xoRGAMW; on deny=-0.21
Nt4rWO4s7+MgICrO6j8z8N8M; on director=0.12 +B3E/CT4Fhv9/PIbHQoXKQwI; on do=-0.17 /Ojc9MURvr8c7guL9eQr8r7m; on embassy=0.19
Bw8JDyEAABfgDBc7EgX1/xgA; on envoy=0.16 /xgMDycMGhzyDe8mDhwf7hz4; on expect=0.03 7wH9CwcGCRjw7/4MCBAc9/nq; on find=-0.04
6/Ej0OMQCsLZ9vYG5ubwz/oQ; on force=0.04 AAz1LAoN+gMVEhQl9+LdAAf/; on friend=-0.01 A+EHQgQW/gnuPioHCAj8Bfwg; on frontier=0.13
EBUKEQ8HCSzuFxYnEwvxAAwM; on general=0.12 FUEB+gP+IPHwAfklFvT3Agb/; on get=-0.06 9/oNAPD87fAUCgsaEQAI/hT0; on give=0.05
8vsA9QHp+gvvCQ8GGSstIg3y; on go=-0.01 B/H0C/oLAQkwECQZ9w4cHgb1; on government=-0.02 BgHl3+fx/AsHD9TxDf1IAATR; on hand=0.05
9An74AwQFv/MHPz1H/7bBhjt; on have=0.15 9UAMAi4QHhAoBAIWI+H+QicD; on head=-0.00 MfoXEBn9+fUF6w0mEhHiLQMi; on hear=-0.15
LeIWDPEZ5t8lMgDt6y4KA9wT; on help=0.23 7zze5BnbED3/3eNbGuvgBzPu; on hold=-0.04 FPYZ9/QMBeUtAhPKFBMQ9QcZ; on hope=-0.05
Aenu8gL6//DyBPkK/fEr9uHs; on keep=-0.12 Kf8uIPEf5vdEGjr6+lM0/+wT; on know=-0.12 IOYaA+0QC/U1CCTs7v7mEt4Q; on leader=0.08
6BD+DhX3Ghj58g9GGx48Ez7+; on learn=-0.17 66IDCd4P1stdCxXf2esh0uv+; on leave=0.11 2gHhsezZBB8M9OPrAuPqKRXm; on lend=0.05
5x/11wH9AvnS2Oz6+QYkEgT5; on let=0.06 5B331AYAEO/6yOT/LgDuOQT1; on like=-0.09 JwccMvQW+eklOhf1+Qn/+vAX; on look=-0.04
CgIL+vkK+QwhMyjv/SsB//UO; on lose=0.02 +Skv8QUGG/8NDeIQE97t8Qff; on make=-0.03 6OQG8dr0//Dw9vbU+uX2BOL2; on man=0.04
D/bmAQrp7Cvt8Pn87AjmBAT3; on meet=0.16 +xj/LAz8Cw79IyoYExjwHB4L; on member=0.07 DRk0OwMGEAZMISX6QC4LHx8L; on minister=0.27
DyclORkuCTfeHu47FQs18jH8; on ministry=0.15 DQMEBxkWDxP8EwQXBBIP4wn7; on move=-0.01 9fH59hIACfH0CvfrBvoG/fjv; on name=-0.10
CPYIEfUb6fPoKiv57PBF5QH6; on need=-0.14 FeMRDBAO/e3uGAHn1gwF7PIG; on neighbour=0.30 JMAcKAISBxzH5CcpMtAb9BkS; on office=0.11
BB0DEBEEDxIPFwU0Ef8F/hQG; on order=0.10 AwYBGAIADwkbCB0OEwv2GAUL; on own=0.09 JQ1JYOEnAPgHElX4JCYB5Pwd; on part=-0.03
9wYGGvQFBP/0AAoOAw8CCv4P; on pay=-0.03 Hx7m9AH5ByEUJQH39A3bBgUM; on people=-0.14 JusuJ9wj+eMcHDvu5RDh/vAp; on police=0.09
8hnvFhD9Dg3iI9cTCxYO/QHx; on president=0.17 GBMIGzsIKSUG8RJKGhjq8wX7; on promise=0.18 9xsDCSv7Hif6+gMrJRUBCR4K; on put=-0.04
Dw8xG/YMBAQcIvD5BSA2BgwU; on read=-0.21 KNsxM+oh4+BOPULn4RIU6+kf; on receive=0.08 BP79FR0HAvwE8ir2ANTvB/v8; on recognise=0.20
xr+gyDLrOhWxy94R98bg4T69; on refuse=0.21 BBTf/SXqEx0MEv07EvYJHyT5; on regret=0.03 BxMDAAcDDRAPCwYlDhT8DAQH; on report=-0.01
ABP4Dw0C+u4ICfz/FAXvDvL/; on respect=0.06 DPr21vbvFOPm5ADg7ckK8/AB; on rule=0.03 1/bVBw769/HuD/vFFBjoBRDd; on say=-0.09
GPr4EAoP+xYBEDPqNOlp6wX/; on seat=0.03 +CP1FfsGCP0SBwsgAQb/AAf8; on secretary=0.15 +y7s9RkKDCwe+gcnGSYR/x75; on see=-0.08
BQH7Huwg/OwrBgvi6hjf8O8K; on sell=0.10 5AHz2g0G78rsNfkO98niF9cD; on send=0.14 zErm5yH6Exjc7h8lHdbcIhL3; on sign=-0.14
GfVDHecX8uA2IBMg8hr/zO8X; on soil=0.09 /gbtEAsIEgoWGhUAFSLy8QX8; on soldier=0.15 5Prk+CYDECjR9+4ADi/uABru; on speak=-0.18
KfY5LOYa8+BINTv24RMP6eYZ; on spokesman=0.13 4/wdEgQQDO0K4xYSGRra2B/t; on spokeswoman=0.07 +wr6FBIJChATAQQeDggF9xDz; on staff=-0.02
BxDfHw0CAPL2AOolAuXoHgwO; on stand=0.03 EAn8DxELAgcKFigEHAL9JRIN; on stop=-0.08 AwEF5Nrq7/MH+zWsCRv3Ien/; on support=0.25
2y7ywQzXNRzku/UjJNsUEinr; on take=-0.09 PxExLOoY9g81RCvK+ThYw/AO; on talk=-0.02 Ef79HQQI/vowFxET9woR+f8Q; on tell=0.11
+xsVGyICEEsnEi40ED/2LiIR; on territory=0.12 +P4Q/w8ICgIjGiniDgocAgYG; on think=-0.14 G/kXHfUS8v0oLh328wsd7fgQ; on treaty=0.02
EAcREgkJAg8QIw8PCQb0AAgQ; on troop=0.03 FPgoAxkPDAM6Ehso+v8KAPgV; on turn=0.02 ++jw8AP+GvjmCNAQBgne2Af6; on use=-0.04
/ejxCeYK6eD/9/cE5+Lg7u4E; on vote=-0.05 DgofCv4MA/g7Ex3j+Aky+AMc; on want=0.00 Cf0FB/MXChEUBu8EDQL+3g8I; on water=0.14
/hkPFhn0Ex//++g39/EcASEN; on way=-0.23 K7AoMNYk3NgpEByoyz36Cdgy; on welcome=-0.05 /w8WDvUC++0f6xns+AceBfcF; on wish=0.01
EgQGAv8BDR3pHBMcHAcQAwgL; on withdraw=-0.06 Ef4MFPsI+vAlExD//AkNAfoL; on word=-0.07 HtUPMO0P+QIMLB/U9RwFAPEd; on work=-0.02
GgkQHgANAAUbGx8dBfvv/wQW; one of several=-0.25 UsR3QIF/vptta2LtqzAL5JV0; other for nmod=-0.16 DeQXGOoP7eEPCBfl6ggX9vAU; other for
nsubj=0.02 ChL13x7UGA8aHdn8Fkcp7w/k; other for obj=-0.24 E+8sR+Ea2t9tTFKq5CNH2t8b; other for obl=0.06 6wrn3RcCDewIMe8sHdnyLCP6; other for
other=-0.06 AvgH/OYE7vYh7gTz7wIpCP8B; other for own=-0.06 WsMiKeL5AakZLCv58R46BA8F; own for nmod=0.00 +DUR9gv+Bfzv//D2FhENAAr3; own for
nsubj=-0.08 H+ojQ/IEC+8KSR4TI/H8+fkN; own for obj=-0.05 Mc8jEuQIB/bsCP7Dz0P49uMI; own for obl=-0.11 F+InAOIF4vhCECW3/gdIAg4f; own for
other=-0.13 HgIDJuwhzcwO7SS81PoDEd0m; own for own=-0.04 /P8m9e8WA/gkxwf+0gkx5t0Q; plural=-0.24 M5Mt+f0r0s81TTDpvVc3mM4l; pronoun it=-0.12
GZD3dNk2Ac5EQBgABNo32u4U; pronoun its=0.09 IehLEN38AwtC7dgPPhfxgf0W; rank 0=0.13 8ED/0tURIyjE3gFdEtYgRDj3; rank 1=-0.01
D+8Q4fQKB+3cAO8D/doD3OQJ; rank 2=-0.09 KdX6HKsH6NTgMQjy0m8a+OAM; rank 3=-0.14 b8JvO6HxBzwYLya6yTUh5c5F; rank 4=-0.14
LwFVMbYe3Zo/RSLZpy0ptKd/; same pronoun=-0.09 JocdPhgd1rQPPhPUzt7avtQ1; same quote=0.04 JRUGCuwUB/7/IQgW9gDs4vUO; says=0.09
JhD/KRYNDgIBEBb+IefI9xku; served by who controls for nsubj=0.03 CxEI6B7v6BUeuEjl8NShSAUR; served by who controls for obj=-0.24
F7FRSbkl39Q+UVuV0xFg2sk9; served by who controls for obl=-0.20 /dpfIuz8084WECjkz+4768wj; served by who controls for other=-0.06
BuMNBvYC+OQPGyLW/wshDvMI; served by who controls for own=-0.17 CIUlH98DwO0MxTPX27tP/8gH; some before=0.10 Dz310AnhDwv92vn7DgwnC+r0;
spoke=0.11 /ynyxPsOEDoA3Bsd3EL0F/jx; spoke, quoted=0.01 8wD88fnv+gHh5ekI9M7e/fb3; spoke, says=0.19 Ajzk7kj7CVsR1+MoSM4ISz7w; state's for
body=-0.11 BegRDfcM/fYQBwrS9Q0SAPYD; state's for org=-0.12 D/EaFvQN8ewpEAXt8wseAPIH; state's for organ=0.15 8x7eDij9IRAK+/4YK+YC/iX0;
state's for organisation=0.02 /gQD+QYCAgQCAgEOBwIBAAL8; state's for place=0.03 6yfl9yP1E0rzFeUODOwmAA3j; state's for role=-0.24
G7kfQt4b27YdMT3P31Ms49Mk; state's for state=0.24 +j3D9yHvGlLQBw1PS9f7AE/u; state's for thing=-0.03 Av4CAf8BAP4FCgP+/wQDAP8A; subject 0
above for nmod=-0.16 C+QHKNoZ6Lw5ODHM6P/uCuUZ; subject 0 above for nsubj=0.17 1ugj5zXwR/ng8rMhAEz8PSnL; subject 0 above for obj=0.08
9BniCQrtAPwNJAkgDwP3Dg77; subject 0 above for obl=0.03 +hDm8v31CxcS6RQqCiDqIO7n; subject 0 above for own=0.13 5f64xB7GABrU2eYTEwUx9RzR;
subject 1 above for nsubj=0.20 uSDJtiDRTEXpw+BKJgf2+yGc; subject 1 above for obj=0.10 FKHu2tztIxHa1cuzDN7qzPrp; subject 1 above for
obl=0.25 tijtpjvSVQDJo9HcO9K5BUPS; subject 1 above for other=0.09 Dyzu9x/vDx398xMOERLoEwsM; subject 1 above for own=0.27
Ahza+yvPJCXkyddAGR/d6zHP; subject 2 above for nsubj=0.11 7CEABv/5DB/tGfrvGP7pCRsA; subject 2 above for obj=0.00 APH6CAkMFgzn8fbbDRD+8gcE;
subject 2 above for own=0.09 1x8G7AzqHQvaGuH58cr0AAjp; subject before for nmod=-0.14 F/MdG/0X7MgrJRb59wQD4/ER; subject before for
nsubj=0.08 78PGvLrqDsT/4/8EAbLxCQEG; subject before for obj=0.08 zyIG6+zzEz3pwfchHD30BOvv; subject before for obl=-0.15
Kc8FPd8F3+wKBRTN5vvk1Osf; subject before for other=0.03 yQjwAQAAAuzh6tcyEP35+f3+; subject before for own=0.14 wCfDFjPtLPjQGCkR+xvq+Pn9
"""
BIAS = """
47.8 -40.6 32.2 40.6 -0.7 22.9 -10 -21.4 13.8 17.9 43.1 -32 4.4 -14.7 -1.1 -2.1 -8.2 55.8
"""
OUT = """
-0.00106 0.000854 -0.000891 -0.00127 0.000868 -0.00166 0.000908 0.00106 -0.00224 -0.00186 -0.00158 0.00159 0.0009 -0.000917 -0.00166
0.00048 0.000429 -0.000988
"""
