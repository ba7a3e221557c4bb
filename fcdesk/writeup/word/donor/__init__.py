"""Reads a document of the newsroom as a style donor, and joins its styles, page, header and footer with ours.

What is read was written by anybody: nothing in it runs, nothing remote is loaded, and only what is known to be
harmless comes along.
"""
