"""Files that are read for the project, each in the encoding that the user chose for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.session import ChosenEncoding, Session
from desktop.tasks import Job
from desktop.unread import Unread
from desktop.wording import say_error
from desktop.workshop import Workshop

if TYPE_CHECKING:
    from corpus.importers import Choices, Refused
    from corpus.intake import Prepared

Report = Callable[[int, int, str], None]


class FileReader:
    """Reads in the worker process. All but ``choose`` is for a task's thread, which only waits for it.

    What is delivered is a ``Prepared``, or an ``Unread`` for a file that is refused.
    """

    def __init__(self, workshop: Workshop, session: Session) -> None:
        self._workshop = workshop
        self._session = session

    def choose(self, chosen: ChosenEncoding) -> None:
        """Read a file, or the files of a folder, in this encoding from now on."""
        self._session.remember_encoding(chosen)

    def deliver(self, paths: Sequence[Path], job: Job, report: Report) -> None:
        """Deliver what is in files, folders and archives."""
        from corpus.intake import prepare  # with the libraries of every format

        with self._workshop.worker(job) as worker:
            for item in prepare(
                paths, progress=report, cancelled=job.cancelled, worker=worker, choices=self._choices()
            ):
                job.deliver(_told(item))

    def again(self, locations: Sequence[str], job: Job) -> list[Prepared | Unread]:
        """The same for files that were delivered before, all at once."""
        from corpus.intake import prepare_again

        with self._workshop.worker(job) as worker:
            found = prepare_again(
                locations,
                progress=job.report,
                cancelled=job.cancelled,
                worker=worker,
                choices=self._choices(),
            )
            return [_told(item) for item in found]

    def readings(self, location: str, job: Job) -> list[tuple[str, str, float]]:
        """The file in every encoding that may be meant; see ``corpus.intake.readings``."""
        from corpus.intake import readings

        with self._workshop.worker(job) as worker:
            return readings(location, worker=worker)

    def _choices(self) -> dict[str, Choices]:
        from corpus.importers import Choices

        return {
            each.path: Choices(declared=each.encoding) if each.is_folder else Choices(each.encoding)
            for each in self._session.encodings
        }


def _told(item: Prepared | Refused) -> Prepared | Unread:
    from corpus.intake import Prepared, has_encoding

    if isinstance(item, Prepared):
        return item
    may_be_text = item.error is not None and item.error.id == "binary" and has_encoding(item.path)
    reason = say_error(item.error) if item.error else item.reason
    return Unread(item.name, reason, item.path if may_be_text else "")
