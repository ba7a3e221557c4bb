"""The option that chooses the language of a document's fixed words."""

import click


def _labelled(_context: click.Context, _option: click.Parameter, code: str | None) -> str | None:
    """Return a language there are words for, alone or with a region ("es", "es-MX"); empty for none."""
    from fcdesk.writeup.labels import is_labelled, label_languages

    if not code or not code.strip() or is_labelled(code.strip()):
        return code
    known = ", ".join(sorted(f"{code} ({name})" for code, name in label_languages() if "-" not in code))
    raise click.BadParameter(f'there are no words in "{code}"; there are in {known}, also with a region, as en-US.')


labels = click.option(
    "--labels",
    "language",
    metavar="CODE",
    callback=_labelled,
    help="Language of the document's fixed words: en, uk, es, ar.",
)
