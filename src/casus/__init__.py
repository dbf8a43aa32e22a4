"""casus reads news reports and keeps a dated, sourced account of the alliance system.

>>> import casus
>>> [account] = casus.read(text="NATO invited Finland on Tuesday, the minister said.", published="2022-06-29")
>>> [event.act for event in account.events]
['invite']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from casus.api import read

__version__ = "0.1.0"
__all__ = ["read"]


def __getattr__(name: str) -> Any:
    """Load the function when it is first asked for, so that `import casus` stays light; `casus.api` holds the others."""
    if name in __all__:
        import casus.api  # noqa: PLC0415 - heavy: see above

        return getattr(casus.api, name)
    raise AttributeError(f"module 'casus' has no attribute {name!r}")
