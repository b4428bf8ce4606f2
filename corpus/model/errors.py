"""Errors that a user can do something about."""

from __future__ import annotations


class MeipiError(Exception):
    """What happened, in one line for the user. Anything else that is raised is a bug.

    ``id`` names the error for programs. ``sentence`` with ``values`` in it is what the window
    translates; ``str(error)`` is the English line that the command line prints.
    """

    def __init__(self, id: str, message: str, **values: object) -> None:
        self.id = id
        self.sentence = message
        self.values = values
        super().__init__(message.format(**values))
