"""What stays in the house: the outlines of the dossier and of the annotated copy."""
