"""``python -m corpus``: the command line of ``meipi``."""

from multiprocessing import freeze_support

from corpus.cli import main

if __name__ == "__main__":
    freeze_support()
    main()
