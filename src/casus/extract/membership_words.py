"""Word lists of membership: by which verbs and nouns a state comes into a body and goes out of it."""

from __future__ import annotations

JOINING = frozenset({"join", "rejoin", "enter", "accede"})  # what the state does itself; it accedes to a body, and joins it
LEAVING = frozenset({"leave", "quit"})  # the same; withdrawing and being put out are told of by "from"
ENTRIES = frozenset({"accession", "admission", "entry"})  # the nouns for it, whoever brings it about
CHANGES = JOINING | LEAVING | {"become"}  # "a bid to rejoin the bloc", "to become a member"
