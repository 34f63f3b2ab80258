"""Functions that load libraries which this process must never load, run in a process of their own with a time limit."""

from __future__ import annotations

import multiprocessing
import os
from multiprocessing.connection import Connection
from pkgutil import resolve_name
from typing import Any


class WorkerCrashedError(Exception):
    """The process ended without an answer."""


class WorkerSlowError(Exception):
    """The process took longer than it may."""


def call_apart(function: str, arguments: tuple[Any, ...], environment: dict[str, str], limit_s: float) -> Any:
    """Return what a function gives that is named "module:function"; it runs in a new process.

    Raises
    ------
    WorkerCrashedError, WorkerSlowError
        If the process ends without an answer, or takes more than `limit_s` seconds.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    worker = context.Process(target=_answer, args=(sender, function, arguments, environment), daemon=True)
    worker.start()
    sender.close()
    try:
        if not receiver.poll(limit_s):
            raise WorkerSlowError
        return receiver.recv()
    except EOFError:
        raise WorkerCrashedError from None
    finally:
        worker.kill()
        worker.join()
        receiver.close()


def _answer(sender: Connection, function: str, arguments: tuple[Any, ...], environment: dict[str, str]) -> None:
    os.environ |= environment
    sender.send(resolve_name(function)(*arguments))
    sender.close()
