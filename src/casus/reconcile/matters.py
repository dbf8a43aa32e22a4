"""Matters: what a number of a report is of, by the words beside it; data for `figures`."""

from __future__ import annotations

import re

from casus.reconcile.field import words

Matters = tuple[tuple[str, re.Pattern[str]], ...]

# Of things and people counted: two of two lines are of two things.
COUNTED: Matters = (
    ("expelled", words(r"expel\w*|expulsion|ordered \S+(?: \S+)? ?\S* out|persona(?:e)? non grata(?:e)?")),
    ("lost", words(r"shot down|downed|destroyed|lost(?! (?:his|her|its|their) li(?:fe|ves))|sunk|sank|burn(?:ed|t)|wrecked")),
    (
        "killed",
        words(
            r"kill(?:ed|ing|s)|died|dead|deaths?|dying|lives|perished|slain|succumbed|fallen|martyr(?:s|ed)?|bodies|corpses|coffins"
            r"|fell (?:in|at|under|there|before)"
        ),
    ),
    ("wounded", words(r"wounded|hurt|injured")),
    ("missing", words(r"missing")),
    ("aboard", words(r"on board|aboard|passengers?")),
    ("rescued", words(r"rescued|saved|pulled from|picked up|survived|survivors")),
    ("held", words(r"held|detained|captured|arrested|prisoners?|taken|took(?! part| place| effect| over| the)|captive|seized|holds")),
    ("freed", words(r"free(?:d|ing|s)?|releas(?:ed|es|ing)|set free|home|exchanged|swapped")),
    ("fled", words(r"fled|flee|refugees|displaced|return|go back|evacuated")),
    ("leaving", words(r"withdr[ea]w\w*|withdrawal|leav(?:e|es|ing)|left|gone|depart\w*|pull(?:ed|ing)? out|cut|reduc\w+")),
    ("demonstrating", words(r"demonstrat\w+|protest\w+|march\w*|rall(?:y|ied)")),
    ("voting", words(r"vot(?:ed|es?|ing)|decision|decided|signed|approved|backed|names? to|prolonged|adopted")),
    ("living", words(r"live|lives|living|settled|population|citizens|country of")),
    ("sending", words(r"sen[dt]\w*|place|deploy\w*|force|contribut\w+|go in|ready|mission|contingent|dispatch\w*|provide")),
    ("stationed", words(r"station\w*|based|manned|crew|garrison|cost of|bases?")),
)
# What says only that there is something, where nothing else is said of it.
THERE_IS: Matters = (("stationed", words(r"has|have|there (?:are|were|is|was)|are on|spot|took part")),)
# Of times.
LASTING: Matters = (
    ("notice", words(r"notice")),
    ("arrears", words(r"(?:not|un)\s?(?:been )?paid|arrears|salar(?:y|ies)|wages")),
    ("prison", words(r"sentenced?|prison|jail|imprisonment")),
    ("election", words(r"elections?|polls|referendum|vote")),
    ("deadline", words(r"deadline|ultimatum|within|gave|given|gives|hours to|days to|weeks to|months to|must")),
    ("fighting", words(r"fighting|shooting|battle|shelling|siege|war|raid|firing|clash(?:es)?|fire")),
    ("talks", words(r"talks|met|meeting|talked|session|summit|conference")),
    ("delay", words(r"later|after|before|takes? effect|in force (?:in|after)")),
    ("age", words(r"old|aged?")),
    (
        "period",
        words(
            r"lease[ds]?|valid|runs?|in force|lasts?|term|mandate|stay|extended|prolong\w*|renew\w*|mission|truce|treaty"
            r"|agreement|used|use|accord|pact|ceasefire|armistice|moratorium|embargo|ban|suspend\w*|for|keep|remain|contract"
            r"|concession"
        ),
    ),
)
# Of shares in percent.
SHARES: Matters = (
    ("turnout", words(r"turnout|took part|taken part|(?:cast|went to vote)|voters? voted|participation")),
    ("for", words(r"for (?:it|independence|membership|the)|in favou?r|supported|back(?:ed|s)|approve[ds]?|yes")),
    ("against", words(r"against|oppos(?:ed|es?)|reject(?:ed|s)?|no")),
    (
        "rise",
        words(r"r[io]se[ns]?|(?:went|gone|goes|going) up|up (?:by )?|climb(?:ed|s)?|jump(?:ed|s)?|gain(?:ed|s)?|increas(?:ed?|es|ing)"),
    ),
    (
        "fall",
        words(r"f[ea]ll(?:en|s)?|(?:went|gone|goes|going) down|down (?:by )?|dropp?(?:ed|s)?|lost|shr[aiu]nk|declin(?:ed?|es|ing)|cut"),
    ),
)
# Of sums of money.
SUMS: Matters = (
    ("cost", words(r"costs?|price|bill|worth|value|expenses?|pa(?:y|ys|id)|share|sum")),
    ("aid", words(r"aid|grant|assistance|loans?|credits?|support|help")),
    ("ransom", words(r"ransom")),
    ("fine", words(r"fine[ds]?|penalty|compensation|damages")),
    ("rent", words(r"rent|lease")),
    ("debt", words(r"debts?|owe[ds]?")),
)

# Lines of `COUNTED` that tell of one matter all the same.
ONE = (frozenset(("sending", "stationed")), frozenset(("held", "stationed")), frozenset(("leaving", "freed")))
