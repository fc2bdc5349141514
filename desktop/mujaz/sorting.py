"""The mentions that a recogniser found, given to the things that the user decided they name."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mujaz.briefing import Briefing, Decision, Entity, Kind, Mention, Side
from mujaz.document import Span
from mujaz.mentions import Pair, in_order, most_used, pairs_of
from mujaz.renaming import Agreed, NameChange, joined
from mujaz_models.entities.folding import fold_form


@dataclass(frozen=True, slots=True)
class Sorted:
    """The entities as decided; which mentions change with being joined to others; the names that were chosen."""

    entities: tuple[Entity, ...]
    joined: Sequence[tuple[Sequence[Mention], NameChange]]
    names: Mapping[int, Agreed]


def sorted_by(briefing: Briefing, decisions: Sequence[Decision], *, like: Sequence[Entity] | None = None) -> Sorted:
    """Return the entities of `briefing` as decided.

    With `like` the first ones of `decisions` are about entities like these, and get their ids and what else is known of
    them; then what was found apart stays apart.
    """
    return _Making(briefing, _Found(briefing, decisions, by_form=like is None), like or ()).sorted(decisions)


class _Found:
    """Which found mention goes where: to one of the decisions, or to the entity that it was found to belong to."""

    def __init__(self, briefing: Briefing, decisions: Sequence[Decision], *, by_form: bool) -> None:
        """With `by_form` an entity goes to the decision in which all its mentions are written as they are."""
        text = briefing.document.text
        self._decisions = decisions
        self._by_span = {span: number for number, one in enumerate(decisions) for span in one.spans}
        self._named = sorted((span.start, span.end) for one in decisions if one.kind for span in one.spans)
        self._forms = [{fold_form(span.of(text)) for span in one.spans} for one in decisions] if by_form else []
        self.entities: dict[Span, Entity] = {}
        """The found entity of each decided mention."""
        self.given: dict[int, list[tuple[Entity, Pair]]] = defaultdict(list)
        """What goes to each decision."""
        self.adopted: dict[Span, tuple[Mention, ...]] = {}
        """The English of what was found where a decided mention overlaps it."""
        self._known_forms = frozenset[str]().union(*self._forms)
        self.left = {entity.id: self._sort(entity) for entity in briefing.entities if self._is_about(entity)}
        """What stays with each entity that any of the decisions may be about."""

    def _is_about(self, entity: Entity) -> bool:
        sources = [mention for mention in entity.mentions if mention.side is Side.SOURCE]
        if any(mention.span in self._by_span or self._covering(mention.span) for mention in sources):
            return True
        return bool(sources) and all(fold_form(mention.text) in self._known_forms for mention in sources)

    def _sort(self, entity: Entity) -> list[Pair]:
        pairs = pairs_of(entity)
        direct = [self._by_span.get(pair.source.span) if pair.source else None for pair in pairs]
        self.entities.update((pair.source.span, entity) for pair in pairs if pair.source)
        dropped = {_form(pair) for pair, number in zip(pairs, direct, strict=True) if self._is_dismissal(number)}
        near = next((number for number in direct if number is not None and not self._is_dismissal(number)), None)
        near = self._of_all(pairs) if near is None else near
        left = []
        for pair, number in zip(pairs, direct, strict=True):
            if number is None and self._is_covered(pair):
                continue
            if number is not None and not self._is_dismissal(number):
                near = number
            goes_to = near if number is None else number
            if goes_to is not None:
                self.given[goes_to].append((entity, pair))
            elif _form(pair) not in dropped:
                left.append(pair)
        return left

    def _is_dismissal(self, number: int | None) -> bool:
        return number is not None and self._decisions[number].kind is None

    def _of_all(self, pairs: Iterable[Pair]) -> int | None:
        """Return the one decision in which all these mentions are named as they are written, or None."""
        forms = {_form(pair) for pair in pairs} - {""}
        fitting = [number for number, known in enumerate(self._forms) if forms and forms <= known]
        return fitting[0] if len(fitting) == 1 else None

    def _is_covered(self, pair: Pair) -> bool:
        """Tell whether a decided mention overlaps what was found; then it stands in its place."""
        if pair.source is None:
            return False
        over = self._covering(pair.source.span)
        for known in over:
            self.adopted.setdefault(known, pair.english)
        return bool(over)

    def _covering(self, span: Span) -> list[Span]:
        """Return the decided mention that begins last before the end of `span`, if it overlaps it."""
        place = bisect_left(self._named, (span.end, span.end))
        return [Span(*known) for known in self._named[max(0, place - 1) : place] if span.start < known[1]]


class _Making:
    """Makes the entities that were decided of what was found."""

    def __init__(self, briefing: Briefing, found: _Found, like: Sequence[Entity]) -> None:
        self._briefing = briefing
        self._found = found
        self._like = like
        self._starts = [sentence.span.start for sentence in briefing.document.sentences]
        self._ids = {entity.id for entity in briefing.entities if found.left.get(entity.id, True)}
        self._next = 1 + max((entity.id for entity in (*briefing.entities, *like)), default=-1)
        self._made: dict[int, Entity] = {}
        """By the id of the found entity that each is made of."""
        self._new: list[Entity] = []
        self._joined: list[tuple[Sequence[Mention], NameChange]] = []
        self._names: dict[int, Agreed] = {}

    def sorted(self, decisions: Sequence[Decision]) -> Sorted:
        """Return the entities that `decisions` are about, and those that they are not about."""
        for number, one in enumerate(decisions):
            if one.kind is not None and one.spans:
                self._make(number, one, one.kind, self._like[number] if number < len(self._like) else None)
        return Sorted((*self._in_place(), *self._new), self._joined, self._names)

    def _in_place(self) -> Iterator[Entity]:
        for entity in self._briefing.entities:
            left = self._found.left.get(entity.id)
            if entity.id in self._made:
                yield self._made[entity.id]
            elif left is None:
                yield entity
            elif left:
                mentions = in_order(left)
                yield entity if set(mentions) == set(entity.mentions) else replace(entity, mentions=mentions)

    def _make(self, number: int, one: Decision, kind: Kind, like: Entity | None) -> None:
        given = self._found.given[number]
        base = self._base(one, given)
        pairs = [pair for _, pair in given]
        mentions = in_order([*pairs, *self._not_found(one, pairs)])
        if not mentions:
            return
        known = like or base
        entity = Entity(
            id=self._id(known),
            kind=kind,
            name=(base.name if base else most_used(mentions)) or mentions[0].text,
            source_name=known.source_name if known else mentions[0].text,
            mentions=mentions,
            agreed=known.agreed if known else False,
            role=known.role if known else "",
            place=known.place if known and kind is Kind.PLACE else None,
        )
        if base:
            self._made[base.id] = entity
        else:
            self._new.append(entity)
        if like is None:
            self._join(entity, [(other, pair) for other, pair in given if other is not base])
        if one.name and (entity.name, entity.agreed) != (one.name, like is None or like.agreed):
            self._names[entity.id] = Agreed(one.name, by_user=like is None)

    def _base(self, one: Decision, given: Iterable[tuple[Entity, Pair]]) -> Entity | None:
        """Return the found entity that tells the rest: that of the first mention found and not made another already."""
        by_span = (self._found.entities.get(span) for span in one.spans)
        for entity in (*filter(None, by_span), *(entity for entity, _ in given)):
            if entity.id not in self._made:
                return entity
        return None

    def _id(self, known: Entity | None) -> int:
        if known is None or known.id in self._ids:
            id_, self._next = self._next, self._next + 1
        else:
            id_ = known.id
        self._ids.add(id_)
        return id_

    def _not_found(self, one: Decision, pairs: Iterable[Pair]) -> Iterator[Pair]:
        """Yield the decided mentions that no recogniser found."""
        found = {pair.source.span for pair in pairs if pair.source}
        for span in one.spans:
            sentence = bisect_right(self._starts, span.start) - 1
            if span not in found and sentence >= 0:
                mention = Mention(Side.SOURCE, sentence, span, self._briefing.document.words(span))
                yield Pair(mention, self._found.adopted.get(span, ()))

    def _join(self, entity: Entity, others: Iterable[tuple[Entity, Pair]]) -> None:
        """Note how mentions that were found to be of `others` are spelled as mentions of `entity`."""
        mentions: dict[int, list[Mention]] = {}
        found: dict[int, Entity] = {}
        for other, pair in others:
            found[other.id] = other
            mentions.setdefault(other.id, []).extend(pair.english)
        for id_, other in found.items():
            if change := joined(other, entity):
                self._joined.append((mentions[id_], change))


def _form(pair: Pair) -> str:
    return fold_form(pair.source.text) if pair.source else ""
