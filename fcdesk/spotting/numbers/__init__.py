"""The numbers and dates of a text: what each says, and which of them speak of the same thing."""
