"""Reads ahead in a thread of its own, so that decoding and assessing go on at the same time."""

from collections.abc import Iterator
from queue import Queue
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")
END = object()


def ahead(items: Iterator[T], most: int = 2) -> Iterator[T]:
    """The same items in order; at most so many are made before they are wanted."""
    waiting: Queue[object] = Queue(most)
    stopped = Event()

    def work() -> None:
        try:
            for item in items:
                waiting.put(item)
                if stopped.is_set():
                    return
            waiting.put(END)
        except BaseException as error:  # raised again where the items are used
            waiting.put(error)

    thread = Thread(target=work, daemon=True)
    thread.start()
    try:
        while (item := waiting.get()) is not END:
            if isinstance(item, BaseException):
                raise item
            yield item  # type: ignore[misc]
    finally:
        stopped.set()
        while thread.is_alive():
            if not waiting.empty():
                waiting.get()
            thread.join(0.01)
