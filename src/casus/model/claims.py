"""The closed list of relations that a claim can have, each with the sentence a reader sees."""

from __future__ import annotations

RELATIONS: dict[str, str] = {
    # relation: what it says, with the claim's fields in braces
    "member_of": "{subject} is a member of {object} (from valid_from, where given; was one until valid_until, where that is given; value: "
    "again where it is told as a return, after a time out or suspended)",
    "founding_member_of": "{subject} has been a member of {object} since it began",
    "n_members": "{subject} has {value} members",
    "n_founders": "{value} members have been in {subject} since valid_from, its beginning",
    "n_joined": "{value} states joined {subject} at valid_from",
    "nth_member": "{subject} is or would be member number {value} of {object} (since valid_from, where given)",
    "invited_to": "{subject} has been invited to join {object}",
    "candidate_for": "{subject} waits or is considered for membership of {object}",
    "leaving": "{subject} is leaving or has said it will leave {object}",
    "ended": "{subject}, an alliance, was dissolved or came to an end (at valid_from, where given)",
    "holds_office": "{subject} (a person) holds the office {object}; value: the actor it is an office of, or empty",
    "bound_by": "{object}'s treaty has the rule in value (collective_defence, consensus)",
    "for": "the holder is for the change told of {subject} in {object}: its joining, or where it is leaving, its leaving",
    "against": "the holder is against the change told of {subject} in {object}: its joining, or where it is leaving, its leaving",
    "conditional": "the holder attaches a condition (value: its words) to {subject}'s joining or leaving {object}",
}
AGAIN = "again"
"""The value of a membership that is told as a return."""
POSITIONS = ("for", "against", "conditional")
