"""Who a noun phrase is in languages other than English: told by its first known noun and by what looks like a name."""

from fcdesk.cases.model import Sourcing
from fcdesk.spotting.lexicon.source_words import SourceWords
from fcdesk.spotting.sources.claimant import Claimant
from fcdesk.spotting.sources.cue import Cue
from fcdesk.spotting.sources.persons import Mention
from fcdesk.spotting.sources.phrase_edges import NounPhrase
from fcdesk.spotting.words import Words

_ARABIC = "ar"
_GERMAN = "de"
_FRENCH = "fr"
_OWN_SCRIPT = frozenset({"uk", "ru", "ar"})  # a word in Latin letters is an outlet or a firm there
_LONGEST_NAME = 4
_ARABIC_ARTICLE = "ال"
_PREFIXES = ("وال", "لل", "بال", "ال", "و", "ل", "ب", "ف")  # Arabic small words written on to the next


class OtherNaming:
    """Describes the sources of one article."""

    def __init__(self, known: SourceWords) -> None:
        self._known = known
        self._people = (known.anonymous, known.offices, known.titles)
        self._things = (known.document, known.institution)
        self._names: set[str] = set()
        self._met: dict[int, dict[str, bool]] = {}  # by list and word: an article's words come again and again

    def remember(self, words: Words, claimant: Claimant) -> None:
        """Take note of the words of a person's name; only Arabic, which has no capital letters, needs them."""
        if claimant.sourcing is Sourcing.NAMED and self._known.language == _ARABIC:
            self._names.update(words.text[claimant.start : claimant.end].split()[1:])

    def mentions(self, words: Words) -> tuple[Mention, ...]:
        """Return none: outside English only those who speak are remembered."""
        del words
        return ()

    def addressee(self, words: Words, cue: Cue) -> int:
        """How many words between a verb and the source behind it name who was told: "сообщил ТАСС источник"."""
        at = cue.source_at
        if (
            cue.is_phrase
            or self._known.language not in _OWN_SCRIPT
            or at + 1 >= len(words)
            or words.gap(at + 1).strip()
        ):
            return 0
        surface = words.text[words[at].start : words[at].end]
        is_outlet = surface[0].isascii() or (surface.isupper() and len(surface) > 1)
        is_source_behind = any(self._listed(words, at + 1, listed) for listed in self._people) or words.is_capitalised(
            at + 1
        )
        return int(is_outlet and is_source_behind and not words[at + 1].lower[0].isascii())

    def may_be_source(self, words: Words, phrase: NounPhrase) -> bool:
        """Whether a phrase may stand for a source of which nothing can be told: never, only known nouns are sources."""
        del words, phrase
        return False

    def describe(self, words: Words, phrase: NounPhrase, *, is_certain: bool = False) -> Claimant | None:
        """Say who a noun phrase is; None for one that is no source. `is_certain` changes nothing here."""
        del is_certain
        phrase = self._without_time(words, phrase)
        noun = next((i for i in range(phrase.first, phrase.last + 1) if self._is_noun(words, i)), None)
        name = self._name(words, phrase, noun)
        if noun is None and name and self._is_body_by_form(words, name):
            return Claimant(*words.slice(name.first, name.last), Sourcing.INSTITUTION, is_thing=True)
        if name and (noun is None or self._names_a_person(words, noun, name)):
            return self._named(words, name)
        if noun is None:
            return self._place(words, phrase)
        return self._by_noun(words, phrase, noun)

    def _is_body_by_form(self, words: Words, name: NounPhrase) -> bool:
        """Whether one word is a body by its last letters, as offices of statistics are: "…стат", "…стату"."""
        return name.first == name.last and words.lower(name.first).endswith(tuple(self._known.body_endings))

    def _without_time(self, words: Words, phrase: NounPhrase) -> NounPhrase:
        first = phrase.first
        while first < phrase.last and words.lower(first) in self._known.sets_time:
            first += 1
        return NounPhrase(first, phrase.last)

    def _listed(self, words: Words, index: int, listed: frozenset[str]) -> bool:
        lower, met = words.lower(index), self._met.setdefault(id(listed), {})
        if lower not in met:
            met[lower] = self._is_listed(lower, listed)
        return met[lower]

    def _is_listed(self, lower: str, listed: frozenset[str]) -> bool:
        """Whether a word is in a list, without what is written on to it: "l'armée", "للمصدر"."""
        if lower in listed:
            return True
        if self._known.language == _FRENCH and lower[1:2] == "'":
            return lower[2:] in listed
        if self._known.language != _ARABIC:
            return False
        return any(lower.removeprefix(prefix) in listed for prefix in _PREFIXES if lower.startswith(prefix))

    def _is_noun(self, words: Words, index: int) -> bool:
        return any(self._listed(words, index, listed) for listed in (*self._people, *self._things))

    def _by_noun(self, words: Words, phrase: NounPhrase, noun: int) -> Claimant:
        start, end = self._place_of(words, phrase, noun)
        if self._listed(words, noun, self._known.anonymous):
            is_group = self._listed(words, noun, self._known.plurals)
            return Claimant(start, end, Sourcing.ANONYMOUS, is_group=is_group)
        if self._listed(words, noun, self._known.document):
            return Claimant(start, end, Sourcing.DOCUMENT, is_thing=True)
        if self._listed(words, noun, self._known.institution):
            return Claimant(start, end, Sourcing.INSTITUTION, is_thing=True)
        is_office = self._listed(words, noun, self._known.offices)
        return Claimant(start, end, Sourcing.NAMED if is_office else Sourcing.ANONYMOUS)

    def _place_of(self, words: Words, phrase: NounPhrase, noun: int) -> tuple[int, int]:
        """Where the phrase stands; the Arabic "to" written on to its noun is no part of it."""
        start, end = words.slice(phrase.first, phrase.last)
        lower = words.lower(noun)
        is_joined = self._known.language == _ARABIC and noun == phrase.first and lower[:1] in "لب" and len(lower) > 1
        is_known = any(lower in listed for listed in (*self._people, *self._things))
        return (start + 1 if is_joined and not is_known and not lower.startswith("لل") else start), end

    def _place(self, words: Words, phrase: NounPhrase) -> Claimant | None:
        """A country speaks through its government."""
        if not any(self._listed(words, i, self._known.countries) for i in range(phrase.first, phrase.last + 1)):
            return None
        return Claimant(*words.slice(phrase.first, phrase.last), Sourcing.INSTITUTION, is_thing=True)

    def _named(self, words: Words, name: NounPhrase) -> Claimant:
        surface = words.text[words[name.first].start : words[name.last].end]
        is_foreign = self._known.language in _OWN_SCRIPT and surface[0].isascii()
        if is_foreign or (surface.rpartition("’")[2].rpartition("'")[2].isupper() and len(surface) > 1):
            return Claimant(*words.slice(name.first, name.last), Sourcing.INSTITUTION, is_thing=True)
        return Claimant(*words.slice(name.first, name.last), Sourcing.NAMED)

    def _names_a_person(self, words: Words, noun: int, name: NounPhrase) -> bool:
        """Whether a name beside a known noun is that person's: "minister Placeholder", not "sources in …"."""
        if not any(self._listed(words, noun, listed) for listed in self._people):
            return False
        if self._known.language == _ARABIC:  # "a security source" has the form of a name
            is_unnamed = self._listed(words, noun, self._known.anonymous)
            is_one = words.lower(noun).startswith(_ARABIC_ARTICLE) and self._is_full_arabic_name(words, noun, name)
            return name.first > noun and (is_one or not is_unnamed)
        if name.first < noun:
            return name.last > name.first and not self._listed(words, noun, self._known.anonymous)
        if words.lower(name.first - 1) in self._known.prepositions | self._known.articles:
            return False
        is_next = name.first == noun + 1 or self._is_noun(words, name.first - 1)
        return name.last > name.first or (is_next and not self._listed(words, noun, self._known.plurals))

    def _is_full_arabic_name(self, words: Words, noun: int, name: NounPhrase) -> bool:
        """Whether two words without the article stand behind a noun with it, which an adjective would have, too."""
        bare = not any(words.lower(i).startswith(_ARABIC_ARTICLE) for i in range(name.first, name.first + 1))
        is_next = name.first == noun + 1 and name.last > name.first
        return bare and is_next and not self._listed(words, noun, self._known.plurals)

    def _name(self, words: Words, phrase: NounPhrase, noun: int | None) -> NounPhrase | None:
        """The longest run of words that look like a name, the last of those equally long."""
        best: NounPhrase | None = None
        index = phrase.first
        while index <= phrase.last:
            last = self._end_of_name(words, index, phrase.last)
            if last >= index and (best is None or last - index >= best.last - best.first):
                best = NounPhrase(index, last)
            index = max(last, index) + 1
        if best and noun is None and words.lower(phrase.first) in self._known.articles:
            is_at_end = best.last == phrase.last and best.last > best.first  # an unknown noun, then a full name
            return best if is_at_end else None
        return best

    def _end_of_name(self, words: Words, first: int, limit: int) -> int:
        last = first - 1
        while last < limit and last - first + 1 < _LONGEST_NAME and self._may_be_name(words, last + 1):
            last += 1
            if last + 2 <= limit and words.lower(last + 1) in self._known.name_particles:
                last += self._may_be_name(words, last + 2) and last + 2 <= limit
        return last

    def _may_be_name(self, words: Words, index: int) -> bool:
        lower, known = words.lower(index), self._known
        if self._is_noun(words, index) or lower in known.prepositions or lower in known.determiners:
            return False
        if lower in known.not_names or lower in known.own_voice or lower in known.pronouns:
            return False
        if known.language == _ARABIC:
            return self._may_be_arabic_name(words, index)
        if known.language == _GERMAN and words.lower(index - 1) in known.articles:
            return False
        return self._has_capital(words, index) and lower not in known.countries

    def _may_be_arabic_name(self, words: Words, index: int) -> bool:
        """A word with the article is a name only behind one without, or when it was part of one before."""
        lower = words.lower(index)
        if not lower[0].isalpha() or lower.startswith("لل") or self._listed(words, index, self._known.countries):
            return False
        if not lower.startswith("ال") or lower in self._names:
            return True
        before = words.lower(index - 1)
        is_behind_name = index > 0 and not before.startswith("ال") and not words.gap(index).strip()
        return is_behind_name and not self._is_noun(words, index - 1) and before not in self._known.prepositions

    def _has_capital(self, words: Words, index: int) -> bool:
        if self._known.language == _FRENCH and words.lower(index)[1:2] == "'":  # l'AFP
            return words.text[words[index].start + 2].isupper()
        return words.is_capitalised(index)
