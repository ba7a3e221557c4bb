"""Brings resources/locale up to date: python -m tests.translations."""

import sys

from tests.translations import qt_tools
from tests.translations.reading import messages


def main() -> int:
    """Bring every language up to date, and say for each what is still to be translated."""
    qt_tools.LOCALE.mkdir(exist_ok=True)
    left = 0
    for language in qt_tools.LANGUAGES:
        qt_tools.update(language)
        qt_tools.release(language)
        open_ones = [one for one in messages(qt_tools.source_of(language)) if not one.is_finished]
        left += len(open_ones)
        print(f"{language}: {len(open_ones)} to translate")
        for one in open_ones:
            print(f"  {one.context}: {one.source}")
    return min(left, 1)


if __name__ == "__main__":
    sys.exit(main())
