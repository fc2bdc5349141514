"""What the user makes of the key points. Each function returns a briefing; one that would change nothing, the same."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mujaz.briefing import Briefing, KeyPoint, Origin, Summary


def add_point(briefing: Briefing, sentence: int) -> Briefing:
    """Make a sentence a key point of its own, pinned: the user chose it.

    It goes to its place in the text, or where the user has put the points in another order, to the end.
    """
    points = briefing.summary.points
    if any(point.text is None and point.evidence == (sentence,) for point in points):
        return briefing
    starts = [_start(point) for point in points]
    in_order = all(one <= other for one, other in pairwise(starts))
    place = sum(start <= sentence for start in starts) if in_order else len(points)
    return _with_points(briefing, (*points[:place], KeyPoint((sentence,), pinned=True), *points[place:]))


def drop_point(briefing: Briefing, number: int) -> Briefing:
    """Leave out the point with this number, counted from 0."""
    points = briefing.summary.points
    return _with_points(briefing, (*points[:number], *points[number + 1 :]))


def move_point(briefing: Briefing, number: int, *, to: int) -> Briefing:
    """Put a point where the one with the number `to` is; past the ends is at the end."""
    points = list(briefing.summary.points)
    point = points.pop(number)
    points.insert(min(max(to, 0), len(points)), point)
    return _with_points(briefing, points)


def edit_point(briefing: Briefing, number: int, text: str) -> Briefing:
    """Give a point the user's own words. With no words it stays; with those of its sentences it is theirs again."""
    point = briefing.summary.points[number]
    said = " ".join(text.split())
    if not said or said == briefing.point_text(point):
        return briefing
    own = replace(point, text=said, origin=Origin.EDITED, doubt="")
    theirs = replace(point, text=None, origin=Origin.MACHINE, doubt="")
    return _with_point(briefing, number, theirs if said == briefing.point_text(theirs) else own)


def pin_point(briefing: Briefing, number: int, *, pinned: bool = True) -> Briefing:
    """Have a point kept when the text is summarised again, or no more."""
    return _with_point(briefing, number, replace(briefing.summary.points[number], pinned=pinned))


def with_kept_points(made: Summary, before: Summary) -> Summary:
    """Return a summary made anew with what the user pinned or wrote in the one `before`, each in its place."""
    kept = [point for point in before.points if point.pinned or point.origin is Origin.EDITED]
    known = {point.evidence for point in kept}
    points = [point for point in made.points if point.evidence not in known]
    for point in kept:
        place = sum(_start(other) <= _start(point) for other in points)
        points.insert(place, point)
    return replace(made, points=tuple(points))


def with_points_restored(made: Summary, *, back: Summary, gone: Summary) -> Summary:
    """Return a summary made anew with the points that `back` has and `gone` has not, and without those of `gone` alone.

    Each goes to its place in the text, unless there is one of the same sentences already.
    """
    points = [point for point in made.points if point not in gone.points or point in back.points]
    known = {point.evidence for point in points}
    for point in back.points:
        if point not in gone.points and point.evidence not in known:
            points.insert(sum(_start(other) <= _start(point) for other in points), point)
    return replace(made, points=tuple(points))


def _start(point: KeyPoint) -> int:
    return min(point.evidence, default=-1)


def _with_point(briefing: Briefing, number: int, point: KeyPoint) -> Briefing:
    points = list(briefing.summary.points)
    points[number] = point
    return _with_points(briefing, points)


def _with_points(briefing: Briefing, points: Sequence[KeyPoint]) -> Briefing:
    return replace(briefing, summary=replace(briefing.summary, points=tuple(points)))
