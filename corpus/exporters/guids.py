"""The GUIDs that other programs know our records by: always the same for the same record."""

from __future__ import annotations

from uuid import UUID, uuid5


def guid(id: str) -> str:
    """The GUID of a record whose id is a UUID: upper case, no braces, as ATLAS.ti and MAXQDA want it."""
    return str(UUID(id)).upper()


def derived_guid(*, of: str, name: str) -> str:
    """The GUID of something that has no UUID of its own, from the UUID of what it belongs to."""
    return str(uuid5(UUID(of), name)).upper()
