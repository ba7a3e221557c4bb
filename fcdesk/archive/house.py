"""What the newsroom decided once for all its documents, kept in the archive: styles, imprint, order of sections."""

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import select

from fcdesk.archive.database import Database
from fcdesk.archive.mapping import json_text
from fcdesk.archive.schema import house_settings, house_styles
from fcdesk.archive.vault import Vault
from fcdesk.cases.edits.addresses import public_page
from fcdesk.cases.house import HouseStyle, Imprint, Section
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import one_line
from fcdesk.cases.words import say

_IMPRINT = "imprint"
_STYLE_COLUMNS = tuple(house_styles.c[field.name] for field in fields(HouseStyle))


class House:
    """The house styles, by name, and the settings. What is read here was written by `keep_…`, or is the default."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def styles(self) -> list[HouseStyle]:
        """Return the house styles in the order of their names."""
        with self._database.reading() as connection:
            rows = connection.execute(select(*_STYLE_COLUMNS).order_by(house_styles.c.name)).all()
        return [HouseStyle(*row) for row in rows]

    def style(self, name: str) -> HouseStyle:
        """Return the style of that name; RuleBroken if there is none."""
        known = {style.name: style for style in self.styles()}
        found = known.get(name) or known.get(one_line(name))  # as it was typed when it was kept
        if found is None:
            names = ", ".join(known) or say("none yet")
            raise RuleBroken(
                'the archive has no house style "{name}"; it has: {names}', name=one_line(name), names=names
            )
        return found

    def keep_style(self, name: str, file_name: str, data: bytes, *, at: str, by: str) -> HouseStyle:
        """Keep a style under a name; it takes the place of an older one of that name."""
        word = one_line(name)
        if not word:
            raise RuleBroken("a house style needs a name; give one")
        style = HouseStyle(word, one_line(file_name), self._vault.keep_bytes(data), len(data), at, by)
        with self._database.writing() as connection:
            connection.execute(house_styles.delete().where(house_styles.c.name == word))
            connection.execute(house_styles.insert(), asdict(style))
        return style

    def remove_style(self, name: str) -> None:
        """Forget a style; its bytes stay in the vault. RuleBroken if there is none of that name."""
        style = self.style(name)
        with self._database.writing() as connection:
            connection.execute(house_styles.delete().where(house_styles.c.name == style.name))

    def style_bytes(self, name: str) -> bytes:
        """Return the document of a style, once its hash has been found to be what it was."""
        style = self.style(name)
        return self._vault.read(style.sha256, say("the house style {name}", name=style.name))

    def imprint(self) -> Imprint:
        """Return who publishes the checks."""
        kept = self._setting(_IMPRINT) or {}
        return Imprint(kept.get("organisation", ""), kept.get("organisation_url", ""), tuple(kept.get("lines", ())))

    def keep_imprint(self, imprint: Imprint) -> None:
        """Keep who publishes the checks. RuleBroken where their address is none that readers can reach."""
        lines = [line for line in map(one_line, imprint.lines) if line]
        name, url = one_line(imprint.organisation), one_line(imprint.organisation_url)
        if url != self.imprint().organisation_url:  # what an older archive has stays until somebody changes it
            url = public_page(url)
        self._keep(_IMPRINT, {"organisation": name, "organisation_url": url, "lines": lines})

    def layout(self, kind: str) -> tuple[Section, ...] | None:
        """Return the sections of a kind of document in their order, or None where nobody has chosen."""
        known = {section.value: section for section in Section}
        kept = self._setting(_layout_of(kind))
        return None if kept is None else tuple(known[name] for name in kept if name in known)

    def keep_layout(self, kind: str, sections: Sequence[Section] | None) -> None:
        """Keep a choice of sections, or (None) go back to the order that the program has."""
        values = None if sections is None else [section.value for section in dict.fromkeys(sections)]
        self._keep(_layout_of(kind), values)

    def _setting(self, name: str) -> Any:  # noqa: ANN401 - JSON has no narrower type
        query = select(house_settings.c.value).where(house_settings.c.name == name)
        with self._database.reading() as connection:
            value = connection.execute(query).scalar_one_or_none()
        return None if value is None else json.loads(value)

    def _keep(self, name: str, value: object) -> None:
        with self._database.writing() as connection:
            connection.execute(house_settings.delete().where(house_settings.c.name == name))
            if value is not None:
                connection.execute(house_settings.insert(), {"name": name, "value": json_text(value)})


def _layout_of(kind: str) -> str:
    return f"sections of {kind}"
