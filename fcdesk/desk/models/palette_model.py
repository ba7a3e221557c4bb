"""The palette's rows as a model: begun anew with each letter, as it is another question then."""

from collections.abc import Sequence

from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.models.palette_rows import PaletteRow


class PaletteModel(RowsModel[PaletteRow]):
    """Rows for one question."""

    def begin(self, rows: Sequence[PaletteRow]) -> None:
        """Show the rows of another question."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
