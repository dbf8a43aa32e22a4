"""Fields: all kinds of acts and states of things that two reports may tell in other words."""

from __future__ import annotations

from casus.reconcile.field import Field
from casus.reconcile.field_acts import ACTS
from casus.reconcile.field_states import STATES

FIELDS: tuple[Field, ...] = (*ACTS, *STATES)
BY_NAME = {field.name: field for field in FIELDS}
