"""What each sign of an antecedent weighs; written by `training/links/pronouns.py`."""

from __future__ import annotations

from types import MappingProxyType

WEIGHTS = MappingProxyType(
    {
        "person": """
0 back=0.75; 0 back as appos=0.37; 0 back as nmod=-0.12; 0 back as nsubj=0.28; 0 back as obj=0.11; 0 back as obl=0.17; 1 back=0.55; 1 back
as appos=0.34; 1 back as nmod=-0.11; 1 back as nsubj=0.27; 1 back as other=0.14; 2 back=-0.17; 3 back=-0.35; 4 back=-0.33; 5 back=-0.61;
another by grammar=-0.55; apart by quotes=-0.51; apart by quotes, inside=-0.29; appos for nsubj=0.30; appos for other=0.11; appos for
own=0.28; as appos=-0.11; as nmod=-0.20; as nsubj=-0.46; as obj=-0.11; as obl=-0.24; as other=-0.12; as own=-0.13; asked for nsubj=-0.19;
asked for other=-0.13; by grammar=0.23; certain=0.21; controls for nsubj=0.50; controls for own=0.17; few before=0.30; gender
differs=-0.27; gender fits=0.27; gender told=0.18; in the first sentence=0.54; in the paragraph=1.39; indefinite=-0.38; is person=-0.30;
is pronoun=0.40; is state=-0.25; main subject before=0.32; main subject before, goes on=0.28; named=0.23; named six=0.17; named
three=-0.15; named two=-0.15; next before=0.21; nmod for nsubj=-0.40; nmod for obj=0.20; nmod for own=-0.22; nobody=0.15; nobody: 2
candidates=-0.18; nobody: 3 candidates=0.38; nobody: by grammar=0.34; nobody: first word=-0.59; nobody: nsubj=0.19; nobody: quoted=0.22;
nobody: says=0.11; nsubj for own=0.19; obj for obj=0.12; obj for own=-0.15; obl for obj=-0.11; of state=-0.25; one of several=-0.61; other
for nsubj=0.20; other for obj=-0.16; own for nsubj=-0.23; own for obj=0.14; rank 0=0.74; rank 1=0.13; rank 2=-0.31; rank 3=-0.32; rank
4=-0.41; same pronoun=-0.12; some before=0.30; spoke, quoted=-0.29; spoke, says=0.36; subject 0 above for nsubj=0.30; subject 0 above for
own=0.47; subject 1 above for nsubj=-0.12; subject 1 above for obl=0.11; subject 2 above for own=-0.18; subject before for nsubj=0.23;
subject before for obl=-0.18
""",
        "body": """
0 back=0.98; 0 back as appos=0.22; 0 back as nsubj=0.50; 0 back as obj=0.66; 0 back as obl=-0.22; 0 back as other=0.23; 0 back as
own=-0.29; 1 back=0.12; 1 back as appos=0.16; 1 back as compound=-0.18; 1 back as nmod=-0.43; 1 back as nsubj=0.49; 1 back as obj=0.42; 1
back as other=-0.18; 1 back as own=-0.19; 2 back=-0.51; 3 back=-0.51; 4 back=-0.51; 5 back=-0.59; another by grammar=-0.60; apart by
quotes, inside=-0.32; appos for own=0.21; as nmod=-0.34; as nsubj=-0.71; as obj=-0.25; as obl=-0.50; as other=-0.22; asked for nsubj=0.27;
asked for own=0.39; by grammar=1.05; compound for nsubj=-0.14; compound for own=-0.12; controls for nsubj=0.76; controls for own=0.19; far
before=-0.19; few before=0.33; has what is its own=0.25; in the first sentence=0.14; in the paragraph=1.08; indefinite=-0.20; is
other=-0.30; is outlet=-0.23; is place=-0.67; is pronoun=0.17; main subject before=0.42; main subject before, goes on=0.35; named=-0.18;
named one=-0.63; named three=-0.28; named two=-0.15; next before=0.73; nmod for nmod=-0.13; nmod for nsubj=-0.38; nmod for obj=-0.29; nmod
for own=0.14; nobody=0.99; nobody: 1 candidates=0.59; nobody: 2 candidates=0.22; nobody: 3 candidates=0.18; nobody: a paper is handed
over=0.20; nobody: by grammar=-0.49; nobody: first word=-0.26; nobody: is something=0.73; nobody: nmod=0.34; nobody: nobody is the subject
before=0.26; nobody: obj=1.17; nobody: obl=0.74; nobody: other=-0.41; nobody: own=-0.85; nobody: passive=0.21; nobody: quoted=0.50;
nobody: thing is a subject=0.35; nobody: thing is an object=0.60; nobody: wills=-0.33; nsubj for nmod=-0.25; nsubj for nsubj=0.57; nsubj
for obj=-0.15; nsubj for obl=-0.27; nsubj for own=0.32; obj for nmod=0.15; obj for other=0.33; obj for own=0.27; obl for nmod=-0.14; obl
for obj=-0.33; obl for obl=-0.22; obl for other=0.24; obl for own=-0.16; of body=-0.44; of org=0.12; of organisation=0.25; of place=-0.42;
of state=-0.20; of thing=-0.30; one of several=-0.52; other for nsubj=0.16; other for obj=-0.28; other for obl=-0.12; other for own=0.14;
own for nsubj=-0.20; own for obl=-0.19; plural=-0.60; rank 0=0.36; rank 2=-0.29; rank 3=-0.42; rank 4=-0.55; same pronoun=-0.37; same
quote=-0.28; says=0.20; served by who controls for nsubj=0.22; served by who controls for obj=-0.28; served by who controls for obl=-0.26;
served by who controls for own=-0.49; some before=0.14; spoke=0.43; spoke, quoted=0.11; spoke, says=0.17; state's for state=0.37; subject
0 above for nsubj=0.12; subject 0 above for own=0.48; subject 1 above for nsubj=0.32; subject 1 above for obj=0.17; subject 1 above for
obl=0.40; subject 1 above for own=0.74; subject 2 above for own=0.17; subject before for nsubj=0.34; subject before for obl=-0.32; subject
before for other=0.12; subject before for own=0.41
""",
        "group": """
0 back=0.64; 0 back as appos=-0.19; 0 back as compound=0.18; 0 back as nmod=-0.14; 0 back as nsubj=0.19; 0 back as obj=0.22; 0 back as
obl=-0.26; 0 back as other=0.20; 0 back as own=0.43; 1 back=0.11; 1 back as appos=0.16; 1 back as nmod=-0.34; 1 back as obj=0.29; 1 back
as other=0.11; 2 back=-0.43; 3 back=-0.57; 4 back=-0.25; 5 back=-0.62; another by grammar=-0.40; apart by quotes=0.21; apart by quotes,
inside=0.14; appos for nsubj=0.30; appos for obj=-0.17; appos for own=-0.15; as nmod=-0.25; as nsubj=-0.25; as obj=-0.36; as obl=-0.29; as
other=-0.41; as own=-0.27; asked for nsubj=0.19; asked for obj=0.15; asked for own=-0.13; behind a plural=-0.28; by grammar=0.52; compound
for nsubj=0.14; controls for nmod=-0.25; controls for nsubj=0.48; controls for own=0.46; few before=0.46; has what is its own=0.23; in the
first sentence=0.41; in the paragraph=0.75; indefinite=0.10; is group=0.41; is office=-0.31; is organisation=-0.10; is other=-0.23; is
person=-0.29; is place=-0.45; is pronoun=-0.34; is state=0.19; main subject before=0.42; main subject before, goes on=0.44; named=-0.58;
named one=-0.65; named three=-0.34; named two=-0.20; nmod for nmod=-0.10; nmod for nsubj=-0.20; nmod for obj=-0.16; nmod for obl=-0.12;
nmod for other=-0.11; nobody=1.11; nobody: 1 candidates=0.22; nobody: 2 candidates=0.60; nobody: 3 candidates=0.30; nobody: by
grammar=-0.12; nobody: first word=-0.56; nobody: is something=0.23; nobody: nobody is the subject before=0.42; nobody: nsubj=0.27; nobody:
obj=0.50; nobody: obl=0.31; nobody: own=0.11; nobody: passive=0.31; nobody: quoted=-0.35; nobody: rivals=0.19; nobody: thing is a
subject=0.73; nobody: thing is an object=0.45; nobody: wills=-0.48; noun agents=0.15; noun americans=-0.31; noun army=-0.13; noun
candidates=-0.12; noun citizens=-0.26; noun command=0.14; noun committee=0.12; noun communists=0.12; noun countries=-0.22; noun
country=-0.10; noun court=-0.11; noun criminals=0.17; noun deputies=0.13; noun divisions=-0.28; noun experts=-0.20; noun families=-0.12;
noun fishermen=0.22; noun generals=0.10; noun girls=0.17; noun government=-0.10; noun guard=0.13; noun guerrillas=0.23; noun gunmen=0.25;
noun insurgents=0.28; noun junta=0.13; noun leaders=-0.14; noun majority=0.14; noun marines=0.19; noun men=0.24; noun ministers=-0.18;
noun ministry=-0.15; noun monks=0.17; noun mutineers=0.16; noun nation=0.13; noun nations=-0.11; noun neighbours=-0.25; noun
observers=-0.17; noun officers=-0.34; noun opposition=0.25; noun paratroopers=0.14; noun parents=-0.10; noun party=0.10; noun
people=-0.13; noun police=0.27; noun powers=-0.15; noun presidents=-0.15; noun prisoners=0.29; noun protesters=0.13; noun rebels=0.29;
noun refugees=0.29; noun reporters=-0.31; noun republic=0.14; noun residents=-0.26; noun scientists=0.16; noun senators=-0.13; noun
separatists=0.10; noun sides=-0.21; noun state=-0.11; noun states=0.17; noun supporters=-0.10; noun traffickers=-0.11; noun troops=0.23;
noun witnesses=-0.14; noun women=-0.34; nsubj for obj=-0.15; obj for nmod=0.33; obj for nsubj=-0.24; obj for obj=0.12; obj for own=-0.10;
obl for nmod=-0.16; obl for obj=-0.25; of body=-0.29; of group=-0.13; of name=0.18; of org=0.28; of organ=0.22; of organisation=-0.37; of
pair=0.31; of place=-0.47; of pro=0.40; of state=-1.02; of thing=-0.23; one of several=-0.53; only plural=1.11; other for nsubj=-0.43;
other for obj=0.20; other for other=0.15; own for nmod=-0.17; own for nsubj=0.19; own for obj=-0.16; own for own=0.36; plural=0.36; plural
0=0.94; plural 1=0.72; plural 2=0.23; rank 0=0.10; rank 2=-0.31; rank 3=-0.27; rank 4=-0.59; same pronoun=0.76; same quote=0.14;
says=0.11; served by who controls for obl=-0.16; served by who controls for other=-0.14; served by who controls for own=-0.23; some
before=0.12; spoke=-0.35; spoke, quoted=-0.15; spoke, says=0.32; subject 0 above for nsubj=0.49; subject 0 above for own=0.30; subject 1
above for nmod=0.19; subject 1 above for obj=0.35; subject 1 above for own=-0.30; subject 2 above for obj=-0.12; subject before for
nmod=-0.17; subject before for obl=0.17; subject before for other=0.12; subject before for own=0.24
""",
    }
)
