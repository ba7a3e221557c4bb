from PySide6.QtWidgets import QApplication, QLabel


def test_that_a_hundred_thousand_calls_that_return_nothing_survive(qapp: QApplication) -> None:
    # PySide6 6.12 on Python 3.11 loses a reference to None with each and aborts after about 5,000.
    label = QLabel()
    for number in range(100_000):
        label.setText(str(number))
    assert label.text() == "99999"
    assert qapp is not None
