"""``python -m desktop``: the same as the command ``meipi``."""

from desktop.launch import main

if __name__ == "__main__":
    main()
