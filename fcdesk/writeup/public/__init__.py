"""What readers get: from a case to the outline of the public write-up. What stays in the house is left out here."""
