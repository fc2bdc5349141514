"""Days, weeks and months around a day."""

from calendar import monthrange
from datetime import date, timedelta

_WEEK = 7
_YEAR = 12


def interval(first: date, last: date) -> str:
    """Return the days from `first` to `last` as an ISO 8601 interval, both included."""
    return f"{first.isoformat()}/{last.isoformat()}"


def week_of(day: date) -> tuple[date, date]:
    """Return the first and last day of the ISO week of `day`: Monday and Sunday."""
    first = day - timedelta(days=day.weekday())
    return first, first + timedelta(days=_WEEK - 1)


def month_shifted(day: date, months: int) -> tuple[date, date]:
    """Return the first and last day of the month that is `months` after that of `day`."""
    years, month = divmod(day.year * _YEAR + day.month - 1 + months, _YEAR)
    return date(years, month + 1, 1), date(years, month + 1, monthrange(years, month + 1)[1])


def weekday_near(day: date, weekday: int, *, direction: int) -> date:
    """Return the day with this `weekday` (Monday is 0) at or before `day`, or with `direction` above 0 at or after."""
    if direction > 0:
        return day + timedelta(days=(weekday - day.weekday()) % _WEEK)
    return day - timedelta(days=(day.weekday() - weekday) % _WEEK)


def closest(month: int, day: int | None, written: date, *, direction: int | None, weekday: int | None = None) -> str:
    """Return a month, or a day of it, in the year that is meant, in ISO 8601; nothing for a day that never is.

    With `direction` that is the last one (-1), the next (1) or this year's (0); without, the closest one to `written`,
    among those with the `weekday` if it is named.
    """
    years = range(written.year - 1, written.year + 2)
    known = [date(year, month, day or 1) for year in years if day is None or day <= monthrange(year, month)[1]]
    fitting = [found for found in known if weekday is None or day is None or found.weekday() == weekday] or known
    reference = written if day else written.replace(day=1)
    if direction == 0:
        fitting = [found for found in fitting if found.year == written.year]
    elif direction is not None:
        fitting = [found for found in fitting if (found - reference).days * direction > 0]
    if not fitting:
        return ""
    best = min(fitting, key=lambda found: abs((found - reference).days))
    return best.isoformat() if day else f"{best.year:04}-{best.month:02}"
