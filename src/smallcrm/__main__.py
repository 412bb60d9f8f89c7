"""``python -m smallcrm``."""

import sys

from smallcrm.app.main import main

if __name__ == "__main__":
    sys.exit(main())
