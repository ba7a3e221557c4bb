"""What a person can do to a case, one module per noun. Every edit is pure: (case, stamp, …) -> case.

A rule that is broken raises RuleBroken and leaves everything as it was.
"""
