"""The way from the words in the code to those in other languages; see docs/decisions/0012.

python -m tests.translations          bring resources/locale up to date with the code, and make what is loaded
"""
