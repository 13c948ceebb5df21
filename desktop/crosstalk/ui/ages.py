"""How long ago something was, and how large it is, as a person says it."""

from __future__ import annotations

import time
from datetime import datetime

from PySide6.QtCore import QLocale

from crosstalk.tongue import tr

_MINUTE, _HOUR = 60.0, 3600.0
_KILO = 1024


def ago(seconds: float, now: float | None = None) -> str:
    """Return when it was, seen from `now` (both in seconds since 1970): `5 minutes ago`, `yesterday, 14:02`."""
    now = time.time() if now is None else now
    age = now - seconds
    if age < _MINUTE:
        return tr("just now")
    if age < 2 * _MINUTE:
        return tr("a minute ago")
    if age < _HOUR:
        return tr("{count} minutes ago", count=int(age / _MINUTE))
    then, today = datetime.fromtimestamp(seconds), datetime.fromtimestamp(now)
    clock = then.strftime("%H:%M")
    days = (today.date() - then.date()).days
    if days == 0:
        return tr("today, {clock}", clock=clock)
    if days == 1:
        return tr("yesterday, {clock}", clock=clock)
    if days < 7:
        weekday = QLocale().dayName(then.isoweekday())
        return tr("{weekday}, {clock}", weekday=weekday, clock=clock)
    month = QLocale().monthName(then.month, QLocale.FormatType.ShortFormat)
    return tr("{day} {month} {year}, {clock}", day=then.day, month=month, year=then.year, clock=clock)


def size(count: int) -> str:
    """Return a number of bytes: `34 kB`, `1.2 MB`."""
    if count < _KILO:
        return tr("{count} bytes", count=count)
    if count < _KILO * _KILO:
        return tr("{count} kB", count=round(count / _KILO))
    return tr("{count:.1f} MB", count=count / _KILO / _KILO)


def objects(count: int) -> str:
    """Return a number of objects."""
    return tr("1 object") if count == 1 else tr("{count} objects", count=count)
