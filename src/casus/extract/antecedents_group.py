"""What each sign of the antecedent of a pronoun of a group weighs; written by `training/links/pronouns.py`."""

from __future__ import annotations

WEIGHTS = """
0 back=0.18 KCwYGOo3BCbQ+TwJzBrF3kLt; 0 back as appos=-0.05 /e/5+wfNGPn4BQD0Jff/EesJ; 0 back as compound=0.06 DgAPBwLx/hP59vYABw8B9R8G; 0
back as nmod=0.01 6vYMEv46nwPo9CUW1RYB5urU; 0 back as nsubj=0.12 DHPp2dJawQzsERn+CgYGDP73; 0 back as obj=0.20 Cgo69QZAwhn44DAe3ycDBivt; 0
back as obl=-0.05 ++kDAgsKLfAgBg7/EO4OA/f/; 0 back as other=0.14 AeoVAucT+h3b7QTjFfQP3+7j; 0 back as own=0.16 Mj8OEQoIBlEJARwuTxT2FQj0; 1
back=0.10 Bkka+A5UhDgmGBP/7wEAyjIF; 1 back as appos=-0.05 Aw769APW6AIAAOrm6+kf/N/7; 1 back as compound=-0.14 /f79/RD7E/sKCQD7G/sWC/wM; 1
back as nmod=-0.16 774A7O0EO/80GPe52PMhIfT8; 1 back as nsubj=0.10 Dxji+/7eLPPz+hAPNvH7BBfk; 1 back as obj=0.13 /MsTA9obxCry6x4xBQze6wIC; 1
back as obl=0.01 CcQgAgs6HTMM8PMGAif9FBz6; 1 back as other=0.06 784H+g/+8yT5CzcSzi74CQQI; 1 back as own=-0.02 /C37+BILIt8VCAPYM88NDAUk; 2
back=-0.12 ANUB/urzHfTwJ+ipNP8a/f8A; 3 back=-0.16 2+Xg+UTnIdY7I+31POoURK89; 4 back=-0.12 4r3Z7RztGeUi6/OmLAjzGvxA; 5 back=-0.17
8onMznHbBMNOP9CmNeQqVc9g; acl of NOUN=0.03 8enzAfrv3uvq8efw3/Dr7+f2; acl of PROPN=0.18 9PEA/OH66+jr6hP9zPrm6O/r; advcl of VERB=-0.12
9+bm+g7jAfYSCOsACvISB+kK; advmod of VERB=0.05 BAAIBAUNAAYDAwYGCATwAQQB; another by grammar=-0.11 1iHt52ssEAZBD+7sMvJBPAYw; apart by
quotes=-0.24 x8rM0i+d9L4bOIG7CMYIHbdf; apart by quotes, inside=0.01 qMWiQZib96W+2rLMkoGxxIGh; appos for nmod=-0.03
AAQB/gQAAfwEAAD/AwAFAgAD; appos for nsubj=-0.02 CwYG/Aje+Rb0+A0GEwEC+P/+; appos for obj=-0.22 8/fu8xLUK+gJB+jjLfQZGfEN; appos for obl=0.04
+Pz4Avfr5/Pt9fzf0wv85/ju; appos for other=-0.09 /QL6/Qr2BP0GB/f5B/oNB/4G; appos for own=-0.08 Av37ABYXBvMKCvTWCfQLAesP; as appos=-0.07
+v4AABUY6/oGF+jvAAfs9fz7; as compound=-0.13 +/r+BQ/vJwIJDP0bA/opEfsO; as nmod=-0.13 9JXw/huUUw8vKfe6IwgxFvoV; as nsubj=-0.14
xfbMDeiMK8QrEcrBEvoEPRYq; as obj=-0.18 6rfm+GC9feFEUcYEEf0CJ70g; as obl=-0.14 +O3xC+vDTgcjKtO+QdwKK74i; as other=-0.19
4L7U5l8BaN9WRdUTFdMeQPwz; as own=-0.12 w9e/8xH0Qc0r87Xl9tglxNwC; asked for nsubj=0.21 M+8yFvETqE3e0ilZ2RYp9kIK; asked for obj=0.01
/QsAAv4d/A8IIvwVBvreA/oO; asked for other=-0.04 +w77+gz/Cf78AQPv7/kRAPEC; asked for own=-0.05 5eTt5j8WFRArFubWEt4MDesT; behind a
plural=-0.14 3P/a8TO+XbAcCN8HDPlYBd9I; by grammar=0.11 /PwP9JgQzQbazfIo+Pnp9v7V; ccomp of VERB=-0.01 9O3uAfThBej08wP63/bi8uHt; compound
for nmod=-0.07 /QD//wUABvwEAQAACP8IBfoE; compound for nsubj=-0.05 BPkJBwEB4PT7/wMMBwHl8fcD; compound for obj=0.01
AwAKBwsf5Q4GDP/9HQz9ASAB; compound for obl=-0.03 AAAA/wMABf8CAgAABP8CAf8C; compound for other=-0.03 AP8A/wIAAv8BAQD/AwACAQAC; compound for
own=-0.10 /AD4/A3qHOkRBfntLfgQEAYQ; conj of VERB=-0.13 7d/b6vnLD9n6/9fTDens+tnq; controls for nmod=-0.22 4NjR7EK1JdErK7y4QOAXPLw8;
controls for nsubj=0.12 6gYQ3rXzpP/gBCQ55AoU7wcN; controls for obl=-0.26 3ubY7QnAC8gDGMOyO9wHJ8YE; controls for own=0.17
MBMSCa8emTzC5Qgo2DAl89nG; far before=0.08 FPYHA+biDQMDzRz6yAHb7uLj; few before=0.18 Eu0uCeAj8CILyxIDLzUc6hrY; has what is its own=0.25
K+0qGMQ63zvayUFH9Cjg3ivQ; in the first sentence=0.11 GtAqf74Oyeyc1BH960W4svfG; in the paragraph=0.20 Jv8tM9AY4En9gf4Q0CfrByDr;
indefinite=-0.03 /90RCPzZLwsJDxkUwAjf7z74; iobj of VERB=-0.05 A/4SFBQD9AwM/dwxCBkCGxcQ; is group=0.13 DNYtDNwX3uzQ/TT4GRXC/gf8; is
office=-0.16 rASuKU7ZOZ8sGrTdRckOI9NR; is organisation=-0.08 /8EH/hHe3x8c+NMsCCkb7/4R; is other=-0.18 09vU7jKyL70gDcfC9dMXEbYC; is
outlet=-0.15 ARMF8xgeFfsPCvPxIAIpDgYP; is person=-0.08 5hfp7RPpHuIYJeTUHutiH9sd; is place=-0.19 5P/c92jXWslEbezxPbtMW+BF; is pronoun=0.07
B0oMFQQDB+4r+hIjAPcpFxpD; is state=-0.01 FxcORQu3ISL7Gf0w8voP7vsD; judged=-0.04 Agr0+gH1/vYABvEEAPsAAPUM; main subject before=0.12
DycREMkjRibw5ybWzjQBGynh; main subject before, goes on=0.13 HwwR/sIlxyvl/UM4HBw2Bxb7; named=-0.11 8eoM7yzPcC0rHsgATP4NGRQ2; named
one=-0.13 /NvS9knGO7ocOiUm7wItJvff; named six=0.10 CQsLBggLARP9AwwaBQwHCAkB; named three=0.08 HEkL/kDrHQELJAg3Kv4tBuz0; named two=-0.05
CQ/sDBKo/xMgNuoeEBMbFvnz; next before=0.12 /SkqEd4eEwnpGfDi3growv3r; nmod for nmod=-0.09 CwkDACUtGvkUJv77UwEWHQ0Z; nmod for nsubj=-0.11
zs3rCezhPA8U+NoNF/X4P+sh; nmod for obj=-0.06 /fcBBiA7Efse/tntIQAbGg4a; nmod for obl=-0.03 HfUO/v8B2SP/6/j78gkS8wf0; nmod for other=-0.14
5t/H5g3IBbPzE8D0ENz//gv4; nmod for own=-0.15 6QLp8SPBIvMUCM/5JursBur/; nmod of ADJ=-0.09 5wr9Ahv6IfpFILLpB+cvKPse; nmod of DET=0.02
Ef0VE/3z+P8W5xzxDwUJ/Qbm; nmod of NOUN=-0.10 CAQA/R0RAw1gCObIvg4WBqA6; nmod of NUM=-0.08 9wL83yFkIg/1ARzrH9sOHAcq; nmod of PRON=-0.07
/fvuBBPm9Pz9/vEF/+4sAM4U; nmod of PROPN=0.03 Dd8U/RTlCQkHCxP3AwEdDQ4B; nobody=0.13 By8L/eE1jfn60hcS9RHK4c7u; nobody: 0 candidates=-0.00
/wAAAAAAAAAAAAAAAAAAAAAA; nobody: 1 candidates=0.10 DSkrAPkuJQnGBxbn9xnt4O/3; nobody: 2 candidates=0.21 CwRFAPQjHAHT/AwZ6iII3c70; nobody:
3 candidates=0.08 GAXz9fE4RR/36wUU+gbz+h7t; nobody: a paper is handed over=0.03 D38EAADfEREOANT6DfIKB88B; nobody: by grammar=-0.04
7vkRAP3xFcUK+QYB6eHKNisG; nobody: first word=-0.13 1AHJBf/bAMMK9sXNBtwNNvME; nobody: iobj of VERB=0.05 Jgb2AAAjGwL0ACIdAPkA/ez6; nobody:
is something=0.09 /P4iAAVVGUj3ChY5Av33Liz/; nobody: nmod=0.10 Fy8mAPoUHuYRASYV0hL9ChcG; nobody: nmod of ADJ=0.09 1frzAAB/9iz/AC0VBAUADfL6;
nobody: nmod of DET=-0.02 AeDjAAD55ewHABkwAOUABO4U; nobody: nmod of NOUN=0.10 KOD0AP3q2fn2/wL/ERX+3A4A; nobody: nmod of NUM=0.08
78P0AATqCB7/AA35F/8KExv8; nobody: nmod of PRON=0.07 DiQKAAD4CPj2ABASBgr+7CH6; nobody: nmod of PROPN=-0.03 +e37AAD0/esbAATTAAEAFvQD;
nobody: nobody is the subject before=0.11 JS8jAP4h3QLf/T8s4Anf4yIT; nobody: nsubj=0.10 J+8g8fvWAP0K/QUE+hXcA/Dx; nobody: nsubj of ADJ=0.02
/fz/AP7mNw0Q8CTYAAn+JOkA; nobody: nsubj of ADV=0.07 BToCAAAADv7uAwb5AAsS8PcA; nobody: nsubj of AUX=0.15 ECEVAAAk/evnEicXAw0B4wX9; nobody:
nsubj of NOUN=0.09 BB4RAPw84AcK+/0aAwwG+iD/; nobody: nsubj of PROPN=0.21 JkokAAA7/zTqACI8ACME8ysA; nobody: nsubj of VERB=0.06
BhYJAgDfye8I9gUMCA0X+/P2; nobody: obj=0.10 DR0TAADzADThBRhG/Af/AB4S; nobody: obj of VERB=0.10 4CLbAAAhBd7u9dUZBQ///x8I; nobody: obl=0.10
INsOAP4t4ewKADD/GBAA6gH8; nobody: obl of ADJ=0.11 ERAQAAArAA8DAB0Q/RAACPUA; nobody: obl of VERB=0.08 3QMGAP072xD0ACAE9g8A6BL6; nobody: on
accuse=-0.08 /eL2AAD+9QUdANcTAP0AJBQA; nobody: on agree=0.17 IxATAAAiAR/WABH/ACXq3+oA; nobody: on all=0.07 BQ4GAAAI/BEMAA4P/QEAEwEc;
nobody: on allow=0.03 CfX3AAAG//f1APUPIf0A9OwA; nobody: on ambassador=-0.01 +SEEAAAU/P8HAP36AAkACOMK; nobody: on answer=-0.06
9tP6AADrABIPAOXo/vYMH+oG; nobody: on arm=0.01 9Q/6AAADB/0AAAUBH/0AAf8D; nobody: on ask=0.04 +vIGAP7ZNiriAPjj/xHl3t79; nobody: on
attack=0.00 /wT5AAAQAQMOAAX2Af7vD/8A; nobody: on be=0.13 DjoUAAAoDBMD9vQcAAQABBr9; nobody: on believe=0.06 CA8EAAAeAP8CAAsaAAj+CAMA;
nobody: on boat=-0.16 +N/3AADuCO4DAPrzAPQAB+oA; nobody: on border=-0.02 +hD/AADmAf4EAPAAAPwAGhEA; nobody: on break=0.16
HhccAAAPARTmACEm/xz+7xb9; nobody: on bring=-0.03 AMULAAAFBe75APsiBgznKfsg; nobody: on call=0.05 IgP9AAAtA/oCAN0H/g0AAt8E; nobody: on
carry=0.10 C04MAAAZBgn1ABoFAA0JAAsA; nobody: on claim=0.06 DgQSAAAD/goFAAUBAAoWFhsA; nobody: on come=0.09 HAIUAAAnABD0AEL3BxAC9fkA;
nobody: on commander=-0.28 56HzAADMCuEhAOLbAOoAMeYA; nobody: on count=0.04 /uL5AAAYBAnyAAUJBAURBxP/; nobody: on country=-0.00
/hPyAAA0+wr/APrVAPMAB+cA; nobody: on demand=-0.12 APr1AAD8AAEVAPUJ/AEMFwgA; nobody: on do=0.00 +Pz0AADZIRMEANHPD+v04/IA; nobody: on
drive=0.01 CeMMAADbCQnsAAHHAPgA9vcB; nobody: on expect=-0.04 +Bz1AAAkAfIBAPr6AAAA+x37; nobody: on family=0.02 +NYEAAD99xH0AP7tAAkA+uMA;
nobody: on feed=-0.22 7dH1AADeAOgHAO7cAO4ADeID; nobody: on fight=0.06 EDYHAADsAgbnABQFAwoABOsB; nobody: on find=-0.04
2//4AADyHgYNAOoiBesFIub9; nobody: on fire=-0.02 6ib4AAD0AdoNAMoW7vwD/AL/; nobody: on fly=-0.02 9BbpAPsM++oFAOsMNfsF9wEC; nobody: on
get=0.05 /iXzAAAg/RAUAP4h/fkDFQz/; nobody: on give=-0.04 +7fiAAD19e8pACkZ/O4EHvn7; nobody: on go=0.06 DvT7AAA//uEJAOLZ+fn59RAA; nobody: on
government=0.12 BikFAAJH7BkBAAsxEhcA9A4B; nobody: on guard=-0.02 /ecCAADw/gMEAAABAPgDCwYB; nobody: on gun=0.11 BRwEAAAdAhLwAAk8AAYA8fwA;
nobody: on hand=-0.03 8gUSAADPAecXAAT4AAQAFuoG; nobody: on have=0.05 CCLnAABXBADr/uQk+uX7BhUD; nobody: on hold=0.02
AQ/6AAAK/QoOAf3q+wPtCAP9; nobody: on home=-0.14 69LrAADcAecKAN/aAOsACvIA; nobody: on host=-0.07 +vH7AADtAvABAPMIAPcA+esA; nobody: on
house=0.13 EyULAAAUBCMHABkYBA0ABg8A; nobody: on invite=0.01 9N74AAACAAUBAPUMAAMAB/T5; nobody: on job=0.01 AiT7AAAOBxj5APsAAfUA9BUB;
nobody: on join=-0.07 AgL1AAANAAALAPIRA/QAEPQC; nobody: on keep=-0.05 9NDjAAA0Cfr+AOnu/fP9+9L8; nobody: on kill=-0.13
8NHnAADPANv+AO7bAu8G+9cA; nobody: on know=0.04 AkECAAAj+yUGAPsZ/wknFAD+; nobody: on lead=-0.08 8O7/AADwBPoDAP/cAPUAEfP+; nobody: on
leader=-0.10 /QoL/QDxFP4KAPXhBQAAFQIL; nobody: on leave=-0.06 49XrAADwAMrnAOXiAez87N8A; nobody: on let=-0.13 4MzwAADBBvsFAOXREu8ICf8A;
nobody: on like=0.14 BzsYAAAv8Qf3AAYS/xkH8Pvz; nobody: on live=0.03 BRIEAAATAxgRAAAqAPz/HPsA; nobody: on look=-0.16
8M3wAADxAP8TANbuBPMGL/IA; nobody: on lose=0.08 9Qr4AAAjAQ4QABo+APwD9zMA; nobody: on make=0.12 FigPAAAU/wftAQcZAAkL7+D3; nobody: on
many=0.06 EA/8AAABAP0KACP9A/wAC/v/; nobody: on march=0.11 Dg4KAABaDhUDABYy/w8A+xwA; nobody: on meet=0.07 /BIOAADx/QDyAgoEAQX95/on; nobody:
on minister=-0.08 8vH1AADbC/X8APD7AOYACfIA; nobody: on most=0.15 EzAZAAAoChftADwg/R8ABwEA; nobody: on move=-0.09 +wj+AAARAQcZAPbxAf8AGgcA;
nobody: on name=-0.04 9QvrAAD6EPT7APrxAAQABO0B; nobody: on need=0.06 ARACAAAMBA39AC0J/AMACQT+; nobody: on neighbour=-0.15
7eLzAADSEdsOAOzzAOoCFe8A; nobody: on none=0.07 CSITAAAmCQT2AAoC/QkJ7Dv6; nobody: on offer=0.05 DSkFAABEAP/3AAgaAAYAAQYA; nobody: on
one=-0.01 /Br4AAESIuz/AAsZ/+oAD+f8; nobody: on open=0.10 Hgz/AAArBOr9AP7o8fn96g/+; nobody: on order=-0.13 6OXuAADzB/0KAOjaCO0AEPsE;
nobody: on own=0.08 BUPyAAAqAPjqADsnAAcA9Qv7; nobody: on pay=0.07 BxT5AADrDCDzAAoGAAcCCwQA; nobody: on place=0.12
EO8bAAAE8x0CACBDARcA/RUA; nobody: on post=-0.05 +Pb8AADoBvcAAPruAPwA9PwA; nobody: on promise=-0.11 2cHeAAC+ANDuAODRAOIA9d4A; nobody: on
put=-0.22 5MrgAADjBPIkAN3XBu0AJfP/; nobody: on receive=-0.09 9br3AADhA/wDAP7S7/X8A/II; nobody: on refuse=0.00 9gH+AAD7AOf3APrh/vkA+ekA;
nobody: on release=-0.02 8ib/AADuABEWAPru9+4ACgj7; nobody: on return=-0.06 /vrpAADxAfkMAPjxAvEBBAr5; nobody: on say=0.00
/+YLAAAPAOL7AfDjAQYu/9j+; nobody: on see=0.07 BPoKAAAA/fMSCf/HG/zpAu8B; nobody: on sell=-0.17 6Nv6AADfBesSAPPVAOwDGfcA; nobody: on
send=-0.01 BxzoAAAuAwIKAO36/wQJFi0A; nobody: on shoot=-0.01 9RQEAAAlAAMAAPsV/AEIAPgA; nobody: on sign=0.03 B/oAAAAiJg/9AAb5/w4ABQwA;
nobody: on sit=0.01 A9ICAAACAAkHAAHvBgn7CAUA; nobody: on some=-0.04 9/3sAAD3At/1AOYA/PEA8+34; nobody: on speak=-0.05
/gftAADiAP79APDXAP789OIA; nobody: on stand=0.06 +S/5AAARAPzuAObmCQsA2hsA; nobody: on stay=0.02 /fwEAAD5Be0bAATXAAEABxcA; nobody: on
stop=-0.12 4970AAARA/UVAPbM9fEAA+n/; nobody: on support=0.05 B/kNAADwCNf0AAnWCAEC8vUA; nobody: on take=-0.06 6xT4AADfGQwtAALgAgIFIdwH;
nobody: on talk=-0.07 9OznAAAGAeD7AN0QAOn79+MA; nobody: on tell=0.11 He8PAAAK/wAAAAYBBBINAzAA; nobody: on think=0.07
+RMIAADnAA3zABoIAA4M+gYA; nobody: on treat=0.02 AOD+AAAADREEABkPAwkAEBsB; nobody: on try=-0.21 4KvhAADdAdsCANDkAt8E+tcO; nobody: on
turn=0.11 EDcNAADyABDxACw29Aoh5RwA; nobody: on two=0.06 AwEAAAAbEiD+AA4BAAYAFv0A; nobody: on union=-0.06 /PoCAAAN//kHAP8DAPoAD/IG; nobody:
on use=0.14 FNcUAAALAD4EACAe/w8RAEL+; nobody: on vote=0.03 9+UFAAAXBP3wAAz1AAIA/BkA; nobody: on want=-0.06 /unpAAC2++AiAv0CDucFGhMa;
nobody: on watch=0.00 C+4IAAAJA/fyAAQIAAX98+oA; nobody: on way=0.13 JfsOAAAM/y78AP8WAgwBAPgA; nobody: on wish=0.05
AO8KAAD2AgTyAAodAgkAAPgC; nobody: on withdraw=0.01 BATzAAAQAPALAAP8/gAABhT9; nobody: on work=-0.08 9wTtAADiAPQQANv0APcBD/MA; nobody:
other=0.09 D+gEAPvi6wXwAOFE8xcF/i/7; nobody: own=0.07 AlHqAP3U8ij//fDF/f7+6xD9; nobody: passive=0.13 ODITAAD2/QUA/QAqEvz67EQA; nobody:
pronoun their=0.06 /9QNAP0OJRD7AeIq1CH/Pe/7; nobody: pronoun theirs=0.19 JgonAPlG6S4EASpK+DAA6SL1; nobody: pronoun them=0.11
AAgYAPYAAA3//gi/8xjz9RDu; nobody: pronoun they=0.10 Bu8R/voD9A0ECxzi/honCQvu; nobody: quoted=-0.06 6uHrAP3V/O1L/PYB/PXOMvf8; nobody:
rivals=0.12 I1j/APz4JiS58wzl4Rzmy0Ll; nobody: says=0.03 4xAJAABX4wgV/iv+/P78Ftj9; nobody: thing is a subject=0.23
SlgzAP88yWfu/hH+4D0l5CP+; nobody: thing is a subject before=0.02 2AX2AAAzAPoCABgZHunM7wXp; nobody: thing is an object=0.21
MbIOAAAu2izO+CxN1Cvy0Dvo; nobody: wills=-0.01 1fvtAADeI/8F9vmcBuzs7+r/; nobody: with a clause=-0.05 8bjpAADeAwMDAOMd9+1KAiH+; noun
activists=0.19 GRscEOxC5EUC7SM86BXy8zr9; noun administration=0.00 BwAE/foF+fv6BAn6CfsNAQQD; noun advisers=-0.16 6enn9wrt/OgIBuPLC/AODfoG;
noun africans=0.11 DAwTBuUT8g718ggW5wL49gnu; noun agency=0.00 ///+BP4C5wD/9P77Cf0K8P/0; noun agents=0.10 DQIPDAIa7BIA9CwPDw8hFw36; noun
agreement=-0.21 8v309iL7MOoZGvPoNvExIOsg; noun aides=-0.18 9QDw/gbZC+kHEeThCvQVB9oF; noun aircraft=-0.02 AAAA/wEAAgABAQAAAwADAwAC; noun
airline=-0.06 /gAAAAQABwAEBAAACf8JBP8F; noun airliner=-0.03 AAAAAAMABAACAgAAAwAFAgAD; noun airport=-0.07 AAD8/ggACAAFAvz5CP4DBwAC; noun
alliance=-0.04 CAD///zrEBICC+/vDgABBAIK; noun allies=0.07 BQYIDPkW8xwHBCET+gwEBR8S; noun ambassadors=0.06 C/4GA/s19Rf14ezp8gLv5d3o; noun
americans=-0.03 7gn8ARX49P0jDxf2PvpKGf4d; noun armenians=0.15 GBMJAfclByj4BCAgCwXi9BDv; noun armies=0.03 FRwSB/sC5wT8AAcl/g7v8BAE; noun
army=-0.13 8wb4AAy6PeH7IeTg5fYvD/Yq; noun assembly=-0.11 /QD9/An3D/sIB/z7DvwRCPsF; noun association=-0.02 AAAAAAIAAgABAQAAA/8DAgAC; noun
attackers=0.12 CwAPBvYH8gf3+AYQ+wrx+Qz7; noun authorities=-0.24 7N7n7A7WEugNJNnJHOweEdkX; noun bank=-0.19 /P769xXwGPwSEP72Hv8gEfwT; noun
base=-0.07 AAAA/QMABwAGAwAACP8MBv8C; noun battalion=-0.05 /gD8/QX5CP8CA/z7A/0JBAAG; noun battalions=0.06 BAgIBxQQAhwXAwsMD/4OEgYV; noun
bloc=-0.06 /gAA/QUABv4EBAD/B/0IBAAF; noun board=0.02 /f//Avrz4v0A/v/u/Pn9+fr4; noun boats=0.06 +vb5Ceru7AD07e0A7gTs6PLr; noun body=-0.10
+f76ABDyEvIICv7xEfsQBv0H; noun boys=-0.04 +AD+AAXuAuwCEwTrAP/qAwsT; noun brigade=-0.05 AAAA/gP7BQAEAgAACf0KAgAF; noun british=0.16
CSULEPog7BzyCAz49AzT7wD7; noun britons=0.11 DwIODu3/9AHz7gL/2RPa9Bfl; noun brothers=0.10 DQAB+uYH7v/z5Qc08wnj5Crs; noun businessmen=0.12
DwANDO368Az6+RcN+A/s8Qj2; noun cabinet=0.01 DxEQDP83FzD88P/44BT4A/Ty; noun cadets=-0.10 9gDyBQcFAPsDAunxFPgFBPgM; noun campaign=-0.11
/gD//QkADf4HCP/6C/0LCQAG; noun candidates=-0.05 +g/2+wXuH/MDCfXzBfsJEP4D; noun children=-0.04 CO3z/gnaNOABAMfG8Pv4BvIF; noun church=0.04
/wD9AgL89QD+/AAB9gDx+wD7; noun citizens=-0.11 9tvoAO3EEPQOF8LZ/+QvAeYP; noun civilians=0.01 CRsDB/osAQn+AesBIAb+CwL+; noun coalition=-0.07
/wAA/gUACv8EBAD/Cf8JBgAF; noun colleagues=-0.22 4O3R5h2+WtEJKujPCtozDPYT; noun command=0.08 BgAAEen/7ALr6xMB///f+QP0; noun commanders=0.07
CwARBf4tEhME+hklFAvvBhj+; noun commandos=-0.08 8uHy8AkA5vwEFRjlJ/39/98L; noun commission=-0.03 +P0FBAj2Ivj07vL47wUFAuYE; noun
committee=0.09 BvUEEe0a4gja9f323vzb7QXq; noun communists=0.05 A0EGB/Xs8Az+Avz49QMH9wHw; noun community=0.06 /Pf+Dff36wrxAAH6CQns9Ajr; noun
company=-0.11 BRkF+wfpCPoGBvr57vwEBP7+; noun conference=-0.15 /gD+/A//Ev0MDf3zD/kdDf8P; noun congress=-0.05 AAAA/gP+BAACA/8AAgAGBQEE; noun
consulate=-0.19 /QD+9xbqGP0PCvzzG/kcDvoS; noun correspondents=-0.15 8evv9gLkAvACBPDjFfQFEe4V; noun council=-0.16 /v38+RHsFf8NDvvyHfsYEf8P;
noun countries=-0.01 7Dfn7SzZMO1FHh31SfkVLOkk; noun country=-0.16 9vLy6if3JOceGNXiH/BEIusg; noun countrymen=0.02 AvwFAgQI9woD/gUKAwMJAwQD;
noun court=-0.18 +vT69R/aIv4UFvUNO/w0Gfgb; noun courts=-0.01 /BUE/gQDAwgFBggQCP4H+fsF; noun criminals=0.10 CgAH/vYZ8Ar29wsY+Ajt9/P4; noun
cubans=0.14 AAX7BvP76wr47QoS5xbl6v71; noun delegates=0.09 +wsKAQoVAxkYCgz68gcgDPUH; noun delegation=-0.03 BvsL/fYC+BAB+PsQ9gwH/gz/; noun
demonstrators=-0.01 +Q/+8wz+EfMGGf36H/caE90Q; noun department=-0.14 /gAA/QoAFAAMC/r5Df8TDAAL; noun deputies=-0.02
+grxAQz+5vUHAdrrFvoFD/cT; noun detectives=0.05 Av4DAgEDDhEC8wUF9AEPBAUA; noun diplomats=-0.16 2v3Z5xvWQ/4JKdiQC94xE+cn; noun
divisions=-0.25 4ADd6yjTCtUHH9XANOQFBdEG; noun dockers=-0.00 +gH6A/0T6ev6Af0B9QDc4u3z; noun doctors=-0.02 +vP7BQYH+gAHAf0MCfcNCPwE; noun
drivers=-0.02 +f8I+gUCAP4E+gUbBvwlBgwM; noun embassies=-0.11 /P/8+wn3CfoKB//2D/0RCvkI; noun embassy=-0.14 9PT1/A/+RfIMGenxFP8qE+kO; noun
engineers=0.02 CgoC/RkLCA8SCgf3/QclAw0I; noun envoys=-0.02 //T5/+v13ery8Pjl+f75B+z6; noun exiles=0.18 FBAkGP0E/zr38xYk8xn0/gfp; noun
experts=0.04 9/QCEB35+QgKFQbz8gQoBvkE; noun families=-0.09 6ifb7vLY9dALJOjfPuon+9zo; noun farmers=0.03 EBMO9Aoo+gf1//39DQAXDAoC; noun
fighters=-0.10 8hDs+DLOJfgRAujT+fEGKgwg; noun figures=-0.16 9gDw/gTnCegCA+7cBfEIBe4F; noun firm=-0.06 /wAA/wP+CQADBP8ABwAKBAAE; noun
fishermen=0.19 HAYnGOJh0Cv0+Ska/BTi8TDt; noun fleet=-0.09 /P79/Qj6C/0GB/v2DP8MBgAG; noun force=-0.02 CQj+/v0zGPf/9/oJAAkACwz7; noun
forces=-0.06 9DD6+CrfGfoYCPj8P/hDHfIS; noun french=0.11 FQAMAPYP/hQD6BcN6BD0/xID; noun front=-0.09 /wD+/w38CvYHCQD9DP0LBfgE; noun
fund=-0.04 AAAA/gT/BgACAgD/BP8EBAAD; noun gang=0.10 DAAJAuwA8hH29hEW8Avo9Rj4; noun garrison=-0.07 /Qz2/AUGJgMKAgHjGADyAPz/; noun
gendarmes=0.05 9j/9COnh7R7m5+4f/QMh7fTt; noun generals=0.05 /g0HAAIqJv77Dvv0BgD+AxD7; noun georgians=0.03 /QgG/Qjq+QsJ/foBGv4fDPsA; noun
germans=0.04 9wwC/QH78fv1+QPu+v0F8/EB; noun girls=0.07 BQIABN8A7gYGBBQH+gcI8Anv; noun government=-0.06 4/HlFfvGGNMjD+ux7evmF+cy; noun
governments=0.07 C+gXDuMK4hUDFPxJ8gkPFvr1; noun greeks=0.04 Agb0Bf7/BP/8/vH44P7J8QP6; noun group=0.00 +PgF+/PhBfj37vcTzhP1/PkD; noun
guard=0.02 9t/zCu/e4u736ujx5PPv5O73; noun guards=0.08 BQ8JAhv3+wsSER3yAPckEx4r; noun guerrillas=0.21 JgwpE+oxyzb87xQ5zBwD8yjk; noun
guests=0.06 FAIQDPQe7xX79Bw3DBAN+xvw; noun gunmen=0.08 AQTk9Azszwr14gY38PTp4f/l; noun gunners=-0.00 BAkF/wgJAgYEBAMICAIJBQQF; noun
haitians=-0.00 CvL0+OAQBQX8A/3gAvrt9BD4; noun heads=-0.08 9Or7/un/D/nyAPPp+AElBgYG; noun helicopters=-0.10 /gD4/Av/EfsICvr5CvwKBQAD; noun
hijackers=0.14 EAYWDvUO5wz39RAU6Bf38g//; noun hostages=0.04 B/gCAw3xGRUDAhkpHAMEA/8B; noun hosts=-0.04 Av4ABf8BDAX7+P4HHQUXEQEB; noun
house=-0.01 AAAAAAAAAQABAQAAAgABAQAB; noun hundreds=-0.23 6O3r8h3XId4NDOLaK+oHIdwO; noun hungarians=-0.04 /gP+/gX+BP8AAv8CBf4CBvwB; noun
indians=-0.04 /v79/gj/DAQCAv8CCv4OCfgE; noun inhabitants=0.09 BhQNCQ0s7RgD/xA0CwoCBB0B; noun inspectors=-0.02 +fr5//nvBfACIfEN5vkTAPL+;
noun insurgents=0.21 GQAhDukn4yfu6i1F7xgA9Cbs; noun iranians=-0.06 AQz7/gj6DPsDBAL5B/4WA/0D; noun island=-0.05 AP7/AQQM9Aj9Avv38vsOAAAI;
noun italians=-0.02 /gD//gr9CwEFBgD/BwAOBwgI; noun japanese=0.03 AAADAwwRAAkA/gf4Bwn/CAYD; noun jets=-0.03 AAAA/gEAAwACAgAAAQACAgAB; noun
journalists=-0.04 8hb7Ae3uH9cCCPoI/gULA+EE; noun judges=-0.11 +/nu/AMRA9YDIu/XEOjs+OUB; noun junta=0.06 DAQC//L48Brv9QIA8ADy9ADx; noun
killers=0.18 IS4hD9k78TTk6itiDg/a4S3o; noun kingdom=-0.13 +wD8+gzyD/8LCPf3Cv0VC/YK; noun laboratory=-0.03 /gD9AAQABP8CAv7/Bf8EAf0D; noun
lawmakers=0.08 Cv0L/OYJ4hYA8Bwg/gbx+/D2; noun lawyers=-0.12 8P/2BRjREPUfH9nbGvk8DN8V; noun leaders=-0.04 4wLz8g4gzM71/gnq4tvsFPru; noun
legislature=-0.02 AAAA/wH/AwABAgAABQADAgAC; noun libyans=0.15 DQQLDPAX8w347Rwh7w719hz6; noun marines=0.13 9wwVC/IpGB0Y6REtDw8EERb6; noun
market=-0.11 AAD//g79C/0KCP/3Cf8MCwAC; noun mediators=-0.20 8ujy8AvNBuQJCt7lB+oHCeUL; noun members=0.01 9wz+BxEB8AXtBzEH3wAI9gAN; noun
men=0.19 GzBBE9I8KT4K+dY6AC7wFx4L; noun mercenaries=0.15 CAAEE9wI7gbl8hUV9Bfe5jvf; noun mexicans=0.05 DhUHBvkUChb4+xYEAQQJ8Qn7; noun
migrants=0.15 IwQND+8GyRD88wD0z/8J3v/z; noun militants=0.08 ECEBBu0w1QHv8ezv+g3j6Bz7; noun military=-0.09 AAD//An9CwAICP/9Ev8NC/8J; noun
militia=0.08 A/kOAv0b3gju8gz38wUE7f/s; noun militiamen=0.03 CBMG9/UKADIA7hL99g3n9gz1; noun miners=0.08 CA8CBe4JAwH0+RUw/ADr9g32; noun
ministers=-0.01 DAzf8zsWGQD6ExHjHfb6I/sT; noun ministry=-0.18 8Pz9+i/vL/YkJOX2G/8aGPIh; noun minority=0.08 DwD/BPIN7AD09P4Z5wvt7w71; noun
mission=-0.16 /P/8+RH3Gv4NDP31HPoeD/oN; noun monitors=0.04 AwgCBAor+xEECfkA7/7+A/0O; noun monks=0.13 EQgHBQon+hf8BiYHEwzc/QsG; noun
movement=-0.04 9AD2/wjj7Pb//+vY+wcU9en4; noun nation=0.08 AAD8D/Py8f/m6/LxD/nr5vr1; noun nations=0.07 Ag4ICfYcCxMNBQbl1gwb+gkA; noun
navy=-0.20 +fr99R3jKv0XG/PmM/cuEv8a; noun negotiators=-0.03 8+r+9gj0EeYG/+P8GvcTIuMM; noun neighbor=-0.05 AAAAAv73BAAEA/v//gACAvkB; noun
neighbors=-0.03 APwG/wQMCQ0E/wQBBgcNA/gH; noun neighbour=-0.07 /v/9/AUBB/oDB/f6D/8BAf38; noun neighbours=-0.14 8w/r7hjkLeYbH9uzQ/AxHNoe;
noun newsmen=-0.16 +QD2+RflGfIIEOLiF/YQB/QS; noun newspaper=-0.13 +wD8+gv0D/8KDPfxDPsYDvIM; noun observers=0.05 A/QM/gP+/f8I+Aca9gIkBf78;
noun office=-0.19 +gD69hzoKPUVFvLVLvojFfcU; noun officers=-0.03 BfsA6+EhGBYWBtX7Iese/g9D; noun officials=-0.02 6PIF4Nkj6/b3BPjlJugBItIe;
noun opponents=0.08 FAD+BhPz//EK+yHx2wv9/gL/; noun opposition=0.01 CfMPCQMo9f748vfvzxgP8Afx; noun organisation=-0.01
AP79Ag33/A37+/jtB/T1/g4K; noun organization=-0.03 AAAAAAIAAgABAQAAA/8DAQAB; noun owners=0.03 BfIC//729AYAEekD5/cOCwr9; noun pact=-0.06
/QD8/gT/Bv0DA/75CfwLBPsG; noun palestinians=0.10 DhsSDAAY9w0AARIcBQvy/xcG; noun paratroopers=0.16 EuYkGdAr8O3q3Rw68Aje+RHp; noun
parents=-0.18 9ADz+g/lCPUIC/TjEfsSDfEN; noun parliament=-0.06 8vj19A8eEPwMBuPu8vbzBPL/; noun parties=0.07 AwD2Afz64/Xz+fUT2vngAAH8; noun
partners=-0.14 7gDx9hTfJRoPEuvJKfUoB+MW; noun party=-0.04 /eX+BgL49gID+PP2FPoE9/T/; noun passengers=0.22 HiAWINIOzxjt6igU6B3l5g/U; noun
peacekeepers=0.07 BgILBugV5hTu9CQQ4f7O8in1; noun peasants=-0.02 /xADBvXZBOH/BuT/EwQYA/gd; noun people=-0.03 8fcV9zLb8xcnFPMCzfnqBefx; noun
photographers=-0.10 /AAA/wcACwAEBPz9D/8SBvsG; noun pilots=-0.06 /vII/xUrGPPx//7jAfn27+UB; noun poles=0.00 //MBAfz98gwCAQEFAQACBP8B; noun
police=-0.01 7NLt4TTZ4/byGvXHJwbfIOoE; noun policemen=-0.04 Ad0HABEI+hADEgcKEQQN+OwL; noun politicians=0.16 FQAZCfEY/R/v7h0g4BHk8ifw; noun
population=-0.07 /wD+/wYACAACBAAACP4HBAAF; noun port=-0.04 AAAA/gMABP4EBAAABwAHBAAD; noun powers=-0.12 8fvv9CIfJOUODPrROfMeH/MV; noun
presidency=-0.07 /v3+/gX7CAAGBv36CwAMBgAF; noun presidents=0.02 ++7z9PfEHgX19u0MAfot9v79; noun press=-0.11 +wD8/A30EfsGC//2FfsLCvcK; noun
prisoners=0.01 /AkJ9gUGyAP5CtLQ/gj5790W; noun programme=-0.04 /gD//wL/B/8DBP8BB/4IA/4D; noun prosecutors=0.03 BvwCCgMWBxsJCAcEAgAp/xYI;
noun protesters=0.12 M/8oFfsB2UTl4g0m+xLoARj8; noun radio=-0.18 +gD69hT6IP4PEv32IvwZEPoR; noun rebels=0.09 GfYI/tsp6Pfu9wjq4RP6DCPh; noun
refugees=0.23 RhMyE9pW8zTo5GFH6zHf1hnm; noun regime=-0.05 AAD//gX8Bf8DBAD9A/8FAwEE; noun relatives=-0.07 /fz+9xb6FAMIAP75FfQLCvQC; noun
reporters=-0.27 8PHc8GWhQL0NKuvW9OdWOeAs; noun representatives=0.02 /wADCAkH9gP/AAoQ8v4G+wEB; noun republic=0.04 AAEAA/H/7wDs6AAA9A/6+QL1;
noun republics=0.12 Ev0VB+0W5x3t9hAK2BAB6Q/w; noun reservists=-0.08 6QD8+vUB/OkBDN3R9AUV+rny; noun residents=0.05
7UgB/eQJ/BQCC/jw/vsS8/b4; noun resistance=-0.02 AAD/AAH/Af8BAQD/A/8DAv8B; noun rulers=-0.07 /QD79g8SDgQRCf/qCQIXFvwI; noun russians=-0.04
9ujp/w/+D/gA+ejoB+9A9eP7; noun sailors=0.06 CgADA9jz7Qrz6vEO7fsI8/n5; noun scientists=-0.01 BQD8B+/35ujzB+kBBPDT8vj4; noun senate=-0.03
AAAA/wL/AgABAf8AAwACAQAB; noun senators=0.05 BQAF/gXuEv8XBh3zDAsx9wbz; noun separatists=0.14 CAAHC/EUGRbv7RMd5hPm8hPt; noun service=-0.09
AAAA/Ab/BwAEBf//C/8LCP8G; noun servicemen=-0.09 +/v2+Q7xAvEHCvrtAPwEA/UJ; noun settlers=0.02 AxH9Cgvo9A32+QQABgH4Dw0A; noun ship=-0.08
/Pr//An8BwAHBPr6Bv4FBgAC; noun ships=-0.06 /wAA/wX/BwADAgAABv4GAgAB; noun side=-0.14 +QD1+AbzFvAMBPvtGvcaEAIG; noun sides=-0.11
+/307iPM9/YPH93OI+48Dfkq; noun smugglers=-0.04 8ib49yL+E/sNBAD4+Po6C/MM; noun socialists=0.08 BBkBAvQNAxL09/oZ+QQM+hP0; noun
soldiers=-0.02 CdP/FP0Z7vYU99na/e0X/gER; noun sons=0.04 BAAH//cBAQQCAwgJCAL4/wf6; noun spaniards=0.01 AfsHAv8H+QsI/CECCwQS//D8; noun
state=-0.17 /wD/9hn0Hf4UEvb5Kv0lFfwW; noun states=0.19 A+svC8fU8z7d+wtGzRbq5jHq; noun station=-0.09 AAAA/QkADP4FBgD9Cv8OCQAC; noun
students=0.09 Aw8JB/P/A/wD/BQiGgck6RT5; noun summit=-0.11 /wD+/Qv8EP0GCf7+C/sUC/0K; noun supporters=0.06 FBADBfQMHOvrDBEM2QgH+wDs; noun
survivors=0.18 FPgkEd8u9BXt6w5Q7hDl7jnl; noun suspects=-0.02 AA347wQX8+X0/gHyG/8D8RgA; noun swedes=-0.19 7Pvn8R3JKuUHHeDlC+kjCu4a; noun
tanks=-0.16 9uP49hjoEe8KEvjsEPkDCPQC; noun teachers=-0.05 /vr8AgkLGRYWEAX9Gf4fCw4X; noun television=-0.19 +vv9+BbtHP4SEfjpKPorEv4V; noun
territory=0.00 AAAA/wAAAQD//wAC/QD/AQAA; noun terrorists=-0.01 /vr+AQ8FCvoKBvYGDP7+CwkJ; noun thais=0.04 BAgGAAYVAgUDBQgI9AEJBQsG; noun
thousands=-0.05 /fb+/QsBBPwGA+r7+/IbAwgU; noun tourists=0.04 BBEIAwkbBgsABQ8HBQcPAQj+; noun town=-0.03 AAAA/wMAAwACAwAAAwADAgAC; noun
traders=0.11 CRgOC+8TAAb1+x8b9w3w6Rnw; noun traffickers=-0.12 6dnp8QPu9tgFDtzk/OwDA9kG; noun trawler=-0.04 AAAA/wQABAADAwAAAv8GAwAC; noun
treasury=-0.04 AAAA/gP/BQADAv/+BgAFAgAD; noun treaty=-0.19 +Q/0+hr4L/IUF/jqNvQpGvIW; noun tribesmen=-0.01 A/MB/vwFCggBAQYKCfwQCv4K; noun
tribunal=-0.03 AAAAAAIAAwABAgAAAwAEA/8B; noun troops=-0.00 E+3+1+QqEQz++Rv/ze8jEA7/; noun tunisians=0.07 AwAQ//YY9AYF9f4h9Agd8Q/x; noun
turks=0.05 BvsM/PoFDQEA8Q4DCwIMABX7; noun two=-0.23 8Pvp9g/4GeYPDuDRDuwqHPYT; noun union=-0.13 /gD+/Qz7E/oICvz5GP8VCwEL; noun
university=-0.05 AAD+/gP9BwADBAAABAAIBQAD; noun vessels=-0.09 AAAA/gUACQAJBwD8BwACAgAB; noun victims=0.01 AwD9+wP//gAMBQkZEAIHBxwM; noun
villagers=0.02 DSMA/C4UFw0fBvUCOhANDwYU; noun volunteers=0.11 DwAPBgAW/RcEBv3+9wcHCBv9; noun voters=0.09 ChMOBfEw/RX0+BQjIAgPBgz/; noun
warships=-0.19 7f7n9CPfJNceEujnNvMKBdwb; noun website=-0.07 AAAA/wQACf4EA//7BfwJBf0D; noun witnesses=-0.10 /P769xT0DfkPB/H3GfsgEeYO; noun
women=-0.06 /xISCBTtMO8GEevwGQITBvoL; noun workers=0.06 7gQP/gwQLAoPFB8m8w/5EwIZ; noun youths=0.12 Eg8QCe887R78BBskAhD7+Bz3; nsubj for
nmod=-0.11 8b7qAf723QceGefqAPAqIOsv; nsubj for nsubj=0.06 A48Q0S4lAycrHx4O9/kG/gEc; nsubj for obj=-0.01 Dici/RP9PPoICMsQIu8nIu0X; nsubj
for obl=0.02 FAD/+w4ToC4dMvb/IP3WCvAT; nsubj for other=0.08 ++T7DPAb1RTh/CL+B9eZ3+ED; nsubj for own=0.09 Ah7q+gL28g0P+wPqOd4E3vr0; nsubj
of ADJ=-0.02 AA0A+ToRAP0dDRkFM/0UGfAW; nsubj of ADV=-0.07 DAMLAxoNJf8bGRD0I/8oFfQb; nsubj of AUX=-0.15 7gbh4/fmIP4c6763SPYF+d4E; nsubj of
NOUN=-0.09 9vnlHTu0FsAhIsP/2vLs8OIT; nsubj of PRON=-0.01 CfEJ/PkCFQgPBAft+PsVDPX/; nsubj of PROPN=-0.21 4vPX8jAEHNkkFvrHKOEzLNwm; nsubj of
VERB=-0.06 DekSMSX6Pe5KJPvhG/kZPP7o; obj for nmod=0.13 JRM+/98H7wUBCxwUDw3K9REI; obj for nsubj=0.02 BBX6DB8BTwgLCvb2Re0rP+77; obj for
obj=0.07 6vH398oc3Q/pBO00IvrsxOjQ; obj for obl=-0.05 9/79/iPZRC4cDRHpHvBGJv8T; obj for other=-0.05 +P0VCgDLCCMnAAMsFQE0BhAe; obj for
own=-0.01 LBgU/gYtLxg8AxXyUQUqLyAG; obj of VERB=-0.10 BBYNHA0YEOz0DeX6Ct4yMfEP; obl for nmod=-0.03 F/cTAwfhKuAUFjbI+/oc+gcM; obl for
nsubj=-0.09 77XvAA79Aff6Gcb3PvcvF/AN; obl for obj=-0.09 BBkJ+wTKMAn69dfuBf0s+/31; obl for obl=-0.09 E/n8Ax3mDOcWCO72AQr7D/sV; obl for
other=-0.01 /wIbFPIBMxoEF9gVFi3o+ij8; obl for own=-0.16 8dnu/SArDQgoIPwSRuc3PBFE; obl of ADJ=-0.11 8jby+g3tJdoeKQHhUewZHOIM; obl of
ADV=0.10 ABQHCwMlDBD5+AYIHgrlBwPo; obl of VERB=-0.08 2cbvAAz2If39BObx7Po4DQjx; of body=-0.17 8PfW7kThTtgxPd/dMe/8GvkM; of group=0.07
F+EEAQn9Fxv93PAYAyXs/eXu; of name=0.03 DfkIEvoo9RT+8w5P6P74+wP9; of org=-0.01 BhgTAtVLJOvy5u4LAwoS5/4E; of organ=0.11
Hcod/fNW5SzqJxxK9g8P2g0N; of organisation=-0.11 /L0DCxuvJuYVBdn6I+YgFe8V; of pair=0.29 Qj1/OKhZCH+f03x/BEG3qlfe; of place=-0.19
4wnO1n8BMshpYrfhP+JaWeF/; of pro=0.14 BQ4Q5OYs5AfeDxhlRDiUzzT1; of role=0.07 K98d/uES0CwAHyEv3AsLvhQV; of state=-0.18
gbqO20AlTIo/Nc6RNrNGQt5S; of thing=-0.20 xtW/50OxAr4oJdvKCcvVH9YE; on 120=-0.08 +vv8/xDyFvYPD/b6HfofDfUP; on 150=0.11
Bv8NCgIRAw0DAg0Y7AgD+BX9; on 19=-0.11 8wDx/wrhCesCFen6F/EREuwS; on 200=-0.03 CvEABgP5EQUEBwT7E/4JDAMI; on 2000=0.10
CgAMCQgY9hAGABAi+wsGBBH9; on 20000=0.02 Af4BAQEEAQIAAAEEAQEBAAMB; on 25=-0.12 8Pvu+gPqAegFBO/lBvULBuoE; on 280=0.03
AwQCAgAFAQMAAAMG+wIBAQYB; on 300=-0.14 6+Xq/xjbBOwWD+DeEu0TEuoY; on 3000=-0.01 9v3s+O/25+7v8P/p7Aby+egB; on 33=-0.09
+f36/Q7jDfcLA/P0E/cUDfIO; on 415=-0.07 /gD9/gv3DQAICAAAEfoTCgAH; on 50000=-0.09 8e3z9AP7HucJCOj1Hv8DG+8H; on 60000=0.05
Av8CAQIC+AQBAQcJAgACAgkB; on 650=-0.06 AAAAAAQABgAEBAD/CP8GBAAD; on 70000=0.08 B/kCBAEPEQkH+Qj5FAkG/Ajz; on African=0.08
CgAHAQIJ+RACAQ0WBAYDAQ/4; on Armenian=-0.10 9gD2/QnrB/IEEPTtBv8LBAAU; on Beirut=0.03 BQD9/wQCAfYDAAwLAP0BCAHw; on Belgian=0.08
BQAGBfwJ/QsB9RMMBgsFAwvy; on Catholic=-0.12 8fjr+wXeA/EAA/bjDfIJAe4H; on Emir=0.07 9/X7++j++Ovp7+3h4ffx6fft; on Fair=0.09
BwARBfUA9Bb3+PkV/AP39w8B; on Hungarian=-0.06 /AD+/gYABQADBf8AEv4MBv8F; on Indian=-0.12 8frt/A/uAuYOCurkDPIxEfYU; on Iran=-0.10
9+/3+wvpC/MKCPPsEvYKEewM; on Michael=0.06 BPoGAgYSBA0FBgYPCQYJBwYH; on Minister=0.17 CAUD/vgS7Ar56xwT3gjt8Rr4; on Nuer=0.07
CPwGA/YMCBD4+g0T7QkPBgsB; on President=0.02 AgABAAAF/QQBAQIH/gEBAQIB; on Serb=0.02 AgABAQACAAIAAAIEAQIAAAIA; on Vila=0.03
AP8CAgEEAQIBAAYCAgUBAQUB; on Yugoslav=0.05 A/EG/gwDBQUJBgkJCwUDCQX7; on abandon=0.17 CvgNAu8F+QgAAhQoDA/1/CD7; on able=0.04
CPwIBf8F/BYB+wkKDQMNBhT9; on absence=-0.05 +d/6AvL/+ub29uf2AvHu9vvv; on accept=-0.08 +QDz9RfvE/ESBPrnE/r/APgI; on accommodate=0.05
AgAD+QQZBwsABAP+BgUAAQMD; on account=0.05 AwcDAwMIAAUBAQYK8wICAggC; on accuse=0.08 +ScJBODp9wLr6uzm0Q8Z9uz4; on acquire=0.05
BAUDAwELAAQCAQQLAgP2AgQB; on act=0.04 BvwCBvkIEOoFCx0X7wUA/vv8; on action=0.02 BQAE//0R/AgD/QcOAwIGBQQE; on activist=0.09
BQAG/v8KAwYB8QwMBwX4AgDz; on add=-0.06 +Az0+/oGAvoB+/vpBPkAAQAB; on address=0.04 AwADAAEJAwUB/gQKBAT4AQUC; on admit=-0.06
8wD4APzi+fMFFfv6/PYNAOkH; on advance=0.07 AxUDAwMKDQgBAAcUBgb+AwMD; on advise=-0.04 /fT49w8HH/v1AfbvDf3/CPr0; on agree=-0.17
4vHZ6zzC5+AwMPLyBfQrEQMu; on ahead=0.06 AxAEAggOCQQB/gUKFggHBgXx; on aid=0.11 CwkIBPgT8gr6+wsR7gsF/RX9; on aim=0.06
BAEEAAEIAQYB/AcHAwQCAQoB; on aircraft=-0.12 9P7x9B/wIPURFO3iDvYEE/gT; on airfield=0.06 BQsGAAIE/AcB/AYF/wQFAv0B; on airspace=-0.08
8wPw/QfqI/AOBfLrGPUhAuUK; on all=-0.07 +h/6+B4LJwAOAQELAf4sC/4S; on allocate=-0.10 9wf29RPyHPMRE/buFPIGDfQF; on allow=-0.03
/vf/+hLxJ/8D/f4NGP4F9vT7; on ally=-0.06 /P//9wsEDvkMBfv3CfkWCu4H; on ambassador=0.01 ChoP+BsE9ggMGhQX9AocISEX; on amount=-0.09
+QD2/xD0FAANCvL0BQASDf0E; on ancestor=0.04 8eHvA+by5eXt7Ofa8PPR8PHs; on announce=0.08 Aw4GBgkLCAoFAAAXDAMMDAIH; on another=0.05
A/oABAACAP7+AP4DAgP/BwUA; on answer=0.06 Bu4Z/uIg/x/4BygNAgr/9wr+; on any=0.05 AwEB/wQNBAgCAwYMBQUBAQgD; on apologise=0.09
/QD/BPEF+wD79wD+7QDs/QD1; on apologize=0.07 BAAEAAAIAQgB/AkHAQUB+QYA; on appear=0.09 EAAHC+0e/w35+fUL7fgE8wX1; on applaud=-0.09
9+fx/xPwBfMTHvbzD/cBGfYJ; on appreciation=0.07 /SAHA/kR8vf5/QIS8QP68fb5; on approach=0.11 DwAS/+sO6ATu9Q0p8g3f7v7v; on approve=-0.01
BAADBAgKBgkGAwoIBwUNCAUJ; on argue=-0.10 +wD5/Q/9FAALCwAAFv4XC/cN; on arm=-0.01 /xIF9x34Cf8K+P7u//4TCPQA; on army=0.05
AQkAAv4D7SAB+QoE4vgA+O30; on arrange=0.09 CAAM//wY+Qr6+REQAwsE/Q79; on arrest=0.04 BgoJAfoHEBEH/hQDCgcJ/w8M; on arrive=-0.04
/wj4+Q3xEgYUDf0PIPsDDvcb; on ask=-0.04 DvoVBQseGCccHek5NhReDxwH; on assistance=0.11 DwALB+4ABxX78gAY/g7sAwrx; on association=-0.06
9u7//A7iB/MNCPz/A/oJDvgM; on assure=0.16 DBIWC+ES4Bbo8Qka5Qrp5wv1; on attack=-0.00 /voQAAMHAxMQAxk8DgQqCzQM; on attempt=-0.01
9PXv/vbr7+TyAvLuA/v3+vHt; on attend=0.09 BwAN/v0LBvz39RUA7gr29RAE; on authorise=0.05 A/8EAAEAAgcB/gcQAgQCAQYB; on away=0.02
AQQBAAEE/wEBAQQDAgEBAQUA; on back=-0.03 /hP7/A7v/vUEEvfw8P0NBvkJ; on bag=-0.06 AgcB/AsKE/4KCAMEDP0SCvkL; on ban=0.09
/wD4BOkA8gD19AAA9ADp9wDw; on band=-0.09 +fz3AA/lCPYJDO31A/gXBfQL; on barrack=0.20 DQkXDQAeARgF+hkpBQjjAx4B; on base=0.13
CxERAgcPBREI/xgDCQr8CgkL; on bat=0.07 BfsDBAMN/g0CAQkPBgYHBAoE; on be=-0.13 69zr5Q3gLuAF++wALfASDOED; on beat=0.05
BPb+B/YR8/v0+P8XAQnu/QIA; on become=0.13 /BUUEPP9ABb/7frn5ADp4AXk; on beg=0.06 BQgHAwIM/QkCAgQK/AUDAQ0C; on begin=-0.08
/wAA/RIPFQcSCv8L/QQjFAwX; on behalf=0.10 BBIJB/oY+Q79+w8ZAgj4Ag37; on believe=-0.06 +ucT7hj3RfsN9/H8APYVEgYH; on belong=0.19
EgkXCvMc/RP88xn7yhUY/iT1; on bend=0.11 AQABDfkN7gLx+f4B/QHn8AL5; on besiege=0.06 AgAFBAEJAAn/AQoMAAb/AAsC; on bivouack=-0.03
AAAAAAEAAwACAQAAAwADAgAB; on blame=0.03 /hIE/PsGEQP3+BkH+vzU8uv1; on block=0.07 BAUHAAELAgcBAAcO+wT9/Q4C; on blow=0.02
BBEE/fkBAQb0CAUCAwP1+wMG; on boat=0.16 BdQGD+Lz5xv0FBj7CBMEA+v/; on body=0.09 BBUGBQQL/gAFAwsFAALyABAE; on bomb=0.06
BAAIAAMKAQcDAQcG9wQDAwgD; on border=0.02 CBn9Ainz/QYFEAMHDAEVFBcP; on both=0.02 BQAD/PkA8vwE+Pjp/v30BgDx; on boundary=0.08
BxALBgEWAQYAAAcR9AsB+woB; on breach=-0.07 /gD9AAn9DPoHCAD2CfwRBvoI; on break=-0.16 7fjw7gsQFeMRMOTgOvY+D/cu; on breed=-0.10
8fP0+QPwFO8CAfToGPUhCO8E; on brew=0.04 Av8DAAAEAQcBAAULAQP0AAQA; on bring=0.03 G9ABDBW82vnsF/T48ugF6woB; on brother=-0.07
+hH38hIMDOkE7AQQBvnrAf4P; on build=0.23 GvIWD/Y50yTv6SIV5xT69Sn5; on bundle=0.03 AgYCAQACAQQAAAMIAQIBAQMB; on burn=-0.03
BAAGAQbwC+8HC/zd9wb/Ae0D; on bury=-0.07 9wD99QbqHwwRAfjUCvUIBOYE; on bus=0.09 CgsGBvwUAwT69wgJDwL9AQ/2; on buy=-0.07
9ef3+vv28vbu/fDz5PD1+Oj3; on call=-0.05 593d+Cmt58UbKfj70vXaGNoB; on can=0.10 BwUKAgIYBQ/y/hgO6A0EARf5; on capital=0.03
AgkBAgECAwMCAQQKAwIDAgYC; on capture=0.10 BQ4GBP4X+wsA/Q8P/QcA/w/+; on car=0.09 9+z4BwQZ8fMA/fgj6QcG/gEB; on care=-0.10
8gD0/RDrGu4KDvb5JvgSDPEM; on carry=-0.10 8Q3u/RftJAciHfb9GPYQGf4Z; on case=0.06 8eruCNHi0O/w5OzjFA/t3wbz; on catch=-0.04
Af4DAQINHf7/CgcIDP4fAPYJ; on cede=-0.10 9/z1+A7lEO0KBOrhAvcVD+4D; on center=0.02 AwUCAQABAAIA/wMFAAADAAMA; on chairman=0.13
Ch4NCAQTBg4AARIaBAv6Bgf8; on challenge=0.10 DQ0O/AwR/f7+9gILBgwZCPsL; on change=0.11 /QAECfcH+QX08ggI5wIS8Qjw; on charge=0.07
AxMHCOT+9Q7vAwABBgHj9vfy; on chase=0.14 /wD6DfDz5QP66/366f3s+v8D; on cheer=0.18 ExoUDu0z6h737S8A7xT6+Rft; on chemistry=0.03
BAsBAgECAwMCAQYEAAEDAQcC; on chief=0.02 Ag/28fvZ4xEf6/nUyAPr7/kA; on child=0.00 /x8FAhYSEAkLAAQWCwAVBBoF; on choose=0.08
BgEDA+X84Pvt6QkN5APl5wLr; on circle=0.05 BRMEAAr/AgcDAgMVBQIB9v8C; on citizen=0.04 Bh4CC/0p/wbwAx4K/P/f9Aj5; on city=0.14
ChcPCv0h/wn9+g4e9grp/hT8; on civilization=0.06 AxcEAvkKAAv7/QgEAQXy/gH4; on claim=-0.06 8/Lz7wnNA/r7C+He7+sXBOUD; on clean=-0.17
7uvv8CXkH+kNEPnnGvYXGfQb; on clear=-0.09 +AD2+xD5Df0JC/3zGfcQC/0K; on climb=0.10 DQMFBAD1/wD6AwsT/wXn/OXz; on close=-0.08
7Pru9+65F9Py+9zZBvn6Den2; on code=0.04 AwwCAQII/AcC/wYTBQQFAgkB; on colleague=-0.02 8f74/vT50PME8ez2+uv37en7; on collect=-0.04
8uz0AgAO9fb//fXyEPDh7t7y; on come=-0.09 9vjxCeTj99vsGeHvAOrT+BXq; on command=-0.01 BP76/ArV/wQN9gsNF/cBEA4S; on commander=0.28
KxYuF+w0Ay/z8Tk8BCjoBQTq; on commissioner=0.08 BQAK+vMU/gv99wbv8gER+Qj0; on community=0.06 EQAMBfcfGBH4AwMWEgzlCgwG; on commute=-0.06
/f0A/gcACQADBAD9Df0JBQAG; on company=0.02 CRML9+YU3ADp/eoF5wL08RMH; on compel=0.06 AQMMBfoPBv729gwS7QAC+AkB; on complain=-0.12
7+zt/gPkAecDA+m/APYBAegC; on comrade=0.06 BAYGAwEHAQgBAQYLAgX8AgUB; on condemn=-0.11 +QD69gfsGvUGBfHsHPQJDPMF; on conduct=0.05
AQACBAMJ+AoC/AkM/AIEAwoC; on congratulation=0.04 AwkEAAMJ+AkC+wIPAwQDAgcB; on consider=-0.03 AfwC/gkGBAcEBAMHEwAPBgcG; on consult=0.02
DR4IAf0R5Rjz+AIDFQQM/wT+; on content=-0.11 8/rv+BXpA+cOEenmAfcFBt4T; on continent=0.03 AwcAAAAFAQMAAAIHAAIAAAIA; on continue=0.07
9P33CvHs5vb3+AHdAfbzBvDq; on convict=0.12 BQMOC/ML8hX79QgLBQT3+Bj5; on cooperate=-0.07 /AD+/goADwAKBfj8CPwOCPcI; on correspondance=-0.07
AAD//wcACvwIBwAADP0MBwAH; on cost=-0.03 AfwH/Q4F/gUKCQcEEf0VBgsP; on could=0.18 DgoU++8E2SPx7AokBA7uAgfs; on count=-0.04
/NgB7Q4fDyEG9OvxOPjzA/Xz; on country=0.00 CCMP/zD4DBwX/g7M+usOCe4H; on courage=0.02 Af8CAgEIAwb/AAIKAAAGAwj+; on courteous=0.05
Cv4J//UDBBAI/QcHAAoUBwb6; on cousin=0.02 AgUCAf0FAAL/AAQHAQL8AAT/; on create=-0.01 AgD+/Qj+APsGBAQECv0F//wA; on criticise=0.08
BwAFAv4P/gT7/gYV6gkGAA4C; on cross=0.06 AfX6BgL6+RAEFA7n+wX7//0S; on culture=0.04 DhkMDvEF9gf67xMmCQcPAh0I; on cut=-0.10
AvsC9xP/GgENCv36IP8UDP0K; on dance=-0.15 7fzw9B3eEN4JB9n5E+oSGOMM; on danger=-0.11 9e7tAA/oAfEPC+3rAvQKAeMQ; on daughter=0.11
BegGC+T38wLu8hPy9QH46gHq; on day=0.07 ++n4BPjz5vDw7vHl4vPs8PT2; on dead=0.06 AQAHBv0LAgQHBggT8gQFBQkG; on deal=0.09
CAALBgIS9wj4/wkCBAj2ART8; on decide=0.16 CgEICu8o7gP57Qwe7//q/Aju; on declaration=-0.08 /Of48gXq9uv/D+/wCPAT/d0B; on declare=-0.05
/xT3+wwEGgIGAwX/Avv3EQQD; on decline=-0.09 +PD49Pr4BOwBBd7lBvENDO0R; on dee=0.05 BggBAwEN+AcBAQQKBAQD/wMC; on defeat=0.02
AQIC/QID//4CAgYDAwIAAgID; on defend=0.02 AQABAAEEAQIAAQPvAQIAAQIA; on delegate=0.02 //r6Bv37/xUFBAMAJQgB8PAK; on delegation=0.03
AwUEAgEG+wX+AAMM/gL9/QX7; on demand=0.12 EwINCv8cAxQA+R443g8A+i0J; on deny=0.05 C+/89+T35P3v/PUPAe787gbg; on departure=0.12
Cf8HBu0O7xb4+BER/QoDAA/1; on depend=0.05 AwICBQIIAwQCAQYKAgUCAgkC; on describe=0.10 AvcI9/YS+A34/BUX+v33AxT3; on destination=0.03
Aw4CA/0M9wb//gQJAAD8/gL6; on destroy=0.19 EC8QCOk0+O/b7BYHExPi5SjX; on detain=0.03 CwAL/vwaAgUH+g8SBAcV/g4A; on deterrent=0.04
AggCAgEGAgIBAAQKAgQCAAAB; on devise=-0.05 AAAA/wIABQACBvwACP/7BAIC; on die=-0.10 Afj0+hD6G+4PDebZJfIZC+Ud; on diet=0.07
BQ8GBfoNAA31+gkNAAQAAAv2; on difference=0.09 CBcJAgsT/Av9AQ8W/gT2AAMG; on dig=0.08 Bv8IBP4K/wcD/xAS/QcHAw4D; on diplomat=-0.03
AP8A/wEAAwACAwAABAAFAwAC; on direct=0.13 DwERCPsB2P8D7AL53hDq9gfu; on disagree=0.06 AQAEAAAKAggAAQMKAgIBAAkA; on disappear=0.09
B/4JBfgH8RAE/wwU6gcL/BED; on disappoint=0.10 CgALBvcUBA786hD1BQ387xj9; on disarm=0.07 Du0HAQL04goI+gfwDQTqBPr+; on discover=0.01
AQEBAQEFAgEB/wIGAgECAQIB; on discuss=0.04 EAgOBff6BQb8+BIsCwP3///6; on dishonour=-0.08 9//z+QPpEe8BC/nyBPYKAvQF; on dislike=-0.08
9wPzBP/jAvwDDfb8BvgAAvwV; on disown=0.13 DhoFC/Ak8f70Aewm2Avw6xPz; on disperse=-0.07 /Bv3AAoLAgQBIQL5DfwI+f8I; on displease=0.06
A/wGAAIKAQgC+QYLBQLzBA37; on dispute=-0.13 +ejm5gXG99D+CdoII+fi/sz9; on dissemination=0.05 9Pnt/fLa/Ojs6uvj7Qbc6PT+; on distance=0.04
AwkDAAIRBAf+AgYI9AMDAgcB; on divide=0.04 +iL9BgD9APkA+PX29AT++AAC; on division=0.03 AgQFAgYQAgIFAwgGAwMFBAYD; on do=-0.00
+Qf+Cx70K/PuEP8u3xbq8A7o; on doubt=-0.06 /wAA/wX/CP4EBf4ABv4IBAAF; on draw=-0.06 6wrx/fXcDPAECvfd5vEB8uP6; on drill=0.13
AAAPCvEL8R/v8goo9QH0+gP4; on drink=-0.05 APX8/RD1D/37APjkE/4FA/j+; on drive=-0.01 DCkVCw8NIxUTFxcEEwXgBSIQ; on driver=0.03
AggDAgMIAQL+AQIMAQT6Agb8; on drop=0.10 CQAJBe0Z6RL5+RAMAwkU+BH5; on drunk=0.09 DgABAvgD5wIF8AoXDwUB//oG; on duty=0.12
DwEXC/spEQ39/BYXGBEZARf1; on each=0.06 A/0HBAYH+gEFBQgH+AMP/goH; on eat=-0.06 AwAC/BANHAYMDwMKBgMTCgcP; on egg=-0.11
8QDyAAHgAeYAFdnoBPMCAeEB; on eight=0.08 AwAHBP8M7goA+AkS8AgC/wb9; on either=-0.10 8/rxAAjfAfUGCPTqEPMaC/AH; on electricity=0.09
+/jxA/Hl/vv+9/Du7gvo6/T1; on eleven=0.13 Cv8JBAAC9gwE/AsXBQkHARD/; on embrace=-0.01 CPb9Be0RFPwAA+YGHgThAP7x; on employ=0.08
BhcMBPgSAAoB+QUO6gkB+A3/; on employer=-0.01 /A7/BgICBgUAAAX6CvsN9/cC; on encourage=0.08 BwALA/sQBRED+ggLBQcK/wcE; on enemy=0.14
DgAKCQIHBxYD/P8YBAv3/wUB; on engineer=0.01 AQQBAQAEAAIAAAIDAQEBAAIA; on envoy=-0.09 Bf8A/hQRHvwFCwUPHQAbCAUQ; on escort=-0.09
9wDv9P3wC+wEBPbiE+4M/u4I; on establish=0.05 AgoGBf0N+AP9+QYLBgUC+Qv5; on evacuate=0.07 BQQHAf4QAwn8/QkBBwT6+g3+; on examine=0.03
AggBAvwHAQMBAQYCAQIB/gMA; on exchange=0.06 C/wJCeok7BX9AgkA+BD4+/kJ; on expect=0.04 De8BCx77KQgDARcTAPwI//Ib; on expel=-0.18
6gDh9QbUCs4EEuHaFucXE8wH; on experience=0.00 Cv0LAQkVEAwDCQgGEAcQBRUD; on explain=-0.20 3vHd6hLRA9oOG9fVBuMTDNYS; on export=0.03
AQIBAQEEAQMBAQEEAQIAAQQB; on extradite=0.06 BgAG//cN9wr4+QsR+wP++wn+; on eye=-0.06 /uj69/oS/wgCEfYFAfMAAvT6; on face=-0.06
9A8B9Qr6Kf4FBQnnAfn6E/cB; on facility=0.11 CBf8COQb6Rr65RIo7Qvt8QD1; on family=-0.02 9g4LBwzZGxkPCB8NEf0bF+AE; on farmer=0.06
AgoFAwMLBAcBAQok9wb/AhIC; on favour=-0.09 +AT1+RneEvYIDvD1EPUhD+0N; on fear=-0.10 7wHy/xbWFPcSFffyQ+wkHPYX; on federation=-0.08
AAAA/An8D/0LCQAAFfoOCfwK; on feed=0.22 EhUHDektDBgE6xsQFBfq7hv/; on feel=0.15 Cv4TBwYc9RQBABYc/A8OBhgF; on feeling=0.05
BQAB/QMQBggMAA3+AAb1BPUH; on fetch=0.13 /hEFCO4L8QP18wYUAg/89gXx; on few=-0.00 ABsH/xALDwsHDQYYEAYeBwcG; on fight=-0.06
+OX19iT0EPoTHfv+HAABGQUP; on film=-0.10 9wT7AAX6/fQFEPjO+/YI/PkB; on find=0.04 +ukI5v7uKwL13v38CADqAwQF; on finish=0.01
AQIBAAADAQIAAAEDAQEAAAEA; on fire=0.02 FegG/g4P3CIKAfw/IwYFEBMB; on first=0.05 +RYIBf8GCQbs6g4O9wnl+e3r; on fish=-0.12
8fX0+QznE+cREe4CEvkUCeoN; on five=0.12 Dw4O/fr8DAn0Ahgj6v/u8Rfv; on fjord=0.01 AgADAQMBAAIDAwMGAAH2Af4C; on flag=-0.03
+fwBDAX+BvIPFP8ABP3xEQID; on flee=-0.05 /QD7/BACGPwNCvv1J/siDPgS; on fly=0.02 AvEHAhDgFAcWAO4GCAwJB/4N; on follow=0.03
BvEN//T7FxD68ALe5graAuUC; on food=0.07 AhADAQUAAgoF/AYNDf8MAgcD; on forbid=0.01 BhEFCQ4P9goMAREJCQf0+xIJ; on force=0.18
GhsaDfYs8R/59xM69RcJ/iX/; on formulate=-0.04 AQgAAAYEBwAGAwYGCv8LBgIF; on fortune=0.04 BAEEBAAIAgUCAQcIAwAEAgEB; on four=0.07
B90W+vEh9gf7CxraCQQB+A0Q; on freedom=0.04 Av8FAgIH8f0C/QMKBQMDAAgB; on friend=0.21 GicQDfEr6SHq6gk96Q3u6RP1; on frighten=-0.06
/wQA/gkED/sJCgH9FgENCvkL; on front=-0.10 9/n2/APuCu4JBODxBvUHA+4O; on frontier=0.07 AwIHBAIE9gYBAQkN/gQCAQYB; on fulfill=-0.02
AAAAAAEAAQABAQAAAgACAQAB; on fund=-0.08 +fz4+AP9+gYDAPsCBfoHBPkD; on future=0.11 BwwGBf8N/gYGAwsPDAgL/goG; on gang=0.10
BQIKCAQUAgj+/w8fAgsGAwj7; on gas=0.10 /Ab2CQH45PT/9/7u8PPi6/P2; on general=0.15 DA0LCwD8Ahb9+hAXCg/+CRf5; on genitalia=-0.09
/f/5+gz2DvELB/ntB/kMDesL; on get=-0.05 Cuf26QvmQQPtAwHEOggj+fkI; on give=0.04 /NoDGOr1zxgFGxLk5+ryHvLp; on glad=-0.06
+eL5/w3pAOARBQTvBPIPDPMF; on go=-0.06 CvQHChIAFdERHhIF+/IMHPcT; on good=0.09 BQ8GBAghAxAE//8TAAT/BAMG; on government=-0.12
9v/o8TajPvQJHfz38AAzBggi; on grateful=0.04 AwACAAAFAQUA/wMFAAIBAQYA; on group=0.17 E/cIBOn38w/17hcW+hDe9yHp; on grow=-0.09
8ev79v35Fev8/ffzBfoCEOQA; on guard=0.02 CvDyAP0S1v0O/PrhCv8B/wD9; on guide=-0.11 9efx+wnnFOsDAfjeAvMPCfEO; on gun=-0.11
8xLx8w3iK+sRC+/4B/v+FAEL; on hail=-0.12 8ADv+gDdAOYAGOHpAfEAAOwA; on half=-0.12 69/08RvhB/0YBfTlCPAaD/gS; on hall=-0.14
9AD28hPdEu4ZFvfiI+4PCeIS; on halt=-0.02 /g0ABwn7DgYBBfwEGAAN/AYL; on hand=0.03 Cdn3BBsJ8+UCAg765gMw+vgJ; on handle=0.02
AQMDAgEEAQEB/QMBAgICAQEB; on hang=-0.07 9QD09wH0AvcBCPbkFvYCAvAC; on harbour=-0.09 /er3+Pry+PgAA/bx+fcZBfH9; on hasty=0.06
+gH59vj+DfX69v7vD/n3CA7y; on hate=0.11 CQ0KBQMU+xMEARISAgIF/gsE; on have=-0.05 DOkG6/n2TPAZ+xnAIwUg8ezN; on head=0.02
AxIE/QoSCgz8BfYCCgDzAv3/; on headquarters=0.08 BAIKBPwS9AgE+wUQAgUIBQgB; on health=0.14 A/oLAg74/RgACQIFCg4KEhAN; on healthy=0.03
AQcCAgX+BAcBBAYHBv8GAgMC; on hear=-0.01 /hUP+gsvJAALBAcTJAUbEfMT; on heart=0.01 AgsHAgULCwcEAgkOBgIKBQAG; on help=-0.01
9ST3DP38Fen58PvZ9v38AOzu; on here=0.02 AgAF/wQC/QcEAwUE/AQGBAUD; on hit=-0.06 +wL5+hXwBfoDAvcCA/0ICvEQ; on hold=-0.02
AP8REeALEgP6COQQAQYJBvcD; on home=0.14 EekUCt756Cv09f77BgTv/hTz; on hope=-0.00 EPv7/APx7/UFCwHiAP4H9P37; on host=0.07
AhXyAxAB/wEECvr6Ggj4/gYL; on hostage=0.02 AAT7C//09e38BPcY9vHtAv77; on house=-0.13 7N/x+Brh+e8TD+QBIfIDDu8B; on hug=0.12
DwAUCewn5wDq9QAX4hDi7gDs; on hungry=0.04 BP0FAAYOBAoDBgYN/gEICA0F; on hunt=0.05 BfsGBAYEAAoHCAsACgL+C/QG; on hurry=-0.12
8+7v9gf0A+cHA+TXCe0ECuYG; on ignore=0.03 BAwDAvoC+QX/AAgGCwAKAAAF; on impair=0.06 AwAFAwAK8gQA/wkKAQMBAAUA; on include=-0.05
A/TyBxHs9vURDADrE/ocDvUP; on independence=0.02 AQsCAgECAgMA/QEHAgMCAQUB; on inform=0.02 AQACAAEEAAQA/wQFAQIBAQMB; on insist=0.03
AwkCAAAI/gUA/wUMAwMDAQX9; on inspect=0.15 DgoWCfMQ2xz87hgZ8xP1+wb3; on inspector=0.06 BAAB/vsI/v/89AkIAAH//Qnv; on instruct=0.17
/xAICu7/3Qvy7AwNyACl8Qrx; on instructor=-0.10 +gDz/xb6A+4NDfrnBvkFBe0S; on intend=0.11 DQAQCgoj6xYL9wAa/goOCg4G; on interfere=-0.00
/QD6AAMABgIMBfwNDfr3BQUO; on interpret=0.04 BgkEBAAM9wYGBggKAgH+AwIB; on invite=-0.01 8+7x9fvs/eYB7v3u/vAMDAb8; on issue=-0.11
9Ovy8QviCfL3FPTuH/QUEOf/; on it=0.04 AQABAAECAQUBAQII+wQCAQcB; on job=-0.01 B/8G/Rz3BPsVCAIDDQMoFwYM; on join=0.07
BN4DCus63gb8ECTe6QsF+w4A; on keep=0.05 G/UMEdwX7Abv8Qkc+gwK6BTw; on kill=0.13 GRIRB/PqBwH9+RQqDxUG+iz7; on kitchen=0.04
AwADAgEFAQQBAAMDAQEBAAYB; on knock=-0.12 9PXz9QHjAu8BAe3kAfACAeQB; on know=-0.04 +tcA7/LnHAIH/RIcMfs09u8V; on lack=0.08
CP4K/gcKBgkC/wgHCwcJAAv+; on land=-0.05 /P4D+grcB+0YAv/z5/8Q9PL7; on larg=0.16 DxwODwMs7iH4+xkoBwr5/hn6; on large=-0.13
8P/m9RLLB9QDHe+1Me4F/OYD; on lawyer=0.11 Ci8PCQIlDRbs/QohBwoM+xP2; on lay=0.05 AgAD/wQGAgYD/QoOAAT5/wUB; on lead=0.08
EwH+BQxNEgocERUVDAv2ABUT; on leader=0.10 GfQeCOUUFw7uAycgKAffBfbT; on learn=0.21 DgMTBPRF+iP/6CEx9xYOAwz9; on lease=0.12
/AD8CPgI6//y7/rq//3k8Qb3; on leave=0.06 AQH6Cun72Qbo8vsPBgwM2gfq; on lend=0.07 BAIDBQII/QsCAQobAwX//AsC; on let=0.13
IRYvGMlK6TsF5Q5MCScP9UMJ; on letter=0.08 Bw4JBPoV/w35/wwXAAb1+wv3; on licence=-0.11 7+nv+BfnAeoOEvPoAfMcAd8P; on lie=-0.12
7/vu9wHnAeUAAeHiAe8CCecA; on life=0.17 FvsZE+45+hj37yAY7Br16SLl; on lift=0.12 CBIJBfAs/Qr4+hoa+wT5/Qbz; on like=-0.14
7v7t+S/hH+QUF/7fIvcZGgM8; on list=0.12 CAMOCvwZ9RL39Q0IAgkJBAX6; on listen=0.08 BwAKAvb06t7z8/4A9A8N7xP0; on live=-0.03
A/cDDPP6EQT0/Qsh7Pvv7gv2; on locate=0.12 EAASAegA8RXw7QAB5wLg7ADm; on lock=0.04 AwADAAIDBAYC/gQIAwEDAgMC; on lodge=0.11
BRgHBAgJAQsHBBAUCAkCBRYG; on look=0.16 HikrEAzx3B8HAywkCB8h/yEU; on lorry=0.06 AwAEBQEPAQUCAQYPAQQCAgsB; on lose=-0.08
6unx9PztMdILD+HN6vP4/N0I; on loss=0.01 AQQBAQAEAQEAAAMFAQEBAAIA; on love=-0.08 /Pv//QwCEPwKCP75Ev4OCv0I; on luggage=0.11
DwANCfoA+gf69f8AAwr38gr2; on machine=-0.11 9ADy+RLmCv8PDwbrDfgOEPIQ; on mail=0.03 AgMDAAADAQMA/wUIAgMAAAUB; on major=0.04
AwQCBP0D+wUB/gQIAQICAQYB; on make=-0.12 8QXv9APy89n/LejrFu/18P7+; on man=0.08 DRENCwMgChAQAvkrBQ3yEQsC; on mandate=0.08
CA8IA/YKBQ77/wYLBgkDCAv9; on manufacture=0.11 AwASAgEQAhEC9A4R8QMHBRL0; on many=-0.06 /O7z+xTxBAUJCfnZ6AQeCPYU; on map=0.10
/fQACfnz6f3z9PsA3/zv+/T5; on march=-0.11 7vf7/BDlFu8YD/jQAv0OEOYW; on market=0.03 AggEAgEGAQQB/QQFAgACAQQB; on match=-0.10
+Pr1+BD+D/YQDvn1FPcbDfUJ; on mean=0.00 BAULAAUOCREFARcl/Q0cChoB; on mediator=-0.09 AAAA/gwAEgAJCQAAD/wSC/8J; on meet=-0.07
AOr+BxDmBPQOC98i3QsuFQ8A; on meeting=0.00 AAUBARX7EAYAEQcOD/8C/AYC; on member=0.10 CQAJCQb15xH09fHp1gf98Prq; on mention=0.02
AQIDAgL7AQQBAgQIAAEBAgYD; on might=-0.12 8v7vAATpA/ICBefdCPMHAeQE; on migrant=0.07 9wDzCer45e/19fzj7Aju8/EC; on militiame=-0.06
AP///wcCAgAHB/8AA/0KAwAG; on million=-0.06 +RHy+BPrFv33A/gCE/j6//r5; on mind=0.06 BAYGAQIMAgYC/QYNAgQCAgsB; on minister=0.08
FyobBwM7+QEEByo7+RghISsD; on mistake=0.06 AQcEA/8JAQL6/wcK/gIGBhYD; on money=-0.09 8Pf7/A74BfwVC+kGCPMKFfYR; on more=0.10
CRgKBwYTBBH59RIRAwr8/AT9; on most=-0.15 2uvY+xnvLf0kCszyHeYaI+sb; on mother=0.10 CAYPBwIS+w79/RAWBgsAAg36; on mourn=0.02
AAACAAEDAQYBAgIGBQQBAQwB; on move=0.09 9Pv9Agj6JPcGBgLxEfgI7vru; on murder=0.03 AQAFAAEHAQcB/QQIAgMCAQUB; on name=0.04
CiEF/w4RIgIJGQcmMfj+CAoQ; on navy=0.04 BAwEA/sJAgQEAgkRAwUAAgf7; on near=0.08 AjAAAuvv7w72+QIE7wcB9gvr; on need=-0.06
9xf/9vwUAAcDBRP6EAcnBecV; on negotiate=0.08 DAQE/g0LBgP/Agj5BgMYCQcB; on neighbour=0.15 BxwFFPEa+wD0/B4G4Abw/hv+; on net=-0.06
9+T7ABHrCAMOC//xDfwXCf0P; on neutralise=-0.10 +Pv3+QXsCu4FA/DnCPQZBPcE; on next=0.03 AwYEAQAC/QEAAAMDAAIAAAUA; on none=-0.07
8PL7AyQBFxYGAhP2Iv1MAvQl; on note=-0.04 A/4A+fvsFfsGCPHrLf30Be/9; on notice=-0.02 AfwF/QsIDQQIAAoJEQMUCAIF; on number=-0.17
7+Dm8RcEFewWI+veHO8UEeUX; on obey=0.11 Dv0OAwAgAxYA/hA3Ag0IBBIF; on offer=-0.05 Bvf//gfuBAsC9/b0LggDB+cA; on office=-0.15
6/3v7SH0JNUcJOnhIuo4IuIY; on officer=-0.17 7Obq8hnlDvEeG/LpIekxEd8f; on one=0.01 DCUWAOnu6jMJ7eX/3hL8AxL7; on open=-0.10
Afn07wH3A+MRCuftEv7vCPwl; on opponent=-0.02 BgsGAfMC4Rn79x8NHQgL/AYD; on order=0.13 BxYXBRslCCAd/BAQ5xAQAjsS; on ought=-0.09
/P38+w0AD/4LCgAAFPwSC/sK; on out=-0.14 6ATx9AXZEegMGfjeGeocCOQX; on outnumbe=-0.11 8fbw9g7sDfECBuzhGfEIE+gH; on output=0.10
CBkJBgEU/Av8AQsc8gj7AAsC; on oversee=-0.11 +v/9+QHmFugBAePkFfMCFekB; on overtake=-0.08 /Pz3/AzxEfEBAfHvEvkNDe4M; on own=-0.08
BBb49zHoMBEeLuPXAAETEQgt; on owner=-0.22 8Ovp7CzZJt8jJePTI+9AFdYj; on pact=0.06 BwsGAvsM8gT5AAcK9gMBAQr+; on pagoda=0.03
AQsBAQEDAQMBAAEKAQMCAAQC; on paint=0.04 +wD9BQP+Af/x+/3+8/sA9v7x; on paper=-0.11 9fj3+AruGuIKCO3rBPAO/fQO; on part=-0.02
AP37AQ/7DPn7AvT7CwP//eQM; on partner=0.04 AggDAgEHAQUB+wUHAgMBAQYB; on party=-0.07 //r7/xL1+vUEDvv2Bv0FA/UE; on pass=-0.13
8P358//vBfECFPjhEfQVBegI; on patience=-0.08 /wDy+w74G/sBCvr6AQACAvwK; on patriot=0.04 AwADBQv/AAIDCAEICQUFAAgK; on pay=-0.07
BugFAAwcKusHDs/9+vz6/ekQ; on payroll=-0.03 +QD++hYVEwALDvcICPsSCBAO; on pelt=0.07 AgAE/gMECgEGBQcKBgIIBAoE; on pension=0.02
BAQBAQMCAQYDAQMIAgMBAQgD; on people=0.23 EggRCPkg2yD56AUy7xj38Bjm; on perpetrate=-0.09 AAD7+RH7DvYKDQD/FQASCvkK; on persecute=0.02
AQkBAf8FBQEBAwEGBAEHAgED; on persuade=0.15 CxMTBRYt+xoGCCE24wwa+BUO; on pick=-0.15 7A/kAgXj/OoEA9XQJOb9AskE; on pizzeria=0.11
DBwNBu8SBBr28wAAzQ7i+gry; on place=-0.12 9gr69gbxKekHBwDuK/I0DNYF; on plan=0.07 CRIEBAQOBQzzBAgQCQb6AQD8; on plant=0.08
BAkHAv8K/gkB/woQAgUBAQgB; on play=0.12 CwALCAQX/hEDAREXBQkBBREE; on plead=0.07 Aw4DBgkQABAH+wMNAQcC+g8C; on pocket=0.04
AwYEAQAF/QUBAAQHAQECAQUB; on police=-0.08 9vj2/AfeFOv9/wQbF/MNDuf9; on polite=0.18 BgD//PEK8QDt7RcKDwoQ6wzp; on port=0.03
BAUDAQAI/wQAAAYRBAQCAQYC; on post=0.05 BxQDAxEXAwkQBQAe+wMjDhoV; on praise=0.07 BOYEC/AU9AMCAgMF9wP1+woO; on pray=0.08
9AD0CPbi4gXr/fjh6vTp8vvo; on preach=0.08 AgAAAv4A9QD79QAY6ADw9wD3; on prefer=-0.06 +QD7/wzs+vAJDvrOB/n5B/AF; on prepare=0.04
BAAGAAEEAQQB/AMGAgIBAQb9; on present=0.06 B/oGAQgJCAkL+g4a/QwLDwoC; on president=0.14 DhUSBgkOFBAHAhYt+w8IBhoA; on press=0.04
BAAEAP0GAgUA/ggLAwMCAAkA; on prevail=0.08 CAAFBgUZBQcEBAYSCAQBAQ4E; on prevent=-0.04 //wA/wIAAwADAgD9B/8EBP0B; on prisoner=0.15
AwD0FOPwF+vn5Aft8Abq8/n2; on proclaim=0.10 CQAHAwUM8wsEAwge9wsI8QYE; on promise=0.11 GREPEuD13Afy+A80zwHB38Lf; on protect=-0.11
7PL8+BbvGP4YE/XvL+0gAdsY; on protein=0.05 AwIDAv8H/gb//QMMAAP+/gj/; on prove=0.09 /Qf9COju5PD7+fMK6wPl6vLt; on provide=-0.06
/PYB//72A/sBC/7+CgABBuoJ; on provoke=0.03 AgQDAgEEAQMBAQQFAgICAAQB; on publication=-0.11 +vrv9RTrBO0VEufpBfMDAu8N; on publish=-0.03
/wL//wMABf4DAgH+Cv0HAwAD; on pull=-0.06 +wH5/wv7DvYGCPr7DfwTCgEK; on punish=0.10 AxUSDewL6RH6+QwfGxAl/g0G; on push=0.11
BPMKAgkbAxMH/wsXDQbqCw4B; on put=0.22 Hw8e/vYv3Tn+7Boo/CT75Q/8; on quarrel=0.14 AQMHAeX/6hHx+QoUAwfZ8+7q; on quarter=0.11
CQ8JBQQTBA8EBA4dAgkF9Bf7; on question=0.16 Df4P/vgJAw747Q8w/RH19xPy; on queue=0.04 AAT//gT+AQcCAgEDBAIIAwIC; on quota=0.17
CAYODfEo6R349Qck7RH3+iv4; on quote=0.04 AgACAAAEAQUA/wUFAQIAAP8A; on radio=0.10 DwAACvn+/AH79QAABg7t9BHx; on raise=0.09
BwAJAwIT9goB+w8NAgUC/QoA; on ram=0.16 DxUKB/Az9Brv9gsq3Q3n8CD2; on rape=-0.11 9fPv+wrjAuYMEujuA/QRCtcG; on rate=-0.12
7vPu+BjoDewJCenkBPUYAOwH; on reach=-0.01 +g8F//bzDuz+AAIMNgMU7RXq; on read=-0.17 5ALs8xrNMLYJGMbbGOYUJOMO; on ready=0.12
CgALBPcRAhYH8hMg7wgG/Rn2; on realize=-0.10 9ADz+QL6EvECA+jpBPUeAvIC; on reason=0.02 AQcCAQEFAgACAQMEAAMEAQMB; on recall=-0.11
+wDy+QruIe0EB/DnBvgIBf4F; on receive=0.09 COj7BPX3HQz98gYv7wj+AxTt; on recognise=-0.10 /wD8+RX2HfYQDfj4GP8dEPcR; on recognize=-0.11
9On09RboH+kLCu7dBfEIA+YF; on recommendation=-0.10 9vr1+xHzDu4LB/nxFvYYCPgS; on recruit=-0.08 /QAA/gj1D/oHCf37E/8QCf8I; on refer=-0.06
/Pz9/Af7CwADBAD7C/sOBv8H; on refuse=-0.00 BPEFAhEgFAAYBwbwHAE0Dvkn; on regard=-0.10 8/bt9RHmE/AJBu38EfIvDN8H; on register=0.04
AgAGAAIJBAcCAgMRBwEHAwcF; on regret=0.12 DQQGAvsWAQn69A8S+Qz39xb3; on release=0.02 8ekGC/v28wL8/ggBAwAl9x8D; on relieve=0.09
Dz4R/AEdDAoJ+xYDAQwq/A76; on remain=0.16 BQAJBOwD9Aj28gHu+v/wAQf1; on remind=-0.06 AQwCAgr4LQkLC/wRBf8m/w0A; on remove=0.03
AQUBAgMEBAUCAQQGAQMDAwUD; on repel=0.10 Cv0N/OdE7RPt+v4S/Afm7vv1; on replace=-0.08 +Pf4+hD5EP4KCgDxE/wVCfoI; on report=-0.02
+AsI/AICAgMF8g0S/wAIChEN; on represent=-0.05 /gAG+xIABgUNEAgMEAYgDgwQ; on representative=0.08 AgwHA/cY9Ar8+QEVDAru+QkB; on require=-0.02
Avj89Rr5GP3zAP39GwAa9+gR; on resign=-0.01 /gAFAAPt+xH+8/MMBwD3DgD9; on respect=0.01 BNT2/vD8/u/4BP73L/fk+QkL; on respond=0.16
CwATEPAZ4w7u+wIA7w7h8BX6; on rest=0.02 AQABAgADAQIAAAMGAAIAAAEA; on restore=-0.05 /wAA/gMABgADAwAACP4IBAAE; on return=0.06
EQQFCOoHDRb58Bjx9wv/7RX9; on revisit=0.11 CgAQB/D45BX69Pz56w/k8vj0; on rifle=0.18 DQ4LCugZ7Br7BBAg/A36/xvy; on right=0.05
+wgBAu/b5/oG+OXq9/3v8AX3; on ring=0.11 CPwRAAgXAREBARMO/Q0fDAYP; on rise=-0.01 BAEEAQMKBwcDAgMGBwMJAgMD; on risk=0.08
BxQGBwQEAwn/AAUMAwcN/gUA; on river=0.10 BOwKAAAR+BALCAoSBAsSBBAI; on road=0.12 ChMKBgcTAAoABgoaAQjxBhEI; on rob=-0.08
/fn7+g0ADgAFCAD8FPwSCv8K; on room=0.05 +xj/CuMGCQLz7fodAvv25Qvy; on rough=-0.09 AAAA+wwEFwAMDAAAFAAUCwAK; on run=0.08
CwcKBQQLEA/+9xkiAQoOBCP/; on sacrifice=0.07 ABMIAgIQ/An++BELAwUEAQj+; on safe=0.13 DQsLCfERAQ75+A8e/AoUCBf/; on sail=0.03
AgYDAPwEAAP9/AQF/wIA/AT/; on salute=0.04 CuwJ+PQR8QT+AQ396wn0AAsO; on sanction=0.07 BAwDBgIZ+AcC+gUIAwUCAgwB; on sanctuary=0.10
BgAMBwMUAg8DAwcUAAYEAxcC; on satisfied=0.06 AwAFAAAIAQcA9goSAgQCAQn2; on saving=0.02 AQcDAgEDAgIBAAEGAQECAAUB; on say=-0.00
5+IJ3fQQZxcD7PsD8AzX8uDz; on school=-0.05 BAYHAwgACO4NBwkMHv4SBPoB; on seal=-0.07 AP/+/gf4CP0ICAD6DfwLCAAG; on search=-0.00
89zm/+njAu7h6PvXs/n39+ft; on secretary=0.06 9//1CPQM4+/w7O7tAfHn7Ofl; on see=-0.07 A/kA/g///vQPBNwlFuv1AvgV; on seek=0.04
AfwF/gIFBQYABP8ABAgGAgED; on seize=0.06 BAAFCREGBQQFCgIQEQMWCQkF; on select=0.03 AAAAAgIH+gUCAgcG/AAE/wgC; on sell=0.17
FBEYEe0Y9yPvABAo5QYJ/CoN; on send=0.01 7g3v/gnpzQH3E/ffBO/m6Nze; on senior=0.07 Aw0IBAYEBAf8AwkaCAYL8xD6; on serve=0.14
CwYSCu8bHw3w8iQI5Q705SEA; on service=0.06 BQgGA/gNAgj9/AwN/AD//A/+; on set=-0.08 9Rv29xnhEvIUAfL4Q/kWCvQL; on settle=0.09
BRUHAgEL+An//g4RAgX++wz5; on seven=0.09 AgAJ+urh3/Ds9P3/5gTh6/L2; on several=0.00 A/H+CPYFCAADDvgMC/7WCwMJ; on shake=-0.15
9QDy8xbtJAAVGPUAFfQsFfgU; on share=-0.12 8vvs7BDU+ucNDuHVA+r7FvsE; on shell=-0.07 /Orz/QPpC/wPA/jyBfQIB+wX; on shoot=0.01
BgoH+gsYIwD7/vcK+AcMBPru; on shop=-0.05 9v/kAfDtAeQVDvPn8vUK/+II; on short=0.01 AQD/AAECAAEBAQADAQECAAEB; on should=-0.12
8/7v+wflC+MEBeXjMvMHBuoR; on shout=0.15 EggPAQYa9hcB+REUDQwSAwcE; on show=-0.23 5fDa5z67a9IuH8vSO9tILuQl; on side=0.17
CvQJCu0T5Qr7+wgTAQ786gvr; on sign=-0.03 AAoB/gwLD/8HBRAbJvYhEPUY; on sing=0.14 CgAICu0b3Qnz9hwU3w768gj9; on sit=-0.01
/P31/Pf5NPIL/Ov1C/QC++H/; on site=0.10 CgAJCPcY+BHz9AAZ7Abv9BH2; on situate=-0.11 8wD0+QvfF/MNCPn4CfQSD/QJ; on six=0.09
CAkJCQ0QARgF/R4nBgoABA8E; on sixteen=0.06 BhAJBfsS9wYD/gYI9AUF/Av7; on sixty=0.11 /gT++/f69f3n6f8Ayffp+vz1; on sleep=-0.16
9QT/9SP8L/8eG/P4LvJBGgQd; on some=0.04 Ew35EgIO6wT36xcXDg4L8RL/; on son=-0.05 9uH1+/no9/D4APH4AfMJAQP8; on source=0.05
AxMHCwULBgsB+QYHAP4D9Ab6; on speak=0.05 9/YBCQns5vUGFvb5JwPoCdkF; on spokesman=0.04 EwD+CO/6Avr47BEBFQnn6vzp; on stab=0.07
Dw8JA/r/8wf9AwUVFQABBAAE; on stand=-0.06 BRT7APUD5Ar2DvwMGvUMB+D9; on state=0.11 AgUFCvQWDQX69AoU5xTm9CD8; on stay=-0.02
AQsJ/AXeBv799gUi9PcXBhf/; on steal=0.02 CBgMAQkV/wsECQ0V+wkeDBMK; on step=0.04 /AD8B/oB4Pj8//0KBAf2AfwB; on stick=0.03
/RIE/AH7Df0A8QYFAwUN+v0A; on stir=-0.06 /wIA/wT/CAAFBAABCAAIBQAE; on stop=0.12 DycUDfAn1RX78wAE8x3+6D8E; on study=-0.14
7ALqARHtGusMIN7bEuwPDeMc; on suffer=0.03 AwoEAAIG/QL+AAMAAwMCAQYB; on summon=0.14 EAIO//UcAwr27RYTAwf+8Afn; on superior=0.03
AgQCAP8DAQYBAAMI/wL5/wX/; on superiority=-0.07 AAAA/goADQAHBgD/D/sSB/4H; on support=-0.05 DQoBDBMa9hD6CgokGAXt/Pj4; on suppose=-0.06
7wDr/Qvf+ucDBennAO/qBeQB; on surname=-0.09 +vv6+Q/3Dv0LCvvyB/kGC/QN; on surround=0.08 Bg4JBv8M8gwAAQsQ+QYB+hAA; on suspect=-0.08
/Pvz9AYEFu8FBu75BvYBBO8J; on swing=0.08 AgAIAAQDCAsBAgwFBwQIBAgD; on sympathy=-0.03 AA8AAhDyGQIKBw8ICAEXDQcP; on syndicate=0.03
AgAAAQAD/wQBAAIFAQIBAQQA; on system=0.03 AgMBAQED+QUA/wMEAgICAQP9; on take=0.06 DgkKFPcb2yL2BRgEDwL4BQ8E; on talk=0.07
ABUMC/IQsfkBAQIB8BkM2Nnf; on tax=0.04 BPwEAAIDAAQCAQMJAQIEAgAB; on teach=-0.01 /QP/+gT97gsE/v8B9QMHAwUF; on team=0.08
CAALA/kRAxDx+Q8RBgQB9xL3; on telegraph=0.04 BAACAQEBAQQBAQYKAgAEAQIB; on telephone=-0.14 6vrm9gvSE+AHCNu3AfIfBdkC; on tell=-0.11
9ib9Axjx7PMl9TEJF/0sGvk0; on ten=0.06 BQABAgEKAQkA/wMLAQYCAQ77; on term=0.09 +vX2/u/77fQA++/45wDr+Pbv; on thank=0.16
EiUeEfxC2Bz3CCtD6hjf5Bzv; on thankful=0.08 DAAPBwcRCAsEBRAKAwz6BQQD; on theatre=-0.06 /QD//QYACv4GAwAACgAKBQAE; on there=-0.04
BP8KAQUDIQ4SCg4qIwEcEwsS; on they=0.09 AAAACPoA6gDv7QD/+QDg7QDt; on think=-0.07 AP/6/hT69+kTEuXx8wEvFAUb; on thirds=0.08
BgAHCQUWCgr5AAcPCgUIBQLz; on threaten=0.07 BfUNCAoBAgMBCgMMDgT9Cf/7; on three=-0.06 AxPt9A36Ju//DwMMIvX1C/8i; on throw=-0.05
/vgF/wAA7wwRAvf8AP0WAvkC; on ticket=0.04 BAAFAgANBQcD/AcMAgUEBAUB; on tie=-0.15 8vLs9QveDt8MFuHaGOwQC9oJ; on time=-0.15
6Oz59QTbGOoJIeL6CfAFA+AQ; on tired=0.05 Av8DAAAHAgYBAQoJ9AMBAAkB; on touch=0.08 BP8GAAEKAgQB/QoNAgUDAAsB; on trade=-0.10
9gD29xHeG/ARDPvnCwAUBv8G; on train=0.17 DBYPCP4YBBUK+hco9hEW9w/6; on trample=0.04 AgABAQEH/AcBAQQE+gEBAQUB; on transition=0.03
AwkCAP0GAwQA/QUGAwL8AQb8; on trawler=-0.04 /fH//Rj0EvgMAfcGAv4QCO8K; on treat=-0.02 /Qvt/gLOE/IFBOT8F/QoAQkJ; on treaty=0.03
AwMDBAICAQMCAggK9AEDAQUC; on troop=0.10 CfgBA/sV6xr5BRMP/A0NAg0A; on truck=0.08 /xgI+e0NAwT28PoR9wkNBRL5; on true=-0.10
+QDy/w/sBfMLDfTqGfcTBPES; on try=0.21 F/4eGu79yxzyAw8C2yD28hLu; on turn=-0.11 Cfnj7wf9JfokKPDgB+0RE/AP; on two=-0.06
+AsM+ijqGwQiEPISMQAmHP4i; on unable=0.09 CQAI//0TBQ8B8Q0QBAIEBBD6; on unarmed=0.00 BQAGAwQJDAYHCAQTBwQOCw8H; on understand=0.08
DgcOBeAJ+Qb57QMU8w3l7/77; on undertake=0.04 BAACAgAJAAEAAAMI/wUAAAEA; on union=0.06 /goFDAk4Cx0MAw0CDgAoDwUH; on untouched=-0.08
/v3//wv1DvwICfbzDvkRB/8J; on upload=0.02 AgQCAAD/AQIBAAIE/wH6AAIA; on urge=-0.10 6vTo9fjeG/IG/uXWAfAACPAE; on use=-0.14
5Onq8h79Me0QDvYNM+84IuYc; on vehicle=0.06 APoEBeYR7/Ho6v/89wHy6wvu; on village=-0.03 /wMEAf4EBvQE/gQe8QAgBgT+; on visit=0.11
BAwICP0cCxgD/QgM9goE9/v6; on voice=-0.05 +uz8BAbu9usDDO31CPIaBQr9; on volunteer=0.01 CAAIAAYOCwkF/wkPC/8OCQUG; on vote=-0.03
DvwCAgEU+v8ZA/QCGfYjF/4E; on wage=-0.11 8un0+xzsAt8IB+vaC/IUDeIM; on wait=-0.02 AvMIAh3zEg0W/gcJFQMjDv0L; on walk=0.07
Ew0EB/8H9Qz8CAcTHQX77Q/0; on wander=-0.07 /gD//AcACQAHBv0AEP0LBgAH; on want=0.06 /vUBEN2UxAX47+rDswP1zgYD; on war=-0.03
+hj8+BfbCgP9EO3UC/oA9Oj3; on warn=0.14 BP77+ggK8/ro9Ajx6QD2+PwR; on watch=-0.00 BQcD9w0JNgsOCO/7KA/+/wIH; on water=-0.16
7uTm8f3VAt8GCdLbHvAX+uQM; on wave=0.18 EgIRCAcXARTz9yYv9RL8/g/u; on way=-0.13 7+/7+y3/R948EPwC6O8lF/4x; on we=0.07
CQALAO0EBAUA/Q0Q8QAB+wfy; on weapon=0.01 AQT+BgcFBfANDvsGFP8DBwIV; on wear=-0.03 9wDwBwXvDPH0Avfw8vkACQn6; on website=0.11
AgAOA+8A6Ab4+QAlCgDy8QDz; on welcome=-0.11 6v/g9wW7+Oz/FOPGB+MD/ekO; on wheat=0.05 BQYDBAIM9An//gEN+AL7AgoB; on where=0.04
BA8GBvD8/P/3/QQQ8wPy+AL0; on white=0.07 BwAOAwYXDAIGBg8G/AEHBwMI; on who=0.05 CPwDAP8EBwMF+wEQ+AQMAwkD; on whose=-0.09
+fL4/A/oE/EMCfbtCvYSD/AP; on widen=-0.11 +O/z9gLpFe0CAfLqA/MDAu0C; on will=-0.09 8fnl7v/97fn59Nrw6d8a9vb/; on wine=-0.09
8w78/QftGez+Dvv8EfAG//b6; on wish=-0.05 8ATy+BDzB+EE+vzvEPT+B/MA; on withdraw=-0.01 C+sI+P0gCgwM+vsHDgETFfv+; on withdrawal=0.07
Aw0FAwISAQwBAAgQAQX7AQ0B; on word=-0.10 9OLr8gjwFeH89vnvA/H2AgL1; on work=0.08 FxQAAvsY8/z56vcEGP70+Pzu; on worker=-0.04
/AMF+wj8+/0A/wYZHP0hDQoB; on world=-0.09 +QD++wjyDv0JCwD0BAANAv8M; on worthy=-0.11 9Oz29wLmA+0CCPDfGPMFEfQE; on would=0.05
+BH0/PYHDx4VC/b9A/zu6wf+; on write=0.08 Bw4D/gcRCQMDAAYNBgIJBQgA; on yield=0.07 BBQKBgIK9wn+/AsVAQcDAQoC; one of several=-0.22
wMS/2kScWrBYXwDcO8dOQd9x; only plural=0.17 H9RaT6xANk64zDpdACeBvA3i; other for nmod=-0.13 6ejj9hzwE+oGENfvGePSFN0Z; other for nsubj=-0.12
6/D19CQLTuwEJejcAPsAKwAZ; other for obj=-0.02 7/MEBhbjA/MLBOD09PIFCAEE; other for obl=-0.20 6Pri9xwIONANH7+vOOtF/tQg; other for other=0.10
GhEWFe1HJxEF9RAT5BAKBSv0; other for own=-0.01 /foVAgEmKwEU7gXuBfrkGfMV; own for nmod=-0.15 8hP67jPqG/YnIOgO8+hGMdQk; own for nsubj=-0.00
7fXpEOwA6OQUA/Lqu+3+D+X8; own for obj=-0.11 +/bk8S/8E9wwHenyEtwG8u8I; own for obl=-0.03 +Ar0BhYpC/LzDA/ZC/YNAfoc; own for other=-0.18
6vPj4ynlQOElLe/ZIukQJQf2; own for own=0.04 +vQEC/r8D/wbDvob6w77C/0D; plural=0.12 DBPxEy7+2wuyB8LwAhPR7kHt; plural 0=0.21
Jw4aAbcA1Bm4qCtZtUPuvA7d; plural 1=0.14 /VYQAsks2Qbt9Bkk2u3e7CAK; plural 2=0.11 Fv0OEfUMtAfy8vvS6/nW+yP1; plural 3=0.06
9hEYDvQuJOvwCRotCgnyAwT5; pronoun their=-0.06 39YMD1kQF8cNZ+0VC91YNv89; pronoun theirs=-0.19 t8Sj3/+u+YXiDJmDrsHO6Zn/; pronoun them=-0.11
GfkTAwwIS9wUAwvOJgYnMcAJ; pronoun they=-0.10 D/wT7igII+cEFdvNFOMkFMMO; rank 0=0.09 //jx4s0MFvsBAfECEvcB4hXo; rank 1=0.09
Da/+yvH+GN0hDi3zLyMa/Q8o; rank 2=0.02 AycAARUF/u8uIB7sHxj3MO4e; rank 3=-0.07 CUohKTDpKQke/wTwKB/3DuEq; rank 4=-0.13
7C0JGjHXEQYVO9TNFgoeIOob; reparandum of VERB=-0.08 +wP5/ALyFPkLFfjmHvkCAfwG; same pronoun=0.14 DwAEIdks0Bu9G0jsyQfV5yDw; same quote=0.07
5wj27M8e/Qbhzxc58AO69UHa; says=0.09 AdT5CRr8wt7nAxLp9NTe9gEI; served by who controls for nmod=-0.23 5/ze8Ra5N9kdFsrpOuQnIPcm; served by
who controls for nsubj=0.01 Cw4F+e7z8ff9AucB5Bwa4+8U; served by who controls for obj=-0.06 9vnj8B0CKfwoG+4pF/AiIAIo; served by who
controls for obl=-0.16 7Any9AzSCesTDufwGOklDd4Q; served by who controls for other=-0.16 7gTy8RTaLuwLBe7ICuoNCsoF; served by who controls
for own=-0.08 6if0BQ/RB/H9EA0bOPIVA+fv; some before=0.15 8zsmFA35vjg37Roh/hbg8h/6; spoke=-0.04 5Jv65RTxOMsoG/LcFNw0IdpM; spoke,
quoted=-0.18 5t3W6ymOXLASF9if+OU5FvD8; spoke, says=0.16 IREh9tswxyLn3iUNEg7F3TnU; subject 0 above for nmod=-0.03 7QjxDy3pEsghIO8lHwj2GNwU;
subject 0 above for nsubj=0.16 GBMV5gMiDCX8EEVLwETk4UPw; subject 0 above for other=-0.11 6+vw+ALlFfQFB+3CEvIMC90D; subject 0 above for
own=0.11 9FYZ7A7nzwEL8/TaG/3x5zjV; subject 1 above for nmod=0.13 FxgaE+hH6SDk8yniFgL88PTq; subject 1 above for nsubj=0.02
8/8E6/4YviYAJOUc3w4CB/wS; subject 1 above for obj=0.17 JWYpEAs07BIcHj06JBby+xAJ; subject 1 above for obl=0.06 DA4O/CYRFgEDFRwqEgPoGiEU;
subject 1 above for other=0.03 9//5+CMa9/cKDRkLEfLsGSAa; subject 1 above for own=-0.00 +hoF8f4EFtHn6+RCDer5AfXa; subject 2 above for
nsubj=-0.12 8vv3+/7REPYBBfnvDPUBAPcF; subject 2 above for obj=0.03 AAAEBPkTGSP79BgW7/3/CuID; subject 2 above for own=-0.11
9fHz8x/SDP8lGtrSG/AUCsMK; subject before for nmod=0.09 +n4OB88Y1Qvz9ds++gsf8Q4T; subject before for nsubj=0.08 37MN5xoK8e7pBRIs9A337fgV;
subject before for obj=0.07 DDIT+/UAqBjx5Rn48hC7Debh; subject before for obl=0.13 ETgHC/8A+CEB+ici+wXk9h0T; subject before for other=0.07
+z8Q/wPwyw8VENYGBhfqBB7w; subject before for own=0.15 IwQfCQEPPwrt4WAc9hMS7zPg; word ababa=-0.01 AAAAAAH/AQABAQAAAQACAQAB; word
accra=-0.03 AAAAAAMABAABAgAABAAEAQAB; word activists=0.19 HRocEOwx9SAC9hIT7xX38yP0; word aden=-0.03 AAAA/gP/AwADAgAABAAEAQAB; word
administration=-0.00 BgAE/foJ+fb6BAEBCvwFAQYE; word advisers=-0.16 7enn9wrn/NoIBtvME/ASDecG; word affairs=-0.13 +gD2+g7xFvEHAgDsHfcUCPMG;
word afghanistan=-0.03 AAD//wMABP8CAgD/BAADAv8D; word africa=-0.13 +vv1+A8ADfULBfTnIfoTD/EI; word africans=0.11 DwwSBuUZ8A318gsj7AL49gnu;
word agency=-0.03 +QD2AwL8/PMK/vPuKPfx9AH/; word agents=0.10 DAIQDP0f7wv/9CcEHQ8hFx36; word agreement=-0.21 8v309iLyPOoZGvPnPPE5IPAg; word
aides=-0.18 9gDw/gbkC+kHEObfCvQbB90F; word aircraft=-0.02 AAAA/wEAAwABAgAAAwADAwAC; word airline=-0.06 AAAAAAQABgAEBAAACf8JBP8F; word
airliner=-0.03 AAAAAAIABAACAgAAAwAFAgAE; word airport=-0.14 /AD4+w/5Ef4LBvz3FPwKDf4I; word albania=0.10 AAAAB+kZ4ALw6RMA7QD97Abt; word
algeria=0.05 +fj7Ae77/hP3+Pj26vv28/n1; word alliance=-0.05 BwD///zsGfwEC+/k9QIZBfgL; word allies=0.07 AwYGDPz/+fMHAQ0S/gwEBQcO; word
ambassadors=0.06 B/4GBPMJ3hPn9TL57vv77f7j; word america=-0.08 AAAAAAgABv4EBgD9DgAHBf4F; word americans=-0.03 /Qn8AQMPCBArFPADNvAkEdkZ;
word angola=-0.05 /wD//wIABP4CBP77Bf4EBPwC; word ankara=-0.08 AP7//wUBCPwEA/4ACv8IBf0F; word arabia=-0.12 /QH+/A8DEfgID/0AF/wUDv4J; word
argentina=-0.11 +Af/+xICFfcGCvj0AvoJBQYP; word armenia=-0.06 AAD//wL+Bv4EAwAABwAFAgAE; word armenians=0.15 FBMJAfQnBxr4+iQU/QXi9ATv; word
armies=0.03 GBwSB/wF/Bj9APr1CA4F8QUE; word army=-0.15 8PDv/QbeVfz6FdcU/vEhDuEU; word asia=-0.01 AAAAAAAAAAAAAAAAAAAAAAAA; word
assembly=-0.19 9fj1+hDyIPETEPPmIvMrD/ES; word association=-0.02 AAAAAAIAAwABAQAAA/8DAgAC; word athens=-0.18 8+Pw7wfwF+sNCublJPIYBusK; word
attackers=0.12 CwAPBvYG8gf3+AUR/wrx+Qf7; word australia=-0.11 //39+wf/DfkHBv/4Dv8QCPkH; word austria=0.02 BAgFAwQBBwoDAwgICwUFBAsE; word
authorities=-0.24 6N7n7Q7VEuUMHd3zHeweEdwX; word baghdad=-0.07 /wH//gb/B/4EBf8BCfwMAwAE; word bahamas=-0.01 AAAAAAEAAQABAAAAAQABAQAA; word
bahrain=-0.09 AAD+/AkAC/oHBv/9E/4OCf0J; word baku=-0.03 AAAAAAEAAgACAQAABAACAQAB; word bangkok=-0.01 AAAAAAEAAQAAAAAAAgABAAAA; word
bangladesh=-0.06 AP///AYAC/4EBgD9Cf0JBgAG; word bank=-0.20 +/749xjvHvkUEv32Jf4mFfsY; word barbados=0.06 DBILB/MK+A/89AceBw3t9Br1; word
base=-0.07 AAAA/QMABgAGAwAACP8MBv8C; word batken=-0.01 AAAAAAAAAgABAQAAAAABAQAB; word battalion=-0.05 /gD8/gX6CP8CA/z8A/0JBAAG; word
battalions=0.06 BAgIBxUQDQgXBQgMFP4cEgQV; word bay=-0.01 AAAAAAEAAAAAAAAAAAAAAAIA; word bbc=-0.08 AAD//woAB/4HBv8ADQAMB/8G; word
beijing=-0.16 /v/5+gvwFfcPEAAAFPobDwAO; word beirut=-0.07 /wD+/wT7BgAEAwD+CP8GBP8C; word belarus=0.08 AP7/D/j76v/z7/7/8f7d6v/u; word
belgium=-0.05 AAAAAAIABgACBf8ACQADA/4D; word belgrade=-0.08 AAD9/gf8B/0FBwD5Df8LB/sE; word belize=-0.03 AAD//wEAAgAAAgAAAgADAQAB; word
bengal=-0.01 AAAAAAAAAAAAAAAAAQAAAAAA; word benin=-0.05 +u74+BP4C/MRAvsAEfsVA/QK; word berlin=-0.08 AAIA/wT/Bv4DBP4ACgAIAv4E; word
bloc=-0.06 /gAA/QUABv4EBQD/B/4IBAAF; word board=0.02 /f//Avz96/76/P/v/Pn6+f/4; word boats=0.06 +vb5Ceru7gD27+8A7QMM6fbs; word body=-0.10
+f76AA/yEfUICv7/C/sXBvsH; word bogota=-0.03 AAAAAAIABQABAwAABAAEAgAC; word bolivia=0.08 CBEFDQII4Qrq3QATywP/9Ar3; word bonn=-0.02
9ur3/gntBfz8BN7Y+vTt/ef0; word both=-0.08 7Pn67RLlMe8ODv/lI/clFPwP; word botswana=0.05 BxEGAP4MAAL//gQU/wUHBRb7; word boys=-0.04
+QD+AAXnAucCFggGJQDpAg8P; word brazil=-0.13 +AXv9RgTF/EVC/zvG/kTDfcP; word brigade=-0.05 AAAA/gP7BQAEAgAACf0KAgAE; word britain=0.10
Fi4XCRQp7hECAxItIBoWCREM; word british=0.16 ECUKEPdB5w/p/gkULQzs7xX+; word britons=0.11 DwIODuz/BQHz/v4A2hPe9Arl; word brothers=0.10
DQAB+twF8Qvz6wY+6QfP5Bfk; word brussels=-0.15 +wD5+w33FPgLDf7wEvgbC/YO; word bucharest=-0.00 AAAAAAAAAQAAAAAAAAABAAAA; word budapest=-0.04
//7//wT9A/4DAQD8BP8GA/4C; word buenos=-0.04 AAAAAAIAAwADAQAAAgADAQAB; word bulgaria=0.02 BgQJBPgf9hj6AgQR9gkL/w75; word bureau=0.06
/fv9DOr67v3n6fv64Q3r8v3y; word burkina=0.09 Cw8NCfwL5xD6/QsM/gj+8ADu; word businessmen=0.12 EAANDPUE5hT6ARAV5RDt8RH1; word cabinet=0.01
CBAQDAcu6DH6+AwV/hQhAvH3; word cadets=-0.10 9gDyBQfqAAEDAQDyFPoFBO8L; word cairo=-0.07 AAAA/wP/BgACAwAACwAFAwAD; word california=-0.05
AP///wIAA/8BAQD+Bf8EAv4C; word cambodia=0.14 BgAEDuoH4xX87Q4Q8Af65Q7r; word campaign=-0.11 /gD//QkADf4HCP/7C/0LCQAG; word canada=0.03
/y8C+QILAPj+AgslAAQVBBP3; word canal=-0.01 AAAAAAEAAQABAAAAAQACAAAB; word canberra=-0.04 AAAA/wMABAADAwAABQAFAwAD; word candidates=-0.05
+Q/1+wXoH/MDB/rxBvoJEPQD; word caracas=-0.06 AAAA/gIACQADBAAABgAGBAAD; word chad=-0.05 /gAA/wUABwAEAwAAAwAIBAAC; word chamber=-0.07
/AD7AAb/CfoGBwD+DP4IBv8H; word channel=-0.03 AAAA/wIAAwACAQD/Bf4EAwAC; word children=-0.04 AO3y/gbOEfoHBefgIvX5CPQF; word chile=-0.12
7/zq8gz6JdcJF/HpN/MPCeUR; word china=0.02 DRMJCfX3EBb8AQwd3g3xCBT0; word church=0.05 AAD6//T77fzz9gADA/0A8gDz; word citizens=-0.11
6t/rAAD7HQUHDvjh9udEAP8P; word city=0.07 CAAFCuoK8gb18QAa6wD79vnt; word civilians=0.01 BfIDB/zqAOkB/9wJFQL7B/77; word coalition=-0.04
/wEA/gIABgACAwD/BQEDBP8E; word coast=-0.10 /fv9/Qv2DfwGBfz3CP0OB/sH; word colleagues=-0.22 3+3R5hzNRdcII7/F/tonDLcU; word colombia=-0.03
AwwHAA4CCQACBggPEwMVCQgF; word command=0.06 BAD9Ee/4APzu7x/6APv3+/32; word commanders=0.07 CwAQBv4eEhQD+xcoEwzpBhf/; word commandos=-0.08
9uHx8Anmy/0CDP8IGvcB/+YL; word commission=-0.05 /vQJAxME+/j++v/a9gbnC/4J; word committee=0.08 +eQAEtcH5Qfm3+fV1QLm6f7l; word commons=-0.09
/AD8/gb4CvwDBgD5D/sNB/sH; word commonwealth=-0.02 AAD/AAIAAwACAQAABP8CAQAC; word communists=0.05 AwMGB/Ty8Qz9AgEr9QMH9wL1; word
community=0.07 +/f7Ftz3zPLh8gbw5wbq6QXq; word company=-0.11 BfsF+xHu/QwCCvrT+vsfBiED; word conference=-0.16 /gD++hD+E/0OD/32FfkfD/sR; word
congo=-0.08 /vz7/wf8CfgFBfv6A/0JBwAI; word congress=-0.14 /vn/+RH4E/4MDP70GP8ZDf0Q; word consulate=-0.19 /QD+9xbpGP0PCvzzHfkcDvoS; word
correspondents=-0.15 9Ovv9gLNAvMCBO7cFvQFEegV; word costa=-0.14 9QD1+QfkCvMHB+7pDvcaBvIH; word council=-0.21 8/ju7zDpPesiJvjmQO9CKPMo;
word countries=-0.01 9S/u9BYQRQo6HAfvDfkjOeYk; word country=-0.16 9vDy6h7dQewWE//kB+5EH+ko; word countrymen=0.02 AvwFAgQI9goD/gUPAwMJA/8D;
word court=-0.22 8vjw7Db+R+8lJfHRMfM0KO8u; word courts=-0.01 /BUE/gP6+ggFBwjt9v78+fwF; word criminals=0.10 CwAG/vUK9Ar19wMg8wjp9wX4; word
croatia=-0.02 AAAA/wIAAwACAQAABAADAQAC; word cross=-0.05 /gD+AAP/Bf0DBAD/Bf4HAv8E; word cuba=-0.12 AP/7+wv/EfoHCgD7E/8SCQAL; word
cubans=0.14 AAX7Bvb05Qb27AoM6BTg6//1; word cyprus=-0.02 AAAA/wIAAgABAQAAAwACAgAB; word czechoslovakia=-0.02 AQIA/gQFBgIBAwMFBwAHBQIE; word
dakar=-0.08 +wD6/Qj7CPYJAv/8Af0FBfoF; word damascus=-0.04 AAAA/wMAAwACAwAABP4DAQAC; word dar=-0.03 AAAA/wL9AwABAgAAAgAEAv8C; word
darfur=-0.03 AAAAAAH/AQABAAAHAgACAQAB; word darwin=-0.01 AAAAAAEAAQABAQAAAQABAQAA; word delegates=0.09 BwsNAQUlFQYKCBMe+Q0gEvAP; word
delegation=-0.03 BvsK/fsC/RUB9wAO/xAE/gz/; word delhi=0.13 AAAAFOQI3ATn6P/9tf/c5wHs; word democrats=0.08 EwANCfYK7RAB7A8Q5AAF9Qj0; word
demonstrators=-0.01 /w798wvhEvcGGe/hHvgcE/UQ; word denmark=0.03 BhAFBA0SCgQIAP8PGQf/CBcH; word department=-0.06 A/oIBO0ODQMHEvf+6wkqAQAK;
word deputies=-0.02 BAruAQ/I2uoI++MeAfkNEOwT; word detectives=0.05 Av8DAv8MDh8C8wkE8wIPBe8A; word dili=-0.02 AAAAAAEAAQAAAQAAAwABAQAA;
word diplomats=-0.16 7f3g5w3PGsoQNNvc9eVbDPIn; word divisions=-0.25 4ADd6yivC9sHH+O5IOQFBdsG; word dockers=-0.00 +QT6A+vx3N36BOfpCgD58Pf0;
word doctors=-0.02 /PP7BQbv7gAIA/z4CfcNCPwE; word doha=-0.09 AAD7+wb+DvwIBwD6EwAPCQAH; word drivers=-0.02 9/8I+gUQGPoE+QgEFvwkBvoM; word
dublin=-0.01 AAAAAAEAAQABAAD/AQAAAAAA; word dushanbe=-0.05 AAAA/gUABQACAwAACgAJBQAB; word east=-0.04 AAAAAAEAAgACAgAAAwADAgAC; word
ecuador=0.01 //v/CuwH6/zv9/7+6P8E9//2; word egypt=-0.08 /P74+AsL+vMEB/3vMP/+9Rv+; word el=-0.03 AAAAAAEAAgACAQD/AwACAQAC; word
embassies=-0.11 /P/8+wn4CfoKBv/2D/0RCvkI; word embassy=-0.14 9fz1+zPCC/UbG+o0PAEvEe4C; word emirates=0.02 AgcL+fwN/Q/89xchGg75+gf8; word
engineers=0.02 BwoC/RgIB/wSCv0BIQYOA/oI; word england=0.10 AAAADPgA6QDv9gAA3gDt7ADt; word envoys=-0.02 /PT5//Hs6/zz8Pn37P71B9r7; word
eritrea=0.11 BAAAEeEBywDw5/8A6w7+2QDk; word estonia=0.12 AwwDBu4b8Qrt7BIQ8grY7wr1; word ethiopia=0.00 BgsJBPgVAwv/AggQDwcJ/QP8; word
europe=-0.05 AAAAAAEAAwABAgD/BAAEAQAB; word exiles=0.18 CxAkGPUw9jj98wdK5xbmARDr; word experts=0.04 DfQEEBoQGQYLFycH9gLn//kG; word
families=-0.09 9Qzf7QC39CUNBOLzDvYe+rDr; word farmers=0.03 BRMO9AkhDgbzAvfxDf8XCxYC; word fighters=-0.10 9RDq+DTQJwQUAu7j/PH+Kfsg; word
figures=-0.16 9gDu/gTmCegCA/DfBfEIBe4F; word fiji=-0.11 /f/++wn5CvkFC/r4FPwOCvoK; word finland=-0.10 9fz19gf+IOoQBvbwNPwGB/UM; word
firm=-0.06 /wAA/wL+CQADBP8ABwAKBAAE; word fishermen=0.19 EAYyFwAf2yXw6RQk5wLn9x7o; word fleet=-0.09 /P79/An6C/0GB/v1D/8MBgAG; word
florida=-0.01 AAAAAAAAAQAAAQAAAQABAAAA; word force=0.03 EwcK/vYx3iv48egfAQn8AAsG; word forces=-0.06 9Ab6+Sj/HOgYDf/yNfElG/oS; word
former=-0.02 AAAAAAEAAwABAQAAAwADAQAB; word forum=-0.02 +vn9Bv768Pn+BAL56foB+fQB; word france=-0.00 FCARBgoWAwMEEfkpJg4aCQwP; word
french=0.11 EwAMAPYf/RH/5g0K6RDz/hsD; word front=-0.01 /P77Cf/3BwEBA//xD/f6/AMG; word fund=-0.05 AAAA/gT/BwADAgD/Bf8FBQAD; word
gabon=-0.11 9+v3+QH/EPQHAfDqFvkYDfQJ; word gambella=-0.01 AAAAAAEAAAAAAQAAAQABAQAA; word gambia=-0.00 AAAAAAEAAAAAAAAAAAAAAQAA; word
gang=0.10 DQAJAuwA9BH19hEB8Avu9Rn4; word garrison=-0.07 /Qz2/AX7JQYKAgLjAAABAPv/; word gaza=-0.01 AAAAAAEAAAABAAAAAAABAAAA; word
gendarmes=0.05 8CT+CPIS7Pbk7AP74AMY8tru; word generals=0.05 9w7+AAnjJ+z6+w0BDgH+Ax76; word geneva=-0.06 AAAA/wIDBAACAgAABAAFAwAC; word
georgia=0.02 +voLC/P57Aj96vnuAfjq7/3x; word georgians=0.03 AQgG/Qrw+gwFAAEFEf4CDAoA; word germans=0.04 ARED/ej/6wL0+QzF+f0O8u0B; word
germany=-0.00 BgkHAAX/BAMHBw4PIwkMEQ0K; word ghana=-0.03 AAAA/wIAAwACAgAABAADBP4B; word gibraltar=-0.01 AAAAAAEAAQABAAAAAQABAAAA; word
girls=0.07 AwIABOkG5/wGBBAH+QcI7/bu; word goma=-0.02 AAD//wH/Av8BAAD/AgACAQAB; word google=0.18 DQAfC94A0Bfn6gBT7wXW4hXu; word
government=-0.07 69vtERDf6gASAP70NuQfFPIL; word governments=0.07 AO0PDuM93A8CCfQN6hALFyD5; word greece=0.05 /uf5BgL85RX9/vT1IAcC9+P1; word
greeks=0.04 Agb0BQD2/v/89fP38/738fX6; word group=-0.00 +fkF+/78+A33AiceCBEG/QgD; word guard=-0.01 8N7yCOTt6uz57uvsBvMg7/r8; word
guards=0.15 FA4eDeol1jMJ9C0f8Bzt8RsI; word guatemala=-0.07 9/z0/wnrLQkMCug9G/cSBusK; word guerrillas=0.21 EwQnFgAZ6Rj87wwu5xLW8/jw; word
guests=0.06 BwIQDPwM6hj79B41DhEU+/D0; word guinea=-0.02 AAAAAAEAAQACAQEAAgADAgAB; word gulf=-0.04 AAAA/wMABAACAgD/BAAEAwAB; word
gunmen=0.08 CAbq8wH/+Or27RDy4/D25RDl; word gunners=-0.00 BAkF/ggJAwYEBAQICAIJBgQF; word guyana=0.18 GBkdDecF3ynl8xs4CBnr5vri; word
hague=0.12 AAAAEukG0gDu6QQAyQDY2QDV; word haifa=-0.01 AAAAAAAAAQAAAAAAAQABAQAA; word haiti=0.02 //H8A+r48P33/QT71f70+gD/; word
haitians=-0.00 DPH0+OAjAf/8BQbuB/wB9Bj5; word hamburg=-0.01 AAAAAAAAAAAAAAAAAAAAAAAA; word hanoi=-0.03 AAAA/wMAAwACAgAABAAFAwAC; word
havana=-0.08 /wD//wb4Bf8FBPz8BgAIBv0F; word he=-0.16 9+X59gjhC/AQDOnZC/YIFO4K; word heads=-0.08 9On5/vvXD/nx9e4BDf8DCf0F; word
helicopters=-0.10 /gD4/Av/EfsICvr+CvwKBQAD; word helsinki=-0.01 AAAAAAEAAQABAQAAAQACAQAB; word her=0.01 BwALBuoK5wz2/QUfGwXt/Bnv; word
hijackers=0.14 FAYVD+r73xT3+TVI7Rr39wkA; word honduras=0.02 /vz6Cuz8+v3v9vsA+PsH8//x; word hong=-0.01 AAAAAAH/Af8BAQD/AQAAAQAA; word
hostages=0.04 E/gCAwUQFw0DAhAbGwMHARUF; word hosts=-0.04 Av4ABv8CDAP7+AD9GwUXEAUC; word hotel=-0.02 AAAAAAAAAgABAAAAAQABAAAB; word
house=-0.18 +wD++g7uGPMQDfTnKv8kDPEO; word hundreds=-0.23 6O3r8h24IeENDOThI+oHIdYO; word hungarians=-0.04 /gL+/gX+A/8AAv8BBf4CBvwB; word
hungary=0.02 BREFBv0T/gb9AQkW/QkIBAwA; word iceland=-0.03 AP8A/wIAAgABAf//AgAEAv8B; word india=0.02 ++/wCfb5/vj7C/wDHP4d9QcD; word
indians=-0.04 /v79/gj9DQQCAv4CCv4OCf8E; word indonesia=-0.10 AP/++wr4Df4JCv75EfoRCwAK; word inhabitants=0.09 DxQOCQQr8h0EABUUCwoEBBkC;
word inspectors=-0.02 8/n6//wLBc0BGOkW5fkEAOv+; word institute=-0.04 AAAAAAMBBQACA/8ABAAFAwAC; word insurgents=0.21
IAAiDeg28SLv6i0w7BgA9Bnn; word iran=-0.03 CgQN9v8qAxgA/wMfCAf+/wz5; word iranians=-0.06 AQz7/gj6DPsDBQP5B/4WA/wD; word iraq=-0.18
8ALr8B7rIeQhGd7eO+sfHOEh; word ireland=0.02 AQcEAwX8AQgDAwoe9AcIBQMF; word island=-0.06 //78AAbwEgkDAvv37fvzAfgH; word islands=0.04
BhIGCvUY6hXz8QAf7wzs9g/y; word israel=-0.07 AwMD/ggCCv8DBgAAFgEPCP0J; word istanbul=-0.03 AAAAAAIAAgACAQAAAwADAgAC; word it=-0.30
vtm64WCQf7p/dJ6/f9J2f7tb; word italians=-0.02 /gD//gr6CwAFBgICBwAOBwQI; word italy=-0.11 AAAA/gv+CvwGBgAAD/8QCAAL; word its=-0.16
txW9+UC2Nd8DTaTKUcYtNfYq; word itself=-0.08 APv9/gf5B/sEB/oAEf4HA/gE; word jakarta=-0.07 /gD9/QX9B/0GAwD7Cv4GBf8F; word jamaica=0.00
BQABAgINBAYCAgcJBgIFAgQC; word japan=-0.15 /v/99w77GfALEPz5GvsgEPcT; word japanese=0.03 AAAAAQsBAQMA/gcE/QkACBcD; word jerusalem=-0.02
AAAA/wIAAwABAQAAAwACAgAB; word jets=-0.03 AAAA/wEAAwACAgAAAQACAgAC; word jordan=-0.11 /fb++w30D/kJA/bwEP0HCfYK; word journalists=-0.04
9Rr4AeXzR/0BCh8NDgwLAxUB; word judges=-0.11 8Pnw/APcDd0DH+rv4uzi+f8B; word junta=0.06 DA4C/+0S9xj29QEA6QD89ADx; word kabul=-0.03
AAAAAAIAAgABAQAAAwAEAQAB; word kampala=-0.02 AAAAAAIAAQABAf8AAQADAgAB; word kathmandu=-0.05 AAAA/gT/BwAFAwAABQAKAwAG; word kazakhstan=0.04
AwgDAgT8AwICA/4T/wYEAxoD; word kenya=0.02 AxQEAQMA/AEBAQcK+wcE+wT8; word khartoum=0.10 /wD/Cu4J5fvq8wP/4wDq7AD4; word killers=0.18
GBchD90c8RXn7DJN5h3b4SLn; word kingdom=-0.13 +wL8+gzyD/8LCPf3Cf0VC/YK; word korea=-0.11 //n8+hL+C/YMEP3zGvwYC/0I; word kosovo=-0.01
AAAAAAH/AAABAAAAAQACAQAB; word kremlin=-0.09 AAAA/wj3CvsGBf72DAAJCfsH; word kuwait=0.07 FRIOBvoF5Bj2/ggnEwAAAwr+; word kyrgyzstan=0.07
CBkGBQMQ/xD7BA4rBQcKBPYC; word la=-0.06 AAAA/gX/BwADBQAACQAJBQAC; word laboratory=-0.03 /gD9AAQABAACAv7/Bf8EAf0D; word labour=0.08
/wD/DvMA7wHy9gAg9v32+AD1; word lagos=-0.00 AAAAAAEAAAAAAAAAAQABAAAA; word laos=0.02 CAAEAPoe8wr4/wwc8QwE/gj+; word latter=-0.07
AP0A/wf9Bf8GBP3/Dv8KBPsF; word latvia=0.04 BQ4KAQYFCQEE/QgTBgP9BQoF; word lawmakers=0.08 Ef0L/O0J3ST/7BMV8Qfc/Af1; word lawyers=-0.12
9//5BRr4BvMfH+EE//lFDe0V; word leaders=-0.04 3AH58ifnz+z5F8KoutrbFufm; word league=-0.12 /gD7+w0AC/0ICgD+EfsVCgAJ; word lebanon=0.01
AwQEAwIK+gUBAQUIAgQDAgQC; word legation=-0.02 AAAA/wEAAQAAAgD/AgACAP8B; word legion=-0.06 AAD8/An/C/4EBAD5A/0HAwAD; word legislature=-0.02
AAAA/wH/AwABAQAABQADAgAC; word leticia=-0.03 AP8AAAIAAgABAQD/A/8CAQAC; word liberia=-0.01 AAAA/wAAAQABAAAAAgACAQAB; word libya=-0.17
/f39+w/zFP8NC/j8GPscDfoS; word libyans=0.15 DQMMDPIu8wz46AwS8w719hb6; word lima=-0.05 /wD//gP+Av4CA/79A/8HAf4D; word lisbon=-0.02
AAAAAAIAAgABAQAAAf8CAAAC; word lithuania=-0.06 AP8A/wYABv8EBAAACQAHBv4G; word london=-0.18 /fv9/BLuGvoSD/77IP4iEvoR; word lusaka=-0.01
AAAAAAEAAQABAQAAAQABAAAB; word luxembourg=-0.03 AAAAAAIABQABAgAAAwAEAv0C; word macedonia=-0.03 AP///wL/AQABAf8ABAADAQAC; word madrid=-0.06
AAAA/gMABf8DAwAACAAFAwAC; word magazine=-0.06 AAD+AAT/CAAEAwAABgAFAwAF; word malaysia=-0.05 AAAA/wP+AwADA//9CAAEBgAD; word mali=0.08
CRQF/vQH7xby+QH+Bwca8Pfw; word malta=-0.05 AAAA/QYAAwAEAQAACv4KBgAF; word managua=-0.03 AAAAAAMAAgACAv8AAv8DAgAA; word manila=-0.03
AAAA/wIAAwABAQD9AwAFAQAD; word marines=0.12 EwwVCfYYBScc+y0DLREaFAYH; word market=-0.11 AAD//g78C/0KCf/4Cv8LCwAC; word mauritius=-0.03
AAAA/wIABAABAQAAAwADAgAC; word mediators=-0.20 7Oj08AvTBvUJC+DUB+kICQEL; word members=0.01 +Qn7BxIu+ebvDPcK7QQF9AEN; word men=0.19
FiQpJvgs9xjs01gu9R4uByT7; word mercenaries=0.15 BAAEE90K6xDk6QcI+xfi5Srs; word mesoamerica=-0.01 AAAAAAAAAQAAAAAAAAABAAAA; word
mexicans=0.05 DhQHBvkYDRL4+gcNAgMJ8Rj7; word mexico=-0.12 /vj9/BX0FPoPFPnzJf0ZDvkQ; word miami=-0.02 AAAAAAEAAQABAQAAAgABAP8B; word
migrants=0.15 KwQLD9/8xAH81AEF3f8Y2wns; word militants=0.08 DREDBv8x8Bvv8AH++hLb7DX+; word military=-0.13 +//6+wzxEfgLDvj1GfsWDvkL; word
militia=0.08 A/kOB+oR1wru8TAL9QXf7ADs; word militiamen=0.03 BhIG+PQ9/BT/7RHl+gwH9hf1; word miners=0.08 CA8CBe0FDAT0+BEW/gDr9gr2; word
ministers=-0.01 Cwvw8BDwIALzBuLyIwEXHvEk; word ministry=-0.20 9PL0+S/fO+coKNrnMvorHN8m; word minority=0.08 DwAABO8c7AD09v4F5gnt7wn1; word
mission=-0.16 /P/8+RH4Gf4NDP31GvoZD/oN; word moldova=-0.02 AAAA/wIAAgABAQAAAwACAQAB; word monitors=0.04 CQgCBAwY+A4EBAL5+//7AwsP; word
monks=0.13 EwgHBfsX8hj8/yYh/g3s/RgG; word morocco=-0.17 9vT39RHmIOsSD+3oHPYYEfIX; word moscow=0.02 //wDDvHk8/z07wMT8fwH8/fs; word
movement=-0.01 9wD2/gTo9vj/9vDt/gkF9PH4; word mozambique=0.03 BggHAwELAwYBAQYAAwL+AQYB; word myanmar=-0.02 AAAA/wAAAwACAQAAA/8EAgAC; word
nagorno=-0.01 AAAAAAEAAQAAAAAAAQABAAAA; word nairobi=-0.08 AP3//gb/C/8EBAAACwAKBgAH; word namibia=-0.06 APQA/QX7B/0CBgAABPwLAgAG; word
nation=0.08 AQD8D+772f/j7wDy6/nm5/r1; word nations=-0.15 5gbm9Cn7KesqFw3OHe5SENAU; word nato=-0.17 +v/z+AgAF/EKD/7wFvQXE/cP; word
navy=-0.10 8+z09PjUA+wPCevTBu03+ewE; word negotiators=-0.03 +ur+9gj/JvYG/ufwC/gNI+EM; word neighbor=-0.05 AAAAAv73BAAEA/sB/gABAvkB; word
neighbors=-0.03 APwG/wUXCQsE/w0NBAgNBvQI; word neighbour=-0.07 /gD9/Abn6AACB+v5Ef8bAfz4; word neighbours=-0.14 5A/r7hj/RNwbGvHtXewpG9se;
word nepal=-0.02 AAAAAAEAAQABAAD/AQABAQAB; word netherlands=-0.07 AP7//Qb+CgAGBQAACP8IBf8G; word new=-0.08 /wD//gf9Cv8DBQD+Dv8KBv4H; word
newsmen=-0.16 +AD2+Rf8GewIEOjyHPYQB94S; word newspaper=-0.13 +wD8+gv0EPkKDPfrDPsYDvMM; word nicaragua=0.01 AQcHAQYW9wH9/gz/CQcMBA4E; word
nicosia=-0.01 AAAA/wEAAQACAAAAAQADAQAB; word niger=-0.06 /v/9/QT9CP0EBAAACP4HAQAG; word nigeria=0.15 BiQWEugQzRPc7BQJ1xDk5w7j; word
north=0.08 AAAACej/6QHz9v4A5v7o4ADy; word norway=0.05 C/wMB/EA8hfs8/sb7w/u6Rrt; word observers=0.05 A/MO/hXO8AUC+ADpH/scCf39; word
office=-0.19 +P759SLbMQIaG+77LfkwGvAa; word officers=-0.03 9Pv06wv0DxoA+eUMGvboA+Eu; word officials=-0.02 59b03fz67Qf9EPcS8gFUI+wx; word
okinawa=-0.02 AAQA/wL+AQAAAf8AAgACAQAB; word oman=-0.06 AAAA/wMABAABAwAABQAHBQMC; word opponents=0.08 DwD8B/v8E/oJ9wwX7wv+/vX6; word
opposition=-0.00 B/QPCP8y9Qv//Pb78xYA8frp; word organisation=0.02 Av7+CvH3CyT28PbiCu3z7+4D; word organization=-0.11
/wD+/gkAC/4GCAD/Df4LCP8K; word osce=-0.05 /gD7/QP/BfwBAv/5CP0GBP4D; word oslo=-0.01 AAAAAAEAAQABAAAAAQACAAAB; word ossetia=-0.01
AAAAAAEAAQABAQAAAQADAQAB; word ottawa=-0.02 AAD//wH/AgABAgAAAgACAf8B; word owners=0.03 +/ID/wD2+/j+G/onDPYKC836; word pacific=-0.03
AAAA/wL/AgABAQAAAgADAgAB; word pact=-0.07 /QD7/gX/BvsEBP75CvsNBfsI; word pakistan=-0.13 //38+g//D/sJCP//F/wVDP8M; word palestinians=0.10
ERYSDAMEAhEBABQxBQvy/RIG; word panama=-0.13 APz/+Qv4E/0KC/39F/sXCAAL; word papua=-0.02 AAAA/wMAAgABAQAAAwABAQAC; word paraguay=-0.07
/gD+/gj/Bv4GBP8ACv8JBv0G; word paramaribo=-0.01 AAAAAAAAAQAAAAAAAQAAAAAB; word paratroopers=0.16 GeUjGdxG9hrp4jck+w76+Arp; word
parents=-0.18 9AHz+g/yCO0ID/TlFPoXDewO; word paris=0.11 Cwj+EevoCB/q2wT3wAMN5f3t; word parliament=-0.06 /Qn19PHLBvsPDP/n5/X9BOwH; word
parties=0.07 BwD2AfQEAfTy+RXzzQTn9/X5; word partners=-0.14 7QDx9hLpJOMPEuvqQvUpB9kZ; word party=-0.07 AeX5AxG9/vkI/fAIA/P9/v0F; word
passengers=0.22 DSAWH9I7tzLr6fEN/DHd1BPV; word peacekeepers=0.07 CwILBeo04/zs9BzyJf7n8Tb1; word peasants=-0.02 /A8CBvX9BQb/Be3/7wgYAwIV;
word peking=0.02 AAADCvD+8AD59AAA6v/s+wD1; word pentagon=-0.03 /wD//wH+AwACAv/9AwADAQAC; word people=-0.03 7OfD5QzpPeoWGvTDGgDW/e30; word
persia=0.05 BgUFAQIK+AkAAQkP9QP/AQoC; word peru=0.07 BQIcCfD56vnu+AcPBAXo9wII; word peshawar=-0.02 AAAAAAEAAQABAAAAAQABAQAB; word
photographers=-0.10 /AD//wcACgAEBPz5D/8RBvwG; word pilots=-0.06 /fIH/wL/FjPyAvvhEfgD8OYB; word poland=-0.05 AwYB/QoGEfwICAYJIP8aDQAK; word
poles=0.00 APQBAfz98gACAQEABAACBAIB; word police=-0.00 ++De5eu8swnq9OLTAN71FOEC; word policemen=-0.04 +t4AAAf1BvkDFwcJAP0b+QgJ; word
politicians=0.16 FQAWCeoW6yDv7gka4xLg8iPo; word population=-0.07 /wD+AAYACAACBAAACP4HBAAE; word port=-0.10 AAAA/gX/B/4GBgAADQAMBgAF; word
portugal=-0.07 AP0A/wYACP8CBQAABgAEBP8F; word poti=-0.03 AP8AAAIAAgABAQAABAABAgAB; word powers=-0.15 6vzo7SPHK/IaD/fOQfInIO8W; word
prague=0.01 AwYEAAEG/QP9AAMBAgMDAQUB; word presidency=-0.07 /v3+/gX7CAAGBv37DAAMBgAG; word presidents=0.02 EPDz9f72GeX5/ggQ6P8L+NkO; word
press=0.01 CQAICvQh7gL39v/19g7k/xAC; word pretoria=-0.05 //7+/wP/BgABAv8ABf8EAwAD; word prisoners=0.01 +vsJ9gvq8e0BAt7t8AgI8+AO; word
programme=-0.06 /QD+/gP+CP8EBf//Cf4KBP0D; word prosecutors=0.03 BfwDCvUa9QYHCggoAQEjBPMH; word protesters=0.12 GvokFfIj5Rj25/z++xLnAigA;
word province=-0.02 AAAAAAH6AQABAQAAAQABAQAB; word quito=-0.09 AAAA/Ab7Cf0FBQAACf8LBf8H; word rabat=-0.07 AP8A/wr/DAADBv8ABwAOBwAC; word
radio=-0.21 9//09B3uKfYXHPzsOvgoF/QZ; word rebels=0.09 HPkJAvAgDfL98kMr8wnw8C3u; word refugees=0.23 LBMnEfFk7h/t5CxZyB/N0Erb; word
regime=-0.05 AAD//gX8Bf8CBAD+A/8FAwAE; word relatives=-0.07 /fz+9xb0GfkIAPzvEfQJCvMC; word reporters=-0.27 6vnP8HbFWuUdNdHX8+c3QMYi; word
representatives=0.02 /wADCAQI8wQAAAz88f8C+wQB; word republic=-0.05 /gD+/gD4Ev/0+AD7DgwPAP//; word republics=0.12 D/0VB+QO6Rzr9REM4wwH6xTx;
word reservists=-0.08 8QD7+vT5/NkCDeS4CvkL9+Xy; word residents=0.05 Di71/eII8PsE9vIH9QLh9PT3; word resistance=-0.02
AAD/AAH/Av8BAQD/Av8DAv8B; word riga=-0.02 AAAAAAEAAgAAAAAAAgABAQAB; word river=-0.03 AAAA/wMAAgABAAAAAgAFAQED; word riyadh=-0.03
AAAA/wMABAADA/8ABQAGAwAC; word romania=-0.03 AAAA/wP/A/8CAQAABAADAwAB; word rome=0.06 AAAADPgA8gHx8gEB5wD29gD1; word roumania=0.05
BAkGBAAL9gb7AAgNAAUBAAcC; word rulers=-0.07 /QD79g/6DwMRCQALCwIXFgkI; word russia=0.16 Bh4YGO/vzw/V3hIf4RLQ1T3j; word russians=-0.04
9uno+w/I8OoA+QMQ/ugd8NL+; word saigon=-0.04 AAAA/wP6BgACBQAAA/8DAgAC; word sailors=0.06 CgAEA9wQ+Bvx+PsJ+foD8+v+; word salisbury=-0.00
AAAAAAAAAAAAAAAAAAAAAAAA; word san=-0.04 AAAAAAL/AgABAQD/BAACAQAC; word sanaa=-0.09 +QD8/Af8CfUGB/rxDf0OBgAL; word santa=-0.03
/wAAAAEFAv8BAQAAAgADAf8C; word santiago=-0.02 AAD/AAIAAgABAQAAAv8BAgAB; word scientists=-0.01 /AD7B+jd3eH0BtzY/vAf8vX4; word sea=-0.03
AAAAAAL/AgABAQD/AwACAv8B; word senate=-0.09 /fj9/gj/CfwHB///Bv0HBQAI; word senators=0.05 BAAE/ggOEQkXDAsSDAsx+Pjy; word senegal=-0.06
///8/QT9Bv0EBP//Cv4JA/0F; word seoul=-0.04 AAD+/wP9BQACA/8AAwAFAv4C; word separatists=0.15 CAALDfAECxrz7BIg8Bjm7iLz; word serbia=-0.03
AAAA/wMAAf8BAQAABAACAgAC; word serbs=0.10 DAAODAARBhAK/w4c/QkCCggJ; word service=-0.09 AAAA/Ab/CAAEBv/8DP8LCf8G; word servicemen=-0.09
+/v2+g7vAvEHCvruAPwEA+8J; word settlers=0.02 AxH+CgUR+g/2+PvyEAD0Ef4A; word shanghai=-0.01 AAAAAAEAAQABAAD/AgABAQAA; word she=-0.03
AP4A/wP+AgABAQAAAgAFAgAC; word ship=-0.08 /PkA/An8BwAHBPr6Bv4GBQAD; word ships=-0.06 /wAA/wX/BwADAgAABv4GAgAB; word side=-0.14
+gD1+Ab1F+8MBPv9GvchEPAG; word sides=-0.11 +P3p7gv98tULGP75G+stCAEq; word singapore=-0.06 AAD+/QX6Bf0FBP0ACv8HBP4E; word skopje=-0.01
AAAAAAAAAQABAQAAAQABAQAB; word slovakia=-0.05 AP/9/gQABv0DAgD/Bf4IA/8D; word slovenia=-0.14 9er39ATrCPAFD+brC/UTBfEE; word smugglers=-0.04
8Rb49yH7FvUNBP8A9fo0CxAM; word socialists=0.08 BBoBAvMVAw71+PsR+QMO+x/1; word society=-0.05 AAD/AAMABf0FAgAABf0FAwAF; word sofia=0.05
AQD/DfH69wHz9RDy9gD17QDz; word soldiers=-0.02 +fEIEQkUBwIaEALm2vYT+v4u; word somalia=-0.04 AAAA/gL/A/8CAgD/BP8CBP8D; word sons=0.04
BAAH//cBAQUBAwkLBwL6/wb6; word south=-0.06 /gAAAAT0CgAFBwAABgAJA/8E; word spain=-0.08 //36+hQJF/QLE/38HfwlFPgL; word spaniards=0.01
CvsIAvsZ9AoI7/wSDQMe/wz9; word sri=-0.13 9QD0+w/qFPQDDfrqDfoVBfcO; word state=-0.18 ///+9RzoKPsUFPv4LPwwF+0X; word states=0.00
AfIO+ha4IuP69OLc8wn099MH; word station=-0.09 AAAA/gkADP4FBgD9Cv8OCQAC; word strait=-0.01 AAD/AAEAAQAAAAAAAgABAQAB; word students=0.09
BQ8QB+1D1xD2+A43+wA25vf7; word sudan=-0.09 /gD+/An/C/0HBwAADf8MCP8I; word summit=-0.11 /wD+/Qv8EP0GCf7+C/sUC/0K; word supporters=0.06
DBAKBvrg9vX2AwPz8Azn+ins; word survivors=0.18 HPggD+Ij/B/s6x077RfY7iXo; word suspects=-0.02 +Q327wAU8/f0/uDlJv4M8fEH; word sweden=-0.03
BQkB/wn+EfgKCwQKFQMNCQQJ; word swedes=-0.19 6vvm8R7TI+IHGuDhC+kiCtwa; word switzerland=-0.06 APr+/wcAAvsFA/0ABv4FBAAG; word sydney=-0.01
AAAAAAEAAAABAAAAAQABAAAB; word syria=-0.09 AAAA/QYACQAEBQD/DAAKBgAG; word taipei=-0.06 AAAA/gb9BQAGBQAACwAJBv8E; word taiwan=-0.12
AP7/+A3/E/8NCwAAGQAQDf8E; word tajikistan=-0.07 AP/+/QX8Bf8DA/0ABwAJBf4E; word taliban=0.12 EwANCdb48izn7g8d9xXa8Bns; word tallinn=-0.02
AAAAAAH/AQABAQD+AwACAv8B; word tanks=-0.16 9uP49hjoD+4KEvT3CfgDCPIC; word tanzania=-0.05 AAAA/gMABv8DAwAABgAGBAAC; word tashkent=-0.02
AP//AAH+AgACAf//AgACAQAB; word tbilisi=-0.06 AAD//wP8BwACAwAACQAEBQAC; word teachers=-0.05 /vr8AgvjGfgVEAgFHf4PCwAX; word team=0.18
FhIeDd0s2inm5yFCBhvm6x37; word tegucigalpa=-0.02 AAD//wH+AgABAgAABAACAQAB; word tehran=-0.02 AAAAAAIAAgABAgAABAACAgAC; word
television=-0.19 +vz9+BbtHP0SEfjyLPohFfwV; word territory=-0.01 AAAAAAEAAgD/AAABAAABAgAB; word terrorists=-0.01 Avr8AQwUCeULBuwCCP4pCwsJ;
word texas=-0.08 /wD//wT7CAADAwD9Cf4KBP4F; word thailand=0.03 BBQJAwQW/QgEAwkTDgIHAAMF; word thais=0.04 BAgGAAYMAgIDBQcNCwEJBQwG; word
that=0.04 Cg4PB9378x7r8AIU9wv/ARPo; word their=0.14 LyMg8AcE/i4ICSYsySkcDAHv; word theirs=-0.28 2fHd6Sa4LtMkJ9rSM90cI78k; word them=0.17
7b4r5Ly4tyj/3Rzk/AyxzxO9; word they=0.10 2gAjEAMY8CMO8Pvy+RkUL7bu; word thousands=-0.05 /fb+/QsNC/8HA+8F+PEbA/sV; word times=-0.08
/gD9/gb9C/kHAfn6Bf0IBvoG; word timor=-0.02 AAAA/wEAA/8BAQAAAgACAgAC; word tirana=-0.01 /wAA/wH/AQAAAQD/AwACAQAB; word togo=-0.04
AAAA/wIAAwACAgAABwAGAwAC; word tokyo=-0.08 AP4A/QX/CgAEBgD9C/4HBQAE; word tourists=0.04 BRAIAwkJBggABQ8FCAcPAQX+; word town=-0.04
AAAA/wMABAACAwAAAwADAwAC; word traders=0.11 CRcQC+wFBxX3/RUj/A/w6Sbw; word traffickers=-0.12 6tnp8QPq/98FD+Dg/O0HA+QG; word trawler=-0.04
AAAA/wQABAADAwAAAv8GAwAC; word treasury=-0.04 AAAA/gP+BQADAgD+BgAFAgAE; word treaty=-0.19 +fzz+hruJ/IUF/j+NfUnGvgW; word tribesmen=-0.01
A/MB/vYFCgkBAQf4CvwVCgEK; word tribunal=-0.03 AAAA/wIAAwABAgAAAwAEAwAB; word trinidad=-0.03 AAAAAAIAAgABAgAAAwACAQAB; word tripoli=0.06
AQAACOwA9AHu9AAA9ADd7vrq; word troops=-0.00 C+AA1yYw9vgH59n71dj+/yQI; word tunisia=-0.08 /P8A/AX/CfcFBgD4BvsMBgAG; word tunisians=0.07
AgAQ//YC9CEF9f8o6Qgd8Rrx; word turkey=-0.02 DgMQBv736AL8+fz03QH0++b+; word turks=0.05 BfsM/PMSCw8A8vYfDgL4APb+; word twitter=0.05
ChMP//YY8Av28f/69An29BPz; word two=-0.19 4wnn8SLPMOUbHNnjEeomLfUn; word u.n.=-0.08 +wD6/AcACvkGBAD3D/0LBfsH; word u.s.=-0.05
AAAA/wL/BAACAgD/BgAEAv8D; word uganda=-0.07 /wAA/gX+CP0FBQAACgAMBgIG; word ukraine=0.09 DgAPCfMi3xz1Aw0kABD2/Cj3; word un=-0.07
/QD6/gcACf0DA/36CvsKBf8E; word union=-0.21 8frx9C3bNAcjJe3yUPFEKPgo; word university=-0.15 /gD8+wvxFPUMDADwD/scDvkN; word uruguay=-0.09
AAD//Qj/CPwHBvwAEv8KBvoI; word venezuela=-0.07 /xcB/A78Ff0LCAgFG/8BDAcN; word vessels=-0.09 AAAA/gQACQAJBwD9BwACAgAB; word victims=0.01
AwD9+wMABgkLBQkeEAIBBxgM; word victoria=-0.02 AAAA/wIAAgABAQAAAQADAgAB; word vienna=-0.07 AAAA/wf+B/8FAgAACP8KBf8F; word vietnam=-0.10
/fv7+wv6D/oHCf39EfwSCvwJ; word viktor=-0.15 6gDn8gLnKOoaAtvcD/YhAfAB; word villagers=0.02 CyIA/C34DwgeBvn8MQ0JDwkQ; word vilnius=-0.02
AAD/AAL/AgABAf8ABgADA/8C; word volunteers=0.11 CwAPBg0L+xMEBSEa6wgFCBz9; word voters=0.09 CBMOBvYO+xX0+BUTEggPBiMA; word warships=-0.19
7P7m9B7SJN4bEunNOfMLBeIb; word washington=-0.18 9vL59yfsEvMcF+fqMfU0G+wf; word website=-0.07 AAAA/wT+Cf4EA/8IBfwKBf0D; word
wellington=-0.01 AAAAAAAAAQAAAQD/AQAAAAAA; word which=-0.29 4dvi8lXYUdg0Oc3QSOhrPchH; word who=0.26 IkkuMsxQvz/b7j0fxUCpvyPQ; word
whom=0.28 O/Y9Jbpvthu81S1YxjW3yjSv; word whose=-0.14 AAH+/xfsHAEKD/r5KAEWDv4R; word wikinews=-0.07 /QD/AAcCBv8EAwD7DP8IB/wF; word
witnesses=-0.10 //769xTvDfgPB+71GfskEfsO; word women=-0.06 8REICBcgKhYPFPbvKv8bBuIF; word workers=0.06 DRkQ/vMO/QoSEfkx7A/5FQ4R; word
yemen=-0.06 AP///AcBCAAFBAAAAv8IBAAH; word yerevan=-0.06 AAD+/gT9BP8EBP//BP8IAQAE; word york=-0.10 ABEA/wUADP8EBQD+DwAKBP4F; word
youths=0.12 EA8QCfER5x38BBko8xDv+CD4; word youtube=-0.04 /wD//wP+AgACA/4AB/8IBAAC; word yugoslavia=-0.13 /Pf9+Q8FFPcMBff4C/oRC/oN; word
zambia=-0.18 8Ob17wz4DO4TBubkD/M1CdwI; word zealand=0.04 AgADAgEH+wYBAQMK/QEBAQEA; word zimbabwe=0.04 BRMGAgQY+QwC/gIM9QUFAgoE; word
zone=-0.03 AAAAAAH/AgABAQD/AwABAgAB
"""
BIAS = """
-5.7 -36 -15.8 -18.2 44.4 -49.8 24.6 -7.8 39.7 35.6 -22.1 -0.6 7.4 -14.4 26.5 38.8 -40 36.3
"""
OUT = """
0.000912 0.000743 0.000818 0.000471 -0.000887 0.000831 -0.000775 0.000985 -0.00111 -0.000977 0.000881 0.00121 -0.00182 0.000858 -0.00142
-0.000968 0.00139 -0.00126
"""
