"""Number words added up as long as they make one number."""

from dataclasses import dataclass, field
from decimal import Decimal

HUNDRED = Decimal(100)
_UNBOUNDED = Decimal(10) ** 18


@dataclass(slots=True)
class Sum:
    """What the words so far make: whole scales in `total`, the rest in `group`.

    `segments` are the numbers that "and" joined.
    """

    group: Decimal = Decimal(0)
    total: Decimal = Decimal(0)
    bound: Decimal = _UNBOUNDED
    scale: Decimal = Decimal(1)
    segments: list[Decimal] = field(default_factory=list)

    @property
    def value(self) -> Decimal:
        """The number so far."""
        return self.total + self.group

    def start(self, value: Decimal, *, scale: Decimal | None = None) -> None:
        """Begin with the first word, which may be a scale, once or twice."""
        self.segments = [value]
        self._take(value, is_scale=scale is not None)
        self.scale = scale or self.scale

    def times(self, size: Decimal) -> bool:
        """Multiply by "hundred", "thousand" and so on, or tell that this can't be meant."""
        if size == HUNDRED:
            if not (0 < self.group < HUNDRED and self.group % 10):  # also eleven hundred
                return False
            self.group *= size
        elif not self.group or size >= self.bound:
            return False
        else:
            self.total += self.group * size
            self.group, self.bound, self.scale = Decimal(0), size, size
        self.segments[-1] *= size
        return True

    def plus(self, value: Decimal, *, is_scale: bool = False, then: Decimal | None = None) -> bool:
        """Add a smaller number, or tell that it is another one; `then` is the scale that follows it."""
        if not (self._has_room_for(value) or (is_scale and self._closes_with(value))):
            return False
        if then is not None and (then >= self.bound if then > HUNDRED else self._is_below_hundred()):
            return False
        self.segments.append(value)
        self._take(value, is_scale=is_scale)
        return True

    def invert(self, tens: Decimal, *, then: Decimal | None = None) -> bool:
        """Add tens to a unit, as Arabic does: three and twenty."""
        if not 0 < self.group % 10 == self.group % HUNDRED or (then is not None and then >= self.bound):
            return False
        self.group += tens
        self.segments.append(tens)
        return True

    def _take(self, value: Decimal, *, is_scale: bool) -> None:
        if is_scale:
            self.total += value
            self.bound = value
        else:
            self.group += value

    def _closes_with(self, value: Decimal) -> bool:
        return not self.group and value < self.bound

    def _has_room_for(self, value: Decimal) -> bool:
        if not self.group:
            return value < self.bound
        above = Decimal(10) ** (value.adjusted() + 1)
        return self.group % above == 0

    def _is_below_hundred(self) -> bool:
        return bool(self.group)
