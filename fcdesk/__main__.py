"""`python -m fcdesk`."""

from fcdesk.app import main

main()
